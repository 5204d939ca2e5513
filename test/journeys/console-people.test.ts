/** What is done about one person at the console: another mentor, and that somebody has died. Each act is the chat's. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { actionIn, openDesk, type Desk } from "../support/console/desk.ts";
import { appoint } from "../support/people/looking.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let smith: Villager;
let desk: Desk;
let english: Desk;

beforeAll(async () => {
  village = await openVillage({ env: { ADMIN_IDS: "9001,9002" } });
  zhou = village.person(9_001, "周会长");
  smith = village.person(9_002, "Smith", "en");
  await zhou.start();
  await smith.start();
  await joinUp(village.person(5_001, "安安"), { village: "柳树村" });
  desk = await openDesk(village.bot, zhou);
  english = await openDesk(village.bot, smith);
});
afterAll(() => village.close());

const idOf = (name: string) =>
  village.rows<{ id: string }>("select id from member where first_name = ?", name)[0]!.id;
const acts = (act: string) => village.rows("select 1 from audit where act = ?", act).length;

it("gives a learner another mentor, after a question, and all three hear it", async () => {
  const [lu, he] = ["陆师傅", "何师傅"].map((name, index) =>
    village.person(5_020 + index, name),
  ) as [Villager, Villager];
  const cai = village.person(5_022, "菜菜");
  for (const person of [lu, he]) await joinUp(person, { village: "东山村" });
  await appoint(zhou, "东山村", "陆师傅");
  await joinUp(cai, { village: "东山村" });
  await appoint(zhou, "东山村", "何师傅");
  for (const person of [lu, he, cai, smith]) await person.heard();
  const to = `/people/${idOf("菜菜")}`;

  const page = await english.page(to);
  const whom = await english.sendOn(to, { press: actionIn(page, "hand:one") });
  const asked = await english.sendOn(to, { press: actionIn(whom, "hand:ask") });
  const untouched = acts("learner-handed");
  const done = await english.sendOn(to, { press: actionIn(asked, "hand:yes") });

  expect(page).toContain("陆师傅");
  expect(asked).toContain("何师傅");
  expect(untouched).toBe(0);
  expect(done).toContain("何师傅");
  expect((await cai.heard()).text).toContain("协会请何师傅来带你");
  expect((await he.heard()).text).toContain("协会请你带菜菜");
  expect((await lu.heard()).text).toContain("协会请何师傅来带菜菜，你不用做什么。");
  expect(acts("learner-handed")).toBe(1);
  expect(await desk.page(to)).toContain("带的师傅：何师傅");
  // Nothing of it was said in the officer's chat.
  expect((await smith.heard()).text).toBe("");
});

it("notes that somebody has died, after a question, and takes it back", async () => {
  const to = `/people/${idOf("安安")}`;
  const asked = await english.sendOn(to, {
    press: actionIn(await english.page(to), "died:ask"),
  });
  const untouched = acts("member-died");
  const noted = await english.sendOn(to, { press: actionIn(asked, "died:yes") });
  const page = await desk.page(to);
  const back = await desk.sendOn(to, { press: actionIn(page, "died:mistake") });

  expect(asked).toContain("Has 安安 died?");
  expect(untouched).toBe(0);
  expect(noted).toContain("安安 has died. I send nothing to this phone by myself.");
  expect(page).toContain("安安已经过世");
  expect(back).not.toContain("安安已经过世");
  expect([acts("member-died"), acts("member-lives")]).toEqual([1, 1]);
});
