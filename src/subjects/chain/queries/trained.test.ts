import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { newMember, noon } from "../../../../test/support/people/members.ts";
import { sizes } from "../../../../test/support/sizes.ts";
import type { Store } from "../../open-store.ts";

const people = ["m1", "m2", "m3", "m4"] as const;
const steps = ["s1", "s2"] as const;
type Person = (typeof people)[number];

/** What somebody tries, in any order and at any moment, also what is not theirs. */
type AuditEntry =
  | { readonly kind: "name"; readonly by: Person; readonly of: string; readonly trainer: Person }
  | { readonly kind: "answer"; readonly by: Person; readonly of: string; readonly isSo: boolean };

const rowOf = (learner: Person, step: string) => `${learner}-${step}`;
const rows = people.flatMap((learner) => steps.map((step) => rowOf(learner, step)));

const acts: fc.Arbitrary<readonly AuditEntry[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant("name" as const),
      by: fc.constantFrom(...people),
      of: fc.constantFrom(...rows),
      trainer: fc.constantFrom(...people),
    }),
    fc.record({
      kind: fc.constant("answer" as const),
      by: fc.constantFrom(...people),
      of: fc.constantFrom(...rows),
      isSo: fc.boolean(),
    }),
  ),
  { minLength: 10, maxLength: 60 },
);

/** Pairs of a loop are likely only if learners name the next one: every learner does, in a round. */
const rounds: fc.Arbitrary<readonly AuditEntry[]> = fc
  .record({
    shift: fc.integer({ min: 1, max: people.length - 1 }),
    order: fc.shuffledSubarray([...people], { minLength: people.length }),
    more: acts,
  })
  .map(({ shift, order, more }) => {
    const trainerOf = (learner: Person) =>
      people[(people.indexOf(learner) + shift) % people.length]!;
    const named = order.map((by): AuditEntry => {
      return { kind: "name", by, of: rowOf(by, "s1"), trainer: trainerOf(by) };
    });
    const answered = order.map((learner): AuditEntry => {
      return { kind: "answer", by: trainerOf(learner), of: rowOf(learner, "s1"), isSo: true };
    });
    return [...named, ...answered, ...answered, ...more];
  });

