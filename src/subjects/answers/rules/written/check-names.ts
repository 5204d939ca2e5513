/**
 * Written answers: names stand in a cited article, or nothing is said. Addresses are check-signs.ts.
 *
 * In English a name begins with a capital; at the beginning of a sentence a word is a name unless the
 * articles have it in small letters. Chinese has no capitals: what stands in 《》 or quotation marks, what is
 * written in Latin letters, and a list of houses that people name to others.
 */
import type { Language } from "../../../../bot/reply.ts";
import type { SmallWords } from "./check-words.ts";
import { fold, sentencesOf } from "./fold.ts";

/** Always small or always allowed: not names of anybody. */
const plainWords = new Set(
  "i a an the this that these those it its is are do does don't you your they their there then if in on at to for from with without and or but so as when where what who how why which before after not no yes please ask first next also only never always keep take put write use tell say let try make check look be by here one some any each every most many more all both until while once now today china china's chinese app ok".split(
    " ",
  ),
);

export function strangeName(
  text: string,
  cited: readonly string[],
  language: Language,
  small: SmallWords,
): string | undefined {
  const known = fold(cited.join("\n"));
  const quoted = [...text.matchAll(/[《「『“"]([^》」』”"]{1,40})[》」』”"]/gu)].map(
    ([, name]) => name!,
  );
  const strange = quoted.find((name) => !known.includes(fold(name).replace(/[,.。，]$/u, "")));
  if (strange !== undefined) return strange;
  return language === "zh"
    ? strangeHanName(text, cited, known)
    : strangeCapital(text, cited, small);
}

function strangeCapital(
  text: string,
  cited: readonly string[],
  small: SmallWords,
): string | undefined {
  const known = new Set(wordsIn(cited.join("\n")).map(bare));
  for (const sentence of sentencesOf(text)) {
    const words = wordsIn(sentence);
    for (const [at, word] of words.entries()) {
      if (!/^\p{Lu}/u.test(word) && !/\p{Lu}/u.test(word)) continue;
      const plain = bare(word);
      if (known.has(plain) || plainWords.has(plain) || plainWords.has(word.toLowerCase())) continue;
      const isFirst = at === 0 && /^\p{Lu}[^\p{Lu}]*$/u.test(word);
      if (!(isFirst && small.has(plain))) return word;
    }
  }
  return undefined;
}

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
const bare = (word: string): string => word.toLowerCase().replace(/['’]s?$/u, "");

/** Houses, people and places that a swindler likes to name; fine where the article names them. */
const houses =
  /淘宝|天猫|京东|拼多多|抖音|快手|小红书|微信|支付宝|微店|闲鱼|美团|阿里|腾讯|百度|顺丰|圆通|中通|韵达|申通|极兔|德邦|邮政|银联|工商银行|建设银行|农业银行|中国银行|信用社|花呗|借呗|白条|网商贷|税务|工商|市场监管|公安|派出所|法院|海关|央行|消协|经理|主任|老师|专员|客服|总监|董事|王总|李总|张总|群主|QQ|钉钉|飞书/giu;

function strangeHanName(text: string, cited: readonly string[], known: string): string | undefined {
  for (const [name] of text.matchAll(houses)) {
    if (!known.includes(fold(name))) return name;
  }
  const latin = new Set(wordsIn(cited.join("\n").replaceAll(/\p{Script=Han}/gu, " ")).map(bare));
  for (const [name] of text.normalize("NFKC").matchAll(/[a-z][a-z0-9-]*/gi)) {
    if (name.toLowerCase() !== "app" && !latin.has(name.toLowerCase())) return name;
  }
  return undefined;
}
