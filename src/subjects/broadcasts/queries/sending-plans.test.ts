/** With many recipients a round of a broadcast reads those alone who are on their way: by the plans of its statements. */
import { CompiledQuery, type KyselyPlugin } from "kysely";
import { expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { plan, seedCrowd } from "../../../../test/support/people/broadcasts.ts";
import { noon } from "../../../../test/support/people/members.ts";
import { createBroadcastRecord } from "./broadcasts.ts";
import { createBroadcastSending } from "./sending.ts";

const moment = { now: noon, timeZone: "UTC" };
const officers = new Set([9_001]);
const [sqlite] = engines;

it("a round, a start and what is sent again ask the index of the doubtful, not all recipients", async () => {
  const store = await sqlite!.open();
  const texts = new Set<string>();
  const noting: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      const { sql, parameters } = store.db.getExecutor().compileQuery(node, queryId);
      if (/broadcast_row/.test(sql) && parameters.length < 100) texts.add(sql);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const db = store.db.withPlugin(noting);
  const sending = createBroadcastSending(db, store.engine, new Map());
  await seedCrowd(store, 20);
  await plan(store, { at: noon });
  while (await store.broadcasts.prepare({ ...moment, officers }));

  const { letters } = await sending.exchange([], 2, moment);
  await sending.exchange([], 1, moment, []);
  await sending.recover();
  await createBroadcastRecord(db).sendAgain("b1", noon);
  const plans: string[] = [];
  for (const text of texts) {
    if (text.startsWith("insert")) continue;
    const values = Array.from(text.matchAll(/\?/g), () => "b1");
    const { rows } = await store.db.executeQuery<{ detail: string }>(
      CompiledQuery.raw(`explain query plan ${text}`, values),
    );
    plans.push(
      ...rows.map(({ detail }) => detail).filter((each) => each.includes("broadcast_row")),
    );
  }
  await store.close();

  expect(letters).toHaveLength(2);
  expect(plans.filter((each) => each.includes("broadcast_row_doubtful")).length).toBeGreaterThan(2);
  // By its whole key, or by an index that holds few.
  expect(
    plans.filter((each) =>
      /autoindex_broadcast_row_1 \(broadcast_id=\?\)|SCAN broadcast_row$/.test(each),
    ),
  ).toEqual([]);
});
