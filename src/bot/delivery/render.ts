/**
 * Replies become messages.
 *
 * Text is sent as it is, without a parse mode: nothing a person or a curator wrote can break it. What is bold
 * is told beside the text.
 * Long texts are split between paragraphs; buttons stand under the last part.
 */
import type { InlineKeyboardButton, ReplyKeyboardMarkup } from "@grammyjs/types";
import { sayChart, type Chart, type QrToDraw } from "../chart.ts";
import { type Button, type Language, type Reply } from "../reply.ts";
import type { Phrasebook } from "../phrasebook.ts";
import { mainButtons, menuCalls } from "../commands.ts";
import { maxCaption, maxText } from "./limits.ts";
import { writePress, type Beside } from "./press-data.ts";
import { renderChosen } from "./render-chosen.ts";
import { accountOf } from "../phone/number.ts";

/** One call to Telegram, as it lies in the outbox. */
export interface Message {
  readonly call:
    | "sendMessage"
    | "sendPhoto"
    | "sendDocument"
    | "sendVoice"
    | "sendVideo"
    /** An album; it stands in the chat as several messages. */
    | "sendMediaGroup"
    | "copyMessage"
    | "deleteMessage"
    /** What a pressed button leaves; it names its message. */
    | "editMessageText"
    | "editMessageCaption"
    | "editMessageReplyMarkup"
    | "setMyCommands"
    | "deleteMyCommands";
  readonly body: Readonly<Record<string, unknown>>;
  /** A file to upload with it. */
  readonly file?: {
    readonly field: "photo" | "document" | "voice";
    readonly name: string;
    readonly from:
      | { base64: string }
      | { gzip: string }
      | { path: string }
      | QrToDraw
      | ChartToDraw;
  };
  /** The key under which Telegram's id of the file is kept, once it was sent. */
  readonly keepAs?: string;
  /** Edit the screen's message if there is one. */
  readonly inPlace?: true;
  /** Edit this message. */
  readonly edits?: number;
}

/** A picture that is drawn when it is sent, and the text that is sent where it cannot be drawn. */
export interface ChartToDraw {
  readonly chart: Chart;
  readonly instead: string;
}

/**
 * @param revision the screen's revision, added to each button; `null` where the reply has no screen
 * @param personPlace of the person on a phone that several share, added to each button; absent for who is alone
 */
export function render(
  phrasebook: Phrasebook,
  language: Language,
  reply: Reply,
  revision: number | null,
  personPlace?: number,
): Message[] {
  if (reply.copy !== undefined) {
    const { chat, messageId, caption } = reply.copy;
    const from = { from_chat_id: accountOf(chat), message_id: messageId };
    const below = caption === undefined ? {} : { caption };
    return [{ call: "copyMessage", body: { ...from, ...below } }];
  }
  if (reply.chosen !== undefined) return [renderChosen(reply.chosen)];
  if (reply.settled !== undefined) {
    return [{ call: "editMessageReplyMarkup", body: { message_id: reply.settled } }];
  }
  if (reply.removes !== undefined) {
    return [{ call: "deleteMessage", body: { message_id: reply.removes } }];
  }
  // The chat is added when it is sent.
  if (reply.commands !== undefined) return [...menuCalls(phrasebook, language, reply.commands)];
  const markup = markupOf(phrasebook, language, reply, { revision, place: personPlace });
  const place = placeOf(reply);
  // A name cut in the middle of an emoji leaves half a character, and Telegram refuses the whole message.
  const text = phrasebook.text(language, reply.words).toWellFormed();
  const bold = phrasebook
    .bold(language, reply.words)
    .map((stretch) => ({ type: "bold" as const, ...stretch }));
  const attached = attach(phrasebook, language, reply);
  if (attached !== undefined && text.length <= maxCaption) {
    const entities = bold.length === 0 ? {} : { caption_entities: bold };
    const caption = text === "" ? {} : { caption: text, ...entities };
    return [{ ...attached, body: { ...attached.body, ...caption, ...markup } }];
  }
  const parts = split(text, maxText);
  const messages: Message[] = parts.map((part, index) => ({
    call: "sendMessage",
    body: {
      text: part,
      // Of a text that was split nobody counts anew.
      ...(bold.length > 0 && parts.length === 1 ? { entities: bold } : {}),
      ...place,
      link_preview_options: { is_disabled: true },
      ...(index === parts.length - 1 ? markup : {}),
    },
    ...(reply.inPlace === true && parts.length === 1 ? { inPlace: true as const } : {}),
    ...(reply.edits !== undefined && parts.length === 1 ? { edits: reply.edits } : {}),
  }));
  return attached === undefined ? messages : [attached, ...messages];
}

