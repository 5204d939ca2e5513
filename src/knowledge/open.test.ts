import { afterEach, describe, expect, it } from "vitest";
import {
  articleText,
  chineseVariants,
  englishVariants,
  sampleFiles,
  writeKnowledge,
  type SampleKnowledge,
} from "../../test/support/sample-knowledge.ts";
import { openKnowledge } from "./open.ts";

const now = new Date("2026-12-01T08:00:00Z");
const en = "articles/products/pack-eggs.en.md";
const zh = "articles/products/pack-eggs.zh.md";
const files = sampleFiles();

let sample: SampleKnowledge | undefined;
afterEach(async () => {
  await sample?.remove();
  sample = undefined;
});

async function open(changes: Readonly<Record<string, string | null>> = {}, at = now) {
  sample = await writeKnowledge(changes);
  return openKnowledge(sample.dir, at);
}

/** Problems of the folder as `severity file:line reason`, the folder's own path left out. */
async function complaints(changes: Readonly<Record<string, string | null>>, at = now) {
  const { problems } = await open(changes, at);
  return problems.map(
    ({ severity, file, line, reason }) =>
      `${severity} ${file.slice(sample!.dir.length + 1)}:${line} ${reason}`,
  );
}

function replace(name: string, from: string | RegExp, to: string) {
  return { [name]: files[name]!.replace(from, to) };
}

