import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { after, newMember, noon, updateOf } from "../../../../test/support/people/members.ts";
import { readEverything } from "../../../../test/support/rows.ts";
import { type Store } from "../../open-store.ts";
import { dayMs } from "../../../bot/calendar.ts";
import { takeOne } from "../../../../test/support/turns.ts";

const visitor = 7_000_000_002;
const message = { priority: 0, method: "show", payload: "{}", screen: null, revision: null };

describe.each(engines)("retention on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const purge = (ms: number) => store.transact(({ retention }) => retention.purge(after(ms)));

  /** Stores an update and handles it. */
  async function handle(person: number, updateId: number): Promise<void> {
    await store.turns.receive([updateOf(person, updateId)], noon);
    const [update] = await store.turns.claimLanes(noon, 1, 1_000);
    await takeOne(store.turns, update!, noon, true, async () => undefined);
  }

  it("keeps handled updates for seven days and pending ones for as long as it takes", async () => {
    await handle(1, 1);
    await store.turns.receive([updateOf(2, 2)], noon);
    const kept = () => store.db.selectFrom("inbox").select("update_id").orderBy("seq").execute();

    await purge(7 * dayMs);
    const early = await kept();
    await purge(7 * dayMs + 1);

    expect(early).toEqual([{ update_id: 1 }, { update_id: 2 }]);
    expect(await kept()).toEqual([{ update_id: 2 }]);
  });

  it("keeps no stranger who wanted to look up a certificate", async () => {
    const look = { kind: "certificate-look", data: "" } as const;
    await store.transact(({ waiting }) => waiting.set(visitor, look, noon));

    await purge(dayMs + 1);

    expect(await store.db.selectFrom("waiting").select("kind").execute()).toEqual([]);
  });

  it("keeps a certificate as long as its withdrawal is proposed, for thirty days", async () => {
    const certificate = {
      number: "7KQM3FHD9TXA",
      memberId: "m1",
      state: "good",
      language: "zh",
      season: "sell",
      proofs: ["first-month"],
      shown: [],
      name: "陈姐",
      village: "",
      lookedBy: "",
      lookers: [],
      day: "2026-03-01",
      signed: null,
      reason: null,
      askedBy: null,
    } as const;
    const { number } = certificate;
    const drop = () => store.transact(({ certificates }) => certificates.drop(number));
    await store.transact(async ({ certificates }) => {
      await certificates.give(certificate);
      await certificates.ask(number, "telegram:9001", "x", noon);
    });

    await purge(30 * dayMs);
    const early = await drop();
    await purge(30 * dayMs + 1);

    expect([early, await drop()]).toEqual([false, true]);
  });

  it("keeps sent messages for seven days, those with a subject for sixty, queued ones always", async () => {
    await store.transact(({ outbox }) =>
      outbox.add(
        [
          { ...message, chat: 1, about: null },
          { ...message, chat: 2, about: "question:q1" },
          { ...message, chat: 3, about: null },
        ],
        noon,
      ),
    );
    const parcels = await store.sending.exchange([], 2, [], noon);
    const ends = parcels.map(({ id, chat }) => ({
      id,
      chat,
      state: "sent" as const,
      messageId: 1,
      screen: null,
    }));
    await store.sending.exchange(ends, 0, [], noon);
    const kept = async () =>
      (await store.db.selectFrom("outbox").select("chat").orderBy("id").execute()).map(
        ({ chat }) => chat,
      );

    await purge(7 * dayMs + 1);
    const week = await kept();
    await purge(60 * dayMs + 1);

    expect(week).toEqual([2, 3]);
    expect(await kept()).toEqual([3]);
  });

  it("forgets after a day who pressed Start and never decided", async () => {
    const joining = { telegramId: visitor, language: "zh", code: null, stage: "welcome" } as const;
    await handle(visitor, 1);
    await store.transact(async ({ members, outbox }) => {
      await members.setJoining(joining, noon);
      await outbox.raiseScreen(visitor, "welcome", noon);
      await outbox.add([{ ...message, chat: visitor, about: null }], noon);
    });
    const [parcel] = await store.sending.exchange([], 1, [], noon);
    const end = { id: parcel!.id, chat: visitor, state: "sent" as const, screen: null };
    await store.sending.exchange([{ ...end, messageId: 5 }], 0, [], noon);

    await purge(dayMs);
    const early = JSON.stringify(await readEverything(store));
    await purge(dayMs + 1);

    expect(early).toContain(String(visitor));
    expect(JSON.stringify(await readEverything(store))).not.toContain(String(visitor));
  });

  it("lets the last message to somebody who declined go out, then forgets the chat", async () => {
    await store.transact(async ({ outbox, rights }) => {
      await outbox.add([{ ...message, chat: visitor, about: null }], noon);
      await rights.eraseVisitor(visitor);
    });

    const [parcel] = await store.sending.exchange([], 1, [], noon);
    const end = { id: parcel!.id, chat: visitor, state: "sent" as const, screen: null };
    await store.sending.exchange([{ ...end, messageId: 5 }], 0, [], noon);

    expect(parcel).toMatchObject({ chat: visitor, payload: "{}" });
    expect(JSON.stringify(await readEverything(store))).not.toContain(String(visitor));
  });

  it("takes a person off an update that is done, and leaves one that waits", async () => {
    await handle(1, 1);
    await store.turns.receive([updateOf(1, 2)], noon);

    await store.transact(async ({ rights }) => {
      await rights.eraseFromUpdate(1);
      await rights.eraseFromUpdate(2);
    });

    expect(
      await store.db.selectFrom("inbox").select(["update_id", "person"]).orderBy("seq").execute(),
    ).toEqual([
      { update_id: 1, person: 0 },
      { update_id: 2, person: 1 },
    ]);
  });

  it("leaves members alone", async () => {
    await store.transact(({ members }) => members.create(newMember("m1", 1), noon));

    await purge(400 * dayMs);

    expect(await store.transact(({ members }) => members.find("m1"))).toBeDefined();
  });
});
