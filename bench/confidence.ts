/**
 * `npm run bench -- confidence [set…]`: fits the weights by which the bot tells whether the first hit
 * is right and whether it is asked of what articles know at all (src/subjects/answers/rules/search/confidence.ts), and
 * whether a danger is meant (danger.ts), one regression of each for each language.
 *
 * It learns from phrasings that the index does not hold, a fifth at a time: with their article in the
 * index, without it, and from outside; of dangers, from talk too. Folders of question sets add questions from other fields.
 */
import { dangerSignsOf } from "../src/subjects/answers/rules/danger.ts";
import {
  hitsLookedAt,
  oursSignsOf,
  probabilityOf,
  signsOf,
} from "../src/subjects/answers/rules/search/confidence.ts";
import { kindTopicsOf, openKinds, type Kinds } from "../src/subjects/answers/rules/kinds.ts";
import { learn, topicsOf } from "../src/subjects/answers/rules/search/learn.ts";
import { withVariants } from "../src/subjects/answers/rules/evaluation/leave-out.ts";
import {
  articlesAmong,
  calmSlug,
  dangerOf,
  isOutside,
  searchablesOf,
  withoutDangers,
} from "../src/subjects/answers/rules/subjects.ts";
import type { Searchable } from "../src/subjects/answers/rules/search/index-data.ts";
import { openWordVectors } from "../src/subjects/answers/rules/search/meaning.ts";
import { createSearch } from "../src/subjects/answers/rules/search/search.ts";
import type { Search } from "../src/subjects/answers/rules/answer.ts";
import { languages, type Language } from "../src/bot/reply.ts";
import { openKnowledge } from "../src/knowledge/open.ts";
import { readQuestionSet, type QuestionSet } from "./question-set.ts";

interface Example {
  readonly signs: readonly number[];
  readonly isRight: boolean;
  readonly from: keyof typeof countsAs;
  /** How often it counts; absent: as often as all of where it is from. */
  readonly weight?: number;
}

interface Examples {
  /** Is the first article right? */
  readonly articles: Example[];
  /** Is it asked of what articles know? */
  readonly ours: Example[];
  /** Is a danger meant? */
  readonly dangers: Example[];
}

const parts = 5;
/** Most people ask for what there is; from far outside comes whatever else a person may say. */
const countsAs = {
  here: 1,
  absent: 1,
  outside: 1.5,
  danger: 1,
  calm: 1,
  talk: 1,
  elsewhere: 0.5,
};
/** Of each set from another field, and no more: the sets are large. */
const elsewhereAtMost = 1_000;
/** What lies outside is written down less often than it is said. */
const outsideIsOurs = 2;
/** Danger is told in stories: what is as long counts once, what is shorter less, what is longer up to four times. */
const storyLength = 90;
const mostForStory = 4;
/** To learn without an article takes as long as with it, and two parts of its phrasings tell enough. */
const partsWithoutArticles = 2;

export async function run(args: readonly string[]): Promise<void> {
  const { knowledge } = await openKnowledge("knowledge");
  const sets = args.map(readQuestionSet);
  for (const lang of languages) {
    const { articles, ours, dangers } = examplesOf(knowledge, lang, sets);
    say(`${lang} articles`, articles, "answered");
    say(`${lang} ours`, ours, "ours");
    say(`${lang} dangers`, dangers, "danger");
  }
}

function say(what: string, examples: readonly Example[], done: string): void {
  const fitted = fit(examples);
  const numbers = fitted.map((weight) => weight.toFixed(2)).join(", ");
  process.stdout.write(`${what}: [${numbers}] from ${examples.length} examples\n`);
  for (const from of [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7]) {
    process.stdout.write(`  ${done} from ${from}: ${sharesOf(examples, fitted, from)}\n`);
  }
}

type Talk = Knowledge["talk"];
type Knowledge = Awaited<ReturnType<typeof openKnowledge>>["knowledge"];

