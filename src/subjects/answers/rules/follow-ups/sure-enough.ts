/**
 * Answers: from which likelihood on a short message after an article is answered, and what is offered below that.
 *
 * The likelihoods of belonging.ts hold: of what is 0.7 likely seven of ten are meant. Where another sign speaks against it,
 * fewer are (docs/decisions/2026-12-01-sure-after-an-article.md).
 */
import type { Article } from "../article.ts";
import type { Aim } from "./aim.ts";
import type { Belonging } from "./belonging.ts";
import type { FollowUp } from "./follow-up.ts";

const asksFrom = 0.62;
/** The same where a sign speaks for another one. */
const asksElseFrom = 0.7;
/** The same where its words alone are answered by another one, or where what they find is not what it aims at. */
const againstFrom = 0.85;
const ofSameSurely = 0.75;
/** So likely is another one that offering both helps somebody. */
const nearFrom = 0.15;
/** So likely, by how it is said, it asks more of the same. */
const ofSameFrom = 0.6;
/** Nothing is asked ("she's only 15"): it may be news. */
const tellsFrom = 0.8;
/** Its words alone are answered by that article, too. */
const tellsAloneFrom = 0.75;
const never = Infinity;

/** The likeliest article of a message, and what else speaks for it. */
interface Likeliest {
  readonly asks: boolean;
  /** Absent where nothing was learned of it. */
  readonly aim: Aim | undefined;
  /** It was said or offered before. */
  readonly isSpoken: boolean;
  /** What answers the words alone, and whether it is that. */
  readonly own: Article | undefined;
  readonly isOwn: boolean;
  /** How likely the next one is. */
  readonly second: number;
}

/** From which likelihood on it is said. */
export function sureFrom({ asks, aim, isSpoken, own, isOwn, second }: Likeliest): number {
  const isOfSame = aim === undefined || aim.same >= ofSameFrom;
  if (asks) {
    // Whoever asks something new right after an article asks with words of its own.
    if (own !== undefined && !isOwn) return againstFrom;
    if (isOwn && !isSpoken && (aim?.same ?? 0) >= ofSameSurely) return againstFrom;
    const isClear = isSpoken && (isOfSame || second < nearFrom);
    return isOwn || isClear ? asksFrom : asksElseFrom;
  }
  if (isOwn) return tellsAloneFrom;
  return own === undefined && (isOfSame || !isSpoken) ? tellsFrom : never;
}

const mostOffered = 3;

/**
 * The likeliest, and among them what was spoken of and what the words alone find.
 *
 * @returns nothing where there is nothing to choose from
 */
export function offerOf(
  belongings: readonly Belonging[],
  topic: Article | undefined,
  own: Article | undefined,
): FollowUp | undefined {
  const wanted = [topic, own].filter((each) => each !== undefined);
  const likeliest = belongings.flatMap((each) => each.article ?? []);
  const places = new Set(wanted.map(({ slug }) => slug));
  for (const { slug } of likeliest) if (places.size < mostOffered) places.add(slug);
  // Each at its first place: "which one?" names the likeliest first.
  const articles = [...likeliest, ...wanted].filter(({ slug }) => places.delete(slug));
  return articles.length < 2 ? undefined : { kind: "which", articles };
}
