import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { after, newMember, noon } from "../../../../test/support/people/members.ts";
import type { Feedback, FeedbackRecord } from "../rules/feedback.ts";
import type { TalkRecord } from "../rules/talk-record.ts";
import type { Store } from "../../open-store.ts";

describe.each(engines)("talk on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await store.transact(async ({ members }) => {
      await members.create(newMember("m1", 1), noon);
      await members.create(newMember("m2", 2), noon);
    });
  });
  afterEach(() => store.close());

  const talk = <T>(act: (record: TalkRecord) => Promise<T>) =>
    store.transact((records) => act(records.talk));
  const marks = <T>(act: (record: FeedbackRecord) => Promise<T>) =>
    store.transact((records) => act(records.marks));

  it("keeps the lines of a burst in order, and when it began", async () => {
    await talk((record) => record.addToBurst("m1", "你好", noon));
    const burst = await talk((record) => record.addToBurst("m1", "it's 'me'\n", after(900)));

    expect(burst).toEqual({ text: "你好\nit's 'me'\n", beganAt: noon });
    expect(await talk((record) => record.findBurst("m1"))).toEqual(burst);
    expect(await talk((record) => record.findBurst("m2"))).toBeUndefined();
  });

  it("gives a burst to one who takes it", async () => {
    await talk((record) => record.addToBurst("m1", "a", noon));
    const took = await Promise.all([1, 2, 3].map(() => talk((record) => record.takeBurst("m1"))));

    expect(took.filter((burst) => burst !== undefined)).toEqual([{ text: "a", beganAt: noon }]);
    expect(await talk((record) => record.addToBurst("m1", "b", after(1)))).toMatchObject({
      text: "b",
    });
  });

  it("knows the last topic for as long as it is asked, and forgets it in a day", async () => {
    await talk((record) => record.setTopic("m1", "tax", noon));
    await talk((record) => record.setTopic("m1", "eggs", after(1_000)));

    expect(await talk((record) => record.findTopic("m1", noon))).toBe("eggs");
    expect(await talk((record) => record.findTopic("m1", after(1_001)))).toBeUndefined();
    await store.transact(({ retention }) => retention.purge(after(30 * 60_000)));
    expect(await talk((record) => record.findTopic("m1", noon))).toBe("eggs");
    await store.transact(({ retention }) => retention.purge(after(25 * 60 * 60_000)));
    expect(await talk((record) => record.findTopic("m1", noon))).toBeUndefined();
    await talk((record) => record.setTopic("m1", "eggs", noon));
    await talk((record) => record.setTopic("m1", null, noon));
    expect(await talk((record) => record.findTopic("m1", noon))).toBeUndefined();
  });

  const mark: Feedback = {
    memberId: "m1",
    questionId: "q1",
    slug: "eggs",
    reviewed: "2026-11-25",
    helped: false,
  };
  const none = { long: 0, words: 0, other: 0, here: 0 };
  const eggs = { slug: "eggs", reviewed: "2026-11-25" };

  it("adds marks up by article, each counted once however often it changes", async () => {
    await marks((record) => record.mark(mark, noon));
    await marks((record) => record.mark({ ...mark, reason: "long" }, noon));
    await marks((record) => record.mark({ ...mark, reason: "words" }, noon));
    await marks((record) => record.mark({ ...mark, questionId: "q2", memberId: "m2" }, noon));

    expect(await marks((record) => record.tallies())).toEqual([
      { ...eggs, helped: 0, unclear: 2, reasons: { ...none, words: 1 } },
    ]);
    await marks((record) => record.mark({ ...mark, helped: true }, noon));
    expect(await marks((record) => record.tallies())).toEqual([
      { ...eggs, helped: 1, unclear: 1, reasons: none },
    ]);
  });

  it("keeps the sums when somebody is forgotten, and nothing of who", async () => {
    await marks((record) => record.mark({ ...mark, reason: "here" }, noon));
    await store.transact(({ rights }) => rights.erase("m1", 1, noon));

    expect(await marks((record) => record.tallies())).toMatchObject([{ unclear: 1 }]);
    const left = await store.db.selectFrom("article_mark").selectAll().execute();
    expect(left).toEqual([]);
  });
});
