import { describe, expect, it } from "vitest";
import { closingOf, readDay, readNext } from "./buy-draft.ts";
import type { BuyDraft } from "./buys-record.ts";

const today = "2026-12-01";
const empty: BuyDraft = {
  id: "y1",
  coordinatorId: "m1",
  villageId: "v1",
  item: null,
  aloneMinor: null,
  togetherMinor: null,
  from: null,
  lastDay: null,
};

describe("a purchase that is being written", () => {
  it("takes one answer after another", () => {
    let draft = empty;
    for (const answer of ["透明胶带", "3.5", "2块8", "一百个", "12月20日"]) {
      const read = readNext(draft, answer, today, "zh");
      expect(read.kind, answer).toBe("read");
      if (read.kind === "read") draft = read.draft;
    }

    expect(draft).toMatchObject({
      item: "透明胶带",
      aloneMinor: 350,
      togetherMinor: 280,
      from: 100,
      lastDay: "2026-12-20",
    });
  });

  it.each([
    ["3.5 2.8 100", "zh"],
    ["alone 3.5, together 2.8, from 100", "en"],
  ] as const)("takes both prices and the number in one line: %s", (text, language) => {
    expect(readNext({ ...empty, item: "tape" }, text, today, language)).toMatchObject({
      draft: { aloneMinor: 350, togetherMinor: 280, from: 100 },
    });
  });

  const named = { ...empty, item: "tape", aloneMinor: 350 };
  it.each([
    ["a name with a number", empty, "胶带 13800138000"],
    ["a name without a letter", empty, "123"],
    ["a name too long", empty, "很长的名字".repeat(7)],
    ["a price of nothing", { ...empty, item: "tape" }, "0"],
    ["a price that is no lower", named, "3.5"],
    ["a price that is no lower, in one line", { ...empty, item: "tape" }, "2.8 3.5 100"],
    ["half a piece, in one line", { ...empty, item: "tape" }, "3.5 2.8 1.5"],
    ["one piece together", { ...named, togetherMinor: 280 }, "1"],
  ])("refuses %s", (_, draft, text) => {
    expect(readNext(draft, text, today, "zh").kind).toBe("unread");
  });

  it.each(["2026-12-01", "2026-11-30", "2027-03-01", "2026-02-30", "soon"])(
    "refuses %s as its last day",
    (day) => {
      expect(readDay(empty, day, today).kind).toBe("unread");
    },
  );

  it("closes at seven in the evening of its last day, by the village's clocks", () => {
    expect(closingOf("2026-12-20", "Asia/Shanghai")).toEqual(new Date("2026-12-20T11:00:00Z"));
  });
});
