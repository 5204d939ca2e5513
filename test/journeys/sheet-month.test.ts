/** The sheet of a month that is over: by words or by a button, in the chat and at the console, and for officers alone. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDraw } from "../../src/charts/draw.ts";
import type { Chart } from "../../src/bot/chart.ts";
import { openDesk } from "../support/console/desk.ts";
import { counted } from "../support/console/counted.ts";
import { joinUp } from "../support/people/road.ts";
import { settlePeople } from "../support/people/settled-people.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let smith: Villager;
let chen: Villager;
const drawn: Chart[] = [];

/** It is 1 December in China: 31 October there ends at four in the afternoon of UTC. */
const october = "2026-10-31T15:30:00.000Z";
const november = "2026-10-31T16:30:00.000Z";

/** The same parcels on each day of a week. */
const week = (monday: string, parcels: number) =>
  Object.fromEntries(
    Array.from({ length: 7 }, (_, day) => [
      new Date(Date.parse(monday) + day * 86_400_000).toISOString().slice(0, 10),
      parcels,
    ]),
  );

beforeAll(async () => {
  const draw = createDraw();
  village = await openVillage({
    env: { ADMIN_IDS: "9001,9002" },
    draw: (chart) => {
      drawn.push(chart);
      return draw(chart);
    },
  });
  chen = village.person(5_001, "陈姐");
  await joinUp(chen, { village: "上溪村" });
  settlePeople(village, {
    village: "上溪村",
    count: 9,
    at: october,
    problem: "money",
    done: ["purpose", "products"],
    agrees: true,
    parcels: { ...week("2026-10-19", 2), ...week("2026-10-26", 7), ...week("2026-11-02", 3) },
  });
  settlePeople(village, { village: "上溪村", count: 7, at: november, done: ["purpose"] });
  settlePeople(village, { village: "上溪村", count: 6, at: "2026-12-01T01:00:00.000Z" });
  zhou = village.person(9_001, "周会长");
  await zhou.start();
  await zhou.press("中文");
  smith = village.person(9_002, "Smith", "en");
  await smith.start();
  await smith.press("English");
});
afterAll(() => village.close());

/** The table of the sheet that stands last in the officer's chat. */
async function tableOf(officer: Villager, label: string): Promise<string> {
  const { messages } = await officer.press(label);
  const file = messages.find(({ document }) => document !== undefined)!;
  return (await officer.download(file)).toString("utf8");
}

const sheetIn = (heard: Heard) => heard.messages.find(({ photo }) => photo !== undefined)?.caption;
const words = () => JSON.stringify(drawn.at(-1));

