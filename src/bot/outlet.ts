/**
 * What was said becomes rows of the outbox, in the transaction of the turn.
 *
 * Here a screen gets its revision: a new message raises it, an edit in place keeps it, so that
 * quick taps on one tick list all count.
 */
import type { Language, Reply } from "./reply.ts";
import type { OutboxRecord, Outgoing } from "./records.ts";
import type { Phrasebook } from "./phrasebook.ts";
import { render } from "./delivery/render.ts";

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
  for (const reply of replies) {
    const chat = reply.to ?? to.chat;
    const language = reply.language ?? to.language;
    const revision =
      reply.screen === undefined ? null : await revisionFor(outbox, chat, reply, now);
    const messages = render(phrasebook, language, reply, revision);
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
      });
    }
  }
  await outbox.add(rows, now);
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