describe("opening the knowledge folder", () => {
  it("reads a folder in which everything is right", async () => {
    const { knowledge, problems } = await open();

    expect(problems).toEqual([]);
    expect(knowledge.articles).toHaveLength(1);
    expect(knowledge.articles[0]).toMatchObject({ slug: "pack-eggs", topic: "products" });
    expect(knowledge.sources.get("S1")?.url).toBe("https://example.org/");
    expect(knowledge.triage.map(({ id }) => id)).toEqual(["code-scam", "hello"]);
  });

  it.each([
    ["a missing language", { [zh]: null }, `error ${en}:1 the article has no zh`],
    ["a missing file", { "sources.yaml": null }, "error sources.yaml:1 the file is missing"],
    [
      "a figure that differs",
      replace(zh, "1万元", "2万元"),
      `error ${en}:34 the figure 10,000 is not in zh`,
    ],
    [
      "a source that nobody described",
      replace(en, "[S1]", "[S1, S9]"),
      `error ${en}:29 S9 is not in sources.yaml`,
    ],
    [
      "front matter that differs",
      replace(zh, "step: 2", "step: 3"),
      `error ${zh}:25 step is 3 here and 2 in English`,
    ],
    [
      "a label too long",
      replace(en, "Packing eggs", "x".repeat(41)),
      "the label has 41 characters",
    ],
    ["an answer too long", replace(zh, "用蛋托", "好".repeat(120)), "the short answer has"],
    ["a learner's non-word", replace(en, "Use a foam", "Submit a foam"), 'the word "Submit"'],
    ["markup", replace(en, "Use a foam", "- Use a foam"), "no markup"],
    ["a phrasing that stands twice", replace(en, "box 7", "BOX 6!"), "stands already at"],
    ["too few phrasings", replace(en, "  - egg broken on the way, box 7\n", ""), "19 variants"],
    ["review before it was reviewed", replace(en, "2027-11", "2026-10"), "before reviewed"],
    [
      "a fixed answer too long",
      replace("triage.yaml", "Call your bank now.", "call ".repeat(61).trim()),
      "error triage.yaml:7 the answer of code-scam has 61 words",
    ],
    [
      "two fixed answers of one name",
      replace("triage.yaml", "id: hello", "id: code-scam"),
      "error triage.yaml:13 the id code-scam appears twice",
    ],
    [
      "an urgent answer that does not say what it is for",
      replace("triage.yaml", /  doubt:\n.*\n.*\n/, ""),
      "warning triage.yaml:1 code-scam has no doubt",
    ],
    ["a bad address", replace("sources.yaml", "https://example.org/", "example"), "sources.yaml:4"],
    ["broken YAML", replace(en, "label: Packing", "label: [Packing"), `error ${en}:4 YAML`],
    ["a file out of place", { "articles/eggs.md": "x" }, "error articles/eggs.md:1"],
    ["a link to nowhere", { "README.md": "see [this](gone.md)" }, "README.md:1 the link gone.md"],
    [
      "a bad question",
      { "questions/a.en.jsonl": '{"text":"x"}\n' },
      "error questions/a.en.jsonl:1",
    ],
    [
      "a question about no article",
      { "questions/a.en.jsonl": '{"text":"x","slug":"gone","kind":"plain"}\n' },
      "questions/a.en.jsonl:1 there is no article gone",
    ],
  ])("complains about %s", async (_name, changes, complaint) => {
    const found = await complaints(changes);

    expect(
      found.some((line) => line.includes(complaint)),
      found.join("\n"),
    ).toBe(true);
  });

  it("only warns about an article that is due for a check", async () => {
    expect(await complaints({}, new Date("2028-01-01T00:00:00Z"))).toEqual([
      `warning ${en}:31 due for a check since 2027-11`,
      `warning ${zh}:31 due for a check since 2027-11`,
    ]);
  });

  it("only warns about a day of checking that has not come yet", async () => {
    expect(await complaints({}, new Date("2025-01-01T00:00:00Z"))).toEqual([
      expect.stringMatching(/^warning .*en\.md:30 reviewed on 20.*, a day that has not come yet$/),
      expect.stringMatching(/^warning .*zh\.md:30 reviewed on 20.*, a day that has not come yet$/),
    ]);
  });

  it("only warns about an article that is disputed, in both languages", async () => {
    const files = sampleFiles();
    const disputed = (name: string) => ({
      [name]: files[name]!.replace("review_by:", "disputed: true\nreview_by:"),
    });
    const both = { ...disputed(en), ...disputed(zh) };

    expect(await complaints(both)).toEqual([
      `warning ${en}:31 disputed: people are told so; settle it, then delete the line`,
      `warning ${zh}:31 disputed: people are told so; settle it, then delete the line`,
    ]);
    expect((await complaints(disputed(en))).join()).toContain("disputed is false here and true");
  });

  it("asks what is decided with an article of judgement, and reads follow-up questions", async () => {
    const changed = (line: string) =>
      Object.assign(
        {},
        ...[en, zh].map((name) => replace(name, "review_by:", `${line}\nreview_by:`)),
      ) as Record<string, string>;
    const follow = (slug: string) => ({
      "questions/follow-ups.en.jsonl": `{"after":"pack-eggs","text":"why?","slug":"${slug}"}\n`,
    });

    const without = await complaints(changed("judgement: true"));
    const lone = await complaints(changed("decision: price"));
    const right = await complaints({
      ...changed("judgement: true\ndecision: price"),
      ...follow("pack-eggs"),
    });
    const lost = await complaints(follow("nowhere"));

    expect(without.filter((each) => each.includes("judgement needs a line decision"))).toHaveLength(
      2,
    );
    expect(lone.filter((each) => each.includes("a decision needs judgement: true"))).toHaveLength(
      2,
    );
    expect(right).toEqual([]);
    expect(lost).toEqual(["error questions/follow-ups.en.jsonl:1 there is no article nowhere"]);
  });

  it("finds a phrasing that stands in another article", async () => {
    const other = {
      label: "Boxes",
      cite: "Sellers' practice",
      question: "Which box?",
      variants: [...englishVariants("box").slice(1), "How do I pack eggs"],
      short: "A strong one.",
      more: "",
    };
    const found = await complaints({
      "articles/products/box.en.md": articleText(other),
      "articles/products/box.zh.md": articleText({
        ...other,
        question: "用什么箱子？",
        label: "箱子",
        variants: chineseVariants("箱子"),
        short: "结实的。",
      }),
    });

    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/pack-eggs\.en\.md:2 "How do I pack eggs\?" stands already at .*box/);
  });

  it("gives what can be read even when there are errors", async () => {
    const { knowledge } = await open(replace(zh, "1万元", "2万元"));

    expect(knowledge.articles).toHaveLength(1);
  });
});
