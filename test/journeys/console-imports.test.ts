/** Villages brought in by a table at the console: checked, looked at, done at once, taken back for ten minutes. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDesk, type Desk } from "../support/console/desk.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let desk: Desk;

beforeEach(async () => {
  village = await openVillage();
  zhou = village.person(9_001, "周会长");
  await zhou.start();
  await joinUp(village.person(5_001, "陈姐"), { village: "上溪村" });
  desk = await openDesk(village.bot, zhou);
});
afterEach(() => village.close());

const villages = () =>
  village.rows<{ name: string; county: string | null; households: number | null; state: string }>(
    "select name, county, households, state from village order by name",
  );
const acts = (act: string) => village.rows("select 1 from audit where act = ?", act).length;

/** Sends a file as a browser without script does. */
async function sendFile(
  content: string | Uint8Array<ArrayBuffer>,
  headers = {},
): Promise<Response> {
  const form = new FormData();
  form.append("token", await desk.token());
  form.append("file", new Blob([content], { type: "text/csv" }), "villages.csv");
  form.append("lines", "");
  form.append("do", "check");
  return fetch(`${desk.url}/imports`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: desk.cookie, origin: village.bot.url(), ...headers },
    body: form,
  });
}

const table = "村子,县,国家,户数\r\n上溪村,临安,中国,120\r\n山脚村,临安,,85\r\n";

it("is checked, looked at, done, and noted as in the chat", async () => {
  const before = villages();

  expect((await sendFile(table)).status).toBe(303);
  const looked = await desk.page("/imports");
  expect(looked).toContain("新的1个，要改的1个，本来就一样的0个");
  expect(looked).toContain("<b>山脚村</b> 新的");
  expect(villages()).toEqual(before);

  const done = await desk.sendOn("/imports", { do: "bring" });
  expect(done).toContain("新的1个，改了1个");
  expect(villages()).toEqual([
    { name: "上溪村", county: "临安", households: 120, state: "listed" },
    { name: "山脚村", county: "临安", households: 85, state: "listed" },
  ]);
  expect(acts("villages-imported")).toBe(1);
  expect(acts("village-households-set")).toBe(2);
  expect(acts("village-listed")).toBe(2);
  // Pressed a second time, it does nothing.
  expect(await desk.sendOn("/imports", { do: "bring" })).toContain("没有要录的了");
  expect(acts("villages-imported")).toBe(1);
});

it("names each bad line with what to do, and changes nothing", async () => {
  const before = villages();
  await sendFile(
    "village,country,households\n,China,5\nHill Foot,Atlantis,5\nHill Foot,China,many\nStone,China,0,9\n",
  );
  const page = await desk.page("/imports");

  for (const words of [
    "第2行：没写村名",
    "第3行：“Atlantis”没看懂是哪个国家",
    "第4行：“many”没看懂是多少户",
    "第4行：Hill Foot前面写过了",
    "第5行：格子比列多",
  ]) {
    expect(page).toContain(words);
  }
  expect(page).not.toContain('value="bring"');
  expect(await desk.sendOn("/imports", { do: "bring" })).toContain("没有要录的了");
  expect(villages()).toEqual(before);
});

it.each([
  [Uint8Array.from([0xb4, 0xe5, 0x2c, 0xbb, 0xa7, 0x0a, 0xc9, 0xcf, 0x2c, 0x31]), "CSV UTF-8"],
  ["village;households\nStone Bridge;120", "不是逗号"],
  ["households\n120", "没有“村子”这一列"],
  ["village,households", "一个村也没有"],
  ['village\n"Stone', "引号落了单"],
])("says what is wrong with a whole file: %#", async (content, words) => {
  await sendFile(content);
  expect(await desk.page("/imports")).toContain(words);
});

it("takes pasted lines in English, and shows what came as text", async () => {
  const smith = village.person(9_001, "周会长");
  await smith.say("/language");
  await smith.press("English");
  desk = await openDesk(village.bot, smith);

  const page = await desk.sendOn("/imports", {
    do: "check",
    lines: "village,households\nStone Bridge,120\n<b>x</b>,1",
  });

  expect(page).toContain("Line 3: I could not read “&lt;b&gt;x&lt;/b&gt;” as a village.");
});

