/**
 * Playbook: a sentence that tells which options hold, "I have goods and one person", "there is no parcel point", for
 * people who answer a list in their own words.
 *
 * A word counts where it stands in one option alone; ids are words of their options, too. A question tells nothing.
 */
import type { Language } from "../../../../bot/reply.ts";
import { asksInside, isQuestion } from "../../../../bot/typed.ts";
import type { Bilingual } from "./task.ts";

export interface Mentioned {
  /** Ids of what is there. */
  readonly has: readonly string[];
  /** Ids of what is said not to be there. */
  readonly lacks: readonly string[];
}

interface Option {
  readonly id: string;
  readonly label: Bilingual;
}

/** Letters; more is a story. */
const longest = 110;
/** English words, Chinese characters. */
const mostStrange = { en: 2, zh: 6 };
const clauses =
  /[.,;!。，、；！\n]|\bbut\b|\band (?=(?:my|our|i|we|he|she|they)\b)|\bonly\b|但是?|可是|不过|只有?/iu;
const denies =
  /\b(?:no|not|none|never|without|dont|don['’]t|do not|doesnt|doesn['’]t|cant|can['’]t|cannot|havent|haven['’]t|isnt|nobody)\b|[没不无]/iu;
/** Who tells says who has, did or saw it. */
const tells =
  /\b(?:i|we|my|our|have|has|got|there (?:is|are)|did|done|saw|seen|looked|checked|asked)\b|[有做看问找帮肯会]|答应|愿意|好了/iu;
const common = new Set(
  "what they them that this with within your you have from about for and the who can here one day said some each every all are was not into more than many much she her his him they says will would".split(
    " ",
  ),
);
const commonHan = /[的了在是有我你个这那一不没能得到里就也和]/u;
/** What stands beside what is there, in any sentence. */
const besideHan = /[们家都还很要可上下去来走路远近旁边附镇村县街分钟]/u;
/** Somebody said or did something, or something went wrong: a story, in which the word only happens to stand. 说好了 is a yes. */
const storyHan =
  /[说讲喊骂](?!好|可以|要得|行|愿意|没问题|[她他伊]?(?:也|就|会|要|可以|能|来|肯)*帮)|买家|客人|顾客|客服|丢|坏|碎|错|找不|弄没|不见|退[货钱款]|赔|投诉|差评|扣|骗/u;

/** 婆婆帮我, 孙女帮: the help that an option has as 帮忙. 你帮我勾 asks for something. */
const helpsHan =
  /(?<=[^\s你您请来能,，]{2})帮(?:[我俺咱]们?(?=[\s,，。.!！]|$|打|拍|装|弄|搞)|(?=[\s,，。.!！]|$))/gu;

/** 煮过的, 进货的: a word or two can only be the answer to what is asked. */
const wordAlone = /^\s*\p{Script=Han}{2,6}[。.!！\s]*$/u;

/** What makes of a name more than a name, where it stands alone. */
const bare = /\b(?:not?|yes|yet|and|also|too|done|ready|tick|untick|still|missing)\b|[没有好了]/iu;
const besideBare =
  /\b(?:not?|yes|yet|also|too|done|ready|tick|untick|still|missing|now|already|please)\b/giu;

/**
 * @param isOneOf one of them is asked for: a word alone is enough
 * @param isBare right below them: "not the book", "category not yet" name them and nothing else
 * @returns nothing where no option is mentioned, or something is asked
 */
