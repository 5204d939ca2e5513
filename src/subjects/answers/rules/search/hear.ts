/**
 * Answers: what a text is, before anything is decided: what was found, how sure that is, which kind of message,
 * how near to a danger. One search, and all that is read off it.
 */
import type { Hit, Search } from "../answer.ts";
import type { AnsweringData } from "../answering-data.ts";
import { languages, type Language } from "../../../../bot/reply.ts";
import { confidenceOf, hitsLookedAt, oursOf, scaleOf, type Scale } from "./confidence.ts";
import { dangerScaleOf, likenessAmong, type Likeness } from "../danger.ts";
import { openKinds, unknownKinds, type Kinds } from "../kinds.ts";
import { articlesAmong, isOutside, withoutDangers } from "../subjects.ts";
import { isHan, wordsOf } from "./tokens.ts";

/** At least so likely it is asked of what articles know, and it is answered. */
const surelyOurs = 0.65;

export interface HeardText {
  /** Without dangers. */
  readonly hits: readonly Hit[];
  readonly kinds: Kinds;
  /** Probability that the first article is what was asked, and that it is asked of articles at all. */
  readonly confidence: number;
  readonly ours: number;
  /** The first article may be said. */
  readonly isSure: boolean;
  readonly likeness: Likeness | undefined;
  /** How the likeness was read. */
  readonly dangerScale: Pick<Scale, "answerFrom">;
}

export type Hear = (text: string, asked: Language) => HeardText;

export function createHearing(
  search: Search,
  { kinds: learnedKinds, learned }: Pick<AnsweringData, "kinds" | "learned">,
): Hear {
  const kindsIn = new Map(
    languages.flatMap((lang) => {
      const weights = learnedKinds[lang];
      return weights === undefined ? [] : [[lang, openKinds(weights)] as const];
    }),
  );

  return (text, asked) => {
    const all = search(text, { limit: hitsLookedAt, lang: asked });
    const hits = withoutDangers(all);
    const kinds = kindsIn.get(asked)?.(text) ?? unknownKinds;
    const scale = scaleOf(asked, learned[asked] !== undefined);
    const confidence = confidenceOf(hits, scale);
    const ours = oursOf(hits, asked, kinds.ours);
    const isSure = confidence >= scale.answerFrom && ours >= surelyOurs && !isAmbiguous(text, hits);
    const dangerScale = dangerScaleOf(asked, kinds.danger !== undefined);
    const likeness = likenessAmong(all, dangerScale, kinds);
    return { hits, kinds, confidence, ours, isSure, likeness, dangerScale };
  };
}

/**
 * So little likely asked of articles, and something else nearest by a word of its own: it is said that only selling is known here. Of
 * a hundred questions about selling that nothing answers about ten are taken for such; of far ones four in five.
 */
const farBelow = 0.1;

export function isFar({ hits, ours }: HeardText): boolean {
  const [first] = hits;
  return ours < farBelow && first !== undefined && first.matched > 0 && isOutside(first);
}

/** So many articles of the whole text are looked at for the one that its end asks for. */
const agreeingFirst = 2;

/** What the end asks for is near in the whole text, too: an end without its story may mean anything. */
export function isNearIn(whole: HeardText, end: HeardText): boolean {
  const [first] = articlesAmong(end.hits);
  return articlesAmong(whole.hits)
    .slice(0, agreeingFirst)
    .some(({ slug }) => slug === first?.slug);
}

/** Three characters of Chinese are hardly more than a word. */
const longestHanWord = 3;

/** One word was said and no more, and two articles have it: it may mean either. */
function isAmbiguous(text: string, hits: readonly Hit[]): boolean {
  const [word = "", ...others] = wordsOf(text);
  if (others.length > 0 || (isHan(word) && word.length > longestHanWord)) return false;
  const [first, second] = articlesAmong(hits);
  return first?.matched === 1 && second?.matched === 1 && second.coverage >= first.coverage;
}
