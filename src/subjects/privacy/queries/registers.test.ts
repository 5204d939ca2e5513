/** What the association keeps: officers, people by name, villages and their spellings, classes, acts. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { after, newMember, noon } from "../../../../test/support/people/members.ts";
import { mostPupils } from "../../villages/rules/classes-record.ts";
import { parseSearch } from "../../joining/rules/names.ts";
import type { Records } from "../../../bot/records.ts";
import type { Store } from "../../open-store.ts";

const year = 365 * 24 * 60 * 60 * 1_000;

describe.each(engines)("registers on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await ask(async ({ members }) => {
      for (const [id, name] of [
        ["v1", "上溪村"],
        ["v2", "上西村"],
        ["v3", "石桥村"],
      ] as const) {
        await members.createVillage({ id, name, state: "proposed", createdBy: "m1" }, noon);
      }
      await members.create(newMember("m1", 1, { firstName: "陈姐", villageId: "v1" }), noon);
      await members.create(newMember("m2", 2, { firstName: "陈大哥", villageId: "v1" }), noon);
      await members.create(newMember("m3", 3, { firstName: "Li Wei", villageId: "v2" }), noon);
    });
  });
  afterEach(() => store.close());

  const ask = <T>(act: (records: Records) => Promise<T>) => store.transact(act);
  const sizes = () =>
    ask(async ({ members }) =>
      Object.fromEntries((await members.listVillages(9, 0)).map((each) => [each.id, each.members])),
    );

  describe("officers", () => {
    it("have rights from the second yes on, once", async () => {
      const seen = await ask(async ({ officers }) => [
        await officers.ask("m1", "telegram:9", noon),
        await officers.ask("m1", "m2", noon),
        await officers.isOn("m1"),
        await officers.chats([9]),
        await officers.agree("m1", "m2", noon),
        await officers.agree("m1", "m3", noon),
        await officers.isOn("m1"),
        await officers.chats([9, 1]),
        await officers.chats([]),
      ]);

      expect(seen).toEqual([true, false, false, [9], true, false, true, [9, 1], [1]]);
    });

    it("leave nothing that they proposed", async () => {
      await ask(async ({ officers }) => {
        await officers.ask("m1", "telegram:9", noon);
        await officers.agree("m1", "m2", noon);
        await officers.ask("m3", "m1", noon);
      });

      const removed = await ask(({ officers }) => officers.remove("m1", "on"));

      expect(removed).toBe(true);
      expect(await ask(({ officers }) => officers.list())).toEqual([]);
      expect(await ask(({ officers }) => officers.remove("m1", "on"))).toBe(false);
    });
  });

  describe("people", () => {
    const find = (text: string) =>
      ask(async ({ people }) => {
        const key = parseSearch(text);
        return key === undefined ? [] : (await people.findByName(key, 9)).map(({ id }) => id);
      });

    it.each([
      ["陈姐", ["m1"]],
      ["ｌｉ w", ["m3"]],
      ["LI", ["m3"]],
      ["Wei", []],
      ["陈", []],
      ["%%", []],
      ["li%", []],
    ])("are found by how the name begins: %s", async (text, expected) => {
      expect(await find(text)).toEqual(expected);
    });

    it("are found by their new name, and by none once they were forgotten", async () => {
      await ask(({ members }) => members.setFirstName("m1", "阿芳"));
      expect([await find("陈姐"), await find("阿芳")]).toEqual([[], ["m1"]]);

      await ask(({ rights }) => rights.erase("m1", 1, noon));

      expect(await find("阿芳")).toEqual([]);
      expect(await ask(({ people }) => people.find("m1"))).toBeUndefined();
    });

    it("go on behind the last of a page, also where all have one name", async () => {
      await ask(async ({ members }) => {
        for (let n = 10; n < 30; n += 1) {
          await members.create(newMember(`m${n}`, n, { firstName: "小王" }), noon);
        }
        await members.create(newMember("m30", 30, { firstName: "小吴" }), noon);
      });

      const pages = await ask(async ({ people }) => {
        const first = await people.findByName("小王", 8);
        const second = await people.findBehind(first.at(-1)!.id, 2, 8);
        return [first, second, await people.findBehind(second.at(-1)!.id, 2, 8)];
      });

      const ids = pages.flat().map(({ id }) => id);
      expect(pages.map(({ length }) => length)).toEqual([8, 8, 4]);
      expect(new Set(ids)).toEqual(
        new Set(Array.from({ length: 20 }, (_, index) => `m${index + 10}`)),
      );
    });

    it("stand in the roster with step and mentor, without who was forgotten", async () => {
      await ask(async ({ mentors, playbook, rights, members }) => {
        await members.create(newMember("m4", 4, { firstName: "老王", villageId: "v1" }), noon);
        await playbook.saveRun({
          memberId: "m1",
          stepId: "goods",
          at: "finish",
          version: "1",
          updatedAt: noon,
        });
        await mentors.appoint("m2", "v1", "m9", noon);
        await mentors.assign("m1", "m2", noon);
        await rights.erase("m4", 4, noon);
      });

      const roster = await ask(({ people }) => people.roster("v1", 9, 0));

      expect(roster).toEqual([
        {
          id: "m2",
          firstName: "陈大哥",
          mentor: null,
          isAlone: false,
          hasDied: false,
          stepId: null,
          village: "上溪村",
        },
        {
          id: "m1",
          firstName: "陈姐",
          mentor: "陈大哥",
          isAlone: false,
          hasDied: false,
          stepId: "goods",
          village: "上溪村",
        },
      ]);
      expect(await ask(({ people }) => people.roster("v1", 9, 2))).toEqual([]);
      expect(await ask(({ people }) => people.mentors(9, 0))).toEqual([
        { id: "m2", firstName: "陈大哥", village: "上溪村", isAway: false },
      ]);
      expect(
        await ask(async ({ people }) => [await people.partOf("m2"), await people.partOf("m1")]),
      ).toEqual(["mentor", "learner"]);
    });
  });

  describe("villages", () => {
    it("are counted as people come, move and are forgotten", async () => {
      expect(await sizes()).toEqual({ v1: 2, v2: 1, v3: 0 });

      await ask(({ members }) => members.setVillage("m1", "v3"));
      await ask(({ members }) => members.setVillage("m1", "v3"));
      await ask(({ rights }) => rights.erase("m2", 2, noon));
      await ask(({ rights }) => rights.erase("m2", 2, noon));

      expect(await sizes()).toEqual({ v1: 0, v2: 1, v3: 1 });
    });

    it("keep how many households there are, and count the homes that are here", async () => {
      await ask(async ({ members, villages }) => {
        await members.createHousehold("h1", "v1", "m1", noon);
        await members.setHousehold("m1", "h1");
        await members.setHousehold("m2", "h1");
        await members.create(newMember("m4", 4, { villageId: "v1" }), noon);
        await villages.setHouseholds("v1", 412, after(5));
        await villages.setPlace("v1", { county: "缙云县", timeZone: "Asia/Urumqi" });
      });

      expect(await ask(({ villages }) => villages.factsOf("v1", noon))).toEqual({
        members: 3,
        households: 412,
        householdsAt: after(5),
        homesHere: 2,
        mentors: 0,
        classes: 0,
      });
      expect(await ask(({ members }) => members.findVillage("v1"))).toMatchObject({
        county: "缙云县",
        country: null,
        timeZone: "Asia/Urumqi",
      });
    });

    it("are renamed, unless another has that name", async () => {
      const [taken, done] = await ask(async ({ villages }) => [
        await villages.rename("v1", "石桥"),
        await villages.rename("v1", "大溪村"),
      ]);

      expect(taken).toMatchObject({ id: "v3" });
      expect(done).toBeUndefined();
      expect(await ask(({ members }) => members.findVillageByName("大溪"))).toMatchObject({
        id: "v1",
        name: "大溪村",
      });
    });

    it("of two spellings become one, with all that was there", async () => {
      await ask(async ({ members, mentors, villages, classes }) => {
        const code = { kind: "village", target: "v2", expiresAt: null } as const;
        await members.createCode({ ...code, code: "v_old" }, noon);
        await members.createHousehold("h1", "v2", "m3", noon);
        await mentors.appoint("m3", "v2", "m9", noon);
        await mentors.appoint("m3", "v1", "m9", noon);
        await mentors.appoint("m2", "v2", "m9", noon);
        await villages.setHouseholds("v2", 300, noon);
        await villages.setPlace("v2", { county: "缙云县" });
        await classes.add({ id: "k1", name: "小学", endsAt: after(year), createdBy: "m1" }, noon);
        await classes.setVillage("k1", "v2");
      });

      const [once, again, self] = await ask(async ({ villages }) => [
        await villages.merge("v2", "v1"),
        await villages.merge("v2", "v1"),
        await villages.merge("v1", "v1"),
      ]);

      expect([once, again, self]).toEqual([true, false, false]);
      expect(await sizes()).toEqual({ v1: 3, v3: 0 });
      const seen = await ask(async ({ members, mentors, classes }) => ({
        byId: await members.findVillage("v2"),
        byName: await members.findVillageByName("上西"),
        near: await members.searchVillages("上", 9),
        code: await members.findCode("v_old"),
        home: await members.findHouseholdVillage("h1"),
        moved: (await members.find("m3"))?.villageId,
        mentors: (await mentors.listOf("v1")).map(({ memberId }) => memberId).toSorted(),
        inClass: (await classes.list("v1", noon, 9, 0)).map(({ id }) => id),
      }));
      expect(seen).toMatchObject({
        byId: { id: "v1", name: "上溪村", county: "缙云县" },
        byName: { id: "v1" },
        near: [{ id: "v1" }],
        code: { target: "v1" },
        home: "v1",
        moved: "v1",
        mentors: ["m2", "m3"],
        inClass: ["k1"],
      });
      expect(await ask(({ villages }) => villages.factsOf("v1", noon))).toMatchObject({
        members: 3,
        households: 300,
      });
    });

    it("follow a chain of spellings to the last, and may take an old spelling as their name", async () => {
      await ask(async ({ villages }) => {
        await villages.merge("v2", "v1");
        await villages.merge("v1", "v3");
        await villages.rename("v3", "上西村");
      });

      const found = await ask(async ({ members }) => [
        await members.findVillage("v2"),
        await members.findVillage("v1"),
        await members.findVillageByName("上西"),
        await members.findVillageByName("上溪"),
      ]);

      expect(found.map((each) => [each?.id, each?.name])).toEqual(
        Array.from({ length: 4 }, () => ["v3", "上西村"]),
      );
      expect(await sizes()).toEqual({ v3: 3 });
    });
  });

  describe("classes", () => {
    beforeEach(() =>
      ask(async ({ classes }) => {
        await classes.add({ id: "k1", name: "小学", endsAt: after(year), createdBy: "m9" }, noon);
        await classes.setTeacher("k1", "m1");
      }),
    );

    it("show a teacher only who said yes to this teacher", async () => {
      await ask(async ({ classes, nudges }) => {
        await nudges.seen("m2", "2026-02-27");
        await classes.join("k1", "m2", noon);
      });
      const pupils = () => ask(({ classes }) => classes.pupils("k1"));
      expect(await pupils()).toEqual([
        { memberId: "m2", firstName: "陈大哥", stepId: null, lastDay: "2026-02-27" },
      ]);

      const changed = await ask(async ({ classes }) => [
        await classes.setTeacher("k1", "m1"),
        await classes.setTeacher("k1", "m3"),
      ]);
      expect(changed).toEqual([false, true]);
      expect(await pupils()).toEqual([]);
      expect(await ask(({ classes }) => classes.everybody("k1"))).toHaveLength(1);

      await ask(({ classes }) => classes.join("k1", "m2", noon));
      expect(await pupils()).toHaveLength(1);
      expect(await ask(({ classes }) => classes.of("m2", noon))).toMatchObject([
        { id: "k1", teacher: "Li Wei", as: "pupil", hasAgreed: true },
      ]);
      expect(await ask(({ classes }) => classes.of("m3", noon))).toMatchObject([
        { id: "k1", as: "teacher" },
      ]);
    });

    it("take no more than a hall holds, and let anybody go", async () => {
      const joined = await ask(async ({ members, classes }) => {
        const all: string[] = [];
        for (let n = 0; n <= mostPupils; n += 1) {
          await members.create(newMember(`p${n}`, 1_000 + n), noon);
          all.push(await classes.join("k1", `p${n}`, noon));
        }
        all.push(await classes.join("k1", "p0", noon));
        return [...all, await classes.leave("k1", "p0"), await classes.leave("k1", "p0")];
      });

      expect(joined.slice(mostPupils)).toEqual(["full", "already", true, false]);
    });

    it("are over on their day, with the list and the link", async () => {
      const code = { code: "c_1", kind: "class", target: "k1", expiresAt: null } as const;
      await ask(async ({ classes, members }) => {
        await classes.join("k1", "m2", noon);
        await members.createCode(code, noon);
        await classes.setEnd("k1", after(1_000));
      });

      expect(await ask(({ classes }) => classes.find("k1", after(999)))).toBeDefined();
      expect(await ask(({ classes }) => classes.find("k1", after(1_000)))).toBeUndefined();
      expect(await ask(({ classes }) => classes.of("m2", after(1_000)))).toEqual([]);
      // Had nobody planned its end, it would go a day later.
      await ask(({ retention }) => retention.purge(after(1_000 + year / 365)));

      for (const table of ["class", "class_pupil", "code"] as const) {
        expect(await store.db.selectFrom(table).selectAll().execute()).toEqual([]);
      }
    });
  });

  describe("acts", () => {
    const write = (actor: string, act: string, subject: string, at = noon) =>
      ask(({ audit }) => audit.write({ at, actor, act, subject }));
    const list = (filter: Parameters<Records["acts"]["list"]>[0], before?: number, limit = 10) =>
      ask(({ acts }) => acts.list(filter, before, limit));

    it("are read newest first, a page at a time, by person and by kind", async () => {
      await write("telegram:1", "village-listed", "v1");
      await write("m1", "look-good", "m2");
      await write("m2", "look-change", "m1");
      await write("m3", "peer-report-left", "m2");

      const all = await list({ kind: "all" });
      const actsOf = async (...given: Parameters<typeof list>) =>
        (await list(...given)).map(({ act }) => act);

      expect(all.map(({ act }) => act)).toEqual([
        "peer-report-left",
        "look-change",
        "look-good",
        "village-listed",
      ]);
      expect(await actsOf({ kind: "all" }, all[1]!.id, 1)).toEqual(["look-good"]);
      expect(await actsOf({ kind: "of", ids: ["m1", "telegram:1"] })).toEqual([
        "look-change",
        "look-good",
        "village-listed",
      ]);
      expect(await actsOf({ kind: "acts", acts: ["look-good", "village-listed"] })).toEqual([
        "look-good",
        "village-listed",
      ]);
      expect(await actsOf({ kind: "to", memberId: "m2", acts: ["look-good"] })).toEqual([
        "look-good",
      ]);
    });

    it("know the names of people, villages and classes, those of other spellings too", async () => {
      await ask(async ({ classes, villages, rights }) => {
        await classes.add({ id: "k1", name: "小学", endsAt: after(year), createdBy: "m9" }, noon);
        await villages.merge("v2", "v1");
        await rights.erase("m2", 2, noon);
      });

      const names = await ask(({ acts }) => acts.namesOf(["m1", "m2", "v2", "v3", "k1", "erased"]));

      expect(Object.fromEntries(names)).toEqual({
        m1: "陈姐",
        v2: "上溪村",
        v3: "石桥村",
        k1: "小学",
      });
    });

    it("are kept for two years", async () => {
      const twoYears = 730 * 24 * 60 * 60 * 1_000;
      await write("m1", "look-good", "m2", noon);
      await write("m1", "look-change", "m2", after(1));

      await ask(({ retention }) => retention.purge(after(twoYears + 1)));

      expect((await list({ kind: "all" })).map(({ act }) => act)).toEqual(["look-change"]);
    });
  });
});
