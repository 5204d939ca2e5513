/**
 * Shop: money as integer minor units (fen, cents), written as people read it.
 *
 * No amount is ever a fraction of a minor unit and no sum is done with floating point. Reading what
 * people type is done where it is typed (a line of the cash book, a field of the price sum).
 */

/** ISO 4217 code of a country's money where we know it; two decimals are kept for all of them. */
const currencies: Readonly<Record<string, string>> = { CN: "CNY", KE: "KES" };

/** The currency that a shop in this country counts in; `XXX` (ISO 4217: none) where unknown. */
export function currencyOf(country: string): string {
  return currencies[country] ?? "XXX";
}

/** `1650` as `16.50`; a whole amount without its noughts. */
export function writeMinor(minor: number): string {
  const text = (Math.abs(minor) / 100).toFixed(2).replace(/\.00$/, "");
  return minor < 0 ? `-${text}` : text;
}
