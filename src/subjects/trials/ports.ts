/** Ports of field trials: what a turn may ask of their tables and change in them. Each is made when it is first asked for. */
import type { Ports } from "../../bot/records.ts";
import { createTrialRecord } from "./queries/trials.ts";

export const ports = {
  trials: createTrialRecord,
};

declare module "../../bot/records.ts" {
  interface Records extends Ports<typeof ports> {}
  interface DueKinds {
    "trial-sweep": "plain";
    trial: "plain";
  }
}
