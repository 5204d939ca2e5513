/** Ticks of an officer: each changes one condition, and what is left is always an audience. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallPlaybook } from "../../../../test/support/small-playbook.ts";
import { audienceSchema, type Audience } from "./audience.ts";
import { isEverybody, joined, stepsOf, stuckFor, toggle, toggleSeason } from "./choose.ts";

const today = { today: "2026-12-01", timeZone: "Asia/Shanghai" };
const [season] = smallPlaybook.seasons;

describe("a tick", () => {
  it("is taken away by the same tap, and with the last value the condition goes", () => {
    const one = toggle({}, "villages", "v1");
    const two = toggle(one, "villages", "v2");

    expect(two).toEqual({ villages: ["v1", "v2"] });
    expect(toggle(two, "villages", "v1")).toEqual({ villages: ["v2"] });
    expect(toggle(one, "villages", "v1")).toEqual({});
  });

  it("that nobody offered changes nothing", () => {
    expect(toggle({}, "roles", "king")).toEqual({});
    expect(toggle({}, "stages", "huge")).toEqual({});
    expect(toggle({}, "languages", "fr")).toEqual({});
    expect(stuckFor({}, 8)).toEqual({});
    expect(joined({}, "new", 8, today)).toEqual({});
  });

  it("of a season is all its steps, and again none of them", () => {
    const steps = stepsOf(smallPlaybook, season!);
    const whole = toggleSeason({ steps: [steps[0]!] }, smallPlaybook, season!);

    expect(new Set(whole.steps)).toEqual(new Set(steps));
    expect(toggleSeason(whole, smallPlaybook, season!)).toEqual({});
  });

  it("of when they came begins at midnight by the usual clocks, new or old but never both", () => {
    const fresh = joined({}, "new", 7, today);
    const old = joined(fresh, "old", 30, today);

    expect(fresh).toEqual({ joinedFrom: "2026-11-23T16:00:00.000Z" });
    expect(old).toEqual({ joinedBefore: "2026-10-31T16:00:00.000Z" });
    expect(joined(old, "old", 30, today)).toEqual({});
  });

  it("leaves an audience, whatever is tapped in which order", () => {
    const taps = fc.oneof(
      fc.record({
        condition: fc.constantFrom("villages", "steps", "roles", "stages", "languages"),
        value: fc.constantFrom("v1", "mentor", "few", "zh", "products", "", "x".repeat(70)),
      }),
      fc.record({ stuck: fc.constantFrom(7, 14, 30, 99) }),
      fc.record({ which: fc.constantFrom("new", "old"), days: fc.constantFrom(7, 30, 90, 5) }),
      fc.constant({ season: true }),
    );
    fc.assert(
      fc.property(fc.array(taps, { maxLength: 40 }), (all) => {
        let audience: Audience = {};
        for (const tap of all) {
          if ("condition" in tap) audience = toggle(audience, tap.condition, tap.value);
          else if ("stuck" in tap) audience = stuckFor(audience, tap.stuck);
          else if ("which" in tap) {
            audience = joined(audience, tap.which, tap.days, today);
          } else audience = toggleSeason(audience, smallPlaybook, season!);
          expect(audienceSchema.safeParse(audience).success).toBe(true);
        }
        expect(isEverybody(audience)).toBe(Object.keys(audience).length === 0);
      }),
    );
  });
});
