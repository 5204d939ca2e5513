/** `npm run knowledge -- export`: published answers become files that a curator can make articles of. */
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { run as knowledge } from "../../src/cli/knowledge.ts";
import { openStore } from "../../src/subjects/open-store.ts";
import { callCommand } from "../support/program/command.ts";
import { newMember, noon } from "../support/people/members.ts";
import { writeKnowledge, type SampleKnowledge } from "../support/sample-knowledge.ts";

let sample: SampleKnowledge;
let database: string;

beforeEach(async () => {
  sample = await writeKnowledge();
  database = path.join(sample.dir, "..", `${path.basename(sample.dir)}.db`);
});
afterEach(async () => {
  await sample.remove();
  for (const end of ["", "-wal", "-shm", ".lock"]) await rm(database + end, { force: true });
});

const exported = () =>
  callCommand(knowledge, {
    args: ["export"],
    env: { KNOWLEDGE_DIR: sample.dir, DATABASE_URL: `sqlite:${database}` },
  });
const drafts = () => readdir(path.join(sample.dir, "drafts")).catch(() => []);
const read = (name: string) => readFile(path.join(sample.dir, "drafts", name), "utf8");

/** Two answers: one said in Chinese by a mentor, one in English that nobody published. */
async function publish(): Promise<void> {
  const store = await openStore(`sqlite:${database}`);
  await store.transact(async ({ members, questions, drafts }) => {
    await members.create(newMember("m1", 1), noon);
    await members.create(newMember("li", 2), noon);
    const asked = { memberId: "m1", language: "zh", outcome: "unknown", articles: [] } as const;
    const texts = ["活螃蟹能寄快递吗", "螃蟹: 怎么送进城", "螃蟹，我电话13800000000"];
    for (const [at, text] of texts.entries()) {
      await questions.add({ ...asked, id: `q${at}`, text, state: "asked" }, noon);
    }
    const by = { authorId: "li", authorName: "李师傅", authorRole: "mentor" } as const;
    const zh = { ...by, id: "dAbc123", language: "zh", text: "不收活的，走大巴。" } as const;
    await drafts.add(zh, ["q0", "q1", "q2"], noon);
    await drafts.setQuestion("dAbc123", "活螃蟹能寄快递吗？", noon);
    await drafts.move("dAbc123", "waiting", "published", noon);
    const en = { ...by, id: "dDef456", language: "en", text: "Ask the courier first." } as const;
    await drafts.add(en, [], noon);
    await drafts.setQuestion("dDef456", "Can I send live crabs?", noon);
  });
  await store.close();
}

it("writes what is published, with what is known filled in, and says what is left to do", async () => {
  await publish();

  const { code, out } = await exported();

  expect(await drafts()).toEqual(["kept-abc123.zh.md"]);
  expect(await read("kept-abc123.zh.md")).toBe(
    [
      "---",
      "question: 活螃蟹能寄快递吗？",
      "label: 活螃蟹能寄快递吗？",
      "variants:",
      '  - "螃蟹: 怎么送进城"',
      "# step: 1 to 14, where people meet this question",
      "# tags: [one, two]",
      "country: CN",
      "cite: 李师傅的经验",
      "sources: []",
      "reviewed: 2026-03-01",
      "review_by: 2027-03",
      "judgement: true",
      "# decision: price, stock, ads, loan, rules, deal or group",
      "decision: rules",
      "---",
      "不收活的，走大巴。",
      "",
    ].join("\n"),
  );
  expect(out).toContain("kept-abc123.zh.md\n");
  expect(out).toContain("wrote 1 of 1 kept answers");
  expect(out).toContain("Left to do: find a source; look for names in the phrasings");
  expect(out).toContain("0 errors");
  expect(code).toBe(0);
});

it("never writes over a file, and the check does not read the folder", async () => {
  await publish();
  await exported();
  const file = path.join(sample.dir, "drafts", "kept-abc123.zh.md");
  await writeFile(file, "[half](nowhere.md)");

  const { code, out } = await exported();

  expect(await readFile(file, "utf8")).toBe("[half](nowhere.md)");
  expect(out).toContain("already there");
  expect(out).toContain("0 errors");
  expect(code).toBe(0);
});

it("makes an article once a curator has added the rest and written the other language", async () => {
  await publish();
  await exported();
  const zh = (await read("kept-abc123.zh.md"))
    .replace(/# step.*\n# tags.*\n/, "step: 9\ntags: [crabs]\n")
    .replace("variants:\n", `variants:\n${twenty("螃蟹第")}`);
  const en = zh
    .replace(/question: .*\nlabel: .*\n/, "question: Can I send live crabs?\nlabel: Live crabs\n")
    .replace(/ {2}- .*\n/g, "")
    .replace("variants:\n", `variants:\n${twenty("live crabs, box ")}`)
    .replace("李师傅的经验", "Li, mentor")
    .replace("不收活的，走大巴。", "Couriers take none that live. Go by bus.");
  await writeFile(path.join(sample.dir, "articles/products/live-crabs.zh.md"), zh);
  await writeFile(path.join(sample.dir, "articles/products/live-crabs.en.md"), en);

  const { code, out } = await exported();

  expect(out).toContain("2 articles");
  expect(out).toContain("0 errors");
  expect(code).toBe(0);
});

it("refuses where there is no database, and writes nothing", async () => {
  const { code, err } = await exported();

  expect(err).toContain("There is no database at DATABASE_URL");
  expect(await drafts()).toEqual([]);
  expect(code).toBe(1);
});

function twenty(words: string): string {
  return Array.from({ length: 20 }, (_, at) => `  - ${words}${at}\n`).join("");
}
