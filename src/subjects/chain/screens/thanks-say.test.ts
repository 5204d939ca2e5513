import { describe, expect, it } from "vitest";
import { smallPlaybook, step } from "../../../../test/support/small-playbook.ts";
import { sayThanks, thanksLines } from "./thanks-say.ts";
import type { Thanks } from "../rules/thanks.ts";

const outside = { ...step("kit", 4), number: null };
const playbook = { ...smallPlaybook, steps: [step("s1", 1), step("s9", 9), outside] };
const thanks: Thanks = {
  id: "k1",
  name: "Wang",
  what: "first-parcel",
  brought: true,
  steps: [],
};

describe("thanks", () => {
  it("say what was reached, and what the one who is thanked did for it", () => {
    const { words } = sayThanks(playbook, { language: "en" }, [
      { ...thanks, steps: ["s9", "s1", "kit"] },
    ]);

    expect(words).toMatchObject([
      {
        lines: [
          { key: "thanks-parcel", with: { name: "Wang", known: "yes" } },
          { key: "thanks-brought" },
          { key: "thanks-showed", with: { steps: "1, 9", count: 2 } },
          { key: "thanks-showed-other", with: { titles: outside.words.en.title } },
        ],
      },
    ]);
  });

  it("do not say who brought whom to who only taught, nor a name that is not to be known", () => {
    const only: Thanks = { ...thanks, name: undefined, what: "orders-30", brought: false };
    const { words } = sayThanks(playbook, { language: "zh" }, [only]);

    expect(words).toEqual([{ lines: [{ key: "thanks-orders", with: { name: "", known: "no" } }] }]);
  });

  it("are six at once, the others a number", () => {
    const many = Array.from({ length: 9 }, (_, index) => ({ ...thanks, id: `k${index}` }));
    const { words } = sayThanks(playbook, { language: "en" }, many);

    expect(words).toHaveLength(7);
    expect(words).toContainEqual({ key: "thanks-more", with: { count: 3 } });
  });

  it("are two figures on the page of the chain, and nothing where there are none", () => {
    expect(thanksLines({ parcels: 0, orders: 0 })).toEqual([]);
    expect(thanksLines({ parcels: 2, orders: 1 })).toHaveLength(1);
  });
});
