/**
 * Sandbox, Bot API: the text of a message and the marks on it.
 *
 * Cleans, clips and trims as Telegram does, and finds links, commands and mentions by
 * itself. Offsets are in UTF-16 units, as in JavaScript. HTML is read in html.ts.
 */
import type { MessageEntity } from "@grammyjs/types";
import { list, text, type Call } from "./call.ts";
import { badRequest } from "./errors.ts";
import { parseHtml } from "./html.ts";

export interface FormattedText {
  readonly text: string;
  readonly entities: MessageEntity[];
}

/**
 * Reads the text of a call, marked by entities or by a parse mode.
 *
 * @param limit UTF-16 units after the marks are read.
 * @throws {Refusal} when it is too long or its marks do not work out.
 */
export function readText(call: Call, field: "text" | "caption", limit: number): FormattedText {
  const raw = text(call, field) ?? "";
  if (/\p{Surrogate}/u.test(raw)) throw badRequest("strings must be encoded in UTF-8");
  const entitiesField = field === "text" ? "entities" : "caption_entities";
  const given = list<MessageEntity>(call, entitiesField);
  const mode = text(call, "parse_mode")?.toLowerCase() ?? "";
  if (mode !== "" && mode !== "html") throw badRequest("unsupported parse_mode");

  const marked = mode === "html" ? parseHtml(raw) : { text: raw, entities: given ?? [] };
  const formatted = tidy(marked);
  if (formatted.text.length > limit) {
    throw badRequest(field === "text" ? "message is too long" : "message caption is too long");
  }
  return formatted;
}

/** Cleans a text that a person or a bot wrote, and finds what marks itself. */
export function tidy(marked: FormattedText): FormattedText {
  // Telegram turns control characters into spaces; a NUL never reaches a reader.
  // oxlint-disable-next-line no-control-regex
  const clean = marked.text.replace(/[\0-\x09\x0b-\x1f]/g, " ");
  const start = clean.length - clean.trimStart().length;
  const trimmed = clean.trim();
  const entities = marked.entities
    .flatMap((entity) => clip(clean, entity))
    .map((entity) => ({ ...entity, offset: entity.offset - start }))
    .flatMap((entity) => clip(trimmed, entity));
  return { text: trimmed, entities: [...entities, ...detect(trimmed, entities)].sort(inOrder) };
}

function clip(whole: string, entity: MessageEntity): MessageEntity[] {
  const start = Math.max(0, entity.offset);
  const end = Math.min(whole.length, entity.offset + entity.length);
  if (!(end > start)) return [];
  for (const [edge, word] of [
    [start, "begins"],
    [end, "ends"],
  ] as const) {
    if (isInsidePair(whole, edge)) {
      const bytes = Buffer.byteLength(whole.slice(0, edge));
      throw badRequest(`entity ${word} in a middle of a UTF-16 symbol at byte offset ${bytes}`);
    }
  }
  return [{ ...entity, offset: start, length: end - start }];
}

const isInsidePair = (whole: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(whole[at - 1] ?? "") && /[\uDC00-\uDFFF]/.test(whole[at] ?? "");

const inOrder = (a: MessageEntity, b: MessageEntity): number =>
  a.offset - b.offset || b.length - a.length;

const DETECTED: readonly [MessageEntity.CommonMessageEntity["type"], RegExp][] = [
  ["url", /https?:\/\/[^\s<>"，。；！？、）】]+/g],
  ["email", /(?<![\w.])[\w.+-]+@[\w-]+\.[\w.-]*\w/g],
  ["bot_command", /(?<![\w/@.])\/[a-zA-Z0-9_]{1,64}(@\w+)?(?![\w/])/g],
  ["mention", /(?<![\w@./])@[a-zA-Z]\w{3,31}(?!\w)/g],
  ["hashtag", /(?<![\w#&])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu],
];

/** Links, commands and so on, outside what is marked as a link or as code already. */
function detect(whole: string, marked: readonly MessageEntity[]): MessageEntity[] {
  if (!/[/@#]/.test(whole)) return [];
  const taken = marked.filter((entity) =>
    /^(text_link|code|pre|url|bot_command|mention|email|hashtag)$/.test(entity.type),
  );
  const found: MessageEntity[] = [];
  for (const [type, pattern] of DETECTED) {
    for (const match of whole.matchAll(pattern)) {
      const entity = { type, offset: match.index, length: match[0].length };
      const isTaken = [...taken, ...found].some(
        (other) =>
          other.offset < entity.offset + entity.length &&
          entity.offset < other.offset + other.length,
      );
      if (!isTaken) found.push(entity);
    }
  }
  return found;
}
