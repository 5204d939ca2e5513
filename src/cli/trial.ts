/**
 * Command: a field trial of an association with a university, from what is registered to the table of the result.
 * `register` and `assign` change the database while no bot runs on it (SQLite); `export` only reads. The whole way
 * is docs/field-trial.md. Exit code 1 where nothing was done.
 */
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { config as loadEnv } from "dotenv";
import { parseConfig } from "../config.ts";
import { newId } from "../bot/ids.ts";
import { localDay } from "../bot/local-time.ts";
import type { Records } from "../bot/records.ts";
import { isSmall } from "../bot/suppression.ts";
import { openStore } from "../subjects/open-store.ts";
import { writeCsv } from "../subjects/shop/index.ts";
import {
  analyse,
  assign,
  codebook,
  codeOf,
  exportRows,
  hashOf,
  leastVillages,
  readRegistration,
  readTrials,
  rowSchemaOf,
  sheetWords,
  type Trial,
  trialConsent,
  writeTable,
} from "../subjects/trials/index.ts";
import { createPhrasebook } from "../bot/phrasebook.ts";
import { languages } from "../bot/reply.ts";
import { reasonOf, refuse, say } from "./say.ts";

loadEnv({ quiet: true });
process.umask(0o077);

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    key: { type: "string" },
    seed: { type: "string" },
    villages: { type: "string" },
    why: { type: "string" },
  },
});
const [what = "", first = "", second = ""] = positionals;
const config = parseConfig(process.env);
const now = new Date();

const acts: Readonly<Record<string, () => Promise<void> | void>> = {
  register,
  sheet,
  assign: assignVillages,
  export: exportFile,
  codebook: () => void process.stdout.write(codebook(registrationOf(readFileSync(first, "utf8")))),
  analyse: analyseFile,
  withdraw,
  end,
};

try {
  const act = acts[what];
  if (act === undefined) {
    const all = Object.keys(acts).join(" | ");
    refuse(
      `用法：npm run trial -- ${all}，细说在 docs/field-trial.md`,
      `How to use it: npm run trial -- ${all}; see docs/field-trial.md`,
    );
  } else await act();
} catch (error) {
  refuse("没有做成。", `Nothing was done. ${reasonOf(error)}`);
}

async function change(act: (records: Records) => Promise<void>): Promise<void> {
  const store = await openStore(config.DATABASE_URL);
  try {
    await store.transact(act);
  } finally {
    await store.close();
  }
}

function registrationOf(body: string) {
  return readRegistration(body);
}

/** What is counted, before anything begins; afterwards a further version beside it. */
async function register(): Promise<void> {
  const body = readFileSync(first, "utf8");
  registrationOf(body);
  const hash = hashOf(body);
  await change(async ({ trials }) => {
    const trial = await trials.current();
    if (trial === undefined || trial.state === "ended") {
      await trials.addVersion(newId("t"), { body, hash, reason: "" }, now);
      return tell(1);
    }
    if (trial.versions.at(-1)!.hash === hash) return tell(trial.versions.length);
    if (trial.state === "registered") {
      await trials.replaceVersion(trial.id, body, hash, now);
      return tell(1);
    }
    if (values.why === undefined || values.why.trim() === "") {
      const began = trial.startedAt!.toISOString().slice(0, 10);
      return refuse(
        `研究${began}已经开始，登记的不能改。非改不可就写明为什么：--why "…"，记成新的一版，原来的还在。`,
        `The trial began on ${began}: what was registered does not change. If it must, say why: --why "…"; it becomes a further version, and the first stays.`,
      );
    }
    tell(await trials.addVersion(trial.id, { body, hash, reason: values.why }, now));
  });

  function tell(version: number): void {
    say(
      `第${version}版登记好了。SHA-256：${hash}。把这一行和文件一起存到别处。`,
      `Version ${version} is registered. SHA-256: ${hash}. Keep this line and the file elsewhere, too.`,
    );
  }
}

