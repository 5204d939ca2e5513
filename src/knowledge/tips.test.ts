import { describe, expect, it } from "vitest";
import { useSamples } from "../../test/support/sample-knowledge.ts";

const open = useSamples();

const series = [
  "- id: foam-tray",
  "  article: pack-eggs",
  "  en: Take one foam tray and try it.",
  "  zh: 拿一个蛋托试一试。",
  "- id: who-helps",
  "  article: pack-eggs",
  "  en: >-",
  "    Write 12315 on a paper",
  "    beside the table.",
  "  zh: 把12315写在纸上，贴在桌旁。",
  "- id: first-line",
  "  article: pack-eggs",
  "  en: |-",
  "    A question for this evening.",
  "    Are 10,000 yuan too much for trays?",
  "  zh: |-",
  "    今晚问一句。",
  "    买蛋托花1万元，多不多？",
  "- id: shake-it",
  "  article: pack-eggs",
  "  en: Shake the box.",
  "  zh: 箱子摇一摇。",
  "",
].join("\n");

async function read(files: Readonly<Record<string, string | null>>) {
  const { knowledge, problems } = await open(files);
  const told = problems.map(
    ({ severity, file, line, reason }) => `${severity} ${file}:${line} ${reason}`,
  );
  return {
    tips: knowledge.tips,
    told,
    errors: told.filter((line) => line.startsWith("error")),
  };
}

describe("tips/", () => {
  it("gives a series in the order of its file, and the library beside it", async () => {
    const { tips, errors } = await read({
      "tips/products.yaml": series,
      "tips/library.yaml":
        "- { id: any-time, article: pack-eggs, en: Look again., zh: 再看看。 }\n",
      "tips/README.md": "How to write tips.\n",
    });

    expect(errors).toEqual([]);
    expect(tips.map(({ id, step }) => [id, step])).toEqual([
      ["any-time", null],
      ["foam-tray", "products"],
      ["who-helps", "products"],
      ["first-line", "products"],
      ["shake-it", "products"],
    ]);
    expect(tips[2]!.words.en).toBe("Write 12315 on a paper beside the table.");
    expect(tips[2]!.article).toBe("pack-eggs");
  });

  it("may be missing", async () => {
    expect(await read({})).toEqual({ tips: [], told: [], errors: [] });
  });

  it.each([
    [
      "article: pack-eggs",
      "article: pack-moon",
      /tips\/products\.yaml:2 there is no article pack-moon$/,
    ],
    ["  zh: 拿一个蛋托试一试。\n", "", /products\.yaml:1 0\.zh: Invalid input/],
    ["zh: 拿一个蛋托试一试。", 'zh: " "', /products\.yaml:4 0\.zh: /],
    [
      "Shake the box.",
      "shake ".repeat(61).trim(),
      /:21 the tip shake-it has 61 words, at most 60$/,
    ],
    ["箱子摇一摇。", "摇".repeat(91), /:22 the tip shake-it has 91 characters, at most 90$/],
    [
      "Shake the box.",
      "Shake the box 7 times.",
      /:21 the figure 7 is not in the article pack-eggs$/,
    ],
    ["Shake the box.", "Shake the box 7 times.", /:21 the figure 7 is not in zh$/],
    ["把12315写在纸上", "把这个号写在纸上", /:7 the figure 12315 is not in zh$/],
    ["id: who-helps", "id: foam-tray", /:5 the id foam-tray stands already in .*products\.yaml$/],
    ["id: who-helps", "id: Who helps", /:5 1\.id: small letters/],
    ["try it.", "submit it.", /:3 learners never meet the word "submit"$/],
    ["    今晚问一句。\n", "", /:16 a locked phone shows the first line: no "1万元" in it$/],
    ["  en: Shake", "  eng: Shake", /:21 3: Unrecognized key: "eng"$/],
  ])("says file, line and reason when %j is %j", async (right, wrong, reason) => {
    const { errors } = await read({ "tips/products.yaml": series.replace(right, wrong) });

    expect(errors).toContainEqual(expect.stringMatching(reason));
  });

  it("finds an id that stands in another file", async () => {
    const { errors } = await read({
      "tips/products.yaml": series,
      "tips/library.yaml": "- { id: shake-it, article: pack-eggs, en: Look., zh: 看看。 }\n",
    });

    expect(errors).toEqual([
      expect.stringMatching(/^error tips\/products\.yaml:19 the id shake-it .*library\.yaml$/),
    ]);
  });

  it.each(["tips/nowhere.yaml", "tips/products.yml"])("refuses the file name %s", async (name) => {
    const { errors } = await read({ [name]: series });

    expect(errors).toEqual([`error ${name}:1 a file here is called <step>.yaml or library.yaml`]);
  });

  it("only warns about a short series and about steps without one", async () => {
    const short = series.slice(0, series.indexOf("- id: shake-it"));
    const { told, errors } = await read({ "tips/products.yaml": short });

    expect(errors).toEqual([]);
    expect(told).toContain("warning tips/products.yaml:1 a series has 4 to 6 tips, this one 3");
    expect(told).toContain("warning tips:1 the step purpose has no series of tips");
    expect(told).not.toContain("warning tips:1 the step products has no series of tips");
  });
});
