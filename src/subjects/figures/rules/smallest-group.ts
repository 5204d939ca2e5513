/**
 * Figures: what may be shown. No figure rests on fewer than five people, and none that is shown lets
 * somebody work out one that does: where taking one from another would tell, one more is left out.
 *
 * It looks at one table at one moment. Who compares today's with yesterday's may learn that somebody
 * came; which figures are made at all is for figures.ts.
 */

import { fewest } from "./small-cells.ts";

export { fewest };

/** A figure that may be shown, or `null` where it would tell of too few. */
export type Count = number | null;

/** One cell is the sum of others; each by its place among the cells. */
export interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
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
  const isShown = cells.map((count, at) => !given.has(at) && (count === 0 || count >= fewest));
  const lines = sums.map((sum) => lineOf(cells, isShown, sum));
  const linesOf: Line[][] = cells.map(() => []);
  for (const line of lines) {
    linesOf[line.total]!.push(line);
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
        other.people += cells[more]!;
      }
      open.push(other);
    }
  }
  return isShown;
}

/** A sum on its way: which of its parts are left out so far. */
interface Line {
  readonly total: number;
  /** The parts, those to be left out first standing first. */
  readonly order: readonly number[];
  /** How far into `order` everything is left out. */
  from: number;
  out: number;
  people: number;
}

function lineOf(cells: readonly number[], isShown: readonly boolean[], sum: Sum): Line {
  const out = sum.parts.filter((at) => isShown[at] === false);
  // The smallest first, so that much stays; nought last, since it hides little.
  const weight = (at: number) => (cells[at] === 0 ? Number.MAX_SAFE_INTEGER : cells[at]!);
  return {
    total: sum.total,
    order: sum.parts.toSorted((one, other) => weight(one) - weight(other)),
    from: 0,
    out: out.length,
    people: out.reduce((people, at) => people + cells[at]!, 0),
  };
}

/** The next cell of this sum to leave out; `undefined` when it tells nothing any more. */
function oneMore(line: Line, isShown: readonly boolean[]): number | undefined {
  const isTotalShown = isShown[line.total] === true;
  const isSafe = isTotalShown
    ? line.out === 0 || (line.out >= 2 && line.people >= fewest)
    : line.out >= 1;
  if (isSafe) return undefined;
  while (line.from < line.order.length && isShown[line.order[line.from]!] === false) line.from += 1;
  return line.order[line.from] ?? (isTotalShown ? line.total : undefined);
}
