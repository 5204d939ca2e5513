/**
 * Shop: what people say instead of a plain number where weights, shares, minutes or parcels of a hundred are asked:
 * `一斤二两`, `六成`, `half an hour`, `一百个退五个，坏三个`. Each gives the line with plain numbers for price-read.ts.
 */
import { inDigits } from "../../../bot/numbers/spoken-numbers.ts";

const tenths = "一二三四五六七八九";
const digitOf = (said: string): number =>
  said === "两" ? 2 : tenths.includes(said) ? tenths.indexOf(said) + 1 : Number(said);

/** `两成`, `两成半`: 20, 25 of a hundred. */
export function sharesIn(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/([1-9一二两三四五六七八九])成(半)?/gu, (_, count: string, half?: string) =>
      String(digitOf(count) * 10 + (half === undefined ? 0 : 5)),
    );
}

/** `一斤二两`, `三两`: a liang is 50 grams. */
export function liangIn(text: string): string {
  return text
    .normalize("NFKC")
    .replace(
      /(?:([\d.一二两三四五六七八九十]+)(?:市)?斤)?([1-9一二两三四五六七八九])两(半)?/u,
      (_, jin: string | undefined, liang: string, half?: string) => {
        const jins = jin === undefined ? 0 : Number(inDigits(jin));
        return `${jins * 500 + digitOf(liang) * 50 + (half === undefined ? 0 : 25)}克`;
      },
    );
}

/** What comes back and what breaks of a hundred; the hundred itself is no answer. */
export function mishapsIn(text: string): string {
  return inDigits(text)
    .replace(/^\D*\b100 ?(?:个|单|件|parcels?)?(?:包裹|里头?|中|当中)?(?=\D+\d)/iu, "")
    .replace(/(?:没有?|不|no(?:ne|thing)?|0个?) ?(?:退的?|comes? back|returned|back)/giu, "0")
    .replace(/(?:没有?|不|no(?:ne|thing)?|0个?) ?(?:坏的?|破的?|碎的?|broken)/giu, "0");
}

/** Minutes for a parcel, then money for an hour: `一单半小时，一小时二十`. */
export function labourIn(text: string): string {
  return inDigits(text)
    .replace(/^\D*\b1 ?(?:单|个(?:包裹)?|包|parcel)\D*(?=\d)/iu, "")
    .replace(/(?<=\d.*)\b1 ?个?(?:小时|钟头)/su, " ")
    .replace(
      /^(\D*)([0-3](?:\.\d+)?)(?: an?)? ?(?:个?(?:小时|钟头)|hours?\b)/iu,
      (_, before: string, hours: string) => `${before}${Number(hours) * 60}`,
    );
}

/** `九折`, `打85折`, `10% off`: the share of the price that is left; undefined where none is spoken of. */
export function shareAfterDiscount(text: string): number | undefined {
  const line = text.normalize("NFKC");
  const [, fold] = /(?:打)?([\d.一二三四五六七八九]{1,3})折/u.exec(line) ?? [];
  if (fold !== undefined) {
    const digits = Array.from(fold, (each) => (tenths.includes(each) ? digitOf(each) : each));
    const said = digits.join("");
    const share = said.includes(".") ? Number(said) * 10 : Number(said.padEnd(2, "0"));
    return share > 0 && share < 100 ? share / 100 : undefined;
  }
  const [, off] = /(\d{1,2})(?: ?%| percent) (?:off|less|cheaper)\b/iu.exec(inDigits(line)) ?? [];
  return off === undefined ? undefined : 1 - Number(off) / 100;
}
