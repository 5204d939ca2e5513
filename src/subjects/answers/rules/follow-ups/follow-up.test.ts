import { describe, expect, it } from "vitest";
import { sampleArticle } from "../../../../../test/support/sample-articles.ts";
import type { Answer, AnswerQuestion, Looked } from "../answer.ts";
import type { Article } from "../article.ts";
import { followUpOf, type Topic } from "./follow-up.ts";
import { soundsLikeOne } from "./signs.ts";
import { offerOf, sureFrom } from "./sure-enough.ts";
import { partFor } from "./part.ts";

const mark = sampleArticle("trademark", {
  en: {
    label: "Trademark",
    short: "It costs 300 yuan.",
    more: "From 1 January 2027 on.",
    variants: ["register our brand"],
  },
  zh: { label: "商标", short: "300元。", more: "2027年1月1日起。" },
});
const other = sampleArticle("tax", { en: { label: "Tax", short: "Tax of honey." }, zh: {} });
const topic: Topic = { kind: "article", article: mark };
const step: Topic = { kind: "step", number: 2, titles: { en: "Brands", zh: "牌子" } };

const said = (article = mark, confidence = 0.8): Answer => ({
  kind: "answered",
  article,
  confidence,
});
const unknown: Answer = { kind: "unknown" };

const looked = (
  found: readonly (readonly [article: Article, score: number])[],
  { outside = 0.3, confidence = 0.2 } = {},
): Looked => ({
  articles: found.map(([article, score]) => ({ article, score, coverage: 0.5, matched: 1 })),
  outside,
  confidence,
  isLearned: true,
});
/** Nothing comes near; together with the topic, the topic. */
const vague = looked([
  [other, 0.45],
  [mark, 0.4],
]);
const aboutTopic = looked([
  [mark, 0.95],
  [other, 0.3],
]);

/** What is found for a text, alone and together with the label of the topic, and what is then answered. */
const asking = (alone: Looked, joined: Looked, answer: Answer = said()): AnswerQuestion =>
  Object.assign(() => answer, {
    look: (text: string) => (/^(?:Trademark|商标) /.test(text) ? joined : alone),
  });

const articleOf = (
  text: string,
  alone: Answer = unknown,
  ask: AnswerQuestion = asking(vague, aboutTopic),
  of: Topic = topic,
) => {
  const followed = followUpOf(text, alone, of, "en", ask);
  return followed?.kind === "answered" ? followed.article.slug : followed?.kind;
};
const ofStep = (text: string, joined: Answer, alone: Answer = unknown) =>
  articleOf(text, alone, asking(vague, vague, joined), step);

