/** Reading the playbook folder: a good one, and every mistake with file, line and reason. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { taskRoles } from "../../subjects/playbook/rules/roles.ts";
import { readPlaybook } from "./playbook.ts";
import { checkFitting } from "./worst-problems.ts";

const order = `seasons:
  - { id: get-ready, steps: [1, 4] }
placement: { nothing: one, goods: one, shop: two, daily: two, neighbours: two }
steps:
  - id: one
    number: 1
    road: shop
    season: get-ready
    country: any
    minutes: 20
    flow:
      - { card: first }
      - { quiz: caller, wrong: 1 }
  - id: two
    number: 2
    road: shop
    season: get-ready
    needs: [one]
    country: CN
    minutes: 30
    flow:
      - { list: place, items: [goods] }
  - id: rest
    road: none
    season: get-ready
    country: any
    minutes: 1
    flow:
${taskRoles.map((role) => `      - { show: ${role}, accepts: [text], role: ${role} }\n`).join("")}`;
const oneEn = `---
title: Purpose
promise: You find one person.
finish: You asked.
---
## card first
In 2007 one man began.
He asked neighbours.

Then they asked others.
simpler: One man asked one neighbour.

## quiz caller
A caller wants your code.
- right: Hang up | Yes.
- wrong-1: Read it | Many are caught.
`;
const oneZh = `---
title: 找人
promise: 找到一个伴。
finish: 问过了。
---
## card first
2007年有个人开了网店。
他请邻居一起干。
simpler：有个人先找了一个伴。

## quiz caller
有人要你的验证码。
- right: 挂掉 | 对。
- wrong-1：念给他 ｜ 上当的人不少。
`;
const two = (language: string) => `---
title: ${language}
promise: a.
finish: b.
---
## list place
Tick.
- goods: Goods
`;
const rest = ["---\ntitle: a\npromise: a.\nfinish: b.\n---"]
  .concat(taskRoles.map((role) => `## show ${role}\nTell.\n`))
  .join("\n");
const words = "{ en: x, zh: 字 }";
const worst = ["money", "children", "know-how", "unsold"]
  .map((id) => `${id}: { code: PP1, label: ${words}, first: ${words} }`)
  .join("\n");

let dir: string;
const write = async (name: string, text: string): Promise<void> => {
  await mkdir(path.dirname(path.join(dir, name)), { recursive: true });
  await writeFile(path.join(dir, name), text);
};
/** Problems as `file:line reason`, files without the folder. */
const problems = async (): Promise<readonly string[]> =>
  (await readPlaybook(dir)).problems.map(
    ({ file, line, reason }) => `${path.relative(dir, file)}:${line} ${reason}`,
  );

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), "playbook-"));
  await write("playbook.yaml", order);
  await write("worst-problem.yaml", worst);
  await write("one/en.md", oneEn);
  await write("one/zh.md", oneZh);
  await write("two/en.md", two("en"));
  await write("two/zh.md", two("zh"));
  await write("rest/en.md", rest);
  await write("rest/zh.md", rest);
});
afterEach(async () => rm(dir, { recursive: true }));

