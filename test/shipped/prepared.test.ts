/**
 * The shipped folder with fewer ways of asking, prepared once and read as it lies. Whatever a curator edits is there at the next start: that
 * is shown on a small folder, which is as quickly prepared again.
 */
import {
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openKnowledge } from "../../src/knowledge/open.ts";
import { keepLater, requireKnowledge } from "../../src/knowledge/prepared/prepared.ts";
import { createAnswerQuestion, smallWordsOf } from "../../src/subjects/answers/index.ts";
import { writeKnowledge } from "../support/sample-knowledge.ts";
import { writeThinKnowledge } from "../support/thin-knowledge.ts";

const folder = mkdtempSync(join(tmpdir(), "first-mover-prepared-"));
afterAll(() => rmSync(folder, { recursive: true }));

const shipped = writeThinKnowledge();
afterAll(() => shipped.remove());
const { knowledge } = await openKnowledge(shipped.dir);
/** Prepared by the first, read by the others. */
const openShipped = () => requireKnowledge(shipped.dir, join(folder, "shipped"));

it("holds what the folder says, to the letter", async () => {
  const { answering: _, of: __, smallWords: ___, articles, ...words } = await openShipped();

  expect(words).toEqual(
    Object.fromEntries(
      Object.keys(words).map((key) => [key, knowledge[key as keyof typeof words]]),
    ),
  );
  expect(
    articles.map(({ words: { en, zh }, ...rest }) => ({
      ...rest,
      words: { en: { ...en }, zh: { ...zh } },
    })),
  ).toEqual(knowledge.articles);
});

it("answers as the folder does", async () => {
  const fresh = createAnswerQuestion(knowledge);
  const prepared = createAnswerQuestion(await openShipped());

  for (const { text, lang } of knowledge.questions.filter((_, at) => at % 20 === 0))
    expect(prepared(text, lang)).toEqual(fresh(text, lang));
});

describe("a folder that a curator edits", () => {
  const keptIn = join(folder, "kept");
  let dir: string;
  let article: string;
  let original: string;
  let preparedFirst: Buffer;
  // A time in whole seconds can be set again to the digit.
  const asMade = new Date("2026-11-01T00:00:00Z");

  let keptAt: string;
  const open = () => requireKnowledge(dir, keptIn);
  const eggs = async () =>
    (await open()).articles.find(({ slug }) => slug === "pack-eggs")!.words.en;

  beforeAll(async () => {
    // So large that it is kept.
    ({ dir } = await writeKnowledge({ "README.md": "-".repeat(400_000) }));
    article = join(dir, "articles/products/pack-eggs.en.md");
    original = readFileSync(article, "utf8");
    utimesSync(article, asMade, asMade);
    await open();
    keptAt = join(keptIn, readdirSync(keptIn)[0]!);
    preparedFirst = readFileSync(keptAt);
  });
  afterAll(() => rmSync(dir, { recursive: true }));
  beforeEach(() => {
    writeFileSync(article, original);
    utimesSync(article, asMade, asMade);
    writeFileSync(keptAt, preparedFirst);
  });

  it("reads no article at a start", async () => {
    writeFileSync(article, "x".repeat(Buffer.byteLength(original)));
    utimesSync(article, asMade, asMade);

    expect((await eggs()).short).not.toContain("xxx");
  });

  it("says what a curator has just written, and a written answer may say it", async () => {
    writeFileSync(article, `${original}\nWrite it in pencil.\n`);

    expect((await eggs()).more).toMatch(/Write it in pencil\.$/);
    const { articles, smallWords } = await open();
    expect(smallWords()).toContain("pencil");
    expect(smallWords()).toEqual(smallWordsOf(articles));
    expect(readFileSync(keptAt).equals(preparedFirst)).toBe(false);
  });

  it("is made again where the kept file is broken", async () => {
    truncateSync(keptAt, statSync(keptAt).size - 1);

    expect((await eggs()).label).toBe("Packing eggs");
  });

  it("is kept by whoever opens it to look through, as a start would", async () => {
    rmSync(keptAt);
    const keep = keepLater(dir, keptIn);
    await keep(await openKnowledge(dir));
    writeFileSync(article, "x".repeat(Buffer.byteLength(original)));
    utimesSync(article, asMade, asMade);

    // A start that had to prepare it would read this, and refuse it.
    expect((await eggs()).label).toBe("Packing eggs");
  });

  it("is kept elsewhere, once, by a service that may not write the program's folder", async () => {
    writeFileSync(join(folder, "shut"), "");
    const [shut, elsewhere] = [join(folder, "shut", "kept"), join(folder, "elsewhere")];
    const label = async () =>
      (await requireKnowledge(dir, shut, elsewhere)).articles.find(
        ({ slug }) => slug === "pack-eggs",
      )!.words.en.label;
    const first = await label();
    writeFileSync(article, "x".repeat(Buffer.byteLength(original)));
    utimesSync(article, asMade, asMade);

    // A start that had to prepare it would read this, and refuse it.
    expect([first, await label()]).toEqual(["Packing eggs", "Packing eggs"]);
  });

  it("is not kept where it was edited while somebody looked it through", async () => {
    rmSync(keptAt);
    const keep = keepLater(dir, keptIn);
    const opened = await openKnowledge(dir);
    writeFileSync(article, `${original}\nWrite it in pencil.\n`);
    await keep(opened);

    expect(readdirSync(keptIn)).toEqual([]);
  });

  it("clears away what was prepared of folders that nobody prepared for weeks", async () => {
    const before = { stale: "knowledge-0.bin", fresh: "knowledge-1.bin", other: "main-0.cjs" };
    for (const name of Object.values(before)) writeFileSync(join(keptIn, name), "");
    for (const name of [before.stale, before.other]) {
      utimesSync(join(keptIn, name), asMade, asMade);
    }
    rmSync(keptAt);

    await open();

    const left = readdirSync(keptIn);
    rmSync(join(keptIn, before.fresh));
    rmSync(join(keptIn, before.other));
    expect(left.sort()).toEqual([before.fresh, basename(keptAt), before.other].sort());
  });

  it("names file and line of a mistake, and does not start with what was before", async () => {
    writeFileSync(article, original.replace("step: ", "stairs: "));

    await expect(open()).rejects.toMatchObject({
      code: "knowledge-invalid",
      message: expect.stringMatching(/pack-eggs\.en\.md:\d+ /),
    });
  });
});
