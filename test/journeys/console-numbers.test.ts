/** The association's numbers and chains at the console: pictures, the tables behind them, and no figure of a few. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { counted as countedAt } from "../support/console/counted.ts";
import { openDesk, type Desk } from "../support/console/desk.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let desk: Desk;

beforeAll(async () => {
  village = await openVillage({ env: { ADMIN_IDS: "9001,9002" } });
  zhou = village.person(9_001, "周会长");
  await zhou.start();
  await joinUp(village.person(5_001, "陈姐"), { village: "上溪村" });
  await joinUp(village.person(5_002, "老柳"), { village: "柳树村" });
  crowd();
  desk = await openDesk(village.bot, zhou);
});
afterAll(() => village.close());

const idOf = (name: string) =>
  village.rows<{ id: string }>("select id from village where name = ?", name)[0]!.id;

/** Thirteen people of one village whom one brought, six of whom one of them brought; three more by another. */
function crowd(): void {
  const add = (id: string, invitedBy: string | null, name: string) =>
    village.change(
      `insert into member (id, telegram_id, first_name, name_key, language, village_id, invited_by, counts, created_at)
       values (?, ?, ?, ?, 'zh', ?, ?, 1, '2026-11-02T00:00:00.000Z')`,
      id,
      8_000 + village.rows("select 1 from member").length,
      name,
      name,
      idOf("上溪村"),
      invitedBy,
    );
  add("mRoot", null, "头一个");
  for (let one = 0; one < 6; one += 1) add(`mFirst${one}`, "mRoot", `一代${one}`);
  for (let one = 0; one < 6; one += 1) add(`mNext${one}`, "mFirst0", `二代${one}`);
  add("mSmall", null, "小枝");
  for (let one = 0; one < 2; one += 1) add(`mSmall${one}`, "mSmall", `小枝${one}`);
  for (const id of ["mRoot", "mFirst0"]) {
    village.change(
      "insert into consent (member_id, purpose, given, at) values (?, 'chain', 1, '2026-11-03T00:00:00.000Z')",
      id,
    );
  }
}

const counted = (path: string, from = desk) => countedAt(from, path);

