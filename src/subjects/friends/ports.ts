/** Ports of friends: what a turn may ask of their table and change in it. */
import type { Ports } from "../../bot/records.ts";
import { createFriends } from "./queries.ts";

export const ports = { friends: createFriends };

declare module "../../bot/records.ts" {
  interface Records extends Ports<typeof ports> {}
  interface DueKinds {
    "friend-step": "plain";
  }
}
