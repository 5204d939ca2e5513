import { describe, expect, it } from "vitest";
import { languages } from "../../../bot/reply.ts";
import type { Hit } from "./answer.ts";
import {
  dangerScaleOf,
  dangerSignsOf,
  isLongEnough,
  isOnlyTold,
  isSurelyMeant,
  isUrgent,
  likenessAmong,
} from "./danger.ts";
import { sampleTriage } from "../../../../test/support/sample-articles.ts";
import { calmSlug, dangerSlug } from "./subjects.ts";

const hit = (slug: string, score: number): Hit => ({ slug, score, matched: 4, coverage: 0.9 });

describe.each(languages)("danger in %s", (lang) => {
  const scale = dangerScaleOf(lang, false);

  it("is meant where it leads clearly", () => {
    const hits = [hit(dangerSlug("code-scam"), 0.7), hit("pack-eggs", 0.3)];

    const { id, probability = 0 } = likenessAmong(hits, scale) ?? {};
    expect(id).toBe("code-scam");
    expect(probability).toBeGreaterThan(scale.answerFrom);
  });

  it("is likelier where the message is of that kind", () => {
    const learned = dangerScaleOf(lang, true);
    const hits = [hit("pack-eggs", 0.5), hit(dangerSlug("code-scam"), 0.5)];
    const meant = (kind: number) => likenessAmong(hits, learned, { danger: kind })!.probability;

    expect(meant(4)).toBeGreaterThan(learned.answerFrom);
    expect(meant(-9)).toBeLessThan(learned.answerFrom);
  });

  it("is not meant where an article comes much nearer", () => {
    const hits = [hit("pack-eggs", 0.7), hit(dangerSlug("code-scam"), 0.4)];

    expect(likenessAmong(hits, scale)?.probability).toBeLessThan(scale.answerFrom);
  });

  it("is not meant where it comes to what only sounds like it", () => {
    const alike = [hit(calmSlug, 0.7), hit(dangerSlug("code-scam"), 0.4), hit("pack-eggs", 0.3)];

    expect(likenessAmong(alike, scale)?.probability).toBeLessThan(scale.answerFrom);
  });

  it("is nothing without such a hit", () => {
    expect(dangerSignsOf([hit("pack-eggs", 0.7)])).toBeUndefined();
    expect(likenessAmong([], scale)).toBeUndefined();
  });
});

it.each(["go on", "later", "接着来", "以后再说", "ok, fine now"])("says nothing of %j", (text) => {
  expect(isLongEnough(text)).toBe(false);
});

it.each(["he says read me what came in", "他让我念刚收到的那串"])("looks at %j", (text) => {
  expect(isLongEnough(text)).toBe(true);
});

describe("how likely a danger must be", () => {
  const short = { en: "he wants the number that came in", zh: "他要我念收到的那串数" };
  const story = { en: "we sell pears and ".repeat(12), zh: "我家卖梨也卖枣".repeat(9) };

  it.each(languages)("grows with what is told, in %s", (lang) => {
    const isMeant = (text: string, id: string, probability: number, lead = 0.2) =>
      isSurelyMeant(text, { id, probability, lead }, dangerScaleOf(lang, true));

    expect(isMeant(short[lang], "code-scam", 0.45)).toBe(true);
    expect(isMeant(story[lang], "code-scam", 0.45)).toBe(false);
    expect(isMeant(story[lang], "code-scam", 0.7)).toBe(true);
    expect(isMeant(story[lang], "self-harm", 0.45)).toBe(true);
    expect(isMeant(short[lang], "self-harm", 0.45, 0.02)).toBe(true);
    expect(isMeant(story[lang], "self-harm", 0.65, 0.02)).toBe(true);
    expect(isMeant(story[lang], "self-harm", 0.45, 0.02)).toBe(false);
  });
});

it("comes before what waits for a message only by words that are sure", () => {
  const entry = sampleTriage[0]!;

  expect(isUrgent({ kind: "triage", entry })).toBe(true);
  expect(isUrgent({ kind: "triage", entry, isLikeness: true })).toBe(false);
});

describe("a danger before a calm question", () => {
  const calm = { danger: 0, hasWords: false, ours: 0.9, confidence: 0.8, isSure: true };
  const code = { id: "code-scam", probability: 0.4 };

  it("is only told of", () => {
    expect(isOnlyTold(code, "words", calm)).toBe(true);
    expect(isOnlyTold(code, "likeness", { ...calm, confidence: 0.2, isSure: false })).toBe(true);
  });

  it("is meant where it is as good as certain", () => {
    expect(isOnlyTold({ ...code, probability: 0.7 }, "likeness", calm)).toBe(false);
  });

  it.each([
    ["the question is about the danger", code, { danger: 0.3 }],
    ["the question has its words", code, { hasWords: true }],
    ["nothing of ours is asked", code, { ours: 0.2, isSure: false }],
    ["it is known by words, and no article answers surely", code, { isSure: false }],
    ["it is known by words and by likeness", { ...code, probability: 0.8 }, {}],
    ["somebody is threatened", { id: "threats", probability: 0.1 }, {}],
    ["somebody may die", { id: "self-harm", probability: 0.1 }, {}],
  ] as const)("is meant where %s", (_, danger, changes) => {
    expect(isOnlyTold(danger, "words", { ...calm, ...changes })).toBe(false);
  });
});
