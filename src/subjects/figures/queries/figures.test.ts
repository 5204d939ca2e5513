import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { newMember, noon } from "../../../../test/support/people/members.ts";
import { spansOf } from "../rules/weeks.ts";
import type { Records } from "../../../bot/records.ts";
import { readFigures } from "./figures.ts";
import { type Store } from "../../open-store.ts";
import { dayMs } from "../../../bot/calendar.ts";

/** A Sunday in China; the week began on 23 February. */
const spans = spansOf(noon, "Asia/Shanghai");
const daysAgo = (days: number) => new Date(noon.getTime() - days * dayMs);

/** The place of a month among those that are counted. */
const monthOf = (month: string) => spans.months.indexOf(month);
const sorted = <Row extends object>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

describe.each(engines)("what is counted on $name", ({ open }) => {
  let store: Store;
  let people = 0;
  beforeEach(async () => {
    store = await open();
    people = 0;
    await act(async ({ members }) => {
      for (const [id, name] of [
        ["v1", "上溪"],
        ["v2", "下溪"],
      ] as const) {
        await members.createVillage({ id, name, state: "listed", createdBy: "x" }, noon);
      }
    });
  });
  afterEach(() => store.close());

  const act = <T>(run: (records: Records) => Promise<T>) => store.transact(run);
  const count = () => store.readApart((db) => readFigures(db, spans));

  /** Somebody who came so many days ago. */
  async function join(
    id: string,
    ago: number,
    more: { villageId?: string; invitedBy?: string } = {},
  ): Promise<void> {
    people += 1;
    await act(({ members }) => members.create(newMember(id, people, more), daysAgo(ago)));
  }

  it("is people by village, those of this month, and who brought somebody first this month", async () => {
    await join("m1", 100, { villageId: "v1" });
    await join("m2", 40, { villageId: "v1", invitedBy: "m1" });
    await join("m3", 0, { villageId: "v2", invitedBy: "m1" });
    await join("m4", 0, { invitedBy: "m2" });

    const { people: counted, since, joined, trainers, chains } = await count();

    expect(counted).toHaveLength(3);
    expect(counted).toEqual(
      expect.arrayContaining([
        { villageId: "v1", people: 2, since: daysAgo(100).toISOString() },
        { villageId: "v2", people: 1, since: noon.toISOString() },
        { villageId: null, people: 1, since: noon.toISOString() },
      ]),
    );
    expect(since).toBe(daysAgo(100).toISOString());
    expect(sorted(joined)).toEqual(
      sorted([
        { villageId: "v1", month: monthOf("2025-11"), people: 1 },
        { villageId: "v1", month: monthOf("2026-01"), people: 1 },
        { villageId: "v2", month: monthOf("2026-03"), people: 1 },
        { villageId: null, month: monthOf("2026-03"), people: 1 },
      ]),
    );
    // The first whom m1 brought came in January.
    expect(sorted(trainers)).toEqual(
      sorted([
        { villageId: "v1", month: monthOf("2026-01"), people: 1 },
        { villageId: "v1", month: monthOf("2026-03"), people: 1 },
      ]),
    );
    expect(chains).toMatchObject({ people: 4, deepest: 3, broadest: 2 });
  });

  it("leaves out whoever was forgotten, but for the length of chains", async () => {
    await join("m1", 9, { villageId: "v1" });
    await join("m2", 9, { villageId: "v1", invitedBy: "m1" });
    await act(async ({ members, playbook, rights }) => {
      await members.setWorstProblem("m1", "money");
      await playbook.setStep("m1", { stepId: "s1", state: "done", at: noon });
      await rights.erase("m1", 1, noon);
    });

    const { people: counted, joined, steps, ended, problems, chains } = await count();

    expect(counted).toMatchObject([{ villageId: "v1", people: 1 }]);
    expect(joined).toMatchObject([{ villageId: "v1", people: 1 }]);
    expect(steps).toEqual([]);
    expect(ended).toEqual([]);
    expect(problems).toEqual([{ villageId: "v1", problem: null, people: 1 }]);
    expect(chains).toMatchObject({ people: 2, deepest: 2 });
  });

  it("is steps that somebody began, and ended or knew; each person once a step", async () => {
    for (const id of ["m1", "m2", "m3", "m4"]) await join(id, 9, { villageId: "v1" });
    await act(async ({ playbook }) => {
      const run = { stepId: "s1", at: "t1", version: "1", updatedAt: noon };
      await playbook.setStep("m1", { stepId: "s1", state: "done", at: noon });
      await playbook.setStep("m2", { stepId: "s1", state: "claimed", at: noon });
      await playbook.setStep("m3", { stepId: "s1", state: "open", at: noon });
      await playbook.saveRun({ memberId: "m3", ...run });
      await playbook.saveRun({ memberId: "m4", ...run });
    });

    expect((await count()).steps).toEqual([{ villageId: "v1", stepId: "s1", began: 4, done: 2 }]);
  });

  it("is who came to the end of a step in which month, by the clocks of the village", async () => {
    for (const id of ["m1", "m2", "m3", "m4"]) await join(id, 90, { villageId: "v1" });
    await act(async ({ playbook }) => {
      const done = { stepId: "s1", state: "done" } as const;
      // Half past eleven on the last evening of January there, and an hour later.
      await playbook.setStep("m1", { ...done, at: new Date("2026-01-31T15:30:00.000Z") });
      await playbook.setStep("m2", { ...done, at: new Date("2026-01-31T16:30:00.000Z") });
      await playbook.setStep("m3", { ...done, state: "open", at: noon });
      // Walked once more: the last time counts.
      await playbook.setStep("m4", { ...done, at: new Date("2026-01-15T02:00:00.000Z") });
      await playbook.setStep("m4", { ...done, state: "claimed", at: daysAgo(2) });
    });

    expect(sorted((await count()).ended)).toEqual([
      { villageId: "v1", stepId: "s1", month: monthOf("2026-01"), people: 1 },
      { villageId: "v1", stepId: "s1", month: monthOf("2026-02"), people: 2 },
    ]);
  });

  it("is parcels of full weeks, by what people last said to being counted", async () => {
    for (const id of ["yes", "no", "never", "changed"]) await join(id, 60, { villageId: "v1" });
    await act(async ({ members, orders }) => {
      for (const id of ["yes", "no", "never", "changed"]) {
        for (const day of ["2026-02-16", "2026-02-22", "2026-02-23"]) {
          await orders.note(id, { day, parcels: 5 }, noon);
        }
      }
      await members.addConsent("yes", "totals", true, noon);
      await members.addConsent("no", "totals", false, noon);
      await members.addConsent("changed", "totals", true, daysAgo(2));
      await members.addConsent("changed", "totals", false, noon);
    });

    const { parcels } = await count();

    const week = spans.weeks.indexOf("2026-02-16");
    expect(parcels).toEqual([{ villageId: "v1", week, people: 1, parcels: 10 }]);
    expect(week).toBe(spans.weeks.length - 1);
  });

  it("is who came in which week, by the clocks of the village, and who was here again", async () => {
    await join("m1", 7, { villageId: "v1" });
    await join("m2", 7);
    await join("today", 0);
    // Half past midnight on Monday the 16th there is still Sunday in UTC.
    await act(({ members }) =>
      members.create(newMember("night", 90), new Date("2026-02-15T16:30:00.000Z")),
    );
    await act(async ({ figures }) => {
      for (const id of ["m1", "m2"]) await figures.noteRetention(id, 1);
      await figures.noteRetention("m1", 1);
      await figures.noteRetention("m1", 2);
    });

    const { cohorts, stayed } = await count();

    expect(spans.cohorts[12]).toBe("2026-02-16");
    expect(cohorts).toEqual([{ week: 12, people: 3 }]);
    expect(stayed.toSorted((one, other) => one.weeks - other.weeks)).toEqual([
      { week: 12, weeks: 1, people: 2 },
      { week: 12, weeks: 2, people: 1 },
    ]);
  });

  it("is the questions that wait, and what people pressed in a month", async () => {
    await join("m1", 90);
    await act(async ({ questions }) => {
      for (const [id, days] of [
        ["old", 40],
        ["q1", 9],
        ["q2", 2],
        ["q3", 1],
      ] as const) {
        const question = {
          id,
          memberId: "m1",
          language: "zh",
          text: "?",
          outcome: "answered",
        } as const;
        await questions.add({ ...question, articles: [], state: "heard" }, daysAgo(days));
      }
      await questions.setHelped("old", true, daysAgo(40));
      await questions.setHelped("q1", false, daysAgo(9));
      await questions.setHelped("q2", true, noon);
      await questions.setHelped("q3", true, noon);
    });

    const { open: waiting, oldestOpen, answers } = await count();

    expect(waiting.map(({ id }) => id)).toEqual(["q1"]);
    expect(oldestOpen).toBe(daysAgo(9).toISOString());
    expect(answers).toEqual({ helped: 2, helpedPeople: 1, unclear: 1, unclearPeople: 1 });
  });

  it("is the last looks of each village, without those that were taken back", async () => {
    await join("m1", 90, { villageId: "v1" });
    for (let at = 0; at < 32; at += 1) {
      await store.db
        .insertInto("look")
        .values({
          id: `k${at}`,
          thing_id: `t${at}`,
          revision: 1,
          member_id: "m1",
          village_id: "v1",
          looker_id: "x",
          looked_as: "mentor",
          verdict: "good",
          reason: null,
          words: null,
          waited_minutes: at,
          at: new Date(noon.getTime() + at).toISOString(),
          undone_at: at === 31 ? noon.toISOString() : null,
        })
        .execute();
    }

    const { looks } = await count();

    expect(looks.map(({ minutes }) => minutes).toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: 30 }, (_, index) => index + 1),
    );
    expect(looks[0]).toMatchObject({ villageId: "v1", learner: "m1" });
  });

  it("is mentors, households and what was done this month", async () => {
    await join("m1", 90, { villageId: "v1" });
    await act(async ({ mentors }) => {
      await mentors.appoint("m1", "v1", "x", daysAgo(60));
      await mentors.appoint("m1", "v2", "x", noon);
    });
    await store.db.updateTable("village").set({ households: 320 }).where("id", "=", "v1").execute();

    const { villages, deeds } = await count();

    expect(villages.toSorted((one, other) => (one.id < other.id ? -1 : 1))).toEqual([
      { id: "v1", name: "上溪", households: 320, mentors: 1 },
      { id: "v2", name: "下溪", households: null, mentors: 1 },
    ]);
    expect(sorted(deeds)).toEqual(
      sorted([
        { what: "mentors", month: monthOf("2025-12"), count: 1 },
        { what: "mentors", month: monthOf("2026-03"), count: 1 },
      ]),
    );
  });
});
