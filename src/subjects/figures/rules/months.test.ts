/** No sheet, and no two sheets taken from each other, tell of fewer than five people. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSmall } from "../../../bot/suppression.ts";
import { figuresOf } from "./figures.ts";
import type { RawFigures } from "./raw.ts";
import type { Figures, PlaceFigures } from "./record.ts";
import { spansOf } from "./weeks.ts";

const spans = spansOf(new Date("2026-12-01T02:00:00.000Z"), "Asia/Shanghai");
const running = spans.months.length - 1;
/** Places of the months in which somebody came or did something; the last one runs. */
const months = [running - 3, running - 2, running - 1, running];
const villages = ["v1", "v2", "v3", null];

/** People of one village: before all of these months, and in each of them. */
const anyCell = fc.oneof(fc.nat(6), fc.nat(40));
const anyPlaces = fc.array(fc.tuple(anyCell, anyCell, anyCell, anyCell, anyCell), {
  minLength: villages.length,
  maxLength: villages.length,
});

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

function rawOf(places: readonly (readonly number[])[]): RawFigures {
  const inMonths = places.flatMap((counts, place) =>
    months.map((month, index) => ({
      villageId: villages[place]!,
      month,
      people: counts[index + 1]!,
    })),
  );
  return {
    villages: ["v1", "v2", "v3"].map((id) => ({ id, name: id, households: null, mentors: 0 })),
    people: places.map((counts, place) => ({ villageId: villages[place]!, people: sumOf(counts) })),
    since: "2025-01-01T00:00:00.000Z",
    joined: inMonths,
    // Each of those who came brought somebody and ended the step at once.
    trainers: inMonths,
    steps: places.map((counts, place) => ({
      villageId: villages[place]!,
      stepId: "s1",
      began: sumOf(counts),
      done: sumOf(counts),
    })),
    ended: inMonths.map((row) => ({ ...row, stepId: "s1" })),
    problems: [],
    parcels: [],
    looks: [],
    cohorts: [],
    stayed: [],
    chains: {
      people: 0,
      deepest: 0,
      broadest: 0,
      settled: 0,
      settledWhoBrought: 0,
      broughtBySettled: 0,
    },
    open: [],
    oldestOpen: null,
    answers: { helped: 0, helpedPeople: 0, unclear: 0, unclearPeople: 0 },
    deeds: [],
  };
}

const showFigures = (places: readonly (readonly number[])[]): Promise<Figures> =>
  figuresOf(rawOf(places), spans, {
    steps: () => ["s1"],
    known: () => ({ total: 0, of: () => 0 }),
    pause: async () => {},
  });

/** One of the three figures that the sheets have month by month: what each place shows of it. */
const kinds = {
  came: {
    total: (place: PlaceFigures) => place.people,
    now: (place: PlaceFigures) => place.freshThisMonth,
    past: (place: PlaceFigures, at: number) => place.months[at]!.fresh,
  },
  brought: {
    total: (place: PlaceFigures) => place.people,
    now: (place: PlaceFigures) => place.trainersThisMonth,
    past: (place: PlaceFigures, at: number) => place.months[at]!.trainers,
  },
  ended: {
    total: (place: PlaceFigures) => place.steps[0]!.done,
    // Of the month that runs it is told of nobody.
    now: () => null,
    past: (place: PlaceFigures, at: number) => place.months[at]!.done[0]!,
  },
};

/** Rows of a table: all together, the villages, those without one. Columns: a total, what was before, the months. */
const rowsIn = (places: readonly (readonly number[])[]) => {
  const rows = places.map((counts) => [sumOf(counts), ...counts]);
  return [rows[0]!.map((_, column) => sumOf(rows.map((row) => row[column]!))), ...rows];
};

/** What each place shows of these cells: of who has no village, and of the time before, nothing is told. */
function shownOf(figures: Figures, { total, now, past }: (typeof kinds)[keyof typeof kinds]) {
  const places = [figures.all, ...figures.villages];
  const told = places.map((place) => [
    total(place),
    null,
    ...months.slice(0, -1).map((month) => past(place, month)),
    now(place),
  ]);
  return [...told, told[0]!.map(() => null)];
}

