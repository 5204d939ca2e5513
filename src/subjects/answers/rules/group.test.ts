/** What a group reads: the usual answers, with one button that leads to the private chat. */
import { describe, expect, it } from "vitest";
import {
  sampleArticle,
  sampleArticles,
  sampleTriage,
} from "../../../../test/support/sample-articles.ts";
import type { Answer } from "./answer.ts";
import { composeForGroup, explainInGroup, parseGroupLink, type GroupAsked } from "./group.ts";

const asked: GroupAsked = {
  text: "layers?",
  language: "en",
  country: "CN",
  now: new Date("2026-12-01T00:00:00Z"),
  botUsername: "the_bot",
};
const [article] = sampleArticles;
const linkOf = (answer: Answer) => composeForGroup(answer, asked).link?.url;
const answered = (slug: string): Answer => ({
  kind: "answered",
  article: sampleArticle(slug, { en: {}, zh: {} }),
  confidence: 1,
});

describe("an answer in a group", () => {
  it("has no button that acts", () => {
    const answers: readonly Answer[] = [
      { kind: "answered", article: article!, confidence: 1 },
      { kind: "which", articles: sampleArticles.slice(0, 2) },
      { kind: "unknown" },
      ...sampleTriage.map((entry): Answer => ({ kind: "triage", entry })),
      ...sampleTriage.map((entry): Answer => ({ kind: "greeting", entry })),
    ];

    const replies = answers.map((answer) => composeForGroup(answer, asked));

    expect(replies.flatMap(({ buttons, about, screen }) => [buttons, about, screen])).toEqual(
      replies.flatMap(() => [undefined, undefined, undefined]),
    );
    expect(replies.every(({ link }) => link?.url.startsWith("https://t.me/the_bot?start="))).toBe(
      true,
    );
  });

  it("opens its own article, unless the slug is longer than a link can carry", () => {
    expect(linkOf(answered("pack-eggs"))).toBe("https://t.me/the_bot?start=a_pack-eggs");
    expect(linkOf(answered("x".repeat(62)))).toMatch(/=a_x{62}$/);
    expect(linkOf(answered("x".repeat(63)))).toBe("https://t.me/the_bot?start=ask");
  });

  it("says fixed words of small talk only where they are for everybody", () => {
    const entry = { ...sampleTriage[0]!, kind: "greeting" as const };
    const words = (forEverybody: boolean) =>
      composeForGroup({ kind: "greeting", entry: { ...entry, forEverybody } }, asked).words;

    expect(words(true)).toBe(entry.answer.en);
    expect(words(false)).toMatchObject({ key: "group-how", with: { at: "@the_bot" } });
  });
});

it("a word is explained, with its article where it has one", () => {
  const words = { term: "SKU", also: [], meaning: "One kind of goods." };
  const term = { id: "sku", step: 5, article: null, words: { en: words, zh: words } };

  expect(explainInGroup(term, asked)).toMatchObject({
    words: ["SKU", "One kind of goods."],
    link: { url: "https://t.me/the_bot?start=ask" },
  });
  expect(explainInGroup({ ...term, article: "sku" }, asked).link?.url).toMatch(/=a_sku$/);
});

it.each([
  ["ask", { wants: "ask" }],
  ["a_pack-eggs", { wants: "article", slug: "pack-eggs" }],
  ["r_0123456789ab", undefined],
  ["v_0123456789ab", undefined],
  ["h_0123456789ab", undefined],
  ["", undefined],
])("the payload %j is read", (payload, wanted) => {
  expect(parseGroupLink(payload)).toEqual(wanted);
});
