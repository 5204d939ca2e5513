/**
 * Shop: "what is left from one sale" as messages: four numbers in one line or one by one.
 *
 * Nothing of it is kept; the price sum (price-say.ts) is what keeps.
 */
import { readNumbers } from "../../playbook/index.ts";
import { phrase, type Button, type Phrase, type Reply, type Words } from "../../../bot/reply.ts";
import { writeMinor } from "../../../bot/money.ts";
import { toolsButton } from "./price-say.ts";
import { leftOf, outOf, withCoupon, type Sale } from "../rules/sale.ts";
import { toPrice, toTask } from "../../../bot/doors.ts";

/** The coupon that the sum is shown with: a usual one, and the playbook's example. */
const couponMinor = 3_00;

/** Price, goods, box, courier. */
export const numbersOfSale = 4;

/**
 * Adds what was typed to what was told before: the next number, several, or all four anew.
 *
 * @returns `undefined` when it holds no amounts, or too many
 */
export function readSale(text: string, before: readonly number[]): readonly number[] | undefined {
  const anew = readNumbers(text, numbersOfSale)?.minorUnits;
  if (anew !== undefined) return anew;
  for (let count = numbersOfSale - before.length; count > 0; count -= 1) {
    const more = readNumbers(text, count)?.minorUnits;
    if (more !== undefined) return [...before, ...more];
  }
  return undefined;
}

/** Asks for what is still missing, after these words. */
export function askSale(told: readonly number[], intro: Words = []): Reply {
  const next = [
    phrase("sale-ask"),
    phrase("sale-ask-goods"),
    phrase("sale-ask-box"),
    phrase("sale-ask-courier"),
  ][told.length];
  return {
    words: [
      ...((Array.isArray(intro) ? intro : [intro]) as readonly Phrase[]),
      ...(next === undefined ? [] : [next]),
      ...(told.length === 0
        ? []
        : [phrase("sale-so-far", { numbers: told.map(writeMinor).join(" · ") })]),
    ],
    buttons: [
      ...(told.length === 0 ? [] : [[{ label: phrase("sale-again"), action: "shop:sale" }]]),
      [toolsButton, toTask],
    ],
  };
}

/** What is left, and what with a coupon; `undefined` while a number is missing. */
export function saleReply(told: readonly number[]): Reply | undefined {
  const [inMinor, goodsMinor, boxMinor, courierMinor] = told;
  if (inMinor === undefined || goodsMinor === undefined) return undefined;
  if (boxMinor === undefined || courierMinor === undefined) return undefined;
  const sale: Sale = { inMinor, goodsMinor, boxMinor, courierMinor };
  const leftMinor = leftOf(sale);
  const flows = { in: writeMinor(inMinor), out: writeMinor(outOf(sale)) };
  const ways: readonly (readonly Button[])[] = [
    [{ label: phrase("sale-again"), action: "shop:sale" }, toPrice],
    [toolsButton, toTask],
  ];
  return {
    words: [
      phrase("sale-title"),
      leftMinor < 0
        ? phrase("sale-missing", { ...flows, missing: writeMinor(-leftMinor) })
        : phrase("sale-left", { ...flows, left: writeMinor(leftMinor) }),
      withACoupon(leftOf(withCoupon(sale, couponMinor))),
    ],
    buttons: ways,
  };
}

function withACoupon(leftMinor: number): Phrase {
  const coupon = writeMinor(couponMinor);
  return leftMinor < 0
    ? phrase("sale-coupon-missing", { coupon, missing: writeMinor(-leftMinor) })
    : phrase("sale-coupon-left", { coupon, left: writeMinor(leftMinor) });
}
