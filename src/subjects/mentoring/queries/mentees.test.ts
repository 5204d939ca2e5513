import type { Kysely } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { after, newMember, noon } from "../../../../test/support/people/members.ts";
import type { Shown } from "../../playbook/rules/record.ts";
import type { Records } from "../../../bot/records.ts";
import { createMenteeRecord } from "./mentees.ts";
import type { Store } from "../../open-store.ts";
import type { Tables } from "../../../store/tables.ts";

const minute = 60_000;

const shown = (id: string, memberId: string, more: Partial<Shown> = {}): Shown => ({
  id,
  memberId,
  stepId: "s1",
  taskId: id,
  kind: "number",
  fileId: null,
  text: "12.50",
  flags: [],
  state: "waiting",
  createdAt: noon,
  updatedAt: noon,
  ...more,
});

const question = (id: string, memberId: string, outcome = "unknown") => ({
  id,
  memberId,
  language: "zh" as const,
  text: `words of ${id}`,
  outcome,
  articles: [],
  state: "asked" as const,
});

/** A village with a mentor, and so many learners of theirs. */
async function settle({ members, mentors, playbook }: Records, learners: number): Promise<void> {
  await members.createVillage({ id: "v1", name: "上溪村", state: "listed", createdBy: "x" }, noon);
  for (const [index, id] of ["li", "zhou"].entries()) {
    await members.create(newMember(id, 10 + index, { villageId: "v1" }), noon);
    await mentors.appoint(id, "v1", "x", noon);
  }
  for (let index = 0; index < learners; index += 1) {
    const id = `m${index}`;
    await members.create(newMember(id, 100 + index, { villageId: "v1" }), after(index));
    await mentors.assign(id, "li", after(index));
    await playbook.setStep(id, { stepId: "s1", state: "done", at: after(minute) });
    await playbook.addShown(shown(`a${index}`, id));
  }
}

