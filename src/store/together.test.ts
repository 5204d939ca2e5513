import type { Kysely } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore, type Store } from "../subjects/open-store.ts";
import type { Tables } from "./tables.ts";
import { createTogether, type Transact } from "./together.ts";

let store: Store;
let transactions = 0;
let together: Transact;

beforeEach(async () => {
  store = await openStore("sqlite::memory:");
  transactions = 0;
  together = createTogether(counted());
});

afterEach(() => store.close());

function counted(): Kysely<Tables> {
  return {
    transaction() {
      transactions += 1;
      return store.db.transaction();
    },
  } as unknown as Kysely<Tables>;
}

const add = (person: number) => (tx: Kysely<Tables>) =>
  tx
    .insertInto("lane")
    .values({ person, since: person, owner: "", leased_until: "", arrivals: 1 })
    .execute();

const people = async (db: Kysely<Tables>) =>
  (await db.selectFrom("lane").select("person").orderBy("person").execute()).map(
    ({ person }) => person,
  );

describe("acts that share commits", () => {
  it("are one transaction where they are ready at the same moment", async () => {
    await Promise.all([together(add(1)), together(add(2)), together(add(3))]);

    expect(transactions).toBe(1);
    expect(await people(store.db)).toEqual([1, 2, 3]);
  });

  it("take along what they wake, which sees what they did", async () => {
    let woken: Promise<number[]> | undefined;
    await together(async (tx) => {
      await add(1)(tx);
      setImmediate(() => {
        woken = together(people);
      });
    });

    expect(await woken).toEqual([1]);
    expect(transactions).toBe(1);
  });

  it("are under way until the last commit has ended, and no longer", async () => {
    const added = together(add(1));
    expect(together.isUnderWay()).toBe(true);
    await added;

    expect(together.isUnderWay()).toBe(false);
  });

  it("are several transactions where they take long", async () => {
    let nowMs = 0;
    const slowly = createTogether(counted(), { nowMs: () => nowMs });
    const slow = (person: number) => async (tx: Kysely<Tables>) => {
      await add(person)(tx);
      nowMs += 30;
    };

    await Promise.all([1, 2, 3, 4].map((person) => slowly(slow(person))));

    expect(transactions).toBe(2);
    expect(await people(store.db)).toEqual([1, 2, 3, 4]);
  });

  it("begin with what is said to be first, in its order", async () => {
    const order: number[] = [];
    const note = (person: number) => async () => void order.push(person);

    await Promise.all([
      together(note(1)),
      together(note(2)),
      together.first(note(3)),
      together.first(note(4)),
    ]);

    expect([order, transactions]).toEqual([[3, 4, 1, 2], 1]);
  });

  it("let in between what came meanwhile and is said to be first", async () => {
    let nowMs = 0;
    const slowly = createTogether(counted(), { nowMs: () => nowMs });
    const order: number[] = [];
    let late: Promise<void> | undefined;
    const act = (person: number) => async () => {
      order.push(person);
      nowMs += 12;
      if (person === 1) setImmediate(() => void (late = slowly.first(act(9))));
    };

    await Promise.all([1, 2, 3].map((person) => slowly(act(person))));
    await late;

    expect([order, transactions]).toEqual([[1, 9, 2, 3], 1]);
  });

  it("end with what is said to be last, though more wait than one commit takes", async () => {
    let nowMs = 0;
    const slowly = createTogether(counted(), { nowMs: () => nowMs });
    const order: number[] = [];
    const act = (person: number) => async () => {
      order.push(person);
      nowMs += 30;
    };

    await Promise.all([slowly.last(act(9)), ...[1, 2, 3, 4].map((person) => slowly(act(person)))]);

    expect([order, transactions]).toEqual([[1, 2, 9, 3, 4], 2]);
  });

  it("take nothing of the others with them where one fails", async () => {
    const ends = await Promise.allSettled([
      together(add(1)),
      together(async (tx) => {
        await add(2)(tx);
        throw new Error("no");
      }),
      together(add(3)),
    ]);

    expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(await people(store.db)).toEqual([1, 3]);
  });

  it("are not done, none of them, where the commit fails", async () => {
    const refused = createTogether({
      transaction: () => ({
        execute: (act: (tx: Kysely<Tables>) => Promise<unknown>) =>
          store.db.transaction().execute(async (tx) => {
            await act(tx);
            throw new Error("disk full");
          }),
      }),
    } as unknown as Kysely<Tables>);

    const ends = await Promise.allSettled([refused(add(1)), refused(add(2))]);

    expect(ends.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(await people(store.db)).toEqual([]);
  });

  it("go on after one whose transaction did not even begin", async () => {
    let isAway = true;
    const again = createTogether({
      transaction: () =>
        isAway
          ? { execute: async () => Promise.reject(new Error("away")) }
          : store.db.transaction(),
    } as unknown as Kysely<Tables>);

    await expect(again(add(1))).rejects.toThrow("away");
    isAway = false;
    await again(add(2));

    expect(await people(store.db)).toEqual([2]);
  });

  it("are told of when they are on disk; others begin meanwhile", async () => {
    const disk = heldDisk();
    const beside = createTogether(counted(), { disk });
    const told: number[] = [];
    const first = beside(add(1)).then(() => told.push(1));
    await until(() => disk.asked.length === 1);
    const second = beside(add(2)).then(() => told.push(2));
    await until(() => disk.asked.length === 2);

    expect([told, await people(store.db)]).toEqual([[], [1, 2]]);
    disk.asked[0]!.resolve();
    await first;
    expect(told).toEqual([1]);
    disk.asked[1]!.resolve();
    await second;
  });

  it("are not done, as far as anybody is told, where the disk fails", async () => {
    const disk = heldDisk();
    const beside = createTogether(counted(), { disk });
    const both = Promise.allSettled([beside(add(1)), beside(add(2))]);
    await until(() => disk.asked.length === 1);
    disk.asked[0]!.reject(new Error("EIO"));

    expect((await both).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    const next = beside(add(3));
    await until(() => disk.asked.length === 2);
    disk.asked[1]!.resolve();
    await next;
  });
});

/** A disk that is as slow as the test wants. */
function heldDisk() {
  const asked: { resolve: () => void; reject: (error: Error) => void }[] = [];
  return {
    asked,
    unwaited: <T>(db: Kysely<Tables>, act: (one: Kysely<Tables>) => Promise<T>) => act(db),
    reached: () =>
      new Promise<void>((resolve, reject) => {
        asked.push({ resolve, reject });
      }),
  };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}
