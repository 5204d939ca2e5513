/**
 * `npm run bench -- clusters`: how long it takes to group open questions, in both languages.
 *
 * The questions are the phrasings of the shipped articles as if no article answered them, a tenth of
 * them asked by several people. An officer waits for this at /questions.
 */
import { findClusters } from "../src/subjects/questions/rules/clusters.ts";
import { termsOfPhrasings } from "../src/subjects/answers/rules/search/known-terms.ts";
import type { Question } from "../src/subjects/answers/rules/record.ts";
import { askedIn } from "../src/subjects/answers/rules/search/index-data.ts";
import { languages, type Language } from "../src/bot/reply.ts";
import { requireKnowledge } from "../src/knowledge/prepared/prepared.ts";

const sizes = [100, 1_000, 5_000];
const rounds = 5;

export async function run(): Promise<void> {
  const knowledge = await requireKnowledge("knowledge");
  const phrasings = knowledge.articles.flatMap(({ words }) =>
    languages.flatMap((language) => askedIn(words[language]).map((text) => ({ language, text }))),
  );
  const known = termsOfPhrasings(knowledge.answering.search);
  for (const language of languages) {
    const texts = phrasings.filter((each) => each.language === language).map(({ text }) => text);
    for (const size of sizes) {
      const questions = questionsOf(texts, language, size);
      const times = Array.from({ length: rounds }, () => {
        const start = performance.now();
        findClusters(questions, () => known);
        return performance.now() - start;
      }).sort((one, other) => one - other);
      const groups = findClusters(questions, () => known).length;
      process.stdout.write(
        `${language} ${size} questions: ${ms(times[Math.floor(rounds / 2)]!)}, ${groups} groups\n`,
      );
    }
  }
}

/** Spread over all subjects; every tenth repeats an earlier one. */
function questionsOf(
  texts: readonly string[],
  language: Language,
  size: number,
): readonly Question[] {
  return Array.from({ length: size }, (_, at) => ({
    id: `q${String(at).padStart(6, "0")}`,
    memberId: `m${at}`,
    language,
    text: texts[((at % 10 === 9 ? at - 9 : at) * 7_919) % texts.length]!,
    outcome: "unknown",
    articles: [],
    state: "asked",
    sentTo: "association",
    keeper: null,
    createdAt: new Date(at),
  }));
}

function ms(time: number): string {
  return `${time.toFixed(0)} ms`;
}
