/**
 * Broadcasts: what a locked phone shows to whoever stands near. Pure: a look at the first line; whether a
 * sum there is forbidden (tips) or only pointed out (broadcasts) is not decided here.
 */

const amount =
  /(?:[¥￥$]|\bksh\b\.?|\bkes\b)\s?\d[\d.,]{0,30}|\d[\d.,]{0,30}\s?(?:thousand|million|billion|[百千万亿])?\s?(?:yuan|RMB|CNY|ksh|KES|shillings?|US dollars?|dollars?|元|块钱)/iu;

/** A sum of money in the first line, as it is written there. */
export function amountShownLocked(words: string): string | undefined {
  return amount.exec(words.split("\n")[0]!)?.[0];
}
