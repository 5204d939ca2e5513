/**
 * Questions and talks under twenty connections, on a real PostgreSQL: exactly one has a question, and
 * nothing is passed on once a talk is over.
 */
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listTables } from "../../src/store/copy.ts";
import { openStore, type Store } from "../../src/subjects/open-store.ts";
import { postgresUrl } from "../support/engines.ts";
import { migratedDatabase } from "../support/servers/postgres-databases.ts";
import { after, newMember, noon } from "../support/people/members.ts";

const workers = 20;
const tries = process.env["LONG"] === "1" ? 1_000 : 100;

describe.skipIf(postgresUrl === null)("twenty at once", () => {
  let store: Store;
  beforeAll(async () => {
    const url = await migratedDatabase(postgresUrl!);
    store = await openStore(url, { connections: workers });
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    const tables = (await listTables(store.db, "postgres")).filter((name) => name !== "migration");
    await sql`truncate ${sql.join(tables.map((name) => sql.table(name)))}`.execute(store.db);
    await store.transact(({ members }) => members.create(newMember("m1", 1), noon));
  });

  const atOnce = <T>(act: (worker: number) => Promise<T>, count = workers) =>
    Promise.all(Array.from({ length: count }, (_, worker) => act(worker)));

  it("take or answer the same questions: each has one keeper, who is the one that was told so", async () => {
    const ids = Array.from({ length: 30 }, (_, index) => `q${index}`);
    const asked = { memberId: "m1", language: "zh", text: "", outcome: "unknown" } as const;
    await store.transact(async ({ questions }) => {
      for (const id of ids)
        await questions.add({ ...asked, id, articles: [], state: "asked" }, noon);
    });

    const claimed = await atOnce((worker) =>
      store.transact(({ questions }) =>
        questions.claim(
          worker % 2 === 0 ? ids : ids.toReversed(),
          `keeper-${worker}`,
          worker % 3 === 0 ? "asked" : "answered",
          noon,
        ),
      ),
    );

    const owners = await store.db.selectFrom("question").select(["id", "keeper"]).execute();
    expect(claimed.flatMap((mine) => [...mine]).toSorted()).toEqual(ids.toSorted());
    for (const { id, keeper } of owners) {
      expect(keeper).toBe(`keeper-${claimed.findIndex((mine) => mine.has(id))}`);
    }
  });

  it("answer a question or take it back: one of them has done it", async () => {
    const asked = { memberId: "m1", language: "zh", text: "", outcome: "unknown" } as const;
    await store.transact(({ questions }) =>
      questions.add({ ...asked, id: "q1", articles: [], state: "asked" }, noon),
    );

    const done = await atOnce((worker) =>
      store.transact(async ({ questions }) =>
        worker % 2 === 0
          ? (await questions.claim(["q1"], `keeper-${worker}`, "answered", noon)).size === 1
          : questions.takeBack("q1", noon),
      ),
    );

    const question = await store.transact(({ questions }) => questions.find("q1"));
    expect(done.filter(Boolean)).toHaveLength(1);
    expect(question?.state).toBe(done.indexOf(true) % 2 === 0 ? "answered" : "left");
  });

  it("begin a talk with one learner: one of them has it", async () => {
    const talk = { memberId: "m1", questionId: null, keeperName: "Li" };

    const begun = await atOnce((worker) =>
      store.transact(({ threads }) =>
        threads.open({ ...talk, id: `t${worker}`, keeper: `keeper-${worker}` }, noon),
      ),
    );

    expect(begun.filter(Boolean)).toHaveLength(1);
    expect(await store.transact(({ threads }) => threads.findOf("m1"))).toMatchObject({
      keeper: `keeper-${begun.indexOf(true)}`,
    });
  });

  it("write while the talk is ended: what was passed on went before the end, never after", async () => {
    const ends: number[] = [];
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const id = `t${attempt}`;
      await store.transact(({ threads }) =>
        threads.open(
          { id, memberId: "m1", questionId: null, keeper: "li", keeperName: "Li" },
          noon,
        ),
      );
      const order: string[] = [];
      const write = () =>
        store.transact(async ({ threads, outbox }) => {
          if (!(await threads.touch(id, after(1)))) return;
          order.push("passed on");
          await outbox.raiseScreen(attempt, "passed-on", noon);
        });
      const end = (by: "learner" | "keeper") =>
        store.transact(async ({ threads }) => {
          if (await threads.close(id, by, after(2))) order.push("ended");
        });

      await Promise.all([write(), end("keeper"), write(), end("learner"), write()]);

      expect(order.filter((what) => what === "ended")).toHaveLength(1);
      expect(order.at(-1)).toBe("ended");
      ends.push(order.length - 1);
    }
    // Both orders were seen, or nothing was tried here.
    expect(Math.min(...ends)).toBeLessThan(3);
    expect(Math.max(...ends)).toBeGreaterThan(0);
  });

  it("pass one talk on: it has one keeper, and the others know that they do not have it", async () => {
    await store.transact(({ threads }) =>
      threads.open(
        { id: "t1", memberId: "m1", questionId: null, keeper: "association", keeperName: "" },
        noon,
      ),
    );

    const taken = await atOnce((worker) =>
      store.transact(({ threads }) =>
        threads.hand(
          "t1",
          "association",
          { keeper: `keeper-${worker}`, name: "Zhou", state: "open" },
          noon,
        ),
      ),
    );

    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await store.transact(({ threads }) => threads.find("t1"))).toMatchObject({
      keeper: `keeper-${taken.indexOf(true)}`,
    });
  });

  it("publish and throw away one draft: one decision counts", async () => {
    await store.transact(({ drafts }) =>
      drafts.add(
        {
          id: "d1",
          authorId: "m1",
          authorName: "Li",
          authorRole: "mentor",
          language: "zh",
          text: "好",
        },
        [],
        noon,
      ),
    );
    await store.transact(({ drafts }) => drafts.setQuestion("d1", "行吗", noon));

    const decided = await atOnce((worker) =>
      store.transact(({ drafts }) =>
        drafts.move("d1", "waiting", worker % 2 === 0 ? "published" : "thrown", noon),
      ),
    );

    expect(decided.filter(Boolean)).toHaveLength(1);
  });
});
