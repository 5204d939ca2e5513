/** Telephone numbers and names in messengers, as people write them into a text. Pure. */
import { saidOf } from "./card-number.ts";
import { inOneWidth, type Stretch } from "./stretch.ts";

/** Mobile and fixed numbers of China, and whatever begins with a plus. Hotlines are shorter and are everybody's. */
const telephone =
  /(?<![a-z\d-])(?:(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}|0\d{2,3}[ -]?\d{7,8}|\+\d{1,3}(?:[ -]?\d){7,12})(?![\d-])/giu;

/** Where telephone numbers stand; what the words around call a parcel or an order is none. */
export function telephonesIn(text: string): readonly Stretch[] {
  const plain = inOneWidth(text);
  return [...plain.matchAll(telephone)].flatMap(({ 0: found, index: from }) => {
    const to = from + found.length;
    return saidOf(plain, from, to) === "parcel" && !callsBefore(plain, from) ? [] : [{ from, to }];
  });
}

const calls = /电话|手机|打给?|call|phone|tel|mobile/iu;

/** "The courier's phone is …": the number is a telephone's all the same. */
function callsBefore(text: string, from: number): boolean {
  return calls.test(text.slice(Math.max(0, from - 12), from));
}

/** A name in a messenger after the messenger's own. */
export const messenger =
  /(?:微信|威信|薇信|\bwe?chat|\bwx|\bvx|\bqq)\s*(?:号|id)?\s*[:=是]?\s*[a-z0-9_-]{4,}/i;
const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/iu;

/** Addresses of mail and names in messengers, as they stand. */
export function contactsIn(text: string): readonly string[] {
  const plain = text.normalize("NFKC");
  return [address, messenger].flatMap(
    (pattern) => plain.match(new RegExp(pattern, `${pattern.flags}g`)) ?? [],
  );
}
