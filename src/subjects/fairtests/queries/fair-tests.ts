/** Fair tests: their rows, who was drawn, and what both sides did since. */
import { sql } from "kysely";
import { addSides, nobodyYet, sideOf } from "../rules/difference.ts";
import { houseOf, isHeldOut } from "../rules/draw.ts";
import { resultSchema, type FairTest, type FairTestRecord, type Sides } from "../rules/record.ts";
import { outcomes, ruleOf } from "../rules/verdict.ts";
import { randomCharacters } from "../../../bot/ids.ts";
import { createWorkRecord } from "../../../store/due-work.ts";
import type { Db } from "../../../store/rows.ts";
import type { FairTestTable } from "../tables.ts";

/** Rows a statement. */
const rowsAtOnce = 200;

export function createFairTestRecord(db: Db): FairTestRecord {
  return {
    async find(id) {
      const row = await db
        .selectFrom("fair_test")
        .selectAll()
        .where("id", "=", id)
        .executeTakeFirst();
      return row === undefined ? undefined : testOf(row);
    },

    async begin({ id, kind, about, beganAt, drawsUntil, looksAt }) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto("fair_test")
        .values({
          id,
          kind,
          about: JSON.stringify(about),
          rule: JSON.stringify(ruleOf(looksAt)),
          seed: randomCharacters(22),
          began_at: beganAt.toISOString(),
          draws_until: drawsUntil.toISOString(),
          looks_at: looksAt.toISOString(),
          looked_at: null,
          result: null,
        })
        .onConflict((conflict) => conflict.column("id").doNothing())
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows === 0n) return;
      await createWorkRecord(db).schedule({
        id: `fair-test:${id}`,
        kind: "fair-test",
        payload: { testId: id },
        dueAt: looksAt,
      });
    },

    async open(kind, now) {
      const row = await db
        .selectFrom("fair_test")
        .selectAll()
        .where("kind", "=", kind)
        .where("began_at", "<=", now.toISOString())
        .where("looks_at", ">", now.toISOString())
        .orderBy("began_at", "desc")
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? undefined : testOf(row);
    },

    async draw({ id, seed, drawsUntil }, people, now) {
      if (people.length === 0) return new Set();
      const ids = people.map((each) => each.id);
      const before = await db
        .selectFrom("fair_test_row")
        .select(["member_id", "is_held"])
        .where("test_id", "=", id)
        .where("member_id", "in", ids)
        .execute();
      const held = new Set(
        before.filter(({ is_held }) => is_held === 1).map(({ member_id }) => member_id),
      );
      const known = new Set(before.map(({ member_id }) => member_id));
      const rows = people
        .filter((each) => !known.has(each.id) && now < drawsUntil)
        .map((each) => {
          const house = houseOf(each);
          const isHeld = isHeldOut(seed, house);
          if (isHeld) held.add(each.id);
          return {
            test_id: id,
            house,
            member_id: each.id,
            is_held: isHeld ? 1 : 0,
            at: now.toISOString(),
          };
        });
      for (let from = 0; from < rows.length; from += rowsAtOnce) {
        const some = rows.slice(from, from + rowsAtOnce);
        await db.insertInto("fair_test_row").values(some).execute();
      }
      return held;
    },

    async countSlice({ id, looksAt }, after, limit) {
      const last = await db
        .selectFrom("fair_test_row")
        .select("house")
        .where("test_id", "=", id)
        .where("house", ">", after)
        .orderBy("house")
        .limit(1)
        .offset(limit - 1)
        .executeTakeFirst();
      const until = looksAt.toISOString();
      const { rows } = await sql<{
        is_held: number;
        people: number;
        step: number;
        parcels: number;
      }>`
        select is_held, count(*) as people, sum(step) as step, sum(parcels) as parcels from (
          select drawn.house, drawn.is_held,
            case when exists (select 1 from step_state where step_state.member_id = drawn.member_id
              and step_state.state = 'done' and step_state.at > drawn.at and step_state.at <= ${until})
              then 1 else 0 end as step,
            case when exists (select 1 from parcels_day as noted
              where noted.member_id = drawn.member_id and noted.parcels > 0
                and noted.noted_at > drawn.at and noted.noted_at <= ${until}
                and noted.day >= substr(drawn.at, 1, 10))
              then 1 else 0 end as parcels
          from fair_test_row as drawn
          where drawn.test_id = ${id} and drawn.house > ${after}
            ${last === undefined ? sql`` : sql`and drawn.house <= ${last.house}`}
        ) as person group by house, is_held`.execute(db);
      const sides: Sides = sidesOf((outcome, isHeld) =>
        sideOf(
          rows
            .filter(({ is_held }) => (is_held === 1) === isHeld)
            .map((row) => [row.people, row[outcome]] as const),
        ),
      );
      return { sides, next: last?.house };
    },

    async quarterOf({ id, looksAt }) {
      const from = quarterFrom(looksAt);
      const rows = await db
        .selectFrom("fair_test")
        .select(["id", "result"])
        .where("looks_at", ">=", from.toISOString())
        .where("looks_at", "<", quarterFrom(looksAt, 1).toISOString())
        .execute();
      const others = rows
        .filter((row) => row.id !== id && row.result !== null)
        .map(({ result }) => resultSchema.parse(JSON.parse(result!)));
      return { others, tests: rows.length };
    },

    async keep(id, result, now) {
      await db
        .updateTable("fair_test")
        .set({ result: JSON.stringify(result), looked_at: now.toISOString() })
        .where("id", "=", id)
        // The one look.
        .where("looked_at", "is", null)
        .execute();
    },

    async list(limit) {
      const rows = await db
        .selectFrom("fair_test")
        .selectAll()
        .orderBy("looks_at", "desc")
        .orderBy("id")
        .limit(limit)
        .execute();
      return rows.map(testOf);
    },
  };
}

/** Adds what the next houses did to what is known. */
export function addSlices(one: Sides, other: Sides): Sides {
  return sidesOf((outcome, isHeld) => {
    const at = isHeld ? 1 : 0;
    return addSides(one[outcome][at], other[outcome][at]);
  });
}

export const noSides: Sides = sidesOf(() => nobodyYet);

function sidesOf(
  side: (outcome: (typeof outcomes)[number], isHeld: boolean) => ReturnType<typeof sideOf>,
): Sides {
  const both = (outcome: (typeof outcomes)[number]) =>
    [side(outcome, false), side(outcome, true)] as const;
  return { step: both("step"), parcels: both("parcels") };
}

function quarterFrom(at: Date, later = 0): Date {
  return new Date(Date.UTC(at.getUTCFullYear(), (Math.floor(at.getUTCMonth() / 3) + later) * 3));
}

function testOf(row: FairTestTable): FairTest {
  return {
    id: row.id,
    kind: row.kind,
    about: JSON.parse(row.about) as FairTest["about"],
    seed: row.seed,
    beganAt: new Date(row.began_at),
    drawsUntil: new Date(row.draws_until),
    looksAt: new Date(row.looks_at),
    result: row.result === null ? null : resultSchema.parse(JSON.parse(row.result)),
  };
}