describe("the numbers", () => {
  it("are counted beside everything else, and then stand as pictures with tables and meanings", async () => {
    const page = await counted("/numbers");

    for (const part of ["road", "weeks", "parcels", "waits", "capitals", "spread"]) {
      expect(page).toContain(`id="${part}"`);
    }
    expect(page.match(/这是什么？/g)!.length).toBeGreaterThanOrEqual(6);
    // In the page's own letters and colours, light and dark.
    const pictures = page.match(/<svg.*?<\/svg>/gs)!;
    expect(pictures.length).toBeGreaterThanOrEqual(1);
    expect(pictures.join("")).not.toMatch(/#[\da-f]{6}|font-family/);
    expect(pictures.join("")).toContain('textLength="');
    const before = village.rows("select 1 from audit where act = 'table-saved'").length;
    const file = await (await desk.get("/numbers/csv-road")).text();
    expect(file.split("\r\n").length).toBeGreaterThan(14);
    expect(village.rows("select 1 from audit where act = 'table-saved'")).toHaveLength(before + 1);
  });

  it("tell nothing of a village with fewer than five people", async () => {
    const few = await counted(`/numbers?village=${idOf("柳树村")}`);

    expect(few).not.toContain('id="road"');
    expect(few).toContain("五个人");
    // No dash to explain, and no table with nothing in it.
    expect(few).not.toContain("“–”");
    expect(few).not.toMatch(/<tbody><\/tbody>/);
    expect(await counted("/numbers?q=没有这个村")).toContain("换个找法");
    expect((await desk.get(`/numbers/csv-road?village=${idOf("柳树村")}`)).status).toBe(404);
    expect((await desk.get("/numbers?village=vNowhere")).status).toBe(404);
    expect(await counted(`/numbers?village=${idOf("上溪村")}`)).toContain('id="board"');
  });

  it("are found by a village's name, in English too", async () => {
    const smith = village.person(9_002, "Smith", "en");
    await smith.start();
    const english = await openDesk(village.bot, smith);
    const page = await counted(`/numbers?q=${encodeURIComponent("上溪")}`, english);

    expect(page).toContain(`/console/numbers?village=${idOf("上溪村")}`);
    expect(page).toContain("How far they are on the road");
    expect(await counted("/chains", english)).toContain("Who brings whom");
  });
});

describe("the sheet for this month", () => {
  it("is drawn for the screen and for one page of paper, and is saved as a table", async () => {
    expect(await counted("/numbers")).toContain('href="/console/sheet"');
    const page = await counted("/sheet");
    expect(page.match(/<svg/g)).toHaveLength(2);
    // The second is as high as A4 is.
    const [, width, height] = /paper.*?<svg[^>]* viewBox="0 0 (\d+) (\d+)"/s.exec(page)!;
    expect(Number(height) / Number(width)).toBeCloseTo(297 / 210, 2);
    expect(page).toContain("咱们各村的网店 · 2026年12月");
    const file = await (await desk.get("/sheet/table")).text();
    expect(file).toContain("多少人");
    const noted = "select 1 from audit where act = 'table-saved' and subject = 'sheet'";
    expect(village.rows(noted)).toHaveLength(1);

    const smith = village.person(9_002, "Smith", "en");
    await smith.start();
    const english = await openDesk(village.bot, smith);
    expect(await counted("/sheet", english)).toContain("one sheet of A4");
  });

  it("tells nothing of a village with fewer than five people", async () => {
    const few = `village=${idOf("柳树村")}`;
    expect(await counted(`/sheet?${few}`)).not.toContain("<svg");
    expect((await desk.get(`/sheet/table?${few}`)).status).toBe(404);
    expect((await desk.get("/sheet?village=vNowhere")).status).toBe(404);
  });
});

describe("the chains", () => {
  it("are walked branch by branch, without a name, and small branches stand together", async () => {
    const page = await counted("/chains");
    expect(page).toContain('href="/console/chains/0"');
    expect(page).toContain("13个人，3代");
    // The picture leads to whom the list leads, and shows no branch of a few.
    const picture = /<svg class="tree".*?<\/svg>/s.exec(page)![0];
    const blocks = [...picture.matchAll(/href="\/console\/chains\/([\d.]+)"/g)];
    expect(blocks.map(([, path]) => path)).toEqual(["0", "0.0"]);
    expect(picture.match(/<text[^>]*>\d+/g)!.map((each) => each.replace(/.*>/, ""))).toEqual([
      "13",
      "7",
    ]);
    expect(page).not.toContain('href="/console/chains/1"');
    expect(page).toContain("其余的合起来5个人");

    const below = await counted("/chains/0");
    expect(below).toContain("7个人，2代");
    expect(below).toContain("上溪村");
    const deeper = await counted("/chains/0.0");
    expect(deeper).toContain("第1代：6个人");

    for (const each of [page, below, deeper]) {
      expect(each).not.toMatch(/头一个|一代0|二代0|小枝|mRoot|mFirst/);
    }
    for (const path of ["/chains/0.1", "/chains/9", "/chains/x", "/chains/0.0.0"]) {
      expect([path, (await desk.get(path)).status]).toEqual([path, 404]);
    }
  });
});

it("is nobody else's", async () => {
  const chen = village.person(5_001, "陈姐");
  village.change(
    "insert into mentor (member_id, village_id, state, appointed_by, appointed_at, updated_at) select id, village_id, 'on', 'x', '2026-11-01', '2026-11-01' from member where telegram_id = 5001",
  );
  const theirs = await openDesk(village.bot, chen);

  for (const path of ["/numbers", "/numbers/csv-road", "/chains", "/chains/0"]) {
    expect([path, (await theirs.get(path)).status]).toEqual([path, 404]);
  }
});
