/**
 * "Tell all my learners: class on Saturday", 跟我带的人都说一声明天来: a mentor wants words of theirs to go to all of their own
 * learners. Pure. Nothing behind the address, and it is still to be written.
 */

/** Whom "all" means in a mentor's mouth. */
const allEn =
  "(?:(?:all|everybody|everyone|every1|both)(?: of)?(?: (?:my|the|our))?(?: (?:learners?|lerners|people|ppl|mentees|members|pupils|students|trainees))?(?: of them| them)?|(?:my|both my|the two|my two|my three) (?:learners|lerners|pupils|students|mentees|trainees)|them (?:all|both))";
const allZh =
  "(?:大家|所有人|全部人|他们都?|她们都?|各位|全体|我带的(?:所有|全部|几个|那几个)?(?:人|学员|徒弟)?们?|(?:我的?)?(?:所有|全部|几个|这几个)?的?(?:学员|徒弟)们?|每个人)";

const wishEn =
  "(?:(?:ok|so|and|actually|sorry|oh)[ ,]+)*(?:(?:please|pls|can i|can you|could you|i want to|i would like to|let me) )*";
const tellEn =
  "(?:tell|message|msg|write(?: to)?|inform|remind|text|send(?: a)?(?: message| msg| word| this)?(?: to)?)";
const wishZh = "[请麻烦帮替我你想要就，,\\s]*";
const sayZh =
  "(?:都|一起|一次|也)*(?:说|讲|发|带|捎|通知|写|提醒|传)?(?:一?声|一?下|个|一?句|一?条)?(?:话|消息|通知)?";

/** The address first; the words stand behind it. */
const heads: readonly RegExp[] = [
  new RegExp(`^${wishEn}${tellEn} ${allEn}(?![\\w’'])(?<words>.*)$`, "isu"),
  new RegExp(`^${wishEn}let ${allEn} know(?![\\w’'])(?<words>.*)$`, "isu"),
  new RegExp(
    `^${wishZh}(?:跟|给|和|对|向|同)${allZh}(?=都|一起|一次|也|说|讲|发|带|捎|通知|写|提醒|传|一声|[:：,，\\s])${sayZh}(?<words>.*)$`,
    "su",
  ),
  new RegExp(
    `^${wishZh}(?:告诉|通知|提醒|转告|喊)${allZh}(?:都|也)?(?:一?声|一?下)?(?<words>.*)$`,
    "su",
  ),
];
/** The address behind the words. */
const tails: readonly RegExp[] = [
  new RegExp(
    `^(?<words>.{3,}?)[\\s,.;:!-]+(?:so |and |now |please |pls |can you )*(?:(?:tell|inform|remind|message|msg) ${allEn}|let ${allEn} know)(?: please| pls)?[\\s.!]*$`,
    "isu",
  ),
  new RegExp(
    `^(?<words>.{2,}?)[\\s,，。;；]*${wishZh}(?:跟|给|和|对|向|同)${allZh}(?:都|也)?(?:说|讲|发|捎|带)(?:一?声|一?下|一?句|个话|句话|个消息)[吧哈啊呀嘛\\s。.!！]*$`,
    "su",
  ),
  new RegExp(
    `^(?<words>.{2,}?)[\\s,，。;；]+${wishZh}(?:告诉|通知|转告|提醒|喊)(?:一?下|一?声)?${allZh}(?:都)?(?:一?声|一?下)?[吧哈啊呀嘛\\s。.!！]*$`,
    "su",
  ),
];
/** Whether and how it can be done is asked. */
const asks: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:please|pls|so) )*(?:can|may|could|how (?:do|can)|is it possible to|i want to|i would like to)(?: i| we| you)?(?: to)? ${tellEn} (?!every(?:one|body)\\b.{0,3}[a-z])${allEn}(?: (?:at once|together|in one go|one message|a message|at the same time))?$`,
    "iu",
  ),
  new RegExp(
    `^(?:我|能|可以|能不能|可不可以|想|要|怎么|怎样|咋)+(?:跟|给|和|对|向|同)${allZh}${sayZh}[吗嘛不呢吧]?$`,
    "u",
  ),
];

/** What stands between the address and the words. */
const gap = /^(?:[\s:：,，.。-]|(?:that|to say|saying|to(?= \p{L}))(?=\s))+/iu;
/** "Something", "please": nothing is said yet. */
const nothing = /^(?:please|pls|now|something|a word|吧|呀|啊|呗|吗|嘛|哈|[\s.。!！?？~～])*$/iu;

/** Characters; more is a story, unless the address stands before it. */
const longestBefore = 300;

/** @returns the words; empty: not said yet; `undefined`: no such wish */
export function wordsForAll(text: string): string | undefined {
  const said = text.trim();
  const bare = said.replace(/[.!?。！？～~\s]+$/u, "");
  if (asks.some((way) => way.test(bare))) return "";
  for (const head of heads) {
    const words = head.exec(said)?.groups?.["words"];
    // "Tell everybody in the village?" asks.
    if (words !== undefined && !/[?？]\s*$/u.test(said)) return wordsIn(words.replace(gap, ""));
  }
  if (said.length > longestBefore || /[?？]/u.test(said)) return undefined;
  for (const tail of tails) {
    const words = tail.exec(said)?.groups?.["words"];
    if (words !== undefined) return wordsIn(words);
  }
  return undefined;
}

function wordsIn(words: string): string {
  return nothing.test(words) ? "" : words.trim();
}
