/**
 * Figures: what is told of all villages together only: the weeks in which people came, who brought whom,
 * and what was pressed under answers. By village they would rest on too few.
 */
import { addDays, monthOf } from "../../../bot/calendar.ts";
import { isSmall, suppressBelow } from "../../../bot/suppression.ts";
import { leaveOutFew, type Count, type Sum } from "./suppression.ts";
import type { RawFigures } from "./raw.ts";
import { retainedAfter, type ChainFigures, type Cohort, type Figures } from "./record.ts";
import { isOver, type Spans } from "./weeks.ts";

/**
 * Who came in a week is told beside all who came, and beside who came in a month; who stayed, beside those who did not.
 *
 * @param fresh who came in each month, as it is shown
 */
export function cohortsOf(raw: RawFigures, spans: Spans, fresh: readonly Count[]): Cohort[] {
  const came = spans.cohorts.map(
    (_, week) => raw.cohorts.find((row) => row.week === week)?.people ?? 0,
  );
  const all = raw.people.reduce((sum, { people }) => sum + people, 0);
  const cells = [all, ...came, all - came.reduce((sum, count) => sum + count, 0)];
  const sums: Sum[] = [{ total: 0, parts: cells.map((_, at) => at).slice(1) }];
  for (const { weeks, people } of monthsBeside(spans, fresh)) {
    // Days of the month that lie in no whole week of it: by subtraction they would be known.
    const left = people - weeks.reduce((sum, week) => sum + came[week]!, 0);
    cells.push(people, left);
    const total = cells.length - 2;
    sums.push({ total, parts: [...weeks.map((week) => week + 1), total + 1] });
  }
  const isShown = leaveOutFew(cells, sums);
  return spans.cohorts.map((monday, week) => ({
    monday,
    people: isShown[week + 1] === true ? came[week]! : null,
    stayed: retainedAfter.map((weeks) => {
      if (!isOver(monday, weeks, spans.today)) return "later" as const;
      const rows = raw.stayed.filter((row) => row.week === week && row.weeks === weeks);
      const stayed = rows.reduce((sum, { people }) => sum + people, 0);
      return isShown[week + 1] === true ? partOf(stayed, came[week]!) : null;
    }),
  }));
}

/** Months that are shown, each and several in a row, and the weeks that lie in them whole. */
function monthsBeside(
  { months, cohorts }: Spans,
  fresh: readonly Count[],
): readonly { readonly weeks: readonly number[]; readonly people: number }[] {
  return months.flatMap((first, from) =>
    months.slice(from).flatMap((last, length) => {
      const counts = fresh.slice(from, from + length + 1);
      const weeks = [...cohorts.keys()].filter(
        (week) => cohorts[week]! >= `${first}-01` && monthOf(addDays(cohorts[week]!, 6)) <= last,
      );
      if (weeks.length === 0 || counts.some((count) => count === null)) return [];
      return [{ weeks, people: counts.reduce<number>((sum, count) => sum + count!, 0) }];
    }),
  );
}

/** A part of people who are shown; left out where it or the rest is few. */
function partOf(part: number, whole: number): Count {
  const [, isShown] = leaveOutFew([whole, part, whole - part], [{ total: 0, parts: [1, 2] }]);
  return isShown === true ? part : null;
}

export function chainsOf(chains: RawFigures["chains"]): ChainFigures {
  const { people, deepest, broadest, settled, settledWhoBrought, broughtBySettled } = chains;
  const who = settled < suppressBelow ? null : partOf(settledWhoBrought, settled);
  return {
    deepest: people < suppressBelow ? null : deepest,
    broadest: people < suppressBelow || isSmall(broadest) ? null : broadest,
    settled: settled < suppressBelow ? null : settled,
    share: who === null ? null : Math.round((100 * who) / settled),
    broughtTenths:
      settled < suppressBelow || isSmall(broughtBySettled)
        ? null
        : Math.round((10 * broughtBySettled) / settled),
  };
}

export function answersOf(answers: RawFigures["answers"]): Figures["answers"] {
  const shown = (count: number, people: number) => (isSmall(people) ? null : count);
  return {
    helped: shown(answers.helped, answers.helpedPeople),
    unclear: shown(answers.unclear, answers.unclearPeople),
  };
}
