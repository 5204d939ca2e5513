/** Broadcasts: the name of a screen that belongs to one of them: letters only, at most sixteen. */
import { createHash } from "node:crypto";

export function lettersOf(start: `${string}-`, id: string): string {
  const bytes = createHash("sha256").update(id).digest().subarray(0, 10);
  return start + [...bytes].map((byte) => String.fromCodePoint(97 + (byte % 26))).join("");
}
