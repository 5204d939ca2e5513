/**
 * Messages that are no text: pictures, videos, voice notes, stickers, places. Words beside one are heard as words. What a
 * person can judge is offered to one; pictures of one album are one thing.
 */
import type { Message } from "@grammyjs/types";
import { contentOf, hasWords, thingIn } from "../../../bot/content.ts";
import type { Turn } from "../../../bot/context.ts";
import { home, toBroadcast } from "../../../bot/doors.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase } from "../../../bot/reply.ts";
import { isQuestion } from "../../../bot/typed.ts";
import { answerText, type AskingDeps } from "./answers.ts";
import { isSeen, offerPerson, questionOf, sayThing } from "./unread.ts";

/** A thing that no task waits for. */
export async function hearThing(
  deps: AskingDeps,
  turn: Turn,
  member: Member,
  message: Message,
): Promise<void> {
  const { records, person } = turn;
  const thing = thingIn(message);
  if (!isSeen(thing)) return sayThing(turn, thing);
  if ((await records.waiting.find(person))?.kind === "question") {
    await records.waiting.clear(person);
  }
  const { caption = "", message_id: messageId } = message;
  if (thing !== "voice" && isKnown(deps, turn, caption)) await answerText(deps, turn, caption);
  const album = albumOf(message);
  if (album !== undefined && (await isOneMore(turn, member, album, { messageId, caption }))) return;
  await offerPerson(deps, turn, member, {
    messageId,
    caption,
    thing,
    isFile: isFile(message),
    album,
    isRest: album !== undefined && (await isTakenInPart(turn, member, album)),
  });
  const isJoining = member.placement === null;
  if (isJoining) await turn.tell("answered-in-joining", { isDanger: false });
}

/** Of who has not joined nothing is kept and nothing goes to anybody; an officer may have meant it for all. */
export async function hearUnjoined(deps: AskingDeps, turn: Turn, message: Message): Promise<void> {
  const { caption = "" } = message;
  if (isKnown(deps, turn, caption)) return answerText(deps, turn, caption);
  if (turn.isOfficer) {
    if (albumOf(message) !== undefined && (await isJustSaid(turn, toBroadcast.action))) return;
    return turn.say({ words: phrase("thing-of-officer"), buttons: [[toBroadcast], [home]] });
  }
  turn.say({ words: phrase("only-text-before-joining") });
  return turn.resume();
}

/** Words under what a task takes: a danger in them is answered, too. */
export async function answerBeside(
  deps: AskingDeps,
  turn: Turn,
  { caption = "" }: Message,
): Promise<void> {
  if (deps.knows(caption, turn.language) === "like-danger") await answerText(deps, turn, caption);
}

/** The task takes one picture: the others of its album are offered to a person, and nothing gets lost. */
export async function noteAlbum(turn: Turn, member: Member, message: Message): Promise<void> {
  const album = albumOf(message);
  if (album === undefined || contentOf(message).kind !== "photo") return;
  const { message_id: messageId } = message;
  const first = questionOf(turn, member, { messageId, caption: "", album: takenMark + album });
  await turn.records.questions.add(first, turn.now);
}

const takenMark = "task:";

async function isTakenInPart(turn: Turn, member: Member, album: string): Promise<boolean> {
  return (await turn.records.questions.findAlbum(member.id, takenMark + album)) !== undefined;
}

/** One more picture of what was offered already: all of them go at one tap. */
async function isOneMore(
  { records: { questions }, now }: Turn,
  member: Member,
  album: string,
  { messageId, caption }: { readonly messageId: number; readonly caption: string },
): Promise<boolean> {
  const found = await questions.findAlbum(member.id, album);
  if (found === undefined) return false;
  const outcome = `${found.outcome},${messageId}`;
  await questions.setMessages(found.id, outcome, found.text || caption, now);
  return true;
}

/** Seconds; pictures of one album come at once. */
const atOnce = 3;

/** The picture before this one was answered right now, with the same buttons. */
async function isJustSaid({ records, person, now }: Turn, offers: string): Promise<boolean> {
  const said = await records.outbox.newestOffered(person);
  return said.some(
    ({ offered, saidAt }) =>
      offered.includes(offers) && now.getTime() - saidAt.getTime() < atOnce * 1_000,
  );
}

/** Words under a picture are a question of their own, where the answer is known. "Jar B" only says what it is. */
function isKnown(deps: AskingDeps, turn: Turn, caption: string): boolean {
  if (!hasWords(caption)) return false;
  const { kind } = deps.answer(caption, turn.language);
  if (kind === "kept") return true;
  const known = deps.knows(caption, turn.language);
  if (known === "like-danger") return true;
  return kind === "answered" && (isQuestion(caption) || known === "surely");
}

const isFile = ({ document, animation }: Message): boolean =>
  document !== undefined &&
  animation === undefined &&
  document.mime_type?.startsWith("image/") !== true;

function albumOf({ media_group_id: id }: { readonly media_group_id?: unknown }) {
  return typeof id === "string" && id !== "" && id.length <= 64 - takenMark.length ? id : undefined;
}
