/** Ports of villages: what a turn may ask of its tables and change in them. Each is made when it is first asked for. */
import type { Ports } from "../../bot/records.ts";
import { createClassRecord } from "./queries/classes.ts";
import { createImportRecord } from "./queries/imports.ts";
import { createVillageRegister } from "./queries/register.ts";

export const ports = {
  villages: createVillageRegister,
  classes: createClassRecord,
  villageImports: createImportRecord,
};

declare module "../../bot/records.ts" {
  interface Records extends Ports<typeof ports> {}
  interface DueKinds {
    "class-left": "plain";
    "class-over": "plain";
    "class-told": "plain";
  }
  interface Rows {
    "village-to-list": string;
    "village-find": string;
    "village-fact": string;
    "class-fact": string;
  }
}
