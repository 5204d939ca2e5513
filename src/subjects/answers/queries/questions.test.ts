import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { after, newMember, noon } from "../../../../test/support/people/members.ts";
import type { QuestionRecord } from "../rules/record.ts";
import type { Store } from "../../open-store.ts";

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

    expect(await ask((record) => record.find("q1"))).toEqual({
      ...heard,
      id: "q1",
      spoken: null,
      album: null,
      sentTo: null,
      keeper: null,
      createdAt: noon,
    });
    expect(await ask((record) => record.find("q2"))).toBeUndefined();
  });

  const idsOf = (questions: readonly { id: string }[]) => questions.map(({ id }) => id);
  const openIds = (limit = 10, of?: readonly string[]) =>
    ask(async (record) => idsOf(await record.listOpen(limit, of)));

  it("lists the newest that were sent or were not clear, oldest first", async () => {
    await ask(async (record) => {
      for (const [at, id] of ["q1", "q2", "q3", "q4", "q5"].entries()) {
        await record.add({ ...heard, id }, after(at));
      }
      await record.send("q4", "mentor", after(10));
      await record.send("q2", "association", after(11));
      await record.setHelped("q3", false, after(12));
      await record.setHelped("q5", true, after(13));
    });

    expect(await openIds()).toEqual(["q2", "q3", "q4"]);
    expect(await openIds(2)).toEqual(["q2", "q3"]);
  });

  it("lists for a mentor what these learners asked, without what went to the association", async () => {
    await store.transact((records) => records.members.create(newMember("m2", 2), noon));
    await ask(async (record) => {
      for (const id of ["q1", "q2", "q3"]) await record.add({ ...heard, id }, noon);
      await record.add({ ...heard, id: "q4", memberId: "m2" }, noon);
      await record.send("q1", "mentor", noon);
      await record.send("q2", "association", noon);
      await record.setHelped("q3", false, noon);
      await record.send("q4", "mentor", noon);
    });

    expect(await openIds(10, ["m1"])).toEqual(["q1", "q3"]);
    expect(await openIds(10, [])).toEqual([]);
  });

  it("gives each open question to one keeper, who may answer what was taken", async () => {
    await ask(async (record) => {
      for (const id of ["q1", "q2", "q3"]) await record.add({ ...heard, id, state: "asked" }, noon);
    });
    const claim = (keeper: string, state: "asked" | "answered", ...ids: string[]) =>
      ask(async (record) => [...(await record.claim(ids, keeper, state, after(1)))]);

    expect(await claim("li", "asked", "q2", "q1")).toEqual(["q1", "q2"]);
    expect(await claim("zhou", "answered", "q1", "q2", "q3")).toEqual(["q3"]);
    expect(await claim("li", "answered", "q1", "q3")).toEqual(["q1"]);
    expect(await claim("li", "answered", "q1")).toEqual([]);
    expect(await openIds()).toEqual([]);
    await ask((record) => record.release("q2", after(2)));
    await ask((record) => record.release("q1", after(2)));
    expect(await openIds()).toEqual(["q2"]);
  });

  it("takes back what nobody has answered, once, and nobody has it any more", async () => {
    await ask(async (record) => {
      for (const id of ["q1", "q2", "q3", "q4"]) await record.add({ ...heard, id }, noon);
      for (const id of ["q1", "q2", "q3"]) await record.send(id, "mentor", after(1));
      await record.claim(["q2"], "li", "answered", after(2));
      await record.claim(["q3"], "li", "asked", after(2));
    });
    const takeBack = (id: string) => ask((record) => record.takeBack(id, after(3)));
    const taken = [await takeBack("q1"), await takeBack("q2"), await takeBack("q3")];
    const again = [await takeBack("q1"), await takeBack("q4")];

    expect(taken).toEqual([true, false, true]);
    expect(again).toEqual([false, false]);
    expect(await openIds()).toEqual([]);
    expect(await ask((record) => record.claim(["q1", "q3"], "li", "answered", after(4)))).toEqual(
      new Set(),
    );
    expect(await ask((record) => record.find("q1"))).toMatchObject({
      state: "left",
      sentTo: "mentor",
      keeper: null,
    });
  });

  it("keeps no number of a card, no code and no password", async () => {
    const text = "卡号6222021234567894对吗";
    await ask((record) => record.add({ ...heard, id: "q1", text }, noon));
    const first = await ask((record) => record.find("q1"));
    await ask((record) => record.setWords({ ...heard, id: "q1", text: "验证码482910" }, noon));

    expect(first?.text).toBe("卡号••••94对吗");
    expect((await ask((record) => record.find("q1")))?.text).toBe("验证码••••");
  });

  it("leaves a question with whoever it was sent to, whatever is pressed besides", async () => {
    await ask((record) => record.add({ ...heard, id: "q1" }, noon));
    await ask((record) => record.setHelped("q1", false, noon));
    await ask((record) => record.setHelped("q1", true, noon));
    expect(await openIds()).toEqual([]);
    await ask((record) => record.send("q1", "mentor", noon));
    await ask((record) => record.setHelped("q1", true, noon));

    expect(await openIds()).toEqual(["q1"]);
  });

  it("keeps whether an answer helped", async () => {
    await ask((record) => record.add({ ...heard, id: "q1" }, noon));

    await ask((record) => record.setHelped("q1", false, after(1)));

    expect(await store.db.selectFrom("question").selectAll().execute()).toMatchObject([
      { helped: 0, updated_at: after(1).toISOString() },
    ]);
  });
});
