/** Ports of members: what a turn may ask of its tables and change in them. Each is made when it is first asked for. */
import type { Ports } from "../../bot/records.ts";
import { createBuyRecord } from "./queries/buys.ts";
import { createAssociateRecord } from "./queries/members.ts";
import { createPoolRecord } from "./queries/pools.ts";
import { createVoteRecord } from "./queries/votes.ts";

export const ports = {
  associates: createAssociateRecord,
  pools: createPoolRecord,
  buys: createBuyRecord,
  votes: createVoteRecord,
};

declare module "../../bot/records.ts" {
  interface Records extends Ports<typeof ports> {}
  interface DueKinds {
    "fellow-invite": "plain";
    "fellow-told": "plain";
    "fellow-left": "plain";
    "pool-pickup": "plain";
    "buy-told": "plain";
    "vote-spread": "plain";
    vote: "plain";
    "vote-end": "plain";
  }
  interface Rows {
    fellow: string;
    vote: string;
    pool: string;
    buy: string;
  }
}
