import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StoredFigure } from "./capitals.ts";
import { everywhere, figures, isFigure } from "./capitals.ts";
import { untold, type CountedPerson } from "./person.ts";
import { moneyStepMinor, publish, publishAll } from "./publish.ts";
import { isSmall } from "../../../bot/suppression.ts";
import { addTallies, tallyOf, type Tally } from "./tally.ts";

const counted = {
  isTrained: false,
  brought: 0,
  line: 1,
  hasHelped: false,
  isMember: false,
  parcels: { days28: 0, days90: 0 },
};
const nobody: CountedPerson = {
  id: "m1",
  villageId: "v1",
  joinedAt: "2026-12-01T00:00:00.000Z",
  isInvited: false,
  goesOn: false,
  teaches: false,
  about: untold,
  answers: {},
};

function sumsOf(people: readonly CountedPerson[]): Map<string, Tally> {
  const sums = new Map<string, Tally>();
  for (const person of people) addTallies(sums, tallyOf(person));
  return sums;
}

const times = (count: number, person: CountedPerson) => Array.from({ length: count }, () => person);
const show = (people: readonly CountedPerson[], figure: string): StoredFigure | undefined =>
  publish("v1", sumsOf(people)).kept.find((each) => each.figure === figure);

const trained = { ...nobody, counted: { ...counted, isTrained: true } };
const untrained = { ...nobody, counted };

describe("a figure of a village", () => {
  it("is not there below five people", () => {
    expect(show(times(4, trained), "trained")).toBeUndefined();
    expect(show(times(5, trained), "trained")).toEqual({
      figure: "trained",
      value: 5,
      people: 5,
      hidden: null,
    });
  });

  it("counts only who agreed", () => {
    expect(show([...times(5, trained), ...times(9, nobody)], "trained")).toMatchObject({
      people: 5,
    });
  });

  it("says of a few, and of all but a few, no number", () => {
    const few = show([...times(3, trained), ...times(9, untrained)], "trained");
    const most = show([...times(9, trained), ...times(3, untrained)], "trained");

    expect(few).toMatchObject({ value: null, people: 12, hidden: "few" });
    expect(most).toMatchObject({ value: null, people: 12, hidden: "most" });
  });

  it("has the mean of what people said, without those who skipped or would rather not", () => {
    const said = (keeping: string) => ({ ...nobody, answers: { keeping } });
    const people = [
      ...["no", "no", "a-little", "a-little", "clearly"].map(said),
      said("rather-not"),
    ];

    expect(show(people, "keeping")).toMatchObject({ value: 20, people: 5 });
  });

  it("counts a home once, and money only in whole steps and of five", () => {
    const home = { isTrained: false, works: true, salesMinor: 12 * moneyStepMinor + 345 };
    const owner = { ...nobody, counted: { ...counted, home } };
    const wife = { ...nobody, counted };

    expect(show([...times(6, owner), ...times(3, wife)], "homes")).toMatchObject({
      value: 6,
      people: 9,
    });
    expect(show([...times(6, owner), ...times(3, wife)], "sales")).toMatchObject({
      value: 72 * moneyStepMinor,
      people: 6,
    });
    expect(show([...times(4, owner), ...times(5, wife)], "sales")).toBeUndefined();
  });

  it("hides a sum that is nearly one person's", () => {
    const seller = (days28: number) => ({
      ...nobody,
      counted: { ...counted, parcels: { days28, days90: days28 } },
    });

    expect(show([seller(900), ...times(4, seller(10))], "orders")).toMatchObject({
      value: null,
      hidden: "one",
    });
    expect(show([seller(30), ...times(4, seller(10))], "orders")).toMatchObject({ value: 70 });
  });

  it("counts young people who came back, and who of them shows others", () => {
    const about = { ...untold, cameBack: "study", ageGroup: "under-30" } as const;
    const back = { ...nobody, about, teaches: true };
    const older = { ...nobody, about: { ...about, ageGroup: "45-59" } as const };

    expect(show([...times(5, back), ...times(5, older)], "returned")).toMatchObject({
      value: 5,
      people: 10,
    });
    expect(show([...times(5, back), ...times(5, older)], "returned-train")).toMatchObject({
      value: 5,
      people: 5,
    });
  });
});

const about = fc.record({
  isWoman: fc.constantFrom(null, true, false),
  ageGroup: fc.constantFrom(null, "under-30" as const, "60-up" as const),
  hamlet: fc.constantFrom(null, "上", "下", "Mill"),
  cameBack: fc.constantFrom(null, "work" as const, "no" as const),
});
const anybody: fc.Arbitrary<CountedPerson> = fc.record({
  id: fc.constant("m"),
  villageId: fc.constant("v"),
  joinedAt: fc.constant(""),
  isInvited: fc.boolean(),
  goesOn: fc.boolean(),
  teaches: fc.boolean(),
  about,
  answers: fc.constantFrom({}, { keeping: "no" }, { nature: "two" }),
  counted: fc.record({
    isTrained: fc.boolean(),
    brought: fc.nat(3),
    line: fc.integer({ min: 1, max: 4 }),
    hasHelped: fc.boolean(),
    isMember: fc.boolean(),
    isLocal: fc.boolean(),
    parcels: fc.record({ days28: fc.nat(30), days90: fc.nat(90) }),
    home: fc.record({
      isTrained: fc.boolean(),
      works: fc.boolean(),
      salesMinor: fc.constantFrom(0, moneyStepMinor, 7 * moneyStepMinor),
    }),
  }),
});
const village = fc.array(anybody, { maxLength: 30 }).map(sumsOf);

const isShare = (figure: string) => !isFigure(figure) || figures[figure].kind === "share";

describe("whatever a village is like", () => {
  it("rests on five people at least, and shows no few and no all but a few", () => {
    fc.assert(
      fc.property(village, (sums) => {
        for (const { figure, value, people } of publish("v1", sums).kept) {
          expect(isSmall(people)).toBe(false);
          if (!isShare(figure) || value === null) continue;
          expect(isSmall(value) || isSmall(people - value)).toBe(false);
        }
      }),
    );
  });

  it("is nobody's by subtraction from all villages: what is left is hidden or large enough", () => {
    fc.assert(
      fc.property(fc.array(village, { minLength: 2, maxLength: 4 }), (villages) => {
        const shown = new Map<string, Tally>();
        const rest = new Map<string, Tally>();
        for (const sums of villages) {
          const each = publish("v1", sums);
          addTallies(shown, each.shown);
          addTallies(rest, each.rest);
        }
        for (const { figure, value, people } of publishAll(shown, rest)) {
          if (value === null || !isShare(figure)) continue;
          const known = shown.get(figure) ?? { value: 0, people: 0 };
          const left = { part: value - known.value, all: people - known.people };
          expect([isSmall(left.all), isSmall(left.part), isSmall(left.all - left.part)]).toEqual([
            false,
            false,
            false,
          ]);
        }
      }),
    );
  });

  it("has no parts of villages in all of them", () => {
    fc.assert(
      fc.property(village, (sums) => {
        const { kept } = publish(everywhere, sums);
        expect(kept.filter(({ figure }) => figure.includes("hamlet"))).toEqual([]);
      }),
    );
  });
});
