import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DueWorkStore, WorkKind } from "../due.ts";
import { createLog } from "../../log.ts";
import { type PreparedKinds, type WorkKinds } from "../due.ts";
import { openStore, type Store } from "../../subjects/open-store.ts";
import { createWorker, type Worker } from "./worker.ts";

const noon = new Date("2026-03-01T12:00:00.000Z");

describe("due work that is prepared first", () => {
  let store: Store;
  let worker: Worker | undefined;
  let now = noon;
  beforeEach(async () => {
    store = await openStore("sqlite::memory:");
    now = noon;
  });
  afterEach(async () => {
    await worker?.stop();
    await store.close();
  });

  const schedule = (kind: WorkKind, dueAt = noon) =>
    store.transact(({ work }) => work.schedule({ id: kind, kind, payload: {}, dueAt }));
  const rows = () => store.db.selectFrom("work").select(["id", "due_at"]).execute();

  function start(
    prepared: Partial<PreparedKinds>,
    kinds: Partial<WorkKinds> = {},
    more: Partial<DueWorkStore> = {},
  ): void {
    worker = createWorker({
      store: { ...store.due, ...more },
      log: createLog("silent"),
      clock: () => now,
      kinds,
      prepared,
      done: () => undefined,
      lookEveryMs: 2,
      recurring: ["nudge-sweep"],
      soon: ["burst"],
    });
    worker.start();
  }

  /** Until something is so; the worker looks every two milliseconds. */
  async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
    while (!(await isSo())) await new Promise((wake) => setTimeout(wake, 2));
  }

  it("lets other work pass, is prepared once however long it takes, and is done once", async () => {
    const order: string[] = [];
    let prepared = 0;
    let go = () => {};
    const gate = new Promise<void>((resolve) => (go = resolve));
    await schedule("written");
    start(
      {
        written: {
          async prepare() {
            prepared += 1;
            await gate;
            return async () => void order.push("slow");
          },
        },
      },
      { remind: async () => void order.push("quick") },
    );
    await until(() => prepared === 1);
    // Longer than any lease: it is claimed anew, which is nothing new.
    now = new Date(noon.getTime() + 10 * 60_000);
    await schedule("remind", now);
    await until(() => order.length === 1);
    go();
    await until(async () => (await rows()).length === 0);

    expect(order).toEqual(["quick", "slow"]);
    expect(prepared).toBe(1);
  });

  it("is tried again later when preparing fails", async () => {
    await schedule("written");
    start({ written: { prepare: () => Promise.reject(new Error("no")) } });

    await until(async () => (await rows())[0]?.due_at !== noon.toISOString());

    expect(await rows()).toEqual([
      { id: "written", due_at: new Date(noon.getTime() + 60_000).toISOString() },
    ]);
  });

  it("of a kind that only a newer version knows is left to that one, which is there in a moment", async () => {
    await schedule("remind");
    await store.db.updateTable("work").set({ kind: "not-yet-made" }).execute();
    start({});

    await until(async () => (await rows())[0]?.due_at !== noon.toISOString());

    expect(await rows()).toEqual([
      { id: "remind", due_at: new Date(noon.getTime() + 2_000).toISOString() },
    ]);
  });

  it("is tried again in a moment, and not taken meanwhile, when it was the database that failed", async () => {
    const away = () => Promise.reject(Object.assign(new Error("away"), { code: "53300" }));
    let left = 2;
    const postpone: DueWorkStore["postpone"] = (...given) =>
      left-- > 0 ? away() : store.due.postpone(...given);
    await schedule("remind");
    start({}, { remind: away }, { postpone });

    await until(async () => (await rows())[0]?.due_at !== noon.toISOString());

    expect(left).toBe(-1);
    expect(await rows()).toEqual([
      { id: "remind", due_at: new Date(noon.getTime() + 500).toISOString() },
    ]);
  });

  it("that fails takes nothing of what is due at the same moment with it", async () => {
    const done: string[] = [];
    const note = async ({ kind }: { kind: string }) => void done.push(kind);
    await schedule("remind");
    await schedule("goal");
    await schedule("digest");
    start(
      {},
      {
        remind: note,
        goal: async (_, { waiting }) => {
          await waiting.set(1, { kind: "question", data: "half" }, noon);
          throw new Error("no");
        },
        digest: note,
      },
    );

    await until(async () => done.length === 2 && (await rows())[0]?.due_at !== noon.toISOString());

    expect(done.toSorted()).toEqual(["digest", "remind"]);
    expect(await rows()).toEqual([
      { id: "goal", due_at: new Date(noon.getTime() + 60_000).toISOString() },
    ]);
    expect(await store.db.selectFrom("waiting").selectAll().execute()).toEqual([]);
  });

  it("does nothing where it was moved meanwhile", async () => {
    let go = () => {};
    const gate = new Promise<void>((resolve) => (go = resolve));
    let prepared = 0;
    const done: string[] = [];
    await schedule("written");
    start({
      written: {
        async prepare() {
          prepared += 1;
          await gate;
          return async () => void done.push("slow");
        },
      },
    });
    await until(() => prepared === 1);
    const later = new Date(noon.getTime() + 86_400_000);
    await schedule("written", later);
    go();
    await worker!.stop();

    expect(done).toEqual([]);
    expect(await rows()).toEqual([{ id: "written", due_at: later.toISOString() }]);
  });

  it("is left for the next start when the worker stops meanwhile", async () => {
    let begun = false;
    await schedule("written");
    start({
      written: {
        prepare() {
          begun = true;
          return new Promise(() => undefined);
        },
      },
    });
    await until(() => begun);
    await worker!.stop();

    expect(await rows()).toHaveLength(1);
  });

  it.each([
    ["two hours", 2 * 60 * 60 * 1_000],
    ["a day", 24 * 60 * 60 * 1_000],
    ["a year", 365 * 24 * 60 * 60 * 1_000],
  ])("does not hold what somebody waits for when the clock is set back %s", async (_by, ms) => {
    const done: string[] = [];
    const note = (kind: string) => async () => void done.push(kind);
    const kinds = ["goal", "burst", "digest", "look-late", "nudge-sweep", "remind"];
    await schedule("goal");
    await schedule("burst", new Date(noon.getTime() + 2_000));
    await schedule("digest", noon);
    await schedule("look-late", new Date(noon.getTime() + 3_600_000));
    await store.db.updateTable("work").set({ attempts: 3 }).where("id", "=", "look-late").execute();
    await schedule("nudge-sweep", new Date(noon.getTime() + 86_400_000));
    // A time of day that a person chose.
    await schedule("remind", new Date(noon.getTime() + 60_000));
    start(
      {},
      {
        ...Object.fromEntries(kinds.map((kind) => [kind, note(kind)])),
        goal: async () => {
          done.push("goal");
          now = new Date(noon.getTime() - ms); // between two looks
        },
      },
    );

    await until(() => done.length === 5);

    expect(done.toSorted()).toEqual(["burst", "digest", "goal", "look-late", "nudge-sweep"]);
    expect((await rows()).map(({ id }) => id)).toEqual(["remind"]);
  });
});
