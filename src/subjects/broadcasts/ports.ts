/** Ports of broadcasts: what a turn may ask of its tables and change in them. Each is made when it is first asked for. */
import type { Ports } from "../../bot/records.ts";
import { createBroadcastRecord } from "./queries/broadcasts.ts";
import { createTipRecord } from "./queries/tips.ts";

export const ports = {
  tips: createTipRecord,
  broadcasts: createBroadcastRecord,
};

declare module "../../bot/records.ts" {
  interface Records extends Ports<typeof ports> {}
  interface DueKinds {
    "tip-sweep": "plain";
    tip: "plain";
    "broadcast-count": "plain";
    "broadcast-look": "plain";
    "broadcast-report": "plain";
    "broadcast-held": "plain";
  }
  interface Rows {
    broadcast: string;
    /** Words that were typed below a message that is not sent yet. */
    "below-draft": string;
  }
}
