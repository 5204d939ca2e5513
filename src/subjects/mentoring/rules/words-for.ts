/**
 * "Send a word to Wang", 给小王捎句话：明天来: a mentor wants words of theirs to go to a learner who is named. Pure. What is
 * typed behind the name is what is to go; nothing behind it, and it is still to be asked for.
 */
import { withTo } from "../../../bot/reading/short-forms.ts";
import { namesOf } from "./mentor-said.ts";

/** Characters before the words themselves. */
const longestHead = 60;

const ask = "(?:(?:please|pls|i want to|i would like to|can i|can you|could you|let me)\\s+)*";
const english = [
  `^${ask}(?:send|give|pass|leave|write)(?: on)? (?:a|one|this|these|my|some|a few)? ?(?:short )?(?:words?|message|note|line) (?:on )?to (?<rest>.+)$`,
  `^${ask}(?:tell|message|text|write to|write|reply to|reply|answer) (?<rest>.+)$`,
].map((each) => new RegExp(each, "isu"));

const begin = "^(?:[请麻烦帮替我你,，]*)(?:[我想要]*再?)";
const thing = "(?:个|一?句|一?条|一?封|几句|一声|点)?(?:话|口信|信|消息|短信)";
const chineseHead = new RegExp(`${begin}(?:给|跟|和|同|对|向)(?<rest>.+)$`, "su");
const chineseTell = new RegExp(`${begin}(?:告诉|转告|通知|回复?|答复|回答)(?<rest>.+)$`, "su");
/** "Wang: thicker bags", 老张那个，再加一句：要厚的. */
const addressed = /^(?<rest>[\p{L}\p{N} ]{1,30}?(?:那个|那边|\s*[:：])\s*[,，:：]?\s*\S.+)$/su;
const chineseVerb = new RegExp(
  `^(?:(?:捎|带|发|写|留|说|讲|传|递)(?:去|上|一下|下)?${thing}|说一?声|捎一?声|带一?声|说说|讲讲|说一下|讲一下)`,
  "u",
);
/** 跟小王说明天来: what is said stands right behind it. */
const chineseSays = /^(?:说|讲)(?![话说讲得的过了])/u;
/** What stands between the name and the words. */
const gap = /^(?:\s*(?:[:：,，、。.-]|那个|说是|就说|说))*\s*/u;
const gapEnglish = /^(?:\s*[:,.-]|\s+(?:that|to say|saying|about it|to(?= \p{L})))*\s*/iu;

/** "One more thing" says only that more comes. */
const more =
  /^(?:再(?:加|补|说|添)一?句|补一?句|还有)[\s,，:：]*|^(?:one more thing|also)[\s,:]+/iu;

export interface WordsFor<One> {
  readonly learner: One;
  /** "Tell Ann and Bob": who was named beside the first. */
  readonly also: readonly One[];
  /** What is to go; empty: it is not said yet. */
  readonly words: string;
}

/** Whether it may be such a wish at all: only then is anybody looked up. */
export function mayBeWordsFor(text: string): boolean {
  return restsOf(text.trim()).length > 0;
}

function restsOf(said: string): readonly { readonly rest: string; readonly kind: Kind }[] {
  const found = (way: RegExp, kind: Kind) => {
    const rest = way.exec(said)?.groups?.["rest"];
    return rest === undefined || said.length - rest.length > longestHead ? [] : [{ rest, kind }];
  };
  return [
    ...english.flatMap((way) => found(way, "english")),
    ...found(chineseHead, "verb"),
    ...found(chineseTell, "tell"),
    ...found(addressed, "addressed"),
  ];
}

type Kind = "english" | "verb" | "tell" | "addressed";

/** The one learner who is named so, and the words that are to go. */
export function wordsFor<One extends { readonly firstName: string }>(
  text: string,
  learners: readonly One[],
): WordsFor<One> | undefined {
  const said = withTo(text.trim());
  const meant = restsOf(said).flatMap(({ rest, kind }) =>
    learners.flatMap((learner) => {
      for (const name of namesOf(learner.firstName)) {
        const { also, left } = withoutOthers(rest, name, learners);
        const words = wordsBehind(left, name, kind);
        if (words !== undefined) return [{ learner, also, words }];
      }
      return [];
    }),
  );
  const [first] = meant;
  return first !== undefined && meant.every(({ learner }) => learner === first.learner)
    ? first
    : undefined;
}

const joint = /^(?:\s*[,，、&]\s*|\s+(?:and|n)\s+|\s*[和跟与]\s*)+/iu;

/** What is left of "Ann and Bob to come" without Bob, and who that is. */
function withoutOthers<One extends { readonly firstName: string }>(
  rest: string,
  name: string,
  learners: readonly One[],
): { readonly also: readonly One[]; readonly left: string } {
  const also: One[] = [];
  let behind = rest.slice(name.length);
  for (;;) {
    const next = behind.replace(joint, "");
    if (next === behind) break;
    const isNamed = (other: string) =>
      next.toLowerCase().startsWith(other.toLowerCase()) &&
      !(/[a-z]$/iu.test(other) && /^[a-z\d'’]/iu.test(next.slice(other.length)));
    const found = learners
      .flatMap((learner) => namesOf(learner.firstName).map((other) => ({ learner, other })))
      .find(({ other }) => other !== "" && isNamed(other));
    if (found === undefined) break;
    if (!also.includes(found.learner)) also.push(found.learner);
    behind = next.slice(found.other.length);
  }
  return { also, left: also.length === 0 ? rest : rest.slice(0, name.length) + behind };
}

function wordsBehind(rest: string, name: string, kind: Kind): string | undefined {
  if (name === "" || !rest.toLowerCase().startsWith(name.toLowerCase())) return undefined;
  const behind = rest.slice(name.length).replace(ofQuestion, "");
  if (kind === "english") {
    // "Li" begins "Lily", too.
    if (/^[\p{L}\p{N}'’]/u.test(behind)) return undefined;
    return endless(behind.replace(gapEnglish, ""));
  }
  if (kind === "addressed") {
    const told = /^(?:那个|那边|\s*[:：])[\s,，:：]*(?<words>.+)$/su.exec(behind)?.groups?.[
      "words"
    ];
    return told === undefined ? undefined : endless(told.replace(more, ""));
  }
  if (kind === "tell") return endless(behind.replace(/^一声/u, "").replace(gap, ""));
  const verb = chineseVerb.exec(behind.trimStart()) ?? chineseSays.exec(behind.trimStart());
  if (verb === null) return undefined;
  return endless(behind.trimStart().slice(verb[0].length).replace(gap, ""));
}

/** "Reply to Wang's question: …". */
const ofQuestion = /^(?:['’]s)? ?(?:question|的?问题|的?那个问题)(?=[\s:：,，]|$)/iu;

/** "Send a word to Wang, please": nothing is said yet. */
function endless(words: string): string {
  return /^(?:please|pls|now|something|a word|吧|呀|啊|呗|吗|[\s.。!！?？~～])*$/iu.test(words)
    ? ""
    : words.trim();
}
