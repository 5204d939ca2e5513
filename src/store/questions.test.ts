import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../test/support/engines.ts";
import { after, newMember, noon } from "../../test/support/members.ts";
import type { QuestionRecord } from "../core/answers/record.ts";
import type { Store } from "./open.ts";

describe.each(engines)("questions on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await store.transact((records) => records.members.create(newMember("m1", 1), noon));
  });
  afterEach(() => store.close());

  const ask = <T>(act: (record: QuestionRecord) => Promise<T>) =>
    store.transact((records) => act(records.questions));
  const heard = {
    memberId: "m1",
    language: "zh",
    text: "怎么拍照?",
    outcome: "answered",
    articles: ["photos", "light"],
    state: "heard",
  } as const;

  it("keeps a question as it was heard", async () => {
    await ask((record) => record.add({ ...heard, id: "q1" }, noon));

    expect(await ask((record) => record.find("q1"))).toEqual({ ...heard, id: "q1" });
    expect(await ask((record) => record.find("q2"))).toBeUndefined();
  });

  it("lists those that wait for a person, oldest first", async () => {
    await ask((record) => record.add({ ...heard, id: "q1" }, noon));
    await ask((record) => record.add({ ...heard, id: "q2", state: "asked" }, after(2)));
    await ask((record) => record.add({ ...heard, id: "q3" }, after(1)));
    await ask((record) => record.setState("q3", "asked", after(3)));

    const asked = await ask((record) => record.listAsked(10));
    const one = await ask((record) => record.listAsked(1));

    expect(asked.map(({ id }) => id)).toEqual(["q3", "q2"]);
    expect(one.map(({ id }) => id)).toEqual(["q3"]);
  });

  it("keeps whether an answer helped", async () => {
    await ask((record) => record.add({ ...heard, id: "q1" }, noon));

    await ask((record) => record.setHelped("q1", false, after(1)));

    expect(await store.db.selectFrom("question").selectAll().execute()).toMatchObject([
      { helped: 0, updated_at: after(1).toISOString() },
    ]);
  });
});