/** A database that counts what it is asked. */
function counted(db: Kysely<Tables>): { db: Kysely<Tables>; asked: () => number } {
  let asked = 0;
  const counting = db.withPlugin({
    transformQuery({ node }) {
      asked += 1;
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  });
  return { db: counting, asked: () => asked };
}

describe.each(engines)("a mentor's learners on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const list = (mentorId = "li") => store.transact(({ mentees }) => mentees.list(mentorId));

  it("come back to who lent them, without those who moved away, and once", async () => {
    await store.transact((records) => settle(records, 3));
    const mentorOf = (id: string) =>
      store.transact(async ({ mentors }) => (await mentors.mentorOf(id))?.id);
    const later = after(minute);
    await store.transact(async ({ members, mentors }) => {
      await mentors.lend("li", new Date(0), "v1");
      await mentors.setState("li", "away", later);
      for (const id of ["m0", "m1", "m2"]) await mentors.assign(id, "zhou", later);
      await members.createVillage(
        { id: "v2", name: "下溪村", state: "listed", createdBy: "x" },
        noon,
      );
      await members.setVillage("m2", "v2");
      await mentors.setState("li", "on", later);
    });

    const lent = [await mentorOf("m0"), await mentorOf("m2")];
    const back = await store.transact(({ mentors }) => mentors.takeBack("li", later));
    const again = await store.transact(({ mentors }) => mentors.takeBack("li", later));

    expect(lent).toEqual(["zhou", undefined]);
    expect(back.map(({ id }) => id)).toEqual(["m0", "m1"]);
    expect(again).toEqual([]);
    expect(await mentorOf("m0")).toBe("li");
  });

  it.each([1, 15])("are read with two queries, be they %i", async (learners) => {
    await store.transact((records) => settle(records, learners));
    const { db, asked } = counted(store.db);

    const found = await createMenteeRecord(db).list("li");

    expect(found).toHaveLength(learners);
    expect(asked()).toBe(2);
  });

  it("come the longest here first, with what is theirs and nothing of another", async () => {
    await store.transact(async (records) => {
      await settle(records, 3);
      const { playbook, questions, pauses, exits } = records;
      await playbook.saveRun({
        memberId: "m1",
        stepId: "s2",
        at: "t1",
        version: "1",
        updatedAt: after(2 * minute),
      });
      await playbook.addShown(shown("later", "m1", { kind: "photo", updatedAt: after(minute) }));
      await playbook.addShown(shown("seen", "m1", { state: "good" }));
      await questions.add(question("q1", "m1"), after(3 * minute));
      await questions.send("q1", "mentor", after(3 * minute));
      await questions.add(question("q2", "m1", "triage"), after(4 * minute));
      await pauses.set("m1", { until: null, at: noon });
      await exits.answer("m1", "stop", after(5 * minute));
    });

    const [first, second, third] = await list();

    expect(first).toMatchObject({
      member: { id: "m0" },
      run: undefined,
      pause: undefined,
      asked: [],
      movedAt: after(minute),
      stoppedAt: null,
    });
    expect(second).toEqual({
      member: expect.objectContaining({ id: "m1" }),
      since: after(1),
      run: { stepId: "s2", at: "t1" },
      steps: [{ stepId: "s1", state: "done", at: after(minute) }],
      waiting: [
        { id: "a1", kind: "number", stepId: "s1", taskId: "a1", at: noon },
        { id: "later", kind: "photo", stepId: "s1", taskId: "later", at: after(minute) },
      ],
      asked: [{ id: "q1", at: after(3 * minute) }],
      movedAt: after(2 * minute),
      activeAt: after(4 * minute),
      pause: { until: null, at: noon },
      isBlocked: false,
      stoppedAt: after(5 * minute),
    });
    expect(third).toMatchObject({ member: { id: "m2" }, waiting: [{ id: "a2" }] });
  });

  it("never bring what a shown thing says", async () => {
    await store.transact((records) => settle(records, 1));

    expect(JSON.stringify(await list())).not.toContain("12.50");
  });

  it("are none of a mentor who is away, of another, or who moved or was forgotten", async () => {
    await store.transact(async (records) => {
      await settle(records, 3);
      await records.members.createVillage(
        { id: "v2", name: "石桥村", state: "listed", createdBy: "x" },
        noon,
      );
      await records.members.setVillage("m1", "v2");
      await records.rights.erase("m2", 102, noon);
    });
    expect(await list("zhou")).toEqual([]);
    expect((await list()).map(({ member }) => member.id)).toEqual(["m0"]);

    await store.transact(({ mentors }) => mentors.setState("li", "away", noon));

    expect(await list()).toEqual([]);
  });

  it("are counted by what waits, for each mentor of the village", async () => {
    await store.transact(async (records) => {
      await settle(records, 3);
      await records.playbook.addShown(shown("more", "m0"));
      await records.playbook.addShown(shown("seen", "m0", { state: "change" }));
      await records.mentors.assign("m2", "zhou", noon);
    });

    const waiting = await store.transact(({ mentees }) => mentees.countWaiting("v1"));
    const elsewhere = await store.transact(({ mentees }) => mentees.countWaiting("v2"));

    expect(waiting).toEqual(
      new Map([
        ["li", 3],
        ["zhou", 1],
      ]),
    );
    expect(elsewhere).toEqual(new Map());
  });

  it("have asked what they asked, the newest first", async () => {
    await store.transact(async (records) => {
      await settle(records, 1);
      await records.questions.add(question("q1", "m0"), noon);
      await records.questions.add(question("q2", "m0"), after(1));
    });

    const asked = await store.transact(({ mentees }) => mentees.questionsOf("m0", 1));

    expect(asked).toEqual([
      {
        text: "words of q2",
        outcome: "unknown",
        state: "asked",
        sentTo: "association",
        at: after(1),
      },
    ]);
  });

  it("have letters that end after sixty days without a word", async () => {
    const letter = { id: "l1", memberId: "m0", mentorId: "li" };
    const day = 24 * 60 * minute;
    await store.transact(async (records) => {
      await settle(records, 1);
      await records.letters.keep(letter, noon);
      await records.letters.keep(letter, after(30 * day));
      await records.retention.purge(after(89 * day));
    });
    const find = () => store.transact(({ letters }) => letters.find("l1"));
    expect(await find()).toEqual(letter);

    await store.transact(({ retention }) => retention.purge(after(91 * day)));

    expect(await find()).toBeUndefined();
  });
});
