import { expect, it } from "vitest";
import { layOutOrders, openOrders } from "./orders.ts";

const [give, money, person] = [0, 1, 2];
const weights = Float32Array.from([0.5, 0.5, 0.5, 0.25]);
const pair = 3;
const orders = openOrders(
  layOutOrders(
    [[give, person, money], [money, pair, give], []].map((text) => Uint32Array.from(text)),
    weights,
  ),
);
const asked = (...terms: (number | undefined)[]) =>
  orders.ask(terms.map((term) => ({ term, weight: term === pair ? 0.25 : 0.5 })));

it("tells phrasings of the same characters apart by their order", () => {
  asked(give, money);

  expect(orders.likenessOf(0)).toBeCloseTo(4 / 5);
  expect(orders.likenessOf(1)).toBeCloseTo(2 / 4);
});

it("counts characters that nobody has against the likeness, and pairs not at all", () => {
  asked(give, undefined, pair, money);

  expect(orders.likenessOf(0)).toBeCloseTo(4 / 6);
  expect(orders.likenessOf(2)).toBe(0);
});

it("is nothing for a question without characters", () => {
  asked();

  expect(orders.likenessOf(2)).toBe(0);
});
