/**
 * Written answers over the shipped articles: honest answers pass the checks, also in other words than the
 * article's, and what is sent stays within its size.
 */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Article } from "../../src/subjects/answers/rules/article.ts";
import { checkDraft } from "../../src/subjects/answers/rules/written/check.ts";
import type { SmallWords } from "../../src/subjects/answers/rules/written/check-words.ts";
import { tokensOf } from "../../src/subjects/answers/rules/written/model.ts";
import {
  createPrompter,
  mostPromptTokens,
  type ComposePrompt,
} from "../../src/subjects/answers/rules/written/prompt.ts";
import { languages, type Language } from "../../src/bot/reply.ts";
import { openShipped } from "../support/program/bot.ts";

let articles: readonly Article[];
let small: SmallWords;
let compose: ComposePrompt;

beforeAll(async () => {
  const { knowledge } = await openShipped();
  ({ articles } = knowledge);
  small = knowledge.smallWords();
  compose = createPrompter(readFileSync("knowledge/persona.md", "utf8"), "5a17c0ffee5a17c0ff");
});

const asked = (language: Language, found: readonly Article[]) =>
  compose({ text: "how do I do this?", language, step: "Shipping", articles: found });

describe.each(languages)("what is sent (%s)", (language) => {
  it("stays within its size, with three articles and the longest question", () => {
    const sizes = articles.map((_, at) => {
      const found = [0, 1, 2].map((next) => articles[(at + next) % articles.length]!);
      const { messages } = compose({
        text: "为什么why ".repeat(2_000),
        language,
        step: "Shipping",
        articles: found,
      });
      return messages.reduce((sum, { text }) => sum + tokensOf(text), 0);
    });

    expect(Math.max(...sizes)).toBeLessThanOrEqual(mostPromptTokens);
  });

  it("begins the same for everybody", () => {
    const [one, other] = [
      asked(language, articles.slice(0, 1)),
      asked(language, articles.slice(5, 8)),
    ];

    expect(one.messages[0]).toEqual(other.messages[0]);
  });
});

describe.each(languages)("an answer in the article's own words (%s)", (language) => {
  it("passes, for nearly all that may be given to a model", () => {
    const outcomes = articles.flatMap((article) => {
      const prompt = asked(language, [article]);
      const answer = article.words[language].short;
      const quote = answer.slice(0, 40).replace(/\S*$/, "") || answer.slice(0, 40);
      if (prompt.passages.length === 0) return [];
      const draft = { refuse: false, answer, citations: [{ id: "1", quote }] };
      const checked = checkDraft(draft, prompt, language, small);
      return [checked.kind === "passed" ? "passed" : `${article.slug}: ${JSON.stringify(checked)}`];
    });
    const strange = outcomes.filter((outcome) => outcome !== "passed");

    expect(outcomes.length).toBeGreaterThan(articles.length * 0.85);
    expect(strange.length, strange.join("\n")).toBeLessThan(outcomes.length * 0.05);
  });
});

