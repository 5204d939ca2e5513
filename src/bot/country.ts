/**
 * Whose words hold where: the knowledge is written for one country, and others have words of their own in
 * its place.
 */

/** The country whose rules, offices and shops the knowledge names where it says nothing else. */
export const writtenFor = "CN";

/** Stands for every country that has no words of its own. */
export const elsewhere = "elsewhere";

/** What is said in other countries, by country code or `elsewhere`. */
export type ByCountry<Value> = ReadonlyMap<string, Value>;

/** What holds in a country; `undefined` where that is what the knowledge says for everybody. */
export function inCountry<Value>(
  values: ByCountry<Value> | undefined,
  country: string | undefined,
): Value | undefined {
  if (country === undefined || country === writtenFor) return undefined;
  return values?.get(country) ?? values?.get(elsewhere);
}

/** For sentences that have other words elsewhere: `yes` in every country but that of the knowledge. */
export function isElsewhere(country: string | undefined): "yes" | "no" {
  return country === undefined || country === writtenFor ? "no" : "yes";
}
