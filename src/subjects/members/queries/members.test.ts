import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { after, newMember, noon } from "../../../../test/support/people/members.ts";
import { mostAsksAWeek, stepOfAsk } from "../rules/asks.ts";
import type { Records } from "../../../bot/records.ts";
import type { Store } from "../../open-store.ts";
import { dayMs } from "../../../bot/calendar.ts";

describe.each(engines)("the association's members on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await run(async ({ members, associates }) => {
      for (const id of ["v1", "v2"]) {
        await members.createVillage({ id, name: id, state: "listed", createdBy: "m1" }, noon);
      }
      for (let number = 1; number <= 6; number += 1) {
        const villageId = number === 6 ? "v2" : "v1";
        const more = { firstName: `N${number}`, villageId };
        await members.create(newMember(`m${number}`, number, more), after(number));
        await members.setPlacement(`m${number}`, "shop");
      }
      for (const id of ["m1", "m2", "m3", "m6"]) await associates.join(id, noon);
    });
  });
  afterEach(() => store.close());

  const run = <T>(act: (records: Records) => Promise<T>) => store.transact(act);

  const parcel = { stepId: "shipping", taskId: "first-parcel" };

  it("are ready after three parcels, or when the first was seen and found good", async () => {
    const ready = await run(async ({ associates, orders, playbook }) => {
      const said: boolean[] = [];
      await orders.note("m4", { day: "2026-03-01", parcels: 2 }, noon);
      said.push(await associates.isReady("m4", parcel));
      await orders.note("m4", { day: "2026-03-02", parcels: 1 }, noon);
      said.push(await associates.isReady("m4", parcel));
      const thing = {
        id: "sh1",
        memberId: "m5",
        ...parcel,
        kind: "photo",
        fileId: "f",
        text: null,
        flags: [],
        createdAt: noon,
        updatedAt: noon,
      } as const;
      await playbook.addShown({ ...thing, state: "waiting" });
      said.push(await associates.isReady("m5", parcel));
      return said;
    });
    await store.db.updateTable("shown").set({ state: "good" }).execute();

    expect(ready).toEqual([false, true, false]);
    expect(await run(({ associates }) => associates.isReady("m5", parcel))).toBe(true);
  });

  it("join once, and are counted in their own village only", async () => {
    const result = await run(async ({ associates }) => ({
      again: await associates.join("m1", after(1)),
      isIn: [await associates.isIn("m1"), await associates.isIn("m4")],
      count: [await associates.countIn("v1"), await associates.countIn("v2")],
      candidates: (await associates.candidates("v1", 10, 0)).map(({ memberId }) => memberId),
      ids: [await associates.listAfter("", 2), await associates.listAfter("m2", 9)],
    }));

    expect(result).toEqual({
      again: false,
      isIn: [true, false],
      count: [3, 1],
      candidates: ["m4", "m5"],
      ids: [
        ["m1", "m2"],
        ["m3", "m6"],
      ],
    });
  });

  it("say what they do, with words; a page names the first few and counts all", async () => {
    const result = await run(async ({ associates }) => {
      for (const [index, id] of ["m2", "m1", "m3", "m6"].entries()) {
        await associates.setOffer(id, "pack", true, after(index));
      }
      await associates.setOffer("m1", "grow", true, noon);
      await associates.setWords("m1", "pack", "Fridays");
      await associates.setWords("m1", "drive", "never ticked");
      await associates.setOffer("m1", "pack", true, after(9));
      await associates.setOffer("m3", "grow", true, noon);
      await associates.setOffer("m3", "grow", false, noon);
      return {
        mine: await associates.offersOf("m1"),
        doing: await associates.doingIn("v1", 2),
        second: await associates.listDoing("v1", "pack", 2, 1),
      };
    });

    expect(result.mine).toHaveLength(2);
    expect(result.mine).toContainEqual({ job: "pack", words: "Fridays" });
    expect(result.doing).toEqual([
      { job: "pack", names: ["N2", "N1"], count: 3 },
      { job: "grow", names: ["N1"], count: 1 },
    ]);
    expect(result.second).toEqual([
      { memberId: "m1", firstName: "N1", words: "Fridays" },
      { memberId: "m3", firstName: "N3", words: "" },
    ]);
  });

  describe("ask each other", () => {
    /** @returns whether it went */
    async function ask(asker: string, helper: string, now = noon): Promise<boolean> {
      return run(async ({ members, peers, associates }) => {
        const id = `p${(asked += 1)}`;
        const request = { id, memberId: asker, stepId: stepOfAsk("pack"), questionId: null };
        await peers.begin(request, now);
        await peers.draft(id, { helperId: helper, way: "village" }, now);
        const draft = (await peers.findRequest(id))!;
        return associates.sendAsk((await members.find(asker))!, draft, now);
      });
    }
    let asked = 0;

    it("once until there is an answer", async () => {
      const first = await ask("m1", "m2");
      const second = await ask("m1", "m2");
      await run(({ peers }) => peers.move(`p${asked - 1}`, ["sent"], "answered", noon));

      expect([first, second, await ask("m1", "m2")]).toEqual([true, false, true]);
    });

    it("nobody of another village, who is no member, or oneself", async () => {
      expect([
        await ask("m1", "m6"),
        await ask("m1", "m4"),
        await ask("m4", "m1"),
        await ask("m1", "m1"),
      ]).toEqual([false, false, false, false]);
    });

    it("nobody who rests, whom the association took out of it, or who is not to be met again", async () => {
      const helper = { reach: "all", isWoman: false } as const;
      await run(async ({ pauses, peers }) => {
        await pauses.set("m2", { until: after(1_000), at: noon });
        await peers.saveHelper("m3", { ...helper, helps: "ended" }, noon);
        await peers.block("m2", "m1", noon);
      });

      expect(await ask("m1", "m3")).toBe(false);
      expect(await ask("m3", "m2", after(2_000))).toBe(false);
      expect(await ask("m1", "m2", after(2_000))).toBe(false);
      await run(({ peers }) => peers.saveHelper("m3", { ...helper, helps: "yes" }, noon));
      expect(await ask("m3", "m2")).toBe(false); // away
      expect(await ask("m3", "m2", after(2_000))).toBe(true);
    });

    it(`each at most ${mostAsksAWeek} times a week, whoever asks; helping with steps is counted apart`, async () => {
      for (let number = 0; number < mostAsksAWeek; number += 1) {
        expect(await ask(number % 2 === 0 ? "m1" : "m3", "m2")).toBe(true);
        await run(({ peers }) => peers.move(`p${asked}`, ["sent"], "answered", noon));
      }
      const full = await ask("m1", "m2");
      const helpers = await run(async ({ peers, playbook }) => {
        await peers.saveHelper("m2", { helps: "yes", reach: "all", isWoman: false }, noon);
        await playbook.setStep("m2", { stepId: "s1", state: "done", at: noon });
        return peers.findHelpers({ id: "m1", villageId: "v1" }, "s1", undefined, noon, 5);
      });

      expect(full).toBe(false);
      expect(helpers.map(({ memberId }) => memberId)).toEqual(["m2"]);
      expect(await ask("m1", "m2", after(8 * dayMs))).toBe(true);
    });
  });
});
