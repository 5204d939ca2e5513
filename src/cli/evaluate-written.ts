/**
 * Command: the second table of `npm run evaluate`, where a model is configured: what it makes of the
 * questions that it would be asked, beside what the articles alone say. Costs as many calls.
 */
import { parseConfig } from "../config.ts";
import {
  addTokens,
  articlesOf,
  costOf,
  type Decider,
  noTokens,
  percent,
  type Question,
  type QuestionKind,
  tallyWritten,
  type Writer,
  type WrittenCase,
  type WrittenTally,
} from "../subjects/answers/index.ts";
import { languages, type Language } from "../bot/reply.ts";
import type { Knowledge } from "../knowledge/open.ts";
import type { Prepared } from "../knowledge/prepared/prepared.ts";
import { openWriter } from "../writer.ts";

const kinds: readonly QuestionKind[] = ["plain", "hard", "far", "tempting"];
const atOnce = 4;

/** Prints nothing where no model is configured. */
export async function evaluateWritten(
  known: Pick<Prepared, "articles" | "smallWords">,
  questions: Knowledge["questions"],
  decide: Decider,
  env: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
): Promise<void> {
  const config = parseConfig(env);
  const writer = await openWriter(config, known, { slots: atOnce, slotWaitMs: 60_000 });
  if (writer === undefined) return;
  say(`\nwith ${config.OPENAI_MODEL} of ${writer.host.name}, where it is asked:`);
  say("lang  kind      asked   found  →         wrong  →   refused  checks failed");
  let tokens = noTokens;
  for (const lang of languages) {
    for (const kind of kinds) {
      const wanted = questions.filter((each) => each.lang === lang && each.kind === kind);
      const cases = await inTurn(wanted, (question) => ask(writer, decide, question));
      for (const { written } of cases) tokens = addTokens(tokens, written.tokens);
      say(rowOf(lang, kind, tallyWritten(cases)));
    }
  }
  const cost = (costOf(tokens, writer.prices) / 1e6).toFixed(2);
  say(`${tokens.prompt} tokens read, ${tokens.completion} written: ${cost} dollars`);
}

/** @returns `undefined` where no article answers, so that no model is asked */
async function ask(
  writer: Writer,
  decide: Decider,
  question: Question,
): Promise<WrittenCase | undefined> {
  const { text, lang: language } = question;
  const { answer } = decide(text, language);
  const articles = articlesOf(answer);
  if (articles.length === 0) return undefined;
  const written = await writer.write(
    { text, language, step: undefined, articles },
    { deadline: AbortSignal.timeout(writer.deadlineMs), mayCall: async () => "yes" },
  );
  return { question, answer, written };
}

async function inTurn<In, Out>(
  items: readonly In[],
  act: (item: In) => Promise<Out | undefined>,
): Promise<readonly Out[]> {
  const done: (Out | undefined)[] = [];
  const left = [...items.entries()];
  async function walk(): Promise<void> {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      done[next[0]] = await act(next[1]);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, walk));
  return done.filter((each) => each !== undefined);
}

function rowOf(lang: Language, kind: QuestionKind, tally: WrittenTally): string {
  const failed = [...tally.failed]
    .toSorted(([, one], [, other]) => other - one)
    .map(([why, count]) => `${why} ${count}`)
    .join(", ");
  const isFound = kind === "plain" || kind === "hard";
  const share = (of: number) => (isFound ? percent(of) : "–");
  return [
    lang.padEnd(6),
    kind.padEnd(8),
    String(tally.asked).padStart(7),
    share(tally.foundBefore).padStart(8),
    share(tally.found).padStart(9),
    String(tally.wrongBefore).padStart(7),
    String(tally.wrong).padStart(4),
    String(tally.refused).padStart(10),
    `  ${failed === "" ? "–" : failed}`,
  ].join("");
}
