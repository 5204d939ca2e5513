/**
 * Every picture, in both languages, of 0, 1, 5 and 5,000 people: type that a small phone shows large enough,
 * nothing beyond the edge, nothing over each other, nothing that the font cannot draw, as many bars as figures.
 */
import { describe, expect, it } from "vitest";
import { languages } from "../bot/reply.ts";
import { countOf, overlapping, sizeOf, textsOf } from "../../test/support/drawn.ts";
import { figuresOf, picturesOf, placeOf, said } from "../../test/support/pictures.ts";
import type { Chart } from "../bot/chart.ts";
import { planOf } from "./plan.ts";
import { installedFont } from "./font.ts";
import { drawable } from "./text.ts";

const counts = [0, 1, 5, 5_000];
/** A phone shows a photo so wide, and its smallest type so high. */
const phone = { width: 360, type: 14 };
/** On A4: 7 points are the small print, 9 the smallest that is to be read. */
const paperType = { width: 595, print: 7, card: 12 };

const all = languages.flatMap((language) =>
  counts.flatMap((count) =>
    picturesOf(language, count).map(({ name, chart }) => ({
      name: `${name} of ${count} (${language})`,
      of: name,
      count,
      chart,
      svg: planOf(chart).svg,
    })),
  ),
);
const named = (of: string, count: number) =>
  all.filter((each) => each.of === of && each.count === count);
const problems = (found: (each: (typeof all)[number]) => readonly string[]) =>
  all.flatMap((each) => found(each).map((problem) => `${each.name}: ${problem}`));

/** What a chart says, without the names of its parts. */
function wordsIn(value: unknown, key = ""): readonly string[] {
  if (typeof value === "string")
    return ["kind", "language", "link", "state", "drawing"].includes(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((each) => wordsIn(each));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => wordsIn(each, name));
}

const plain = (text: string) => drawable(text).replaceAll(/\s/g, "");

describe("pictures", () => {
  it("are all here, in both languages", () => {
    const names = new Set(all.map(({ of }) => of));

    expect([...names].toSorted()).toEqual(
      [
        "capitals",
        "cards-1",
        "cards-2",
        "certificate",
        "certificate-preview",
        "certificate-printed",
        "drawing-cash-book",
        "drawing-label",
        "drawing-parcel",
        "drawing-photos",
        "drawing-title",
        "drawing-waybill",
        "growth",
        "keepsake",
        "month",
        "month-printed",
        "pic-parcels",
        "pic-road",
        "pic-weeks",
        "poster",
        "progress",
        "sheet",
        "sheet-printed",
      ].toSorted(),
    );
    expect(all.length).toBeGreaterThan(70);
  });

  it("have type that can be read on a small phone, and on paper", () => {
    const tooSmall = problems(({ of, svg }) => {
      const isPaper = /printed|cards/.test(of);
      const shownAt = isPaper ? paperType.width : phone.width;
      const least = /^(?:sheet|month)-printed$/.test(of)
        ? paperType.print
        : isPaper
          ? paperType.card
          : phone.type;
      return textsOf(svg)
        .filter(({ size }) => (size * shownAt) / sizeOf(svg).width < least)
        .map(({ text, size }) => `${text} at ${size}`);
    });

    expect(tooSmall).toEqual([]);
  });

  it("have no text beyond their edge", () => {
    const beyond = problems(({ svg }) => {
      const { width, height } = sizeOf(svg);
      return textsOf(svg)
        .filter(
          ({ left, right, top, bottom }) =>
            left < 8 || right > width - 8 || top < 0 || bottom > height,
        )
        .map(({ text }) => text);
    });

    expect(beyond).toEqual([]);
  });

  it("have no text over another", () => {
    expect(problems(({ svg }) => overlapping(textsOf(svg)))).toEqual([]);
  });

  it("say every name whole, and nothing is cut", () => {
    const cut = problems(({ of, svg, chart }) => {
      // Names of days and months stand below as far as they have room.
      if (["growth", "capitals", "pic-parcels"].includes(of)) return [];
      const drawn = plain(
        textsOf(svg)
          .map(({ text }) => text)
          .join(""),
      );
      return wordsIn(chart).filter((text) => !drawn.includes(plain(text)));
    });

    expect(cut).toEqual([]);
  });

  it("draw every letter of their own words; only what a person typed may have one without", () => {
    const own = all.flatMap(({ chart }) => wordsIn(chart));
    const strange = new Set(
      own.flatMap((text) => Array.from(text)).filter((letter) => !installedFont().has(letter)),
    );

    expect([...strange].filter((letter) => letter !== "🌸")).toEqual([]);
  });

  it("draw none of the letters that the font does not have", () => {
    expect(
      problems(({ svg }) =>
        textsOf(svg).flatMap(({ text }) =>
          Array.from(text).filter((letter) => !installedFont().has(letter)),
        ),
      ),
    ).toEqual([]);
  });
});

