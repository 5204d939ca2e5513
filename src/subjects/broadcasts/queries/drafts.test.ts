/** An officer's draft, and the list of what went. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { BroadcastState } from "../rules/record.ts";
import { engines } from "../../../../test/support/engines.ts";
import { after, newMember, noon } from "../../../../test/support/people/members.ts";
import type { Store } from "../../open-store.ts";

describe.each(engines)("broadcasts of officers on $name", ({ open }) => {
  let store: Store;

  beforeEach(async () => {
    store = await open();
  });

  afterEach(() => store.close());

  const add = (id: string, chat: number, seconds: number) =>
    store.transact(({ broadcasts }) =>
      broadcasts.add({
        id,
        author: `telegram:${chat}`,
        chat,
        language: "en",
        kind: "news",
        audience: {},
        content: {},
        startsAt: null,
        holdsOut: false,
        createdAt: after(seconds * 1_000),
      }),
    );
  const move = (id: string, from: BroadcastState, to: BroadcastState) =>
    store.transact(({ broadcasts }) => broadcasts.move(id, [from], to, noon));
  const draftOf = (chat: number) =>
    store.transact(async ({ broadcasts }) => (await broadcasts.draftOf(chat))?.id);
  const list = (limit: number, offset: number) =>
    store.transact(async ({ broadcasts }) =>
      (await broadcasts.list(limit, offset)).map(({ id }) => id),
    );

  it("finds the draft of a chat until it goes or is thrown away", async () => {
    await add("b1", 1, 0);
    await add("b2", 2, 1);
    expect(await draftOf(1)).toBe("b1");
    await move("b1", "draft", "approval");
    expect(await draftOf(1)).toBe("b1");
    await move("b1", "approval", "due");
    await move("b2", "draft", "cancelled");

    expect([await draftOf(1), await draftOf(2), await draftOf(3)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("lists what goes or went, the newest first; no drafts, and nothing thrown away", async () => {
    for (const [index, id] of ["b1", "b2", "b3", "b4"].entries()) await add(id, 1, index);
    await move("b1", "draft", "due");
    await move("b3", "draft", "due");
    await move("b4", "draft", "cancelled");

    expect(await list(10, 0)).toEqual(["b3", "b1"]);
    expect(await list(1, 1)).toEqual(["b1"]);
  });

  it("forgets the words of a draft together with the officer who began it", async () => {
    await store.transact(({ members }) => members.create(newMember("m1", 1), noon));
    await add("b1", 1, 0);
    const content = { en: { text: "not ready", entities: [], files: [] } };
    await store.transact(({ broadcasts }) => broadcasts.change("b1", { content }));
    await store.transact(({ rights }) => rights.erase("m1", 1, noon));

    expect(await store.db.selectFrom("broadcast").selectAll().execute()).toMatchObject([
      { state: "cancelled", content: "{}", chat: 0 },
    ]);
  });
});
