import { describe, expect, it, vi } from "vitest";
import { sampleArticles, sampleTriage } from "../../../../test/support/sample-articles.ts";
import { createAnswerQuestion } from "../../answers/rules/answer-question.ts";
import { countTerms } from "../../answers/rules/search/nearness.ts";
import { askedIn } from "../../answers/rules/search/index-data.ts";
import { createPublishedAnswers, wordingsOf } from "./published.ts";
import type { StoredAnswer } from "./published-record.ts";

const checked = createAnswerQuestion({ articles: sampleArticles, triage: sampleTriage });
const known = () =>
  countTerms(sampleArticles.flatMap(({ words }) => [...askedIn(words.en), ...askedIn(words.zh)]));

function kept(id: string, question: string, changes: Partial<StoredAnswer> = {}): StoredAnswer {
  return {
    id,
    authorId: "li",
    authorName: "Li",
    authorRole: "mentor",
    language: /\p{Script=Han}/u.test(question) ? "zh" : "en",
    question,
    text: "…",
    state: "published",
    createdAt: new Date(0),
    publishedAt: new Date(0),
    phrasings: [],
    ...changes,
  };
}

async function open(...answers: StoredAnswer[]) {
  const answering = createPublishedAnswers(checked, known);
  await answering.refresh({ version: async () => "1", listPublished: async () => answers });
  return answering;
}

describe("kept answers", () => {
  it("are said when asked in nearly the same words, in their own language", async () => {
    const crabs = kept("d1", "活螃蟹能寄快递吗", { phrasings: ["螃蟹咋送进城"] });
    const { answer } = await open(crabs, kept("d2", "Can I send live crabs by courier?"));

    expect(answer("活螃蟹能不能寄快递？", "zh")).toEqual({ kind: "kept", kept: crabs });
    expect(answer("螃蟹怎么送进城", "zh")).toEqual({ kind: "kept", kept: crabs });
    expect(answer("can I send live crabs by courier", "zh")).toMatchObject({ kept: { id: "d2" } });
  });

  it("are found in the other language, where their question is worded in both", async () => {
    const crabs = kept("d1", "Can I send live crabs by courier? / 活螃蟹能寄快递吗");
    const { answer } = await open(crabs);

    expect(answer("活螃蟹能不能寄快递？", "zh")).toEqual({ kind: "kept", kept: crabs });
    expect(answer("can I send live crabs by courier", "en")).toEqual({ kind: "kept", kept: crabs });
  });

  it.each([
    ["Can I send crabs? / 螃蟹能寄吗", ["Can I send crabs?", "螃蟹能寄吗"]],
    ["螃蟹能寄吗／Can I send crabs?", ["螃蟹能寄吗", "Can I send crabs?"]],
    ["Is it by bus/train?", ["Is it by bus/train?"]],
    ["大巴/火车能寄吗", ["大巴/火车能寄吗"]],
  ])("read %j as %j", (question, wordings) => {
    expect(wordingsOf(question)).toEqual(wordings);
  });

  it("are not said to another question", async () => {
    const { answer } = await open(kept("d1", "活螃蟹能寄快递吗"));

    expect(answer("柿饼能寄快递吗", "zh").kind).not.toBe("kept");
    expect(answer("呱唧呱唧", "zh")).toEqual({ kind: "unknown" });
  });

  it("stand behind a checked article that is surer, and behind danger and greetings", async () => {
    const { answer } = await open(
      kept("d1", "鸡蛋怎么打包才不会碎？"),
      kept("d2", "验证码给了他怎么办"),
      kept("d3", "你好"),
    );

    expect(answer("鸡蛋怎么打包才不会碎？", "zh")).toMatchObject({
      kind: "answered",
      article: { slug: "pack-eggs" },
    });
    expect(answer("验证码给了他怎么办", "zh").kind).toBe("triage");
    expect(answer("你好", "zh").kind).toBe("greeting");
  });

  it("are read anew when the version changed, and only then", async () => {
    const answering = createPublishedAnswers(checked, known);
    const listPublished = vi.fn(async () => [kept("d1", "活螃蟹能寄快递吗")]);
    const at = (version: string) =>
      answering.refresh({ version: async () => version, listPublished });

    await at("");
    expect(listPublished).not.toHaveBeenCalled();
    await at("1");
    await at("1");
    expect(listPublished).toHaveBeenCalledTimes(1);
    expect(answering.answer("活螃蟹能寄快递吗", "zh").kind).toBe("kept");
    listPublished.mockResolvedValue([]);
    await at("2");
    expect(answering.answer("活螃蟹能寄快递吗", "zh").kind).toBe("unknown");
  });

  it("never throw on any text", async () => {
    const { answer } = await open(kept("d1", "活螃蟹能寄快递吗"));

    for (const text of ["", " ", "👍", "\u0000", "a".repeat(5_000), "螃".repeat(5_000)]) {
      expect(() => answer(text, "en")).not.toThrow();
    }
  });
});