export function mentionedIn(
  options: readonly Option[],
  text: string,
  language: Language,
  {
    isOneOf = false,
    isBare = false,
  }: { readonly isOneOf?: boolean; readonly isBare?: boolean } = {},
): Mentioned | undefined {
  const isTold = isBare ? bare.test(text) : tells.test(text) || (isOneOf && wordAlone.test(text));
  const most = isBare ? 0 : mostStrange[language];
  if (text.length > longest || !isTold || isQuestion(text)) return undefined;
  if (language === "zh" && storyHan.test(text)) return undefined;
  const words = ownWords(options, language, isOneOf);
  const has: string[] = [];
  const lacks: string[] = [];
  for (const clause of text.replaceAll(helpsHan, "帮忙").split(clauses)) {
    const said = wordsOf(isBare ? clause.replaceAll(besideBare, " ") : clause, language);
    const found = options.filter(
      ({ id, label }) =>
        words.get(id)!.some((word) => said.has(word)) &&
        (!spare.test(label[language]) || spare.test(clause)),
    );
    if (found.length === 0) {
      if (isBare && said.size > 0) return undefined;
      continue;
    }
    const known = new Set(found.flatMap(({ id }) => words.get(id)!));
    // A sentence that is mostly of something else only happens to have the word.
    if (countStrange(clause, said, known, language) > most) return undefined;
    (denies.test(clause) ? lacks : has).push(...found.map(({ id }) => id));
  }
  return has.length + lacks.length === 0 ? undefined : { has, lacks };
}

/** One courier is no spare one. */
const spare = /\b(?:spare|second|another|other|two|both)\b|备用|第二|另|还有|两/iu;

/** Words that none of the found options has. */
function countStrange(
  clause: string,
  said: ReadonlySet<string>,
  known: ReadonlySet<string>,
  language: Language,
): number {
  if (language === "en") return [...said].filter((word) => !known.has(word)).length;
  const rest = [...known].reduce((left, pair) => left.replaceAll(pair, " "), clause);
  return Array.from(rest).filter(
    (letter) =>
      /\p{Script=Han}/u.test(letter) && ![commonHan, besideHan].some((of) => of.test(letter)),
  ).length;
}

/** What comes behind a stop is more of it, "raw or dried", or only says what it is not: "Made by hand, not food". */
function namedIn(label: string, isOneOf: boolean): string {
  const [named = "", ...more] = label.split(/[:：(（]/u)[0]!.split(/[,，]/u);
  const isMore = (part: string) => isOneOf && !/不|\bnot?\b/iu.test(part);
  return [named, ...more.filter(isMore)].join(" ");
}

/** The words by which each option is known among the others. */
function ownWords(
  options: readonly Option[],
  language: Language,
  isOneOf: boolean,
): ReadonlyMap<string, readonly string[]> {
  const all = options.map(({ id, label }) => ({
    id,
    ids: language === "en" ? [...wordsOf(id.replaceAll("-", " "), "en")] : [],
    words: [...wordsOf(namedIn(label[language], isOneOf), language)],
  }));
  const named = (word: string, but: string) =>
    all.some(({ id, ids }) => id !== but && ids.includes(word));
  const shared = (word: string, but: string) =>
    all.some(({ id, words }) => id !== but && words.includes(word));
  return new Map(
    all.map(({ id, ids, words }) => [
      id,
      [...ids, ...words.filter((word) => !named(word, id) && !shared(word, id))],
    ]),
  );
}

/** English words as they are compared, without their endings; Chinese by two characters. */
function wordsOf(text: string, language: Language): ReadonlySet<string> {
  if (language === "zh") {
    const pairs = [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(([, pair = ""]) => pair);
    return new Set(pairs.filter((pair) => !commonHan.test(pair)));
  }
  const words = text.toLowerCase().match(/[a-z]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !common.has(word)).map(stem));
}

const stem = (word: string) => word.replace(/(?:ts?|s|ed|ing|(?<=[a-z]{4})ers?)$/u, "");

/** What was done already, and what one's people did, is told of life, and may be a danger: "I read him the code". */
const wasDone =
  /\b(?:already|yesterday|gave|told|have|has|did|was|were|happened|just now|(?:my|our) (?:mother|mum|mom|father|dad|wife|husband|son|daughter|sister|brother|aunt|uncle|neighbou?r))\b|已经|(?:给|念|说|告诉|发|报|转)(?:[他她它]们?)?[了过]|昨天|刚(?!好)|被|[我俺咱](?:家)?(?:妈|爸|娘|爹|老公|老婆|男人|媳妇|儿子|女儿|闺女|姐|妹|哥|弟|婆婆|公公|邻居)/iu;

/** Words beside those of an answer, where it is told how something went. */
const mostBeside = { en: 2, zh: 4 };
const twoSided = /\b(?:but|although|though|except|if|maybe)\b|但|可是|不过|就是|要是|如果|可能/iu;
/** Told of something else, with a word of an answer in it. */
const another =
  /\b(?:stole|stolen|steals?|cheat(?:ed|s)?|quarrel\w*|fought|hit|sued?|expensive|dear|costs?|cheap|price|money|pays?|paid)\b|偷|骗|抢|吵|打架|告我|贵|便宜|多少|钱|赔/iu;
const asksFirst =
  /^(?:is|are|do|does|did|can|could|should|shall|will|would|may|must|was|were|how|what|why|where|when|who|which|whose)\b/iu;
const turnsRound = (said: string) => denies.test(said) || /\bnothing\b|[未别莫]/iu.test(said);
const withoutId = ({ label }: Option, at: number): Option => ({ id: String(at), label });

/** A number is a word of many answers, and tells which only where it is read as one. */
const counted =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|all|some|none|nobody|most)\b|[一二两三四五六七八九十几全都]/iu;

