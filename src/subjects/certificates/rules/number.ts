/** Certificates: their numbers: made so that nobody guesses one, written so that a person can type one. */
import { randomInt } from "node:crypto";

/** Without letters that look like figures or like each other. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
/** 31^12, more than 2^59: a million certificates, ten guesses a second, and a hit once in two thousand years. */
const length = 12;

const exact = /^[2-9A-HJKMNP-Z]{12}$/;

export function newNumber(): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join("");
}

/** `7KQM-3FHD-9TXA`, as it stands on the picture. */
export function writeNumber(number: string): string {
  return number.replaceAll(/(.{4})(?=.)/g, "$1-");
}

export const isNumber = (text: string): boolean => exact.test(text);

/** What somebody brings to be looked at. */
export interface Brought {
  readonly number: string;
  /** What the code on the picture carries; absent: only the number was typed. */
  readonly signed: string | undefined;
}

/**
 * Reads a number as a person types it, in small letters and with spaces, or the address that the code on a
 * picture holds.
 */
export function readBrought(text: string): Brought | undefined {
  // An address is the last word. Only there it is looked for: strangers send lines as long as a form may be.
  const [last = ""] = text.trim().split(/\s+/).slice(-1);
  const address = /(?:\/verify\/|[?&]start=verify_)([0-9A-Za-z]+)((?:[?&#]\S*)?)$/.exec(last);
  if (address !== null) {
    const [, number = "", rest = ""] = address;
    const signed = /[?&]s=([^&\s]*)/.exec(rest)?.[1];
    return isNumber(number) ? { number, signed } : undefined;
  }
  const number = text.toUpperCase().replaceAll(/[\s‐–—-]/g, "");
  return isNumber(number) ? { number, signed: undefined } : undefined;
}

/** What Telegram hands over when the code on a picture was opened there. */
export function readPayload(payload: string): string | undefined {
  const [, number] = /^verify_([0-9A-Z]+)$/.exec(payload) ?? [];
  return number !== undefined && isNumber(number) ? number : undefined;
}

/** Where the code on the picture leads: the page of this server, or the bot where there is none. */
export function addressOf(
  {
    publicUrl,
    botUsername,
  }: { readonly publicUrl?: string | undefined; readonly botUsername: string },
  number: string,
  signed: string,
): string {
  return publicUrl === undefined
    ? `https://t.me/${botUsername}?start=verify_${number}&s=${signed}`
    : `${publicUrl}/verify/${number}?s=${signed}`;
}
