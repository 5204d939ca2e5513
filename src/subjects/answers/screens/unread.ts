/**
 * A voice note, a picture or a video that nothing here can read: a person may get it, after one tap
 * and after it was said who that is. What no person answers (a sticker, a place) gets a sentence of its own.
 */
import type { NewQuestion } from "../rules/record.ts";
import { confirmRelay, quoted } from "../rules/recipient.ts";
import { inDigits } from "../../../bot/numbers/spoken-numbers.ts";
import type { Member } from "../../../bot/member.ts";
import type { Thing } from "../../../bot/content.ts";
import { home, toInvitation, toTask } from "../../../bot/doors.ts";
import { phrase, type Paragraph, type Phrase, type Reply } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { recipientFor, type RelayDeps } from "./relay.ts";
import { newId } from "../../../bot/ids.ts";

/** What a person can make something of. */
export type Seen = Extract<Thing, "picture" | "video" | "voice">;

export const isSeen = (thing: Thing): thing is Seen =>
  thing === "picture" || thing === "video" || thing === "voice";

const unread: Readonly<Record<Seen, Phrase>> = {
  picture: phrase("picture-unread"),
  video: phrase("video-unread"),
  voice: phrase("voice-unread"),
};

/** It went to nobody, and that is said with a way on. */
export async function sayThing(turn: Turn, thing: Exclude<Thing, Seen>): Promise<void> {
  if (thing === "other") return cannotRead(turn);
  const buttons = thing === "contact" ? [[toInvitation], ...whatNow] : whatNow;
  turn.say({ words: phrase(`thing-${thing}`), buttons });
}

export const whatNow: NonNullable<Reply["buttons"]> = [
  [toTask, { label: phrase("button-ask"), action: "do:ask" }],
];

/** What was to go has gone, was left, or was never said to whom. */
export function sayNothingToSend(turn: Turn): void {
  turn.say({ words: phrase("nothing-to-send"), buttons: whatNow });
}

/** What of? A number is no question. */
export function sayNumberAlone(turn: Turn, text: string): void {
  const [sum = "20"] = /\d[\d,]*(?:\.\d+)?/u.exec(inDigits(text)) ?? [];
  turn.say({ words: phrase("number-alone", { number: quoted(text), sum }), buttons: whatNow });
}

/** Dots, a smile: what is at hand stands below, for who learns, for officers and for who is just joining. */
export async function cannotRead(turn: Turn): Promise<void> {
  const words = phrase("cannot-read-that");
  if (turn.member !== undefined) return turn.say({ words, buttons: whatNow });
  if (turn.isOfficer) return turn.say({ words, buttons: [[home]] });
  turn.say({ words });
  return turn.resume();
}

/** What is offered to a person, after one tap. */
export interface Offered {
  readonly messageId: number;
  readonly caption: string;
  readonly thing: Seen;
  /** No picture: a list, a contract. */
  readonly isFile: boolean;
  readonly album?: string | undefined;
  /** The task at hand took the first picture of this album. */
  readonly isRest: boolean;
}

/** A voice note, a picture or a video that no task waits for: a person may get it, after one tap. */
export async function offerPerson(
  deps: Pick<RelayDeps, "officers">,
  turn: Turn,
  member: Member,
  offered: Offered,
): Promise<void> {
  const { questions } = turn.records;
  const question = questionOf(turn, member, offered);
  await questions.add(question, turn.now);
  const confirm = confirmRelay(question, await recipientFor(deps, turn, member, question));
  const { thing, isFile, isRest } = offered;
  const said = isRest ? phrase("album-rest") : isFile ? phrase("file-unread") : unread[thing];
  turn.say({ ...confirm, words: [said, confirm.words].flat() as readonly Paragraph[] });
}

/** As it is kept until it is known whether it goes to a person. */
export function questionOf(
  turn: Turn,
  member: Member,
  { messageId, caption, album }: Pick<Offered, "messageId" | "caption" | "album">,
): NewQuestion {
  return {
    id: newId("q"),
    memberId: member.id,
    language: turn.language,
    text: caption,
    outcome: `message:${messageId}`,
    articles: [],
    state: "heard",
    album: album ?? null,
  };
}
