import { describe, expect, it } from "vitest";
import { newId } from "./ids.ts";

describe("an id", () => {
  it.each([
    [1, 2],
    [61, 62],
    [Date.parse("2026-11-29T08:00:00.999Z"), Date.parse("2026-11-29T08:00:01.000Z")],
    [Date.parse("2026-11-29T08:00:00Z"), Date.parse("2081-08-05T10:00:00Z")],
  ])("of %i comes before one of %i", (earlier, later) => {
    expect(newId("q", earlier) < newId("q", later)).toBe(true);
  });

  it("is another each time, of letters and digits alone", () => {
    const ids = Array.from({ length: 1_000 }, () => newId("q", 0));

    expect(new Set(ids).size).toBe(1_000);
    expect(ids.every((id) => /^q[0-9A-Za-z]{14}$/.test(id))).toBe(true);
  });
});
