/**
 * A voice note, a picture or a video that nothing here can read: a person may get it, after one tap
 * and after it was said who that is. What no person answers (a sticker, a place) gets a sentence of its own.
 */
import type { NewQuestion } from "../rules/record.ts";
import { confirmRelay, quoted } from "../rules/recipient.ts";
import { inDigits } from "../../../bot/numbers/spoken-numbers.ts";
import type { Member } from "../../../bot/member.ts";
import type { Thing } from "../../../bot/content.ts";
import { toInvitation, toTask } from "../../../bot/doors.ts";
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
export function sayThing(turn: Turn, thing: Exclude<Thing, Seen>): void {
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

export function cannotRead(turn: Turn): void {
  turn.say({ words: phrase("cannot-read-that"), buttons: whatNow });
}

/** A voice note, a picture or a video that no task waits for: a person may get it, after one tap. */
export async function offerPerson(
  deps: Pick<RelayDeps, "officers">,
  turn: Turn,
  member: Member,
  message: { messageId: number; caption: string; thing: Seen; album?: string | undefined },
): Promise<void> {
  const { questions } = turn.records;
  const album =
    message.album === undefined ? undefined : await questions.findAlbum(member.id, message.album);
  if (album !== undefined) {
    // One more picture of what was offered already: all of them go at one tap.
    const outcome = `${album.outcome},${message.messageId}`;
    return questions.setMessages(album.id, outcome, album.text || message.caption, turn.now);
  }
  const question: NewQuestion = {
    id: newId("q"),
    memberId: member.id,
    language: turn.language,
    text: message.caption,
    outcome: `message:${message.messageId}`,
    articles: [],
    state: "heard",
    album: message.album ?? null,
  };
  await questions.add(question, turn.now);
  const confirm = confirmRelay(question, await recipientFor(deps, turn, member, question));
  const paragraphs: readonly Paragraph[] = [unread[message.thing], confirm.words].flat();
  turn.say({ ...confirm, words: paragraphs });
}
