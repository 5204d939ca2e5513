/**
 * Villages as officers see them: the list, one village with its link, finding one by name. What changes a
 * village is facts.ts and merge.ts.
 */
import { z } from "zod";
import { ensureCode, linkOf, posterOf, type Village } from "../../joining/index.ts";
import { localDay } from "../../../bot/local-time.ts";
import { sayUsual } from "../../mentoring/index.ts";
import { phrase, type Button, type Paragraph } from "../../../bot/reply.ts";
import { writeDay } from "../../../bot/calendar.ts";
import { countryName, zoneName } from "../rules/place.ts";
import type { Turn } from "../../../bot/context.ts";
import { reads, type Typed } from "../../../bot/subject.ts";
import type { Usual } from "../../../bot/usual.ts";
import { officer } from "../../../bot/who.ts";

export interface VillageDeps extends Usual {
  readonly botUsername: string;
}

/** Villages on one page. */
const onPage = 8;
/** Villages shown for a name that was typed. */
const mostFound = 12;

export async function sayVillages(turn: Turn, page = 0): Promise<void> {
  const villages = await turn.records.members.listVillages(onPage + 1, page * onPage);
  const rows: Button[][] = villages.slice(0, onPage).map((village) => [
    {
      label: phrase("villages-row", {
        name: village.name,
        members: village.members,
        state: village.state,
      }),
      action: `village:show:${village.id}`,
    },
  ]);
  const isLong = page > 0 || villages.length > onPage;
  if (villages.length > onPage) {
    rows.push([{ label: phrase("more"), action: `village:page:${page + 1}` }]);
  }
  if (isLong) rows.push([{ label: phrase("villages-find"), action: "village:find" }]);
  rows.push([{ label: phrase("villages-add"), action: "village:add" }]);
  turn.say({ words: phrase("villages-title"), buttons: rows });
}

export async function askForVillage(turn: Turn): Promise<void> {
  await turn.records.waiting.set(turn.person, { kind: "village-find", data: "" }, turn.now);
  turn.say({ words: phrase("villages-find-ask") });
}

/** The name or a part of it was typed; it may be typed again. */
export const villageFind: Typed<unknown> = reads(
  z.string(),
  officer,
  async (_deps, turn, _data, text) => {
    const found = await turn.records.members.searchVillages(text, mostFound);
    if (found.length > 0) await turn.records.waiting.clear(turn.person);
    turn.say({
      words: found.length === 0 ? phrase("villages-find-none") : phrase("villages-title"),
      buttons: [
        ...found.map(({ id, name }) => [{ label: name, action: `village:show:${id}` }]),
        [{ label: phrase("back"), action: "do:villages" }],
      ],
    });
  },
  "nothing",
);

export async function sayVillage(deps: VillageDeps, turn: Turn, id: string): Promise<void> {
  const { members, reviews } = turn.records;
  const village = await members.findVillage(id);
  if (village === undefined) return;
  const link = linkOf(deps.botUsername, await ensureCode(members, "village", village.id, turn.now));
  const facts = await turn.records.villages.factsOf(village.id, turn.now);
  const to = (verb: string) => `village:${verb}:${village.id}`;
  const buttons: Button[][] = [
    [
      {
        label: phrase("mentors-of", { count: facts.mentors }),
        action: `mentors:of:${village.id}`,
      },
      {
        label: phrase("villages-people", { count: facts.members }),
        action: `people:of:${village.id}:0`,
      },
    ],
    [
      {
        label: phrase("villages-classes", { count: facts.classes }),
        action: `class:of:${village.id}:0`,
      },
      { label: phrase("villages-change"), action: to("change") },
    ],
    [{ label: phrase("villages-new-code"), action: to("new-code") }],
  ];
  if (village.state === "proposed") {
    buttons.unshift([{ label: phrase("villages-list"), action: to("list") }]);
  }
  turn.say({
    words: [
      phrase("villages-one", { name: village.name, link }),
      placeLine(deps, turn, village),
      ...homeLines(deps, turn, village, facts),
      ...sayUsual(await reviews.lastWaits(village.id)),
    ],
    attachment: posterOf(link, { language: turn.language, where: village.name }),
    buttons,
  });
}

function placeLine(deps: VillageDeps, { language }: Turn, village: Village): Paragraph {
  return phrase("villages-place", {
    county: village.county ?? "–",
    country: countryName(village.country ?? deps.country, language),
    zone: zoneName(village.timeZone ?? deps.timeZone, language),
  });
}

/** How many homes there are, how many of them are here; never whose. */
function homeLines(
  deps: VillageDeps,
  { now, language }: Turn,
  village: Village,
  facts: { households: number | null; householdsAt: Date | null; homesHere: number },
): readonly Paragraph[] {
  const { households, householdsAt, homesHere } = facts;
  const timeZone = village.timeZone ?? deps.timeZone;
  const known =
    households === null || householdsAt === null
      ? phrase("villages-households-unknown")
      : phrase("villages-households", {
          count: households,
          day: writeDay(localDay(householdsAt, timeZone), language, localDay(now, timeZone)),
        });
  const isTooFew = households !== null && households < homesHere;
  return [
    { lines: [known, phrase("villages-homes-here", { count: homesHere })] },
    ...(isTooFew ? [phrase("villages-households-few")] : []),
  ];
}
