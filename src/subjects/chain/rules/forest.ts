/**
 * All chains as a forest that can be walked, without a name: whoever agreed to be seen agreed that their own
 * chain sees them. A branch of fewer than five people is never shown alone, nor told by subtraction.
 */
import { suppressBelow } from "../../../bot/suppression.ts";

export interface ForestRow {
  readonly id: string;
  readonly invitedBy: string | null;
  readonly counts: boolean;
  readonly village: string | null;
}

export interface Forest {
  /** Of each person those whom they brought; `-1`: those who begin a chain. */
  readonly broughtBy: ReadonlyMap<number, readonly number[]>;
  /** People of the branch that begins with this person, who is one of them. */
  readonly sizes: Int32Array;
  /** Generations of that branch. */
  readonly depths: Int32Array;
  readonly counts: Uint8Array;
  readonly villages: readonly (string | null)[];
}

/** Stands above those who begin a chain. */
export const ground = -1;

export function growForest(rows: readonly ForestRow[]): Forest {
  const at = new Map(rows.map(({ id }, index) => [id, index]));
  const broughtBy = new Map<number, number[]>();
  for (const [index, { invitedBy }] of rows.entries()) {
    const above = (invitedBy === null ? undefined : at.get(invitedBy)) ?? ground;
    const brought = broughtBy.get(above);
    if (brought === undefined) broughtBy.set(above, [index]);
    else brought.push(index);
  }
  const sizes = new Int32Array(rows.length);
  const depths = new Int32Array(rows.length);
  const counts = Uint8Array.from(rows, (row) => Number(row.counts));
  // From above to below, and back: a chain may be longer than a stack.
  const order = [...(broughtBy.get(ground) ?? [])];
  for (const one of order) for (const each of broughtBy.get(one) ?? []) order.push(each);
  for (const one of order.toReversed()) {
    const below = broughtBy.get(one) ?? [];
    sizes[one] = counts[one]! + below.reduce((sum, each) => sum + sizes[each]!, 0);
    const deepest = below.reduce((most, each) => Math.max(most, depths[each]!), 0);
    depths[one] = deepest + (sizes[one] > 0 ? 1 : 0);
  }
  return { broughtBy, sizes, depths, counts, villages: rows.map(({ village }) => village) };
}

export interface Branches {
  /** The largest first. */
  readonly shown: readonly number[];
  /** People in all the others together: none, or at least five; `null`: too few to say. */
  readonly rest: number | null;
}

/** The branches below this person that may be shown. */
export function branchesOf({ broughtBy, sizes }: Forest, node: number): Branches {
  const below = (broughtBy.get(node) ?? [])
    .filter((each) => sizes[each]! > 0)
    .toSorted((one, other) => sizes[other]! - sizes[one]! || one - other);
  const shown = below.filter((each) => sizes[each]! >= suppressBelow);
  let rest = below.slice(shown.length).reduce((sum, each) => sum + sizes[each]!, 0);
  while (rest > 0 && rest < suppressBelow) {
    const smallest = shown.pop();
    if (smallest === undefined) return { shown, rest: null };
    rest += sizes[smallest]!;
  }
  return { shown, rest };
}

/** Whoever these numbers lead to, level by level, the largest branch being 0; `undefined`: to nobody who is shown. */
export function follow(forest: Forest, path: readonly number[]): number | undefined {
  let node = ground;
  for (const rank of path) {
    const next = branchesOf(forest, node).shown[rank];
    if (next === undefined) return undefined;
    node = next;
  }
  return node;
}

export interface Generations {
  /** People of each, the nearest first; each at least five. */
  readonly people: readonly number[];
  /** In all that come after these together; `null`: too few to say. */
  readonly rest: number | null;
}

/** How many each generation of a branch has; the first is whoever begins it, with all who begin one. */
export function generationsOf({ broughtBy, counts }: Forest, node: number): Generations {
  const all: number[] = [];
  let level: readonly number[] = broughtBy.get(node) ?? [];
  while (level.length > 0) {
    all.push(level.reduce((sum, each) => sum + counts[each]!, 0));
    level = level.flatMap((each) => broughtBy.get(each) ?? []);
  }
  const isFew = (people: number) => people < suppressBelow;
  const first = all.findIndex(isFew);
  const people = first < 0 ? all : all.slice(0, first);
  let rest = all.slice(people.length).reduce((sum, each) => sum + each, 0);
  while (rest > 0 && isFew(rest)) {
    const last = people.pop();
    if (last === undefined) return { people, rest: null };
    rest += last;
  }
  return { people, rest };
}

/** Villages of a branch with at least five of its people, the most first. */
export function villagesOf(
  { broughtBy, counts, villages }: Forest,
  node: number,
  most: number,
): readonly string[] {
  const found = new Map<string, number>();
  const order = [node];
  for (const one of order) {
    const village = villages[one];
    if (village != null) found.set(village, (found.get(village) ?? 0) + counts[one]!);
    for (const each of broughtBy.get(one) ?? []) order.push(each);
  }
  return [...found]
    .filter(([, people]) => people >= suppressBelow)
    .toSorted((one, other) => other[1] - one[1])
    .slice(0, most)
    .map(([village]) => village);
}
