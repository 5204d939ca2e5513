/** Looking, on every engine: who sees what in which order, waits, second looks, neighbours. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { newMember, noon } from "../../../../test/support/people/members.ts";
import { helpConsent, inOrder } from "../rules/review.ts";
import type { Look, Reviewer } from "../rules/review-record.ts";
import { personAt } from "../../../bot/phone/number.ts";
import type { Records } from "../../../bot/records.ts";
import type { Store } from "../../open-store.ts";

const hours = (count: number) => new Date(noon.getTime() + count * 3_600_000);

const reviewerOf = (id: string, isOfficer = false): Reviewer => ({
  id,
  member: undefined,
  name: id,
  isOfficer,
  helps: true,
});

const lookOf = (id: string, thingId: string, more: Partial<Look> = {}): Look => ({
  id,
  thingId,
  revision: 1,
  memberId: thingId.replace("s", "m"),
  villageId: "v1",
  reviewerId: "m1",
  as: "mentor",
  verdict: "good",
  reason: null,
  words: null,
  waitedMinutes: 60,
  at: noon,
  isUndone: false,
  ...more,
});

/** m1 and m2 mentor v1; m1 looks after m3 and m4; m5 has nobody; m6 lives in v2, which has nobody. */
async function live({ members, mentors, playbook }: Records): Promise<void> {
  for (const id of ["v1", "v2"]) {
    await members.createVillage({ id, name: id, state: "listed", createdBy: "x" }, noon);
  }
  for (const [index, id] of ["m1", "m2", "m3", "m4", "m5", "m6"].entries()) {
    await members.create(newMember(id, index + 1, { villageId: id === "m6" ? "v2" : "v1" }), noon);
  }
  await mentors.appoint("m1", "v1", "x", noon);
  await mentors.appoint("m2", "v1", "x", noon);
  await mentors.assign("m3", "m1", noon);
  await mentors.assign("m4", "m1", noon);
  for (const [index, id] of ["m4", "m3", "m5", "m6"].entries()) {
    await playbook.addShown({
      id: id.replace("m", "s"),
      memberId: id,
      stepId: "shipping",
      taskId: "first-parcel",
      kind: "photo",
      fileId: "f",
      text: null,
      flags: ["link-form"],
      state: "waiting",
      createdAt: hours(index),
      updatedAt: hours(index),
    });
  }
}

