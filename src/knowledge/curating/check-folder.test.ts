/** The checks for curators on small folders: each kind of slip is named with file and line. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import {
  articleText,
  sampleFiles,
  writeKnowledge,
  type SampleKnowledge,
} from "../../../test/support/sample-knowledge.ts";
import { openKnowledge } from "../open.ts";
import { checkFolder } from "./check-folder.ts";

const now = new Date("2026-12-01T08:00:00Z");
const en = "articles/products/pack-eggs.en.md";
const zh = "articles/products/pack-eggs.zh.md";
const files = sampleFiles();
const triage = files["triage.yaml"]!;

let sample: SampleKnowledge | undefined;
afterEach(async () => {
  await sample?.remove();
  sample = undefined;
});

/** What is said of these files, as `file:line reason`. */
async function told(
  changes: Readonly<Record<string, string>>,
  { at = now, of = Object.keys(changes) } = {},
): Promise<readonly string[]> {
  sample = await writeKnowledge(changes);
  const { dir } = sample;
  const { knowledge, problems } = await openKnowledge(dir, at);
  const found = await checkFolder(dir, knowledge.sources, problems, at);
  return found
    .map((problem) => ({ ...problem, file: path.relative(dir, problem.file) }))
    .filter(({ file }) => of.includes(file))
    .map(({ file, line, reason }) => `${file}:${line} ${reason}`);
}

const replace = (name: string, from: string, to: string) => {
  if (!files[name]!.includes(from)) throw new Error(`${name} has no ${from}`);
  return { [name]: files[name]!.replace(from, to) };
};

describe("a figure in one language only", () => {
  it("finds nothing in a folder in which everything is right", async () => {
    expect(await told({ [en]: files[en]!, [zh]: files[zh]!, "triage.yaml": triage })).toEqual([]);
  });

  it("is named in a heading", async () => {
    expect(await told(replace(en, "How do I pack eggs?", "How do I pack 30 eggs?"))).toEqual([
      `${en}:2 the figure 30 is not in zh`,
    ]);
    await sample?.remove();
    expect(await told(replace(zh, "label: 鸡蛋打包", "label: 鸡蛋打包7步"))).toEqual([
      `${zh}:3 the figure 7 is not in en`,
    ]);
  });

  it("is named in words, also across a line break", async () => {
    // The sample adds a line with roles above the answer.
    const first = (name: string, words: string) => lineOf(name, words) + 1;
    const english = replace(
      en,
      "Use a foam tray.",
      "Use thirty-five\n\nfoam trays for seven\ndays.",
    );
    expect(await told(english)).toEqual([
      `${en}:${first(en, "Use a foam")} the figure "thirty-five" is not in zh: say it there, too, or take it out`,
      `${en}:${first(en, "Use a foam") + 2} the figure "seven days" is not in zh: say it there, too, or take it out`,
    ]);
    await sample?.remove();
    expect(await told(replace(zh, "用蛋托。", "用蛋托，一共三\n十五个。"))).toEqual([
      `${zh}:${first(zh, "用蛋托")} the figure "三十五" is not in en: say it there, too, or take it out`,
    ]);
  });

  it("is none where the other language says the same in another way", async () => {
    const both = {
      ...replace(en, "Use a foam tray.", "Wait two weeks, until 21:00. Use a foam tray."),
      ...replace(zh, "用蛋托。", "等14天，到晚上9点。用蛋托。"),
    };
    expect(await told(both)).toEqual([]);
  });

  it("is named in a fixed answer, which no other check compares", async () => {
    const changed = triage.replace(
      "Call your bank now.",
      "Call your bank\n      within 20 minutes.",
    );
    expect(await told({ "triage.yaml": changed })).toEqual([
      "triage.yaml:8 the figure 20 is not in zh",
    ]);
  });

  it("is named in what another country hears: in its road, its answers and its articles", async () => {
    const country = "countries/elsewhere";
    const road = (sum: string) => `# shipping\n\n## card two-orders\nSend ${sum}.\n`;
    const own = (text: string) => text.replace("Use a foam tray.", "Use thirty foam trays.");
    const changes = {
      [`${country}/country.yaml`]: "name: { en: Elsewhere, zh: 别处 }\n",
      [`${country}/road.en.md`]: road("40 eggs"),
      [`${country}/road.zh.md`]: road("鸡蛋"),
      [`${country}/danger.yaml`]: "code-scam: { en: Call twenty people., zh: 打电话。 }\n",
      [`${country}/articles/products/own-eggs.en.md`]: own(files[en]!),
      [`${country}/articles/products/own-eggs.zh.md`]: files[zh]!,
    };

    expect((await told(changes)).filter((each) => each.includes("is not in"))).toEqual([
      `${country}/articles/products/own-eggs.en.md:${lineOf(en, "Use a foam")} the figure "thirty" is not in zh: say it there, too, or take it out`,
      `${country}/danger.yaml:1 the figure "twenty" is not in zh: say it there, too, or take it out`,
      `${country}/road.en.md:4 the figure 40 is not in zh`,
    ]);
  });
});

