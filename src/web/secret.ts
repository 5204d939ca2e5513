/** Secrets that somebody brings, compared so that nothing can be learned of the right one. */
import { createHash, timingSafeEqual } from "node:crypto";

/** In a time that tells neither how much was right nor how long the right one is. */
export function isSame(given: string | undefined, wanted: string): boolean {
  const [a, b] = [given ?? "", wanted].map((text) => createHash("sha256").update(text).digest());
  return timingSafeEqual(a!, b!);
}
