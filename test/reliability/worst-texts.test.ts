/**
 * Whatever a person types, to answer it costs no more than a bounded number of steps. Counted, not
 * timed: each count is one that the text decides.
 */
import * as fc from "fast-check";
import type { Language } from "../../src/bot/reply.ts";
import { readQuestions } from "../../src/knowledge/questions.ts";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { createAnswerQuestion } from "../../src/subjects/answers/rules/answer-question.ts";
import type { Decider } from "../../src/subjects/answers/rules/answer.ts";
import { createDecider } from "../../src/subjects/answers/rules/decide.ts";
import { languageOf } from "../../src/subjects/answers/rules/search/language.ts";
import type { Work } from "../../src/subjects/answers/rules/work-count.ts";
import { openBot, openShipped } from "../support/program/bot.ts";
import { openTelegram } from "../support/servers/telegram.ts";
import { anyWorstText, worstTexts } from "../support/worst-texts.ts";

/** A thousand characters of Chinese are so many characters, pairs and words. */
const mostTerms = 4_000;
/** Of a message, and of the question at its end alone and with more before it. */
const mostCorrections = 60;
/** With the known words of the same first letter that are about as long: most begin with an s. */
const mostComparisons = mostCorrections * 900;
/** Most messages are looked at once; of a story its end, too. */
const mostSearchesEach = 1.1;
/** Of an ordinary question, on average: twice what it was when this was written. */
const mostTermsEach = 200;
/** A tenth more than on 30 November 2026, with 350 ways of asking an article. */
const mostPhrasingsEach = 26_000;
const mostBytesEach = 110_000;
/** The mean of a quarter is that of all: 7,000 in each language are asked twice. */
const oneOf = process.env["LONG"] === "1" ? 1 : 4;
/** Each of 682 words that nobody knows. */
const messages = 20;

const none: Record<Work, number> = {
  searches: 0,
  terms: 0,
  corrections: 0,
  comparisons: 0,
  phrasings: 0,
};
let decide: Decider;
let work = none;
const countWork = (what: Work, times: number) => {
  work[what] += times;
};

beforeAll(async () => {
  const { knowledge } = await openShipped();
  decide = createDecider({ ...knowledge, countWork });
}, 120_000);

function costOf(text: string): Record<Work, number> {
  work = { ...none };
  decide(text, languageOf(text) ?? "en");
  return work;
}

function expectBounded({ terms, corrections, comparisons }: Record<Work, number>): void {
  expect(terms).toBeLessThanOrEqual(mostTerms);
  expect(corrections).toBeLessThanOrEqual(mostCorrections);
  expect(comparisons).toBeLessThanOrEqual(mostComparisons);
}

describe("what an answer costs", { retry: 0 }, () => {
  it.each(Object.entries(worstTexts))("is bounded for %s", (_, text) => {
    expectBounded(costOf(text));
  });

  it("is bounded for every text that can be made of such parts", { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(anyWorstText, (text) => expectBounded(costOf(text))),
      { numRuns: process.env["LONG"] === "1" ? 5_000 : 150 },
    );
  });
});

async function questionsIn(lang: Language) {
  const { knowledge } = await openShipped();
  const answerable = {
    slugs: new Set(knowledge.articles.map(({ slug }) => slug)),
    triageIds: new Set(knowledge.triage.map(({ id }) => id)),
  };
  const questions = await readQuestions("knowledge/questions", answerable, []);
  // Long stories for the most part, of which there are few among what people write.
  const usual = questions.filter(
    (each) => each.lang === lang && !each.set.startsWith("fresh-hill"),
  );
  return usual.filter((_, at) => at % oneOf === 0);
}

interface Counted {
  readonly asked: Awaited<ReturnType<typeof questionsIn>>;
  readonly work: Readonly<Record<Work, number>>;
}

const counted = new Map<Language, Promise<Counted>>();

/** Each once: for what they cost, and so that nothing is new when they are asked again. */
function askAll(lang: Language): Promise<Counted> {
  const known = counted.get(lang) ?? countAll(lang);
  counted.set(lang, known);
  return known;
}

async function countAll(lang: Language): Promise<Counted> {
  const asked = await questionsIn(lang);
  work = { ...none };
  for (const { text } of asked) decide(text, lang);
  return { asked, work: { ...work } };
}

describe("what an ordinary question costs", { retry: 0 }, () => {
  /** As many texts as leave enough garbage to be seen, and not so much that it is collected in between. */
  const together = 20;

  it.each(["en", "zh"] as const)("is counted in words and phrasings, %s", async (lang) => {
    const { asked, work: all } = await askAll(lang);

    expect(all.searches / asked.length).toBeLessThanOrEqual(mostSearchesEach);
    expect(all.terms / asked.length).toBeLessThanOrEqual(mostTermsEach);
    expect(all.phrasings / asked.length).toBeLessThanOrEqual(mostPhrasingsEach);
  });

  it.each(["en", "zh"] as const)("leaves little garbage, %s", async (lang) => {
    const { asked } = await askAll(lang);

    const bytes: number[] = [];
    for (let at = 0; at + together <= asked.length; at += together) {
      const before = process.memoryUsage().heapUsed;
      for (const { text } of asked.slice(at, at + together)) decide(text, lang);
      bytes.push((process.memoryUsage().heapUsed - before) / together);
    }

    const middle = bytes.toSorted((one, other) => one - other)[Math.floor(bytes.length / 2)]!;
    expect(middle).toBeLessThanOrEqual(mostBytesEach);
  });
});

describe("a stranger who types nonsense", { retry: 0 }, () => {
  it("does not keep another person waiting", async () => {
    const { knowledge } = await openShipped();
    const answer = createAnswerQuestion({ ...knowledge, countWork });
    const telegram = await openTelegram();
    const bot = await openBot(telegram, { known: { knowledge, answer } });
    onTestFinished(async () => {
      await bot.close();
      await telegram.stop();
    });
    const li = telegram.person(1_001, { firstName: "Li" });
    await li.start();
    await li.waitFor(/./);
    const stranger = telegram.person(1_002, { firstName: "Nobody" });
    await telegram.settled();
    const before = (await telegram.log({ method: "sendMessage" })).at(-1)!.seq;
    work = { ...none };

    // All of it waits for the bot when it comes back, hers last.
    await bot.stop();
    // Each replies to the one before it, so that none is taken for the rest of another.
    let last: number | undefined;
    for (let count = 0; count < messages; count += 1) {
      last = await stranger.say(worstTexts["unknown words of five letters"]!.slice(count), last);
    }
    await li.press(/./);
    await bot.restart();
    await li.waitFor(/./, 20_000);
    await telegram.settled(300, 20_000);

    const said = await telegram.log({ method: "sendMessage", after: before });
    const toLi = said.find(({ chat }) => chat === li.id)!;
    const toStranger = said.filter(({ chat }) => chat === stranger.id);
    expect(toStranger).toHaveLength(messages);
    expect(toLi.seq).toBeLessThan(toStranger.at(-1)!.seq);
    expect(work.corrections).toBeLessThanOrEqual(messages * mostCorrections);
    expect(work.comparisons).toBeLessThanOrEqual(messages * mostComparisons);
  });
});
