/**
 * `npm run bench -- follow-ups`: fits the weights by which the bot tells what a short message after an article belongs to
 * (src/subjects/answers/rules/follow-ups/weights.ts).
 *
 * It learns from the follow-ups of five sets, and from short questions that stand alone or lie outside, asked
 * after any article. It begins with the weights that are there and stays near them: they are of a time when fewer ways of
 * asking were known, and say more of messages that nobody has written down. What messages aim at was learned from some of
 * these sets (aim.ts), so it is learned here again, each time without a fifth of them, for that fifth.
 */
import { createHash } from "node:crypto";
import { createAnswerQuestion } from "../src/subjects/answers/rules/answer-question.ts";
import {
  candidatesOf,
  chancesOf,
  type Candidate,
} from "../src/subjects/answers/rules/follow-ups/belonging.ts";
import { aimTopicsOf, openAims, type Aim } from "../src/subjects/answers/rules/follow-ups/aim.ts";
import { layOutEarlier, openEarlier } from "../src/subjects/answers/rules/follow-ups/earlier.ts";
import { weights as weightsNow } from "../src/subjects/answers/rules/follow-ups/weights.ts";
import { heardAfter } from "../src/subjects/answers/rules/follow-ups/follow-up.ts";
import { lengthOf } from "../src/subjects/answers/rules/follow-ups/signs.ts";
import { learn } from "../src/subjects/answers/rules/search/learn.ts";
import { languages, type Language } from "../src/bot/reply.ts";
import { openKnowledge } from "../src/knowledge/open.ts";
import { say } from "./bots.ts";

interface Example {
  readonly candidates: readonly Candidate[];
  /** Index of what was meant. */
  readonly meant: number;
  readonly weight: number;
}

/** Questions that stand alone, and those that lie outside: there are more of them than of follow-ups. */
const aloneCounts = 2;
const outsideCounts = 1;
/** Questions of these sets measure something else. */
const fresh = "fresh-";
/** How much each message counts: hands that had seen an article wrote ten times as many as those that had seen titles only. */
const countsInSet: Readonly<Record<string, number>> = {
  "fresh-road-learned": 1,
  "fresh-path-learned": 1,
  "fresh-learned": 4,
  "fresh-yard-tuned": 4,
  "fresh-hill-tuned": 4,
};
/** Aims are learned from sets that end so. */
const forLearning = "-learned";
const folds = 5;
const rounds = 3_000;
const firstStep = 0.5;
/** Towards the weights that are there, for each example; less for what others meant, of which older sets know little. */
const pull = 4e-3;
const pullOfEarlier = 4e-4;
/** Their places among the signs (belonging.ts). */
const signsOfEarlier = [47, 48, 49, 50, 57, 58];

export async function run(): Promise<void> {
  const { knowledge } = await openKnowledge("knowledge");
  for (const lang of languages) {
    const examples = examplesOf(knowledge, lang);
    const numbers = fit(examples, weightsNow[lang]).map((weight) => weight.toFixed(2));
    say(`${lang}: [${numbers.join(", ")}] from ${examples.length} examples`);
  }
}

type Knowledge = Awaited<ReturnType<typeof openKnowledge>>["knowledge"];

function examplesOf(knowledge: Knowledge, lang: Language): readonly Example[] {
  const { articles, questions, followUps } = knowledge;
  const ask = createAnswerQuestion(knowledge);
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const aimOf = createAims(followUps, lang);
  const said = layOutEarlier(knowledge.saidAfter)[lang];
  const earlier = said && openEarlier(said, { withoutSame: true });
  const examples: Example[] = [];
  const add = (text: string, after: string, slug: string | null, weight: number) => {
    if (!lengthOf(text).isShort) return;
    const alone = ask(text, lang);
    const heard = heardAfter(text, alone, bySlug.get(after)!, lang, ask)!;
    const candidates = candidatesOf({
      ...heard,
      aim: aimOf(text),
      earlier: earlier?.(text, after),
    });
    const meant = candidates.findIndex(({ article }) => (article?.slug ?? null) === slug);
    if (meant >= 0) examples.push({ candidates, meant, weight });
  };
  for (const each of followUps) {
    const counts = countsInSet[each.set];
    if (each.lang === lang && counts !== undefined) add(each.text, each.after, each.slug, counts);
  }
  const isQuestion = (kind: string) => ["plain", "hard", "far", "tempting"].includes(kind);
  for (const [at, { text, slug, kind, set, ...of }] of questions.entries()) {
    if (of.lang !== lang || set.startsWith(fresh) || !isQuestion(kind)) continue;
    // Any article, the same each time.
    const after = articles[(at * 61) % articles.length]!.slug;
    add(text, after, slug, slug === null ? outsideCounts : aloneCounts);
  }
  return examples;
}

/** What a message aims at, by what was learned without it. */
function createAims(followUps: Knowledge["followUps"], lang: Language): (text: string) => Aim {
  const said = followUps.filter(({ set }) => set.endsWith(forLearning));
  const without = Array.from({ length: folds }, (_, fold) =>
    openAims(
      learn(
        aimTopicsOf(
          said.filter(({ text }) => foldOf(text) !== fold),
          lang,
        ),
      ),
    ),
  );
  return (text) => without[foldOf(text)]!(text);
}

function foldOf(text: string): number {
  return createHash("sha256").update(text).digest().readUInt32LE() % folds;
}

/** Gradient descent on the mean log-likelihood, with a little pull towards the weights that it begins with. */
function fit(examples: readonly Example[], begin: readonly number[]): readonly number[] {
  const size = begin.length;
  const all = examples.reduce((sum, { weight }) => sum + weight, 0);
  const weights = Array.from(begin);
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map(
      (weight, at) =>
        2 * (signsOfEarlier.includes(at) ? pullOfEarlier : pull) * (weight - begin[at]!),
    );
    for (const { candidates, meant, weight } of examples) {
      const chances = chancesOf(candidates, weights);
      for (const [at, { signs }] of candidates.entries()) {
        const wrong = (weight * (chances[at]! - Number(at === meant))) / all;
        for (let sign = 0; sign < size; sign++) slope[sign]! += wrong * signs[sign]!;
      }
    }
    for (let at = 0; at < size; at++) weights[at]! -= firstStep * slope[at]!;
  }
  return weights;
}