describe("a follow-up", () => {
  it.each([
    "and how much is it?",
    "why?",
    "那多少钱？",
    "how long does that take",
    "and the brand?",
    "from which day do they count",
    "要交好多",
  ])("%s belongs to the last topic", (text) => {
    expect(articleOf(text)).toBe("trademark");
  });

  it("belongs there without asking, where it hardly can to anything else", () => {
    const near = looked([[mark, 0.9]]);
    const statement = "our brand is a red goat";

    expect(articleOf(statement, unknown, asking(near, aboutTopic))).toBe("trademark");
    expect(articleOf(statement, unknown, asking(vague, vague, unknown))).toBeUndefined();
    // Its words alone are surely answered by another one.
    expect(articleOf(statement, said(other), asking(near, aboutTopic))).toBeUndefined();
  });

  it("looks again together with the topic", () => {
    const asked: string[] = [];
    const ask = Object.assign((): Answer => unknown, {
      look: (text: string, lang: string) => {
        asked.push(`${lang} ${text}`);
        return vague;
      },
    });
    followUpOf("and when?", unknown, topic, "zh", ask);

    expect(asked).toEqual(["en and when?", "en Trademark and when?"]);
  });

  it.each([
    ["what has a subject of its own", "and the brand?", unknown],
    ["what an article answers", "why?", said()],
  ])("at a step does not look again for %s", (_, text, alone) => {
    const asked: string[] = [];
    followUpOf(text, alone, step, "en", (again) => {
      asked.push(again);
      return unknown;
    });

    expect(asked).toEqual([]);
  });

  it.each([
    "ok",
    "好的",
    "好啊",
    "知道了",
    "I have packed it",
    "The courier of our village wants to know how much it is",
  ])("is not %s", (text) => {
    expect(soundsLikeOne(text)).toBe(false);
    expect(articleOf(text)).toBeUndefined();
  });

  it.each([["and how is your mother?"], ["那你妈身体好吗"]])(
    "outside all articles is none: %s",
    (text) => {
      const far = looked([[other, 0.3]], { outside: 0.7, confidence: 0.05 });

      expect(articleOf(text, unknown, asking(far, vague, unknown))).toBeUndefined();
    },
  );

  it("stays alone where it is surely answered alone", () => {
    const sure = looked([[other, 0.8]], { confidence: 0.9 });
    const both = looked([
      [other, 0.7],
      [mark, 0.5],
    ]);

    const ask = asking(sure, both);
    expect(articleOf("and how is the tax paid?", said(other, 0.9), ask)).toBeUndefined();
    // The same of another thing: its words alone leave out what was asked.
    expect(followUpOf("and the tax?", said(other, 0.9), topic, "en", ask)?.kind).toBe("which");
  });

  it("that leaves out what was said before is not answered by itself, however sure its words are", () => {
    const even = looked([
      [other, 0.6],
      [mark, 0.5],
    ]);
    const ask = asking(even, even, said(other, 0.9));
    const followed = (text: string) => followUpOf(text, said(other, 0.9), topic, "en", ask)?.kind;

    for (const text of ["honey too?", "蜂蜜也要吗"]) expect(followed(text), text).toBe("which");
    for (const text of ["which honey?", "蜂蜜要吗"]) expect(followed(text), text).toBeUndefined();
  });

  it("is asked back where two articles are as likely", () => {
    const even = looked([
      [other, 0.75],
      [mark, 0.4],
    ]);
    const ask = asking(even, even, unknown);
    const followed = followUpOf("which tax?", unknown, topic, "en", ask);

    expect(followed).toMatchObject({ kind: "which" });
  });

  it("is what is often asked next, where another article is as near", () => {
    const beside = sampleArticle("beside", { en: { label: "Beside" }, zh: {} });
    const near = looked([
      [other, 0.8],
      [beside, 0.78],
    ]);
    const ask = asking(near, near, unknown);
    const next = (slug: string) => (slug === "trademark" ? ["beside"] : []);
    const first = (of: AnswerQuestion) => {
      const followed = followUpOf("who sells fruit", unknown, topic, "en", of);
      if (followed === undefined) return undefined;
      return followed.kind === "which" ? followed.articles[0]?.slug : followed.article.slug;
    };

    expect(first(ask)).toBe("tax");
    expect(first(Object.assign(ask, { next }))).toBe("beside");
  });

  it("may be what is talk about the bot elsewhere, unless it speaks of the bot", () => {
    const entry = { id: "x", when: { en: [], zh: [] }, answer: { en: "", zh: "" }, tell: [] };
    const talk = (isOfAnything: boolean): Answer => ({
      kind: "greeting",
      entry: { ...entry, kind: "greeting", isOfAnything },
    });

    expect(articleOf("does it take long?", talk(true))).toBe("trademark");
    expect(articleOf("do you take long?", talk(true))).toBeUndefined();
    expect(articleOf("does it take long?", talk(false))).toBeUndefined();
    expect(articleOf("and then, is it long?", talk(false))).toBe("trademark");
  });

  it("may belong to any of what was offered, and is asked back until one of them is likely", () => {
    const offered: Topic = { kind: "offered", articles: [other, mark] };
    const even = looked([
      [other, 0.5],
      [mark, 0.5],
    ]);
    const clear = looked([[mark, 1]], { confidence: 0.9 });

    expect(articleOf("why?", unknown, asking(even, even), offered)).toBe("which");
    expect(articleOf("how much is it", unknown, asking(even, even, unknown), offered)).toBe(
      "which",
    );
    expect(articleOf("and the brand?", unknown, asking(clear, clear), offered)).toBe("trademark");
  });

  it("asks for more of what was said, also where that is a word for the menu", () => {
    const entry = { id: "menu", when: { en: [], zh: [] }, answer: { en: "", zh: "" }, tell: [] };
    const menu: Answer = { kind: "greeting", entry: { ...entry, kind: "greeting" } };

    expect(articleOf("what else?", menu)).toBe("trademark");
    expect(articleOf("show me the menu", menu)).toBeUndefined();
  });

  it("without asking is offered beside the topic, where it is asked back anyway", () => {
    const even = looked([
      [other, 0.5],
      [mark, 0.5],
    ]);
    const articles = [other, sampleArticle("far", { en: {}, zh: {} })];
    const followed = followUpOf(
      "the brand is only red",
      { kind: "which", articles },
      topic,
      "en",
      asking(even, even, unknown),
    );

    expect(followed).toMatchObject({ kind: "which" });
    expect(followed?.kind === "which" && followed.articles).toContain(mark);
  });

  it("is not what its words alone find where that is not the likeliest after the topic", () => {
    const near = looked([
      [mark, 0.8],
      [other, 0.75],
    ]);
    const followed = followUpOf(
      "and the brand with the tax?",
      said(other, 0.95),
      topic,
      "en",
      asking(near, aboutTopic, unknown),
    );

    expect(followed).toBeDefined();
    expect(followed?.kind === "answered" && followed.article.slug).not.toBe("tax");
  });

  it("asked back names what was spoken of", () => {
    const likeliest = ["a", "b", "c"].map((slug) => sampleArticle(slug, { en: {}, zh: {} }));
    const belongings = [...likeliest, mark].map((article) => ({ article, probability: 0.25 }));
    const slugs = (of?: Article, own?: Article) => {
      const offer = offerOf(belongings, of, own);
      return offer?.kind === "which" ? offer.articles.map(({ slug }) => slug) : offer;
    };

    expect(slugs()).toEqual(["a", "b", "c"]);
    expect(slugs(mark)).toEqual(["a", "b", "trademark"]);
    expect(slugs(mark, other)).toEqual(["a", "trademark", "tax"]);
    expect(slugs(mark, likeliest[2])).toEqual(["a", "c", "trademark"]);
    expect(offerOf([], mark, mark)).toBeUndefined();
  });

  it("is said sooner where another sign speaks for it than where one speaks against it", () => {
    const more = { same: 0.9, other: 0.1, none: 0 };
    const others = { same: 0.1, other: 0.9, none: 0 };
    const said = {
      asks: true,
      aim: more,
      isSpoken: true,
      own: undefined,
      isOwn: false,
      second: 0.2,
    };

    expect(sureFrom({ ...said, aim: others })).toBeGreaterThan(sureFrom(said));
    expect(sureFrom({ ...said, isSpoken: false })).toBeGreaterThan(sureFrom(said));
    // Its words alone are another article's; or they find one that is not what it aims at.
    expect(sureFrom({ ...said, own: other })).toBeGreaterThan(0.8);
    expect(sureFrom({ ...said, isSpoken: false, isOwn: true })).toBeGreaterThan(0.8);
    expect(sureFrom({ ...said, aim: others, second: 0.05 })).toBe(sureFrom(said));
    expect(sureFrom({ ...said, asks: false })).toBeGreaterThan(sureFrom(said));
    // A remark that its words alone give to another article, or that sounds like none, is never sure.
    expect(sureFrom({ ...said, asks: false, own: other })).toBeGreaterThan(1);
    expect(sureFrom({ ...said, asks: false, aim: others })).toBeGreaterThan(1);
  });

  it("is what is surer with the topic where nothing was learned", () => {
    const sure = said(mark, 0.8);

    expect(articleOf("how long?", unknown, () => sure)).toBe("trademark");
    expect(articleOf("how long?", said(other, 0.9), () => sure)).toBeUndefined();
    expect(articleOf("why?", said(other, 0.9), () => sure)).toBe("trademark");
    expect(articleOf("and the tractor?", unknown, () => sure)).toBeUndefined();
  });

  it("never crosses a danger or a greeting", () => {
    const entry = { id: "x", when: { en: [], zh: [] }, answer: { en: "", zh: "" }, tell: [] };
    const danger: Answer = { kind: "triage", entry: { ...entry, kind: "urgent" } };

    expect(articleOf("why?", danger)).toBeUndefined();
    expect(ofStep("why?", danger)).toBeUndefined();
  });

  it("belongs to the step only where an article of that step is sure", () => {
    const elsewhere = sampleArticle("c", { en: {}, zh: {} }, { step: 3 });

    expect(ofStep("why?", said(mark, 0.9))).toBe("trademark");
    expect(ofStep("why?", said(mark, 0.5))).toBeUndefined();
    expect(ofStep("why?", said(elsewhere, 0.9))).toBeUndefined();
  });

  it("gets the part that has the figure it asks for, else what was not said yet", () => {
    expect(partFor(mark, "en", "and how much is it?")).toBe("short");
    expect(partFor(mark, "zh", "那多少钱")).toBe("short");
    expect(partFor(mark, "en", "and when?")).toBe("more");
    expect(partFor(mark, "en", "why?")).toBe("more");
    expect(partFor(other, "en", "why?")).toBe("short");
  });

  it("gets the first part again where that names the thing that is asked of now", () => {
    const goods = sampleArticle("goods", {
      en: { short: "Fresh eggs you may sell. Honey: ask.", more: "Keep the slips of eggs." },
      zh: { short: "鲜蛋可以卖，蜂蜜先问。", more: "蛋的单子留着。" },
    });

    expect(partFor(goods, "en", "and for eggs?")).toBe("short");
    expect(partFor(goods, "zh", "那鸡蛋呢")).toBe("short");
    expect(partFor(goods, "en", "and how do i keep eggs?")).toBe("more");
    expect(partFor(goods, "en", "and for tea?")).toBe("more");
    expect(partFor(goods, "zh", "那茶叶呢")).toBe("more");
  });
});
