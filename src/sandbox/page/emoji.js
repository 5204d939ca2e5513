/**
 * Sandbox, page: line drawings for the bot's emoji, on machines that would show empty boxes.
 *
 * A machine that draws emoji in colour keeps its own. The character stays in the text, for
 * copying and for screen readers.
 */
import { el, icon } from "./element.js";

const DRAWINGS = {
  "📊": "chart",
  "❓": "question",
  "🔊": "speaker",
  "📷": "camera",
  "✍": "edit",
  "🎤": "mic",
  "📎": "attach",
  "🔗": "link",
  "🔢": "digits",
  "👍": "thumb",
  "🧺": "basket",
};
const KNOWN = new RegExp(`(?:${Object.keys(DRAWINGS).join("|")})\\u{FE0F}?`, "gu");

let isDrawnHere;

/** Whether this machine has coloured emoji; found out at the first question. */
function hasEmoji() {
  if (isDrawnHere !== undefined) return isDrawnHere;
  const canvas = el("canvas", { width: 20, height: 20 });
  const pen = canvas.getContext("2d");
  if (pen === null) return (isDrawnHere = true);
  pen.font = "16px sans-serif";
  pen.textBaseline = "top";
  pen.fillText("📊", 0, 2);
  const { data } = pen.getImageData(0, 0, 20, 20);
  isDrawnHere = data.some((value, i) => i % 4 !== 3 && value > 0);
  return isDrawnHere;
}

/** The words as nodes, with drawings where they are needed. */
export function withEmoji(words) {
  if (words.search(KNOWN) < 0 || hasEmoji()) return [words];
  const nodes = [];
  let at = 0;
  for (const { 0: emoji, index } of words.matchAll(KNOWN)) {
    const drawing = icon(DRAWINGS[emoji.replace("\u{FE0F}", "")]);
    nodes.push(words.slice(at, index), el("span", { class: "emoji" }, drawing, el("i", {}, emoji)));
    at = index + emoji.length;
  }
  return [...nodes, words.slice(at)];
}
