/** The code for an own phone, as it is shown, typed and carried by a link. */

export const codeDigits = 8;

/** How long it holds. */
export const codeMs = 60 * 60_000;

const prefix = "own_";

/** In two halves: so it is read aloud and typed. */
export function writeCode(code: string): string {
  return `${code.slice(0, codeDigits / 2)} ${code.slice(codeDigits / 2)}`;
}

/** What a start link carries. */
export function payloadOf(code: string): string {
  return prefix + code;
}

/** The code of a start link. */
export function parseLink(payload: string): string | undefined {
  return payload.startsWith(prefix) ? parseCode(payload.slice(prefix.length)) : undefined;
}

/** Typed: eight digits, however they are parted, and nothing else. */
export function parseCode(text: string): string | undefined {
  const digits = text.normalize("NFKC").replaceAll(/[\s-]/g, "");
  return /^\d{8}$/.test(digits) ? digits : undefined;
}
