/**
 * The four capitals and the fair spread, for officers: as text, as a picture, as a file. A file that
 * leaves the house is noted in the audit list.
 */
import { capitalRows } from "../rules/capital-rows.ts";
import { everywhere, isCapital, isFigure } from "../rules/capitals.ts";
import {
  backTo,
  capitalsPicture,
  mostMonths,
  sayCapital,
  sayCapitals,
  sayCapitalsPicture,
  sayNoPicture,
  type CapitalsPage,
} from "./capitals-say.ts";
import { saySpread } from "./spread-say.ts";
import { localDay } from "../../../bot/local-time.ts";
import { phrase } from "../../../bot/reply.ts";
import { monthOf } from "../../../bot/calendar.ts";
import { monthPlus, writeCsv } from "../../shop/index.ts";
import type { Phrasebook } from "../../../bot/phrasebook.ts";
import type { Turn } from "../../../bot/context.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import { note } from "../../../bot/officers.ts";
import type { Usual } from "../../../bot/usual.ts";

export interface CapitalsDeps extends Usual {
  readonly phrasebook: Phrasebook;
}

export async function pressCapitals(
  deps: CapitalsDeps,
  turn: Turn,
  { args: [verb = "", first = "", second = ""], screen }: Press,
): Promise<void> {
  const place = verb === "one" ? second : first;
  const page = await pageOf(deps, turn, place);
  if (page === undefined) return sayOld(turn);
  switch (verb) {
    case "of": {
      const said = sayCapitals(page);
      return turn.say(screen === said.screen ? { ...said, inPlace: true } : said);
    }
    case "one":
      if (isCapital(first)) return turn.say(sayCapital(page, first));
      break;
    case "spread":
      return turn.say(saySpread(page));
    case "picture":
      return sayPicture(turn, page);
    case "file":
      return sayFile(deps, turn, page);
  }
  sayOld(turn);
}

/** What is kept of a place; `undefined` where there is no such village. */
export async function pageOf(
  deps: CapitalsDeps,
  turn: Turn,
  place: string,
): Promise<CapitalsPage | undefined> {
  const { members, capitals } = turn.records;
  const village = place === everywhere ? undefined : await members.findVillage(place);
  if (place !== everywhere && village === undefined) return undefined;
  const today = localDay(turn.now, deps.timeZone);
  return {
    place,
    village: village?.name,
    language: turn.language,
    today,
    figures: await capitals.monthOf(place, monthOf(today)),
    first: await capitals.firstOf(place),
  };
}

async function sayPicture(turn: Turn, page: CapitalsPage): Promise<void> {
  const last = monthOf(page.today);
  const kept = await turn.records.capitals.since(page.place, monthPlus(last, 1 - mostMonths));
  const months: string[] = [];
  const [first] = kept;
  if (first === undefined) return turn.say(sayNoPicture(page.place));
  for (let month = first.month; month <= last; month = monthPlus(month, 1)) months.push(month);
  const chart = capitalsPicture(page, months, kept);
  // All of it rests on too few people: an empty frame says nothing.
  const isEmpty = chart.series.every(({ values }) => values.every((value) => value === null));
  turn.say(isEmpty ? sayNoPicture(page.place) : sayCapitalsPicture(page.place, chart));
}

async function sayFile(deps: CapitalsDeps, turn: Turn, page: CapitalsPage): Promise<void> {
  const text = (key: string, values?: Readonly<Record<string, string>>) =>
    deps.phrasebook.text(turn.language, phrase(key, values));
  const kept = await turn.records.capitals.since(page.place, "");
  const header = [
    "capitals-file-month",
    "capitals-file-place",
    "capitals-file-capital",
    "capitals-file-figure",
    "capitals-file-value",
    "capitals-file-people",
    "capitals-file-counted",
    "capitals-file-what",
  ].map((key) => text(key));
  const place = page.village ?? text("capitals-everywhere");
  const rows = capitalRows(kept.filter(({ figure }) => isFigure(figure))).map((row) => [
    row.month,
    place,
    text("capitals-name", { capital: row.capital }),
    text("capitals-figure", { figure: row.figure }),
    row.value ?? text("capitals-file-hidden", { why: row.hidden ?? "few" }),
    row.people,
    row.countedOn,
    text("capitals-what", { figure: row.figure }),
  ]);
  await note(turn, "capitals-exported", page.place);
  turn.say({
    words: phrase("capitals-file-here"),
    attachment: {
      kind: "document",
      name: `four-capitals-${page.today}.csv`,
      base64: Buffer.from(writeCsv(header, rows)).toString("base64"),
    },
    buttons: [[backTo(page.place)]],
  });
}
