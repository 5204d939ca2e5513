/** An officer's other pages: who did what, with filters and older acts; what a model costs; settings. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDesk, type Desk } from "../support/console/desk.ts";
import { fill } from "../support/console/forms.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

const words = {
  en: {
    none: "Nothing so far.",
    off: "no tips",
    on: "tips come",
    calls: "Calls",
    failed: "3 messages did not arrive this week",
    stuck: "One message has waited for more than half an hour",
  },
  zh: {
    none: "还没有。",
    off: "没发",
    on: "在发",
    calls: "用了几次",
    failed: "这周有3条消息没送到",
    stuck: "有1条消息半个多钟头没发出去",
  },
} as const;

describe.each(["en", "zh"] as const)("an officer's pages (%s)", (tongue) => {
  const said = words[tongue];
  let village: TestVillage;
  let zhou: Villager;
  let desk: Desk;
  let chenId: string;

  beforeAll(async () => {
    village = await openVillage();
    zhou = village.person(9_001, "周会长", tongue);
    await zhou.start();
    const chen = village.person(5_001, "陈姐");
    await joinUp(chen, { village: "上溪村" });
    chenId = village.rows<{ id: string }>("select id from member where telegram_id = 5001")[0]!.id;
    desk = await openDesk(village.bot, zhou);
  });
  afterAll(() => village.close());

  const note = (at: string, actor: string, act: string, subject: string) =>
    village.change(
      "insert into audit (at, actor, act, subject, facts) values (?, ?, ?, ?, '{}')",
      at,
      actor,
      act,
      subject,
    );
  /** Behind the menu, which is a list, too. */
  const lines = (page: string) => (page.split("<main")[1]!.match(/<li>/g) ?? []).length;

  it("shows who did what: by kind, by person, from a day to a day, and what is older", async () => {
    for (let each = 0; each < 35; each += 1) {
      note(
        `2026-11-0${1 + Math.floor(each / 7)}T04:00:00.000Z`,
        "telegram:9001",
        "tip-series-off",
        "v",
      );
    }
    // By the clocks of the association it was the tenth already.
    note("2026-11-09T16:30:00.000Z", chenId, "member-invited", "m");
    note("2026-11-11T16:30:00.000Z", "telegram:9001", "person-seen", chenId);

    const newest = await desk.page("/audit");
    expect(lines(newest)).toBe(30);
    const older = /href="\/console(\/audit\?[^"]*before=\d+[^"]*)"/.exec(newest)![1]!;
    const rest = await desk.page(older.replaceAll("&amp;", "&"));
    const all = village.rows<{ count: number }>("select count(*) as count from audit")[0]!.count;
    expect(lines(rest)).toBe(all - 30);

    expect(lines(await desk.page("/audit?kind=members"))).toBe(1);
    expect(lines(await desk.page(`/audit?who=${encodeURIComponent("陈姐")}`))).toBe(2);
    expect(lines(await desk.page(`/audit?kind=people&who=${encodeURIComponent("陈姐")}`))).toBe(1);
    expect(lines(await desk.page("/audit?from=2026-11-10&to=2026-11-10"))).toBe(1);
    expect(lines(await desk.page("/audit?from=2026-11-10&to=2026-11-12"))).toBe(2);
    expect(lines(await desk.page("/audit?to=2026-11-05&kind=broadcasts"))).toBe(30);
    for (const nothing of ["who=%E6%B2%A1%E8%BF%99%E4%BA%BA", "to=2026-01-01", "before=1"]) {
      expect(await desk.page(`/audit?${nothing}`)).toContain(said.none);
    }
    for (const odd of ["kind=constructor", "from=x", "before=-1", "who=%25"]) {
      expect((await desk.get(`/audit?${odd}`)).status).toBe(200);
    }
  });

  it("shows what a model costs, day by day", async () => {
    village.change("insert into model_use (day, calls, cost) values ('2026-11-30', 41, 1230000)");
    village.change("insert into model_use (day, calls, cost) values ('2026-10-01', 7, 990000)");

    const page = await desk.page("/cost");

    expect(page).toContain(said.calls);
    expect(page).toMatch(/<td>41 .*<td>1\.23<\/td>/);
    expect(page).not.toContain("0.99");
  });

  it("changes what is safe to change, as the chat does", async () => {
    const [{ id } = { id: "" }] = village.rows<{ id: string }>("select id from village");
    const page = await desk.page("/settings");
    expect(page).toContain(said.on);

    const off = await fill(desk, page, `off:${id}`);
    expect(off.page).toContain(said.off);
    expect(village.rows("select 1 from series_off where village_id = ?", id)).toHaveLength(1);
    expect(
      village.rows("select 1 from audit where act = 'tip-series-off' and subject = ?", id),
    ).toHaveLength(1);

    const forged = await desk.send("/settings", { token: await desk.token(), press: "off:none" });
    expect(forged.status).toBe(303);
    await fill(desk, off.page, `on:${id}`);
    expect(village.rows("select 1 from series_off")).toEqual([]);
  });

  it("says today what went wrong, and leads to it", async () => {
    for (const state of ["failed", "unknown", "unknown", "blocked"]) {
      village.change(
        `insert into outbox (chat, priority, method, payload, state, created_at, not_before)
         values (5001, 0, 'show', '', ?, ?, ?)`,
        state,
        village.now().toISOString(),
        village.now().toISOString(),
      );
    }

    const today = await desk.page("/today");

    expect(today).toContain(`<a href="/console/undelivered">${said.failed}</a>`);
    expect(await desk.page("/undelivered")).toMatch(/<h1>.+<\/h1><p>.+2/s);
    expect(today).not.toContain(said.stuck);
    // In flight for ever: nothing else of this chat goes.
    village.change(
      `insert into outbox (chat, priority, method, payload, state, created_at, not_before)
       values (5001, 0, 'show', '', 'sending', ?, ?), (5001, 0, 'show', '', 'queued', ?, ?)`,
      ...Array.from({ length: 4 }, () => "2026-11-30T00:00:00.000Z"),
    );
    expect(await desk.page("/today")).toContain(said.stuck);
    expect(await desk.page("/undelivered")).toContain(said.stuck);
    village.change("delete from outbox where state in ('queued', 'sending')");
  });
});
