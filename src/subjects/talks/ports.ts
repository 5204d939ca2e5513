/** Ports of talks: what a turn may ask of its tables and change in them. Each is made when it is first asked for. */
import type { Ports } from "../../bot/records.ts";
import { createThreadRecord } from "./queries/threads.ts";

export const ports = {
  threads: createThreadRecord,
};

declare module "../../bot/records.ts" {
  interface Records extends Ports<typeof ports> {}
}
