/**
 * Figures: suppression: what may be shown. No figure rests on fewer than five people, and none that is
 * shown lets somebody work out one that does: where taking one from another would tell, one more is left
 * out. Pure.
 *
 * It looks at one table at one moment. Who compares today's with yesterday's may learn that somebody
 * came; which figures are made at all is for figures.ts.
 */
import { isSmall, suppressBelow } from "../../../bot/suppression.ts";

/** A figure that may be shown, or `null` where it would tell of too few. */
export type Count = number | null;

/** One cell is the sum of others; each by its place among the cells. */
export interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** True if so many of so many can be shown: neither they nor the rest are a few. */
export function isSafeShare(part: number, all: number): boolean {
  return all >= suppressBelow && !isSmall(part) && !isSmall(all - part);
}

/**
 * Leaves out what may not be shown. Nought is shown: it tells of nobody.
 *
 * Afterwards, in each sum, what is left out can be told by nobody: where the total is shown, none of its
 * parts is left out alone, and those left out are at least five people together; where the total is left
 * out, a part is as well.
 *
 * @param cells how many people each cell counts, or on how many it rests
 * @param given cells that are left out already
 */
export function leaveOutFew(
  cells: readonly number[],
  sums: readonly Sum[],
  given: ReadonlySet<number> = new Set(),
): readonly boolean[] {
  const isShown = cells.map((count, at) => !given.has(at) && !isSmall(count));
  const isEnough = (people: number) => people >= suppressBelow;
  const lines = sums.map(({ total, parts }) =>
    lineOf(cells, isShown, smallestFirst(cells, parts), isEnough, total),
  );
  leaveOut(isShown, lines);
  return isShown;
}

/**
 * The parts of one whole; `null` where a part is left out.
 *
 * @param parts how many people each has; their sum is known to all
 */
export function hideSmall(parts: readonly number[]): readonly Count[] {
  const hidden = hideRows(parts.map((people) => [people]));
  return parts.map((people, index) => (hidden.has(index) ? null : people));
}

/**
 * Which rows of a table to leave out as wholes: each row splits one group, each column's sum is known to
 * all, and so is each row's.
 *
 * @returns the indexes of these rows: none, or at least two whose sum is nought or five in each column
 *   (all rows, where that cannot be)
 */
export function hideRows(rows: readonly (readonly number[])[]): ReadonlySet<number> {
  const isShown = rows.map((row) => !row.some(isSmall));
  const sizes = rows.map((row) => row.reduce((sum, people) => sum + people, 0));
  const order = smallestFirst(sizes, [...rows.keys()]);
  const isEnough = (people: number) => !isSmall(people);
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));
  leaveOut(
    isShown,
    columns.map((cells) => lineOf(cells, isShown, order, isEnough)),
  );
  return new Set([...rows.keys()].filter((index) => isShown[index] === false));
}

/** The smallest first, so that much stays; nought last, since it hides little. */
function smallestFirst(cells: readonly number[], places: readonly number[]): readonly number[] {
  const weight = (at: number) => (cells[at] === 0 ? Number.MAX_SAFE_INTEGER : cells[at]!);
  return places.toSorted((one, other) => weight(one) - weight(other));
}

/** A sum on its way: which of its parts are left out so far. */
interface Line {
  readonly cells: readonly number[];
  /** The parts, those to be left out first standing first. */
  readonly order: readonly number[];
  /** Whether so many people who are left out hide each other. */
  readonly isEnough: (people: number) => boolean;
  /** Absent: the total is known to all, whatever is shown. */
  readonly total: number | undefined;
  /** How far into `order` everything is left out. */
  from: number;
  out: number;
  people: number;
}

function lineOf(
  cells: readonly number[],
  isShown: readonly boolean[],
  order: readonly number[],
  isEnough: Line["isEnough"],
  total?: number,
): Line {
  const out = order.filter((at) => isShown[at] === false);
  const people = out.reduce((sum, at) => sum + cells[at]!, 0);
  return { cells, order, isEnough, total, from: 0, out: out.length, people };
}

/** Leaves out one more after another, until no sum tells anything. */
function leaveOut(isShown: boolean[], lines: readonly Line[]): void {
  const linesOf: Line[][] = isShown.map(() => []);
  for (const line of lines) {
    if (line.total !== undefined) linesOf[line.total]!.push(line);
    for (const at of line.order) linesOf[at]!.push(line);
  }
  const open = [...lines];
  for (let line = open.pop(); line !== undefined; line = open.pop()) {
    const more = oneMore(line, isShown);
    if (more === undefined) continue;
    isShown[more] = false;
    for (const other of linesOf[more]!) {
      if (other.total !== more) {
        other.out += 1;
        other.people += other.cells[more]!;
      }
      open.push(other);
    }
  }
}

/** The next of this sum to leave out; `undefined` when it tells nothing any more. */
function oneMore(line: Line, isShown: readonly boolean[]): number | undefined {
  const isTotalKnown = line.total === undefined || isShown[line.total] === true;
  const isSafe = isTotalKnown
    ? line.out === 0 || (line.out >= 2 && line.isEnough(line.people))
    : line.out >= 1;
  if (isSafe) return undefined;
  while (line.from < line.order.length && isShown[line.order[line.from]!] === false) line.from += 1;
  return line.order[line.from] ?? (isTotalKnown ? line.total : undefined);
}