/** The sheet to print, in both languages, with the names of this trial. */
function sheet(): void {
  const registration = registrationOf(readFileSync(first, "utf8"));
  const home = new URL("../subjects/trials/", import.meta.url);
  const book = createPhrasebook((language) => [new URL(`words.${language}.ftl`, home)]);
  for (const language of languages.toReversed()) {
    const lines = sheetWords(registration, language).map((each) => book.text(language, each));
    process.stdout.write(`${lines.join("\n\n")}\n\n☐ ______________   ____-__-__\n\n\f`);
  }
}

/** Which villages begin now: from here on people are asked. */
async function assignVillages(): Promise<void> {
  await change(async ({ trials }) => {
    const trial = await trials.current();
    if (trial?.state !== "registered") {
      return refuse(
        trial?.state === "running"
          ? "已经抽过签了，不能再抽。"
          : "先登记：npm run trial -- register <文件>",
        trial?.state === "running"
          ? `The villages were drawn already: ${trial.assignmentHash}.`
          : "Register first: npm run trial -- register <file>",
      );
    }
    const names = values.villages?.split(/[,，]/u).map((name) => name.trim());
    const all = await trials.villages();
    const unknown = names?.filter((name) => !all.some((village) => village.name === name)) ?? [];
    const chosen = all.filter(({ name }) => names?.includes(name) ?? true);
    if (unknown.length > 0 || chosen.length < leastVillages) {
      return refuse(
        `至少要${leastVillages}个村。${unknown.length > 0 ? `没有这些村：${unknown.join("，")}` : ""}`,
        `At least ${leastVillages} villages are needed.${unknown.length > 0 ? ` Not known: ${unknown.join(", ")}` : ""}`,
      );
    }
    const seed = values.seed ?? randomBytes(12).toString("hex");
    const villages = assign(chosen, seed);
    const text = JSON.stringify({ seed, at: now.toISOString(), sizes: chosen, villages });
    const hash = hashOf(text);
    await trials.start(trial.id, seed, { text, hash, villages }, now);
    const nameOf = new Map(chosen.map(({ id, name }) => [id, name]));
    for (const { villageId, arm, block } of villages) {
      process.stdout.write(`${block}\t${arm}\t${nameOf.get(villageId)}\n`);
    }
    say(
      `抽好了，种子 ${seed}，SHA-256：${hash}。从现在起，机器人会问这些村的人愿不愿意。`,
      `Drawn with the seed ${seed}. SHA-256: ${hash}. From now on the bot asks the people of these villages.`,
    );
  });
}

/** Rows without names, and beside them what they mean. */
async function exportFile(): Promise<void> {
  if (first === "" || values.key === undefined) {
    return refuse(
      "用法：npm run trial -- export <文件.csv> --key <钥匙文件>",
      "How to use it: npm run trial -- export <file.csv> --key <key file>",
    );
  }
  const key = keyIn(values.key);
  const today = localDay(now, config.TIME_ZONE);
  const read = await readTrials(config.DATABASE_URL, async (trials) => {
    const trial = await trials.current();
    if (trial === undefined || trial.startedAt === null) return undefined;
    return {
      trial,
      participants: await trials.participants(trial.id, today),
      states: await trials.states(trial.id),
    };
  });
  if (read === undefined) return refuse("还没有开始的研究。", "No trial has begun.");
  const { trial, participants, states } = read;
  const registration = registrationOf(trial.versions[0]!.body);
  const { rows, leftOut } = exportRows(participants, registration, key);
  const columns = Object.keys(rowSchemaOf(registration).shape);
  const cells = rows.map((row) => columns.map((name) => row[name] ?? ""));
  writeFileSync(first, writeCsv(columns, cells), { flag: "wx", mode: 0o600 });
  const count = (people: number) => (isSmall(people) ? "few" : String(people));
  const about = [
    `# ${first}, ${today}`,
    "",
    "This file takes the place of every earlier one: delete what you have of those, since people who left stand in them.",
    "",
    `Rows: ${rows.length}. Left out, of villages with fewer than five people: ${count(leftOut)}.`,
    `Assignment, SHA-256: ${trial.assignmentHash}; seed: ${trial.seed}; begun ${trial.startedAt!.toISOString().slice(0, 10)}.`,
    "",
    ...trial.versions.map((each) => writeVersion(each, trial)),
    "",
    "| arm | asked, no answer | agreed | said no | left |",
    "| --- | --- | --- | --- | --- |",
    ...(["now", "later"] as const).map((arm) => {
      const of = (state: string) =>
        count(states.find((each) => each.arm === arm && each.state === state)?.people ?? 0);
      return `| ${arm} | ${of("asked")} | ${of("in")} | ${of("no")} | ${of("left")} |`;
    }),
    "",
    codebook(registration),
  ].join("\n");
  writeFileSync(`${first}.md`, about, { flag: "wx", mode: 0o600 });
  say(
    `${first}：${rows.length}行，没有名字。旁边的 ${first}.md 说每一列是什么。以前给出去的文件，请对方删掉。`,
    `${first}: ${rows.length} rows without names; ${first}.md beside it says what each column is. Ask whoever has an earlier file to delete it.`,
  );
}

