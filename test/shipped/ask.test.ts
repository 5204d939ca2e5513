/** Asking from the command line, against a small folder and against the shipped one. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "../support/program/command.ts";
import { writeKnowledge, type SampleKnowledge } from "../support/sample-knowledge.ts";

let sample: SampleKnowledge;
beforeAll(async () => {
  sample = await writeKnowledge();
});
afterAll(() => sample.remove());

async function ask(lines: readonly (object | string)[], env: Record<string, string> = {}) {
  const input = lines
    .map((line) => (typeof line === "string" ? line : JSON.stringify(line)))
    .join("\n");
  const result = await runCommand("ask", { env: { KNOWLEDGE_DIR: sample.dir, ...env }, input });
  const answers = result.out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { ...result, answers };
}

describe("npm run ask", () => {
  it("answers JSON lines in their order, each in its language", async () => {
    const { answers, code } = await ask([
      { id: "a", text: "egg broken on the way, what box", lang: "en" },
      { id: 2, text: "鸡蛋路上碎了咋办", lang: "zh" },
      { id: "c", text: "who won the match", lang: "en" },
    ]);

    expect(answers.map(({ id, outcome, articles }) => [id, outcome, articles])).toEqual([
      ["a", "answered", ["pack-eggs"]],
      [2, "answered", ["pack-eggs"]],
      ["c", "unknown", []],
    ]);
    expect(answers.map((answer) => Object.keys(answer))).toContainEqual([
      "id",
      "outcome",
      "articles",
      "text",
      "sources",
    ]);
    expect(code).toBe(0);
  });

  it("names the source and when it was checked", async () => {
    const { answers } = await ask([
      { id: 1, text: "How do I pack eggs?", lang: "en" },
      { id: 2, text: "鸡蛋怎么打包", lang: "zh" },
    ]);

    expect(answers[0]!["text"]).toContain("From: Sellers' practice; checked November 2026.");
    expect(answers[1]!["text"]).toContain("依据：卖家的经验，2026年11月核对。");
    expect(answers[0]!["sources"]).toEqual(["S1"]);
  });

  it("takes the language off the text when none is given", async () => {
    const { answers } = await ask([{ id: 1, text: "鸡蛋怎么打包" }]);

    expect(answers[0]!["text"]).toContain("用蛋托");
  });

  it("gives a fixed answer first, and greets without claiming an answer", async () => {
    const { answers } = await ask([
      { id: 1, text: "I gave him the code for the egg box", lang: "en" },
      { id: 2, text: "你好", lang: "zh" },
    ]);

    expect(answers[0]).toMatchObject({ outcome: "triage", text: "Call your bank now." });
    expect(answers[1]).toMatchObject({ outcome: "unknown", text: "你好。", articles: [] });
  });

  it("says whose rule it is to somebody elsewhere", async () => {
    const { answers } = await ask([{ id: 1, text: "How do I pack eggs?" }], { COUNTRY: "VN" });

    expect(answers[0]!["text"]).toContain("This is China's rule; ask your own office.");
  });

  it("goes on after a line that it cannot read, and says which", async () => {
    const { answers, err, code } = await ask(["not json", "", { id: 2, text: "pack eggs" }]);

    expect(answers).toHaveLength(1);
    expect(err).toContain("line 1");
    expect(code).toBe(1);
  });

  it("explains itself to a person", async () => {
    const { out, code } = await runCommand("ask", {
      args: ["how do I", "pack eggs"],
      env: { KNOWLEDGE_DIR: sample.dir },
    });

    expect(out).toContain("Use a foam tray.");
    expect(out).toMatch(/answered: \d+ % sure that the first article is meant/);
    expect(out).toMatch(/\d\.\d{3} pack-eggs, nearest to ".+"; telling words known: \d/);
    expect(out).toContain("pack-eggs");
    expect(code).toBe(0);
  });
});

/** A debt of somebody in the family, and a question about the shop. */
const told = {
  en: "My uncle borrowed from a moneylender ten years ago and lost the field to him, we paid the last of it in spring and he shook our hand. Since then I hate owing. How do I work out the price of my brooms? I sell five a week.",
  zh: "我舅借了高利贷，天天有人上门要账。我扎扫帚卖，竹子是自己山上的。寄扫帚用什么箱子，怎么包",
};

describe("the shipped knowledge", () => {
  it("answers danger before everything, and a story about one with a line about it", async () => {
    const { answers } = await ask(
      [
        { id: 1, text: "我把验证码念给他了" },
        { id: 2, text: told.en },
        { id: 3, text: told.zh },
      ],
      { KNOWLEDGE_DIR: "knowledge" },
    );

    const [danger, ...stories] = answers.map(({ outcome }) => outcome);
    expect(danger).toBe("triage");
    for (const outcome of stories) expect(outcome).toMatch(/^(?:which|answered)$/);
    expect(answers[1]!["text"]).toContain("Is it happening to you now");
    expect(answers[2]!["text"]).toContain("要是这事眼下正发生");
  });
});
