import { expect, it } from "vitest";
import { bareForm } from "./phrasings.ts";

it.each([
  ["How do I pack eggs?", "how do i pack EGGS"],
  ["鸡蛋 怎么打包？", "鸡蛋怎么打包"],
  ["pay first, then money", "pay first - then money"],
])("takes %j and %j for the same", (one, other) => {
  expect(bareForm(one)).toBe(bareForm(other));
});

it("keeps words apart", () => {
  expect(bareForm("egg box")).not.toBe(bareForm("eggbox"));
});
