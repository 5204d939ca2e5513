import { describe, expect, it } from "vitest";
import { agreementOn } from "./appoint.ts";

const askedAt = new Date("2026-12-01T01:30:00Z");
const after = (hours: number) => new Date(askedAt.getTime() + hours * 60 * 60 * 1_000);

describe("a proposal for an officer", () => {
  it.each([0, 1, 5])("takes effect when another officer agrees, with %i more there", (others) => {
    expect(agreementOn({ askedAt }, { isMine: false, others }, after(0))).toEqual({
      kind: "agree",
    });
  });

  it.each([0, 24, 1_000])("waits for a second while there is one, after %i hours", (hours) => {
    expect(agreementOn({ askedAt }, { isMine: true, others: 1 }, after(hours))).toEqual({
      kind: "needs-second",
    });
  });

  it.each([
    [0, { kind: "too-early", from: after(24) }],
    [23.99, { kind: "too-early", from: after(24) }],
    [24, { kind: "agree-alone" }],
  ])("of the only officer can be confirmed after a day (%d hours)", (hours, expected) => {
    expect(agreementOn({ askedAt }, { isMine: true, others: 0 }, after(hours))).toEqual(expected);
  });
});