function markupOf(
  phrasebook: Phrasebook,
  language: Language,
  reply: Reply,
  { revision, place }: { readonly revision: number | null; readonly place: number | undefined },
): { reply_markup?: { inline_keyboard: InlineKeyboardButton[][] } | ReplyKeyboardMarkup } {
  const { link, app } = reply;
  if (link !== undefined) {
    const text = labelOf(phrasebook.text(language, link.label));
    return { reply_markup: { inline_keyboard: [[{ text, url: link.url }]] } };
  }
  if (reply.buttons !== undefined && reply.buttons.length > 0) {
    const beside = { screen: reply.screen, revision, place };
    const rows = reply.buttons.map((row) =>
      row.map((button) => inlineButton(phrasebook, language, button, beside)),
    );
    if (app === undefined) return { reply_markup: { inline_keyboard: rows } };
    const opens = {
      text: labelOf(phrasebook.text(language, app.label)),
      web_app: { url: app.url },
    };
    return { reply_markup: { inline_keyboard: [[opens], ...rows] } };
  }
  if (reply.menu !== true) return {};
  return {
    reply_markup: {
      keyboard: mainButtons.map((row) =>
        row.map((key) => ({ text: phrasebook.phrase(language, key) })),
      ),
      is_persistent: true,
      resize_keyboard: true,
    },
  };
}

/** To what it is a reply; it is said also where the message that it answers is gone. */
function placeOf({ answers }: Reply): object {
  if (answers === undefined) return {};
  return {
    reply_parameters: { message_id: answers.messageId, allow_sending_without_reply: true },
    ...(answers.topic === undefined ? {} : { message_thread_id: answers.topic }),
  };
}

function inlineButton(
  phrasebook: Phrasebook,
  language: Language,
  button: Button,
  beside: Beside,
): InlineKeyboardButton {
  return {
    text: labelOf(phrasebook.text(language, button.label)),
    callback_data: writePress(button.action, beside),
    ...(button.style === undefined ? {} : { style: button.style }),
  };
}

function attach(phrasebook: Phrasebook, language: Language, reply: Reply): Message | undefined {
  const attachment = reply.attachment;
  if (attachment === undefined) return undefined;
  if (attachment.kind === "qr") {
    const poster = sayChart(attachment.poster, (words) => phrasebook.text(language, words));
    const from = { qr: attachment.link, poster };
    return { call: "sendPhoto", body: {}, file: { field: "photo", name: "invitation.png", from } };
  }
  if (attachment.kind === "chart") {
    const { fileName } = attachment;
    const chart = sayChart(attachment.chart, (words) => phrasebook.text(language, words));
    const instead = phrasebook.text(language, attachment.instead).toWellFormed();
    const from = { chart, instead };
    return fileName === undefined
      ? { call: "sendPhoto", body: {}, file: { field: "photo", name: `${chart.kind}.png`, from } }
      : { call: "sendDocument", body: {}, file: { field: "document", name: fileName, from } };
  }
  if (attachment.kind === "speech") {
    const file = {
      field: "voice",
      name: "answer.ogg",
      from: { base64: attachment.base64 },
    } as const;
    return { call: "sendVoice", body: {}, file, keepAs: attachment.key };
  }
  const call = ({ photo: "sendPhoto", document: "sendDocument", voice: "sendVoice" } as const)[
    attachment.kind
  ];
  if ("fileId" in attachment) return { call, body: { [attachment.kind]: attachment.fileId } };
  if (attachment.kind === "voice") {
    const from = { path: attachment.path };
    return { call, body: {}, file: { field: "voice", name: "card.ogg", from } };
  }
  const from = "gzip" in attachment ? { gzip: attachment.gzip } : { base64: attachment.base64 };
  return { call, body: {}, file: { field: "document", name: attachment.name, from } };
}

/** Telegram refuses a button without a word on it. */
function labelOf(text: string): string {
  return isBlank(text) ? "…" : text.toWellFormed();
}

/** What Telegram takes for an empty text: it turns control characters into spaces, and trims. */
function isBlank(text: string): boolean {
  return /^[\s\p{Cc}]*$/u.test(text);
}

/** Cuts at paragraphs, else at lines, else between characters; never inside a surrogate pair. */
function split(text: string, limit: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const window = rest.slice(0, limit);
    const paragraph = window.lastIndexOf("\n\n");
    const line = window.lastIndexOf("\n");
    let cut = paragraph > limit / 2 ? paragraph : line > limit / 2 ? line : limit;
    const before = rest.charCodeAt(cut - 1);
    if (before >= 0xd800 && before <= 0xdbff) cut -= 1;
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut).replace(/^\n+/, "");
  }
  const said = [...parts, rest].filter((part) => !isBlank(part));
  return said.length === 0 ? ["…"] : said;
}
