/**
 * Command: how good the answers are, counted on knowledge/questions, as a table; exit 1 below the floor.
 *
 * `npm run evaluate -- misses` lists the questions that went astray; `npm run evaluate -- phrasings`
 * leaves each phrasing out in turn and lists the topics that are then seldom found, and with which
 * topic they are mistaken: what a curator should write more of. Where a model is configured a second
 * table says what it makes of the questions that it is asked.
 */
import path from "node:path";
import { config as loadEnv } from "dotenv";
import {
  type AnswerQuestion,
  articlesAmong,
  createAnswerQuestion,
  createDecider,
  openWordVectors,
  type Decider,
  leaveEachOut,
  percent,
  type QuestionKind,
  shortOf,
  shortOfFollowUps,
  type Tally,
  tallyFollowUps,
  tallyOf,
} from "../subjects/answers/index.ts";
import { languages } from "../bot/reply.ts";
import { requireKnowledge } from "../knowledge/prepared/prepared.ts";
import { readFollowUps, readQuestions } from "../knowledge/questions.ts";
import { readWordVectors } from "../knowledge/word-vectors.ts";
import { evaluateWritten } from "./evaluate-written.ts";

loadEnv({ quiet: true });

const dir = process.env["KNOWLEDGE_DIR"] || "knowledge";
const kinds: readonly QuestionKind[] = [
  "plain",
  "hard",
  "far",
  "tempting",
  "triage",
  "hinted",
  "calm",
  "talk",
];
/** Written by hands that had seen no article, and judged by titles alone: stricter, so looked at by themselves. */
const fresh = "fresh-";
const say = (line: string) => void process.stdout.write(`${line}\n`);
// Somebody who pipes into head or a pager has seen enough.
process.stdout.on("error", () => process.exit());

// As a start has it: to lay out the folder anew takes longer than all questions.
const knowledge = await requireKnowledge(dir);
const answerable = {
  slugs: new Set(knowledge.articles.map(({ slug }) => slug)),
  triageIds: new Set(knowledge.triage.map(({ id }) => id)),
};
const asked = path.join(dir, "questions");
const wanted = process.argv[2];
/** `-- set <name>`: that set alone. */
const only = wanted === "set" ? process.argv[3] : undefined;
const isShown = ({ set }: { readonly set: string }) =>
  only === undefined ? !set.startsWith(fresh) : set === only;
const questions = (await readQuestions(asked, answerable, [])).filter(isShown);
const followUps = (await readFollowUps(asked, answerable, [])).filter(isShown);
if (wanted === "phrasings") await listPhrasings();
else {
  const decide = createDecider(knowledge);
  printTable(decide, createAnswerQuestion(knowledge));
  await evaluateWritten(knowledge, questions, decide, process.env, say);
}

function printTable(decide: Decider, answer: AnswerQuestion): void {
  if (wanted === "misses") listMisses(decide);

  const tallies = languages.flatMap((lang) =>
    kinds.map((kind) => tallyOf(decide, questions, lang, kind)),
  );
  say("lang  kind        asked  right  which-with-right  wrong  unknown  shown  fixed   found");
  for (const tally of tallies) say(rowOf(tally));
  const talks = languages.map((lang) =>
    tallyFollowUps(answer, knowledge.articles, followUps, lang),
  );
  for (const { foundAlone, ...talk } of talks) {
    say(rowOf({ ...talk, kind: "follow-ups", fixed: 0 }) + `  (alone ${percent(foundAlone)})`);
  }
  const short = [...tallies.flatMap(shortOf), ...talks.flatMap(shortOfFollowUps)];
  for (const sentence of short) say(`below the floor: ${sentence}`);
  if (short.length > 0) process.exitCode = 1;
}

function rowOf(
  tally: Omit<Tally, "kind" | "shown"> & { readonly kind: string; readonly shown?: number },
): string {
  const found = ["plain", "hard", "follow-ups"].includes(tally.kind) ? percent(tally.found) : "–";
  return [
    tally.lang.padEnd(6),
    tally.kind.padEnd(10),
    String(tally.asked).padStart(7),
    String(tally.right).padStart(7),
    String(tally.offered).padStart(18),
    String(tally.wrong).padStart(7),
    String(tally.unknown).padStart(9),
    (tally.shown === undefined ? "–" : String(tally.shown)).padStart(7),
    String(tally.fixed).padStart(7),
    found.padStart(8),
  ].join("");
}

function listMisses(decide: Decider): void {
  for (const { text, lang, slug, kind, triage } of questions) {
    const { answer, hits, confidence } = decide(text, lang);
    const said = answer.kind === "answered" ? answer.article.slug : undefined;
    const good =
      kind === "triage"
        ? answer.kind === "triage" && (triage === undefined || answer.entry.id === triage)
        : kind === "hinted"
          ? answer.kind === "triage"
          : kind === "calm"
            ? answer.kind !== "triage"
            : slug === null
              ? said === undefined
              : said === slug;
    if (good) continue;
    const got = said ?? (answer.kind === "triage" ? answer.entry.id : answer.kind);
    const rank = articlesAmong(hits).findIndex((hit) => hit.slug === slug) + 1;
    say(
      `${lang} ${kind}: "${text}" → ${got} (${percent(confidence)})` +
        (slug === null ? "" : `, wanted ${slug}, found at ${rank === 0 ? "no place" : rank}`),
    );
  }
}

async function listPhrasings(): Promise<void> {
  const vectors = openWordVectors(await readWordVectors());
  for (const lang of languages) {
    const topics = leaveEachOut(knowledge.articles, lang, vectors);
    const all = topics.reduce((sum, { asked }) => sum + asked, 0);
    const first = topics.reduce((sum, { first: found }) => sum + found, 0);
    say(
      `${lang}: ${first} of ${all} phrasings are found without themselves (${percent(first / all)})`,
    );
    for (const topic of topics.toSorted((a, b) => a.first / a.asked - b.first / b.asked)) {
      if (topic.first / topic.asked >= 0.5) break;
      const mistaken = topic.mistakenFor.map(({ slug, times }) => `${slug} ×${times}`).join(", ");
      say(`  ${topic.slug}: ${topic.first} of ${topic.asked}; mistaken for ${mistaken}`);
    }
  }
}
