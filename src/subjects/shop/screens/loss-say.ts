/**
 * Shop: honest words for a shop that costs more than it brings: own numbers, three ways on, a person to
 * talk to. Composes only. The first line says nothing of money: others may read it on a locked screen.
 */
import { exitOn, exitWays } from "../../playbook/index.ts";
import { personLabel, type Recipient } from "../../answers/index.ts";
import { askSomebody } from "../../../bot/doors.ts";
import { writeMinor } from "../../../bot/money.ts";
import { phrase, type Phrase, type Reply } from "../../../bot/reply.ts";
import type { Loss, OwnLoss } from "../rules/loss.ts";

/** @param loss what the numbers say by themselves; `undefined`: the person said it */
export function sayLoss(loss: Loss | undefined, own: OwnLoss, name: string, to: Recipient): Reply {
  const lines = numbersOf(own);
  return {
    words: [
      loss === undefined ? phrase("loss-heard") : phrase("loss-calm", { name }),
      loss === "limit" ? phrase("loss-limit") : phrase("loss-orders"),
      ...(lines.length === 0 ? [phrase("loss-no-numbers")] : [{ lines }]),
      phrase("loss-ways"),
    ],
    buttons: [
      [{ label: personLabel(to), action: askSomebody }],
      ...exitWays,
      ...(loss === undefined ? [] : [[exitOn]]),
    ],
    screen: "exit",
  };
}

function numbersOf({ sale, book, parcels, limitMinor }: OwnLoss): readonly Phrase[] {
  return [
    ...(sale === undefined ? [] : [saleLine(sale)]),
    ...(book === undefined
      ? []
      : [
          phrase("loss-book", {
            in: writeMinor(book.inMinor),
            out: writeMinor(book.outMinor),
          }),
        ]),
    ...(parcels === 0 ? [] : [phrase("loss-parcels", { count: parcels })]),
    ...(limitMinor === undefined
      ? []
      : [phrase("loss-limit-is", { limit: writeMinor(limitMinor) })]),
  ];
}

function saleLine({ priceMinor, leftMinor, lowestMinor }: NonNullable<OwnLoss["sale"]>): Phrase {
  const price = writeMinor(priceMinor);
  return leftMinor < 0
    ? phrase("loss-sale", {
        price,
        loss: writeMinor(-leftMinor),
        lowest: writeMinor(lowestMinor),
      })
    : phrase("loss-sale-left", { price, left: writeMinor(leftMinor) });
}
