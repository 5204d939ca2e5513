/**
 * What was passed on went to the wrong person: it is taken back out of their chat. Telegram allows it for two days, and
 * nobody can tell whether it was read: both are told so. An answer that is taken back leaves its question waiting.
 *
 * The button carries no more than a message of this chat. Which messages it means is known from the turn that said the message it stands under.
 */
import type { Turn } from "../../../bot/context.ts";
import type { DueWork } from "../../../bot/due.ts";
import { memberOf } from "../../../bot/gate/unasked.ts";
import { post, priorities } from "../../../bot/outlet.ts";
import type { Records } from "../../../bot/records.ts";
import { onward } from "../../../bot/doors.ts";
import { dayMs, minuteMs } from "../../../bot/calendar.ts";
import { actorOf, nameOf, note } from "../../../bot/officers.ts";
import { phrase } from "../../../bot/reply.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import { readersOf } from "./acts.ts";
import type { SilenceDeps } from "./silence.ts";
import { answeredIn } from "./threads-say.ts";

/** Telegram deletes no older message of ours. */
const longestMs = 2 * dayMs;

/** What is passed on from person to person, and nothing else that was said then. */
export const passedOn = /^(?:letter|thread|answer):/;

export async function takeBackWords(turn: Turn, { message, args: [named] }: Press): Promise<void> {
  const { outbox, members, questions } = turn.records;
  // Below "correct my answer" the button says which message of this chat it means.
  const meant = named === undefined ? message?.message_id : Number(named);
  const said = meant === undefined ? undefined : await outbox.saidWith(turn.person, meant);
  const theirs = said?.others.filter(({ about }) => passedOn.test(about)) ?? [];
  if (said === undefined || theirs.length === 0) return sayOld(turn);
  if (turn.now.getTime() - said.at.getTime() >= longestMs) {
    return turn.say({ words: phrase("relay-take-back-late"), buttons: onward });
  }
  if (theirs.some(({ isUnderWay }) => isUnderWay)) return turn.note(phrase("relay-take-back-soon"));
  // Once: whoever taps twice is told that it is done.
  await outbox.letGo(theirs.map(({ id }) => id));
  const names: string[] = [];
  for (const chat of new Set(theirs.map((each) => each.chat))) {
    const messages = theirs.filter((each) => each.chat === chat);
    const reader = await members.findByTelegram(chat);
    if (reader === undefined) continue;
    let isOpen = false;
    for (const { messageId, about } of messages) {
      if (messageId !== null) turn.say({ words: "", to: chat, removes: messageId });
      const question = answeredIn(about);
      if (question === undefined) continue;
      isOpen = (await questions.reopen(question, actorOf(turn), turn.now)) || isOpen;
    }
    names.push(reader.firstName);
    await note(turn, "words-taken-back", reader.id);
    await turn.records.work.schedule({
      id: `words-taken-back:${reader.id}:${turn.now.getTime()}`,
      kind: "words-taken-back",
      payload: { memberId: reader.id, by: actorOf(turn), at: turn.now.toISOString() },
      dueAt: new Date(turn.now.getTime() + minuteMs),
    });
    turn.say({
      to: chat,
      language: reader.language,
      words: [
        phrase("relay-taken-back-yours", { name: nameOf(turn) }),
        ...(isOpen ? [phrase("thread-still-asks")] : []),
      ],
      buttons: onward,
    });
  }
  const [only = ""] = names;
  const isLetter = theirs.some(({ about }) => about.startsWith("letter:"));
  turn.say({
    words: phrase("relay-taken-back", { people: names.length, name: only }),
    // To write it to whom it was meant for.
    buttons: isLetter ? [[{ label: phrase("more-mentees"), action: "do:mentees" }]] : onward,
  });
}

/** Due work: Telegram refused, or it never came there. Whoever took it back must not believe that it is gone. */
export function tellIfNotGone(deps: SilenceDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const now = deps.clock();
    const reader = await memberOf(work, records);
    if (reader === undefined) return;
    const { by, at } = work.payload;
    const ends = await records.outbox.endsOf(reader.telegramId, new Date(String(at)));
    if (ends.some((end) => end === "queued" || end === "sending")) {
      return records.work.schedule({ ...work, dueAt: new Date(now.getTime() + minuteMs) });
    }
    if (ends.every((end) => end === "sent")) return;
    const words = phrase("relay-not-taken-back", { name: reader.firstName });
    const place = { records, language: reader.language };
    for (const { telegramId: chat, language } of await readersOf(deps, place, String(by))) {
      const to = { chat, language, priority: priorities.notice };
      await post(records.outbox, deps.phrasebook, [{ words, buttons: onward }], to, now);
    }
  };
}
