/** Links and desks on both engines: one use, an end, nothing of the secret kept. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import type { Store } from "../../open-store.ts";
import { deskMs, hashOf, idOf, linkMs, newSecret } from "../rules/desk.ts";

const now = new Date("2026-12-01T01:30:00Z");
const after = (ms: number) => new Date(now.getTime() + ms);
const li = { person: 5_001, firstName: "Li", language: "zh" } as const;

describe.each(engines)("desks on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const offer = async () => {
    const link = newSecret();
    await store.transact(({ desks }) => desks.offer(link, li, now));
    return link;
  };
  const use = (link: string, secret: string, at = now) =>
    store.transact(({ desks }) => desks.open(link, secret, at));

  it("opens one desk for many who use one link at once", async () => {
    const link = await offer();

    const opened = await Promise.all(Array.from({ length: 12 }, () => use(link, newSecret())));

    expect(opened.filter((each) => each !== undefined)).toMatchObject([li]);
    expect(await store.db.selectFrom("desk").selectAll().execute()).toHaveLength(1);
  });

  it("ends a link after five minutes, and when a newer one is given", async () => {
    const first = await offer();
    const second = await offer();

    expect(await use(first, newSecret())).toBeUndefined();
    expect(await use(second, newSecret(), after(linkMs))).toBeUndefined();
    expect(await use(second, newSecret(), after(linkMs - 1))).toMatchObject(li);
  });

  it("ends a desk after half an hour, and keeps no secret", async () => {
    const [link, secret] = [await offer(), newSecret()];
    await use(link, secret);

    const find = (at: Date) => store.transact(({ desks }) => desks.find(secret, at));
    expect(await find(after(deskMs - 1))).toMatchObject(li);
    expect(await find(after(deskMs))).toBeUndefined();
    expect(JSON.stringify(await store.db.selectFrom("desk").selectAll().execute())).not.toContain(
      secret,
    );
  });

  it("shows what was told once", async () => {
    const [link, secret] = [await offer(), newSecret()];
    await use(link, secret);
    const told = [{ words: "Good.", buttons: [] }];

    await store.transact(({ desks }) => desks.keepTold(secret, told));

    expect(await store.transact(({ desks }) => desks.takeTold(secret))).toEqual(told);
    expect(await store.transact(({ desks }) => desks.takeTold(secret))).toEqual([]);
  });

  it("ends all of a person, and nobody else's", async () => {
    const secret = newSecret();
    await use(await offer(), secret);
    const other = newSecret();
    await store.transact(({ desks }) => desks.offer(other, { ...li, person: 5_002 }, now));
    await use(other, newSecret());

    await store.transact(({ desks }) => desks.endAll(li.person));

    expect(await store.transact(({ desks }) => desks.list(li.person, now))).toEqual([]);
    expect(await store.transact(({ desks }) => desks.list(5_002, now))).toHaveLength(1);
  });

  it("opens one desk with what Telegram told, however many bring it at once", async () => {
    const told = { key: "of what was told", endsAt: after(60_000) };
    const secrets = Array.from({ length: 12 }, newSecret);

    const opened = await Promise.all(
      secrets.map((secret) =>
        store.transact(({ desks }) => desks.openInApp(told, li, "dark", secret, now)),
      ),
    );

    expect(opened.filter((each) => each !== undefined)).toMatchObject([li]);
    const open = await store.transact(({ desks }) => desks.list(li.person, now));
    expect(open).toMatchObject([{ door: "app", scheme: "dark", person: li.person }]);
  });

  it("ends one by its name for its person alone, and not by a part of the name", async () => {
    const secret = newSecret();
    await use(await offer(), secret);
    const id = idOf(hashOf(secret));
    const end = (person: number, name: string) =>
      store.transact(({ desks }) => desks.endOne(person, name));

    expect(await end(5_002, id)).toBe(false);
    expect(await end(li.person, id.slice(0, 8))).toBe(false);
    expect(await end(li.person, "")).toBe(false);
    expect(await end(li.person, id)).toBe(true);
    expect(await end(li.person, id)).toBe(false);
    expect(await store.transact(({ desks }) => desks.list(li.person, now))).toEqual([]);
  });

  it("notes a look once a day, and the newest stands first", async () => {
    const look = {
      memberId: "m1",
      looker: "m2",
      lookerName: "Li",
      lookedAs: "mentor",
      page: "learners",
    } as const;
    for (const at of [now, after(60_000), after(24 * 3_600_000)]) {
      await store.transact(({ looked }) => looked.note(look, at));
    }

    const seen = await store.transact(({ looked }) => looked.list("m1", 3));
    expect(seen.map(({ at }) => at)).toEqual([after(24 * 3_600_000), now]);
    expect(await store.transact(({ looked }) => looked.list("m2", 3))).toEqual([]);
  });
});