/**
 * The one answer of a quiz that these words name: "the basket one with the son", 挂了呗. No more than words of their own
 * are asked for, as the question stands right above.
 *
 * @param isPast it is told how something went, as the question asks
 */
export function namedAnswer<T extends Option>(
  options: readonly T[],
  text: string,
  language: Language,
  { isPast = false }: { readonly isPast?: boolean } = {},
): T | undefined {
  if (text.length > longest || isQuestion(text) || asksInside(text)) return undefined;
  const isElse = isPast ? [counted, twoSided, another, asksFirst] : [wasDone];
  if (isElse.some((each) => each.test(text))) return undefined;
  const own = ownWords(isPast ? options.map(withoutId) : options, language, true);
  const said = wordsOf(text, language);
  const named = options
    .map((option, at) => ({
      option,
      count: own.get(isPast ? String(at) : option.id)!.filter((word) => said.has(word)).length,
    }))
    // "My neighbour asked" is not "Nobody asked", whatever word they share.
    .filter(
      ({ option, count }) =>
        count > 0 && !(isPast && turnsRound(text) !== turnsRound(option.label[language])),
    );
  const [first, second] = named;
  if (first === undefined && language === "zh" && !isPast) return bySign(options, text);
  if (first === undefined || second !== undefined) return undefined;
  const { option, count } = first;
  const ofOption = own.get(isPast ? String(options.indexOf(option)) : option.id)!;
  const known = new Set(ofOption);
  if (isPast && language === "en" && count * 2 < ofOption.length) return undefined;
  const strange = countStrange(text, said, known, language);
  if (isPast ? strange > mostBeside[language] : count < 2 && strange > mostStrange[language]) {
    return undefined;
  }
  return denies.test(text) && !denies.test(option.label[language]) ? undefined : option;
}

/** Of a few signs one that only one answer has: 挂了呗, 念. */
function bySign<T extends Option>(options: readonly T[], text: string): T | undefined {
  const signs = [...text.matchAll(/\p{Script=Han}/gu)].map(([sign]) => sign);
  if (signs.length > mostSigns || denies.test(text)) return undefined;
  const mine = signs.filter((sign) => !commonHan.test(sign) && !besideHan.test(sign));
  const found = options.filter(({ label }) => mine.some((sign) => label.zh.includes(sign)));
  return found.length === 1 ? found[0] : undefined;
}

const mostSigns = 5;