describe("what was brought in", () => {
  beforeEach(async () => {
    await sendFile(table);
    await desk.sendOn("/imports", { do: "bring" });
  });

  it("is taken back within ten minutes, but for what somebody changed since", async () => {
    village.change("update village set households = 130 where name = '上溪村'");

    const back = await desk.sendOn("/imports", { do: "undo" });

    expect(back).toContain("撤回了2个");
    expect(villages()).toEqual([
      { name: "上溪村", county: null, households: 130, state: "proposed" },
    ]);
    expect(acts("villages-import-undone")).toBe(1);
    expect(await desk.sendOn("/imports", { do: "undo" })).toContain("收不回了");
  });

  it("stays where somebody lives there by now", async () => {
    await joinUp(village.person(5_002, "小王"), { village: "山脚村" });

    expect(await desk.sendOn("/imports", { do: "undo" })).toContain("有1个照样留着");
    expect(villages().map(({ name }) => name)).toEqual(["上溪村", "山脚村"]);
  });

  it("stays after ten minutes", async () => {
    await village.later({ minutes: 10 });

    expect(await desk.page("/imports")).not.toContain('value="undo"');
    await desk.sendOn("/imports", { do: "undo" });
    expect(villages()).toHaveLength(2);
  });
});

it("takes no file from elsewhere, none without the token, none that is too large", async () => {
  const before = villages();
  expect((await sendFile(table, { origin: "https://elsewhere.example" })).status).toBe(403);
  const form = new FormData();
  form.append("file", new Blob([table]), "x.csv");
  form.append("do", "check");
  const headers = { cookie: desk.cookie, origin: village.bot.url() };
  const bare = await fetch(`${desk.url}/imports`, { method: "POST", headers, body: form });
  expect(bare.status).toBe(403);
  expect((await sendFile("x".repeat(1_100_000))).status).toBe(413);
  expect(village.rows("select 1 from village_import")).toEqual([]);
  expect(villages()).toEqual(before);
});

it("makes a slip for each name of a list, and keeps none of them", async () => {
  const [{ id } = { id: "" }] = village.rows<{ id: string }>("select id from village");
  const link = /href="\/console(\/slips\/[^"]+)"/.exec(await desk.page(`/villages/${id}`))![1]!;
  const asked = await desk.page(link);
  expect(asked).toContain("名字我不记");
  const of = /name="of" value="([^"]+)"/.exec(asked)![1]!;
  const sendNames = async (names: string, more = {}) =>
    desk.send(link, { token: await desk.token(), of, names, ...more });

  const made = await (
    await sendNames("1. 独孤求败\r\n2、欧阳小花，独孤求败\n\n<b>上官</b>")
  ).text();
  expect([...made.matchAll(/class="slip"><p>([^<]+)</g)].map(([, name]) => name)).toEqual([
    "独孤求败",
    "欧阳小花",
    "&lt;b&gt;上官&lt;/b&gt;",
  ]);
  expect(made).not.toContain("<b>上官");
  // The village's own link, drawn once, black on white.
  const [{ code } = { code: "" }] = village.rows<{ code: string }>(
    "select code from code where kind = 'village' and target = ?",
    id,
  );
  expect(code).toMatch(/^v_/);
  expect(made).toContain(`?start=${code}</a>`);
  expect(made.split("<symbol")).toHaveLength(2);
  expect(made).toContain("#ffffff");
  expect(village.everything()).not.toMatch(/独孤求败|欧阳小花/);
  expect((await sendNames("欧阳小花", { token: "x" })).status).toBe(403);
  expect(await (await sendNames(" \n ")).text()).toContain("还没有名字");
  expect((await desk.get("/slips/village-none")).status).toBe(404);
  expect((await desk.get("/slips/class-none")).status).toBe(404);
});