function writeVersion({ version, hash, at, reason }: Trial["versions"][number], trial: Trial) {
  const isLate = trial.startedAt !== null && at > trial.startedAt;
  const when = `${at.toISOString().slice(0, 10)}${isLate ? ", AFTER THE START" : ""}`;
  return `Registration, version ${version}, ${when}, SHA-256: ${hash}${reason === "" ? "" : `. Why: ${reason}`}`;
}

/** Made when it is first asked for. It stays with the association. */
function keyIn(file: string): string {
  if (!existsSync(file)) {
    writeFileSync(file, `${randomBytes(32).toString("hex")}\n`, { flag: "wx", mode: 0o600 });
    say(
      `新钥匙在 ${file}。只留在协会，不给大学：有它就查得到谁是谁。`,
      `A new key is in ${file}. It stays with the association and never goes to the university: it tells who is who.`,
    );
  }
  const key = readFileSync(file, "utf8").trim();
  if (key.length < 32) throw new Error(`${file} holds no key`);
  return key;
}

/** The table, out of two files: it needs no database. */
function analyseFile(): void {
  const body = readFileSync(second, "utf8");
  const plan = registrationOf(body);
  const [head = "", ...lines] = readFileSync(first, "utf8")
    .replace(/^\u{FEFF}/u, "")
    .split("\r\n")
    .filter((line) => line !== "");
  const columns = head.split(",");
  const schema = rowSchemaOf(plan);
  const rows = lines.map((line) => {
    const cells = line.split(",");
    const row = Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ""]));
    return schema.parse(row) as Record<string, string>;
  });
  process.stdout.write(`Registration, SHA-256: ${hashOf(body)}. Rows: ${rows.length}.\n\n`);
  process.stdout.write(writeTable(analyse(rows, plan)));
}

/** Somebody told the university their wish to leave: by the code in its file. */
async function withdraw(): Promise<void> {
  if (first === "" || values.key === undefined || !existsSync(values.key)) {
    return refuse(
      "用法：npm run trial -- withdraw <号码> --key <钥匙文件>",
      "How to use it: npm run trial -- withdraw <code> --key <key file>",
    );
  }
  const key = keyIn(values.key);
  await change(async ({ trials, members }) => {
    const trial = await trials.current();
    const all =
      trial === undefined
        ? []
        : await trials.participants(trial.id, localDay(now, config.TIME_ZONE));
    const found = all.find(({ memberId }) => codeOf(key, "person", memberId) === first);
    if (trial === undefined || found === undefined) {
      return refuse("没有这个号码，或者已经退出了。", "No such code, or they have left already.");
    }
    await trials.leave(trial.id, found.memberId);
    await members.addConsent(found.memberId, trialConsent, false, now);
    say("退出了，以后的文件里没有这一行。", "They have left: no later file has that row.");
  });
}

/** Nobody is asked any more; what is there can still be exported, and left. */
async function end(): Promise<void> {
  await change(async ({ trials }) => {
    const trial = await trials.current();
    if (trial?.state !== "running") return refuse("没有进行中的研究。", "No trial is running.");
    await trials.end(trial.id, now);
    say("研究结束了，不再问了。", "The trial is over: nobody is asked any more.");
  });
}
