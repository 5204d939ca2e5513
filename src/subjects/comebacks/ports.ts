/** Ports of comebacks: what a turn may ask of its table and change in it. */
import type { Ports } from "../../bot/records.ts";
import { createComebackRecord } from "./queries/comebacks.ts";

export const ports = { comebacks: createComebackRecord };

declare module "../../bot/records.ts" {
  interface Records extends Ports<typeof ports> {}
  interface DueKinds {
    "comeback-join": "plain";
  }
  interface Rows {
    "comeback-name": string;
  }
}
