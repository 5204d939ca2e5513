import { describe, expect, it } from "vitest";
import type { Answer, AnswerQuestion } from "./answer.ts";
import { askedIn, dueAt, isBeginning, isLeadIn, mayWait } from "./burst.ts";
import { sampleArticle } from "../../../../test/support/sample-articles.ts";

const entry = { id: "hello", kind: "greeting", when: { en: [], zh: [] }, tell: [] } as const;
const greeting: Answer = { kind: "greeting", entry: { ...entry, answer: { en: "", zh: "" } } };
const unknown: Answer = { kind: "unknown" };
const answered: Answer = {
  kind: "answered",
  article: sampleArticle("eggs", { en: {}, zh: {} }),
  confidence: 1,
};

describe("a lead-in", () => {
  it.each([
    "我想问",
    "我想问一下",
    "请问",
    "想打听个事",
    "我有个问题",
    "one question",
    "Can I ask you something?",
    "I have a question.",
    "excuse me,",
  ])("is %s", (text) => {
    expect(isLeadIn(text)).toBe(true);
  });

  it.each([
    "我想问鸡蛋怎么打包",
    "问题出在快递",
    "I have a question about tax",
    "questions of tax",
    "price?",
  ])("is not %s", (text) => {
    expect(isLeadIn(text)).toBe(false);
  });
});

describe("what waits", () => {
  it("is what only greets or begins, and what no article answers surely", () => {
    expect(mayWait("你好", greeting)).toBe(true);
    expect(mayWait("one question", answered)).toBe(true);
    expect(mayWait("呱唧", unknown)).toBe(true);
    expect(mayWait("鸡蛋怎么打包", answered)).toBe(false);
  });

  it("is no long greeting, which says what it says", () => {
    expect(isBeginning("hello and thank you so much for all", greeting)).toBe(false);
    expect(isBeginning("大家好，我是上溪村的王叔", greeting)).toBe(false);
  });

  it("waits a little after the last line, and never long after the first", () => {
    const at = (ms: number) => new Date(1_000_000 + ms);
    expect(dueAt(at(0), at(0), 2_000)).toEqual(at(2_000));
    expect(dueAt(at(0), at(1_500), 2_000)).toEqual(at(3_500));
    expect(dueAt(at(0), at(9_000), 2_000)).toEqual(at(10_000));
  });
});

describe("the lines of a burst", () => {
  const ask: AnswerQuestion = (text) =>
    text === "hello"
      ? greeting
      : text.endsWith("eggs") && !text.includes("zzz")
        ? answered
        : unknown;

  it("ask what they ask without their greeting", () => {
    expect(askedIn("hello\none question\nhow to pack\neggs", "en", ask)).toBe("how to pack\neggs");
  });

  it("ask the last alone where only that is answered surely", () => {
    expect(askedIn("zzz\nhow to pack eggs", "en", ask)).toBe("how to pack eggs");
    expect(askedIn("zzz\nyyy", "en", ask)).toBe("zzz\nyyy");
  });

  it("are a greeting when they are nothing else", () => {
    expect(askedIn("one question\nhello", "en", ask)).toBe("hello");
  });
});
