/** A transaction reads a row once, and again after anything was written to its tables. */
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { engines } from "../../test/support/engines.ts";
import { noon } from "../../test/support/people/members.ts";
import { createMemo } from "./memo.ts";

describe.each(engines)("the memo of a transaction on $name", ({ open }) => {
  it("forgets a table's rows when any statement writes there, and no others", async () => {
    const store = await open();
    const memo = createMemo();
    const db = store.db.withPlugin(memo.plugin);
    const read = { pause: 0, run: 0, mentee: 0 };
    const look = async () => {
      for (const table of ["pause", "run", "mentee"] as const) {
        const count = async () => (read[table] += 1);
        await memo.once(table, "m1", count, table === "mentee" ? ["member"] : []);
      }
      return { ...read };
    };

    await look();
    await db.selectFrom("pause").selectAll().execute();
    const first = await look();
    await db.deleteFrom("pause").where("member_id", "=", "m1").execute();
    const second = await look();
    await db.updateTable("member").set({ last_seen_day: null }).where("id", "=", "m1").execute();
    const third = await look();
    await sql`delete from run where member_id = ${noon.toISOString()}`.execute(db);
    const last = await look();
    await store.close();

    expect(first).toEqual({ pause: 1, run: 1, mentee: 1 });
    expect(second).toEqual({ pause: 2, run: 1, mentee: 1 });
    expect(third).toEqual({ pause: 2, run: 1, mentee: 2 });
    expect(last).toEqual({ pause: 3, run: 2, mentee: 3 });
  });
});
