/** A field trial: registered, drawn, asked in both languages, left at any time; the file has no row and no name. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { joinUp } from "../support/people/road.ts";
import { runCommand } from "../support/program/command.ts";
import { trialPlan, trialTaps } from "../support/trial-plan.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";
import { eveningIn, joinedLongAgo, jumpToEvening } from "../support/people/village-days.ts";

let village: TestVillage;
let folder: string;
let chen: Villager;
let ann: Villager;
let mei: Villager;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "trial-"));
  village = await openVillage();
  chen = village.person(5_001, "陈姐");
  ann = village.person(5_002, "Ann", "en");
  mei = village.person(5_003, "Mei", "en");
  await joinUp(chen, { village: "上溪村" });
  for (const person of [ann, mei]) await joinUp(person, { tongue: "en", village: "上溪村" });
  const now = village.now().toISOString();
  village.change("update village set state = 'listed'");
  for (let at = 2; at <= 8; at += 1) {
    village.change(
      `insert into village (id, name, name_key, state, created_by, created_at)
       values (?, ?, ?, 'listed', 'x', ?)`,
      `v${at}`,
      `Village ${at}`,
      `village ${at}`,
      now,
    );
  }
  joinedLongAgo(village);
}, 60_000);

afterAll(async () => {
  await village.close();
  rmSync(folder, { recursive: true });
});

const file = (name: string) => join(folder, name);
const trial = (...args: string[]) =>
  runCommand("trial", { args, env: { DATABASE_URL: `sqlite:${village.bot.database}` } });

/** Changes the database while no bot has it. */
async function between(...commands: (readonly string[])[]) {
  await village.bot.stop();
  const results = [];
  for (const args of commands) results.push(await trial(...args));
  await village.bot.restart();
  return results;
}

const { zh: taps } = trialTaps;

/** Whoever was here today is not asked where they stopped for three days. */
async function seenToday(...people: readonly Villager[]): Promise<void> {
  for (const person of people) await person.say("/privacy");
}

/** Five neighbours who agreed and answered as somebody did. */
function neighboursLike(telegramId: number): void {
  for (let at = 1; at <= 5; at += 1) {
    const id = `mNeighbour${at}`;
    village.change(
      `insert into member (id, telegram_id, first_name, language, village_id, created_at)
       select ?, ?, ?, 'zh', village_id, created_at from member where telegram_id = ?`,
      id,
      6_000 + at,
      `Neighbour${at}`,
      telegramId,
    );
    for (const [table, columns] of [
      ["trial_person", "village_id, state, asked_at, joined_on, again_on, again_at"],
      ["trial_answer", "round, question, answer, day"],
    ]) {
      village.change(
        `insert into ${table} (trial_id, member_id, ${columns}) select trial_id, ?, ${columns}
         from ${table} where member_id = (select id from member where telegram_id = ?)`,
        id,
        telegramId,
      );
    }
  }
}