describe.each(engines)("what learners showed on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await store.transact(live);
  });
  afterEach(() => store.close());

  const run = <T>(act: (records: Records) => Promise<T>) => store.transact(act);
  const idsOf = (found: readonly { readonly thingId: string }[]) =>
    found.map(({ thingId }) => thingId);

  it("waits for the mentor of its learner, the oldest first", async () => {
    const mine = await run(({ reviews }) => reviews.ofMentees("m1", reviewerOf("m1")));
    const others = await run(({ reviews }) => reviews.ofMentees("m2", reviewerOf("m2")));

    expect(idsOf(mine)).toEqual(["s4", "s3"]);
    expect(others).toEqual([]);
  });

  it("waits for nobody on the same phone", async () => {
    const [one, other] = [personAt(1, 1), personAt(1, 2)];
    const m4 = store.db.updateTable("member").where("id", "=", "m4");
    await m4.set({ telegram_id: other }).execute();
    const m1 = (await run(({ members }) => members.find("m1")))!;
    const li = { ...reviewerOf("m1"), member: { ...m1, telegramId: one } };
    const mine = await run(({ reviews }) => reviews.ofMentees("m1", li));

    expect(idsOf(mine)).toEqual(["s3"]);
  });

  it("waits in its village once it is late, never for its own learner", async () => {
    const late = (reviewer: string, until: Date) =>
      run(({ reviews }) => reviews.ofVillages(["v1"], until, reviewerOf(reviewer), "neighbour"));

    expect(idsOf(await late("m2", hours(1)))).toEqual(["s4", "s3"]);
    expect(idsOf(await late("m3", hours(1)))).toEqual(["s4"]);
    expect(
      await run(({ reviews }) => reviews.ofVillages([], hours(9), reviewerOf("m2"), "mentor")),
    ).toEqual([]);
  });

  it("waits for the association where nobody mentors, and when it is too late", async () => {
    const officer = reviewerOf("telegram:9", true);
    const soon = await run(({ reviews }) => reviews.ofAssociation(hours(-1), officer));
    const late = await run(({ reviews }) => reviews.ofAssociation(hours(0), officer));

    expect(idsOf(soon)).toEqual(["s5", "s6"]);
    expect(idsOf(inOrder(late))).toEqual(["s4", "s5", "s6"]);
  });

  it("waits for nobody while its learner is gone, and for the association while the mentor is away", async () => {
    await run(({ members }) => members.setBlocked(4, noon));
    const seen = await run(({ reviews }) => reviews.ofMentees("m1", reviewerOf("m1")));
    await run(({ mentors }) => mentors.setState("m1", "away", noon));
    const away = await run(({ reviews }) => reviews.ofMentees("m1", reviewerOf("m1")));
    const theirs = await run(({ reviews }) =>
      reviews.ofAssociation(hours(-1), reviewerOf("telegram:9", true)),
    );

    expect(idsOf(seen)).toEqual(["s3"]);
    expect(await run(({ reviews }) => reviews.findThing("s4"))).toBeUndefined();
    expect(away).toEqual([]);
    expect(idsOf(theirs)).toEqual(["s3", "s5", "s6"]);
  });

  it("carries when it was skipped, until it is shown anew", async () => {
    await run(({ reviews }) => reviews.skip("m1", { id: "s4", revision: 1 }, hours(5)));
    const skipped = await run(({ reviews }) => reviews.ofMentees("m1", reviewerOf("m1")));
    await run(async ({ playbook }) => {
      const [shown] = await playbook.shownFor("m4");
      await playbook.addShown({ ...shown!, updatedAt: hours(6) });
    });
    const anew = await run(({ reviews }) => reviews.ofMentees("m1", reviewerOf("m1")));

    expect(skipped.map(({ skippedAt }) => skippedAt)).toEqual([hours(5), null]);
    expect(anew.map(({ skippedAt }) => skippedAt)).toEqual([null, null]);
    // Sent once more while it waits, it keeps its place.
    expect(anew[0]).toMatchObject({ thingId: "s4", waitsSince: hours(0) });
    expect(await run(({ reviews }) => reviews.findThing("s4"))).toMatchObject({ revision: 2 });
  });

  it("waits anew from the day it was shown again after a verdict", async () => {
    await run(({ reviews }) => reviews.give(lookOf("k1", "s4", { verdict: "change" })));
    await run(async ({ playbook }) => {
      const [shown] = await playbook.shownFor("m4");
      await playbook.addShown({ ...shown!, state: "waiting", updatedAt: hours(8) });
    });

    expect(await run(({ reviews }) => reviews.findThing("s4"))).toMatchObject({
      waitsSince: hours(8),
      revision: 2,
      state: "waiting",
    });
    expect(await run(({ reviews }) => reviews.standingLook("s4", 2))).toBeUndefined();
  });

  it("counts how many are ahead of it, for the same mentor or for the association", async () => {
    const [third, sixth] = await run(async ({ reviews }) => [
      await reviews.countAhead((await reviews.findThing("s3"))!, "m1"),
      await reviews.countAhead((await reviews.findThing("s6"))!, undefined),
    ]);

    expect([third, sixth]).toEqual([1, 1]);
  });

  it("tells how long the last thirty of a village waited, without those taken back", async () => {
    await run(async ({ playbook, reviews }) => {
      for (let index = 0; index < 33; index += 1) {
        const id = `t${index}`;
        const [shown] = await playbook.shownFor("m3");
        await playbook.addShown({ ...shown!, id, taskId: id, state: "waiting" });
        const look = lookOf(`k${index}`, id, {
          memberId: "m3",
          waitedMinutes: index,
          at: hours(index),
          as: index % 2 === 0 ? "mentor" : "association",
        });
        await reviews.give(look);
        if (index === 32) await reviews.takeBack(look, hours(40));
      }
    });
    const [village, elsewhere, association] = await run(async ({ reviews }) => [
      await reviews.lastWaits("v1"),
      await reviews.lastWaits("v2"),
      await reviews.lastWaits(null),
    ]);

    expect(village).toEqual(Array.from({ length: 30 }, (_, index) => 31 - index));
    expect(elsewhere).toEqual([]);
    expect(association).toHaveLength(16);
    expect(await run(({ reviews }) => reviews.countSince("m1", hours(10)))).toBe(22);
  });

  it("loses its file and words when it was private, before or after a verdict", async () => {
    await run(async ({ reviews }) => {
      await reviews.give(lookOf("k1", "s4", { reason: "words", words: "secret" }));
      await reviews.chooseAgain("k1", noon);
      const look = await reviews.findLook("k1");
      await reviews.removeContent((await reviews.findThing("s4"))!, look);
    });

    expect(await run(({ reviews }) => reviews.findThing("s4"))).toMatchObject({
      fileId: null,
      text: null,
      flags: [],
      state: "change",
    });
    expect(await run(({ reviews }) => reviews.findLook("k1"))).toMatchObject({
      verdict: "private",
      words: null,
    });
    expect(await store.db.selectFrom("second_look").selectAll().execute()).toEqual([]);
  });

  it("is looked at again by another mentor, else by the association; once", async () => {
    await run(async ({ reviews }) => {
      await reviews.give(lookOf("k1", "s4"));
      await reviews.chooseAgain("k1", hours(1));
    });
    const officer = reviewerOf("telegram:9", true);
    const next = (reviewer: Reviewer, villages: readonly string[]) =>
      run(({ reviews }) => reviews.nextAgain(reviewer, villages, noon));
    const seen = [
      await next(reviewerOf("m1"), ["v1"]),
      await next(reviewerOf("m2"), ["v1"]),
      await next(reviewerOf("m2"), ["v2"]),
      await next(officer, []),
    ];
    await run(({ mentors }) => mentors.dismiss("m2", "v1"));
    const alone = await next(officer, []);
    const given = await run(async ({ reviews }) => [
      await reviews.giveAgain(alone!, "telegram:9", false, hours(2)),
      await reviews.giveAgain(alone!, "m2", true, hours(2)),
    ]);

    expect(seen.map((look) => look?.id)).toEqual([undefined, "k1", undefined, undefined]);
    expect(alone?.id).toBe("k1");
    expect(given).toEqual([true, false]);
    expect(await next(officer, [])).toBeUndefined();
    expect(await run(({ reviews }) => reviews.againFigures(["m1", "m2"]))).toEqual([
      { reviewerId: "m1", looked: 1, differ: 1 },
      { reviewerId: "m2", looked: 0, differ: 0 },
    ]);
  });

  it("may be looked at by neighbours who passed the step: who agreed first, who said no never", async () => {
    await run(async ({ members, playbook, reviews }) => {
      for (const id of ["a", "b", "c", "d", "e", "f"]) {
        await members.create(
          newMember(`n${id}`, 100 + id.charCodeAt(0), { villageId: "v1" }),
          noon,
        );
        const state = id === "f" ? ("open" as const) : ("done" as const);
        await playbook.setStep(`n${id}`, { stepId: "shipping", state, at: noon });
      }
      await playbook.setStep("m2", { stepId: "shipping", state: "done", at: noon });
      await members.addConsent("nc", helpConsent, true, noon);
      await members.addConsent("nd", helpConsent, true, noon);
      await members.addConsent("nd", helpConsent, false, hours(1));
      await members.createHousehold("h1", "v1", "m4", noon);
      await members.setHousehold("m4", "h1");
      await members.setHousehold("ne", "h1");
      await reviews.noteAsked("na", hours(3));
    });
    const asked = (before: Date) =>
      run(async ({ reviews }) =>
        reviews.neighboursFor((await reviews.findThing("s4"))!, before, 9),
      );

    expect(await asked(hours(2))).toEqual(["nc", "nb"]);
    expect(await asked(hours(3))).toEqual(["nc", "nb", "na"]);
  });
});
