/**
 * Sums that somebody typed instead of their result: `12+3` is 15, `38-12-5` 21, `3x12` 36, `38减12` 26.
 *
 * Read in digits only. What may be something else stays as it is: a span (`10-15`), a date, a telephone number, and words
 * that go on behind a difference.
 */

const number = "\\d+(?:\\.\\d+)?";
const unit = "(?: ?(?:块钱?|[元塊个单斤]|(?:yuan|kuai|rmb|jin|parcels?|pieces?)\\b))?";

/** `12+3`, anywhere in a text; `12 + 3 = 15` too. */
const addition = new RegExp(
  `(?<![\\d.]|[-−–—*×x] ?)${number}(?:\\s*\\+\\s*${number})+(?:\\s*=\\s*${number})?(?![\\d.])`,
  "gu",
);
/** Any other, where nothing follows it closely: of `50 minus 8 freight` the eight is a cost. */
const reckoning = new RegExp(
  `(?<![\\d.,:/\\p{Script=Latin}-])${number}${unit}` +
    `(?: ?(?:[-+−–—*×x]|[加减乘]|(?<= )(?:plus|minus|less|times)(?= )) ?${number}${unit})+` +
    `(?: ?= ?${number}${unit})?(?= ?(?:$|[,，。;；\n]|\\.(?!\\d)))`,
  "giu",
);
const mayReckon = /\d[^\d]*[-+−–—*×x加减乘ms][^\d]*\d/iu;
/** A day, a telephone number. */
const notReckoned = /(?<!\d)0\d|^(?:19|20)\d\d-\d{1,2}-\d{1,2}$/u;
const span = new RegExp(`^${number}${unit} ?[-–—] ?${number}${unit}$`, "iu");

/** The text with each sum as its result. */
export function reckoned(text: string): string {
  if (!mayReckon.test(text)) return text;
  return text.replace(reckoning, (typed) => {
    const [sum = ""] = typed.split("=");
    const value = notReckoned.test(sum) ? 0 : valueOf(sum);
    // "10-15" may be either, "15-10" hardly.
    if (value <= 0 || (span.test(sum) && isRising(sum))) return typed;
    return plainNumber(value) + unitOf(sum);
  });
}

/** The text with what is only added up as its result. */
export function summed(text: string): string {
  return text.replace(addition, (sum) => plainNumber(valueOf(sum.split("=")[0]!)));
}

/** What the result is of; `8块×5斤` is money. */
function unitOf(sum: string): string {
  const units = sum.match(/块钱?|[元塊个单斤]| ?(?:yuan|kuai|rmb|jin|parcels?|pieces?)\b/giu) ?? [];
  return units.find((each) => /块|元|塊|yuan|kuai|rmb/iu.test(each)) ?? units.at(-1) ?? "";
}

function isRising(sum: string): boolean {
  const [from = 0, to = 0] = (sum.match(/\d+(?:\.\d+)?/gu) ?? []).map(Number);
  return from <= to;
}

/** Products before sums. */
function valueOf(sum: string): number {
  const words = sum
    .toLowerCase()
    .replace(/plus|加/gu, "+")
    .replace(/minus|less|减|[−–—]/gu, "-")
    .replace(/times|[乘×x]/gu, "*");
  let [total, product, sign, isProduct] = [0, 0, 1, false];
  for (const [word] of words.matchAll(/\d+(?:\.\d+)?|[-+*]/gu)) {
    if (word === "*") isProduct = true;
    else if (word === "+" || word === "-") {
      total += product;
      sign = word === "+" ? 1 : -1;
    } else {
      product = isProduct ? product * Number(word) : sign * Number(word);
      isProduct = false;
    }
  }
  return total + product;
}

/** Without the dust of binary fractions. */
export function plainNumber(value: number): string {
  return String(Number(value.toFixed(4)));
}
