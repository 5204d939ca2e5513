/** Lists that one person makes long cost a turn no more, counted in rows and not in time. */
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../test/support/engines.ts";
import { newMember, noon } from "../../test/support/people/members.ts";
import { countRowsRead } from "../../test/support/rows-read.ts";
import { mostCounted } from "../subjects/chain/rules/record.ts";
import { type Store } from "../subjects/open-store.ts";
import { chainConsent } from "../subjects/joining/rules/record.ts";

const numbers = (count: number) =>
  sql`with recursive n (i) as (select 1 union all select i + 1 from n where i < ${sql.lit(count)})`;

describe.each(engines)("a long list on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await store.transact(async ({ members }) => {
      await members.create(newMember("few", 1), noon);
      await members.create(newMember("many", 2), noon);
    });
  });
  afterEach(() => store.close());

  it("of changed minds is asked for its last word alone", async () => {
    await sql`insert into consent (member_id, purpose, given, at)
      ${numbers(4_000)} select 'many', ${chainConsent}, i % 2, cast(100000 + i as text) from n`.execute(
      store.db,
    );
    await sql`analyze`.execute(store.db);

    const read = await countRowsRead(store, ({ members }) =>
      members.findConsent("many", chainConsent),
    );

    expect(read).toMatchObject({ wide: [] });
    expect(read.rows).toBeLessThanOrEqual(5);
  });

  it.each([
    ["of people whom one brought", sql`'many'`],
    [
      "of people in two generations",
      sql`case when i <= 3000 then 'many' else 'b' || cast(1 + i % 3000 as text) end`,
    ],
  ])("%s is counted to two thousand, and said to be longer", async (_, inviter) => {
    await sql`insert into member (id, telegram_id, first_name, language, invited_by, created_at)
      ${numbers(6_000)} select 'b' || cast(i as text), 1000 + i, 'Chen', 'en', ${inviter},
        cast(100000 + i as text) from n`.execute(store.db);
    await sql`analyze`.execute(store.db);

    const chain = await store.transact((records) => records.chain.find("many"));
    const read = await countRowsRead(store, (records) => records.chain.find("many"));

    expect(chain).toMatchObject({ isMore: true, generations: [mostCounted + 1] });
    // People, their consents, their villages and steps; never all six thousand.
    expect(read.rows).toBeLessThan(12_000);
    expect(read.statements).toBeLessThan(5);
  });
});
