/** "I don't know", where a number or a name is asked for: it is neither an answer nor a question. */
import { hasNumber } from "../numbers/spoken-numbers.ts";
import type { Typed } from "../typed.ts";

const notKnown =
  /^(?:i )?(?:do not|dont|don't|really dont|no) (?:know|no)(?: (?:it|that|yet|how much))*$|^(?:dunno|no idea|idk|how should i know|how would i know|not sure|cant say|i forgot)$|^[我俺这也真]*(?:不知道|不晓得|不清楚|没数|没算过|说不准|说不上来|搞不清|弗晓得|唔知|晓不得|[咋哪怎][么里]?(?:晓得|知道))(?:成本|本钱|价钱?|邮费|运费|工钱|多少钱?|嘞|啊|呀|哦|呢|嘛)*$/iu;

/** In more words: "I don't know what my hour is worth". */
const tellsNotKnown =
  /\bi (?:really |also )?(?:do not|dont|don't|never) (?:really )?(?:know|knew|counted|reckoned|measured|weighed)\b|\bno idea\b|不知道|不晓得|不清楚|晓不得|说不[准清]|没[算数称量]过|没得数|心里没数/iu;
const longestNotKnown = 120;

/** "I don't know", to a question for a number: it needs a way to find it, not the question again. */
export function isNotKnown(typed: Typed): boolean {
  if (!("text" in typed)) return false;
  const words = plainWords(typed.text);
  if (notKnown.test(words)) return true;
  if (typed.kind === "question" || words.length > longestNotKnown) return false;
  return !hasNumber(words) && tellsNotKnown.test(words);
}

/** "I don't know", and no more. */
export function saysNotKnown(text: string): boolean {
  return notKnown.test(plainWords(text));
}

function plainWords(text: string): string {
  return text
    .trim()
    .replaceAll("’", "'")
    .replace(/[.!?。！？~～\s]+$/u, "");
}
