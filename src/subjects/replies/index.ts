/** Replies: the messages that buyers send most, each with an answer to copy. */
import { button, type Subject } from "../../bot/subject.ts";
import { member } from "../../bot/who.ts";
import { giveReplies, pressReplies } from "./screens.ts";

export const replies = {
  name: "replies",
  press: { replies: button(member, (_, turn, press) => pressReplies(turn, press)) },
  on: { "article-shown": (_, turn, facts) => giveReplies(turn, facts) },
} satisfies Subject<unknown>;
