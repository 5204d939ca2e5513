/** Pauses and the exit question, on every engine. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { after, newMember, noon } from "../../../../test/support/people/members.ts";
import type { Records } from "../../../bot/records.ts";
import type { Store } from "../../open-store.ts";

describe.each(engines)("on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await within(async ({ members }) => {
      for (const [index, id] of ["m1", "m2", "m3"].entries()) {
        await members.create(newMember(id, index + 1), noon);
      }
    });
  });
  afterEach(() => store.close());

  const within = <T>(act: (records: Records) => Promise<T>) => store.transact(act);

  describe("a pause", () => {
    it.each([null, after(1_000)])("is kept with its end (%s), and moved", async (until) => {
      const found = await within(async ({ pauses }) => {
        await pauses.set("m1", { until: after(5), at: noon });
        await pauses.set("m1", { until, at: after(1) });
        return [await pauses.find("m1"), await pauses.find("m2")];
      });

      expect(found).toEqual([{ until, at: after(1) }, undefined]);
    });

    it("ends once", async () => {
      const ended = await within(async ({ pauses }) => {
        await pauses.set("m1", { until: null, at: noon });
        return [await pauses.end("m1"), await pauses.end("m1"), await pauses.find("m1")];
      });

      expect(ended).toEqual([true, false, undefined]);
    });
  });

  describe("the exit question", () => {
    const storeReady = (memberId: string, at: Date, stepId = "store") =>
      within(({ playbook }) => playbook.setStep(memberId, { stepId, state: "claimed", at }));
    const unplanned = (before: Date, limit = 10) =>
      within(({ exits }) => exits.unplanned("store", before, limit));

    it("is to be planned for whose shop is ready long enough, the oldest first", async () => {
      await storeReady("m1", after(2));
      await storeReady("m2", after(1));
      await storeReady("m3", after(0), "markets");

      expect(await unplanned(after(1))).toEqual(["m2"]);
      expect(await unplanned(after(5))).toEqual(["m2", "m1"]);
      expect(await unplanned(after(5), 1)).toEqual(["m2"]);
    });

    it("is planned once, and once more after somebody went on", async () => {
      await storeReady("m1", noon);
      await within(({ exits }) => exits.plan("m1", after(1)));
      const planned = await unplanned(after(100));
      await within(async ({ exits }) => {
        await exits.noteAsked("m1", after(2));
        await exits.answer("m1", "on", after(3));
      });

      expect(planned).toEqual([]);
      expect(await unplanned(after(2))).toEqual([]);
      expect(await unplanned(after(3))).toEqual(["m1"]);
    });

    it("is not planned after any other answer", async () => {
      await storeReady("m1", noon);
      await within(({ exits }) => exits.answer("m1", "stop", after(1)));

      expect(await unplanned(after(100))).toEqual([]);
    });

    it("leaves out who blocked the bot, and who was forgotten", async () => {
      await storeReady("m1", noon);
      await storeReady("m2", noon);
      await within(async ({ members, rights }) => {
        await members.setBlocked(1, after(1));
        await rights.erase("m2", 2, after(1));
      });

      expect(await unplanned(after(100))).toEqual([]);
    });

    it("is found as it stands", async () => {
      const found = await within(async ({ exits }) => {
        await exits.plan("m1", after(1));
        await exits.noteAsked("m1", after(2));
        await exits.answer("m1", "work", after(3));
        return [await exits.find("m1"), await exits.find("m2")];
      });

      expect(found).toEqual([
        { askedAt: after(2), answer: "work", answeredAt: after(3) },
        undefined,
      ]);
    });
  });
});
