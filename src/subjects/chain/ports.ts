/** Ports of chain: what a turn may ask of its tables and change in them. Each is made when it is first asked for. */
import type { Member } from "../../bot/member.ts";
import type { Ports } from "../../bot/records.ts";
import { createChainRecord } from "./queries/chain.ts";
import { createThanksRecord } from "./queries/thanks.ts";
import { createTrainedRecord } from "./queries/trained.ts";

export const ports = {
  chain: createChainRecord,
  trained: createTrainedRecord,
  thanks: createThanksRecord,
};

declare module "../../bot/records.ts" {
  interface Records extends Ports<typeof ports> {}
  interface Events {
    /** Somebody reads the page of the chain; what others add stands below one's own branch. */
    "chain-opened": {
      /** How many people they brought themselves. */
      readonly brought: number;
      /** They are asked here whether others of the chain may see them. */
      readonly isAsked: boolean;
    };
    /** Somebody says that they showed a neighbour a step. */
    "neighbour-taught": { readonly member: Member };
  }
  interface DueKinds {
    trainer: "plain";
    "trainer-sweep": "plain";
    "training-ask": "plain";
    thanks: "plain";
    "thanks-sweep": "plain";
  }
}
