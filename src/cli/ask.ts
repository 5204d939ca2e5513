/**
 * Command: answers questions from the knowledge folder, without the bot and without a database.
 *
 * JSON lines on stdin give JSON lines on stdout; words as arguments give an answer for a person
 * to read, with the scores behind it.
 */
import { config as loadEnv } from "dotenv";
import { createInterface } from "node:readline";
import type { Answer, Article } from "../core/answers/article.ts";
import { composeAnswer } from "../core/answers/compose.ts";
import { createDecider, type Decision } from "../core/answers/decide.ts";
import { languageOf } from "../core/answers/language.ts";
import { languages, type Language } from "../core/reply.ts";
import { createPhrasebook } from "../i18n.ts";
import { openKnowledge } from "../knowledge/open.ts";

loadEnv({ quiet: true });

const dir = process.env["KNOWLEDGE_DIR"] || "knowledge";
const country = process.env["COUNTRY"] || "CN";

const { knowledge, problems } = await openKnowledge(dir);
const errors = problems.filter((problem) => problem.severity === "error").length;
if (errors > 0) {
  process.stderr.write(`${dir} has ${errors} errors; npm run knowledge lists them\n`);
}
const decide = createDecider(knowledge);
const phrasebook = createPhrasebook();

const question = process.argv.slice(2).join(" ");
if (question === "") await answerLines();
else explain(question);

async function answerLines(): Promise<void> {
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
    process.stdout.write(`${JSON.stringify(answerLine(asked))}\n`);
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

function answerLine({ id, text, language }: AskedLine) {
  const { answer } = decide(text, language);
  return {
    id,
    outcome: answer.kind === "greeting" ? "unknown" : answer.kind,
    articles: articlesOf(answer).map((article) => article.slug),
    text: textOf(answer, language),
    sources: answer.kind === "answered" ? answer.article.sources : [],
  };
}

function articlesOf(answer: Answer): readonly Article[] {
  if (answer.kind === "answered") return [answer.article];
  return answer.kind === "which" ? answer.articles : [];
}

function textOf(answer: Answer, language: Language): string {
  const asked = { questionId: "ask", language, country, now: new Date() };
  return phrasebook.text(language, composeAnswer(answer, asked).words);
}

function explain(text: string): void {
  const language = languageOf(text) ?? "en";
  const decision = decide(text, language);
  const { answer } = decision;
  const choices = answer.kind === "which" ? articlesOf(answer) : [];
  const labels = choices.map((article) => `  - ${article.words[language].label}\n`).join("");
  process.stdout.write(`${textOf(answer, language)}\n${labels}\n${reasons(decision)}\n`);
}

function reasons({ answer, confidence, hits }: Decision): string {
  const entry =
    answer.kind === "triage" || answer.kind === "greeting" ? ` by ${answer.entry.id}` : "";
  const sources = answer.kind === "answered" ? answer.article.sources : [];
  return [
    `${answer.kind}${entry}, confidence ${confidence.toFixed(2)}`,
    ...hits.map(
      (hit) =>
        `  ${hit.score.toFixed(3)} ${hit.slug} ` +
        `(${hit.matched} telling words known, ${Math.round(hit.coverage * 100)} % of their weight)`,
    ),
    ...sources.map((id) => {
      const source = knowledge.sources.get(id);
      return `  source ${id} ${source?.name.en ?? ""} ${source?.url ?? ""}`.trimEnd();
    }),
  ].join("\n");
}