describe("a good folder", () => {
  it("becomes a playbook", async () => {
    const { playbook, problems: found } = await readPlaybook(dir);

    expect(found).toEqual([]);
    expect(playbook).toMatchObject({
      seasons: [{ id: "get-ready", steps: [1, 4] }],
      placement: { shop: "two" },
      steps: [
        { id: "one", needs: [], words: { en: { title: "Purpose" }, zh: { finish: "问过了。" } } },
        { id: "two", needs: ["one"], country: "CN" },
        { id: "rest", number: null },
      ],
    });
    expect(playbook!.worstProblems.map(({ id }) => id)).toEqual([
      "money",
      "children",
      "know-how",
      "unsold",
    ]);
  });

  it("joins the rows of a paragraph, with a space only where a language has spaces", async () => {
    const { playbook } = await readPlaybook(dir);

    expect(playbook!.steps[0]!.flow[0]).toMatchObject({
      text: {
        en: "In 2007 one man began. He asked neighbours.\n\nThen they asked others.",
        zh: "2007年有个人开了网店。他请邻居一起干。",
      },
    });
  });

  it("reads the simpler words of a card", async () => {
    const { playbook } = await readPlaybook(dir);

    expect(playbook!.steps[0]!.flow[0]).toMatchObject({
      simpler: { en: "One man asked one neighbour.", zh: "有个人先找了一个伴。" },
    });
  });

  it("reads Chinese colons and bars like the others", async () => {
    const { playbook } = await readPlaybook(dir);

    expect(playbook!.steps[0]!.flow[1]).toMatchObject({
      kind: "quiz",
      options: [
        { id: "right", label: { en: "Hang up", zh: "挂掉" }, reply: { en: "Yes.", zh: "对。" } },
        { id: "wrong-1", label: { zh: "念给他" }, reply: { zh: "上当的人不少。" } },
      ],
    });
  });

  it("finds recordings beside the cards", async () => {
    await write("one/first/zh.ogg", "");

    const { playbook } = await readPlaybook(dir);

    expect(playbook!.steps[0]!.flow[0]).toMatchObject({
      recording: { zh: path.join(dir, "one/first/zh.ogg") },
    });
  });

  it("changes its version with any word and only then", async () => {
    const before = (await readPlaybook(dir)).playbook!.version;
    const same = (await readPlaybook(dir)).playbook!.version;
    await write("one/zh.md", oneZh.replace("找到一个伴。", "找到两个伴。"));

    expect(same).toBe(before);
    expect((await readPlaybook(dir)).playbook!.version).not.toBe(before);
  });

  it("keeps the version of a step whose simpler words change: the card says the same", async () => {
    const before = (await readPlaybook(dir)).playbook!.steps[0]!.version;

    await write("one/zh.md", oneZh.replace("先找了一个伴", "先问了一个人"));

    expect((await readPlaybook(dir)).playbook!.steps[0]!.version).toBe(before);
  });

  it("changes the version of the step that changed, and of no other", async () => {
    const before = (await readPlaybook(dir)).playbook!.steps.map(({ version }) => version);
    await write("one/zh.md", oneZh.replace("挂掉", "马上挂掉"));

    const after = (await readPlaybook(dir)).playbook!.steps.map(({ version }) => version);

    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).toBe(before[1]);
  });

  it("reads a tool, a choice that leads, a coach, and for whom an item is", async () => {
    const flow = [
      "{ tool: sum, opens: price }",
      "{ choice: what, sets: product, options: [grown, made], leads: { made: one } }",
      "{ coach: way }",
      "{ when: { product: [made] }, card: papers }",
    ];
    const said =
      "---\ntitle: a\npromise: a\nfinish: b\n---\n## tool sum\nOpen it.\n## choice what\nWhat?\n";
    const rest =
      "- grown: G | Yes.\n- made: M | Yes.\n## coach way\nAsk.\n## card papers\nPapers.\nsimpler: Papers.\n";
    await write(
      "playbook.yaml",
      order.replace("- { list: place, items: [goods] }", `- ${flow.join("\n      - ")}`),
    );
    for (const language of ["en", "zh"]) await write(`two/${language}.md`, said + rest);

    const { playbook, problems: found } = await readPlaybook(dir);

    expect(found).toEqual([]);
    expect(playbook!.steps[1]!.flow).toMatchObject([
      { kind: "tool", opens: "price" },
      { kind: "choice", sets: "product", leads: { made: "one" }, options: [{ id: "grown" }, {}] },
      { kind: "coach", id: "way" },
      { kind: "card", id: "papers", when: { product: ["made"] } },
    ]);
  });
});

