/**
 * Sandbox, Bot API: parse mode HTML, with Telegram's complaints.
 *
 * Only what Telegram documents; Markdown is refused, since the bot marks its text
 * with entities.
 */
import type { MessageEntity } from "@grammyjs/types";
import { badRequest } from "./errors.ts";

const TYPES: Record<string, MessageEntity["type"]> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underline",
  ins: "underline",
  s: "strikethrough",
  strike: "strikethrough",
  del: "strikethrough",
  code: "code",
  pre: "pre",
  a: "text_link",
  span: "spoiler",
  "tg-spoiler": "spoiler",
  blockquote: "blockquote",
};

const NAMED: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"' };

/** @throws {Refusal} `can't parse entities: …` for unknown, open or crossed tags. */
export function parseHtml(html: string): { text: string; entities: MessageEntity[] } {
  const open: { tag: string; offset: number; href: string | undefined }[] = [];
  const entities: MessageEntity[] = [];
  let text = "";

  for (const piece of html.matchAll(
    /<(\/?)([^\s>]*)([^>]*)>|&(?:#(x?[\da-f]+)|([a-z]+));|<|[^<&]+|&/gi,
  )) {
    const [whole, slash, name, rest, code, named] = piece;
    const at = Buffer.byteLength(html.slice(0, piece.index));
    if (slash === undefined && whole === "<")
      throw unparsable(`Unclosed start tag at byte offset ${at}`);
    if (slash === undefined) {
      text += readCharacters(whole, code, named);
    } else if (slash === "") {
      const tag = name!.toLowerCase();
      if (!(tag in TYPES)) throw unparsable(`Unsupported start tag "${tag}" at byte offset ${at}`);
      open.push({
        tag,
        offset: text.length,
        href: /href\s*=\s*["']?([^"'\s>]+)/i.exec(rest ?? "")?.[1],
      });
    } else {
      const last = open.pop();
      if (last === undefined) throw unparsable(`Unexpected end tag at byte offset ${at}`);
      if (last.tag !== name!.toLowerCase()) {
        throw unparsable(
          `Unmatched end tag at byte offset ${at}, expected "</${last.tag}>", found "</${name}>"`,
        );
      }
      entities.push(...close(last, text));
    }
  }

  const left = open.pop();
  if (left !== undefined) {
    throw unparsable(`Can't find end tag corresponding to start tag "${left.tag}"`);
  }
  return { text, entities };
}

function close(
  start: { tag: string; offset: number; href: string | undefined },
  text: string,
): MessageEntity[] {
  const place = { offset: start.offset, length: text.length - start.offset };
  if (place.length === 0) return [];
  if (start.tag !== "a") return [{ type: TYPES[start.tag], ...place } as MessageEntity];
  const url = start.href ?? text.slice(start.offset);
  return /^[\w+.-]+:/.test(url) ? [{ type: "text_link", url, ...place }] : [];
}

function readCharacters(
  whole: string,
  code: string | undefined,
  named: string | undefined,
): string {
  if (code !== undefined) {
    const point = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  }
  return (named === undefined ? undefined : NAMED[named.toLowerCase()]) ?? whole;
}

const unparsable = (reason: string): Error => badRequest(`can't parse entities: ${reason}`);
