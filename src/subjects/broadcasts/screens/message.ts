/**
 * A broadcast as one message for one language. Text keeps the formatting that the officer
 * gave it; a photo, a file or a voice note goes by its id; a video or an album stays behind a button.
 * To whom and when it goes is not known here.
 */
import type { InlineKeyboardButton, MessageEntity } from "@grammyjs/types";
import type { Broadcast, BroadcastFile, Saying } from "../rules/record.ts";
import type { Letter } from "../rules/sending.ts";
import { sayingFor, wayOf, writeSize } from "./saying.ts";
import { phrase, type Language, type Phrase } from "../../../bot/reply.ts";
import type { Phrasebook } from "../../../bot/phrasebook.ts";
import { maxCaption, maxText } from "../../../bot/delivery/limits.ts";
import { placeOf } from "../../../bot/phone/number.ts";
import type { Message } from "../../../bot/delivery/render.ts";

type ToSay = Pick<Broadcast, "id" | "kind" | "content" | "authorName" | "corrects">;

/** Text and its formatting; the bot's own words stand in the reader's language, whatever was written. */
interface Formatted {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

/** @throws {RangeError} where there is nothing to say; a broadcast without words is never sent */
export function renderBroadcast(
  phrasebook: Phrasebook,
  broadcast: ToSay,
  language: Language,
): Message {
  const found = sayingFor(broadcast.content, language);
  if (found === undefined) throw new RangeError(`the broadcast ${broadcast.id} says nothing`);
  const { saying } = found;
  const way = wayOf(saying);
  const say = (words: Phrase): string => phrasebook.text(language, words);
  const { text, entities } = withAlert(broadcast, language, saying, say);
  const signature = say(phrase("broadcast-from", { name: broadcast.authorName || "nobody" }));

  const rows: InlineKeyboardButton[][] = [];
  if (way.kind === "button") {
    rows.push([
      {
        text: say(buttonWords(way.files)),
        callback_data: `bv:${found.language}:${broadcast.id}`,
      },
    ]);
  }
  if (broadcast.kind !== "safety") {
    rows.push([{ text: say(phrase("broadcast-mute")), callback_data: "tips:off" }]);
  }
  const markup = rows.length === 0 ? {} : { reply_markup: { inline_keyboard: rows } };

  if (way.kind === "file") {
    const { kind, fileId } = way.file;
    const caption = { caption: signed(text, signature), caption_entities: entities };
    return { call: callOf(kind), body: { [kind]: fileId, ...caption, ...markup } };
  }
  // Pictures without a word: Telegram sends no empty text.
  const words = text === "" ? say(phrase("broadcast-to-see")) : text;
  return {
    call: "sendMessage",
    body: {
      text: signed(words, signature),
      entities: text === "" ? [] : entities,
      link_preview_options: { is_disabled: true },
      ...markup,
    },
  };
}

/** On a phone that several people share it begins with the name of whom it is for, and its buttons are theirs. */
export function addressed(
  phrasebook: Phrasebook,
  message: Message,
  { chat, language, firstName: name }: Pick<Letter, "chat" | "language" | "firstName">,
): Message {
  const place = placeOf(chat);
  if (place === undefined || name === undefined) return message;
  const begins = `${phrasebook.text(language, phrase("phone-for", { name }))}\n\n`;
  const { reply_markup: markup, ...body } = message.body as Body;
  const [text, entities] =
    body.text === undefined
      ? (["caption", "caption_entities"] as const)
      : (["text", "entities"] as const);
  const rows = markup?.inline_keyboard.map((row) =>
    row.map((each) => ({ ...each, callback_data: `${each.callback_data}~${place}` })),
  );
  // A text that fills the message leaves no room for it; the buttons are theirs all the same.
  const most = text === "text" ? maxText : maxCaption;
  const begin = (body[text] ?? "").length + name.length > most - 20 ? "" : begins;
  return {
    ...message,
    body: {
      ...body,
      [text]: begin + (body[text] ?? ""),
      [entities]: shifted(body[entities] ?? [], begin.length),
      ...(rows === undefined ? {} : { reply_markup: { inline_keyboard: rows } }),
    },
  };
}

interface Body {
  readonly text?: string;
  readonly entities?: readonly MessageEntity[];
  readonly caption?: string;
  readonly caption_entities?: readonly MessageEntity[];
  readonly reply_markup?: {
    readonly inline_keyboard: readonly (readonly InlineKeyboardButton.CallbackButton[])[];
  };
}

function shifted(entities: readonly MessageEntity[], by: number): readonly MessageEntity[] {
  return entities.map((entity) => ({ ...entity, offset: entity.offset + by }));
}

/** Who sends it stands last: the formatting of what stands before it holds. */
function signed(text: string, signature: string): string {
  return text === "" ? signature : `${text}\n\n${signature}`;
}

/** What lies behind the button of a video or an album; `undefined` when nothing does. */
export function renderFiles(saying: Saying): Message | undefined {
  const way = wayOf(saying);
  if (way.kind !== "button") return undefined;
  const [file] = way.files;
  if (way.files.length === 1) {
    return { call: callOf(file!.kind), body: { [file!.kind]: file!.fileId } };
  }
  const media = way.files.map(({ kind, fileId }) => ({ type: kind, media: fileId }));
  return { call: "sendMediaGroup", body: { media } };
}

const calls = {
  photo: "sendPhoto",
  video: "sendVideo",
  document: "sendDocument",
  voice: "sendVoice",
} as const;

function callOf(kind: BroadcastFile["kind"]): Message["call"] {
  return calls[kind];
}

/** A safety alert or a correction says that it is one, before anything else; what follows moves on by so much. */
function withAlert(
  { kind, corrects }: ToSay,
  language: Language,
  saying: Saying,
  say: (words: Phrase) => string,
): Formatted {
  const entities = saying.entities as readonly MessageEntity[];
  if (kind !== "safety") return { text: saying.text, entities };
  const alert =
    corrects === undefined
      ? say(phrase("broadcast-alert"))
      : say(phrase("broadcast-corrects", { words: corrects.began[language] }));
  if (saying.text === "") return { text: alert, entities: [] };
  return {
    text: `${alert}\n\n${saying.text}`,
    entities: shifted(entities, alert.length + 2),
  };
}

/** What it is and how big: data costs money. */
function buttonWords(files: readonly BroadcastFile[]): Phrase {
  const size = writeSize(files);
  const kinds = new Set(files.map(({ kind }) => kind));
  const [only] = kinds;
  const what = kinds.size > 1 ? "mixed" : only!;
  const values = { what, count: files.length };
  return size === undefined
    ? phrase("broadcast-open", values)
    : phrase("broadcast-open-size", { ...values, size });
}
