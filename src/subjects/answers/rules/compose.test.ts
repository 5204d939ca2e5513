import { goOn } from "../../../bot/doors.ts";
import { describe, expect, it } from "vitest";
import { sampleArticle, sampleTriage } from "../../../../test/support/sample-articles.ts";
import type { Article } from "./article.ts";
import { composeAnswer, composeMore, type Asked } from "./compose.ts";

const asked: Asked = {
  questionId: "q1",
  language: "en",
  country: "CN",
  now: new Date("2026-12-01T08:00:00Z"),
};

function article(changes: Partial<Article> = {}): Article {
  const words = {
    en: { label: "Packing", short: "Use a tray.", more: "Foam.", cite: "Law, Article 10" },
    zh: { label: "打包", short: "用蛋托。", more: "泡沫。", cite: "《法》第十条" },
  };
  return sampleArticle("eggs", words, changes);
}

const say = (changes: Partial<Article>, of: Asked = asked) =>
  composeAnswer({ kind: "answered", article: article(changes), confidence: 1 }, of);

describe("an answer", () => {
  it("gives the short text and names the source and when it was checked", () => {
    expect(say({}).words).toEqual([
      { key: "talk-about", with: { label: "Packing" } },
      "Use a tray.",
      { key: "answers-source", with: { cite: "Law, Article 10", month: 11, year: "2026" } },
    ]);
  });

  it("has three buttons with the question in them", () => {
    expect(
      say({})
        .buttons?.flat()
        .map((button) => button.action),
    ).toEqual(["answer:helped:q1", "answer:unclear:q1", "answer:person:q1"]);
  });

  it.each([
    [
      "another country's rule",
      { country: "CN" },
      { ...asked, country: "VN" },
      "answers-other-country",
    ],
    ["an article past its date", { reviewBy: "2026-11" }, asked, "answers-expired"],
    ["an article that is not settled", { disputed: true }, asked, "answers-disputed"],
    ["something that costs money", { judgement: true }, asked, "answers-caution"],
  ])("adds a line for %s", (_name, changes, of, key) => {
    expect(say(changes, of).words).toContainEqual(expect.objectContaining({ key }));
  });

  it("adds no country line where the rule holds everywhere", () => {
    const { words } = say({ country: "any" }, { ...asked, country: "VN" });

    expect(JSON.stringify(words)).not.toContain("answers-other-country");
  });

  it("is still good in the month it is due", () => {
    expect(JSON.stringify(say({ reviewBy: "2026-12" }).words)).not.toContain("answers-expired");
  });
});

it("says more after not clear, and the short text where there is no more", () => {
  const without = sampleArticle("a", { en: { short: "Short." }, zh: {} });

  expect(composeMore(article(), asked).words).toContain("Foam.");
  expect(composeMore(without, asked).words).toContain("Short.");
});

it("offers every meaning and a way out", () => {
  const reply = composeAnswer(
    { kind: "which", articles: [article(), article({ slug: "b" })] },
    { ...asked, language: "zh" },
  );

  expect(reply.buttons?.map((row) => row[0]?.action)).toEqual([
    "answer:pick:q1:0",
    "answer:pick:q1:1",
    "answer:none:q1",
  ]);
  expect(reply.buttons?.[0]?.[0]?.label).toBe("打包");
});

it("never leaves a person alone with I don't know", () => {
  const reply = composeAnswer({ kind: "unknown" }, { ...asked, text: "layers?" });

  expect(reply.words).toEqual([{ key: "answers-unknown", with: { question: "layers?" } }]);
  expect(reply.buttons?.map((row) => row[0]?.action)).toEqual([
    "answer:send:q1",
    "answer:browse:q1",
    "answer:leave:q1",
  ]);
});

it("offers a person, a peer and the topics together, and no fourth button", () => {
  const reply = composeAnswer({ kind: "unknown" }, { ...asked, hasPeers: true });

  expect(reply.buttons?.map((row) => row[0]?.action)).toEqual([
    "answer:send:q1",
    "answer:peer:q1",
    "answer:browse:q1",
  ]);
});

it("says a fixed answer as it stands and tells somebody only at a tap", () => {
  const [hello, scam] = sampleTriage;

  expect(composeAnswer({ kind: "greeting", entry: hello! }, asked)).toEqual({
    words: "Hello. What is it?",
    buttons: [[goOn]],
  });
  expect(composeAnswer({ kind: "triage", entry: scam! }, asked)).toMatchObject({
    words: "Hang up. Call your bank.",
    buttons: [[{ action: "answer:person:q1" }]],
  });
});

describe("a doubt", () => {
  const named = (slug: string, doubt?: string): Article => {
    const words = { label: `About ${slug}`, short: "…", ...(doubt !== undefined && { doubt }) };
    return sampleArticle(slug, { en: words, zh: { label: slug, short: "…" } });
  };
  const doubt = (...articles: readonly Article[]) =>
    composeAnswer({ kind: "which", articles }, asked);
  const labels = (...articles: readonly Article[]) =>
    doubt(...articles)
      .buttons?.flat()
      .map(({ label }) => label);

  it("is named by a word for each, in the sentence and on the buttons", () => {
    const both = [named("a", "eggs"), named("b", "fruit")];

    expect(doubt(...both).words).toEqual({
      key: "answers-which-of-two",
      with: { first: "eggs", second: "fruit" },
    });
    expect(labels(...both)).toEqual(["Eggs", "Fruit", { key: "answers-none" }]);
  });

  it("is named by the labels where one has no word", () => {
    const three = [named("a", "eggs"), named("b", "fruit"), named("c")];

    expect(doubt(...three).words).toEqual({ key: "answers-which" });
    expect(labels(...three)).toEqual(["Eggs", "Fruit", "About c", { key: "answers-none" }]);
  });
});
