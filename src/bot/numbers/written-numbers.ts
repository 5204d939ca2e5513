/**
 * Points and commas as people write them: `1.234,50` and `1,234.50` are 1234.50 wherever they stand. `12,50` is 12.50
 * where one number is asked for, and beside numbers that are parted otherwise; where it stands alone and more than one
 * may be told, it is asked back.
 */

/** Full-width digits and signs, too: the rest of a text keeps its letters. */
const digit = "[0-9０-９]";
const comma = "[,，]";
const point = "[.．]";
const before = "(?<![0-9０-９.．,，])";
const behind = "(?![0-9０-９]|[.．,，][0-9０-９])";

const thousands = new RegExp(
  `${before}${digit}{1,3}(?:(?:${point}${digit}{3})+${comma}|(?:${comma}${digit}{3})+${point})${digit}{1,2}${behind}`,
  "gu",
);
const decimal = new RegExp(`${before}${digit}{1,6}${comma}${digit}{1,2}${behind}`, "gu");
/** Two digits behind the comma, and no other comma that parts numbers. */
const hundredths = new RegExp(
  `(?<!${comma}\\s*)${before}${digit}{1,6}${comma}${digit}{2}${behind}(?!\\s*${comma})`,
  "u",
);

/** What can be read in one way only, with a point and without marks of thousands. */
export function pointed(text: string): string {
  return text.replace(thousands, (typed) => {
    const plain = typed.normalize("NFKC");
    const cut = Math.max(plain.lastIndexOf("."), plain.lastIndexOf(","));
    return `${plain.slice(0, cut).replaceAll(/[.,]/gu, "")}.${plain.slice(cut + 1)}`;
  });
}

/** The same, and a comma before one or two last digits is a point: for whoever knows that it is one number. */
export function withDecimalCommas(text: string): string {
  return pointed(text).replace(decimal, (typed) => typed.normalize("NFKC").replace(",", "."));
}

/** The same for two digits alone: of "12,5" nobody knows. */
export function withHundredths(text: string): string {
  const pattern = new RegExp(`${before}${digit}{1,6}${comma}${digit}{2}${behind}`, "gu");
  return pointed(text).replace(pattern, (typed) => typed.normalize("NFKC").replace(",", "."));
}

/** The same text with "20,9" as two numbers that nobody can take for one. */
export function withCommasApart(text: string): string {
  return pointed(text).replace(decimal, (typed) => typed.normalize("NFKC").replace(",", ", "));
}

/** `12,50`: an amount with its hundredths, or two numbers. "20,9" and "20,10,35" are hardly ever an amount of money. */
export function openCommaIn(text: string): string | undefined {
  return hundredths.exec(pointed(text))?.[0].normalize("NFKC");
}
