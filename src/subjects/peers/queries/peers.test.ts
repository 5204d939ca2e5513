import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { after, newMember, noon } from "../../../../test/support/people/members.ts";
import type { Reach } from "../rules/record.ts";
import { mostAWeek, type Way } from "../rules/request.ts";
import { type Store } from "../../open-store.ts";
import { dayMs } from "../../../bot/calendar.ts";

const asker = { id: "asker", villageId: "v1" };

describe.each(engines)("asking each other on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await store.transact(async ({ members }) => {
      for (const id of ["v1", "v2"]) {
        await members.createVillage({ id, name: id, state: "listed", createdBy: "x" }, noon);
      }
      await members.create(newMember("asker", 1, { villageId: "v1" }), noon);
      await members.create(newMember("second", 2, { villageId: "v1" }), noon);
    });
  });
  afterEach(() => store.close());

  let people = 10;
  async function helper(
    id: string,
    more: { village?: string | null; reach?: Reach; isWoman?: boolean; step?: string } = {},
  ): Promise<void> {
    const { village = "v1", reach = "village", isWoman = false, step = "s3" } = more;
    people += 1;
    await store.transact(async ({ members, peers, playbook }) => {
      await members.create(newMember(id, people, { villageId: village }), noon);
      await playbook.setStep(id, { stepId: step, state: "done", at: noon });
      await peers.saveHelper(id, { helps: "yes", reach, isWoman }, noon);
    });
  }

  const find = async (way?: Way, now = noon, who: typeof asker = asker, step = "s3") =>
    (await store.transact(({ peers }) => peers.findHelpers(who, step, way, now, 50))).map(
      ({ memberId }) => memberId,
    );

  let requests = 0;
  /** Sends a request of its own; false where it may not be sent. */
  async function sendTo(helperId: string, now = noon, who = asker): Promise<boolean> {
    requests += 1;
    const id = `p${requests}`;
    return store.transact(async ({ peers }) => {
      await peers.begin({ id, memberId: who.id, stepId: "s3", questionId: null }, now);
      await peers.draft(id, { helperId }, now);
      return peers.send(who, (await peers.findRequest(id))!, now);
    });
  }

  const settle = (id: string) =>
    store.transact(({ peers }) => peers.move(id, ["sent"], "answered", noon));

  it("finds those of the own village, others who let others ask, and women", async () => {
    await helper("near");
    await helper("far", { village: "v2", reach: "all" });
    await helper("closed", { village: "v2" });
    await helper("nowhere", { village: null, reach: "all" });
    await helper("woman", { village: "v2", reach: "all", isWoman: true });
    await helper("closed-woman", { village: "v2", isWoman: true });

    expect(await find("village")).toEqual(["near"]);
    expect(await find("outside")).toEqual(["far", "nowhere", "woman"]);
    expect(await find("women")).toEqual(["woman"]);
    expect(await find()).toEqual(["near", "far", "nowhere", "woman"]);
    expect(await find(undefined, noon, { id: "asker", villageId: null as never })).toEqual([
      "far",
      "nowhere",
      "woman",
    ]);
  });

  it("finds the newest that has no answer, and knows who blocked whom", async () => {
    await helper("one");
    await helper("two");
    const newest = () => store.transact(({ peers }) => peers.newestSent("asker"));
    const areApart = () => store.transact(({ peers }) => peers.areApart("asker", "two"));
    const none = await newest();
    await sendTo("one");
    await sendTo("two", after(1));
    const second = await newest();
    await settle(second!.id);
    const first = await newest();
    const before = await areApart();
    await store.transact(({ peers }) => peers.block("two", "asker", noon));

    expect(none).toBeUndefined();
    expect([second?.helperId, first?.helperId]).toEqual(["two", "one"]);
    expect([before, await areApart()]).toEqual([false, true]);
  });

  it("leaves out the asker, who stopped, who has not done the step, who is away or gone", async () => {
    for (const id of ["fine", "stopped", "paused", "back", "gone", "out"]) await helper(id);
    await helper("elsewhere", { step: "s4" });
    await store.transact(async ({ peers, pauses, members, rights, playbook }) => {
      await playbook.setStep("asker", { stepId: "s3", state: "done", at: noon });
      await peers.saveHelper("asker", { helps: "yes", reach: "all", isWoman: false }, noon);
      await peers.saveHelper("stopped", { helps: "no", reach: "all", isWoman: false }, noon);
      await pauses.set("paused", { until: null, at: noon });
      await pauses.set("back", { until: after(-1), at: noon });
      const out = (await members.find("out"))!;
      await members.setBlocked(out.telegramId, noon);
      const gone = (await members.find("gone"))!;
      await rights.erase("gone", gone.telegramId, noon);
    });

    expect(await find()).toEqual(["back", "fine"]);
  });

  it("never finds either of two of whom one does not want to meet the other", async () => {
    await helper("one");
    await helper("two");
    await store.transact(async ({ peers }) => {
      await peers.block("asker", "one", noon);
      await peers.block("two", "asker", noon);
    });

    expect(await find()).toEqual([]);
    expect(await find(undefined, noon, { id: "second", villageId: "v1" })).toEqual(["one", "two"]);
  });

  it("gives a helper at most three in seven days, whoever asks", async () => {
    await helper("li");
    for (let count = 0; count < mostAWeek; count += 1) {
      expect(await sendTo("li", after(count), { id: "second", villageId: "v1" })).toBe(true);
      await settle(`p${requests}`);
    }

    expect(await sendTo("li", after(10))).toBe(false);
    expect(await find(undefined, after(7 * dayMs - 1_000))).toEqual([]);
    expect(await find(undefined, after(7 * dayMs + 1_000))).toEqual(["li"]);
  });

  it("gives no more than that when many ask at the same moment", async () => {
    await helper("li");
    const crowd = Array.from({ length: 8 }, (_, index) => ({ id: `c${index}`, villageId: "v1" }));
    await store.transact(async ({ members }) => {
      for (const [index, { id }] of crowd.entries()) {
        await members.create(newMember(id, 500 + index, { villageId: "v1" }), noon);
      }
    });

    const sent = await Promise.all(crowd.map((who) => sendTo("li", noon, who)));

    expect(sent.filter((each) => each)).toHaveLength(mostAWeek);
  });

  it("has one open question between two, and puts whoever was asked last behind the others", async () => {
    await helper("a");
    await helper("b");
    await sendTo("a");

    expect(await find()).toEqual(["b"]);
    await settle(`p${requests}`);
    expect(await find()).toEqual(["b", "a"]);
    const [, a] = await store.transact(({ peers }) =>
      peers.findHelpers(asker, "s3", undefined, noon, 50),
    );
    expect(a).toMatchObject({ lately: 1, fromAsker: 1 });
  });

  it("counts what an asker sent since a moment, drafts not", async () => {
    await helper("a");
    await helper("b");
    await sendTo("a");
    await sendTo("b", after(dayMs));
    await store.transact(({ peers }) =>
      peers.begin({ id: "d", memberId: "asker", stepId: "s3", questionId: null }, noon),
    );

    const count = (since: Date) => store.transact(({ peers }) => peers.countSent("asker", since));
    expect([await count(after(-1)), await count(after(dayMs - 1))]).toEqual([2, 1]);
  });

  it("keeps one draft a member, with its words", async () => {
    const said = { kind: "text", text: "hello", fileId: null } as const;
    await store.transact(async ({ peers }) => {
      await peers.begin({ id: "d1", memberId: "asker", stepId: "s3", questionId: null }, noon);
      await peers.addSaid("d1", "asker", said, noon);
      await peers.begin({ id: "d2", memberId: "asker", stepId: "s4", questionId: null }, noon);
    });

    expect(await store.db.selectFrom("peer_request").select("id").execute()).toEqual([
      { id: "d2" },
    ]);
    expect(await store.db.selectFrom("peer_message").select("id").execute()).toEqual([]);
  });

  it("goes from one state to another once, also when two try together", async () => {
    await helper("a");
    await sendTo("a");
    const id = `p${requests}`;

    const moved = await Promise.all([
      store.transact(({ peers }) => peers.move(id, ["sent"], "answered", noon)),
      store.transact(({ peers }) => peers.move(id, ["sent"], "expired", noon)),
    ]);

    expect(moved.filter((each) => each)).toHaveLength(1);
  });

  it("is told once and decided once", async () => {
    await helper("a");
    await sendTo("a");
    const id = `p${requests}`;
    const once = await store.transact(async ({ peers }) => ({
      told: [await peers.report(id, "asker", noon), await peers.report(id, "a", noon)],
      open: (await peers.openReports(5)).map((each) => [each.id, each.reportedBy]),
      decided: [await peers.decide(id, "ended", noon), await peers.decide(id, "left", noon)],
      left: await peers.openReports(5),
    }));

    expect(once).toEqual({
      told: [true, false],
      open: [[id, "asker"]],
      decided: [true, false],
      left: [],
    });
  });

  it("remembers help once a step, and who gave it", async () => {
    await helper("a");
    await sendTo("a");
    const request = (await store.transact(({ peers }) => peers.findRequest(`p${requests}`)))!;
    const known = await store.transact(async ({ peers }) => {
      await peers.addHelped(request, noon);
      await peers.addHelped(request, after(1));
      await peers.addHelped({ ...request, stepId: "s4" }, after(2));
      return {
        count: await peers.countHelped("a"),
        by: (await peers.helpersOf("asker", 3)).map(({ id }) => id),
      };
    });

    expect(known).toEqual({ count: 2, by: ["a"] });
    const blocked = await store.transact(async ({ peers }) => {
      await peers.block("second", "a", noon);
      const still = await peers.helpersOf("asker", 3);
      await peers.block("a", "asker", noon);
      return [still.length, (await peers.helpersOf("asker", 3)).length];
    });
    expect(blocked).toEqual([1, 0]);
  });

  it("forgets drafts after a day and words after two months", async () => {
    await helper("a");
    await sendTo("a");
    const said = { kind: "text", text: "hello", fileId: null } as const;
    await store.transact(async ({ peers }) => {
      await peers.addSaid(`p${requests}`, "asker", said, noon);
      await peers.begin({ id: "d", memberId: "second", stepId: "s3", questionId: null }, noon);
      await peers.addSaid("d", "second", said, noon);
    });
    const purge = (days: number) =>
      store.transact(({ retention }) => retention.purge(after(days * dayMs + 1)));
    const left = async () => ({
      requests: (await store.db.selectFrom("peer_request").select("state").execute()).map(
        ({ state }) => state,
      ),
      words: (await store.db.selectFrom("peer_message").select("id").execute()).length,
    });

    await purge(1);
    expect(await left()).toEqual({ requests: ["sent"], words: 1 });
    await purge(61);
    expect(await left()).toEqual({ requests: ["sent"], words: 0 });
  });
});
