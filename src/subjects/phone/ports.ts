/** Ports of the phone: what a turn may ask of its tables and change in them, over the rights given. */
import type { Rights } from "../../store/rights.ts";
import type { Db } from "../../store/rows.ts";
import { createPhones } from "./queries/phones.ts";
import type { PhoneRecord } from "./rules/record.ts";

export const portsOver = (all: readonly Rights[]) => ({
  phones: (db: Db) => createPhones(db, all),
});

declare module "../../bot/phone/phones.ts" {
  interface Phones extends PhoneRecord {}
}

declare module "../../bot/records.ts" {
  interface Rows {
    "phone-name": string;
  }
}
