/**
 * Whatever people call themselves and their villages, every sentence that repeats it can be sent.
 */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages, type Language, type Reply } from "../../src/bot/reply.ts";
import { createPhrasebook, wordFiles } from "../../src/bot/phrasebook.ts";
import { render, type Message } from "../../src/bot/delivery/render.ts";
import { createBotApi, type BotApi } from "../support/servers/bot-api.ts";
import { nastyText } from "../support/program/fuzz.ts";
import { sizes } from "../support/sizes.ts";
import { openTelegram, type TestTelegram } from "../support/servers/telegram.ts";

const phrasebook = createPhrasebook();
const reader = 7_001;

/** Every phrase with the names of what is filled in, also by phrases inside it. */
const phrases = readPhrases();

function readPhrases(): readonly { key: string; variables: readonly string[] }[] {
  const text = wordFiles("en")
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const patterns = new Map(
    [...text.matchAll(/^([a-z][\w-]*) =((?:.*\n)(?:[ \t}].*\n|\n(?=[ \t]))*)/gm)].map(
      ([, key = "", pattern = ""]) => [key, pattern] as const,
    ),
  );
  const variablesIn = (pattern: string): readonly string[] => [
    ...[...pattern.matchAll(/\$(\w+)/g)].map(([, name]) => name!),
    ...[...pattern.matchAll(/\{ ?([a-z][\w-]*) ?\}/g)].flatMap(([, key]) =>
      variablesIn(patterns.get(key!) ?? ""),
    ),
  ];
  return [...patterns].map(([key, pattern]) => ({
    key,
    variables: [...new Set(variablesIn(pattern))],
  }));
}

/** A reply that says the phrase with these words filled in, on the message and on a button. */
function replyWith(index: number, said: readonly string[]): Reply {
  const { key, variables } = phrases[index % phrases.length]!;
  const words = {
    key,
    with: Object.fromEntries(variables.map((name, at) => [name, said[at % said.length]!])),
  };
  const label = said[0]!;
  return { words: [words, said[1]!], buttons: [[{ label, action: "do:next" }]], screen: "join" };
}

const cases = fc.sample(fc.tuple(nastyText, nastyText), {
  numRuns: sizes.fuzzedWords,
  seed: 20_261_125,
});

function renderAll(language: Language): Message[] {
  return cases.flatMap((said, index) =>
    render(phrasebook, language, replyWith(index, said), 1_000_000),
  );
}

const bodies = (language: Language) =>
  renderAll(language).map(({ body }) => body as { text: string; reply_markup?: never });

describe.each(languages)("words of people in %s", (language) => {
  it("fit into messages and never break a character", () => {
    const texts = bodies(language).map(({ text }) => text);

    expect(phrases.length).toBeGreaterThan(100);
    expect(texts.filter((text) => text.length > 4_096)).toEqual([]);
    expect(texts.filter((text) => /\p{Surrogate}/u.test(text))).toEqual([]);
    expect(texts.filter((text) => text.trim() === "")).toEqual([]);
  });

  it("leave room for what a button carries", () => {
    const carried = renderAll(language)
      .map(({ body }) => body["reply_markup"] as { inline_keyboard?: object[][] } | undefined)
      .flatMap((markup) => markup?.inline_keyboard?.flat() ?? [])
      .map((button) => (button as { callback_data: string }).callback_data);

    expect(carried.length).toBe(cases.length);
    expect(carried.filter((data) => Buffer.byteLength(data) > 64)).toEqual([]);
  });
});

describe("a Bot API server", () => {
  let telegram: TestTelegram;
  let telegramBot: BotApi;

  beforeAll(async () => {
    telegram = await openTelegram();
    telegramBot = createBotApi(telegram.sandbox);
    await telegram.person(reader).start();
  });

  afterAll(() => telegram.stop());

  /** Why the server refused any of these, one call after the other. */
  async function refusalsOf(messages: readonly object[]): Promise<string[]> {
    const refusals: string[] = [];
    for (const message of messages) {
      const answer = await telegramBot.call("sendMessage", { chat_id: reader, ...message });
      if (!answer.ok) refusals.push(answer.description ?? "refused");
    }
    return refusals;
  }

  it.each(languages)(
    "takes every message with words of people in %s",
    async (language) => {
      expect(await refusalsOf(bodies(language))).toEqual([]);
    },
    120_000,
  );
});
