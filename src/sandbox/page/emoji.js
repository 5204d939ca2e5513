/**
 * Sandbox, page: line drawings for emoji, on machines that would show empty boxes.
 *
 * A machine that draws emoji in colour keeps its own. The character stays in the text, for
 * copying and for screen readers. Which drawing stands for which emoji is here, how it is drawn is
 * in emoji-paths.js; a test looks for emoji that the bot says and this page cannot draw.
 */
import { el, icon } from "./element.js";

/** Several that look alike at this size have one drawing. */
const DRAWINGS = {
  chart: "📊",
  question: "❓",
  speaker: "🔊",
  camera: "📷",
  edit: "✍✏✎",
  mic: "🎤",
  attach: "📎",
  link: "🔗",
  digits: "🔢💯",
  thumb: "👍",
  thumbDown: "👎🖕",
  basket: "🧺",
  megaphone: "📣",
  handshake: "🤝",
  abacus: "🧮",
  book: "📖📋",
  eyes: "👀",
  palette: "🎨",
  truck: "🚚💨",
  search: "🔍🔎",
  warning: "⚠",
  parcel: "📦",
  shop: "🏪",
  laptop: "💻",
  phone: "📱",
  key: "🔑",
  printer: "🖨",
  medal: "🏅🎖",
  toolbox: "🧰",
  add: "➕",
  fresh: "🆕",
  person: "🙋👤👵👴🙅🤷💃",
  people: "👥",
  bell: "🔔",
  bellOff: "🔕",
  cart: "🛒",
  ballot: "🗳",
  play: "▶",
  pause: "⏸",
  tick: "✅✔☑",
  cross: "❌✖✗",
  stop: "🚫",
  back: "↩",
  reply: "↪",
  clock: "⏰⌛⏳🕐",
  flat: "😐🙄",
  smile: "🙂😊🤗😀😄😁😃🥳😅😂🤣😆🤖",
  love: "😍🥰😘❤💐🌹",
  broken: "💔",
  sad: "😩😕😭😔😢😞😫😣",
  dizzy: "😵",
  angry: "😡😠😤🤬💩",
  astonished: "😮🥱",
  sleepy: "😴💤🛌",
  palm: "👋✋👏🙌🙏👌💪✌",
  sun: "🌞",
  moon: "🌙",
  cup: "🍵",
  star: "⭐🌟🏆🎉🎊🎆🧨🔥",
  letters: "🆘🆗",
  woman: "♀",
  man: "♂",
};

const DRAWING_OF = new Map(
  Object.entries(DRAWINGS).flatMap(([name, emoji]) => [...emoji].map((each) => [each, name])),
);
/** With what changes its look: a skin, a sex, "as a picture". */
const KNOWN = new RegExp(
  `[${[...DRAWING_OF.keys()].join("")}](?:\\u{FE0F}|[\\u{1F3FB}-\\u{1F3FF}]|\\u{200D}[♀♂]\\u{FE0F}?)*`,
  "gu",
);

/** Every emoji that has a drawing. */
export const drawn = () => [...DRAWING_OF.keys()];

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
    const drawing = icon(DRAWING_OF.get([...emoji][0]));
    nodes.push(words.slice(at, index), el("span", { class: "emoji" }, drawing, el("i", {}, emoji)));
    at = index + emoji.length;
  }
  return [...nodes, words.slice(at)];
}
