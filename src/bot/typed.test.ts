import type { Message } from "@grammyjs/types";
import { describe, expect, it } from "vitest";
import { isQuestion, typedFor, type Awaited, type Known } from "./typed.ts";

describe("is it a question?", () => {
  it.each<[Awaited, string, boolean]>([
    ["anything", "How do I pack eggs", true],
    ["anything", "walnuts?", true],
    ["anything", "怎么打包鸡蛋", true],
    ["anything", "卖鸡蛋要多少押金", true],
    ["anything", "ten boxes of walnuts", false],
    ["anything", "  island honey", false],
    ["anything", "带壳核桃", false],
    // Its own words of a line may begin as they like.
    ["own-words", "do the rent", false],
    ["own-words", "哪吒村的鸡蛋", false],
    ["own-words", "the rent?", true],
    ["own-words", "多少钱？", true],
    ["village", "哪吒村", false],
    ["village", "What Village", false],
    ["village", "哪吒村？", true],
    ["village", "哪个村是我的呢", true],
    ["village", "What is a village", false],
    ["village", "Which one do I take", true],
    ["village", "Chen Village", false],
    ["goal", "ten parcels a week", false],
    ["goal", "have ten parcels a week", false],
    ["goal", "do twenty orders in a month", false],
    ["goal", "School money for autumn", false],
    ["goal", "一周十个包裹", false],
    ["goal", "多带几个邻居一起卖", false],
    ["goal", "秋天的学费", false],
    ["goal", "Do I need a licence", true],
    ["goal", "how do I pack eggs", true],
    ["goal", "What is a deposit?", true],
    ["goal", "Can I sell eggs", true],
    ["goal", "Have ten parcels a week?", true],
    ["goal", "要交押金吗", true],
    ["goal", "怎么打包鸡蛋", true],
    ["goal", "卖鸡蛋能不能不办证", true],
  ])("where %s is waited for: %s", (awaited, text, expected) => {
    expect(isQuestion(text, awaited)).toBe(expected);
  });
});

describe("what was typed", () => {
  const read = (text: string, known: Known = "unsure", canRead = false) =>
    typedFor({ knows: () => known }, { language: "en" }, { text } as Message, () => canRead);

  it.each<[string, Known, boolean, string]>([
    ["twelve", "unsure", false, "answer"],
    ["twelve", "unsure", true, "answer"],
    ["Fine.", "surely", true, "go-on"],
    ["好的", "unsure", true, "go-on"],
    ["how much", "unsure", true, "question"],
    ["12 boxes?", "unsure", true, "question"],
    ["they took my phone", "danger", true, "question"],
    ["they took my phone", "like-danger", true, "answer"],
    ["they took my phone", "like-danger", false, "question"],
    ["hello", "greeting", false, "question"],
    ["hello", "greeting", true, "answer"],
    ["rules for eggs", "surely", false, "question"],
    ["rules for eggs", "surely", true, "answer"],
    ["🙂", "unsure", true, "no-words"],
    ["20?", "danger", false, "answer"],
  ])("%s, %s, readable %s: %s", (text, known, canRead, kind) => {
    expect(read(text, known, canRead).kind).toBe(kind);
  });

  it("is a number without its question mark", () => {
    expect(read("20？")).toEqual({ kind: "answer", text: "20" });
  });

  it("is the words under a picture; a picture without any has none", () => {
    const of = (caption?: string) =>
      typedFor(
        { knows: () => "unsure" },
        { language: "en" },
        { photo: [{ file_id: "p" }], ...(caption === undefined ? {} : { caption }) } as Message,
        () => true,
      );

    expect(of("walnuts")).toEqual({ kind: "answer", text: "walnuts" });
    expect(of().kind).toBe("no-words");
  });
});
