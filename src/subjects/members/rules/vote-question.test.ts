import { describe, expect, it } from "vitest";
import { isShown, nextQuestionDay, readQuestion } from "./vote-question.ts";

describe("a question of the month", () => {
  it("has its answers in the lines below", () => {
    expect(readQuestion("先办哪件？\n\n 寄包裹 \n仓库\n")).toEqual({
      kind: "read",
      question: "先办哪件？",
      answers: ["寄包裹", "仓库"],
    });
  });

  it.each([
    ["先办哪件？", "lines"],
    ["先办哪件？\n寄包裹", "lines"],
    ["先办哪件？\n一\n二\n三\n四\n五\n六", "lines"],
    ["问".repeat(201) + "\n一\n二", "long"],
    ["先办哪件？\n一\n" + "二".repeat(31), "long"],
    ["先办哪件？\n一\n一", "twice"],
  ])("is refused: %j", (text, why) => {
    expect(readQuestion(text)).toEqual({ kind: "unread", why });
  });

  it.each([
    ["2026-12", "2026-12-15", "2027-01-01"],
    ["2026-12", "2027-01-10", "2027-01-11"],
  ])("of %s that ends on %s is followed from %s on", (month, lastDay, day) => {
    expect(nextQuestionDay(month, lastDay)).toBe(day);
  });

  it("shows its sums from five votes on", () => {
    expect([isShown([4, 0]), isShown([4, 1]), isShown([])]).toEqual([false, true, false]);
  });
});
