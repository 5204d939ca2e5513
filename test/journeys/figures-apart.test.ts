/** Counting happens beside everything else: it keeps nobody waiting, and where it fails the officer hears of it. */
import { afterEach, describe, expect, it } from "vitest";
import type { Reading } from "../../src/subjects/figures/rules/record.ts";
import { joinUp } from "../support/people/road.ts";
import { settlePeople } from "../support/people/settled-people.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
afterEach(() => village.close());

async function openWith(reading: (usual: Reading) => Reading): Promise<Villager> {
  village = await openVillage({ reading });
  settlePeople(village, { village: "上溪村", count: 8, at: "2026-09-09T02:00:00.000Z" });
  const zhou = village.person(9_001, "周会长");
  await zhou.start();
  await zhou.press("中文");
  return zhou;
}

/** Counts only when it is let. */
function held() {
  let go = () => {};
  const gate = new Promise<void>((resolve) => (go = resolve));
  let begun = () => {};
  const isBegun = new Promise<void>((resolve) => (begun = resolve));
  const reading = (usual: Reading): Reading => ({
    kept: usual.kept,
    async read(name) {
      begun();
      await gate;
      return usual.read(name);
    },
  });
  return { reading, isBegun, go: () => go() };
}

describe("while somebody counts", () => {
  it("others get their replies, and other due work is done", async () => {
    const slow = held();
    const zhou = await openWith(slow.reading);
    const chen = village.person(5001, "陈姐");
    await joinUp(chen);
    const isDone = () =>
      zhou.phone.messages().then((all) => all.some(({ text }) => text?.includes("一共")));

    await zhou.phone.say("/stats");
    await slow.isBegun;
    await chen.phone.say("/progress");
    const reply = await chen.phone.waitFor(/□/);
    village.change(
      `insert into work (id, kind, payload, due_at, attempts)
       values ('purge-once', 'purge', '{}', '2026-01-01T00:00:00.000Z', 0)`,
    );
    while (
      village.rows("select 1 from work where id = 'purge-once' and due_at < '2026-06'").length > 0
    ) {
      await new Promise((wake) => setTimeout(wake, 5));
    }
    const before = await isDone();
    slow.go();
    await village.quiet();

    expect(reply).toBeDefined();
    expect(before).toBe(false);
    expect(await isDone()).toBe(true);
  });

  it("the same wish twice is answered once", async () => {
    const slow = held();
    const zhou = await openWith(slow.reading);

    await zhou.phone.say("/stats");
    await slow.isBegun;
    await zhou.phone.say("/stats");
    await zhou.phone.waitFor(/正在数/);
    slow.go();
    await village.quiet();
    const said = (await zhou.phone.messages()).filter(({ text }) => text?.includes("各村合在一起"));

    expect(said).toHaveLength(1);
  });

  it("a bot that stops leaves it for the next start", async () => {
    const slow = held();
    const zhou = await openWith(slow.reading);
    await zhou.phone.say("/stats");
    await slow.isBegun;

    const restarted = village.bot.restart();
    await restarted;
    slow.go();
    await village.later({ minutes: 2 });

    expect((await zhou.heard()).text).toContain("一共8人");
  });
});

/** Fails so many times, then counts. */
function failing(times: number): (usual: Reading) => Reading {
  let left = times;
  return (usual) => ({
    kept: usual.kept,
    async read(name) {
      if (left > 0) {
        left -= 1;
        throw new Error("the thread that reads has ended");
      }
      return usual.read(name);
    },
  });
}

describe("where counting fails", () => {
  it("it is tried again in a minute, and the officer knows", async () => {
    const zhou = await openWith(failing(1));

    const first = await zhou.say("/stats");
    await village.later({ minutes: 1, seconds: 1 });
    const second = await zhou.heard();

    expect(first.text).toContain("这会儿没数成。一分钟后我再数一遍。");
    expect(second.text).toContain("一共8人");
  });

  it("a second time, there is a button to try once more", async () => {
    const zhou = await openWith(failing(2));

    await zhou.say("/stats");
    await village.later({ minutes: 1, seconds: 1 });
    const told = await zhou.heard();
    const third = await zhou.press("再数一遍");

    expect(told.text).toBe("这会儿数不了，过一阵再试。");
    expect(third.text).toContain("一共8人");
  });
});
