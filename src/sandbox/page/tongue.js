/**
 * Sandbox, page: in which language words are, for whoever has them read aloud.
 *
 * A chat has both: names, quotes, buttons. What stands in most of it counts.
 */
import { el } from "./element.js";
import { withEmoji } from "./emoji.js";

const HAN = /\p{Script=Han}/gu;
const LATIN = /\p{Script=Latin}/gu;

/** A BCP 47 tag; `undefined` where there are no words: numbers, drawings. */
export function tongueOf(words) {
  const han = words.match(HAN)?.length ?? 0;
  const latin = words.match(LATIN)?.length ?? 0;
  if (han + latin === 0) return undefined;
  // A Chinese character says about as much as three letters.
  return han * 3 >= latin ? "zh-Hans" : "en";
}

/** Words of people or of the bot as an element: with their language, and with drawings where they are needed. */
export const spoken = (tag, words, props = {}) =>
  el(tag, { dir: "auto", lang: tongueOf(words), ...props }, withEmoji(words));