describe("a mistake in playbook.yaml", () => {
  it.each([
    [
      "{ card: first }",
      "{ poem: first }",
      /^playbook.yaml:12 unknown kind "poem"; there are card, /,
    ],
    ["wrong: 1", "wrong: 5", /^playbook.yaml:13 quiz: wrong: /],
    ["wrong: 1", "wronk: 1", /^playbook.yaml:13 quiz: /],
    ["quiz: caller", "quiz: first", /^playbook.yaml:13 the id first stands twice in the step one/],
    ["{ card: first }", "{ tool: first, opens: door }", /^playbook.yaml:12 tool: opens: /],
    [
      "{ card: first }",
      "{ card: first, when: { product: [gold] } }",
      /^playbook.yaml:12 when: pro/,
    ],
    ["{ card: first }", "{ card: first, when: { size: [big] } }", /^playbook.yaml:12 when: /],
    [
      "{ card: first }",
      "{ choice: first, sets: job, options: [pack, sing] }",
      /^playbook.yaml:12 choice: job is one of .*, not sing/,
    ],
    [
      "{ card: first }",
      "{ choice: first, sets: job, options: [pack, grow], leads: { pack: nine } }",
      /^playbook.yaml:12 leads: there is no step nine/,
    ],
    [
      "{ card: first }",
      "{ choice: first, sets: job, options: [pack, grow], leads: { drive: one } }",
      /^playbook.yaml:12 choice: leads names something that is no option/,
    ],
    ["needs: [one]", "needs: [three]", /^playbook.yaml:18 there is no step three/],
    ["needs: [one]", "needs: [two]", /^playbook.yaml:18 .*circle: two → two/],
    ["shop: two", "shop: six", /^playbook.yaml:3 there is no step six/],
    ["daily: two, ", "", /^playbook.yaml:3 placement/],
    ["number: 2", "number: 1", /^playbook.yaml:15 step numbers must rise/],
    ["number: 2", "number: 9", /^playbook.yaml:15 step 9 lies outside the season get-ready/],
    ["country: CN", "country: China", /^playbook.yaml:19 .*a country code/],
    ["id: two", "id: one", /^playbook.yaml:14 the step one stands twice/],
    ["minutes: 30", "minuten: 30", /^playbook.yaml:20 /],
    ["steps:\n", "steps: [\n", /^playbook.yaml:\d+ YAML: /],
  ])("%j → %j is said with its line", async (from, to, said) => {
    await write("playbook.yaml", order.replace(from, to));

    const found = await problems();

    expect(
      found.some((line) => said.test(line)),
      found.join("\n"),
    ).toBe(true);
    expect((await readPlaybook(dir)).playbook).toBeUndefined();
  });

  it("names a longer circle", async () => {
    await write("playbook.yaml", order.replace("country: any", "needs: [two]\n    country: any"));

    expect(await problems()).toContain(
      "playbook.yaml:9 steps need each other in a circle: one → two → one",
    );
  });
});

