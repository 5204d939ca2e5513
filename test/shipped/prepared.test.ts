/** The shipped folder, prepared once and read as it lies; whatever a curator edits is there at the next start. */
import {
  cpSync,
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
import { join } from "node:path";
import { afterAll, beforeEach, expect, it } from "vitest";
import { openKnowledge } from "../../src/knowledge/open.ts";
import { requireKnowledge, type Prepared } from "../../src/knowledge/prepared/prepared.ts";
import { createAnswerQuestion } from "../../src/subjects/answers/index.ts";

const folder = mkdtempSync(join(tmpdir(), "first-mover-prepared-"));
const dir = join(folder, "knowledge");
const keptIn = join(folder, "kept");
const article = join(dir, "articles/accounting/cash-book.en.md");
cpSync("knowledge", dir, { recursive: true, preserveTimestamps: true });
const original = readFileSync(article, "utf8");
// A time in whole seconds can be set again to the digit.
const asShipped = new Date("2026-11-01T00:00:00Z");
utimesSync(article, asShipped, asShipped);
await requireKnowledge(dir, keptIn);
const { knowledge } = await openKnowledge(dir);

const kept = () => join(keptIn, readdirSync(keptIn)[0]!);
const preparedFirst = readFileSync(kept());

afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  writeFileSync(article, original);
  utimesSync(article, asShipped, asShipped);
  writeFileSync(kept(), preparedFirst);
});

const open = () => requireKnowledge(dir, keptIn);
const cashBook = async () =>
  (await open()).articles.find(({ slug }) => slug === "cash-book")!.words.en;

it("holds what the folder says, to the letter", async () => {
  const { answering: _, of: __, articles, ...words } = (await open()) as Prepared & { of: string };

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
  const prepared = createAnswerQuestion(await open());

  for (const { text, lang } of knowledge.questions.filter((_, at) => at % 20 === 0))
    expect(prepared(text, lang)).toEqual(fresh(text, lang));
});

it("reads no article at a start", async () => {
  writeFileSync(article, "x".repeat(Buffer.byteLength(original)));
  utimesSync(article, asShipped, asShipped);

  expect((await cashBook()).short).not.toContain("xxx");
});

it("says what a curator has just written", async () => {
  writeFileSync(article, `${original}\nWrite it in pencil.\n`);

  expect((await cashBook()).more).toMatch(/Write it in pencil\.$/);
  expect(readFileSync(kept()).equals(preparedFirst)).toBe(false);
});

it("is made again where the kept file is broken", async () => {
  truncateSync(kept(), statSync(kept()).size - 1);

  expect((await cashBook()).label).toBe("How to keep a cash book");
});

it("names file and line of a mistake, and does not start with what was before", async () => {
  writeFileSync(article, original.replace("step: ", "stairs: "));

  await expect(open()).rejects.toMatchObject({
    code: "knowledge-invalid",
    message: expect.stringMatching(/cash-book\.en\.md:\d+ /),
  });
});
