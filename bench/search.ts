/**
 * `npm run bench -- search`: what one search and one decision cost over the shipped folder, in both
 * languages, and the search for words of danger alone. A question's time is the median of five, so that
 * what else the machine does at that moment is not counted; p50 and p95 are over all questions of
 * knowledge/questions. Bytes are those that the collector has to take away.
 */
import { performance } from "node:perf_hooks";
import { languages } from "../src/bot/reply.ts";
import { createDecider } from "../src/subjects/answers/rules/decide.ts";
import { hitsLookedAt } from "../src/subjects/answers/rules/search/confidence.ts";
import { openWordVectors } from "../src/subjects/answers/rules/search/meaning.ts";
import { createSearch } from "../src/subjects/answers/rules/search/search.ts";
import { searchablesOf } from "../src/subjects/answers/rules/subjects.ts";
import { createTriage } from "../src/subjects/answers/rules/triage.ts";
import { openKnowledge } from "../src/knowledge/open.ts";
import { median, quantile, say } from "./bots.ts";
import { note } from "./kept.ts";

const rounds = 5;
/** The heap is read so seldom, since to read it leaves garbage too. */
const readEvery = 50;

/** `fresh-hill` is long stories for the most part, of which there are few among what people write. */
const isUsual = ({ set }: { readonly set: string }) => !set.startsWith("fresh-hill");

export async function run(): Promise<void> {
  const { knowledge } = await openKnowledge("knowledge");
  const search = createSearch(searchablesOf(knowledge.articles, knowledge.subjects), {
    ...knowledge,
    vectors: openWordVectors(knowledge.vectors),
  });
  const decide = createDecider({ ...knowledge, search });
  const triage = createTriage(knowledge.triage);
  say("language  what        questions    p50 ms    p95 ms   kB each");
  for (const lang of languages) {
    const asked = knowledge.questions.filter((each) => each.lang === lang && isUsual(each));
    const acts = {
      search: (text: string) => search(text, { limit: hitsLookedAt, lang }),
      danger: triage,
      decision: (text: string) => decide(text, lang),
    };
    for (const [name, act] of Object.entries(acts)) {
      const cells = costOf(
        `${name} ${lang}`,
        asked.map(({ text }) => text),
        act,
      );
      say(`${lang.padEnd(10)}${name.padEnd(11)}${cells.map((cell) => cell.padStart(10)).join("")}`);
    }
  }
}

function costOf(
  name: string,
  texts: readonly string[],
  act: (text: string) => unknown,
): readonly string[] {
  for (const text of texts) act(text);
  const times = texts.map((): number[] => []);
  const bytes: number[] = [];
  for (let round = 0; round < rounds; round++) {
    let before = process.memoryUsage().heapUsed;
    for (const [at, text] of texts.entries()) {
      const start = performance.now();
      act(text);
      times[at]!.push(performance.now() - start);
      if (at % readEvery !== readEvery - 1) continue;
      const after = process.memoryUsage().heapUsed;
      // The collector was here in between where less is used than before.
      if (after > before) bytes.push((after - before) / readEvery);
      before = after;
    }
  }
  const sorted = times.map(median).toSorted((one, other) => one - other);
  note(`${name} p50`, quantile(sorted, 0.5)!, "ms");
  note(`${name} p95`, quantile(sorted, 0.95)!, "ms");
  note(`${name}, garbage`, median(bytes) / 1e3, "kB");
  return [
    String(texts.length),
    quantile(sorted, 0.5)!.toFixed(3),
    quantile(sorted, 0.95)!.toFixed(3),
    (median(bytes) / 1e3).toFixed(1),
  ];
}
