import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../test/support/engines.ts";
import { noon, updateOf } from "../../test/support/people/members.ts";
import type { Store } from "../subjects/open-store.ts";
import { takeOne } from "../../test/support/turns.ts";

const message = {
  chat: 1,
  priority: 0,
  method: "show",
  payload: "{}",
  about: null,
  screen: null,
  revision: null,
};

describe.each(engines)("the outbox on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  it("notes the update that caused a message", async () => {
    await store.turns.receive([updateOf(1, 42)], noon);
    const [update] = await store.turns.claimLanes(noon, 1, 1_000);

    await takeOne(store.turns, update!, noon, true, ({ outbox }) => outbox.add([message], noon));

    expect(await store.db.selectFrom("outbox").selectAll().execute()).toMatchObject([
      { update_id: 42, state: "queued", attempts: 0, not_before: noon.toISOString() },
    ]);
  });

  it("adds nothing when nothing is said", async () => {
    await store.transact(({ outbox }) => outbox.add([], noon));

    expect(await store.sending.countQueued()).toBe(0);
  });

  it("raises a screen's revision by one, for each chat and subject alone", async () => {
    const revisions = await store.transact(async ({ outbox }) => [
      await outbox.raiseScreen(1, "menu", noon),
      await outbox.raiseScreen(1, "menu", noon),
      await outbox.raiseScreen(1, "step", noon),
      await outbox.raiseScreen(2, "menu", noon),
    ]);

    expect(revisions).toEqual([1, 2, 1, 1]);
  });

  it("finds a screen, at revision 0 if it was never shown", async () => {
    await store.transact(({ outbox }) => outbox.raiseScreen(1, "menu", noon));

    const told = await store.transact(async ({ outbox }) => [
      await outbox.findScreen(1, "menu"),
      await outbox.findScreen(2, "menu"),
    ]);

    expect(told).toEqual([
      { revision: 1, raisedAt: noon, messageId: null },
      { revision: 0, raisedAt: null, messageId: null },
    ]);
  });

  it("tells what a sent message was about, in its chat only", async () => {
    await store.transact(({ outbox }) =>
      outbox.add(
        [
          { ...message, about: "question:q1" },
          { ...message, chat: 2 },
        ],
        noon,
      ),
    );
    const [parcel] = await store.sending.exchange([], 1, [], noon);
    await store.sending.exchange(
      [{ id: parcel!.id, chat: 1, state: "sent", messageId: 9, screen: null }],
      0,
      [],
      noon,
    );

    const told = await store.transact(async ({ outbox }) => [
      await outbox.aboutOf(1, 9),
      await outbox.aboutOf(2, 9),
      await outbox.aboutOf(1, 10),
    ]);

    expect(told).toEqual(["question:q1", undefined, undefined]);
  });

  it("knows which message shows a screen, and which is the newest about something", async () => {
    await store.transact(async ({ outbox }) => {
      const revision = await outbox.raiseScreen(1, "step", noon);
      const step = { ...message, screen: "step", revision, about: "card:a" };
      await outbox.add([{ ...message, about: "question:q1" }, step, message], noon);
    });
    for (const messageId of [7, 8, 9]) {
      const [parcel] = await store.sending.exchange([], 1, [], noon);
      const { id, screen } = parcel!;
      await store.sending.exchange(
        [{ id, chat: 1, state: "sent", messageId, screen }],
        0,
        [],
        noon,
      );
    }

    const told = await store.transact(async ({ outbox }) => [
      await outbox.newestAbout(1),
      await outbox.newestAbout(2),
      (await outbox.findScreen(1, "step")).messageId,
    ]);

    expect(told).toEqual([{ messageId: 8, about: "card:a" }, undefined, 8]);
  });
});
