/** Broadcasts on both engines: for whom, prepared, taken, settled, stopped, forgotten. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { plan } from "../../../../test/support/people/broadcasts.ts";
import { engines } from "../../../../test/support/engines.ts";
import { after, newMember, noon } from "../../../../test/support/people/members.ts";
import { audienceSchema, type Audience } from "../rules/audience.ts";
import { contentSchema } from "../rules/record.ts";
import type { Letter, LetterOutcome } from "../rules/sending.ts";
import { type Store } from "../../open-store.ts";
import { dayMs } from "../../../bot/calendar.ts";

const usual = { now: noon, timeZone: "UTC" };
/** Of the settings; the broadcasts here are theirs. */
const officers = new Set([9_001]);

describe.each(engines)("broadcasts on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await store.transact(async ({ members }) => {
      await members.createVillage(
        { id: "v1", name: "龙井", state: "listed", createdBy: "m1" },
        noon,
      );
      for (const [index, language] of (["zh", "en", "zh", "en"] as const).entries()) {
        await members.create(
          newMember(`m${index + 1}`, index + 1, {
            language,
            villageId: index < 2 ? "v1" : null,
            invitedBy: index === 0 ? null : "m1",
          }),
          after(index),
        );
      }
    });
  });
  afterEach(() => store.close());

  const count = (audience: Audience) =>
    store.transact(({ broadcasts }) => broadcasts.countSlice(audience, undefined, 100, noon));
  const exchange = (outcomes: readonly LetterOutcome[] = [], limit = 10, now = noon) =>
    store.broadcasts.exchange(outcomes, limit, { ...usual, now });
  const totals = (id = "b1") => store.transact(({ broadcasts }) => broadcasts.totals(id));
  const ids = (letters: readonly Letter[]) => letters.map(({ memberId }) => memberId).toSorted();
  const ended = (
    letters: readonly Letter[],
    state: LetterOutcome["state"],
    reason = "",
  ): LetterOutcome[] => letters.map((letter) => ({ letter, state, reason }));
  async function prepare(given: Parameters<typeof plan>[1] = {}): Promise<void> {
    await plan(store, { at: noon, ...given });
    while (await store.broadcasts.prepare({ ...usual, officers }));
  }

  it("lists those that wait for a second officer, and no other", async () => {
    for (const id of ["b1", "b2", "b3"]) await plan(store, { id, at: noon });
    await store.db
      .updateTable("broadcast")
      .set({ state: "approval" })
      .where("id", "<>", "b2")
      .execute();

    const asked = await store.transact(({ broadcasts }) => broadcasts.listAsked());

    expect(asked.map(({ id }) => id)).toEqual(["b1", "b3"]);
  });

  it.each<[string, Audience, number]>([
    ["everybody", {}, 4],
    ["a village", { villages: ["v1"] }, 2],
    ["a language", { languages: ["zh"] }, 2],
    ["a village and a language", { villages: ["v1"], languages: ["zh"] }, 1],
    ["those who brought somebody", { roles: ["trainer"] }, 1],
    ["those who joined it", { roles: ["association", "trainer"] }, 2],
    ["mentors", { roles: ["mentor"] }, 1],
    ["a step", { steps: ["s1", "s9"] }, 2],
    ["those who stand still", { stuckDays: 7 }, 1],
    ["a stage", { stages: ["some"] }, 1],
    ["the first stage", { stages: ["none"] }, 3],
    ["two stages", { stages: ["none", "some"] }, 4],
    ["who joined later", { joinedFrom: after(2).toISOString() }, 2],
    ["who joined before", { joinedBefore: after(2).toISOString() }, 2],
  ])("counts %s", async (_, audience, people) => {
    await store.transact(async ({ mentors, playbook, orders }) => {
      await mentors.appoint("m2", "v1", "m1", noon);
      const run = { stepId: "s1", at: "t1", version: "1" };
      const longAgo = new Date(noon.getTime() - 8 * dayMs);
      await playbook.saveRun({ ...run, memberId: "m3", updatedAt: noon });
      await playbook.saveRun({ ...run, memberId: "m4", updatedAt: longAgo });
      await orders.note("m1", { day: "2026-02-28", parcels: 8 }, noon);
      await orders.note("m1", { day: "2026-03-01", parcels: 5 }, noon);
      await orders.note("m2", { day: "2026-01-01", parcels: 50 }, noon);
    });
    await store.db
      .insertInto("association_member")
      .values({ member_id: "m3", joined_at: noon.toISOString() })
      .execute();

    expect(await count(audience)).toEqual({ people, resting: 0, next: undefined });
  });

  it("counts a slice of the register after the other, and who rests", async () => {
    await store.transact(({ unasked }) => unasked.note("m2", "broadcast", "b0", noon));
    const first = await store.transact(({ broadcasts }) =>
      broadcasts.countSlice({}, undefined, 3, noon),
    );
    const second = await store.transact(({ broadcasts }) =>
      broadcasts.countSlice({}, first.next, 3, noon),
    );

    expect([first, second]).toEqual([
      { people: 3, resting: 1, next: "m3" },
      { people: 1, resting: 0, next: undefined },
    ]);
  });

  it("gives each recipient once, in small batches, and ends when all are settled", async () => {
    await prepare();
    const first = await exchange([], 3);
    const second = await exchange(ended(first.letters, "sent"), 3);
    const third = await exchange(ended(second.letters, "failed", "too long"), 3);

    expect(ids([...first.letters, ...second.letters])).toEqual(["m1", "m2", "m3", "m4"]);
    expect(third).toMatchObject({ letters: [], ended: ["b1"] });
    expect(await totals()).toMatchObject({
      waiting: 0,
      sending: 0,
      sent: 3,
      failed: new Map([["too long", 1]]),
    });
  });

  it("leaves out who had one this week, wants none or has a break, but not of an alert", async () => {
    await store.transact(async ({ unasked, pauses }) => {
      await unasked.note("m1", "broadcast", "b0", new Date(noon.getTime() - dayMs));
      await pauses.set("m2", { at: noon, until: null });
      await unasked.setOff("m3", true, noon);
    });
    await prepare({ kind: "news" });
    const news = await exchange();
    await prepare({ id: "b2", kind: "safety" });
    const alert = await exchange(ended(news.letters, "sent"));

    expect(ids(news.letters)).toEqual(["m4"]);
    expect((await totals()).leftOut).toEqual(
      new Map([
        ["break", 1],
        ["muted", 1],
        ["week", 1],
      ]),
    );
    expect(ids(alert.letters)).toEqual(["m1", "m2", "m3", "m4"]);
  });

  it("puts off whose week is full, and counts as one of the two", async () => {
    await store.transact(async ({ unasked }) => {
      await unasked.note("m1", "nudge", "1", new Date(noon.getTime() - 2 * dayMs));
      await unasked.note("m1", "thanks", "1", new Date(noon.getTime() - dayMs));
    });
    await prepare({ kind: "news" });
    const today = await exchange();
    const inFiveDays = await exchange(ended(today.letters, "sent"), 10, after(5.1 * dayMs));
    const said = await store.transact(({ unasked }) => unasked.saidSince("m2", after(-1)));

    expect(ids(today.letters)).toEqual(["m2", "m3", "m4"]);
    expect(ids(inFiveDays.letters)).toEqual(["m1"]);
    expect(said.map(({ kind }) => kind)).toEqual(["broadcast"]);
  });

  it("leaves a correction to a program that knows it, and goes to nobody else", async () => {
    await prepare({ audience: { villages: ["v1"] } });
    const wrong = await exchange();
    await exchange(ended(wrong.letters, "sent"));
    await plan(store, { id: "b2", at: noon, corrects: "b1" });
    // What a program of before sees has no such column.
    await store.db.updateTable("broadcast").set({ corrects: null }).execute();
    while (await store.broadcasts.prepare({ ...usual, officers }));
    const waits = await store.broadcasts.find("b2");
    await store.db
      .updateTable("broadcast")
      .set({ state: "preparing" })
      .where("id", "=", "b2")
      .execute();
    while (await store.broadcasts.prepare({ ...usual, officers }));
    const forced = await totals("b2");
    await store.db
      .updateTable("broadcast")
      .set({ state: "due", corrects: "b1", is_prepared: 0, prepared_to: null })
      .where("id", "=", "b2")
      .execute();
    while (await store.broadcasts.prepare({ ...usual, officers }));
    const right = await exchange();

    expect(waits?.state).toBe("due");
    expect(forced.waiting).toBe(0);
    expect(ids(right.letters)).toEqual(["m1", "m2"]);
  });

  it("waits for the hour of each village", async () => {
    await store.db
      .updateTable("village")
      .set({ time_zone: "Asia/Tokyo" })
      .where("id", "=", "v1")
      .execute();
    await prepare({ startsAt: { day: "2026-03-02", minute: 12 * 60 } });
    const before = await store.broadcasts.find("b1");
    const tokyo = new Date("2026-03-02T03:00:00Z");
    while (await store.broadcasts.prepare({ ...usual, officers, now: tokyo }));
    const there = await exchange([], 10, tokyo);
    const here = await exchange([], 10, new Date("2026-03-02T12:00:00Z"));

    expect(before?.state).toBe("due");
    expect(ids(there.letters)).toEqual(["m1", "m2"]);
    expect(ids(here.letters)).toEqual(["m3", "m4"]);
  });

  it("reads whom it is for once, and what it says in no round", async () => {
    await plan(store, { at: noon });
    const audiences = vi.spyOn(audienceSchema, "parse");
    const contents = vi.spyOn(contentSchema, "parse");
    while (await store.broadcasts.prepare({ ...usual, officers }));
    const { letters } = await exchange([], 2);
    const rest = await exchange(ended(letters, "sent"));
    await exchange(ended(rest.letters, "sent"));
    const times = [audiences.mock.calls.length, contents.mock.calls.length];
    vi.restoreAllMocks();

    expect([...letters, ...rest.letters]).toHaveLength(4);
    expect(times).toEqual([1, 1]);
  });

  it("begins only with an officer behind it, and plans that the others are told", async () => {
    await plan(store, { at: noon });
    const nobody = { ...usual, officers: new Set<number>() };
    while (await store.broadcasts.prepare(nobody));
    const held = await store.broadcasts.find("b1");
    await store.transact(async ({ officers: appointed, broadcasts }) => {
      await appointed.ask("m1", "m2", noon);
      await appointed.agree("m1", "m3", noon);
      const by = { author: "m1", chat: 1, language: "en" } as const;
      await broadcasts.takeOver(held!, by, "draft");
      await broadcasts.move("b1", ["draft"], "due", noon);
    });
    while (await store.broadcasts.prepare(nobody));

    expect(held).toMatchObject({ state: "paused", startedAt: null });
    expect(await store.db.selectFrom("work").select("id").execute()).toEqual([
      { id: "broadcast-held:b1" },
    ]);
    expect((await store.broadcasts.find("b1"))?.state).toBe("sending");
  });

  it("goes no further when its officer was dismissed or forgotten meanwhile", async () => {
    await store.transact(async ({ officers: appointed }) => {
      await appointed.ask("m4", "m2", noon);
      await appointed.agree("m4", "m3", noon);
    });
    await prepare();
    await store.transact(({ broadcasts }) =>
      broadcasts.takeOver(
        { id: "b1", author: "telegram:9001" },
        { author: "m4", chat: 4, language: "en" },
        "as-it-is",
      ),
    );
    const { letters } = await exchange([], 1);
    await store.transact(({ rights }) => rights.erase("m4", 4, noon));
    await store.broadcasts.prepare({ ...usual, officers });
    const rest = await exchange(ended(letters, "sent"));

    expect(rest.letters).toEqual([]);
    expect((await store.broadcasts.find("b1"))?.state).toBe("paused");
  });

  it("does not begin when whoever agreed to it is no officer any more", async () => {
    await plan(store, { at: noon });
    await store.db.updateTable("broadcast").set({ approved_by: "m1" }).execute();
    await store.broadcasts.prepare({ ...usual, officers });

    expect((await store.broadcasts.find("b1"))?.state).toBe("paused");
  });

  it("gives nothing while it is paused or after it was cancelled", async () => {
    await prepare();
    const move = (from: "sending" | "paused", to: "paused" | "sending" | "cancelled") =>
      store.transact(({ broadcasts }) => broadcasts.move("b1", [from], to, noon));
    await move("sending", "paused");
    const paused = await exchange();
    const twice = await move("sending", "paused");
    await move("paused", "sending");
    const one = await exchange([], 1);
    await move("sending", "cancelled");
    const cancelled = await exchange(ended(one.letters, "sent"));

    expect(paused.letters).toEqual([]);
    expect(twice).toBe(false);
    expect(one.letters).toHaveLength(1);
    expect(cancelled.letters).toEqual([]);
    expect(await totals()).toMatchObject({ sent: 1, waiting: 3 });
  });

  it.each([
    ["two hours", 2],
    ["a day", 24],
  ])("goes on when the clock is set back %s in the middle of it", async (_what, hours) => {
    await prepare();
    const before = await exchange([], 2);

    const earlier = after(-hours * 60 * 60 * 1_000);
    const rest = await exchange(ended(before.letters, "sent"), 10, earlier);

    expect([before.letters.length, rest.letters.length]).toEqual([2, 2]);
  });

  it("gives a letter that Telegram put off again, but not while its chat rests", async () => {
    await prepare();
    const [first] = (await exchange([], 1)).letters;
    const put = ended([first!], "again");

    const moment = { ...usual, now: noon };
    const others = await store.broadcasts.exchange(put, 10, moment, undefined, [first!.chat]);
    const then = await exchange(ended(others.letters, "sent"));

    expect(others.letters).toHaveLength(3);
    expect(ids(then.letters)).toEqual([first!.memberId]);
  });

  it("calls unknown what was on its way, and sends it again only when asked", async () => {
    await prepare();
    const taken = await exchange([], 2);
    expect(await store.broadcasts.recover()).toBe(2);
    // What the former process would have said is too late.
    const rest = await exchange(ended(taken.letters, "sent"));
    await exchange(ended(rest.letters, "sent"));
    expect(await totals()).toMatchObject({ sent: 2, unknown: 2, waiting: 0 });

    const again = await store.transact(({ broadcasts }) => broadcasts.sendAgain("b1", noon));
    const letters = (await exchange()).letters;
    expect(again).toBe(2);
    expect(ids(letters)).toEqual(ids(taken.letters));
    await exchange(ended(letters, "sent"));
    expect(await totals()).toMatchObject({ sent: 4, unknown: 0 });
  });

  it("gives again what was taken by an exchange whose answer was lost", async () => {
    await prepare();
    const known = await exchange([], 1);
    await exchange([], 1); // its answer never came

    const held = known.letters;
    const { letters } = await store.broadcasts.exchange([], 10, { ...usual, now: noon }, held);
    await exchange(ended([...held, ...letters], "sent"));

    expect(ids([...held, ...letters]).toSorted()).toEqual(["m1", "m2", "m3", "m4"]);
    expect(await totals()).toMatchObject({ sent: 4, waiting: 0, unknown: 0 });
  });

  it("remembers who blocked the bot, and leaves out who does so meanwhile", async () => {
    await prepare();
    await store.transact(({ members }) => members.setBlocked(1, noon));
    const { letters } = await exchange();
    await exchange(ended(letters, "blocked"));

    expect(ids(letters)).toEqual(["m2", "m3", "m4"]);
    expect(await totals()).toMatchObject({ blocked: 3, leftOut: new Map([["gone", 1]]) });
    expect(await count({})).toMatchObject({ people: 0 });
  });

  it("keeps its sums when a recipient is forgotten", async () => {
    await prepare();
    const { letters } = await exchange([], 2);
    await exchange(ended(letters.slice(0, 1), "sent"), 0);
    const [sent, onItsWay] = ids(letters);
    const waiting = ["m1", "m2", "m3", "m4"].find((id) => !ids(letters).includes(id))!;
    await store.transact(async ({ rights }) => {
      for (const id of [sent!, onItsWay!, waiting]) {
        await rights.erase(id, Number(id.slice(1)), noon);
      }
    });
    await exchange(ended(letters.slice(1), "sent"), 0);

    const { leftOut, ...rest } = await totals();
    expect(leftOut).toEqual(new Map([["gone", 1]]));
    expect(rest.sent + rest.unknown + rest.waiting + rest.sending).toBe(3);
    expect(rest).toMatchObject({ sending: 0, waiting: 1 });
    expect(await store.db.selectFrom("broadcast_row").select("member_id").execute()).toHaveLength(
      1,
    );
  });

  it("changes a draft only while it is one", async () => {
    const changed = store.transact(({ broadcasts }) =>
      broadcasts.change("b1", { audience: { languages: ["en"] } }),
    );
    expect(await changed).toBe(false);
    await plan(store, { at: noon });
    expect(
      await store.transact(({ broadcasts }) => broadcasts.change("b1", { kind: "news" })),
    ).toBe(false);
  });

  it("drops who got it two months after its end, and keeps the sums", async () => {
    await prepare();
    const { letters } = await exchange();
    await exchange(ended(letters, "sent"));
    await exchange();
    await store.transact(({ retention }) => retention.purge(after(61 * dayMs)));

    expect(await store.db.selectFrom("broadcast_row").selectAll().execute()).toEqual([]);
    expect(await totals()).toMatchObject({ sent: 4 });
  });
});
