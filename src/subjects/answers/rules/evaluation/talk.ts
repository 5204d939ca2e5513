/**
 * Answers: how well short questions find what they belong to, counted on questions whose article
 * before and after is known. A floor, as evaluation.ts has for questions that stand alone.
 */
import type { Answer, AnswerQuestion } from "../answer.ts";
import type { Article } from "../article.ts";
import { percent } from "./evaluation.ts";
import { followUpOf } from "../follow-ups/follow-up.ts";
import type { Language } from "../../../../bot/reply.ts";

export interface FollowUpQuestion {
  /** The article that was said before. */
  readonly after: string;
  readonly text: string;
  readonly lang: Language;
  /** The article that should answer; `null`: it belongs nowhere. */
  readonly slug: string | null;
}

export interface FollowUpTally {
  readonly lang: Language;
  readonly asked: number;
  readonly right: number;
  readonly offered: number;
  readonly wrong: number;
  readonly unknown: number;
  /** Right answers, offers counted half, of those that belong somewhere: 0 to 1. */
  readonly found: number;
  /** The same if each question stood alone. */
  readonly foundAlone: number;
}

export function tallyFollowUps(
  ask: AnswerQuestion,
  articles: readonly Article[],
  questions: readonly FollowUpQuestion[],
  lang: Language,
): FollowUpTally {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const asked = questions.filter((question) => question.lang === lang);
  const heard = asked.map(({ after, text, slug }) => {
    const alone = ask(text, lang);
    const article = bySlug.get(after)!;
    const followed = followUpOf(text, alone, { kind: "article", article }, lang, ask);
    const said: Answer = followed ?? alone;
    return { alone: fateOf(alone, slug), fate: fateOf(said, slug), belongs: slug !== null };
  });
  const count = (fate: Fate) => heard.filter((each) => each.fate === fate).length;
  const belonging = heard.filter(({ belongs }) => belongs);
  const share = (of: "alone" | "fate") =>
    belonging.length === 0
      ? 0
      : belonging.reduce((sum, each) => sum + worth[each[of]], 0) / belonging.length;
  return {
    lang,
    asked: asked.length,
    right: count("right"),
    offered: count("offered"),
    wrong: count("wrong"),
    unknown: count("unknown"),
    found: share("fate"),
    foundAlone: share("alone"),
  };
}

type Fate = "right" | "offered" | "wrong" | "unknown";
const worth: Readonly<Record<Fate, number>> = { right: 1, offered: 0.5, wrong: 0, unknown: 0 };

function fateOf(answer: Answer, slug: string | null): Fate {
  if (answer.kind === "answered") return answer.article.slug === slug ? "right" : "wrong";
  const isOffered =
    answer.kind === "which" && answer.articles.some((article) => article.slug === slug);
  return isOffered ? "offered" : "unknown";
}

/** The least that is let out. */
export const followUpFloor = { found: 0.65, wrong: 0.16 };

export function shortOfFollowUps({ lang, asked, found, wrong }: FollowUpTally): readonly string[] {
  if (asked === 0) return [];
  const { found: least, wrong: most } = followUpFloor;
  const name = `${lang} follow-ups`;
  return [
    ...(found < least ? [`${name}: found ${percent(found)}, at least ${percent(least)}`] : []),
    ...(wrong / asked > most
      ? [`${name}: answered wrongly ${percent(wrong / asked)}, at most ${percent(most)}`]
      : []),
  ];
}
