import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Outcome, Parcel } from "../bot/delivery/sending.ts";
import type { Outgoing } from "../bot/records.ts";
import { engines } from "../../test/support/engines.ts";
import { newMember, noon } from "../../test/support/people/members.ts";
import type { Store } from "../subjects/open-store.ts";

function to(chat: number, text: string, more: Partial<Outgoing> = {}): Outgoing {
  const payload = JSON.stringify({ text });
  return {
    chat,
    payload,
    priority: 0,
    method: "say",
    about: null,
    screen: null,
    revision: null,
    ...more,
  };
}

function ended(parcel: Parcel | undefined, state: Outcome["state"], messageId = 501): Outcome {
  const { id, chat, screen } = parcel!;
  return { id, chat, screen, state, messageId: state === "sent" ? messageId : null };
}

describe.each(engines)("sending on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const queue = (...rows: Outgoing[]) =>
    store.transact((records) => records.outbox.add(rows, noon));
  const exchange = (outcomes: Outcome[] = [], limit = 10, resting: number[] = []) =>
    store.sending.exchange(outcomes, limit, resting, noon);
  const texts = (parcels: readonly Parcel[]) =>
    parcels.map(({ payload }) => (JSON.parse(payload) as { text: string }).text);
  /** As after a kill: what was in flight is nobody's. */
  async function comeBack() {
    store.leave();
    await store.join();
    const taken = await store.takeOver(noon);
    // On PostgreSQL it is left alone when it is found for the first time.
    return taken.again + taken.unknown > 0 ? taken : store.takeOver(noon);
  }
  const rows = () => store.db.selectFrom("outbox").selectAll().orderBy("id").execute();

  it("keeps one message a chat in flight, in order", async () => {
    await queue(to(1, "a"), to(1, "b"), to(2, "c"));

    const first = await exchange();
    const none = await exchange();
    const next = await exchange([ended(first[0], "sent")]);

    expect(texts(first)).toEqual(["a", "c"]);
    expect(none).toEqual([]);
    expect(texts(next)).toEqual(["b"]);
  });

  it("sends replies before notices, and either in the order in which they were said", async () => {
    await queue(to(1, "notice", { priority: 1 }), to(2, "reply"), to(3, "later reply"));

    expect(texts(await exchange())).toEqual(["reply", "later reply", "notice"]);
  });

  it("takes no more than asked for, and a chat with many messages takes one place", async () => {
    await queue(to(1, "a"), to(1, "b"), to(1, "c"), to(2, "d"), to(3, "e"));

    expect(texts(await exchange([], 2))).toEqual(["a", "d"]);
  });

  it("sends a long row of one chat in order, and a reply that comes meanwhile first", async () => {
    const row = Array.from({ length: 12 }, (_, index) => `n${index}`);
    await queue(...row.map((text) => to(1, text, { priority: 1 })));
    await queue(to(2, "other", { priority: 1 }));
    const said: string[] = [];

    for (let parcels = await exchange(); parcels.length > 0;) {
      said.push(...texts(parcels));
      if (said.length === 4) await queue(to(1, "reply"));
      parcels = await exchange(parcels.map((parcel) => ended(parcel, "sent")));
    }

    const later = row.slice(3);
    expect(said).toEqual(["n0", "other", "n1", "n2", "reply", ...later]);
  });

  it("goes on with a chat of which others took the first away", async () => {
    await queue(...Array.from({ length: 8 }, (_, index) => to(1, `n${index}`)));
    await exchange();
    await store.db.deleteFrom("outbox").where("payload", "not like", "%n7%").execute();

    await queue(to(1, "m"));
    await exchange();
    const second = await exchange();

    expect(texts(second)).toEqual(["n7"]);
  });

  it("puts back what was taken by an exchange whose answer was lost", async () => {
    await queue(to(1, "a"), to(2, "b"));
    const [known] = await exchange([], 1);
    await exchange(); // its answer never came

    const again = await store.sending.exchange([], 10, [], noon, undefined, [known!.id]);

    expect(texts(again)).toEqual(["b"]);
    expect(again).toMatchObject([{ attempts: 1 }]);
  });

  it("takes the end of a try that whoever took over did not know of, and none twice", async () => {
    await queue(to(1, "a"));
    const [parcel] = await exchange();
    await comeBack();

    await exchange([ended(parcel, "sent", 7)], 0);
    await exchange([ended(parcel, "failed")], 0);

    expect(await rows()).toMatchObject([{ state: "sent", message_id: 7 }]);
    expect(await exchange()).toEqual([]);
  });

  it("only writes outcomes down when asked for none", async () => {
    await queue(to(1, "a"), to(1, "b"));
    const [a] = await exchange();

    expect(await exchange([ended(a, "sent")], 0)).toEqual([]);
    expect(await store.sending.countQueued()).toBe(1);
  });

  it("looks once at what lies far behind in a chat that rests, and sends all of it in order", async () => {
    const said = Array.from({ length: 9 }, (_, index) => `${index}`);
    await queue(...said.map((text) => to(1, text)), to(2, "c"), to(2, "d"));

    const others = await exchange([], 10, [1]);
    const forward = (await rows()).filter(({ behind }) => behind === 0);
    const notice = to(1, "notice", { priority: 1 });
    await queue(notice, to(1, "9"));
    const sent: Parcel[] = [];
    for (let next = await exchange(); next.length > 0;) {
      sent.push(...next);
      next = await exchange(next.map((parcel) => ended(parcel, "sent")));
    }

    expect(texts(others)).toEqual(["c"]);
    expect(forward.map(({ chat }) => chat)).toEqual([1, 1, 2, 2]);
    expect(texts(sent)).toEqual([...said, "9", "notice"]);
  });

  it("leaves chats that rest in the queue", async () => {
    await queue(to(1, "a"), to(2, "b"));

    expect(texts(await exchange([], 10, [1]))).toEqual(["b"]);
    expect(await store.sending.countQueued()).toBe(1);
  });

  it("keeps how often Telegram said later, and why a message was given up", async () => {
    await queue(to(1, "a"));
    const [first] = await exchange();
    const [second] = await exchange([{ ...ended(first, "again-uncounted"), isRefusal: true }]);

    await exchange([{ ...ended(second, "failed"), reason: "answer-429" }]);

    expect([first, second]).toMatchObject([
      { attempts: 1, refusals: 0 },
      { attempts: 1, refusals: 1 },
    ]);
    expect(await rows()).toMatchObject([{ state: "failed", reason: "answer-429", refusals: 1 }]);
  });

  it("counts for officers what was not delivered, by why, and nothing of whom", async () => {
    await queue(to(1, "a"), to(2, "b"), to(3, "c"), to(3, "d"), to(4, "e"));
    const [a, b, c, e] = await exchange();
    await exchange([
      { ...ended(a, "failed"), reason: "answer-400" },
      { ...ended(b, "unknown"), reason: "answer-504" },
      { ...ended(c, "blocked"), reason: "gone" },
      ended(e, "sent"),
    ]);

    const since = (at: Date) => store.transact(({ undelivered }) => undelivered.since(at));

    expect(await since(noon)).toEqual([
      { state: "blocked", reason: "gone", messages: 2 },
      { state: "failed", reason: "answer-400", messages: 1 },
      { state: "unknown", reason: "answer-504", messages: 1 },
    ]);
    expect(await since(new Date(noon.getTime() + 1))).toEqual([]);
  });

  it("empties what was sent and keeps the message's id", async () => {
    await queue(to(1, "a"));
    const [parcel] = await exchange();

    await exchange([ended(parcel, "sent", 77)]);

    expect(await rows()).toMatchObject([{ state: "sent", payload: null, message_id: 77 }]);
  });

  it.each(["failed", "unknown"] as const)("marks a message %s and goes on", async (state) => {
    await queue(to(1, "a"), to(1, "b"));
    const [parcel] = await exchange();

    expect(texts(await exchange([ended(parcel, state)]))).toEqual(["b"]);
    expect(await rows()).toMatchObject([{ state, payload: null }, { state: "sending" }]);
  });

  it("takes a message that is to be sent again before later ones of its chat", async () => {
    await queue(to(1, "a"), to(1, "b"));
    const [parcel] = await exchange();

    const [again] = await exchange([ended(parcel, "again")]);

    expect(again).toMatchObject({ id: parcel!.id, attempts: 2 });
  });

  it("does not count a try that surely did not arrive", async () => {
    await queue(to(1, "a"));
    const [parcel] = await exchange();

    const [again] = await exchange([ended(parcel, "again-uncounted")]);

    expect(again).toMatchObject({ id: parcel!.id, attempts: 1 });
  });

  it("stops writing to a chat that blocked the bot and remembers that they are gone", async () => {
    await store.transact((records) => records.members.create(newMember("m1", 1), noon));
    await queue(to(1, "a"), to(1, "b"), to(2, "c"));
    const [parcel] = await exchange();

    await exchange([ended(parcel, "blocked")]);

    expect(await rows()).toMatchObject([
      { chat: 1, state: "blocked", payload: null },
      { chat: 1, state: "blocked", payload: null },
      { chat: 2, state: "sending" },
    ]);
    expect(await store.db.selectFrom("member").select("blocked_at").execute()).toEqual([
      { blocked_at: noon.toISOString() },
    ]);
  });

  it("remembers the message that shows a screen, and tells the next of that screen", async () => {
    await store.transact(({ outbox }) => outbox.raiseScreen(1, "menu", noon));
    await queue(to(1, "a", { screen: "menu" }), to(1, "b", { screen: "menu" }));
    const [first] = await exchange();

    const [second] = await exchange([ended(first, "sent", 88)]);

    expect([first!.shownAs, second!.shownAs]).toEqual([null, 88]);
  });

  it("forgets a group that sent the bot away, with all that was to be said there", async () => {
    const goodbye = { method: "goodbye" };
    await queue(to(-100, "a", goodbye), to(-100, "b", goodbye), to(2, "c"));
    const [parcel] = await exchange();

    await exchange([ended(parcel, "blocked")]);

    expect((await rows()).map(({ chat, payload }) => [chat, payload === null])).toEqual([
      [0, true],
      [0, true],
      [2, false],
    ]);
  });

  it("forgets the chat of a goodbye once it is sent", async () => {
    await queue(to(1, "bye", { method: "goodbye" }));
    const [parcel] = await exchange();

    await exchange([ended(parcel, "sent")]);

    expect(await rows()).toMatchObject([{ chat: 0, state: "sent" }]);
  });

  it("sends what a former process left in flight once more, and never a third time", async () => {
    await queue(to(1, "a"), to(2, "bye", { method: "goodbye" }));
    await exchange();

    expect(await comeBack()).toEqual({ again: 2, unknown: 0 });
    expect(texts(await exchange())).toEqual(["a", "bye"]);
    expect(await comeBack()).toEqual({ again: 0, unknown: 2 });
    expect(await exchange()).toEqual([]);
    expect(await rows()).toMatchObject([
      { chat: 1, state: "unknown", payload: null },
      { chat: 0, state: "unknown", payload: null },
    ]);
  });
});
