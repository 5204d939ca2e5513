/**
 * The association's tables at the console: villages, people, mentors, classes, partners. Each act is the chat's:
 * the person hears the same words, the audit list has the same row; nothing stands there that the chat hides.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actionIn, openDesk, type Desk } from "../support/console/desk.ts";
import { appoint } from "../support/people/looking.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let smith: Villager;
let li: Villager;
let chen: Villager;
let desk: Desk;
let english: Desk;

beforeAll(async () => {
  village = await openVillage({ env: { ADMIN_IDS: "9001,9002" } });
  zhou = village.person(9_001, "周会长");
  smith = village.person(9_002, "Smith", "en");
  li = village.person(5_001, "李师傅");
  chen = village.person(5_002, "陈姐");
  await zhou.start();
  await smith.start();
  await joinUp(li, { village: "上溪村" });
  await joinUp(chen, { village: "上溪村" });
  for (const [index, name] of ["=1+1", "安安", "宝宝"].entries()) {
    await joinUp(village.person(5_010 + index, name), { village: "柳树村" });
  }
  const sun = village.person(5_500, "孙师傅");
  await joinUp(sun, { village: "下河村" });
  await appoint(zhou, "下河村", "孙师傅");
  await sun.heard();
  desk = await openDesk(village.bot, zhou);
  english = await openDesk(village.bot, smith);
});
afterAll(() => village.close());

const idOf = (table: string, name: string) => {
  const column = table === "member" ? "first_name" : "name";
  return village.rows<{ id: string }>(`select id from ${table} where ${column} = ?`, name)[0]!.id;
};
const acts = (act: string) => village.rows("select 1 from audit where act = ?", act).length;
/** First cells of the rows. */
const rowsOf = (page: string) =>
  [...page.matchAll(/<th scope="row"[^>]*>(?:<a [^>]*>)?([^<]*)/g)].map(([, name]) => name);
const addressOf = (page: string, label: string) =>
  new RegExp(`href="/console([^"]+)"[^>]*>${label}`).exec(page)?.[1]?.replaceAll("&amp;", "&") ??
  "none";
/** The row that a field on the page answers. */
const askedOn = (page: string) => /name="asked" value="([^"]+)"/.exec(page)?.[1] ?? "none";

describe("the table of villages", () => {
  it("is sorted, filtered and searched", async () => {
    village.change("update village set households = 40 where name = '柳树村'");

    expect(rowsOf(await desk.page("/villages"))).toEqual(["柳树村", "上溪村", "下河村"]);
    expect(rowsOf(await desk.page("/villages?sort=name"))).toEqual(["上溪村", "下河村", "柳树村"]);
    expect(rowsOf(await desk.page("/villages?show=no-households"))).not.toContain("柳树村");
    expect(rowsOf(await desk.page(`/villages?q=${encodeURIComponent("柳")}`))).toEqual(["柳树村"]);
    expect(rowsOf(await desk.page("/villages?q=%25"))).toHaveLength(3);
    expect(await english.page("/villages")).toContain("Households");
  });

  it("opens a village, whose facts are changed as in the chat", async () => {
    const id = idOf("village", "上溪村");
    const before = acts("village-households-set");
    const page = await desk.page(`/villages/${id}`);
    expect(page).toContain("改资料");

    const changes = await desk.sendOn(`/villages/${id}`, {
      press: actionIn(page, "village:change"),
    });
    const asked = await desk.sendOn(`/villages/${id}`, {
      press: actionIn(changes, "village:households"),
    });
    const unread = await desk.sendOn(`/villages/${id}`, {
      asked: askedOn(asked),
      words: "不少",
    });
    const done = await desk.sendOn(`/villages/${id}`, { asked: askedOn(unread), words: "120户" });

    expect(unread).toContain("没看出是几");
    expect(done).toContain("全村120户");
    expect(acts("village-households-set")).toBe(before + 1);
    // Nothing of it was said in the officer's chat.
    expect((await zhou.heard()).text).toBe("");
  });

  it("does nothing with words that nobody asked for", async () => {
    const id = idOf("village", "上溪村");
    const forged = { asked: `village-fact:name:${id}`, words: "别的村" };

    expect(await desk.sendOn(`/villages/${id}`, forged)).not.toContain("别的村");
    expect(village.rows("select 1 from village where name = '别的村'")).toEqual([]);
    expect(
      await desk.sendOn("/villages", { press: `people:one:${idOf("member", "陈姐")}` }),
    ).toContain("过时");
  });

  it("makes a mentor and ends it, and both hear what they hear in the chat", async () => {
    const id = idOf("village", "上溪村");
    const to = `/villages/${id}`;
    const before = acts("mentor-appointed");
    const list = await english.page(to);
    const choose = await english.sendOn(to, { press: actionIn(list, "mentors:add") });
    const person = `mentors:make:${id}:${idOf("member", "李师傅")}`;
    expect(choose).toContain(person);

    const made = await english.sendOn(to, { press: person });

    expect((await li.heard()).text).toContain("上溪村的师傅");
    expect((await chen.heard()).text).toContain("李师傅");
    expect(acts("mentor-appointed")).toBe(before + 1);
    expect(rowsOf(await desk.page("/mentors"))).toEqual(["李师傅", "孙师傅"]);

    const sure = await english.sendOn(to, { press: actionIn(made, "mentors:end") });
    const ended = await english.sendOn(to, { press: actionIn(sure, "mentors:end-yes") });
    expect((await li.heard()).text).not.toBe("");
    expect(acts("mentor-dismissed")).toBe(1);
    await english.sendOn(to, { press: actionIn(ended, "mentors:undo") });
    expect(rowsOf(await desk.page("/mentors"))).toEqual(["李师傅", "孙师傅"]);
    await li.heard();
  });
});

