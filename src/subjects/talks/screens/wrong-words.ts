/** "Correct my answer" by who has just passed words on to somebody: the way to take them back stands below. */
import type { Message } from "@grammyjs/types";
import { hourMs } from "../../../bot/calendar.ts";
import type { Turn } from "../../../bot/context.ts";
import { phrase } from "../../../bot/reply.ts";
import { pass, type Heard } from "../../../bot/subject.ts";
import { saysWrongWords } from "../rules/says-wrong-words.ts";
import { passedOn } from "./take-back.ts";
import { takeBackButton } from "./threads-say.ts";

/** Later an answer is more likely one of their own jobs. */
const latelyMs = hourMs;

export async function hearWrongWords(_: unknown, turn: Turn, { text }: Message): Heard {
  if (text === undefined) return pass;
  const said = saysWrongWords(text);
  if (said === undefined) return pass;
  const { outbox } = turn.records;
  const sent = await outbox.newestWith(turn.person, takeBackButton.action);
  if (sent === undefined) return pass;
  const went = await outbox.saidWith(turn.person, sent);
  if (went === undefined || !went.others.some(({ about }) => passedOn.test(about))) return pass;
  const isLast = await outbox.standsLast(turn.person, sent);
  const isLately = turn.now.getTime() - went.at.getTime() < latelyMs;
  if (!isLast && !(said === "named" && isLately)) return pass;
  turn.say({
    words: phrase("relay-wrong-words"),
    buttons: [[{ ...takeBackButton, action: `${takeBackButton.action}:${sent}` }]],
  });
}
