import { describe, expect, it } from "vitest";
import { useSamples, writeKnowledge } from "../../test/support/sample-knowledge.ts";
import { addDays } from "../bot/calendar.ts";
import { openKnowledge } from "./open.ts";
import { readSeason } from "./season.ts";

const open = useSamples();

const calendar = [
  "- id: spring-festival",
  "  country: CN",
  "  on: [2027-02-06, 2030-02-03]",
  "  from: 42",
  "  until: 14",
  "  article: pack-eggs",
  "  en: Try one foam tray.",
  "  zh: 拿一个蛋托试试。",
  "- id: double-11",
  "  country: any",
  "  product: [grown]",
  "  every: 11-11",
  "  from: 30",
  "  until: 0",
  "  article: pack-eggs",
  "  en: Shake the box.",
  "  zh: 箱子摇一摇。",
  "",
].join("\n");

async function read(text: string | null) {
  const { knowledge, problems } = await open({ "season.yaml": text });
  return {
    season: knowledge.season,
    told: problems.map(
      ({ severity, file, line, reason }) => `${severity} ${file}:${line} ${reason}`,
    ),
  };
}

describe("season.yaml", () => {
  it("gives days that are written out, and days of every year", async () => {
    const { season, told } = await read(calendar);

    expect(told).toEqual([]);
    expect(season).toMatchObject([
      { id: "spring-festival", days: ["2027-02-06", "2030-02-03"], yearly: undefined },
      { id: "double-11", days: [], yearly: "11-11", product: ["grown"] },
    ]);
    expect(season[0]!.words).toEqual({ en: "Try one foam tray.", zh: "拿一个蛋托试试。" });
  });

  it("may be missing", async () => {
    expect(await read(null)).toEqual({ season: [], told: [] });
  });

  it.each([
    ["  zh: 箱子摇一摇。\n", "", /:9 1\.zh: Invalid input/],
    ["2030-02-03", "2030-02-30", /:3 0\.on\.1: a day is written 2026-11-11$/],
    ["every: 11-11", "every: 11-31", /:12 1\.every: a day of every year is written 11-11$/],
    ["every: 11-11", "on: []", /:12 1\.on: /],
    ["  every: 11-11\n", "", /:9 1\.id: give either the dates/],
    ["until: 14", "until: 42", /:4 0\.from: from must be more days before than until$/],
    ["country: CN", "country: China", /:2 0\.country: two capital letters, or any$/],
    ["[grown]", "[fish]", /:11 1\.product\.0: Invalid option/],
    ["id: double-11", "id: spring-festival", /:9 the id spring-festival appears twice$/],
    ["article: pack-eggs", "article: pack-moon", /:6 there is no article pack-moon$/],
    ["Try one foam tray.", "Try 7 trays.", /:7 the figure 7 is not in the article pack-eggs$/],
    ["Try one foam tray.", "submit it.", /:7 learners never meet the word "submit"$/],
    ["Try one foam tray.", "try ".repeat(61).trim(), /:7 the text of spring-festival has 61 words/],
    ["Try one foam tray.", "Pay 10,000 yuan.", /:7 a locked phone shows the first line/],
  ])("says file, line and reason when %j is %j", async (right, wrong, reason) => {
    const { told } = await read(calendar.replace(right, wrong));

    expect(told).toContainEqual(expect.stringMatching(reason));
    expect(told.every((line) => line.startsWith("error season.yaml:"))).toBe(true);
  });

  it.each([
    ["2029-08-03", []],
    ["2029-08-05", ["warning:3 no dates for 2031: the last one is 2030-02-03"]],
    ["2032-01-01", ["warning:3 no dates for 2031: the last one is 2030-02-03"]],
  ])("warns half a year before dates run out: on %s", async (day, expected) => {
    const sample = await writeKnowledge({ "season.yaml": calendar });
    const { problems } = await openKnowledge(sample.dir, new Date(`${day}T00:00:00Z`));
    await sample.remove();

    const ofSeason = problems.filter(({ file }) => file.endsWith("season.yaml"));
    expect(ofSeason.map(({ severity, line, reason }) => `${severity}:${line} ${reason}`)).toEqual(
      expected,
    );
  });
});

/** Day and month of the Chinese calendar; a leap month is marked. */
const lunar = new Intl.DateTimeFormat("en-u-ca-chinese", {
  timeZone: "UTC",
  month: "numeric",
  day: "numeric",
});

/**
 * The new moons of February 2027 and 2030 are at 23:56 and 00:07 by China's clocks. Node's calendar reckons
 * them some minutes off, on the other side of midnight: there its neighbours count as well.
 */
const nearMidnight = /^(?:2027|2030)-02-/;

function moonDays(day: string): readonly string[] {
  const near = nearMidnight.test(day) ? [-1, 0, 1] : [0];
  return near.map((shift) => lunar.format(new Date(addDays(day, shift))));
}

/** The sun's longitude in degrees, to a hundredth: enough for a day (Meeus, low precision). */
function sunAt(day: string, hour: number): number {
  const t = (Date.parse(day) / 86_400_000 + hour / 24 + 2_440_587.5 - 2_451_545) / 36_525;
  const rad = Math.PI / 180;
  const mean = 280.46646 + 36_000.76983 * t;
  const anomaly = (357.52911 + 35_999.05029 * t) * rad;
  const centre = (1.914602 - 0.004817 * t) * Math.sin(anomaly) + 0.019993 * Math.sin(2 * anomaly);
  const node = (125.04 - 1_934.136 * t) * rad;
  return (((mean + centre - 0.00569 - 0.00478 * Math.sin(node)) % 360) + 360) % 360;
}

describe("the shipped calendar", async () => {
  const season = await readSeason("knowledge/season.yaml", [], new Date(), []);
  const daysOf = (id: string) => season.find((entry) => entry.id === id)?.days ?? [];
  const years = ["2026", "2027", "2028", "2029", "2030"];

  it.each([
    ["spring-festival-stock", "1/1"],
    ["spring-festival-notice", "1/1"],
    ["lantern", "1/15"],
    ["dragon-boat", "5/5"],
    ["mid-autumn", "8/15"],
    ["double-ninth", "9/9"],
  ])("has %s on the day %s of the moon, 2026 to 2030", (id, day) => {
    const days = daysOf(id);

    expect(days.map((each) => each.slice(0, 4))).toEqual(years);
    for (const each of days) expect(moonDays(each)).toContain(day);
  });

  it("has Qingming on the day on which the sun comes to 15 degrees, by China's clocks", () => {
    const days = daysOf("qingming");

    expect(days.map((each) => each.slice(0, 4))).toEqual(years);
    for (const day of days) {
      expect(sunAt(day, -8)).toBeLessThan(15);
      expect(sunAt(day, 16)).toBeGreaterThan(15);
    }
  });

  it("says nothing of another country's festivals to everybody", () => {
    const moon = season.filter(({ days }) => days.length > 0);

    expect(moon.map(({ country }) => country)).toEqual(moon.map(() => "CN"));
  });
});
