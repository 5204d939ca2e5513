/**
 * The shipped folder as villages elsewhere meet it: all of it is put together for a country with words of its own and for one
 * without, and nothing names a shop, an office or the money of China as something to do.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { answerIn, articlesIn, composeAnswer } from "../../src/subjects/answers/index.ts";
import { tipsIn } from "../../src/subjects/broadcasts/rules/tip.ts";
import { playbookIn } from "../../src/subjects/playbook/index.ts";
import { inCountry } from "../../src/bot/country.ts";
import { languages, type Paragraph } from "../../src/bot/reply.ts";
import { readNames } from "../../src/knowledge/countries/names.ts";
import { textsOf } from "../../src/knowledge/countries/road.ts";
import { openKnowledge } from "../../src/knowledge/open.ts";
import { writeThinKnowledge } from "../support/thin-knowledge.ts";

const folder = writeThinKnowledge();
const { knowledge, problems } = await openKnowledge(folder.dir);
folder.remove();
const findName = await readNames("knowledge/countries/names.yaml", []);
const all = [...knowledge.articles, ...knowledge.localArticles];
const now = new Date("2026-11-28T00:00:00Z");

/** Texts by where they stand; those that name something of China. */
function naming(texts: readonly (readonly [string, string])[]): readonly string[] {
  return texts.flatMap(([where, text]) => {
    const name = findName(text);
    return name === undefined ? [] : [`${where}: ${name}`];
  });
}

const isExample = (text: string) => /China|中国|Qing Yan Liu|青岩刘/.test(text);

describe.each(["KE", "ZZ"])("in %s", (country) => {
  it("the road names nothing of China but in the story of the case", () => {
    const road = playbookIn(knowledge.playbook!, country);
    const texts = road.steps.flatMap((step) => [
      ...languages.flatMap((language) =>
        Object.values(step.words[language]).map((text) => [step.id, text] as const),
      ),
      ...step.flow.flatMap((item) =>
        textsOf(item)
          .filter((text) => !isExample(text))
          .map((text) => [`${step.id}/${item.id}`, text] as const),
      ),
    ]);

    expect(texts.length).toBeGreaterThan(1_500);
    expect(naming(texts)).toEqual([]);
  });

  it("no step is left without things to do", () => {
    const road = playbookIn(knowledge.playbook!, country);

    const idle = road.steps.filter(({ flow }) => flow.every(({ kind }) => kind === "card"));

    expect(idle).toEqual([]);
  });

  it("fixed answers and talk name nothing of China", () => {
    const said = [...knowledge.triage, ...knowledge.talk.entries].flatMap((entry) =>
      Object.values(inCountry(entry.elsewhere, country) ?? entry.answer).map(
        (text) => [entry.id, text] as const,
      ),
    );

    expect(said.length).toBeGreaterThan(60);
    expect(naming(said)).toEqual([]);
  });

  it("tips and days of the year name nothing of China", () => {
    const tips = tipsIn(knowledge.tips, country);
    const days = knowledge.season.filter((day) => day.country === "any" || day.country === country);
    const texts = [...tips, ...days].flatMap(({ id, words }) =>
      Object.values(words).map((text) => [id, text] as const),
    );

    expect(tips.length).toBeGreaterThan(85);
    expect(naming(texts)).toEqual([]);
  });

  it("an answer that names something of China begins with whose it is", () => {
    const texts = languages.flatMap((language) =>
      knowledge.articles.flatMap((article) => {
        const found = { kind: "answered", article, confidence: 1 } as const;
        const answer = answerIn(all, found, { text: "", country });
        const asked = { questionId: "-", language, country, now };
        const words = [composeAnswer(answer, asked).words].flat() as readonly Paragraph[];
        // What it is about comes before whose it is.
        const [first] = words.filter(
          (each) => !(typeof each === "object" && "key" in each && each.key === "talk-about"),
        );
        const isNoted = typeof first === "object" && "key" in first;
        const text = words.filter((each) => typeof each === "string").join("\n");
        const { cite } = article.words[language];
        return isNoted || isExample(`${text} ${cite}`) ? [] : [[article.slug, text] as const];
      }),
    );

    expect(texts.length).toBeGreaterThan(30);
    expect(naming(texts)).toEqual([]);
  });

  it("no list of topics names a shop of China", () => {
    const labels = articlesIn(all, country).flatMap(({ slug, words }) =>
      languages.map((language) => [slug, words[language].label] as const),
    );

    expect(labels.length).toBeGreaterThan(250);
    expect(naming(labels)).toEqual([]);
  });
});

describe("the folder", () => {
  it("leaves nothing to be written for other countries", () => {
    const left = problems.filter(({ reason }) => / names "/.test(reason));

    expect(left).toEqual([]);
  });

  it("has the four questions in every country without words of its own", () => {
    const legal = playbookIn(knowledge.playbook!, "ZZ").steps.find(({ id }) => id === "legal")!;

    const card = legal.flow.find(({ id }) => id === "four-questions")!;

    expect(card.text.en).toMatch(/Registration:.*Tax:.*Food:.*Payment:/s);
    expect(card.text.zh).toMatch(/登记：.*税：.*吃的：.*收钱：/s);
  });

  it("keeps the road of China as it is", () => {
    expect(playbookIn(knowledge.playbook!, "CN")).toBe(knowledge.playbook);
  });
});

describe("the bot's own sentences", () => {
  /** Said in China only: the papers that the coach names, and sums that are compared in its money alone. */
  const inChinaOnly =
    /^(playbook-coach-(papers|change)-|totals-|home-|board-|numbers-(board|picture|what)|capital|answers-other-country)/;

  it("name something of China only where China's is said", () => {
    const files = readdirSync("src", { recursive: true, encoding: "utf8" })
      .filter((name) => /words\.(en|zh)\.ftl$/.test(name))
      .map((name) => path.join("src", name));
    expect(files.length).toBeGreaterThan(30);

    const found = files.flatMap((file) => {
      let key = "";
      return readFileSync(file, "utf8")
        .split("\n")
        .flatMap((row) => {
          key = /^([a-z][\w-]*) =/.exec(row)?.[1] ?? key;
          const isHere = /^ +\*?\[(no|yuan|CNY)\]/.test(row);
          if (row.startsWith("#") || isHere || inChinaOnly.test(key)) return [];
          const name = findName(row);
          return name === undefined ? [] : [`${file} ${key}: ${name}`];
        });
    });

    expect(found).toEqual([]);
  });
});
