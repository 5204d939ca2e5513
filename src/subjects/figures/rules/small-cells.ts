/**
 * Figures: what of a table may be shown, so that nobody is told by it.
 *
 * Pure. A cell of one to four people is hidden; and so that it cannot be had by subtraction from the
 * total, which everybody knows, others are hidden with it until what is hidden is five at least. A
 * nought tells of nobody and stays, unless it has to hide with another.
 */

/** Below this a figure would tell of single people. */
export const fewest = 5;

/** True for a number of people that tells of single ones. */
export function isSmall(people: number): boolean {
  return people > 0 && people < fewest;
}

/** True if so many of so many can be shown: neither they nor the rest are a few. */
export function isSafeShare(part: number, all: number): boolean {
  return all >= fewest && !isSmall(part) && !isSmall(all - part);
}

/**
 * The parts of one whole; `null` where a part is hidden.
 *
 * @param parts how many people each has; their sum is known to all
 */
export function hideSmall(parts: readonly number[]): readonly (number | null)[] {
  const hidden = hideRows(parts.map((people) => [people]));
  return parts.map((people, index) => (hidden.has(index) ? null : people));
}

/**
 * Which rows of a table to hide: each row splits one group, each column's sum is known to all, and so
 * is each row's.
 *
 * @returns the indexes of the hidden rows: none, or at least two whose sum is nought or five in each
 *   column (all rows, where that cannot be)
 */
export function hideRows(rows: readonly (readonly number[])[]): ReadonlySet<number> {
  const hidden = new Set<number>();
  rows.forEach((row, index) => {
    if (row.some(isSmall)) hidden.add(index);
  });
  const columns = rows[0]?.map((_, column) => column) ?? [];
  const bySize = rows
    .map((row, index) => ({ index, size: row.reduce((sum, people) => sum + people, 0) }))
    .toSorted((one, other) => one.size - other.size);
  const hiddenIn = (column: number) =>
    [...hidden].reduce((sum, index) => sum + (rows[index]?.[column] ?? 0), 0);

  while (
    hidden.size > 0 &&
    (hidden.size === 1 || columns.some((each) => isSmall(hiddenIn(each))))
  ) {
    const shown = bySize.filter(({ index }) => !hidden.has(index));
    // One that has people in it: what is hidden beside a nought is not hidden.
    const next = shown.find(({ size }) => size > 0) ?? shown[0];
    if (next === undefined) break;
    hidden.add(next.index);
  }
  return hidden;
}
