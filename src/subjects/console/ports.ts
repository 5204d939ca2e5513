/** Ports of the console: what a turn may ask of its tables and change in them. */
import type { Ports } from "../../bot/records.ts";
import { createDeskRecord } from "./queries/desks.ts";
import { createLookedRecord } from "./queries/looked.ts";

export const ports = { desks: createDeskRecord, looked: createLookedRecord };

declare module "../../bot/records.ts" {
  interface Records extends Ports<typeof ports> {}
}
