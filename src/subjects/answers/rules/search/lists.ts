/** Answers: several lists of numbers kept one after another in one array. */

export function joined(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}

/** Where each of several lists begins when they lie one after another, and where the last ends. */
export function beginnings(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let at = 0; at < lengths.length; at++) starts[at + 1] = starts[at]! + lengths[at]!;
  return starts;
}

/** The first place from `start` on where a rising list has at least `least`; steps double, then halve. */
export function firstFrom(
  rising: Uint16Array | Uint32Array,
  least: number,
  start: number,
  end: number,
): number {
  let low = start;
  let step = 1;
  while (low + step < end && rising[low + step]! < least) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, end);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rising[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
