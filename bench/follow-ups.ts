/**
 * `npm run bench -- follow-ups`: fits the weights by which the bot tells what a short message after an article belongs to
 * (src/subjects/answers/rules/follow-ups/belonging.ts).
 *
 * It learns from the follow-ups of the sets `fresh-learned`, `fresh-yard-tuned` and `fresh-hill-tuned`, and from short questions that stand alone or lie outside, asked
 * after any article. Those of the sets that are looked at to judge are left out.
 */
import { createAnswerQuestion } from "../src/subjects/answers/rules/answer-question.ts";
import {
  candidatesOf,
  chancesOf,
  type Candidate,
} from "../src/subjects/answers/rules/follow-ups/belonging.ts";
import { heardAfter } from "../src/subjects/answers/rules/follow-ups/follow-up.ts";
import { lengthOf } from "../src/subjects/answers/rules/follow-ups/signs.ts";
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
const aloneCounts = 0.5;
const outsideCounts = 0.25;
const judged: ReadonlySet<string> = new Set([
  "fresh-tuned",
  "fresh-apart",
  "fresh-kept",
  "fresh-yard-apart",
  "fresh-hill-apart",
  "fresh-corner-apart",
  "fresh-few-apart",
  "fresh-words-apart",
]);
const learned: ReadonlySet<string> = new Set([
  "fresh-learned",
  "fresh-yard-tuned",
  "fresh-hill-tuned",
]);
const rounds = 3_000;
const firstStep = 0.5;
/** Towards 0, for each example. */
const pull = 4e-4;

export async function run(): Promise<void> {
  const { knowledge } = await openKnowledge("knowledge");
  for (const lang of languages) {
    const examples = examplesOf(knowledge, lang);
    const numbers = fit(examples).map((weight) => weight.toFixed(2));
    say(`${lang}: [${numbers.join(", ")}] from ${examples.length} examples`);
  }
}

type Knowledge = Awaited<ReturnType<typeof openKnowledge>>["knowledge"];

function examplesOf(knowledge: Knowledge, lang: Language): readonly Example[] {
  const { articles, questions, followUps } = knowledge;
  const ask = createAnswerQuestion(knowledge);
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const examples: Example[] = [];
  const add = (text: string, after: string, slug: string | null, weight: number) => {
    if (!lengthOf(text).isShort) return;
    const alone = ask(text, lang);
    const candidates = candidatesOf(heardAfter(text, alone, bySlug.get(after)!, lang, ask)!);
    const meant = candidates.findIndex(({ article }) => (article?.slug ?? null) === slug);
    if (meant >= 0) examples.push({ candidates, meant, weight });
  };
  for (const each of followUps) {
    if (each.lang === lang && learned.has(each.set)) {
      add(each.text, each.after, each.slug, 1);
    }
  }
  const isQuestion = (kind: string) => ["plain", "hard", "far", "tempting"].includes(kind);
  for (const [at, { text, slug, kind, set, ...of }] of questions.entries()) {
    if (of.lang !== lang || judged.has(set) || !isQuestion(kind)) continue;
    // Any article, the same each time.
    const after = articles[(at * 61) % articles.length]!.slug;
    add(text, after, slug, slug === null ? outsideCounts : aloneCounts);
  }
  return examples;
}

/** Gradient descent on the mean log-likelihood, with a little pull towards 0. */
function fit(examples: readonly Example[]): readonly number[] {
  const size = examples[0]!.candidates[0]!.signs.length;
  const all = examples.reduce((sum, { weight }) => sum + weight, 0);
  const weights = Array.from({ length: size }, () => 0);
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight) => 2 * pull * weight);
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
