/** One small thing at a time: what a sitting is called, where it ends, and what a reminder says of it. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, walkTo, type Tongue } from "../support/people/road.ts";
import { lessons, textOf } from "../support/people/shipped-road.ts";
import { openVillage, type TestVillage } from "../support/people/village.ts";
import { eveningIn } from "../support/people/village-days.ts";

let village: TestVillage;

beforeAll(async () => {
  village = await openVillage();
});

afterAll(() => village.close());

const says = {
  en: {
    enough: "Enough for today",
    next: "Next time it is one small job: one photo by the window, five minutes.",
    stopped: "You stopped at: one photo by the window, five minutes.",
    all: /minutes to the end|About \d+/,
    ways: ["Now", "Sunday evening", "After harvest", "Stop reminders"],
  },
  zh: {
    enough: "今天到这儿",
    next: "下回就一件小事：在窗边拍一张照片，五分钟。",
    stopped: "上回停在：在窗边拍一张照片，五分钟。",
    all: /大约还要/,
    ways: ["现在做", "星期天晚上", "忙完这季", "别提醒了"],
  },
} as const;

describe.each([
  ["en", 7_301],
  ["zh", 7_302],
] as const)("a sitting in %s", (tongue: Tongue, id) => {
  const t = says[tongue];

  it("ends with one tap after a job, and the reminder names the next one alone", async () => {
    const mei = village.person(id, "Mei", tongue === "zh" ? "zh-hans" : "en");
    const first = await joinUp(mei, { tongue, placement: "shop" });
    await walkTo(mei, first, new RegExp(textOf("marketing/photos", tongue).slice(0, 8)), tongue);
    // The job before it was done in the chat, and the next came at once: stopping is a tap all the same.
    const stopped = await mei.press(t.enough);
    await eveningIn(village, 3, "12:20");
    const reminded = await mei.heard();

    expect(stopped.messages).toHaveLength(1);
    expect(stopped.text).toContain(t.next);
    expect(reminded.messages).toHaveLength(1);
    expect(reminded.text).toContain(t.stopped);
    expect(reminded.text).not.toMatch(t.all);
    expect(reminded.buttons).toEqual(t.ways);
  });
});

it("every job of the shipped road has a short name in both languages", () => {
  const jobs = lessons.filter(({ item }) => item.kind !== "card" && item.kind !== "quiz");

  expect(jobs.length).toBeGreaterThan(100);
  expect(jobs.filter(({ item }) => !("job" in item) || item.job === undefined)).toEqual([]);
});
