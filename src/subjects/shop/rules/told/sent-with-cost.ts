/**
 * Shop: parcels that left, and what posting them cost, in one breath: "sent 3 parcels, postage 24", 寄了3个包裹 邮费花了24. Each is
 * noted where it belongs. Whoever else paid for it, and what is for each parcel, is no such sum.
 */
import { inDigits } from "../../../../bot/numbers/spoken-numbers.ts";
import { moneyName, moneySigns, moneyUnit } from "../../../../bot/numbers/money-words.ts";
import { readToldParcels, type ToldParcels } from "../told-parcels.ts";

export interface SentWithCost {
  readonly parcels: readonly ToldParcels[];
  /** As a line of the book. */
  readonly line: string;
}

/** Letters; more is a story. */
const longest = 60;

const money = `(?:(?:[${moneySigns}]|${moneyName}\\.?) ?)?(\\d[\\d.,]*)(?: ?(?:${moneyUnit}))?`;
const what =
  "(?:the )?(?:postage|courier|shipping|freight|delivery|post office|post|stamps?|transport|boda|bus)";
const paid = "(?:(?:i|we|and|it|they) )*(?:paid|spent|cost|costs|was|is|came to|for)?";
const costs: readonly RegExp[] = [
  new RegExp(
    `^(?:and )?(?:i |we )?(?:paid |spent )?(?:for )?(${what})(?: fees?| money| costs?)?(?: (?:was|is|cost|costs|came to|for|of|all|in all|total|together))* ${money}$`,
    "u",
  ),
  new RegExp(`^${paid} ?${money} (?:for |on |of |in )?(${what})(?: fees?| money)?$`, "u"),
];
const hanMoney = "¥?(\\d+(?:\\.\\d+)?)(?:块钱|块|元)?钱?";
const hanWhat = "(邮费|邮资|快递费?|运费|寄费|物流费?|车费)";
const hanCosts: readonly RegExp[] = [
  new RegExp(
    `^(?:光|就)?${hanWhat}(?:一共|总共|拢共|都|是|要|就|我?[花付交给]了?|用了)*${hanMoney}$`,
    "u",
  ),
  new RegExp(
    `^(?:一共|总共|我)*[花付交给]了?(?:老板|快递员?|邮局)?${hanWhat}?(?:一共|总共)?${hanMoney}(?:的?${hanWhat})?$`,
    "u",
  ),
];

/** @returns undefined where it tells of less, or of more */
export function readSentWithCost(typed: string): SentWithCost | undefined {
  if (typed.length > longest || /[?？\n]/u.test(typed)) return undefined;
  const text = inDigits(typed.normalize("NFKC").toLowerCase()).replace(/[\s.!。！]+$/u, "");
  const isHan = /\p{Script=Han}/u.test(text);
  for (const { index, 0: mark } of text.matchAll(
    isHan
      ? /[\s,;、。]+|(?<=[包件单裹递个])(?=[邮快运物花付])|(?<=\d[块元])(?=[寄发])/gu
      : /\s*[,;.]\s+|\s+/gu,
  )) {
    const parts = [text.slice(0, index), text.slice(index + mark.length)];
    for (const [sent, cost] of [parts, parts.toReversed()] as [string, string][]) {
      const parcels = readToldParcels(sent.replace(/ (?:and|for)$/u, ""));
      if (parcels.length === 0 || !parcels.every(({ isSent }) => isSent)) continue;
      const line = costIn(cost, isHan);
      if (line !== undefined) return { parcels, line };
    }
  }
  return undefined;
}

function costIn(said: string, isHan: boolean): string | undefined {
  const text = isHan ? said.replaceAll(/[\s,，]+/gu, "") : said.trim();
  for (const way of isHan ? hanCosts : costs) {
    const groups = way
      .exec(text)
      ?.slice(1)
      .filter((each) => each !== undefined);
    const sum = groups?.find((each) => /^\d/u.test(each));
    const of = groups?.find((each) => !/^\d/u.test(each));
    if (sum !== undefined) return `-${sum}: ${of ?? (isHan ? "邮费" : "postage")}`;
  }
  return undefined;
}