describe("bars", () => {
  it.each([0, 5, 5_000])("of the road are one a step that has a figure, of %i people", (people) => {
    const { steps } = placeOf(people);
    const done = steps.filter((step) => (step.done ?? 0) > 0).length;
    const middle = steps.filter((step) => (step.middle ?? 0) > 0).length;

    const drawn = named("pic-road", people).map(({ svg }) => [
      countOf(svg, "track"),
      countOf(svg, "bar"),
      countOf(svg, "second"),
    ]);

    const shown = steps.filter((step) => step.done !== null).length;
    expect(drawn).toEqual([
      [shown, done, middle],
      [shown, done, middle],
    ]);
  });

  it("of the road are not drawn where they would tell of one person", () => {
    expect(figuresOf(1).all.people).toBeNull();
    expect(named("pic-road", 1)).toEqual([]);
    expect(named("pic-road", 0)).toHaveLength(2);
  });

  it("tell 0 from what is not told, and one among thousands from none", () => {
    const row = (share: number | null) => ({ label: "x", share, value: "0" });
    const page: Chart = {
      kind: "page",
      language: "en",
      title: "",
      subtitle: "",
      blocks: [{ kind: "bars", heading: "", rows: [row(0), row(null), row(1 / 5_000), row(1)] }],
      notes: [],
    };

    const { svg } = planOf(page);

    expect([countOf(svg, "track"), countOf(svg, "bar")]).toEqual([3, 2]);
  });

  it.each(counts)("of growth are one for each day, week or month with parcels (%i)", (count) => {
    for (const { svg, chart } of named("growth", count)) {
      const bars = chart.kind === "growth" ? chart.bars : [];
      expect(countOf(svg, "bar")).toBe(bars.filter(({ value }) => (value ?? 0) > 0).length);
    }
  });

  it("of growth show a noted nought as 0, and nothing for a day that was not noted", () => {
    const chart = said("en", {
      kind: "growth",
      language: "en",
      title: "Parcels",
      subtitle: "A day",
      averageLabel: "Average",
      bars: [0, null, 4, 0, 2].map((value, index) => ({ label: `${index + 1} Dec`, value })),
    });

    const { svg } = planOf(chart);
    const over = textsOf(svg).filter(({ text, left }) => text === "0" && left > 90);

    expect(countOf(svg, "bar")).toBe(2);
    expect(over).toHaveLength(2);
  });
});

describe("lines", () => {
  it.each([5, 5_000])("have a point for each figure (%i)", (count) => {
    for (const { svg, chart } of ["capitals", "pic-weeks", "pic-parcels"].flatMap((of) =>
      named(of, count),
    )) {
      const series = chart.kind === "lines" ? chart.series : [];
      expect(series.length).toBeGreaterThan(0);
      expect(series.map((_, index) => countOf(svg, `point-${index}`))).toEqual(
        series.map(({ values }) => values.filter((value) => value !== null).length),
      );
    }
  });
});

describe("the road of one person", () => {
  it.each(languages)(
    "tells a step that was left on the way from one that is still to come (%s)",
    (language) => {
      const states = [0, 1, 5, 5_000].map((count) => {
        const { chart, svg } = all.find(
          (each) =>
            each.of === "progress" &&
            each.count === count &&
            each.chart.kind === "road" &&
            each.chart.language === language,
        )!;
        const found = chart.kind === "road" ? chart.seasons.flatMap(({ steps }) => steps) : [];
        for (const state of new Set(found.map((step) => step.state))) {
          // One more stands in the legend.
          expect(countOf(svg, `state-${state}`)).toBe(
            found.filter((step) => step.state === state).length + 1,
          );
        }
        return found.map((step) => step.state).join(" ");
      });

      expect(states[0]).toMatch(/^now next later/);
      expect(states[1]).toMatch(/^claimed now next later/);
      expect(states[2]).toMatch(/^claimed left left done done now next later/);
    },
  );
});
