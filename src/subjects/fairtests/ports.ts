/** Ports of fair tests: what a turn may ask of their tables and change in them. Each is made when it is first asked for. */
import type { Ports } from "../../bot/records.ts";
import { createFairTestRecord } from "./queries/fair-tests.ts";

export const ports = {
  fairTests: createFairTestRecord,
};

declare module "../../bot/records.ts" {
  interface Records extends Ports<typeof ports> {}
  interface DueKinds {
    "fair-test": "plain";
  }
}
