import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { after, newMember, noon, updateOf } from "../../../../test/support/people/members.ts";
import { readEverything } from "../../../../test/support/rows.ts";
import type { Records } from "../../../bot/records.ts";
import { type Store } from "../../open-store.ts";
import { dayMs } from "../../../bot/calendar.ts";
import { takeOne } from "../../../../test/support/turns.ts";

const visitor = 7_000_000_009;

/** What a person leaves who pressed Start and looked around, beside a member who stays. */
async function lookAround({ members, outbox, waiting }: Records): Promise<void> {
  await members.create(newMember("m1", 50), noon);
  await members.setJoining(
    { telegramId: visitor, language: "zh", code: "r_secret", stage: "consent" },
    noon,
  );
  await waiting.set(visitor, { kind: "question", data: "" }, noon);
  const revision = await outbox.raiseScreen(visitor, "join", noon);
  const message = { chat: visitor, priority: 0, method: "show", payload: "{}" };
  await outbox.add([{ ...message, about: null, screen: "join", revision }], noon);
}

describe.each(engines)("somebody who never agreed, on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await store.transact(lookAround);
    await store.turns.receive([updateOf(visitor, 1)], noon);
    const [update] = await store.turns.claimLanes(noon, 1, 1_000);
    await takeOne(store.turns, update!, noon, true, async () => undefined);
    await store.sending.exchange([], 10, [], noon);
  });
  afterEach(() => store.close());

  const rest = async () => JSON.stringify(await readEverything(store));
  const delivered = async () => {
    const [sending] = (await readEverything(store))["outbox"]!.map(
      (row) => JSON.parse(row) as { id: number; chat: number },
    );
    const outcome = { ...sending!, state: "sent", messageId: 9, screen: null } as const;
    await store.sending.exchange([outcome], 10, [], after(1));
  };

  it("leaves only update ids when they say no, also of a message that is on its way", async () => {
    await store.transact(({ rights }) => rights.eraseVisitor(visitor));
    await delivered();

    expect(await rest()).not.toMatch(/7000000009|r_secret/);
    expect((await readEverything(store))["inbox"]).toHaveLength(1);
  });

  it("is forgotten by the purge after a day, not before", async () => {
    await delivered();

    await store.transact(({ retention }) => retention.purge(after(dayMs - 1)));
    const before = await rest();
    await store.transact(({ retention }) => retention.purge(after(dayMs + 1)));

    expect(before).toContain("r_secret");
    expect(await rest()).not.toMatch(/7000000009|r_secret/);
  });

  it("stays reachable when they are an officer", async () => {
    await store.transact(({ outbox }) => outbox.raiseScreen(visitor, "officer", noon));

    await store.transact(({ retention }) => retention.purge(after(dayMs + 1)));
    const screen = await store.transact(({ outbox }) => outbox.findScreen(visitor, "officer"));

    expect(screen.revision).toBe(1);
  });

  it("is taken off an update that is done", async () => {
    await store.transact(({ rights }) => rights.eraseFromUpdate(1));

    expect((await readEverything(store))["inbox"]!.join("")).not.toContain("7000000009");
  });
});