describe("an honest answer in other words", () => {
  it.each<[string, Language, string, string]>([
    [
      "choose-courier",
      "en",
      "Keep one spare courier.",
      "Ask three couriers the same questions: what each zone and weight costs, when they pick up, how they pay for damage and what they do in busy weeks. Choose one and keep a spare. In China you may choose your own courier, but if you promised the buyer a certain one, use that.",
    ],
    [
      "choose-courier",
      "zh",
      "找三家快递，问同样的话",
      "先找三家快递问同样的话：每个区多少钱，加重怎么加，几点来收，坏了怎么赔，旺季怎么办。比完再定，再留一家备用。在中国快递可以自己选。答应买家用哪家，就用哪家。",
    ],
    [
      "own-produce-rights",
      "en",
      "For the raw harvest: no market registration, no food-selling licence",
      "In China the raw harvest that you grow needs no market registration and no food-selling licence. You still must not use banned pesticides. What you buy from neighbours and resell is ordinary trade: keep the certificates.",
    ],
    [
      "own-produce-rights",
      "zh",
      "原样货不用办营业登记，不用食品经营许可",
      "在中国，自家种的原样货不用办营业登记，也不用食品经营许可。别用禁用农药。要是收邻居的来卖，那部分算普通买卖，要留好合格证。",
    ],
    [
      "sample-test",
      "en",
      "Begin with one parcel to a relative.",
      "Begin with one test parcel to a relative. Ask how many days it took, what broke, and for a picture with the label covered. Change one thing in the packing if something broke, and post it again.",
    ],
    [
      "sample-test",
      "zh",
      "先寄一个给亲戚",
      "先寄一个给亲戚试试，问清楚几天到的、坏了啥，再让他拍张照片，把面单遮住。路上碎了，包装改一处再寄一次。",
    ],
    [
      "deposit-basics",
      "en",
      "Pay it only inside the official app",
      "The deposit is money the platform can use to pay buyers when you do not. On Douyin it is 500, 2,000 or 5,000 yuan. Pay it only inside the official app, and look first at the amount and the conditions.",
    ],
    [
      "deposit-basics",
      "zh",
      "只在官方App里交",
      "只在官方App里交，别交给哪个人。抖音2025年6月起是500、2000或5000元。交之前在App里看清：你的货交多少、什么条件、怎么退。",
    ],
    [
      "late-shipping",
      "zh",
      "要晚了，先跟买家说",
      "要晚发货，先跟买家说，告诉他新的日子，让他选等还是取消。没另外写明，一般是48小时。",
    ],
    [
      "supplier-check",
      "en",
      "Buy one sample first, as an ordinary buyer; don't say you are a trader.",
      "Buy one sample first and compare it with what comes later. Ask the supplier for the name, address, phone, a photo of the licence, the price list and the return rule. Never send the whole sum to a stranger's private account.",
    ],
    [
      "supplier-check",
      "zh",
      "先要六样：名字、地址、电话、执照照片、价目表、退货规矩",
      "先跟供货人要六样：名字、地址、电话、执照照片、价目表、退货规矩。先买一件样品看看。别把钱一次打到生人的私人账户。",
    ],
  ])("passes: %s (%s)", (slug, language, quote, answer) => {
    const article = articles.find((each) => each.slug === slug)!;
    const draft = { refuse: false, answer, citations: [{ id: "1", quote }] };

    const checked = checkDraft(draft, asked(language, [article]), language, small);

    expect(checked).toEqual({ kind: "passed", text: answer, cited: [article] });
  });
});

describe("an answer that says the reverse", () => {
  it.each<[string, Language, string, string]>([
    [
      "own-produce-rights",
      "en",
      "For the raw harvest: no market registration, no food-selling licence",
      "In China, the raw harvest that you grow needs a market registration and a food-selling licence.",
    ],
    [
      "own-produce-rights",
      "zh",
      "原样货不用办营业登记，不用食品经营许可",
      "在中国，自家种的原样货要办营业登记，要食品经营许可。",
    ],
    [
      "supplier-check",
      "en",
      "Buy one sample first, as an ordinary buyer; don't say you are a trader.",
      "Buy one sample first, as an ordinary buyer; say you are a trader.",
    ],
    ["supplier-check", "zh", "一分定金也别打", "生人的私人账户，打一分定金。"],
    ["late-shipping", "zh", "要晚了，先跟买家说", "要晚了，别跟买家说。"],
    [
      "choose-courier",
      "en",
      "Keep one spare courier.",
      "In China you may not choose your own courier.",
    ],
  ])("does not pass: %s (%s)", (slug, language, quote, answer) => {
    const article = articles.find((each) => each.slug === slug)!;
    const draft = { refuse: false, answer, citations: [{ id: "1", quote }] };

    expect(checkDraft(draft, asked(language, [article]), language, small)).toEqual({
      kind: "failed",
      check: "turned",
    });
  });
});
