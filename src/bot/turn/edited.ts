/** A message was changed. What was done with its first words stays; a place that moves is changed all the time. */
import type { Message } from "@grammyjs/types";
import type { Turn } from "../context.ts";
import { phrase } from "../reply.ts";

export async function hearEdit(turn: Turn, edited: Message): Promise<void> {
  const text = edited.text ?? edited.caption;
  if (text === undefined) return;
  const told = { text, isSaid: false };
  await turn.tell("message-edited", told);
  if (told.isSaid) return;
  turn.say({ words: phrase("edited-not-read"), answers: { messageId: edited.message_id } });
}

declare module "../records.ts" {
  interface Events {
    /** Somebody changed a message. Whoever keeps what it said shows where that is changed. */
    "message-edited": { readonly text: string; isSaid: boolean };
  }
}
