/**
 * Below advice that costs money or is hard to undo stand the learner's own numbers, and a person to ask.
 *
 * Numbers come in a message of their own after a tap: no preview shows money. A loan never gets a number
 * that makes it look easy.
 */
import { phrase, type Button, type Language, type Phrase, type Reply } from "../../../bot/reply.ts";
import { writeMinor } from "../../../bot/money.ts";
import type { Article } from "../../answers/index.ts";
import { writeTenths } from "./orders.ts";
import {
  daysFor,
  loanMinor,
  lotPieces,
  moreSalesPercent,
  salesToPayBack,
  type OwnNumbers,
} from "./own-numbers.ts";

/** The purpose under which the consent is kept. */
export const numbersConsent = "own-numbers";

/** Decisions to which a shop's numbers say something. */
const countable = ["price", "stock", "ads", "loan"] as const;
export type Countable = (typeof countable)[number];

export function parseCountable(text: string | undefined): Countable | undefined {
  return countable.find((decision) => decision === text);
}

export function countableOf({ judgement, decision }: Article): Countable | undefined {
  return judgement ? parseCountable(decision) : undefined;
}

/** Shows them; it says itself who sees them, since the tap on it is the yes. */
export function numbersButton(questionId: string, decision: Countable): Button {
  return {
    label: phrase("judge-numbers-yes"),
    action: `answer:numbers:${questionId}:${decision}`,
  };
}

/** Changes whether numbers are put beside answers. */
export function numbersSwitch(isOn: boolean): Button {
  return isOn
    ? { label: phrase("judge-numbers-stop"), action: "numbers:stop" }
    : { label: phrase("judge-numbers-start"), action: "numbers:start" };
}

/** Where no numbers are known and no person stands under the answer. */
export function offerPersonFirst(person: Button, language: Language): Reply {
  return { words: phrase("judge-person-first"), buttons: [[person]], language };
}

/** The learner's numbers beside the decision. The first line says nothing of money. */
export function sayNumbers(
  decision: Countable,
  numbers: OwnNumbers,
  person: Button,
  language: Language,
): Reply {
  return {
    words: [
      numbers.name === undefined
        ? phrase("judge-numbers-title-plain")
        : phrase("judge-numbers-title", { name: numbers.name }),
      { lines: linesFor(decision, numbers) },
      phrase("judge-numbers-own"),
    ],
    buttons: [[person], [numbersSwitch(true)]],
    language,
  };
}

function linesFor(decision: Countable, numbers: OwnNumbers): readonly Phrase[] {
  const { leftMinor } = numbers;
  const price = writeMinor(numbers.priceMinor);
  const left = writeMinor(leftMinor);
  if (leftMinor <= 0) return [phrase("judge-nothing-left", { price }), ...sober(decision)];
  const now = phrase("judge-left", { price, left });
  switch (decision) {
    case "price":
      return [now, cutLine(numbers)];
    case "stock":
      return [now, ...stockLines(numbers)];
    case "ads":
      return [
        now,
        phrase("judge-ads", {
          most: writeMinor(leftMinor + numbers.advertMinor),
          set: writeMinor(numbers.advertMinor),
        }),
      ];
    case "loan":
      return [now, ...loanLines(numbers)];
  }
}

/** Where a sale leaves nothing, no decision of these makes it better. */
function sober(decision: Countable): readonly Phrase[] {
  return [phrase(`judge-nothing-${decision}`)];
}

function cutLine(numbers: OwnNumbers): Phrase {
  const cut = writeMinor(numbers.cutMinor);
  const percent = moreSalesPercent(numbers);
  if (percent === undefined) return phrase("judge-cut-all", { cut });
  const left = writeMinor(numbers.leftAfterCutMinor);
  return phrase("judge-cut", { cut, left, percent });
}

function stockLines(numbers: OwnNumbers): readonly Phrase[] {
  const { goodsMinor, dailyTenths, onHand } = numbers;
  const lot = phrase("judge-lot", {
    pieces: lotPieces,
    cost: writeMinor(goodsMinor * lotPieces),
  });
  const days = daysFor(lotPieces, numbers);
  const shelf = onHand === undefined ? undefined : daysFor(onHand, numbers);
  return [
    lot,
    ...(days === undefined || dailyTenths === undefined
      ? [phrase("judge-no-pace")]
      : [phrase("judge-lot-days", { daily: writeTenths(dailyTenths), days })]),
    ...(shelf === undefined || onHand === undefined || onHand === 0
      ? []
      : [phrase("judge-shelf", { pieces: onHand, days: shelf })]),
  ];
}

function loanLines(numbers: OwnNumbers): readonly Phrase[] {
  const sales = salesToPayBack(loanMinor, numbers);
  if (sales === undefined) return sober("loan");
  const days = daysFor(sales, numbers);
  return [
    phrase("judge-loan", { sum: writeMinor(loanMinor), sales }),
    ...(days === undefined ? [phrase("judge-no-pace")] : [phrase("judge-loan-days", { days })]),
  ];
}
