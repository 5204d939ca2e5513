/** Ports of peers: what a turn may ask of its tables and change in them. Each is made when it is first asked for. */
import type { Ports } from "../../bot/records.ts";
import { createPeerRecord } from "./queries/peers.ts";

export const ports = {
  peers: createPeerRecord,
};

declare module "../../bot/records.ts" {
  interface Records extends Ports<typeof ports> {}
  interface DueKinds {
    "peer-send": "plain";
    "peer-due": "plain";
  }
  interface Rows {
    peer: string;
  }
}