describe("the sheet of the month before", () => {
  it("is one tap beside the present one, and shows what has a day", async () => {
    await zhou.say("这个月的表");
    const heard = await zhou.press("← 2026年11月");
    const picture = words();

    expect(sheetIn(heard)).toContain("2026年11月的一页纸");
    expect(heard.buttons).toEqual([
      "要文件，好打印",
      "要表格（CSV）",
      "← 2026年10月",
      "这个月的一页纸",
      "看一个村",
      "回到数字",
    ]);
    expect(picture).toContain("新来：7人");
    // The week from 26 October ended on the first of November.
    expect(picture).toContain("10月26日起的一周");
    expect(picture).not.toContain("10月19日起的一周");
    // What has no day is not drawn, and why stands below.
    expect(picture).not.toContain("钱不够用");
    expect(picture).toContain("只知道眼下");
    const table = await tableOf(zhou, "要表格（CSV）");
    expect(table).toContain("这个月新来,7,2026-11");
    expect(table).toMatch(/,1 [^,]+,7,/);
    expect(table).toMatch(/,2026-10-26,441,9个人的/);
  });

  it("goes back month by month, as long as there was somebody", async () => {
    await zhou.say("上个月的表");
    const heard = await zhou.press("← 2026年10月");

    expect(sheetIn(heard)).toContain("2026年10月的一页纸");
    expect(heard.buttons.some((label) => label.startsWith("←"))).toBe(false);
    expect(await tableOf(zhou, "要表格（CSV）")).toContain("这个月新来,9,2026-10");
  });

  it("comes as a file with the month as its name", async () => {
    await smith.say("last month's sheet");
    const { messages } = await smith.press("As a file, to print");

    expect(messages[0]!.document?.file_name).toBe("sheet-2026-11.png");
    expect(
      village.rows<{ facts: string }>("select facts from audit order by id").at(-1)!.facts,
    ).toContain("2026-11");
  });

  it.each([
    ["上月报表", "2026年11月"],
    ["给我看上个月的一页纸", "2026年11月"],
    ["十月", "2026年10月"],
    ["10月份的表", "2026年10月"],
    ["上上个月的月报", "2026年10月"],
    ["give me last month's report", "November 2026"],
    ["the month before", "November 2026"],
    ["October", "October 2026"],
    ["can i see the sheet for october please", "October 2026"],
    ["sheet of the month before last", "October 2026"],
  ])("is opened by words: %s", async (said, month) => {
    const heard = await (/\p{Script=Han}/u.test(said) ? zhou : smith).say(said);

    expect(sheetIn(heard)).toContain(month);
  });

  it.each([
    ["上溪村上个月的表", "上溪村，2026年11月的一页纸"],
    ["上溪村十月份怎么样", "上溪村，2026年10月的一页纸"],
    ["monthly sheet for 上溪村 for October", "上溪村: the sheet of October 2026"],
    ["how was 上溪村 doing last month", "上溪村: the sheet of November 2026"],
  ])("is that of one village, where it is named: %s", async (said, caption) => {
    const heard = await (/^[a-z]/u.test(said) ? smith : zhou).say(said);

    expect(sheetIn(heard)).toContain(caption);
  });

  it("is not there before anybody came, and that is said", async () => {
    const zh = await zhou.say("九月的表");
    const en = await smith.say("september's sheet");

    expect(sheetIn(zh)).toBeUndefined();
    expect(zh.text).toContain("2026年9月");
    expect(zh.buttons).toEqual(["这个月的一页纸"]);
    expect(en.text).toContain("no sheet of September 2026");
  });

  it("is the present one where the month that runs is named", async () => {
    expect(sheetIn(await zhou.say("十二月的表"))).toContain("这个月的一页纸");
  });

  it("is of a sheet alone: no other figure has a month", async () => {
    const heard = await zhou.forge(1, "stats:all:-:2026-11");

    expect(sheetIn(heard)).toBeUndefined();
    expect(heard.text).not.toContain("2026年11月");
  });

  it("is nobody's who is no officer", async () => {
    const learner = [await chen.say("上个月的表"), await chen.forge(1, "stats:sheet:-:2026-11")];
    village.change(
      "insert into mentor (member_id, village_id, state, appointed_by, appointed_at, updated_at) select id, village_id, 'on', 'x', '2026-11-01', '2026-11-01' from member where telegram_id = 5001",
    );
    const mentor = [await chen.say("上个月的表"), await chen.forge(1, "stats:sheet:-:2026-11")];

    for (const heard of [...learner, ...mentor]) expect(sheetIn(heard)).toBeUndefined();
  });

  it("is said in words where nothing can be drawn", async () => {
    const plain = await openVillage({ draw: () => Promise.resolve(undefined) });
    settlePeople(plain, { village: "上溪村", count: 8, at: november, done: ["purpose"] });
    const officer = plain.person(9_001, "周会长");
    await officer.start();
    await officer.press("中文");
    const heard = await officer.say("上个月的表");
    await plain.close();

    expect(heard.text).toContain("图这会儿画不出来");
    expect(heard.text).toContain("新来：8人");
    expect(heard.text).toContain("只知道眼下");
    expect(heard.buttons).toContain("要表格（CSV）");
  });
});

describe("at the console", () => {
  it("stands beside the present one, is drawn and saved, and is no other month's", async () => {
    const desk = await openDesk(village.bot, smith);
    const present = await counted(desk, "/sheet");
    const past = await counted(desk, "/sheet?month=2026-11");
    const file = await (await desk.get("/sheet/table?month=2026-11")).text();

    expect(present).toContain('href="/console/sheet?month=2026-11"');
    expect(past).toContain('href="/console/sheet?month=2026-10"');
    expect(past).toContain('href="/console/sheet"');
    expect(past.match(/<svg/g)).toHaveLength(2);
    expect(past).toContain("Our villages online · November 2026");
    expect(past).toContain("New: 7 people");
    expect(file).toMatch(/New this month,7,2026-11/);
    const id = village.rows<{ id: string }>("select id from village where name = '上溪村'")[0]!.id;
    expect(await counted(desk, `/sheet?village=${id}&month=2026-10`)).toContain(
      `href="/console/sheet?village=${encodeURIComponent(id)}"`,
    );
    for (const month of ["2026-09", "2026-12", "2027-01", "x"]) {
      expect([month, (await desk.get(`/sheet?month=${month}`)).status]).toEqual([month, 404]);
    }
  });
});
