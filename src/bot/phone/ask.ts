/** Asking who is here, on a phone that several people share; what came meanwhile waits and is not lost. */
import type { Message, Update } from "@grammyjs/types";
import type { Turn } from "../context.ts";
import type { Records } from "../records.ts";
import { phrase, type Reply } from "../reply.ts";
import { pass, type Heard } from "../subject.ts";
import type { Arrival } from "./arrival.ts";
import { placeOf } from "./number.ts";
import type { Phone } from "./phones.ts";

/** An album or a few lines at once are asked about once. */
const asksAgainMs = 60_000;

/** One name a button; in both languages where they do not all speak one. */
export function askWho({ people }: Phone): Reply {
  const languages = new Set(people.flatMap(({ language = [] }) => language));
  return {
    words: phrase(languages.size > 1 ? "phone-who-both" : "phone-who"),
    buttons: people.map(({ person, name }) => [
      { label: name, action: `here:${placeOf(person)}`, style: "primary" },
    ]),
  };
}

/** Who is here was said; the keys below the chat may be in another language. */
export function welcomeHere(name: string): Reply {
  return { words: phrase("phone-here", { name }), menu: true };
}

/**
 * The turn of an update whose person is not known, or is only named by it.
 *
 * @param danger the rule that answers a danger
 */
export async function meet(
  turn: Turn,
  { phone, arrival }: { readonly phone: Phone; readonly arrival: Arrival["kind"] },
  { message, update_id }: Update,
  danger: Danger,
): Promise<void> {
  if (message === undefined) turn.note(phrase("button-old"));
  else if (arrival === "ask") await holdAndAsk(turn, phone, { message, update_id }, danger);
  else turn.say(welcomeHere(turn.firstName));
}

type Danger = (turn: Turn, message: Message) => Heard;

/**
 * Keeps the message and asks; a danger is answered at once, whoever it is.
 *
 * @param turn nobody's: nothing that it says is of one of them
 */
async function holdAndAsk(
  turn: Turn,
  phone: Phone,
  update: Update & { readonly message: NonNullable<Update["message"]> },
  danger: Danger,
): Promise<void> {
  if ((await danger(turn, update.message)) !== pass) return;
  const { records, now } = turn;
  await records.phones.hold(phone.account, update, now);
  const askedMs = phone.askedAt?.getTime() ?? -Infinity;
  if (now.getTime() - askedMs < asksAgainMs) return;
  await records.phones.noteAsked(phone.account, now);
  turn.say(askWho(phone));
}

/** What waited until it was known who is here, in its order. */
export async function heldFor(records: Records, phone: Phone): Promise<readonly Update[]> {
  if (!phone.isHolding) return [];
  return (await records.phones.takeHeld(phone.account)).map((body) => JSON.parse(body) as Update);
}
