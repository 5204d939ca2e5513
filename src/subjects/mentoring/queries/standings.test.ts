/**
 * The database counts a mentor's learners as `chosen` does, in the same order; a page of a long list reads few rows,
 * counted and not timed.
 */
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { newMember, noon } from "../../../../test/support/people/members.ts";
import { countRowsRead } from "../../../../test/support/rows-read.ts";
import { smallPlaybook } from "../../../../test/support/small-playbook.ts";
import type { Records } from "../../../bot/records.ts";
import type { Store } from "../../open-store.ts";
import { chosen, menteeFilters, type MenteeFilter, type Road } from "../rules/mentees.ts";

const day = 86_400_000;
const now = new Date(noon.getTime() + 40 * day);
const ago = (days: number) => new Date(now.getTime() - days * day);
const road: Road = { playbook: smallPlaybook, country: "CN", now };
const filters: readonly MenteeFilter[] = [...menteeFilters, "asked"];
const steps = smallPlaybook.steps.map(({ id }) => id);

/** The edges of each rule, and a moment beside them. */
const spans = [0, 1, 2, 2.001, 3.999, 4, 5, 6.999, 7, 7.001, 9, 20];
/** Of whom nothing is newer. */
const quiet = spans.slice(-4);
const sizes = { learners: 60, page: 8 };

/** Each learner is another mixture of all that a filter looks at. */
async function settle(records: Records): Promise<void> {
  const { members, mentors, playbook, questions, pauses, exits } = records;
  await members.createVillage({ id: "v1", name: "上溪村", state: "listed", createdBy: "x" }, noon);
  await members.create(newMember("li", 10, { villageId: "v1" }), noon);
  await mentors.appoint("li", "v1", "x", noon);
  for (let n = 0; n < sizes.learners; n += 1) {
    const id = `m${n}`;
    const theirs = n % 2 === 0 ? spans : quiet;
    const span = (salt: number) => ago(theirs[(n * 7 + salt * 5) % theirs.length]!);
    await members.create(
      newMember(id, 100 + n, { villageId: "v1" }),
      n % 4 === 0 ? span(1) : ago(20),
    );
    await mentors.assign(id, "li", noon);
    if (n % 3 > 0) {
      const stepId = n % 10 === 9 ? "gone" : steps[n % steps.length]!;
      await playbook.saveRun({ memberId: id, stepId, at: "a", version: "1", updatedAt: span(2) });
    }
    const done = n % 11 === 0 ? steps : steps.slice(0, n % steps.length);
    for (const stepId of done) {
      const state = n % 2 === 0 ? ("done" as const) : ("claimed" as const);
      await playbook.setStep(id, { stepId, state, at: span(3) });
    }
    if (n % 5 === 0)
      await playbook.setStep(id, { stepId: steps.at(-1)!, state: "open", at: span(4) });
    if (n % 6 === 0) {
      await playbook.setTask(id, steps[0]!, { taskId: "t", state: "done", kept: {}, at: span(5) });
    }
    if (n % 7 === 0) {
      await playbook.addShown({
        id: `s${n}`,
        memberId: id,
        stepId: steps[0]!,
        taskId: "t",
        kind: "photo",
        fileId: "f",
        text: null,
        flags: [],
        state: n % 14 === 0 ? "waiting" : "good",
        createdAt: span(6),
        updatedAt: span(6),
      });
    }
    if (n % 8 === 0) {
      const question = { id: `q${n}`, memberId: id, language: "zh" as const, text: "怎么装" };
      await questions.add(
        { ...question, outcome: "unknown", articles: [], state: "asked" },
        span(7),
      );
      if (n % 16 === 0) await questions.send(question.id, "mentor", span(7));
    }
    if (n % 9 === 0) await pauses.set(id, { until: n % 2 === 0 ? null : ago(n % 4), at: ago(5) });
    if (n % 13 === 0) await exits.answer(id, "stop", span(8));
  }
}

describe.each(engines)("where learners stand on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await store.transact(settle);
    await sql`update member set blocked_at = ${noon.toISOString()} where telegram_id % 17 = 0`.execute(
      store.db,
    );
  });
  afterEach(() => store.close());

  it.each(filters)("is counted and put in order as the rule says: %s", async (filter) => {
    const all = await store.transact(({ mentees }) => mentees.list("li"));
    const expected = chosen(road, all, filter).map(({ member }) => member.id);
    const wanted = { mentorId: "li", road, filter };

    const pages = await store.transact(async ({ mentees }) => {
      const found = [];
      for (let page = 0; page * sizes.page < Math.max(1, expected.length); page += 1) {
        found.push(await mentees.page(wanted, page, sizes.page));
      }
      return found;
    });
    const beyond = await store.transact(({ mentees }) => mentees.page(wanted, 99, sizes.page));
    const beside = await store.transact(async ({ mentees }) => {
      const found = [];
      for (const id of expected) found.push(await mentees.beside(wanted, id));
      return found;
    });

    expect(expected.length).toBeGreaterThan(0);
    expect(pages.flatMap(({ mentees }) => mentees.map(({ member }) => member.id))).toEqual(
      expected,
    );
    expect(pages.map(({ from }) => from)).toEqual(pages.map((_, page) => page * sizes.page));
    expect(beyond).toEqual(pages.at(-1));
    expect(pages[0]!.counts).toEqual(
      Object.fromEntries(filters.map((each) => [each, chosen(road, all, each).length])),
    );
    expect(beside).toEqual(
      expected.map((_, at) => ({ before: expected[at - 1], after: expected[at + 1] })),
    );
  });

  it("is beside nobody for who is not in the list", async () => {
    const wanted = { mentorId: "li", road, filter: "all" } as const;

    expect(await store.transact(({ mentees }) => mentees.beside(wanted, "li"))).toBeUndefined();
  });

  it("is found for one, and counted, as for all of them", async () => {
    const [all, one, other, count] = await store.transact(async ({ mentees }) => [
      await mentees.list("li"),
      await mentees.find("li", "m42"),
      await mentees.find("m1", "m42"),
      await mentees.count("li"),
    ]);

    expect(one).toEqual(all.find(({ member }) => member.id === "m42"));
    expect(other).toBeUndefined();
    expect(count).toBe(sizes.learners);
  });

  it("costs no more rows for what was done long ago, and gives those of one page", async () => {
    const numbers = sql`with recursive n (i) as (select 1 union all select i + 1 from n where i < 100)`;
    const at = "2026-01-01T00:00:00.000Z";
    const wanted = { mentorId: "li", road, filter: "all" } as const;
    async function readPage() {
      // PostgreSQL counts its rows by itself, sooner or later; SQLite never does.
      if (store.engine === "postgres") await sql`analyze`.execute(store.db);
      return countRowsRead(store, ({ mentees }) => mentees.page(wanted, 0, sizes.page));
    }

    const before = await readPage();
    await sql`insert into task_state (member_id, step_id, task_id, state, value, at)
      ${numbers} select mentee.member_id, 'old', 'o' || i, 'done', '{}', ${at}
      from n, mentee`.execute(store.db);
    const after = await readPage();

    expect([before.statements, after.statements]).toEqual([3, 3]);
    // Of six thousand tasks none but the newest of each, and of those of the page once more.
    expect(after.rows - before.rows).toBeLessThan(2 * sizes.learners);
  });
});