describe("a mistake in the words", () => {
  it.each([
    ["## card first", "## card second", "one/en.md:6", '"card second" does not stand in playbook'],
    ["## card first", "## card second", "one/en.md:1", 'the section "## card first" is missing'],
    ["## card first", "## Card first!", "one/en.md:6", 'a heading is "## kind id"'],
    [
      "simpler: One man asked one neighbour.\n",
      "",
      "one/en.md:6",
      'the row "simpler: …" is missing',
    ],
    [
      "asked one neighbour",
      "asked 3 neighbours",
      "one/en.md:11",
      "the figure 3 is not in the card",
    ],
    ["asked one neighbour", "word ".repeat(34), "one/en.md:11", "has 36 words, at most 35"],
    [
      "A caller wants your code.",
      "A caller.\nsimpler: Hang up.",
      "one/en.md:15",
      "only a card has a row",
    ],
    ["- right: Hang up | Yes.\n", "", "one/en.md:13", 'the line "- right: …" is missing'],
    ["wrong-1:", "wrong-2:", "one/en.md:16", "wrong-2 does not stand in playbook.yaml"],
    ["Hang up | Yes.", "Hang up", "one/en.md:15", 'right needs "| reply"'],
    [
      "Hang up",
      "Hang up and look in the seller app now",
      "one/en.md:15",
      "has 38 characters, at most 32",
    ],
    ["In 2007", "word ".repeat(60), "one/en.md:6", '"card first" has 70 words, at most 60'],
    ["Many are caught.", "Here is the evidence.", "one/en.md:16", 'the word "evidence"'],
    ["title: Purpose\n", "", "one/en.md:2", "title"],
    ["---\ntitle", "title", "one/en.md:1", "the file begins with ---"],
    ["- right: Hang", "- Right Hang", "one/en.md:15", "a line is "],
    ["A caller wants your code.\n", "", "one/en.md:13", '"quiz caller" has no text'],
  ])("%j → %j is said with its line", async (from, to, where, reason) => {
    await write("one/en.md", oneEn.replace(from, to));

    const found = await problems();

    expect(
      found.some((line) => line.startsWith(`${where} `) && line.includes(reason)),
      found.join("\n"),
    ).toBe(true);
    expect((await readPlaybook(dir)).playbook).toBeUndefined();
  });

  it("counts Chinese by characters", async () => {
    await write(
      "one/zh.md",
      oneZh.replace("挂掉", "字".repeat(15)).replace("2007年", "字".repeat(90)),
    );

    const errors = (await readPlaybook(dir)).problems.filter(
      ({ severity }) => severity === "error",
    );

    expect(errors.map(({ line, reason }) => `one/zh.md:${line} ${reason}`)).toEqual([
      'one/zh.md:6 "card first" has 106 characters, at most 90',
      'one/zh.md:13 "quiz caller": the label of right has 15 characters, at most 14',
    ]);
  });

  it("wants the same order in every language", async () => {
    const [head, card, quiz] = oneZh.split(/(?=^## )/m) as [string, string, string];
    await write("one/zh.md", `${head}${quiz}\n${card}`);

    expect(await problems()).toEqual(['one/zh.md:11 "card first" stands earlier in playbook.yaml']);
  });

  it("misses a language that is not there", async () => {
    await rm(path.join(dir, "two/zh.md"));

    expect(await problems()).toEqual(["two/zh.md:1 the file is missing"]);
  });

  it("warns of a folder that nothing names, and still reads the rest", async () => {
    await write("won/en.md", oneEn);
    await write("one/fist/en.ogg", "");

    const { playbook, problems: found } = await readPlaybook(dir);

    expect(found.map(({ severity }) => severity)).toEqual(["warning", "warning"]);
    expect(playbook).toBeDefined();
  });
});

it("says that the folder is missing instead of throwing", async () => {
  const { playbook, problems: found } = await readPlaybook(path.join(dir, "nowhere"));

  expect(playbook).toBeUndefined();
  expect(found[0]).toMatchObject({ severity: "error", line: 1, reason: "the file is missing" });
});

it("reads the four worst problems and what is wrong with them", async () => {
  await write("worst-problem.yaml", worst.replace("money", "gold"));

  expect((await problems())[0]).toMatch(/^worst-problem.yaml:\d money: /);
});

it("names articles that help with a worst problem and do not exist", async () => {
  await write(
    "worst-problem.yaml",
    worst.replace("PP1,", "PP1, articles: [pack-eggs, pack-moon],"),
  );

  const { playbook } = await readPlaybook(dir);

  expect(playbook!.worstProblems[0]!.articles).toEqual(["pack-eggs", "pack-moon"]);
  expect(playbook!.worstProblems[1]!.articles).toEqual([]);
  expect(checkFitting("w.yaml", playbook!.worstProblems, new Set(["pack-eggs"]))).toMatchObject([
    { severity: "error", file: "w.yaml", reason: "money: there is no article pack-moon" },
  ]);
});