it("is registered before it begins, asks each once, is left by a tap, and tells no name", async () => {
  writeFileSync(file("plan.yaml"), trialPlan);
  writeFileSync(file("other.yaml"), trialPlan.replace("[income, belonging]", "[steps]"));
  await eveningIn(village, 1, "11:50");
  const before = (await chen.heard()).text + (await ann.heard()).text;

  const [early, registered, unseeded, drawn, again, changed, why] = await between(
    ["assign", "--seed", "seven"],
    ["register", file("plan.yaml")],
    ["assign"],
    ["assign", "--seed", "seven"],
    ["assign", "--seed", "eight"],
    ["register", file("other.yaml")],
    ["register", file("other.yaml"), "--why", "The class came late."],
  );
  await seenToday(chen, ann, mei);
  await eveningIn(village, 1, "11:50");
  const chinese = await chen.heard();
  const english = await ann.heard();
  await mei.heard();

  expect(before).not.toMatch(/大学|University/);
  expect(early!.code).toBe(1);
  expect(registered!.out).toMatch(/Version 1 is registered\. SHA-256: [0-9a-f]{64}/);
  expect(unseeded!.err).toContain("the winning numbers of 17 January 2027");
  expect(drawn!.out).toMatch(/^[12]\t(?:now|later)\t/m);
  expect(again!.err).toContain("The villages were drawn already");
  expect(changed!.err).toContain("what was registered does not change");
  expect(why!.out).toContain("Version 2 is registered");
  expect(chinese.text).toContain("山大想知道，网上卖货给村里带来什么。现在点8下，1个月后再点8下");
  expect(chinese.buttons).toEqual(["可以，问吧", "不用了，谢谢", "先说细点"]);
  expect(english.text).toContain("Hill University wants to know what selling online changes");

  const info = [await chen.press("先说细点")];
  while (info.at(-1)!.buttons.includes("更多……") && info.length < 9) {
    info.push(await chen.press("更多……"));
  }
  const first = await chen.press("可以，问吧");
  const thanks = await chen.pressAll(...taps);
  const more = [await ann.press("Tell me more first")];
  while (more.at(-1)!.buttons.includes("More …") && more.length < 9) {
    more.push(await ann.press("More …"));
  }
  const no = await ann.press("No, thank you");
  await mei.press("Yes, ask me");
  const income = await mei.pressAll("Both", "Clearly", "Several", "A little", "Two");
  await mei.press("Leave the study");
  const stayed = await mei.press("Stay in it");
  await mei.say("/privacy");
  const agreed = await mei.press("More: I agreed to");
  await mei.press("Leave the study");
  const left = await mei.press("Yes, leave and delete");

  expect(info).toHaveLength(6);
  expect(info[0]!.text).toMatch(/^1\/6[^]*为什么问：山大和协会/);
  expect(info[4]!.text).toContain("怎么退出：哪天都行");
  expect(info[5]!.text).toContain("有话问：0571-8888");
  for (const { text, messages, buttons } of info) {
    expect(messages).toHaveLength(1);
    expect(Array.from(text.matchAll(/\p{Script=Han}/gu)).length).toBeLessThanOrEqual(90);
    expect(buttons.slice(-2)).toEqual(["可以，问吧", "不用了，谢谢"]);
  }
  expect(more[0]!.text).toContain("Why: Hill University");
  expect(more.map(({ text }) => text.split(/\s+/).length).filter((words) => words > 62)).toEqual(
    [],
  );
  expect(first.text).toContain("1/8");
  expect(thanks.text).toContain("谢谢，都答完了");
  expect(no.text).toContain("you are not in it");
  expect(income.text).toMatch(/about how much came in .+ in yuan\?/);
  expect(income.buttons).toContain("Under 20,000");
  // Whoever stays is asked on where they were.
  expect(stayed.text).toBe(income.text);
  expect(agreed.text).toContain("A university study: your answers go there under a number");
  expect(left.text).toContain("what you answered is deleted");

  await eveningIn(village, 1, "11:50");
  expect((await ann.heard()).text + (await mei.heard()).text).not.toContain("University");
  await jumpToEvening(village, 30);
  await seenToday(chen, ann, mei);
  await eveningIn(village, 1, "11:50");
  const months = await chen.heard();
  await chen.press("开始");
  const done = await chen.pressAll(...taps);
  expect(months.text).toContain("还是1个月前那8下，替山大问的");
  expect(done.text).toContain("谢谢，都答完了");

  neighboursLike(5_001);
  const exported = await trial("export", file("one.csv"), "--key", file("key"));
  const rows = readFileSync(file("one.csv"), "utf8").trim().split("\r\n");
  const about = readFileSync(file("one.csv.md"), "utf8");
  const ids = village.rows<{ id: string }>("select id from member union select id from village");
  expect(exported.out).toContain("6 rows without names");
  expect(rows).toHaveLength(7);
  expect(rows[1]).toMatch(/^[0-9a-f]{16},[0-9a-f]{16},(?:now|later),\d,2026-1[12],yes,/);
  expect(rows.join("\n") + about).not.toMatch(
    /陈姐|Ann|Mei|Neighbour|上溪|Village \d|\b500[123]\b/,
  );
  expect(ids.filter(({ id }) => rows.join("\n").includes(id) && id.length > 2)).toEqual([]);
  expect(about).toMatch(/version 2, \d{4}-\d\d-\d\d, AFTER THE START, .*The class came late/);
  expect(about).toContain("| first_income |");

  await chen.say("/privacy");
  await chen.press("细说：答应过的");
  await chen.press("退出这项研究");
  await chen.press("退出，都删掉");
  await trial("export", file("two.csv"), "--key", file("key"));
  const later = readFileSync(file("two.csv"), "utf8").trim().split("\r\n");
  expect(later).toHaveLength(6);
  expect(rows.filter((row) => !later.includes(row))).toHaveLength(1);

  const code = later[1]!.slice(0, 16);
  const [withdrawn] = await between(["withdraw", code, "--key", file("key")]);
  const few = await trial("export", file("three.csv"), "--key", file("key"));
  const analysed = await trial("analyse", file("two.csv"), file("plan.yaml"));
  const sheet = await trial("sheet", file("plan.yaml"));
  expect(withdrawn!.out).toContain("no later file has that row");
  // Four are left in the village: too few to be told.
  expect(few.out).toContain("0 rows without names");
  expect(readFileSync(file("three.csv.md"), "utf8")).toContain("fewer than five people: few.");
  expect(analysed.out).toMatch(/\| income \* \| 3\.33 \| too few villages|\| income \* \| NaN \|/);
  expect(sheet.out).toContain("怎么退出");
  expect(sheet.out).toContain("How to leave");

  // It is over and the next is registered: who is still in it finds the way out.
  village.change(
    "update trial_person set state = 'in' where member_id = (select id from member where telegram_id = 5003)",
  );
  await between(["end"], ["register", file("other.yaml")]);
  await mei.say("/privacy");
  await mei.pressAll("More: I agreed to", "Leave the study");
  const late = await mei.press("Yes, leave and delete");
  expect(late.text).toContain("what you answered is deleted");
}, 120_000);
