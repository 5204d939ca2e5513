/**
 * Certificates at the console: looked up by what is typed, withdrawn by two officers with the reason that the
 * holder reads, by one of two who agree at once; and a key that a stranger may have.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actionIn, openDesk, type Desk } from "../support/console/desk.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

const words = {
  en: {
    village: "Stone Bridge",
    none: "There is no certificate with this number.",
    reason: "The photos are of another farm.",
    waits: "Certificates: a second look (1)",
    gone: "does not count any more",
    keyEnded: "withdrawn",
  },
  zh: {
    village: "上溪村",
    none: "没有这个号的证书",
    reason: "照片是别人的。",
    waits: "证书要你再看一眼（1）",
    gone: "不算",
    keyEnded: "废掉了",
  },
} as const;

const number = "7KQM3FHD9TXA";
const other = "8KQM3FHD9TXA";
const to = `/certificates/${number}`;
const askedOn = (page: string) => /name="asked" value="([^"]+)"/.exec(page)?.[1] ?? "none";

describe.each(["en", "zh"] as const)("certificates at the console (%s)", (tongue) => {
  const said = words[tongue];
  let village: TestVillage;
  let holder: Villager;
  let desk: Desk;
  let second: Desk;
  let third: Desk;

  beforeAll(async () => {
    village = await openVillage({ env: { ADMIN_IDS: "9001,9002,9003" } });
    const zhou = village.person(9_001, "周会长", tongue);
    const wu = village.person(9_002, "吴秘书", tongue);
    const sun = village.person(9_003, "孙干事", tongue);
    for (const officer of [zhou, wu, sun]) await officer.start();
    holder = village.person(5_001, "Mei", tongue);
    await joinUp(holder, { tongue, village: said.village });
    const [{ id } = { id: "" }] = village.rows<{ id: string }>(
      "select id from member where telegram_id = 5001",
    );
    // One of each season: the first is looked up, the other withdrawn.
    for (const [each, season] of [
      [other, "get-ready"],
      [number, "open"],
    ] as const) {
      village.change(
        `insert into certificate (id, state, member_id, season, language, name, village, proofs, shown, looked_by, lookers, day)
       values (?, 'good', ?, ?, ?, 'Mei', ?, 'first-price', '', '', '', '2026-11-28')`,
        each,
        id,
        season,
        tongue,
        said.village,
      );
    }
    for (const key of ["0a1b2c3d", "4e5f6a7b"]) {
      village.change(
        "insert into certificate_key (id, public_key, made_by, made_at) values (?, ?, 'program', '2026-11-02T00:00:00.000Z')",
        key,
        "A".repeat(43),
      );
    }
    desk = await openDesk(village.bot, zhou);
    second = await openDesk(village.bot, wu);
    third = await openDesk(village.bot, sun);
  });
  afterAll(() => village.close());

  it("are looked up however the number is typed, and said to be none where there is none", async () => {
    const found = await desk.page("/certificates?q=8kqm-3fhd%209txa");
    expect(found).toContain(tongue === "en" ? "8KQM-3FHD-9TXA: Mei" : "8KQM-3FHD-9TXA：Mei");
    expect(await desk.page("/certificates?q=7KQM3FHD9TXB")).toContain(said.none);
    expect((await desk.get("/certificates/7KQM3FHD9TXB")).status).toBe(404);
    expect((await desk.get("/certificates/key-none")).status).toBe(404);
  });

  it("are withdrawn by a second officer, of two who agree at once by one", async () => {
    const asked = await desk.sendOn(to, { press: actionIn(await desk.page(to), "certs:why") });
    const proposed = await desk.sendOn(to, { asked: askedOn(asked), words: said.reason });
    expect(proposed).toContain(said.reason);
    expect(actionIn(proposed, "certs:yes")).toBe("none");
    const forged = await desk.sendOn(to, { press: `certs:yes:${number}` });
    expect(forged).toContain(said.reason);
    await holder.heard();

    expect(await second.page("/today")).toContain(said.waits);
    expect(await second.page("/today")).toContain('href="/console/certificates"');
    const yes = actionIn(await second.page(to), "certs:yes");
    const pages = await Promise.all(
      [second, third].map(async (each) => each.sendOn(to, { press: yes })),
    );
    await village.quiet();

    expect((await holder.heard()).text.split(said.reason)).toHaveLength(2);
    expect(village.rows("select 1 from audit where act = 'certificate-withdrawn'")).toHaveLength(1);
    const withdrawn = village.rows(
      "select id, agreed_by from certificate where state = 'withdrawn'",
    );
    expect(withdrawn).toEqual([
      { id: number, agreed_by: expect.stringMatching(/^telegram:900[23]$/) as string },
    ]);
    // Whoever was second is told that it is done.
    for (const page of pages) expect(page).toContain(said.gone);
    expect(await desk.page(`/certificates?q=${number}`)).toContain(said.gone);
  });

  it("have keys, of which one that a stranger may have is withdrawn by two", async () => {
    const keys = await desk.page("/certificates/keys");
    expect(keys).toContain("/console/certificates/key-4e5f6a7b");
    const page = "/certificates/key-4e5f6a7b";
    await desk.sendOn(page, { press: actionIn(await desk.page(page), "certkey:ask") });
    expect(actionIn(await desk.page(page), "certkey:yes")).toBe("none");

    await second.sendOn(page, { press: actionIn(await second.page(page), "certkey:yes") });

    expect(await second.page("/certificates/keys")).toContain(said.keyEnded);
    expect(village.rows("select 1 from certificate_key where withdrawn_at is null")).toHaveLength(
      1,
    );
    expect((await desk.get(page)).status).toBe(404);
  });
});
