/**
 * What officers enter about a village: its name, county, country and clocks, how many
 * households it has. Each change is noted in the audit list.
 */
import { z } from "zod";
import { parseVillageName, type Village } from "../../joining/index.ts";
import { phrase, type Button, type Phrase } from "../../../bot/reply.ts";
import { readHouseholds } from "../rules/households.ts";
import {
  countryName,
  offered,
  parseCountry,
  parseTimeZone,
  zoneName,
  zonesOf,
} from "../rules/place.ts";
import type { Turn } from "../../../bot/context.ts";
import { note } from "../../../bot/officers.ts";
import { reads, type Typed } from "../../../bot/subject.ts";
import { officer } from "../../../bot/who.ts";
import { askWhichSame, offerSame } from "./merge.ts";
import { sayVillage, type VillageDeps } from "./page.ts";
import { couldNotRead, saidBack } from "../../../bot/unread.ts";

const facts = ["households", "name", "county", "country", "zone"] as const;
type Fact = (typeof facts)[number];

export function isFact(text: string): text is Fact {
  return (facts as readonly string[]).includes(text);
}

export function sayChanges(turn: Turn, { id, name }: Village): void {
  const labels: Readonly<Record<Fact, Phrase>> = {
    households: phrase("villages-change-households"),
    name: phrase("villages-change-name"),
    county: phrase("villages-change-county"),
    country: phrase("villages-change-country"),
    zone: phrase("villages-change-zone"),
  };
  turn.say({
    words: phrase("villages-change-what", { name }),
    buttons: [
      ...facts.map((fact): Button[] => [{ label: labels[fact], action: `village:${fact}:${id}` }]),
      [{ label: phrase("villages-same"), action: `village:same:${id}` }],
      [{ label: phrase("back"), action: `village:show:${id}` }],
    ],
  });
}

/** Asks for one thing; what is typed next is the answer, buttons offer what is likely. */
export async function askFor(
  deps: VillageDeps,
  turn: Turn,
  village: Village,
  fact: Fact,
): Promise<void> {
  const data = `${fact}:${village.id}`;
  await turn.records.waiting.set(turn.person, { kind: "village-fact", data }, turn.now);
  const words = {
    households: phrase("villages-households-ask"),
    name: phrase("villages-name-new"),
    county: phrase("villages-county-ask"),
    country: phrase("villages-country-ask"),
    zone: phrase("villages-zone-ask"),
  }[fact];
  turn.say({
    words,
    buttons: [
      ...choices(deps, turn, village, fact),
      [{ label: phrase("leave-it"), action: `village:show:${village.id}` }],
    ],
  });
}

function choices(
  deps: VillageDeps,
  { language }: Turn,
  village: Village,
  fact: Fact,
): readonly Button[][] {
  if (fact === "country") {
    return Object.keys(offered).map((code) => [
      { label: countryName(code, language), action: `village:land:${village.id}:${code}` },
    ]);
  }
  if (fact !== "zone") return [];
  return zonesOf(village.country ?? deps.country).map((zone) => [
    { label: zoneName(zone, language), action: `village:clock:${village.id}:${zone}` },
  ]);
}

const row = z.string().transform((data) => {
  const [fact = "", id = ""] = data.split(":");
  return { fact, id };
});

/** What was typed after one of the questions; what cannot be read is asked for again. */
export const villageFact: Typed<VillageDeps> = reads(
  row,
  officer,
  async (deps, turn, { fact, id }, text) => {
    const village = await turn.records.members.findVillage(id);
    if (village === undefined) return turn.records.waiting.clear(turn.person);
    switch (fact) {
      case "same":
        return askWhichSame(turn, village, text);
      case "households":
        return setHouseholds(deps, turn, village, text);
      case "name":
        return rename(deps, turn, village, text);
      case "county": {
        // "Jinyun County, Zhejiang": a province is no second county.
        const county = parseVillageName(text.replaceAll(/[,，]\s*/gu, " "));
        if (county === undefined) {
          return turn.say({ words: phrase("villages-county-unread", { typed: saidBack(text) }) });
        }
        return setPlace(deps, turn, village, { county });
      }
      case "country":
        return setCountry(deps, turn, village, text);
      default:
        return setZone(deps, turn, village, text);
    }
  },
  "nothing",
);

async function setHouseholds(
  deps: VillageDeps,
  turn: Turn,
  village: Village,
  text: string,
): Promise<void> {
  const count = readHouseholds(text);
  if (count === undefined) return turn.say({ words: couldNotRead(text, "count") });
  await turn.records.waiting.clear(turn.person);
  await turn.records.villages.setHouseholds(village.id, count, turn.now);
  await note(turn, "village-households-set", village.id, { households: count });
  await sayVillage(deps, turn, village.id);
}

async function rename(
  deps: VillageDeps,
  turn: Turn,
  village: Village,
  text: string,
): Promise<void> {
  const name = parseVillageName(text);
  if (name === undefined)
    return turn.say({ words: phrase("joining-village-unreadable", { typed: saidBack(text) }) });
  await turn.records.waiting.clear(turn.person);
  const other = await turn.records.villages.rename(village.id, name);
  if (other !== undefined) return offerSame(turn, village, other);
  await note(turn, "village-renamed", village.id);
  await sayVillage(deps, turn, village.id);
}

export async function setCountry(
  deps: VillageDeps,
  turn: Turn,
  village: Village,
  text: string,
): Promise<void> {
  const country = parseCountry(text);
  if (country === undefined)
    return turn.say({ words: phrase("villages-country-unread", { typed: saidBack(text) }) });
  await turn.records.villages.setPlace(village.id, { country });
  await note(turn, "village-place-set", village.id);
  // The clocks of another country are others; with one zone there is nothing to ask.
  const zones = zonesOf(country);
  if (zones.length === 1) return setPlace(deps, turn, village, { timeZone: zones[0]! });
  await askFor(deps, turn, { ...village, country }, "zone");
}

export async function setZone(
  deps: VillageDeps,
  turn: Turn,
  village: Village,
  text: string,
): Promise<void> {
  const timeZone = parseTimeZone(text);
  if (timeZone === undefined)
    return turn.say({ words: phrase("villages-zone-unread", { typed: saidBack(text) }) });
  await setPlace(deps, turn, village, { timeZone });
}

async function setPlace(
  deps: VillageDeps,
  turn: Turn,
  village: Village,
  place: { county: string } | { timeZone: string },
): Promise<void> {
  await turn.records.waiting.clear(turn.person);
  await turn.records.villages.setPlace(village.id, place);
  await note(turn, "village-place-set", village.id);
  await sayVillage(deps, turn, village.id);
}
