/**
 * Figures: the counting of a month, a slice of people at a time: a village is published when its last
 * person is counted, all of them at the end. Pure; who calls it again and again is due work.
 */
import type { Place } from "./capital-record.ts";
import { everywhere, type StoredFigure } from "./capitals.ts";
import type { CountedPerson } from "./person.ts";
import { publish, publishAll } from "./publish.ts";
import { addTallies, tallyOf, type Tally } from "./tally.ts";

/** As it lies between two slices: sums only, no person. */
export interface Counting {
  readonly after: Place;
  /** The village whose people are being counted. */
  readonly open: readonly Tally[];
  /** Of the villages before. */
  readonly shown: readonly Tally[];
  readonly rest: readonly Tally[];
}

export const notBegun: Counting = {
  after: { villageId: "", joinedAt: "", memberId: "" },
  open: [],
  shown: [],
  rest: [],
};

export interface Counted {
  /** What is to be kept, by place. */
  readonly kept: readonly (readonly [place: string, figures: readonly StoredFigure[]])[];
  /** Absent: all are counted. */
  readonly next?: Counting;
}

/** @param people in the order of the counting; fewer than a slice: the last ones */
export function count(
  counting: Counting,
  people: readonly CountedPerson[],
  isLast: boolean,
): Counted {
  const kept: [string, readonly StoredFigure[]][] = [];
  const shown = sumsOf(counting.shown);
  const rest = sumsOf(counting.rest);
  let open = sumsOf(counting.open);
  let villageId = counting.after.villageId;

  function close(): void {
    // People without a village are no place; they count in all of them.
    if (villageId === "") addTallies(rest, withoutHamlets(open.values()));
    else {
      const each = publish(villageId, open);
      kept.push([villageId, each.kept]);
      addTallies(shown, each.shown);
      addTallies(rest, each.rest);
    }
    open = new Map();
  }

  for (const person of people) {
    if ((person.villageId ?? "") !== villageId) {
      close();
      villageId = person.villageId ?? "";
    }
    addTallies(open, tallyOf(person));
  }
  const last = people.at(-1);
  if (isLast || last === undefined) {
    close();
    return { kept: [...kept, [everywhere, publishAll(shown, rest)]] };
  }
  return {
    kept,
    next: {
      after: { villageId, joinedAt: last.joinedAt, memberId: last.id },
      open: [...open.values()],
      shown: [...shown.values()],
      rest: [...rest.values()],
    },
  };
}

function sumsOf(tallies: readonly Tally[]): Map<string, Tally> {
  return new Map(tallies.map((tally) => [tally.figure, tally]));
}

function withoutHamlets(tallies: Iterable<Tally>): readonly Tally[] {
  return [...tallies].filter(({ figure }) => !figure.includes("/hamlet/"));
}
