/**
 * The counting of the four capitals, as due work: every night who is not counted yet
 * this month, a slice of people a transaction. Nothing is said to anybody.
 */
import { count, notBegun, type Counting } from "../rules/counting.ts";
import { yearSales } from "../rules/home.ts";
import { localDay, nextLocalTime } from "../../../bot/local-time.ts";
import { monthOf } from "../../../bot/calendar.ts";
import type { Records } from "../../../bot/records.ts";
import type { DueWork } from "../../../bot/due.ts";
import type { RoadDeps } from "../../playbook/index.ts";

/** By the usual clocks: when hardly anybody is there. */
const countHour = 4;
/** People, and books, a transaction: each is over in some 15 ms, and replies go between two. */
const peopleSlice = 100;
const booksSlice = 10;

/** Books first: what they come to is a figure of their people. */
type Phase = "books" | "people";

export function capitalCount(deps: Pick<RoadDeps, "clock" | "timeZone">) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const now = deps.clock();
    // A counting that goes past midnight is of the day on which it began.
    const today = String(work.payload["day"] ?? localDay(now, deps.timeZone));
    const phase: Phase = work.payload["phase"] === "people" ? "people" : "books";
    const state = String(work.payload["state"] ?? "");
    const next = await countSlice(records, { phase, state }, today);
    await records.work.schedule(
      next === undefined
        ? { ...work, payload: {}, dueAt: nextLocalTime(now, deps.timeZone, countHour, 0, 0) }
        : { ...work, payload: { day: today, ...next }, dueAt: now },
    );
  };
}

/** Counts all of them at once, for a place of a few people. */
export async function countCapitals(records: Records, today: string): Promise<void> {
  let next: Next = { phase: "books", state: "" };
  while (next !== undefined) next = await countSlice(records, next, today);
}

function countSlice(
  records: Records,
  { phase, state }: NonNullable<Next>,
  today: string,
): Promise<Next> {
  return phase === "books" ? sumBooks(records, state, today) : countPeople(records, state, today);
}

type Next = { readonly phase: Phase; readonly state: string } | undefined;

async function sumBooks({ capitals, cash }: Records, after: string, today: string): Promise<Next> {
  const ids = await capitals.bookkeepers(after, booksSlice);
  for (const id of ids) {
    await capitals.setBookSales(id, await yearSales(cash, id, today), today);
  }
  return ids.length < booksSlice
    ? { phase: "people", state: "" }
    : { phase: "books", state: ids.at(-1)! };
}

async function countPeople({ capitals }: Records, state: string, today: string): Promise<Next> {
  const counting = state === "" ? notBegun : (JSON.parse(state) as Counting);
  const people = await capitals.people(counting.after, peopleSlice, today);
  const { kept, next } = count(counting, people, people.length < peopleSlice);
  const at = { month: monthOf(today), countedOn: today };
  for (const [place, figures] of kept) await capitals.keepMonth(place, at, figures);
  return next === undefined ? undefined : { phase: "people", state: JSON.stringify(next) };
}
