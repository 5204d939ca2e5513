/**
 * Villages: country and time zone as an officer types them. Checked with what the runtime knows of the
 * world; a wrong zone would wake people at night.
 */
import { languages, type Language } from "../../../bot/reply.ts";

/** Offered as buttons, with their zones: where villages are most likely to be. All else is typed. */
export const offered: Readonly<Record<string, readonly string[]>> = {
  CN: ["Asia/Shanghai", "Asia/Urumqi"],
  IN: ["Asia/Kolkata"],
  ID: ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"],
  VN: ["Asia/Ho_Chi_Minh"],
  PH: ["Asia/Manila"],
  TH: ["Asia/Bangkok"],
  KE: ["Africa/Nairobi"],
  NG: ["Africa/Lagos"],
};

/** `CN` from `cn`, `China` or `中国`; `undefined` for what is no country. */
export function parseCountry(text: string): string | undefined {
  const wanted = text.normalize("NFKC").trim().toLowerCase();
  if (wanted === "") return undefined;
  return countries().get(wanted);
}

export function countryName(code: string, language: Language): string {
  return namesIn(language).of(code) ?? code;
}

/** A zone by its name, by the name of its city, or as its button says it: `Asia/Kolkata`, `kolkata`, `印度时间`. */
export function parseTimeZone(text: string): string | undefined {
  const wanted = text.normalize("NFKC").trim().toLowerCase().replaceAll(/\s+/g, "_");
  if (wanted === "") return undefined;
  const known =
    zones().find(
      (zone) => zone.toLowerCase() === wanted || zone.toLowerCase().endsWith(`/${wanted}`),
    ) ??
    Object.values(offered)
      .flat()
      .find((zone) => isCalled(zone, wanted));
  if (known !== undefined) return known;
  // The runtime knows more than it lists: old and new names of cities, `UTC`.
  if (/^[a-z_]+(\/[a-z_+-]+)+$|^utc$/.test(wanted)) return resolved(wanted);
  if (!/^[a-z_-]+$/.test(wanted)) return undefined;
  return areas.map((area) => resolved(`${area}/${wanted}`)).find((zone) => zone !== undefined);
}

/** Where cities stand that give a zone its name: Kathmandu is listed as it was written once. */
const areas = ["Asia", "Africa", "America", "Europe", "Pacific", "Indian", "Atlantic", "Australia"];

/** More than this are no help as buttons. */
const mostZones = 4;

/** The zones of a country, as they are offered; none where it has too many of them. */
export function zonesOf(country: string): readonly string[] {
  const own = offered[country];
  if (own !== undefined) return own;
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & ZonesOfLocale;
  const zones = locale.getTimeZones?.() ?? locale.timeZones ?? [];
  return zones.length > mostZones ? [] : zones;
}

/** What Node 20 calls `timeZones`, and what came later. */
interface ZonesOfLocale {
  readonly timeZones?: readonly string[];
  getTimeZones?(): readonly string[] | undefined;
}

/** What its clocks are called, the same in summer and winter: `中国标准时间`, `East Africa Time`. */
export function zoneName(zone: string, language: Language): string {
  const parts = new Intl.DateTimeFormat(regions[language], {
    timeZone: zone,
    timeZoneName: "longGeneric",
  }).formatToParts();
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? zone;
}

function isCalled(zone: string, wanted: string): boolean {
  const names = languages.map((language) => zoneName(zone, language));
  return names.some((name) => name.toLowerCase().replaceAll(" ", "_") === wanted);
}

function resolved(zone: string): string | undefined {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** Offered ones first: the runtime may list them under older names. */
function zones(): readonly string[] {
  return [...Object.values(offered).flat(), ...Intl.supportedValuesOf("timeZone")];
}

const regions: Readonly<Record<Language, string>> = { en: "en", zh: "zh-Hans" };

function namesIn(language: Language): Intl.DisplayNames {
  return new Intl.DisplayNames([regions[language]], { type: "region", fallback: "none" });
}

let byName: ReadonlyMap<string, string> | undefined;

/** Codes by code and by name in every language; made when somebody types one. */
function countries(): ReadonlyMap<string, string> {
  if (byName !== undefined) return byName;
  const found = new Map<string, string>();
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
  for (const language of languages) {
    const names = namesIn(language);
    for (const code of letters.flatMap((one) => letters.map((two) => one + two))) {
      const name = isNoCountry.has(code) ? undefined : names.of(code);
      if (name === undefined) continue;
      found.set(code.toLowerCase(), code);
      found.set(name.normalize("NFKC").toLowerCase(), code);
    }
  }
  byName = found;
  return found;
}

/** Unions, made-up regions and codes for tests, which have names all the same. */
const isNoCountry = new Set(["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"]);
