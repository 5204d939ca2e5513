import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../test/support/engines.ts";
import { noon } from "../../test/support/people/members.ts";
import type { WaitingRecord } from "../bot/waiting.ts";
import type { Store } from "../subjects/open-store.ts";

describe.each(engines)("waiting on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const ask = <T>(act: (record: WaitingRecord) => Promise<T>) =>
    store.transact((records) => act(records.waiting));

  it("keeps one thing a person, the last", async () => {
    await ask((record) => record.set(1, { kind: "question", data: "" }, noon));
    await ask((record) => record.set(1, { kind: "show", data: "龙" }, noon));

    expect(await ask((record) => record.find(1))).toEqual({
      kind: "show",
      data: "龙",
      since: noon,
    });
    expect(await ask((record) => record.find(2))).toBeUndefined();
  });

  it("forgets it", async () => {
    await ask((record) => record.set(1, { kind: "question", data: "" }, noon));

    await ask((record) => record.clear(1));

    expect(await ask((record) => record.find(1))).toBeUndefined();
  });
});
