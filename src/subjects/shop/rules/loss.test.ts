import { describe, expect, it } from "vitest";
import { lossOf, saysLoss, type OwnLoss } from "./loss.ts";

const sale = { priceMinor: 2_000, leftMinor: -200, lowestMinor: 2_250, isEvery: true };
const facts = (more: Partial<OwnLoss>): OwnLoss => ({ parcels: 0, ...more });

describe("what somebody's own numbers say", () => {
  it.each([
    ["a price that loses, ten parcels", { sale, parcels: 10 }, "orders"],
    ["a price that loses, nine parcels", { sale, parcels: 9 }, undefined],
    ["one of several prices loses", { sale: { ...sale, isEvery: false }, parcels: 40 }, undefined],
    [
      "a book in the red, thirty parcels",
      { book: { inMinor: 1, outMinor: 2 }, parcels: 30 },
      "orders",
    ],
    [
      "a book in the red at the beginning",
      { book: { inMinor: 1, outMinor: 2 }, parcels: 29 },
      undefined,
    ],
    ["a book that earns", { book: { inMinor: 3, outMinor: 2 }, parcels: 300 }, undefined],
    [
      "the limit, to the last coin",
      { book: { inMinor: 0, outMinor: 500 }, limitMinor: 500 },
      "limit",
    ],
    ["just below the limit", { book: { inMinor: 1, outMinor: 500 }, limitMinor: 500 }, undefined],
    ["a limit of nought is none", { book: { inMinor: 0, outMinor: 5 }, limitMinor: 0 }, undefined],
  ] as const)("%s", (_, own, loss) => {
    expect(lossOf(facts(own))).toBe(loss);
  });
});

describe("somebody says that they lose", () => {
  it.each([
    "卖了三个月一直亏钱",
    "我每单都亏钱",
    "越卖越亏",
    "做一单亏一单，怎么办？",
    "开店半年，天天赔钱",
    "I lose money on every order",
    "we keep losing money",
    "I have been losing money for three months, what should I do?",
  ])("%s", (text) => {
    expect(saysLoss(text)).toBe(true);
  });

  it.each([
    "会不会亏钱？",
    "快递把货弄坏了谁赔？",
    "退货一单亏多少？",
    "怎么卖才不亏",
    "我怕一直亏钱",
    "人家每单都亏，为什么还卖？",
    "will I lose money on every order?",
    "how do I know if I lose money on each sale",
    "I always lose my password",
    "they lose money every month",
    "what is left from one sale?",
  ])("and not: %s", (text) => {
    expect(saysLoss(text)).toBe(false);
  });
});
