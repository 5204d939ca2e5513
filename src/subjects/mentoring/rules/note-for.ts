/**
 * "Note: Ben needs help", 记一下 小华怕打字: a mentor wants to keep something about a learner, for themselves. Pure.
 *
 * "Write a note to Ben" is for Ben (words-for.ts), and what somebody bought is for the cash book.
 */
import { namesOf } from "./mentor-said.ts";

const english =
  /^(?:(?:please|pls|ok|can you|i want to|let me)\s+)*(?:(?:make|take|write|keep|add|put)(?: down)? )?(?:(?:a|my|this|one|another|private|short)\s+)*(?:note|notes|reminder)(?: down)?(?: (?:for|to) (?:me|myself))?(?: (?:that|about|on|of))?(?:\s*[:：,.–-]\s*|\s+)(?!to\b|for\b)(?<rest>.+)$|^(?:(?:please|pls)\s+)*(?:write (?:it |this )?down|keep in mind|remember)(?: for me)?(?: (?:that|about))?(?:\s*[:：,]\s*|\s+)(?<other>.+)$/isu;
const chinese =
  /^(?:[请麻烦帮我俺给你]*)(?:记(?:一下|下来?|一笔|个笔记|一条|上|着|住)|备注(?:一下)?|(?:做|写|加)?个?(?:笔记|备注))(?:[\s:：,，]*)(?:关于)?(?<rest>\S.+)$/su;
const money =
  /\d.*(?:[块元毛斤]|yuan|shilling|rupee)|(?:卖|买|收|付|sold|bought|paid|owes?|欠).*\d/iu;

/** What is to be kept, whoever it is about. */
function noteIn(text: string): string | undefined {
  const said = text.trim();
  const groups = (chinese.exec(said) ?? english.exec(said))?.groups;
  const rest = (groups?.["rest"] ?? groups?.["other"])?.trim();
  return rest === undefined || /[?？吗]$/u.test(rest) || money.test(rest) ? undefined : rest;
}

/** Whether it may be such a note at all: only then is anybody looked up. */
export function mayBeNote(text: string): boolean {
  return noteIn(text) !== undefined;
}

/** The one learner who is named in it, and the note. */
export function noteFor<One extends { readonly firstName: string }>(
  text: string,
  learners: readonly One[],
): { readonly learner: One; readonly words: string } | undefined {
  const words = noteIn(text);
  if (words === undefined) return undefined;
  const named = learners.filter(({ firstName }) =>
    namesOf(firstName).some((name) => isNamed(words, name)),
  );
  const [learner] = named;
  return learner === undefined || named.length > 1 ? undefined : { learner, words };
}

function isNamed(words: string, name: string): boolean {
  if (name === "") return false;
  const at = words.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return false;
  const isInside = (beside = "") => /[a-z]/iu.test(beside) && /[a-z]/iu.test(name);
  return !isInside(words[at - 1]) && !isInside(words[at + name.length]);
}