describe.each(engines)("who showed whom on $name", ({ name, open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await store.transact(async ({ members }) => {
      for (const [index, id] of people.entries()) {
        await members.create(newMember(id, 100 + index), noon);
      }
    });
  });
  afterEach(() => store.close());

  async function begin(): Promise<void> {
    await store.db.deleteFrom("trained_by").execute();
    for (const memberId of people) {
      for (const stepId of steps) {
        const training = { id: rowOf(memberId, stepId), memberId, stepId };
        await store.transact(({ trained }) => trained.ask(training, noon));
      }
    }
  }

  /** Does it in a transaction of its own; gives back what was accepted. */
  const attempt = (act: AuditEntry) =>
    store.transact(async ({ trained }) =>
      act.kind === "name"
        ? (await trained.name(act.of, act.by, act.trainer, noon)) && act
        : (await trained.answer(act.of, act.by, act.isSo, noon)) !== undefined && act,
    );

  async function check(accepted: readonly AuditEntry[]): Promise<void> {
    const edges = (await store.db.selectFrom("trained_by").selectAll().execute()).filter(
      ({ state }) => state === "confirmed",
    );
    const keys = edges.map(({ member_id, step_id }) => `${member_id}/${step_id}`);

    expect(edges.filter(({ member_id, trainer_id }) => member_id === trainer_id)).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
    // Both said so: the learner named this trainer, and this trainer said yes.
    for (const { id, member_id, trainer_id } of edges) {
      expect(accepted).toContainEqual({ kind: "name", by: member_id, of: id, trainer: trainer_id });
      expect(accepted).toContainEqual({ kind: "answer", by: trainer_id, of: id, isSo: true });
    }
    for (const start of edges) {
      expect(upFrom(start, edges)).not.toContain(start.member_id);
    }
  }

  it(
    "never has a loop, oneself, a second trainer or one word only, whatever happens at once",
    { timeout: 20_000 + sizes.chainRuns * 500 },
    async () => {
      await fc.assert(
        fc.asyncProperty(rounds, fc.integer({ min: 1, max: 8 }), async (tried, atOnce) => {
          await begin();
          const accepted: AuditEntry[] = [];
          for (let at = 0; at < tried.length; at += atOnce) {
            const done = await Promise.all(tried.slice(at, at + atOnce).map(attempt));
            accepted.push(...done.filter((act) => act !== false));
          }
          await check(accepted);
        }),
        { numRuns: name === "sqlite" ? sizes.chainRuns : Math.ceil(sizes.chainRuns / 3) },
      );
    },
  );

  it(
    "takes one of two who close a loop at the same moment, and says which",
    { timeout: 20_000 + sizes.chainRaces * 500 },
    async () => {
      for (let round = 0; round < sizes.chainRaces; round += 1) {
        await begin();
        const named = (learner: Person, trainer: Person): AuditEntry => {
          return { kind: "name", by: learner, of: rowOf(learner, "s1"), trainer };
        };
        await attempt(named("m1", "m2"));
        await attempt(named("m2", "m1"));

        const states = await Promise.all([
          store.transact(({ trained }) => trained.answer("m1-s1", "m2", true, noon)),
          store.transact(({ trained }) => trained.answer("m2-s1", "m1", true, noon)),
        ]);

        expect(new Set(states)).toEqual(new Set(["confirmed", "denied"]));
      }
    },
  );

  it("lets two show each other different steps", async () => {
    await begin();
    await attempt({ kind: "name", by: "m1", of: "m1-s1", trainer: "m2" });
    await attempt({ kind: "name", by: "m2", of: "m2-s2", trainer: "m1" });

    const states = [
      await store.transact(({ trained }) => trained.answer("m1-s1", "m2", true, noon)),
      await store.transact(({ trained }) => trained.answer("m2-s2", "m1", true, noon)),
    ];

    expect(states).toEqual(["confirmed", "confirmed"]);
  });

  it("asks once a step, and knows when it asked", async () => {
    await begin();
    const again = await store.transact(async ({ trained }) => ({
      asked: await trained.ask({ id: "x", memberId: "m1", stepId: "s1" }, noon),
      last: await trained.lastAsked("m1"),
      never: await trained.lastAsked("m9"),
    }));

    expect(again).toEqual({ asked: false, last: noon, never: undefined });
  });

  it(
    "keeps who brought whom as it was written, while many join at once",
    { timeout: 20_000 + sizes.chainRuns * 500 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.nat(), { minLength: 2, maxLength: 12 }), async (picks) => {
          await store.db.deleteFrom("trained_by").execute();
          await store.db.deleteFrom("member").where("telegram_id", ">=", 1_000).execute();
          const known: string[] = [...people];
          const brought = new Map<string, string>();
          for (let at = 0; at < picks.length; at += 3) {
            const wave = picks.slice(at, at + 3).map((pick, index) => {
              const id = `j${at + index}`;
              const invitedBy = known[pick % known.length]!;
              brought.set(id, invitedBy);
              return newMember(id, 1_000 + at + index, { invitedBy });
            });
            await Promise.all(
              wave.map((member) => store.transact(({ members }) => members.create(member, noon))),
            );
            known.push(...wave.map(({ id }) => id));
          }
          const joined = await store.db
            .selectFrom("member")
            .select(["id", "invited_by"])
            .where("telegram_id", ">=", 1_000)
            .execute();

          expect(new Map(joined.map((row) => [row.id, row.invited_by]))).toEqual(brought);
          const edges = joined.map((row) => ({
            member_id: row.id,
            trainer_id: row.invited_by,
            step_id: "",
          }));
          for (const start of edges) {
            expect(upFrom(start, edges)).not.toContain(start.member_id);
          }
        }),
        { numRuns: Math.ceil(sizes.chainRuns / 3) },
      );
    },
  );
});

interface Edge {
  readonly member_id: string;
  readonly trainer_id: string | null;
  readonly step_id: string;
}

/** Everybody above a learner, along edges of one step; ends after as many as there are edges. */
function upFrom({ trainer_id, step_id }: Edge, edges: readonly Edge[]): readonly string[] {
  const above: string[] = [];
  let at = trainer_id;
  while (at !== null && above.length <= edges.length) {
    above.push(at);
    const next = edges.find((edge) => edge.member_id === at && edge.step_id === step_id);
    at = next?.trainer_id ?? null;
  }
  return above;
}
