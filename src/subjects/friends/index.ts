/** Friends: two learners who begin together. Each hears when the other has done a step, and of nothing else. */
import { button, due, type Subject } from "../../bot/subject.ts";
import { member } from "../../bot/who.ts";
import { friendStep, planToTell, type FriendDueDeps } from "./due.ts";
import { openLink, pressFriend, type FriendDeps } from "./screens.ts";

export type { FriendDeps, FriendDueDeps };

export const friends = {
  name: "friends",
  press: { friend: button(member, pressFriend) },
  chooses: ["friend:leave", "friend:no", "friend:yes"],
  on: {
    "code-opened": openLink,
    "step-finished": async (_, turn, done) => planToTell(turn, done),
  },
  due: { "friend-step": due("ours", friendStep) },
} satisfies Subject<FriendDeps, FriendDueDeps>;
