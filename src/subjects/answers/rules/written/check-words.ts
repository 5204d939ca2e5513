/**
 * Written answers: which words an answer may be made of: those of the articles that it cites, those of all shipped
 * articles, and plain ones. A name, an account or a made-up word is none of these, however it is written.
 *
 * Chinese has neither capitals nor spaces. There two characters that neither the cited articles nor every talk has
 * stand together somewhere in the shipped articles, or they are a name; and so is a surname, and what stands
 * before a title or a kind of place, unless the articles have it.
 */
import type { Article } from "../article.ts";
import { isCommon } from "../search/common-words.ts";
import { wordsOf } from "../search/tokens.ts";
import { withoutShort } from "./check-signs.ts";
import { countryNames } from "./country-names.ts";
import { isPlainPair, isPlainWord } from "./plain-words.ts";
import type { Passage } from "./prompt.ts";

/**
 * Words of the shipped articles in small letters, and all pairs of Han characters in them and in what people ask
 * them by. At the beginning of an English sentence they are no names.
 */
export type SmallWords = ReadonlySet<string>;

/** In so many articles somebody asks with this word: it is a word, and no slip. With some 350 ways of asking each. */
const leastAsked = 20;

/** Takes all ways of asking apart: a second for 160,000 of them, so a start has it made ahead. */
export function smallWordsOf(articles: readonly Article[]): SmallWords {
  const words = new Set<string>();
  const names = new Set<string>();
  const asked = new Map<string, number>();
  for (const { words: told } of articles) {
    const { en, zh } = told;
    const texts = [en.short, en.more];
    for (const [word] of texts.join("\n").matchAll(small)) words.add(word);
    const questions = [en.question, en.label, ...en.variants].join("\n");
    for (const [word] of `${texts.join("\n")}\n${questions}`.matchAll(capital)) {
      names.add(word.toLowerCase());
    }
    for (const word of new Set(questions.match(small))) {
      asked.set(word, (asked.get(word) ?? 0) + 1);
    }
    for (const text of [zh.short, zh.more, zh.question, zh.label, ...zh.variants]) {
      for (const pair of pairsOf(text)) words.add(pair);
    }
  }
  for (const [word, count] of asked) {
    if (count >= leastAsked && !names.has(word)) words.add(word);
  }
  return words;
}

const small = /(?<![\p{L}\p{N}])[a-z]+/gu;
/** Not at the beginning of a sentence. */
const capital = /(?<=[\p{L}\p{N},;] )\p{Lu}[\p{L}]+/gu;

function pairsOf(text: string): readonly string[] {
  return (text.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) => {
    const characters = Array.from(run);
    return characters.slice(1).map((character, at) => characters[at]! + character);
  });
}

/** The first word, or two Han characters, that is none of ours, or `undefined`. */
export function strangeWord(
  text: string,
  cited: readonly Passage[],
  smallWords: SmallWords,
): string | undefined {
  const told = cited.map((passage) => passage.text).join("\n");
  const titles = cited.flatMap(({ article }) => [
    ...Object.values(article.words).flatMap(({ question, label }) => [question, label]),
    ...countryNames(article.country),
  ]);
  return (
    strangeLatin(text, new Set(wordsOf([told, ...titles].join("\n"))), smallWords) ??
    strangeHan(text, [told, ...titles].join("\n"), smallWords)
  );
}

function strangeLatin(
  text: string,
  known: ReadonlySet<string>,
  smallWords: SmallWords,
): string | undefined {
  const words = withoutShort(text).match(/[A-Za-z]+(?:['’][A-Za-z]+)*/g) ?? [];
  return words.find((word) => {
    const plain = word.toLowerCase().replaceAll("’", "'");
    if (plain.length === 1) return plain !== "a" && plain !== "i" && !known.has(plain);
    const stems = wordsOf(plain);
    if (stems.every((stem) => known.has(stem)) || isPlainWord(plain)) return false;
    const bare = plain.replace(/'s?$/, "");
    return !known.has(wordsOf(bare)[0] ?? bare) && !isPlainWord(bare) && !smallWords.has(bare);
  });
}

/** Characters that are surnames and little else in a sentence. */
const surname =
  /[王李刘陈杨赵吴徐孙朱胡郭罗郑梁宋唐邓韩冯曹彭肖董潘袁蔡蒋杜魏苏吕沈姚卢傅姜崔谭廖汪戴贾韦邱邹孟秦薛尹黎陶贺郝龚邵赖覃]/u;
const beforeTitle =
  /\p{Script=Han}(?=姐|哥|叔|婶|嫂|爷|伯|总(?![是会要的算共结量体之])|经理|主任|老师|师傅|医生|律师|先生|女士|小姐|书记|村长|会长|站长|局长|掌柜|老板|店长|团长)/gu;
const beforePlace =
  /\p{Script=Han}(?=商城|集团|公司|平台|贷(?!款)|基金|银行|协会|中心|学院|超市|工厂|大厦)/gu;
/** East, upper, big: what every talk has is part of such names, too. */
const place = /\p{Script=Han}[村镇乡县路街巷栋弄屯]/gu;
const oldOrYoung = /[老小阿]\p{Script=Han}/gu;

function strangeHan(text: string, told: string, smallWords: SmallWords): string | undefined {
  const unknown = (pair: string) =>
    !told.includes(pair) && !isPlainPair(pair) && !smallWords.has(pair);
  const isStrange = (character: string) => !told.includes(character) && !isCommon(character);
  const pair = pairsOf(text).find(
    (each) => unknown(each) && Array.from(each).every((character) => isStrange(character)),
  );
  if (pair !== undefined) return pair;
  const person = Array.from(text).find((each) => surname.test(each) && !told.includes(each));
  if (person !== undefined) return person;
  for (const pattern of [beforeTitle, beforePlace]) {
    for (const { index, 0: before } of text.matchAll(pattern)) {
      const whole = text.slice(index, index + before.length + 1);
      if (!told.includes(whole) && !isCommon(before) && unknown(whole)) return whole;
    }
  }
  return (
    text.match(place)?.find(unknown) ??
    text.match(oldOrYoung)?.find((each) => unknown(each) && !isCommon(each))
  );
}
