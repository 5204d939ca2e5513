/**
 * Who sent an update from an account that several people share. Asked only where it matters: a press belongs
 * to whose button it is, a reply to whose message it answers, and what comes soon after the last act to who
 * was here then.
 */
import type { Message, Update } from "@grammyjs/types";
import { placeOfPress } from "../delivery/press-data.ts";
import { lettersOf } from "../typed.ts";
import { personAt } from "./number.ts";
import type { Phone, PhonePerson } from "./phones.ts";

/** After so long somebody else may have taken the phone. */
const pauseMs = 30 * 60_000;

/**
 * `chosen`: the message only says who is here. `ask`: nobody can tell. `gone`: the button is of somebody who
 * is not on this phone any more.
 */
export type Arrival =
  | { readonly kind: "person" | "chosen"; readonly who: PhonePerson }
  | { readonly kind: "ask" | "gone"; readonly who?: undefined };

export async function whoCame(
  update: Update,
  phone: Phone,
  now: Date,
  ownerOf: (messageId: number) => Promise<number | undefined>,
): Promise<Arrival> {
  const { people, here, activeAt } = phone;
  const tap = update.callback_query;
  if (tap !== undefined) return whosePress(phone, tap, ownerOf);
  const [only] = people;
  if (only !== undefined && people.length === 1) return { kind: "person", who: only };
  const { message } = update;
  // What was said before is changed, or the bot is blocked: that is nobody's turn.
  if (message === undefined) return { kind: "person", who: here ?? only! };
  const answered = idOf(message.reply_to_message);
  const owner = answered === undefined ? undefined : await ownerOf(answered);
  const addressed = people.find(({ person }) => person === owner);
  if (addressed !== undefined) return { kind: "person", who: addressed };
  const sinceMs = now.getTime() - activeAt.getTime();
  if (here !== undefined && sinceMs < pauseMs) return { kind: "person", who: here };
  const named = people.filter(({ name }) => isSame(name, message.text));
  return named.length === 1 ? { kind: "chosen", who: named[0]! } : { kind: "ask" };
}

async function whosePress(
  { account, people }: Phone,
  { data = "", message }: NonNullable<Update["callback_query"]>,
  ownerOf: (messageId: number) => Promise<number | undefined>,
): Promise<Arrival> {
  const id = idOf(message);
  const place = placeOfPress(data);
  const owner =
    place !== undefined
      ? personAt(account, place)
      : // Older than the second person here: of who was here first.
        ((id === undefined ? undefined : await ownerOf(id)) ?? personAt(account, 1));
  const who = people.find(({ person }) => person === owner);
  return who === undefined ? { kind: "gone" } : { kind: "person", who };
}

function idOf(message: Pick<Message, "message_id"> | undefined): number | undefined {
  const id: unknown = message?.message_id;
  return Number.isSafeInteger(id) ? (id as number) : undefined;
}

function isSame(name: string, text: string | undefined): boolean {
  return text !== undefined && lettersOf(text) !== "" && lettersOf(text) === lettersOf(name);
}
