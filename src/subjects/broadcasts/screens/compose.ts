/**
 * What an officer sends becomes what everybody gets: one message, or the pictures of an
 * album, which come one after another and are shown when the last has come.
 */
import type { Message, MessageEntity } from "@grammyjs/types";
import { languageOf } from "../../answers/index.ts";
import type { Broadcast, Content, Saying } from "../rules/record.ts";
import {
  gather,
  isEmpty,
  mostCaption,
  tooLongBy,
  wayOf,
  withPicturesOf,
  writtenIn,
} from "./saying.ts";
import { languages, phrase, type Button, type Language } from "../../../bot/reply.ts";
import type { Records } from "../../../bot/records.ts";
import { newId } from "../../../bot/ids.ts";
import { actorOf } from "../../../bot/officers.ts";
import type { DueWork } from "../../../bot/due.ts";
import { atAuthor, here, say, type BroadcastDeps } from "./desk.ts";
import { openAnew } from "./page.ts";
import type { Turn } from "../../../bot/context.ts";
import { sayOld } from "../../../bot/subject.ts";

/** After the last picture of an album: the others came long before. */
const albumMs = 1_500;

/** An app cuts a longer text into pieces and sends them in the same second. */
const pieceLength = 4_096;

export const leave: Button = { label: phrase("leave-it"), action: "bc:leave" };

/** An empty sheet. */
export async function beginDraft(turn: Turn): Promise<void> {
  await turn.records.broadcasts.add({
    id: newId("b"),
    author: actorOf(turn),
    chat: turn.person,
    language: turn.language,
    kind: "news",
    audience: {},
    content: {},
    startsAt: null,
    holdsOut: false,
    createdAt: turn.now,
  });
}

/** What nobody got is not kept either. */
export async function throwAway({ records, now }: Turn, { id }: Broadcast): Promise<void> {
  await records.broadcasts.change(id, { content: {} });
  await records.broadcasts.move(id, ["draft"], "cancelled", now);
}

/**
 * The next message is what everybody gets; `any`: in whichever language it is written; `either`: the same, and the
 * other one stays.
 */
export async function waitForWords(
  turn: Turn,
  language: Language | "any" | "either",
): Promise<void> {
  const data = `words:${language}`;
  await turn.records.waiting.set(turn.person, { kind: "broadcast", data }, turn.now);
}

/** What an officer's next message is for, as its row has it. */
export interface NextWords {
  readonly what: string;
  /** The language, or the broadcast that is declined. */
  readonly about: string;
  /** Of an album its id, of a text that was cut its second. */
  readonly mark: string | undefined;
}

export async function compose(
  deps: BroadcastDeps,
  turn: Turn,
  draft: Broadcast,
  message: Partial<Message>,
  { what, about, mark }: NextWords,
): Promise<void> {
  const album = message.media_group_id;
  // The rest of a text that was too long: it was told already.
  if (what === "cut" && message.text !== undefined && (message.date ?? 0) - Number(mark) <= 1)
    return;
  const saying = readSaying(message);
  if (saying === undefined || isEmpty(saying)) {
    return say(deps, here(turn), { words: phrase("broadcast-cannot"), buttons: [[leave]] });
  }
  const language = languages.find((each) => each === about);
  const isNextOfAlbum = what === "album" && album !== undefined && album === mark;
  const into = language ?? languageOf(saying.text) ?? turn.language;
  const isAlone = language === undefined && about !== "either";
  const others: Content = isAlone ? {} : without(draft.content, into);
  const before = draft.content[into];
  const whole =
    isNextOfAlbum && before !== undefined
      ? gather(before, saying)
      : withPicturesOf(saying, others[into === "zh" ? "en" : "zh"]);
  const by = tooLongBy(whole);
  if (by > 0) return sayTooLong(deps, turn, message, { wanted: about, whole, by });

  const content: Content = { ...others, [into]: whole };
  if (!(await turn.records.broadcasts.change(draft.id, { content }))) return sayOld(turn);
  if (album === undefined) {
    await turn.records.waiting.clear(turn.person);
    return openAnew(deps, here(turn), { ...draft, content });
  }
  const data = `album:${into}:${album}`;
  await turn.records.waiting.set(turn.person, { kind: "broadcast", data }, turn.now);
  await turn.records.work.schedule({
    id: `broadcast-look:${draft.id}`,
    kind: "broadcast-look",
    payload: { broadcastId: draft.id },
    dueAt: new Date(turn.now.getTime() + albumMs),
  });
}

/** Due work: the album is whole. */
export function broadcastLook(deps: BroadcastDeps & { readonly clock: () => Date }) {
  return async ({ payload }: DueWork, records: Records): Promise<void> => {
    const broadcast = await records.broadcasts.find(String(payload["broadcastId"]));
    if (broadcast?.state !== "draft" || writtenIn(broadcast.content).length === 0) return;
    if (!(await records.officers.isOfficer(broadcast.author, deps.officers))) return;
    await openAnew(deps, atAuthor({ records, now: deps.clock() }, broadcast), broadcast);
  };
}

async function sayTooLong(
  deps: BroadcastDeps,
  turn: Turn,
  message: Partial<Message>,
  { wanted, whole, by }: { wanted: string; whole: Saying; by: number },
): Promise<void> {
  const isCut = (message.text?.length ?? 0) >= pieceLength;
  const data = isCut ? `cut:${wanted}:${message.date ?? 0}` : `words:${wanted}`;
  await turn.records.waiting.set(turn.person, { kind: "broadcast", data }, turn.now);
  const words =
    wayOf(whole).kind === "file"
      ? phrase("broadcast-caption-long", { most: mostCaption, by })
      : phrase("broadcast-text-long", { by });
  await say(deps, here(turn), { words, buttons: [[leave]] });
}

function without(content: Content, language: Language): Content {
  const { [language]: _, ...rest } = content;
  return rest;
}

/** `undefined` for what cannot be passed on: a sticker, a vote, a place, a number. */
function readSaying(message: Partial<Message>): Saying | undefined {
  if (message.text !== undefined) {
    return { text: message.text, entities: copied(message.entities), files: [] };
  }
  const file = fileOf(message);
  if (file === undefined) return undefined;
  return {
    text: message.caption ?? "",
    entities: copied(message.caption_entities),
    files: [file],
  };
}

/** As Telegram made them; what else an entity holds goes back with it. */
function copied(entities: readonly MessageEntity[] = []): Saying["entities"] {
  return entities.map((entity) => ({ ...entity }));
}

function fileOf(message: Partial<Message>): Saying["files"][number] | undefined {
  const { video, voice } = message;
  // The last size is the largest.
  const photo = message.photo?.at(-1);
  // A moving picture comes as a document too, and is none.
  const document = message.animation === undefined ? message.document : undefined;
  const [kind, found] = (
    [
      ["photo", photo],
      ["video", video],
      ["document", document],
      ["voice", voice],
    ] as const
  ).find(([, each]) => each !== undefined) ?? [undefined, undefined];
  if (kind === undefined || found === undefined) return undefined;
  return { kind, fileId: found.file_id, bytes: found.file_size ?? null };
}
