/**
 * Figures: people of each place, and how they fall apart into groups: a table in which every row and
 * every column adds up, so that what is left out in one place cannot be worked out in another.
 */
import { leaveOutFew, type Count, type Sum } from "./suppression.ts";

/** The places that are counted, by their number; the first stands for all together. */
export interface People {
  readonly counts: readonly number[];
  readonly isShown: readonly boolean[];
}

/** @param byPlace people of each place; together they are all */
export function peopleOf(byPlace: readonly number[]): People {
  const counts = [byPlace.reduce((sum, count) => sum + count, 0), ...byPlace];
  const parts = byPlace.map((_, index) => index + 1);
  return { counts, isShown: leaveOutFew(counts, [{ total: 0, parts }]) };
}

/**
 * Each place's people in groups, with what is left out as `null`. A place whose people are left out shows
 * none of its groups.
 *
 * @param groups for each place, but not for all together: all groups but the last, which is the rest
 */
export function splitPeople(people: People, groups: readonly (readonly number[])[]): Count[][] {
  const width = (groups[0]?.length ?? 0) + 1;
  const rows = groups.map((counts, index) => {
    const rest = people.counts[index + 1]! - counts.reduce((sum, count) => sum + count, 0);
    return [...counts, rest];
  });
  const all = Array.from({ length: width }, (_, column) =>
    rows.reduce((sum, row) => sum + row[column]!, 0),
  );
  const cells = [...people.counts, ...all, ...rows.flat()];
  const places = people.counts.length;
  const cell = (place: number, column: number) => places + place * width + column;
  const columns = all.map((_, column) => column);

  const sums: Sum[] = people.counts.map((_, place) => ({
    total: place,
    parts: columns.map((column) => cell(place, column)),
  }));
  for (const column of columns) {
    const parts = rows.map((_, index) => cell(index + 1, column));
    sums.push({ total: cell(0, column), parts });
  }
  const given = new Set<number>();
  for (const [place, isShown] of people.isShown.entries()) {
    if (isShown) continue;
    given.add(place);
    // But nought: a group that nobody there is in tells nothing, and would drag others with it.
    for (const at of columns.map((column) => cell(place, column)))
      if (cells[at]! > 0) given.add(at);
  }
  const isShown = leaveOutFew(cells, sums, given);
  return people.counts.map((_, place) =>
    columns.map((column) => {
      const at = cell(place, column);
      return isShown[at] === true && people.isShown[place] === true ? cells[at]! : null;
    }),
  );
}
