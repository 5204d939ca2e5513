import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { newMember } from "../../../../test/support/people/members.ts";
import { card, step } from "../../../../test/support/small-playbook.ts";
import type { Store } from "../../open-store.ts";
import { createPlaybookRecord } from "./playbook.ts";

const noon = new Date("2026-11-25T04:00:00.000Z");
const old = step("one", 1, { version: "v1", flow: [card("old")] });
const today = step("one", 1, { version: "v2", flow: [card("new")] });

describe.each(engines)("steps as they were and traits on $name", ({ open }) => {
  let store: Store;
  let record: ReturnType<typeof createPlaybookRecord>;

  beforeEach(async () => {
    store = await open();
    record = createPlaybookRecord(store.db);
    await store.transact(({ members }) => members.create(newMember("m1", 1), noon));
  });
  afterEach(() => store.close());

  const stand = (version: string) =>
    record.saveRun({ memberId: "m1", stepId: "one", at: "old", version, updatedAt: noon });

  it("gives a step back as it was kept, once or twice", async () => {
    await record.keepVersions([old], noon);
    await record.keepVersions([old], noon);

    expect(await record.findVersion("v1")).toEqual(old);
    expect(await record.findVersion("v9")).toBeUndefined();
  });

  it("does not give a step of another shape back: this program would misread it", async () => {
    await record.keepVersions([old], noon);
    const body = JSON.stringify({ shape: 0, step: old });
    await store.db.updateTable("step_version").set({ body }).where("version", "=", "v1").execute();

    expect(await record.findVersion("v1")).toBeUndefined();
  });

  it("keeps an old step while somebody stands in it", async () => {
    await record.keepVersions([old], noon);
    await stand("v1");

    await record.keepVersions([today], noon);

    expect(await record.findVersion("v1")).toEqual(old);
    expect(await record.findVersion("v2")).toEqual(today);
  });

  it("forgets an old step once nobody stands in it", async () => {
    await record.keepVersions([old], noon);
    await stand("v2");

    await record.keepVersions([today], noon);

    expect(await record.findVersion("v1")).toBeUndefined();
  });

  it("remembers the last thing that somebody said of themselves", async () => {
    await record.setTrait("m1", "product", "grown", noon);
    await record.setTrait("m1", "model", "c2c", noon);
    await record.setTrait("m1", "product", "made", noon);

    expect(await record.traits("m1")).toEqual({ product: "made", model: "c2c" });
    expect(await record.traits("m2")).toEqual({});
  });
});
