/**
 * What was said becomes rows of the outbox, in the transaction of the turn.
 *
 * Here a screen gets its revision: a new message raises it, an edit in place keeps it, so that
 * quick taps on one tick list all count.
 */
import { phrase, type Language, type Paragraph, type Reply } from "./reply.ts";
import type { OutboxRecord, Outgoing } from "./records.ts";
import type { Phrasebook } from "./phrasebook.ts";
import { writeOffered } from "./delivery/offered.ts";
import { render } from "./delivery/render.ts";
import { isShared, placeOf } from "./phone/number.ts";

/** Replies first, reminders later. */
export const priorities = { reply: 0, notice: 1, reminder: 2 } as const;

/** A row that changes a message which the person has looked at already: it makes no sound. */
export const chosenMethod = "chosen";

export async function post(
  outbox: OutboxRecord,
  phrasebook: Phrasebook,
  replies: readonly Reply[],
  to: { readonly chat: number; readonly language: Language; readonly priority: number },
  now: Date,
): Promise<void> {
  const rows: Outgoing[] = [];
  for (const given of replies) {
    const chat = given.to ?? to.chat;
    const isAsked = chat === to.chat && to.priority === priorities.reply;
    const reply = isAsked ? given : await named(outbox, chat, given);
    const language = reply.language ?? to.language;
    const revision =
      reply.screen === undefined ? null : await revisionFor(outbox, chat, reply, now);
    const book = isShared(chat) ? phrasebook.onShared() : phrasebook;
    const messages = render(book, language, reply, revision, placeOf(chat));
    for (const [index, message] of messages.entries()) {
      const last = index === messages.length - 1;
      rows.push({
        chat,
        priority: chat === to.chat ? to.priority : priorities.notice,
        method: methodOf(reply),
        payload: JSON.stringify(message),
        about: reply.about ?? null, // a reply to any part of a long message finds its way
        screen: last ? (reply.screen ?? null) : null,
        revision: last ? revision : null,
        offered: isChangeAlone(reply)
          ? null
          : writeOffered(message.body["reply_markup"], reply.buttons?.flat()),
      });
    }
  }
  await outbox.add(rows, now);
}

/** It changes what stands already, or says nothing. */
const isChangeAlone = ({ chosen, settled, removes, commands }: Reply) =>
  [chosen, settled, removes, commands].some((each) => each !== undefined);

/** On a phone that several people share, what nobody asked for says first whom it is for. */
async function named(outbox: OutboxRecord, chat: number, reply: Reply): Promise<Reply> {
  if (!isShared(chat) || isNoNewMessage(reply)) return reply;
  const name = await outbox.nameFor(chat);
  if (name === undefined) return reply;
  const said = [reply.words].flat() as readonly Paragraph[];
  return { ...reply, words: [phrase("phone-for", { name }), ...said] };
}

function isNoNewMessage(reply: Reply): boolean {
  return (
    reply.inPlace === true ||
    reply.edits !== undefined ||
    reply.removes !== undefined ||
    reply.chosen !== undefined ||
    reply.settled !== undefined ||
    reply.commands !== undefined ||
    reply.copy !== undefined
  );
}

function methodOf({ goodbye, chosen, settled }: Reply): string {
  if (goodbye === true) return "goodbye";
  return chosen === undefined && settled === undefined ? "show" : chosenMethod;
}

async function revisionFor(
  outbox: OutboxRecord,
  chat: number,
  reply: Reply,
  now: Date,
): Promise<number> {
  const subject = reply.screen!;
  if (reply.inPlace === true) {
    const { revision } = await outbox.findScreen(chat, subject);
    if (revision > 0) return revision;
  }
  return outbox.raiseScreen(chat, subject, now);
}