function examplesOf(
  { articles, subjects, talk, vectors }: Knowledge,
  lang: Language,
  sets: readonly QuestionSet[],
): Examples {
  const all = searchablesOf(articles, subjects);
  const examples: Examples = { articles: [], ours: [], dangers: [] };
  const add = (
    { find, kindsOf }: Finding,
    text: string,
    slug: string | undefined,
    from: Example["from"],
  ) => {
    const hits = find(text, { limit: hitsLookedAt, lang });
    const isDanger = from === "danger";
    const kinds = kindsOf(text);
    const danger = dangerSignsOf(hits, kinds);
    const weight = Math.min(mostForStory, lengthOf(text) / storyLength);
    if (danger !== undefined)
      examples.dangers.push({ signs: danger, isRight: isDanger, from, weight });
    if (from === "talk") return;
    const others = withoutDangers(hits);
    const ours = oursSignsOf(others, kinds.ours ?? 0);
    if (ours !== undefined && (from === "here" || from === "outside")) {
      const isHere = from === "here";
      const often = isHere ? 1 : outsideIsOurs;
      examples.ours.push({ signs: ours, isRight: isHere, from, weight: often });
    }
    const signs = signsOf(others);
    if (signs === undefined) return;
    const isRight = articlesAmong(hits)[0]?.slug === slug;
    examples.articles.push({ signs, isRight, from });
  };

  for (let part = 0; part < parts; part++) {
    const isOut = (at: number) => at % parts === part;
    const kept = all.map((each) => withVariants(each, lang, (at) => !isOut(at)));
    const find = searchOf(
      kept,
      talkOf((at) => !isOut(at)),
    );
    const isAbsent = (at: number) => isOut(at) && at < articles.length;
    const findLess =
      part < partsWithoutArticles
        ? searchOf(
            kept.filter((_, at) => !isAbsent(at)),
            talk,
          )
        : undefined;
    for (const { phrasings } of talk.subjects) {
      for (const text of phrasings[lang].filter((_, at) => isOut(at))) {
        add(find, text, undefined, "talk");
      }
    }
    for (const [index, { slug, words }] of all.entries()) {
      for (const [at, text] of words[lang].variants.entries()) {
        if (isOut(at) && slug === calmSlug) add(find, text, undefined, "calm");
        else if (isOut(at) && dangerOf({ slug }) !== undefined)
          add(find, text, undefined, "danger");
        else if (isOut(at) && isOutside({ slug })) add(find, text, undefined, "outside");
        else if (isOut(at)) add(find, text, slug, "here");
        // A third of them will do: an absent article is asked for with all its phrasings.
        if (findLess !== undefined && isAbsent(index) && at % 3 === 0) {
          add(findLess, text, undefined, "absent");
        }
      }
    }
  }

  const others = sets.filter((each) => each.lang === lang);
  if (others.length === 0) return examples;
  const find = searchOf(all, talk);
  for (const set of others) {
    for (const { text } of set.queries.slice(0, elsewhereAtMost)) {
      add(find, text, undefined, "elsewhere");
    }
  }
  return examples;

  /** With what is learned from these alone. */
  function searchOf(given: readonly Searchable[], said: Talk): Finding {
    const find = createSearch(given, {
      vectors: openWordVectors(vectors),
      learned: { [lang]: learn(topicsOf(given, lang)) },
    });
    return { find, kindsOf: openKinds(learn(kindTopicsOf(said, given, lang))) };
  }

  function talkOf(isKept: (at: number) => boolean): Talk {
    const subjects = talk.subjects.map(({ phrasings, ...subject }) => ({
      ...subject,
      phrasings: { ...phrasings, [lang]: phrasings[lang].filter((_, at) => isKept(at)) },
    }));
    return { ...talk, subjects };
  }
}

interface Finding {
  readonly find: Search;
  readonly kindsOf: (text: string) => Kinds;
}

/** A Chinese character says as much as three letters. */
function lengthOf(text: string): number {
  return text.length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/** Newton's method on the weighted log-likelihood, with a little pull towards 0. */
function fit(examples: readonly Example[]): readonly number[] {
  const size = examples[0]!.signs.length;
  const pull = 1e-3;
  let weights = Array.from({ length: size }, () => 0);
  for (let round = 0; round < 25; round++) {
    const slope = weights.map((weight) => -pull * weight);
    const curve = weights.map((_, at) => weights.map((__, other) => (at === other ? pull : 0)));
    for (const { signs, isRight, from, weight = countsAs[from] } of examples) {
      const p = probabilityOf(signs, weights);
      for (let at = 0; at < size; at++) {
        slope[at]! += weight * ((isRight ? 1 : 0) - p) * signs[at]!;
        for (let other = 0; other < size; other++) {
          curve[at]![other]! += weight * p * (1 - p) * signs[at]! * signs[other]!;
        }
      }
    }
    const step = solved(curve, slope);
    weights = weights.map((weight, at) => weight + step[at]!);
  }
  return weights;
}

/** Gauss: solves `matrix · x = right`; the matrix is positive definite, so no pivoting is needed. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  for (const [at, row] of rows.entries()) {
    for (const [below, other] of rows.entries()) {
      if (below === at) continue;
      const times = other[at]! / row[at]!;
      for (let column = at; column < row.length; column++) other[column]! -= times * row[column]!;
    }
  }
  return rows.map((row, at) => row.at(-1)! / row[at]!);
}

function sharesOf(examples: readonly Example[], weights: readonly number[], from: number): string {
  const share = (given: readonly Example[], isCounted: (each: Example) => boolean) =>
    ((100 * given.filter(isCounted).length) / Math.max(1, given.length)).toFixed(1);
  const isSaid = ({ signs }: Example) => probabilityOf(signs, weights) >= from;
  const of = (kind: Example["from"]) => examples.filter((each) => each.from === kind);
  const here = of("here");
  return [
    `right ${share(here, (each) => isSaid(each) && each.isRight)} %`,
    `wrong ${share(here, (each) => isSaid(each) && !each.isRight)} %`,
    `absent ${share(of("absent"), isSaid)} %`,
    `outside ${share(of("outside"), isSaid)} %`,
    `danger ${share(of("danger"), isSaid)} %`,
    `calm ${share(of("calm"), isSaid)} %`,
    `talk ${share(of("talk"), isSaid)} %`,
    `elsewhere ${share(of("elsewhere"), isSaid)} %`,
  ].join(", ");
}
