import { expect, describe, it } from "vitest";
import { order } from "../bot/gate/order.ts";
import { openHouse } from "../bot/turn/house.ts";
import { subjects } from "./index.ts";

const { gate } = openHouse(subjects);

describe("a kind of work", () => {
  it.each([
    ["remind", "asked for"],
    ["goal", "asked for"],
    ["pause-end", "asked for"],
    ["sunday", "asked for"],
    ["nudge", "ours"],
    ["trainer", "ours"],
    ["pulse", "ours"],
    ["exit-question", "ours"],
    ["season", "ours"],
    ["restock", "ours"],
    ["anniversary", "ours"],
    ["drill", "ours"],
    ["tip", "ours"],
    ["partner-ask", "ours"],
    ["friend-step", "ours"],
    ["digest", "neither"],
  ])("%s is %s", (kind, whose) => {
    const held = gate.get(kind);

    expect([held === "wished", held === "ours"]).toEqual([whose === "asked for", whose === "ours"]);
  });
});

it("has a place for everything of ours in the one list of who comes first", () => {
  const ours = [...gate].filter(([, held]) => held === "ours").map(([kind]) => kind);

  expect(ours.filter((kind) => !order.includes(kind))).toEqual([]);
  expect(order.indexOf("tip")).toBe(order.length - 1);
});
