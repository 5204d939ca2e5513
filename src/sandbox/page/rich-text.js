/**
 * Sandbox, page: a message's words with their formatting, as nodes.
 *
 * Offsets of entities count UTF-16 units, as JavaScript does.
 */
import { el } from "./element.js";
import { withEmoji } from "./emoji.js";
import { findStartCode, safeUrl, URLS } from "./links.js";

const TAGS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
  expandable_blockquote: "blockquote",
};

/**
 * @param on `command(text)` for a tapped command, `startLink(code, anchor)` for a link into the bot.
 */
export function richText(text, entities = [], on) {
  const sorted = entities
    .map((entity) => ({ ...entity, end: Math.min(text.length, entity.offset + entity.length) }))
    .filter(({ offset, end }) => end > offset)
    .sort((a, b) => a.offset - b.offset || b.end - a.end);
  return render(text, sorted, 0, text.length, on, false);
}

function render(text, entities, from, to, on, isInLink) {
  const nodes = [];
  let at = from;
  for (let i = 0; i < entities.length;) {
    const entity = entities[i];
    const inner = [];
    for (i += 1; i < entities.length && entities[i].offset < entity.end; i += 1) {
      inner.push({ ...entities[i], end: Math.min(entities[i].end, entity.end) });
    }
    nodes.push(...plain(text.slice(at, entity.offset), on, isInLink));
    const isLink = /link|url|code|pre|mention|command|email|phone/.test(entity.type);
    const children = render(text, inner, entity.offset, entity.end, on, isInLink || isLink);
    nodes.push(wrap(entity, text.slice(entity.offset, entity.end), children, on));
    // A block ends its line by itself.
    const isBlock = /pre|blockquote/.test(entity.type);
    at = isBlock && text[entity.end] === "\n" ? entity.end + 1 : entity.end;
  }
  return [...nodes, ...plain(text.slice(at, to), on, isInLink)];
}

function wrap(entity, words, children, on) {
  const tag = TAGS[entity.type];
  if (tag !== undefined) return el(tag, { dir: "auto" }, children);
  switch (entity.type) {
    case "text_link":
      return link(entity.url, children, on);
    case "url":
      return link(words, children, on);
    case "email":
      return link(`mailto:${words}`, children, on);
    case "phone_number":
      return link(`tel:${words.replace(/[^\d+]/g, "")}`, children, on);
    case "bot_command":
      return el(
        "button",
        { type: "button", class: "link", on: { click: () => on.command(words) } },
        children,
      );
    case "spoiler": {
      const reveal = () => spoiler.classList.add("revealed");
      const spoiler = el(
        "button",
        { type: "button", class: "spoiler", on: { click: reveal } },
        children,
      );
      return spoiler;
    }
    default:
      return el("span", {}, children);
  }
}

function plain(words, on, isInLink) {
  if (isInLink) return withEmoji(words);
  const nodes = [];
  let at = 0;
  for (const { 0: url, index } of words.matchAll(URLS)) {
    nodes.push(...withEmoji(words.slice(at, index)), link(url, [url], on));
    at = index + url.length;
  }
  return [...nodes, ...withEmoji(words.slice(at))];
}

function link(url, children, on) {
  const href = safeUrl(url);
  if (href === undefined) return el("span", {}, children);
  const code = findStartCode(url);
  if (code === undefined) {
    return el("a", { href, target: "_blank", rel: "noopener noreferrer" }, children);
  }
  const open = (event) => {
    event.preventDefault();
    on.startLink(code, event.currentTarget);
  };
  return el("a", { href, "aria-haspopup": "menu", on: { click: open } }, children);
}