describe("a card or fixed answer and its article", () => {
  const withFigure = triage
    .replace("Call your bank now.", "Call 12315 now.")
    .replace("马上打给银行。", "马上打12315。");

  it("is asked for an article where it says a sum, a year or a number", async () => {
    expect(await told({ "triage.yaml": withFigure })).toEqual([
      'triage.yaml:7 "code-scam" says 12315 and names no article: write article: <name> beside it in triage.yaml, ' +
        "or article: none if the figures are an example",
    ]);
  });

  it("may say what its article says, and nothing else", async () => {
    const named = async (article: string, text = withFigure) => {
      await sample?.remove();
      return told({
        "triage.yaml": text.replace("kind: urgent\n", `kind: urgent\n  article: ${article}\n`),
      });
    };

    expect(await named("pack-eggs")).toEqual([]);
    expect(await named("none")).toEqual([]);
    expect(await named("pack-moon")).toContain(
      'triage.yaml:8 "code-scam" rests on the article pack-moon, and there is none: correct the name',
    );
    expect(await named("pack-eggs", withFigure.replaceAll("12315", "12316"))).toEqual([
      'triage.yaml:8 "code-scam" says 12316, and the article pack-eggs does not: see which of the two is right, and correct the other',
      'triage.yaml:9 "code-scam" says 12316, and the article pack-eggs does not: see which of the two is right, and correct the other',
    ]);
  });

  it("is compared for cards, too", async () => {
    sample = await writeKnowledge();
    const file = path.join(sample.dir, "playbook", "playbook.yaml");
    const order = await readFile(file, "utf8");
    const changed = order.replace("{ card: vat, article: none", "{ card: vat, article: pack-eggs");
    expect(changed).not.toBe(order);
    await writeFile(file, changed);
    const { knowledge, problems } = await openKnowledge(sample.dir, now);
    const found = await checkFolder(sample.dir, knowledge.sources, problems, now);

    const reasons = found.filter((problem) =>
      problem.reason.startsWith('"card vat" says 300,000, and the article'),
    );
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.every((problem) => problem.file.endsWith("playbook/legal/en.md"))).toBe(true);
  });
});

describe("a law whose end is known", () => {
  const ends = { "sources.yaml": `${files["sources.yaml"]!}  ends: 2027-01-01\n` };
  const of = [en, zh];

  it("wants the next look before it, in both files", async () => {
    const line = lineOf(en, "review_by");
    expect(await told(ends, { of })).toEqual(
      of.map(
        (file) =>
          `${file}:${line} S1 ends on 2027-01-01: set review_by to 2027-01 or earlier, in both files`,
      ),
    );
  });

  it("is content with a look in its last month", async () => {
    const soon = {
      ...replace(en, "2027-11", "2027-01"),
      ...replace(zh, "2027-11", "2027-01"),
    };
    expect(await told({ ...ends, ...soon }, { of })).toEqual([]);
  });

  it("says so when it has ended and nobody has looked since", async () => {
    const after = { at: new Date("2027-01-02T00:00:00Z"), of: [en] };
    expect(await told(ends, after)).toEqual([
      `${en}:${lineOf(en, "reviewed:")} S1 ended on 2027-01-01: read what holds now, correct the article, and set both dates anew`,
    ]);
  });
});

describe("a screen of no platform", () => {
  const screens = [
    "platforms: [Taobao, 淘宝]",
    "en: { screens: [seller app, in the settings], fine: [open the seller app yourself] }",
    "zh: { screens: [卖家App] }",
    "",
  ].join("\n");
  const said = (short: string) =>
    told(
      {
        "screens.yaml": screens,
        [en]: articleText({
          question: "How do I pack eggs?",
          label: "Packing eggs",
          variants: Array.from({ length: 20 }, (_, at) => `egg broken on the way, box ${at}`),
          cite: "Sellers' practice",
          short,
          more: "Call 12315 in China. It costs 10,000 yuan for 1 million trays.",
        }),
      },
      { of: [en] },
    );

  it("is named once a paragraph, with the file that knows the names", async () => {
    const [found, ...others] = await said("Look in the seller app. It stands in the settings.");
    expect(found).toMatch(
      /pack-eggs\.en\.md:\d+ "seller app" of which platform\? Name the platform and the way there/,
    );
    expect(others).toEqual([]);
  });

  it.each([
    "On Taobao look in the seller app.",
    "Hang up and open the seller app yourself.",
    "The bestseller apple stands here.",
  ])("is none here: %s", async (short) => {
    expect(await said(short)).toEqual([]);
  });
});

function lineOf(name: string, words: string): number {
  return files[name]!.split("\n").findIndex((row) => row.includes(words)) + 1;
}
