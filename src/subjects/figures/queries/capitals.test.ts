import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { after, newMember, noon } from "../../../../test/support/people/members.ts";
import { totalsConsent } from "../rules/consent.ts";
import { nothingSaid, salesConsent } from "../rules/home.ts";
import { untold, type CountedPerson } from "../rules/person.ts";
import { pulseConsent } from "../../reminders/rules/pulse-record.ts";
import type { Records } from "../../../bot/records.ts";
import type { Store } from "../../open-store.ts";

const today = "2026-03-01";
const begin = { villageId: "", joinedAt: "", memberId: "" };
const december = { month: "2026-12", countedOn: "2026-12-01" };
const row = (figure: string, value: number | null, people = 9) => ({
  figure,
  value,
  people,
  hidden: value === null ? ("few" as const) : null,
});

describe.each(engines)("the four capitals on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await store.transact(async ({ members }) => {
      for (const id of ["v1", "v2"]) {
        await members.createVillage({ id, name: id, state: "listed", createdBy: "9" }, noon);
      }
      await members.createHousehold("h1", "v1", "m1", noon);
      await members.create(newMember("m1", 1, { villageId: "v1", householdId: "h1" }), noon);
      await members.create(
        newMember("m2", 2, { villageId: "v1", householdId: "h1", invitedBy: "m1" }),
        noon,
      );
      await members.create(newMember("m3", 3, { villageId: "v2", invitedBy: "m2" }), noon);
      await members.create(newMember("m4", 4), noon);
    });
  });
  afterEach(() => store.close());

  const agree = (members: Records["members"], ...ids: string[]) =>
    Promise.all(ids.map((id) => members.addConsent(id, totalsConsent, true, noon)));
  const read = (limit = 10): Promise<readonly CountedPerson[]> =>
    store.transact(({ capitals }) => capitals.people(begin, limit, today));

  it("reads people by village, those without one last, a slice after another", async () => {
    const slices: string[][] = [];
    let place = begin;
    for (let left = true; left;) {
      const people = await store.transact(({ capitals }) => capitals.people(place, 3, today));
      slices.push(people.map(({ id }) => id));
      const last = people.at(-1);
      left = people.length === 3;
      if (last !== undefined) {
        const { id: memberId, joinedAt } = last;
        place = { villageId: last.villageId ?? "", joinedAt, memberId };
      }
    }

    expect(slices).toEqual([["m1", "m2", "m3"], ["m4"]]);
    expect((await read()).map(({ id }) => id)).toEqual(["m1", "m2", "m3", "m4"]);
  });

  it("goes on among people without a village", async () => {
    const place = { villageId: "", joinedAt: noon.toISOString(), memberId: "m3" };
    const people = await store.transact(({ capitals }) => capitals.people(place, 3, today));

    expect(people.map(({ id }) => id)).toEqual(["m4"]);
  });

  it("reads nothing of who did not agree, or took it back", async () => {
    await store.transact(async ({ members, orders, homes, pulse }) => {
      await members.addConsent("m1", totalsConsent, true, noon);
      await members.addConsent("m1", totalsConsent, false, after(1));
      await orders.note("m1", { day: today, parcels: 9 }, noon);
      await homes.save("m1", { ...nothingSaid, works: true }, noon);
      await pulse.answer("m1", { day: today, question: "keeping", answer: "clearly" });
    });

    expect((await read()).filter(({ counted }) => counted !== undefined)).toEqual([]);
    expect((await read()).map(({ answers }) => answers)).toEqual([{}, {}, {}, {}]);
  });

  it("reads what counts of who agreed", async () => {
    await store.transact(async (records) => {
      const { members, orders, playbook, trained } = records;
      await agree(members, "m2");
      await orders.note("m2", { day: "2026-02-28", parcels: 4 }, noon);
      await orders.note("m2", { day: "2026-01-10", parcels: 6 }, noon);
      await orders.note("m2", { day: "2025-11-10", parcels: 50 }, noon);
      for (const stepId of ["store", "shipping"]) {
        await playbook.setStep("m2", { stepId, state: "done", at: noon });
      }
      await playbook.setTrait("m2", "product", "grown", noon);
      await trained.ask({ id: "t1", memberId: "m3", stepId: "store" }, noon);
      await trained.name("t1", "m3", "m2", noon);
      await trained.answer("t1", "m2", true, noon);
      await records.nudges.seen("m2", "2026-02-20");
      await records.aboutMe.save("m2", { ...untold, isWoman: true, hamlet: "上" }, noon);
    });
    await store.db
      .insertInto("association_member")
      .values({ member_id: "m2", joined_at: noon.toISOString() })
      .execute();

    expect((await read())[1]).toEqual({
      id: "m2",
      villageId: "v1",
      joinedAt: noon.toISOString(),
      isInvited: true,
      goesOn: true,
      teaches: true,
      about: { isWoman: true, ageGroup: null, hamlet: "上", cameBack: null },
      answers: {},
      counted: {
        isTrained: true,
        brought: 1,
        line: 2,
        hasHelped: false,
        isMember: true,
        isLocal: true,
        parcels: { days28: 4, days90: 10 },
        home: { isTrained: true, works: false },
      },
    });
  });

  it("counts a home once, with what any of its people said and the most that was sold", async () => {
    await store.transact(async ({ members, homes }) => {
      await agree(members, "m1", "m2");
      await members.addConsent("m1", salesConsent, true, noon);
      await members.addConsent("m2", salesConsent, true, noon);
      await homes.save("m1", { ...nothingSaid, sales: "from-1", salesMinor: 1_000_000 }, noon);
      await homes.save(
        "m2",
        { works: true, sales: "from-5", salesOn: today, salesMinor: 5e12 },
        noon,
      );
    });
    const home = async () => (await read()).map(({ counted }) => counted?.home);
    const both = await home();
    await store.transact(({ members }) => members.addConsent("m2", salesConsent, false, after(1)));

    expect(both.slice(0, 2)).toEqual([
      { isTrained: false, works: true, salesMinor: 5e12 },
      undefined,
    ]);
    expect((await home())[0]).toEqual({ isTrained: false, works: true, salesMinor: 1_000_000 });
  });

  it("takes the newest answer to each question of who agreed to be asked", async () => {
    await store.transact(async ({ members, pulse }) => {
      await members.addConsent("m3", pulseConsent, true, noon);
      for (const [day, question, answer] of [
        ["2025-11-01", "nature", "one"],
        ["2026-02-01", "nature", "two"],
        ["2025-11-01", "keeping", "clearly"],
        ["2026-02-01", "keeping", "skipped"],
        ["2025-01-01", "asking", "several"],
      ] as const) {
        await pulse.answer("m3", { day, question, answer });
      }
    });

    expect((await read())[2]!.answers).toEqual({ nature: "two", keeping: "clearly" });
  });

  it("keeps a figure of a month as it was first, and who is invited all at once", async () => {
    await store.transact(async ({ capitals }) => {
      await capitals.keepMonth("v1", december, [row("trained", 5), row("on/sex/woman", 6)]);
      await capitals.keepMonth("v1", { month: "2026-12", countedOn: "2026-12-09" }, [
        row("trained", 7),
        row("helped", null),
        row("on/sex/man", 8),
      ]);
      await capitals.keepMonth("v2", december, []);
    });

    const kept = await store.transact(({ capitals }) => capitals.monthOf("v1", "2026-12"));
    expect(kept.map(({ figure, value, countedOn }) => [figure, value, countedOn])).toEqual([
      ["helped", null, "2026-12-09"],
      ["on/sex/woman", 6, "2026-12-01"],
      ["trained", 5, "2026-12-01"],
    ]);
  });

  it("finds the first month that has a value, and all months from one on", async () => {
    const months = ["2026-11", "2026-12", "2027-01"];
    const [first, since] = await store.transact(async ({ capitals }) => {
      for (const [index, month] of months.entries()) {
        const at = { month, countedOn: `${month}-01` };
        await capitals.keepMonth("v1", at, [row("trained", index === 0 ? null : 10 * index)]);
      }
      return [await capitals.firstOf("v1"), await capitals.since("v1", "2026-12")];
    });

    expect(first.map(({ month, value }) => [month, value])).toEqual([["2026-12", 10]]);
    expect(since.map(({ month, value }) => [month, value])).toEqual([
      ["2026-12", 10],
      ["2027-01", 20],
    ]);
  });

  it("knows the households of a village once they were entered", async () => {
    const find = () => store.transact(({ capitals }) => capitals.householdsOf("v1"));
    const before = await find();
    await store.db
      .updateTable("village")
      .set({ households: 60, households_at: noon.toISOString() })
      .where("id", "=", "v1")
      .execute();

    expect(before).toBeUndefined();
    expect(await find()).toEqual({ count: 60, on: "2026-03-01" });
  });

  it("knows who works for a shop by what they do", async () => {
    const known = (id: string) => store.transact(({ homes }) => homes.known(id));
    await store.transact(async ({ orders, playbook, teams, cash }) => {
      await orders.note("m1", { day: today, parcels: 0 }, noon);
      await orders.note("m2", { day: today, parcels: 2 }, noon);
      await playbook.setTrait("m3", "job", "pack", noon);
      await teams.create({ id: "t1", name: "t", ownerId: "m4" }, noon);
      const content = {
        day: today,
        amountMinor: 9,
        words: "",
        kind: "sales",
        sided: true,
      } as const;
      await cash.append(
        "m4",
        [{ seq: 1, kind: "add", lineId: 1, content, at: noon }],
        "2026-12-01",
      );
    });

    expect(await Promise.all(["m1", "m2", "m3", "m4"].map(known))).toEqual([
      { works: false, hasBook: false },
      { works: true, hasBook: false },
      { works: true, hasBook: false },
      { works: true, hasBook: true },
    ]);
  });

  it("finds whose book is summed up, while they agree", async () => {
    const find = () => store.transact(({ capitals }) => capitals.bookkeepers("", 10));
    await store.transact(async ({ members, homes, capitals }) => {
      for (const id of ["m1", "m2", "m3"]) await members.addConsent(id, salesConsent, true, noon);
      await members.addConsent("m2", salesConsent, false, after(1));
      for (const id of ["m1", "m2"]) await homes.save(id, { ...nothingSaid, sales: "book" }, noon);
      await homes.save("m3", { ...nothingSaid, sales: "from-1", salesMinor: 1 }, noon);
      await capitals.setBookSales("m1", 77, today);
      await capitals.setBookSales("m3", 77, today);
    });

    expect(await find()).toEqual(["m1"]);
    expect(await store.transact(({ homes }) => homes.find("m1"))).toMatchObject({ salesMinor: 77 });
    expect(await store.transact(({ homes }) => homes.find("m3"))).toMatchObject({ salesMinor: 1 });
  });
});
