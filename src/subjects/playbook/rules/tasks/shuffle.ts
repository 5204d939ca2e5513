/**
 * Playbook: chance that can be repeated, for the order of quiz answers and for button tags.
 *
 * Not for secrets: anybody who knows the seed knows the order.
 */

const encoder = new TextEncoder();

/** FNV-1a, 32 bits: short, and different for seeds that differ in one character. */
function hash(seed: string): number {
  let value = 0x811c9dc5;
  for (const byte of encoder.encode(seed)) {
    value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  }
  return value;
}

/** A tag of at most seven characters, the same for the same seed. */
export function tagOf(seed: string): string {
  return hash(seed).toString(36);
}

/** The items in an order that depends on nothing but the seed. */
export function shuffle<T>(items: readonly T[], seed: string): readonly T[] {
  let state = hash(seed);
  // Mulberry32: FNV's low bits alone favour some orders of two items.
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };

  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = below(last + 1);
    [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
  }
  return shuffled;
}
