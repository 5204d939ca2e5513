/**
 * Broadcasts: what a locked phone shows to whoever stands near. Pure: a look at the first line; whether a
 * sum there is forbidden (tips) or only pointed out (broadcasts) is not decided here.
 */
import { moneyName, moneySigns, moneyUnit } from "../../../bot/numbers/money-words.ts";

const amount = new RegExp(
  String.raw`(?:[￥${moneySigns}]|\b${moneyName}\b\.?)\s?\d[\d.,]{0,30}|\d[\d.,]{0,30}\s?(?:thousand|million|billion|[百千万亿])?\s?(?:(?:US )?${moneyUnit}\b|元|块钱)`,
  "iu",
);

/** A sum of money in the first line, as it is written there. */
export function amountShownLocked(words: string): string | undefined {
  return amount.exec(words.split("\n")[0]!)?.[0];
}
