/**
 * After /forget nothing that a person said is left in the bytes of the database and what lies beside it, or in
 * a new backup: searched as an investigator would, without asking the database.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { backUp } from "../../src/store/backup.ts";
import { appointMentor } from "../support/people/mentors.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

const traces = {
  name: "苏独一",
  question: "轰隆独角仙怎么寄",
  village: "独一无二村",
  note: "独家心得",
  cash: "独门纸箱",
} as const;

let village: TestVillage;
let zhou: Villager;
let su: Villager;

beforeEach(async () => {
  village = await openVillage();
  zhou = village.person(9_001, "周会长");
  const li = village.person(5_001, "李师傅");
  su = village.person(777_123_456, traces.name);
  await zhou.start();
  await joinUp(li, { village: "上溪村" });
  await joinUp(su, { village: traces.village });
  await su.say(`-12.5 ${traces.cash}`);
  await su.say(traces.question);
  await su.say("/me");
  village.change(
    "update member set village_id = (select id from village where name = '上溪村') where telegram_id = 777123456",
  );
  await appointMentor(zhou, li, { village: "上溪村", name: "李师傅" });
  village.change(
    `insert into mentor_note (id, member_id, mentor_id, text, created_at)
     select 'n1', su.id, li.id, ?, '2026-12-01' from member su, member li
     where su.telegram_id = 777123456 and li.telegram_id = 5001`,
    traces.note,
  );
});
afterEach(() => village.close());

/** Which of the traces stand in the bytes of which file beside the database. */
function found(): string[] {
  const folder = dirname(village.bot.database);
  return readdirSync(folder)
    .filter((file) => file.startsWith(basename(village.bot.database)) || file.endsWith(".backup"))
    .flatMap((file) => {
      const bytes = readFileSync(join(folder, file));
      return Object.entries({ ...traces, id: "777123456" })
        .filter(([, words]) => bytes.includes(words))
        .map(([what]) => `${what} in ${file}`);
    });
}

async function forget(): Promise<void> {
  await su.say("/forget");
  await su.press("全部删掉");
}

const backup = () =>
  backUp(`sqlite:${village.bot.database}`, join(dirname(village.bot.database), "new.backup"));

describe("somebody who was forgotten", () => {
  it("is in no byte of the database, its log of writes, its lock or a new backup, while the bot runs and after", async () => {
    const before = found();
    await forget();
    await village.later({ minutes: 2 });
    await backup();
    const running = found();
    await village.bot.stop();

    expect(new Set(before.map((each) => each.split(" ")[0]))).toEqual(
      new Set([...Object.keys(traces), "id"]),
    );
    expect(existsSync(join(dirname(village.bot.database), "new.backup"))).toBe(true);
    expect(running).toEqual([]);
    expect(found()).toEqual([]);
  });

  it("is wiped later where a reader still holds what was before", async () => {
    const reader = new Database(village.bot.database, { readonly: true });
    reader.exec("begin");
    reader.prepare("select count(*) from member").get();
    await forget();
    await village.later({ minutes: 2 });
    const held = found();
    reader.exec("commit");
    reader.close();
    await village.later({ minutes: 2 });

    expect(held).not.toEqual([]);
    expect(found()).toEqual([]);
    expect(village.rows("select id from work where id = 'wipe'")).toEqual([]);
  });
});
