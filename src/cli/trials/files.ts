/** Field trials: what is printed and what leaves the house: sheet, codebook, export, analysis. Changes no database. */
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { localDay } from "../../bot/local-time.ts";
import { createPhrasebook } from "../../bot/phrasebook.ts";
import { languages } from "../../bot/reply.ts";
import { isSmall } from "../../bot/suppression.ts";
import { writeCsv } from "../../subjects/shop/index.ts";
import {
  analyse,
  codebook,
  exportRows,
  hashOf,
  readRegistration,
  readTrials,
  rowSchemaOf,
  sheetWords,
  type Trial,
  writeTable,
} from "../../subjects/trials/index.ts";
import { refuse, say } from "../say.ts";
import { keyIn, type Given } from "./given.ts";

/** The sheet to print, in both languages, with the names of this trial. */
export function printSheet({ first }: Given): void {
  const registration = readRegistration(readFileSync(first, "utf8"));
  const home = new URL("../../subjects/trials/", import.meta.url);
  const book = createPhrasebook((language) => [new URL(`words.${language}.ftl`, home)]);
  for (const language of languages.toReversed()) {
    const lines = sheetWords(registration, language).map((each) => book.text(language, each));
    process.stdout.write(`${lines.join("\n\n")}\n\n☐ ______________   ____-__-__\n\n\f`);
  }
}

export function printCodebook({ first }: Given): void {
  process.stdout.write(codebook(readRegistration(readFileSync(first, "utf8"))));
}

/** Rows without names, and beside them what they mean. */
export async function exportFile({ config, now, first, key: keyFile }: Given): Promise<void> {
  if (first === "" || keyFile === undefined) {
    return refuse(
      "用法：npm run trial -- export <文件.csv> --key <钥匙文件>",
      "How to use it: npm run trial -- export <file.csv> --key <key file>",
    );
  }
  const key = keyIn(keyFile);
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
  const registration = readRegistration(trial.versions[0]!.body);
  const { rows, leftOut } = exportRows(participants, registration, key);
  const columns = Object.keys(rowSchemaOf(registration).shape);
  const cells = rows.map((row) => columns.map((name) => row[name] ?? ""));
  writeFileSync(first, writeCsv(columns, cells), { flag: "wx", mode: 0o600 });
  const count = (people: number) => (isSmall(people) ? "few" : String(people));
  const about = [
    `# ${basename(first)}, ${today}`,
    "",
    "This file takes the place of every earlier one: delete what you have of those, since people who left stand in them.",
    "",
    `Rows: ${rows.length}. Left out, of villages with fewer than five people: ${count(leftOut)}.`,
    `Assignment, SHA-256: ${trial.assignmentHash}; seed: ${trial.seed}; begun ${trial.startedAt!.toISOString().slice(0, 10)}.`,
    "",
    ...trial.versions.map((each) => writeVersion(each, trial)),
    "",
    "| arm | asked, no answer | agreed, in this file | said no | left |",
    "| --- | --- | --- | --- | --- |",
    ...(["now", "later"] as const).map((arm) => {
      const of = (state: string) =>
        count(states.find((each) => each.arm === arm && each.state === state)?.people ?? 0);
      // Of all who agreed: the difference would tell of villages that stay away.
      const here = count(rows.filter((row) => row["arm"] === arm).length);
      return `| ${arm} | ${of("asked")} | ${here} | ${of("no")} | ${of("left")} |`;
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

/** The table, out of two files: it needs no database. */
export function analyseFile({ first, second }: Given): void {
  const body = readFileSync(second, "utf8");
  const plan = readRegistration(body);
  const [head = "", ...lines] = readFileSync(first, "utf8")
    .replace(/^\u{FEFF}/u, "")
    .split("\r\n")
    .filter((line) => line !== "");
  const columns = head.split(",");
  const schema = rowSchemaOf(plan);
  const rows = lines.map((line) => {
    const cells = line.split(",");
    const row = Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ""]));
    return schema.parse(row);
  });
  process.stdout.write(`Registration, SHA-256: ${hashOf(body)}. Rows: ${rows.length}.\n\n`);
  process.stdout.write(writeTable(analyse(rows, plan)));
}