/** Each line of the table adds up to nought: the total stands first, and its sign is another. */
function linesOf(height: number, width: number): readonly ReadonlyMap<string, number>[] {
  const range = (count: number) => Array.from({ length: count }, (_, index) => index);
  const line = (cells: readonly (readonly [number, number])[]) =>
    new Map(cells.map(([row, column], at) => [`${row} ${column}`, at === 0 ? -1 : 1]));
  return [
    ...range(height).map((row) => line(range(width).map((column) => [row, column]))),
    ...range(width).map((column) => line(range(height).map((row) => [row, column]))),
  ];
}

/** What is left of each line when what is shown is taken away: unknown cells, and their signs. */
function openLines(shown: readonly (readonly (number | null)[])[]) {
  const isOpen = (at: string) => {
    const [row, column] = at.split(" ").map(Number);
    return shown[row!]![column!] === null;
  };
  return linesOf(shown.length, shown[0]!.length)
    .map((line) => new Map([...line].filter(([at]) => isOpen(at))))
    .filter((line) => line.size > 0);
}

/** Cells that follow from all lines together, whichever way they are added to each other. */
function workedOut(lines: readonly ReadonlyMap<string, number>[]): readonly string[] {
  const rows = lines.map((line) => new Map(line));
  const done: Map<string, number>[] = [];
  for (;;) {
    const row = rows.pop();
    if (row === undefined) break;
    const [pivot] = row.keys();
    if (pivot === undefined) continue;
    const own = new Map([...row].map(([at, times]) => [at, times / row.get(pivot)!]));
    for (const other of [...rows, ...done]) {
      const times = other.get(pivot) ?? 0;
      if (times === 0) continue;
      for (const [at, by] of own) {
        const left = (other.get(at) ?? 0) - times * by;
        if (Math.abs(left) < 1e-9) other.delete(at);
        else other.set(at, left);
      }
    }
    done.push(own);
  }
  return done.filter(({ size }) => size === 1).flatMap((row) => [...row.keys()]);
}

describe.each(Object.keys(kinds) as (keyof typeof kinds)[])("of what people %s", (name) => {
  const kind = kinds[name];
  const check = (hold: (shown: ReturnType<typeof shownOf>, truth: readonly number[][]) => void) =>
    fc.assert(
      fc.asyncProperty(anyPlaces, async (places) => {
        hold(shownOf(await showFigures(places), kind), rowsIn(places));
      }),
      { numRuns: 300 },
    );

  it("no sheet shows one to four, and each figure that is shown is true", () =>
    check((shown, truth) => {
      for (const [row, cells] of shown.entries()) {
        expect(cells.map((count, column) => count ?? truth[row]![column])).toEqual(truth[row]);
        expect(cells.some((count) => count !== null && isSmall(count))).toBe(false);
      }
    }));

  it("what is left of no sum is fewer than five people", () =>
    check((shown, truth) => {
      for (const line of openLines(shown)) {
        const cells = [...line].map(([at, sign]) => {
          const [row, column] = at.split(" ").map(Number);
          return sign * truth[row!]![column!]!;
        });
        if (cells.every((people) => people >= 0)) expect(isSmall(sumOf(cells))).toBe(false);
      }
    }));

  it("no figure that is left out follows from all the others together", () =>
    check((shown, truth) => {
      const found = workedOut(openLines(shown)).filter((at) => {
        const [row, column] = at.split(" ").map(Number);
        return isSmall(truth[row!]![column!]!);
      });
      expect(found).toEqual([]);
    }));
});

describe("the weeks in which people came", () => {
  it("are left out where a month less its weeks would tell of fewer than five", async () => {
    const november = ["2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23"];
    // Three of the sixty came on the first of the month or on the last: the smallest week goes, and another with it.
    const came = [20, 20, 10, 7];
    const raw = {
      ...rawOf([[40, 0, 0, 60, 0], ...villages.slice(1).map(() => [0, 0, 0, 0, 0])]),
      cohorts: november.map((monday, index) => ({
        week: spans.cohorts.indexOf(monday),
        people: came[index]!,
      })),
    };

    const { all, cohorts } = await figuresOf(raw, spans, {
      steps: () => ["s1"],
      known: () => ({ total: 0, of: () => 0 }),
      pause: async () => {},
    });
    const shown = cohorts.filter(({ monday }) => november.includes(monday));

    expect(all.months.at(-1)!.fresh).toBe(60);
    expect(shown.map(({ people }) => people)).toEqual([20, 20, null, null]);
  });
});
