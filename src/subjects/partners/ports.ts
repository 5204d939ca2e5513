/** Ports of partners: what a turn may ask of its tables and change in them. Each is made when it is first asked for. */
import type { Ports } from "../../bot/records.ts";
import { createPartnerRecord } from "./queries/partners.ts";

export const ports = {
  partners: createPartnerRecord,
};

declare module "../../bot/records.ts" {
  interface Records extends Ports<typeof ports> {}
  interface DueKinds {
    "partner-sweep": "plain";
    "partner-ask": "plain";
    "partner-told": "plain";
    "partner-ended": "plain";
  }
  interface Rows {
    partner: string;
  }
}