describe("the table of people", () => {
  it("finds by name, village, and who has no mentor", async () => {
    const bao = encodeURIComponent("宝宝");
    expect(rowsOf(await desk.page(`/people?q=${bao}`))).toEqual(["宝宝"]);
    const there = `/people?village=${idOf("village", "上溪村")}`;
    expect(rowsOf(await desk.page(there))).toEqual(["李师傅", "陈姐"]);
    const alone = `/people?village=${idOf("village", "下河村")}&mentor=none`;
    expect(rowsOf(await desk.page(alone))).toEqual(["孙师傅"]);
    expect(await english.page("/people")).toContain("First name");
  });

  it("goes on page by page, and leaves nobody out and nobody twice", async () => {
    const { id } = village.rows<{ id: string }>("select id from village where name = '柳树村'")[0]!;
    for (let index = 0; index < 60; index += 1) {
      const name = `群${String(index % 7)}`;
      village.change(
        `insert into member (id, telegram_id, first_name, name_key, language, village_id, created_at)
         values (?, ?, ?, ?, 'zh', ?, '2026-11-01T00:00:00.000Z')`,
        `mCrowd${String(index).padStart(8, "0")}`,
        7_000 + index,
        name,
        name,
        id,
      );
    }
    const seen: string[] = [];
    let path = "/people";
    for (let page = 0; page < 10 && path !== "none"; page += 1) {
      const text = await desk.page(path);
      seen.push(...[...text.matchAll(/\/people\/(m[^"/]+)"/g)].map(([, each]) => each!));
      path = addressOf(text, "再往后");
    }
    const { all } = village.rows<{ all: number }>("select count(*) as [all] from member")[0]!;
    expect(seen).toHaveLength(all);
    expect(new Set(seen).size).toBe(all);
    const cursor = (keys: unknown) => Buffer.from(JSON.stringify(keys)).toString("base64url");
    for (const keys of [1, ["x"], [{}, "y"], ["\0", "y"], ["x", 1.5]]) {
      expect((await desk.get(`/people?after=${cursor(keys)}`)).status).toBe(200);
      expect((await desk.get(`/villages?after=${cursor(keys)}`)).status).toBe(200);
    }
    expect((await desk.get("/people?after=nonsense")).status).toBe(200);
    expect((await desk.get("/people?village=%00")).status).toBe(404);
  });

  it("shows of one what the chat shows, and the person can read who looked", async () => {
    const id = idOf("member", "陈姐");
    const before = acts("person-seen");

    const page = await desk.page(`/people/${id}`);

    expect(page).toContain("陈姐，上溪村");
    expect(acts("person-seen")).toBe(before + 1);
    expect((await desk.get("/people/mNobody")).status).toBe(404);
  });

  it("proposes an officer, and the second hears of it", async () => {
    const id = idOf("member", "陈姐");
    const page = await desk.page(`/people/${id}`);

    await desk.sendOn(`/people/${id}`, { press: actionIn(page, "officer:ask") });
    const heard = await smith.heard();
    expect(heard.text).toContain("陈姐");

    const theirs = await english.page(`/people/${id}`);
    await english.sendOn(`/people/${id}`, { press: actionIn(theirs, "officer:agree") });
    expect((await chen.heard()).text).not.toBe("");
    expect(acts("officer-appointed")).toBe(1);
    expect(await desk.page("/mentors")).toContain("陈姐");
  });

  it("leaves the house as a file that no spreadsheet runs, and that is noted", async () => {
    const before = acts("table-saved");
    const saved = await desk.get("/people/table");
    const text = await saved.text();

    expect(saved.headers.get("content-disposition")).toBe('attachment; filename="people.csv"');
    expect(text).toContain("'=1+1,柳树村");
    expect(text).not.toMatch(/^=/m);
    expect(acts("table-saved")).toBe(before + 1);
    for (const name of ["villages", "mentors", "classes", "partners"]) {
      const file = await english.get(`/${name}/table`);
      expect(file.headers.get("content-type")).toContain("text/csv");
    }
  });
});

describe("the table of classes", () => {
  it("has one made, taught and ended", async () => {
    const asked = await desk.sendOn("/classes", { press: "class:add:" });
    await desk.sendOn("/classes", { asked: askedOn(asked), words: "镇中学" });
    expect(rowsOf(await desk.page("/classes"))).toEqual(["镇中学"]);
    const id = idOf("class", "镇中学");
    const to = `/classes/${id}`;

    const who = await desk.sendOn(to, { press: `class:who:${id}` });
    const which = await desk.sendOn(to, { asked: askedOn(who), words: "李师傅" });
    await desk.sendOn(to, { press: actionIn(which, "class:teacher") });
    expect((await li.heard()).text).toContain("镇中学");
    expect(await english.page("/classes?sort=end")).toContain("李师傅");

    const sure = await desk.sendOn(to, { press: `class:end:${id}` });
    const ended = await desk.sendOn(to, { press: actionIn(sure, "class:sure") });
    expect(ended).toContain("镇中学");
    expect(rowsOf(await desk.page("/classes"))).toEqual([]);
    expect((await li.heard()).text).toContain("镇中学");
  });
});

describe("the table of partners", () => {
  it("lists what waits, and takes it in as the chat does", async () => {
    village.change(
      `insert into partner (id, kind_id, list, name, area, terms, volume, cut_off, reach, relays, added_by,
         added_as, state, waits_since, created_at)
       values ('pOne', 'driver', 'earth', '老周的车', 'county', '5毛', '', '', '小卖部', 0, ?, 'member', 'asked',
         '2026-11-30T00:00:00.000Z', '2026-11-30T00:00:00.000Z')`,
      idOf("member", "安安"),
    );
    expect(rowsOf(await desk.page("/partners?show=waiting"))).toEqual(["老周的车"]);
    expect(rowsOf(await desk.page("/partners?show=hidden"))).toEqual([]);
    expect(rowsOf(await desk.page("/partners?list=niche"))).toEqual([]);
    const page = await english.page("/partners/pOne");

    const taken = await english.sendOn("/partners/pOne", {
      press: actionIn(page, "partners:list"),
    });

    expect(taken).toContain("老周的车 is in the list now.");
    expect(acts("partner-listed")).toBe(1);
    expect((await village.person(5_011, "安安").heard()).text).toContain("老周的车");
    expect(await desk.page("/partners?sort=confirmed")).toContain("2026年12月1日");
  });
});

describe("somebody else", () => {
  it("finds none of it: a mentor has no table, no person's page and no file", async () => {
    const theirs = await openDesk(village.bot, village.person(5_500, "孙师傅"));
    const id = idOf("village", "上溪村");
    const before = village.rows("select 1 from audit").length;

    for (const path of [
      "/villages",
      `/villages/${id}`,
      "/people",
      `/people/${idOf("member", "陈姐")}`,
      "/people/table",
      "/mentors",
      "/classes",
      "/partners",
      "/imports",
    ]) {
      expect([path, (await theirs.get(path)).status]).toEqual([path, 404]);
    }
    const token = await theirs.token();
    for (const press of [`village:new-code-yes:${id}`, `mentors:add:${id}:0`, "officer:list"]) {
      expect((await theirs.send(`/villages/${id}`, { token, press })).status).toBe(404);
    }
    expect(village.rows("select 1 from audit")).toHaveLength(before);
  });
});
