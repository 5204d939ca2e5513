/**
 * Figures: out of what was counted, what may be shown: no figure of fewer than five people, none that
 * tells of them by subtraction, of one village or of all together. Pure, but for pauses in between.
 */
import { problemAsked } from "../../joining/index.ts";
import { findClusters } from "../../questions/index.ts";
import type { TermCounts } from "../../answers/index.ts";
import { usualWait } from "../../mentoring/index.ts";
import { suppressBelow } from "../../../bot/suppression.ts";
import type { Count } from "./suppression.ts";
import { deedsOf, monthsOfWeeks, toldMonths } from "./months.ts";
import type { RawFigures } from "./raw.ts";
import type {
  Figures,
  PlaceFigures,
  PlaceMonth,
  ProblemFigures,
  StepFigures,
  WeekParcels,
} from "./record.ts";
import { peopleOf, splitPeople, type People } from "./split.ts";
import { answersOf, chainsOf, cohortsOf } from "./together.ts";
import { growthWeeks, type Spans } from "./weeks.ts";

export interface FiguresDeps {
  /** Steps of the road, in its order. */
  readonly steps: () => readonly string[];
  /** How often each word stands in what articles are asked for. */
  readonly known: () => TermCounts;
  /** Lets others have their turn: thousands of villages take a while. */
  readonly pause: () => Promise<void>;
}

/** They did not want to say which problem is the worst. */
const unsaid = "-";

export async function figuresOf(
  raw: RawFigures,
  spans: Spans,
  deps: FiguresDeps,
): Promise<Figures> {
  const ids = placesOf(raw);
  const placeOf = new Map(ids.map((id, index) => [id, index]));
  /** One number a place, from rows that name their village. */
  const perPlace = <Row extends { readonly villageId: string | null }>(
    rows: readonly Row[],
    of: (row: Row) => number,
  ): number[] => {
    const counts = ids.map(() => 0);
    for (const row of rows) counts[placeOf.get(row.villageId)!]! += of(row);
    return counts;
  };

  const people = peopleOf(perPlace(raw.people, (row) => row.people));
  /** Those of a place who are in one group, and whether that may be shown. */
  const some = (counts: readonly number[]): Count[] =>
    splitPeople(
      people,
      counts.map((count) => [count]),
    ).map(([count]) => count!);

  /** The same month by month, each person in at most one of them: no month tells what another hides. */
  const byMonth = async (of: People, rows: readonly MonthRow[]): Promise<Count[][]> => {
    const months = groupBy(rows, ({ month }) => month);
    const counts = spans.months.map((_, month) =>
      perPlace(months.get(month) ?? [], (row) => row.people),
    );
    await deps.pause();
    return splitPeople(
      of,
      ids.map((_, place) => counts.map((each) => each[place]!)),
    );
  };

  const fresh = await byMonth(people, raw.joined);
  await deps.pause();
  const trainers = await byMonth(people, raw.trainers);
  await deps.pause();
  const steps: StepFigures[][] = people.counts.map(() => []);
  const stepRows = groupBy(raw.steps, ({ stepId }) => stepId);
  const ended: Count[][][] = [];
  for (const stepId of deps.steps()) {
    await deps.pause();
    const rows = stepRows.get(stepId) ?? [];
    const done = perPlace(rows, (row) => row.done);
    const began = perPlace(rows, (row) => row.began);
    const groups = splitPeople(
      people,
      done.map((count, index) => [count, began[index]! - count]),
    );
    for (const [place, [isDone, middle, rest]] of groups.entries()) {
      steps[place]!.push({
        stepId,
        done: isDone!,
        middle: middle!,
        // Whoever knows the others knows this one as well.
        began: rest == null ? null : people.counts[place]! - rest,
      });
    }
    await deps.pause();
    const all = done.reduce((sum, count) => sum + count, 0);
    const isShown = groups.map(([isDone]) => isDone !== null);
    ended.push(
      await byMonth(
        { counts: [all, ...done], isShown },
        raw.ended.filter((row) => row.stepId === stepId),
      ),
    );
  }
  await deps.pause();
  const problems = problemsOf(raw, people, perPlace);
  const weeks: WeekParcels[][] = people.counts.map(() => []);
  for (const [week, monday] of spans.weeks.entries()) {
    await deps.pause();
    // Not grouped before: of a year there are so many that nobody else would have a turn.
    const rows = raw.parcels.filter((row) => row.week === week);
    const noted = some(perPlace(rows, (row) => row.people));
    const parcels = perPlace(rows, (row) => row.parcels);
    const all = parcels.reduce((sum, count) => sum + count, 0);
    for (const [place, count] of noted.entries()) {
      const sent = place === 0 ? all : parcels[place - 1]!;
      weeks[place]!.push({ monday, people: count, parcels: count === null ? null : sent });
    }
  }
  await deps.pause();
  const looks = groupBy(raw.looks, ({ villageId }) => villageId);
  const villageOf = new Map(raw.villages.map((village) => [village.id, village]));
  const known = raw.villages.flatMap(({ households }) => households ?? []);

  const months = toldMonths(raw, spans);
  const endsIn = monthsOfWeeks(spans);
  const monthAt = (place: number, month: number): PlaceMonth => ({
    fresh: fresh[place]![month]!,
    trainers: trainers[place]![month]!,
    done: ended.map((byPlace) => byPlace[place]![month]!),
    weeks: weeks[place]!.slice(endsIn.indexOf(month), endsIn.lastIndexOf(month) + 1),
  });

  const figuresAt = (place: number): PlaceFigures => {
    const id = place === 0 ? null : ids[place - 1]!;
    const village = id === null ? undefined : villageOf.get(id);
    return {
      villageId: id,
      name: village?.name ?? "",
      people: people.isShown[place] === true ? people.counts[place]! : null,
      freshThisMonth: fresh[place]!.at(running)!,
      trainersThisMonth: trainers[place]!.at(running)!,
      steps: steps[place]!,
      problems: problems[place]!,
      weeks: weeks[place]!.slice(-growthWeeks),
      months: months.map((month) => monthAt(place, month)),
      usualWait: waitOf(place === 0 ? raw.looks : (looks.get(id) ?? [])),
      households:
        place === 0
          ? known.length === 0
            ? null
            : known.reduce((sum, count) => sum + count, 0)
          : (village?.households ?? null),
      mentors:
        place === 0
          ? raw.villages.reduce((sum, { mentors }) => sum + mentors, 0)
          : (village?.mentors ?? 0),
    };
  };
  const villages: PlaceFigures[] = [];
  for (const [index, id] of ids.entries()) {
    if (index % placesAtOnce === 0) await deps.pause();
    if (id !== null) villages.push(figuresAt(index + 1));
  }
  const clusters = findClusters(raw.open, deps.known);
  return {
    at: spans.now.toISOString(),
    today: spans.today,
    all: figuresAt(0),
    villages,
    cohorts: cohortsOf(raw, spans, fresh[0]!),
    chains: chainsOf(raw.chains),
    open: { count: clusters.length, oldest: raw.oldestOpen },
    answers: answersOf(raw.answers),
    deeds: deedsOf(raw, spans.months.length - 1),
    months: months.map((month) => ({ month: spans.months[month]!, deeds: deedsOf(raw, month) })),
  };
}

