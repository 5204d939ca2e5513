/** The playbook's rows, on every engine. */
import type { Kysely } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import type { PlaybookRecord, Shown } from "../rules/record.ts";
import type { Store } from "../../open-store.ts";
import { createPlaybookRecord } from "./playbook.ts";
import type { Tables } from "../../../store/tables.ts";

const at = new Date("2026-11-25T02:00:00.000Z");
const later = new Date("2026-11-28T02:00:00.000Z");
const shown: Shown = {
  id: "s1",
  memberId: "m1",
  stepId: "two",
  taskId: "window",
  kind: "photo",
  fileId: "f1",
  text: null,
  flags: ["number-range"],
  state: "waiting",
  createdAt: at,
  updatedAt: at,
};

describe.each(engines)("the playbook's record on $name", (engine) => {
  let store: Store;
  let db: Kysely<Tables>;
  let record: PlaybookRecord;

  beforeEach(async () => {
    store = await engine.open();
    db = store.db;
    record = createPlaybookRecord(db);
    await addMember("m1", 1);
    await addMember("m2", 2);
  });
  afterEach(() => store.close());

  async function addMember(id: string, telegramId: number): Promise<void> {
    await store.transact((records) =>
      records.members.create(
        {
          id,
          telegramId,
          firstName: "Mei",
          language: "zh",
          invitedBy: null,
          villageId: null,
          householdId: null,
        },
        at,
      ),
    );
  }

  it("keeps one run a member", async () => {
    const run = { memberId: "m1", stepId: "one", at: "c1", version: "v1", updatedAt: at };
    await record.saveRun(run);
    await record.saveRun({ ...run, at: "finish/ask-one", updatedAt: later });

    expect(await record.findRun("m1")).toEqual({ ...run, at: "finish/ask-one", updatedAt: later });
    expect(await record.findRun("m2")).toBeUndefined();
  });

  it("keeps the last state of a step", async () => {
    await record.setStep("m1", { stepId: "one", state: "claimed", at });
    await record.setStep("m1", { stepId: "one", state: "done", at: later });

    expect(await record.stepStates("m1")).toEqual([{ stepId: "one", state: "done", at: later }]);
    expect(await record.stepStates("m2")).toEqual([]);
  });

  it("keeps what a task remembers, for its step only", async () => {
    const kept = { ticked: ["货", "signal"], minorUnits: [2_000, -5] };
    await record.setTask("m1", "two", { taskId: "place", state: "open", kept: {}, at });
    await record.setTask("m1", "two", { taskId: "place", state: "done", kept, at: later });

    expect(await record.taskStates("m1", "two")).toEqual([
      { taskId: "place", state: "done", kept, at: later },
    ]);
    expect(await record.taskStates("m1", "one")).toEqual([]);
  });

  it("gives returns when they are due, the oldest first", async () => {
    await record.addReturn("m1", { stepId: "one", taskId: "caller", dueAt: later });
    await record.addReturn("m1", { stepId: "two", taskId: "nuts", dueAt: at });

    const early = await record.dueReturn("m1", new Date(at.getTime() - 1));
    const first = await record.dueReturn("m1", later);
    await record.removeReturn("m1", "two", "nuts");
    const second = await record.dueReturn("m1", later);

    expect(early).toBeUndefined();
    expect(first).toEqual({ stepId: "two", taskId: "nuts", dueAt: at });
    expect(second).toEqual({ stepId: "one", taskId: "caller", dueAt: later });
    expect(await record.dueReturn("m2", later)).toBeUndefined();
  });

  it("moves a return that is added again", async () => {
    await record.addReturn("m1", { stepId: "one", taskId: "caller", dueAt: at });
    await record.addReturn("m1", { stepId: "one", taskId: "caller", dueAt: later });

    expect(await record.dueReturn("m1", at)).toBeUndefined();
  });

  it("lets a new thing take the place of the earlier one under its id", async () => {
    await record.addShown(shown);

    const id = await record.addShown({
      ...shown,
      id: "s2",
      fileId: "f2",
      flags: [],
      updatedAt: later,
    });

    expect(id).toBe("s1");
    expect(await record.shownFor("m1")).toEqual([
      { ...shown, fileId: "f2", flags: [], updatedAt: later },
    ]);
  });

  it("waits for a look again after a change was asked for", async () => {
    await record.addShown({ ...shown, state: "change" });

    await record.addShown({ ...shown, id: "s2" });

    expect(await record.shownFor("m1")).toMatchObject([{ id: "s1", state: "waiting" }]);
  });

  it("keeps what somebody called good", async () => {
    await record.addShown({ ...shown, state: "good" });

    expect(await record.addShown({ ...shown, id: "s2", fileId: "f2" })).toBeUndefined();
    expect(await record.shownFor("m1")).toMatchObject([{ fileId: "f1", state: "good" }]);
  });

  it("lists what a member showed, newest first", async () => {
    await record.addShown(shown);
    await record.addShown({ ...shown, id: "s2", taskId: "price", updatedAt: later });

    expect((await record.shownFor("m1")).map(({ id }) => id)).toEqual(["s2", "s1"]);
  });
});
