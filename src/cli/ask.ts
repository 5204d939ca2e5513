/**
 * Command: answers questions from the knowledge folder, without the bot and without a database.
 *
 * JSON lines on stdin give JSON lines on stdout; words as arguments give an answer for a person
 * to read, with the scores behind it.
 */
import { config as loadEnv } from "dotenv";
import { createInterface } from "node:readline";
import {
  type Answer,
  type Article,
  answerIn,
  askedIn,
  composeAnswer,
  createDecider,
  createSearch,
  type DecideDecision as Decision,
  type Decider,
  type Hit,
  languageOf,
  offerFromOf,
  scaleOf,
  searchablesOf,
} from "../subjects/answers/index.ts";
import { languages, type Language } from "../bot/reply.ts";
import { createPhrasebook } from "../bot/phrasebook.ts";
import { type Knowledge, openKnowledge } from "../knowledge/open.ts";
import { requireKnowledge } from "../knowledge/prepared/prepared.ts";

loadEnv({ quiet: true });

type Known = Pick<Knowledge, "articles" | "localArticles">;

const dir = process.env["KNOWLEDGE_DIR"] || "knowledge";
const country = process.env["COUNTRY"] || "CN";

const question = process.argv.slice(2).join(" ");
const phrasebook = createPhrasebook();
if (question === "") {
  // As a start of the bot reads it; what is wrong with the folder is known where all of it is read.
  const knowledge = await requireKnowledge(dir).catch(openWhole);
  await answerLines(knowledge, createDecider(knowledge));
} else explain(question, await openWhole());

async function openWhole(): Promise<Knowledge> {
  const { knowledge, problems } = await openKnowledge(dir);
  const errors = problems.filter((problem) => problem.severity === "error").length;
  if (errors > 0) {
    process.stderr.write(`${dir} has ${errors} errors; npm run knowledge lists them\n`);
  }
  return knowledge;
}

async function answerLines(known: Known, decide: Decider): Promise<void> {
  let count = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    count++;
    if (line.trim() === "") continue;
    const asked = parseLine(line);
    if (asked === undefined) {
      process.stderr.write(`line ${count} is not {"id", "text", "lang"} as JSON\n`);
      process.exitCode = 1;
      continue;
    }
    process.stdout.write(`${JSON.stringify(answerLine(asked, known, decide))}\n`);
  }
}

interface AskedLine {
  readonly id: unknown;
  readonly text: string;
  readonly language: Language;
}

function parseLine(line: string): AskedLine | undefined {
  try {
    const { id, text, lang } = JSON.parse(line) as Record<string, unknown>;
    if (typeof text !== "string") return undefined;
    const given = languages.find((language) => language === lang);
    return { id: id ?? null, text, language: given ?? languageOf(text) ?? "en" };
  } catch {
    return undefined;
  }
}

function answerLine({ id, text, language }: AskedLine, known: Known, decide: Decider) {
  const answer = answerThere(known, decide(text, language).answer, text);
  return {
    id,
    outcome: answer.kind === "greeting" ? "unknown" : answer.kind,
    articles: articlesOf(answer).map((article) => article.slug),
    text: textOf(answer, language, text),
    sources: answer.kind === "answered" ? answer.article.sources : [],
  };
}

/** As people of this country hear it. */
function answerThere(known: Known, answer: Answer, text: string): Answer {
  return answerIn([...known.articles, ...known.localArticles], answer, { text, country });
}

function articlesOf(answer: Answer): readonly Article[] {
  if (answer.kind === "answered") return [answer.article];
  return answer.kind === "which" ? answer.articles : [];
}

function textOf(answer: Answer, language: Language, text: string): string {
  const asked = { questionId: "ask", text, language, country, now: new Date() };
  return phrasebook.text(language, composeAnswer(answer, asked).words);
}

function explain(text: string, knowledge: Knowledge): void {
  const language = languageOf(text) ?? "en";
  const decision = createDecider(knowledge)(text, language);
  const answer = answerThere(knowledge, decision.answer, text);
  const choices = answer.kind === "which" ? articlesOf(answer) : [];
  const labels = choices.map((article) => `  - ${article.words[language].label}\n`).join("");
  process.stdout.write(
    `${textOf(answer, language, text)}\n${labels}\n${reasons(text, language, decision, knowledge)}\n`,
  );
}

/** Why this answer, in words for a curator: what decided, and what came near, best first. */
function reasons(
  text: string,
  language: Language,
  { answer, confidence, hits }: Decision,
  knowledge: Knowledge,
): string {
  const all = searchablesOf(knowledge.articles, knowledge.subjects);
  const { answerFrom } = scaleOf(language, knowledge.learned[language] !== undefined);
  return [
    whyOf(text, answer, confidence, answerFrom),
    ...hits.map((hit) => {
      const words = all.find(({ slug }) => slug === hit.slug)?.words[language];
      return `  ${hit.score.toFixed(3)} ${hit.slug}${nearestOf(text, language, hit, words)}`;
    }),
    ...(answer.kind === "answered" ? answer.article.sources : []).map((id) => {
      const source = knowledge.sources.get(id);
      return `  source ${id} ${source?.name.en ?? ""} ${source?.url ?? ""}`.trimEnd();
    }),
  ].join("\n");
}

function whyOf(text: string, answer: Answer, confidence: number, answerFrom: number): string {
  if (answer.kind === "triage" || answer.kind === "greeting") {
    return answer.isLikeness === true
      ? `triage: it comes near to what stands under ${answer.entry.id} in danger.yaml`
      : `${answer.kind}: words of ${answer.entry.id} in triage.yaml are in the question`;
  }
  if (answer.kind === "which" && confidence >= answerFrom) {
    return "which: it is one word that several articles have, or something outside comes near";
  }
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  return (
    `${answer.kind}: ${percent(confidence)} sure that the first article is meant\n` +
    `(answered from ${percent(answerFrom)}, which from ${percent(offerFromOf(text).confidence)}, unknown below that ` +
    `or where something outside comes first)`
  );
}

/** The phrasing by which an article or a subject outside came near. */
function nearestOf(
  text: string,
  language: Language,
  { matched }: Hit,
  words: Parameters<typeof askedIn>[0] | undefined,
): string {
  if (words === undefined) return "";
  const empty = { question: "", label: "", variants: [], short: "", more: "" };
  const single = askedIn(words).map((question) => {
    const asked = { ...empty, question };
    return { slug: question, words: { en: asked, zh: asked } };
  });
  const nearest = createSearch(single)(text, { limit: 1, lang: language })[0]?.slug;
  const near = nearest === undefined ? "by single words only" : `nearest to "${nearest}"`;
  return `, ${near}; telling words known: ${matched}`;
}