type MonthRow = RawFigures["joined"][number];

/** Places whose figures are put together before others have their turn. */
const placesAtOnce = 200;

/** The month that runs stands last, but for the rest. */
const running = -2;

/** Villages where anybody lives, by name, and at last those without a village. */
function placesOf({ people, villages }: RawFigures): readonly (string | null)[] {
  const inhabited = new Set(people.map(({ villageId }) => villageId));
  const named = villages
    .filter(({ id }) => inhabited.has(id))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return [...named.map(({ id }) => id), null];
}

type PerPlace = (
  rows: RawFigures["problems"],
  of: (row: RawFigures["problems"][number]) => number,
) => number[];

function problemsOf(raw: RawFigures, people: People, perPlace: PerPlace): ProblemFigures[][] {
  const rows = groupBy(raw.problems, ({ problem }) =>
    problem === null || problem === problemAsked ? unsaid : problem,
  );
  const ids = [...rows.keys()].filter((id) => id !== unsaid).toSorted();
  const byProblem = ids.map((id) => perPlace(rows.get(id)!, (row) => row.people));
  const groups = splitPeople(
    people,
    people.counts.slice(1).map((_, index) => byProblem.map((counts) => counts[index]!)),
  );
  return groups.map((counts) =>
    ids
      .map((id, index) => ({ id, people: counts[index]! }))
      .toSorted((one, other) => (other.people ?? -1) - (one.people ?? -1)),
  );
}

function waitOf(looks: RawFigures["looks"]): number | null {
  if (new Set(looks.map(({ learner }) => learner)).size < suppressBelow) return null;
  return usualWait(looks.map(({ minutes }) => minutes)) ?? null;
}

/** Rows by what they have in common. */
function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
