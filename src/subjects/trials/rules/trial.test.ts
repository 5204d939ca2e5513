import { describe, expect, it } from "vitest";
import { analyse, writeTable } from "./analysis.ts";
import { assign } from "./assign.ts";
import { clustered } from "./clustered.ts";
import { codebook } from "./codebook.ts";
import { exportRows, rowSchemaOf, type Participant } from "./export-row.ts";
import { simulate, trueBelonging } from "./simulated.ts";
import { quantileOf, tailOf } from "./student.ts";

const plan = { primary: ["belonging", "steps"], secondary: [], incomeBounds: [20, 50] };
const key = "k".repeat(64);
const byName = (one: string, other: string) => (one < other ? -1 : 1);
const participant = (at: number, villageId: string, income: string): Participant => ({
  memberId: `m${at}`,
  villageId,
  arm: "now",
  block: 1,
  joinedOn: "2027-01-07",
  steps: 3,
  parcels: at,
  answers: [{ round: "first", question: "income", answer: income, day: "2027-01-07" }],
});

describe("the villages of a trial", () => {
  const villages = Array.from({ length: 14 }, (_, at) => ({ id: `v${at}`, people: at * 10 }));

  it("are drawn the same with the same seed, half of each block of about one size", () => {
    const drawn = assign(villages, "one");
    const sizes = [1, 2, 3].map((block) => drawn.filter((each) => each.block === block));

    expect(assign(villages.toReversed(), "one")).toEqual(drawn);
    expect(assign(villages, "two")).not.toEqual(drawn);
    expect(sizes.map((block) => block.length)).toEqual([4, 4, 6]);
    expect(sizes.map((block) => block.filter(({ arm }) => arm === "now").length)).toEqual([
      2, 2, 3,
    ]);
    expect(sizes[0]!.map(({ villageId }) => villageId).toSorted()).toEqual([
      "v10",
      "v11",
      "v12",
      "v13",
    ]);
  });
});

describe("a difference between villages", () => {
  it("is that of village means with their degrees of freedom, where villages are alike in size", () => {
    const means = { now: [4, 6, 8], later: [1, 3, 8] };
    const people = Object.entries(means).flatMap(([arm, each]) =>
      each.flatMap((mean, village) =>
        [-1, 0, 1].map((off) => ({
          village: `${arm}${village}`,
          y: mean + off,
          x: [1, arm === "now" ? 1 : 0],
        })),
      ),
    );

    const { estimate, low, high, df, p } = clustered(people)!;

    // Means 6 and 4, variances 4 and 13: an error of √(17/3), and 2.776 of them at four degrees.
    const error = Math.sqrt(17 / 3);
    expect(estimate).toBeCloseTo(2, 9);
    expect(df).toBeCloseTo(4, 9);
    expect(high - low).toBeCloseTo(2 * 2.776_445 * error, 4);
    expect(p).toBeCloseTo(tailOf(2 / error, 4), 9);
  });

  it("is none with one village, or with all of them in one arm", () => {
    const person = (village: string, arm: number, y: number) => ({ village, y, x: [1, arm] });

    expect(clustered([person("a", 0, 1), person("b", 0, 2)])).toBeUndefined();
    expect(clustered([])).toBeUndefined();
  });

  it("knows Student's quantiles", () => {
    expect(quantileOf(0.05, 4)).toBeCloseTo(2.776_445, 5);
    expect(quantileOf(0.05, 1)).toBeCloseTo(12.706_2, 3);
    // Between those of seven and eight degrees.
    expect(quantileOf(0.05, 7.5)).toBeCloseTo(2.333_04, 4);
  });

  it("holds the truth in about 95 of 100 simulated trials, at twelve villages", () => {
    const truth = { villages: 12, steps: 0.5, belonging: 0.3, gone: { now: 0.2, later: 0.25 } };
    let covered = 0;
    const runs = 80;
    for (let seed = 0; seed < runs; seed += 1) {
      const { lines } = analyse(simulate({ ...truth, seed: `test ${seed}` }), plan);
      const { low, high } = lines[0]!.difference!;
      const is = trueBelonging({ ...truth, seed: "" });
      if (low <= is && is <= high) covered += 1;
    }

    expect(covered / runs).toBeGreaterThanOrEqual(0.9);
    expect(covered / runs).toBeLessThanOrEqual(0.99);
  });

  it("is printed with who was not reached again", () => {
    const gone = { now: 0, later: 0.5 };
    const rows = simulate({ villages: 8, steps: 2, belonging: 0.9, gone, seed: "printed" });
    const table = writeTable(analyse(rows, plan));

    expect(table).toMatch(/\| belonging \* \|/);
    expect(table).toMatch(/\| steps \* \| \d\.\d\d \| [12]\.\d\d \|/);
    expect(table).toMatch(/\| of those who agreed \| 0 % of \d+ \| \d\d % of \d+ \| -\d\d\.\d\d/);
  });
});

describe("what leaves the house", () => {
  const twelve = (of: (at: number) => Partial<Participant>): readonly Participant[] =>
    Array.from({ length: 12 }, (_, at) => ({ ...participant(at, "v1", "band-1"), ...of(at) }));
  const told = (all: readonly Participant[], column: string) =>
    exportRows(all, plan, key)
      .rows.map((row) => row[column]!)
      .toSorted(byName)
      .join(" ");
  const answering =
    (...answers: readonly string[]) =>
    (at: number) => ({ answers: participant(at, "v1", answers[at % answers.length]!).answers });

  it("has codes in place of ids, months in place of days, and no village of fewer than five", () => {
    const many = Array.from({ length: 6 }, (_, at) => participant(at, "v1", "band-2"));
    const { rows, leftOut } = exportRows([...many, participant(9, "v2", "band-3")], plan, key);
    const text = JSON.stringify(rows);

    expect(rows).toHaveLength(6);
    expect(leftOut).toBe(1);
    expect(text).not.toMatch(/"m\d|"v1|2027-01-07/);
    expect(new Set(rows.map((row) => row["agreed_month"]))).toEqual(new Set(["2027-01"]));
    expect(rows.every((row) => rowSchemaOf(plan).safeParse(row).success)).toBe(true);
    expect(exportRows(many, plan, "x".repeat(64)).rows[0]!["person"]).not.toBe(rows[0]!["person"]);
  });

  it("tells a number of steps that few have as the next lower one", () => {
    const many = twelve((at) => ({ steps: at < 5 ? 2 : at < 10 ? 5 : at }));

    expect(new Set(told(many, "steps").split(" "))).toEqual(new Set(["2", "5"]));
  });

  it("tells an answer that fewer than five gave as the one below, and marks none of them", () => {
    const top = twelve((at) => answering(at < 8 ? "band-1" : "band-3")(at));
    const bottom = twelve((at) => answering(at < 3 ? "band-1" : "band-2")(at));
    const middle = twelve((at) => answering(at < 5 ? "band-1" : at < 7 ? "band-2" : "band-3")(at));

    expect(told(top, "first_income")).toBe("band-1 ".repeat(12).trim());
    expect(told(bottom, "first_income")).toBe("band-2 ".repeat(12).trim());
    expect(told(middle, "first_income")).toBe(
      `${"band-1 ".repeat(7)}${"band-3 ".repeat(5)}`.trim(),
    );
    expect(told(top, "parcels")).not.toContain("none");
  });

  it("does not tell of few who left a question out, nor of few who answered at all", () => {
    const one = twelve((at) => answering(at < 1 ? "skipped" : "band-1")(at));
    const both = twelve((at) =>
      answering(at < 2 ? "skipped" : at < 8 ? "rather-not" : "band-1")(at),
    );
    const many = twelve((at) => answering(at < 6 ? "skipped" : "band-1")(at));

    expect(told(one, "first_income")).toBe(` ${"band-1 ".repeat(11)}`.trimEnd());
    expect(told(both, "first_income")).not.toMatch(/\S/);
    expect(told(many, "first_income")).toBe(`${"band-1 ".repeat(6)}${"skipped ".repeat(6)}`.trim());
  });

  it("leaves no month in which fewer than five of a village agreed", () => {
    const months = ["2027-03-01", "2027-01-07", "2027-01-20", "2027-02-02"];
    const here = twelve((at) => ({ joinedOn: months[at < 1 ? 0 : 1 + (at % 3)]! }));
    const there = twelve((at) => ({
      memberId: `n${at}`,
      villageId: "v2",
      joinedOn: at < 5 ? "2027-03-05" : "2027-02-05",
    }));
    const { rows } = exportRows([...here, ...there], plan, key);
    const counts = new Map<string, number>();
    for (const row of rows) {
      const cell = `${row["village"]} ${row["agreed_month"]}`;
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }

    expect([...counts.values()].toSorted((one, other) => one - other)).toEqual([5, 5, 7, 7]);
  });

  it("is analysed with what it does not tell", () => {
    const both = (again: (at: number) => string) =>
      twelve((at) => ({
        villageId: `v${at % 2}`,
        answers: (["first", "again"] as const).map((round) => ({
          round,
          question: "income",
          answer: round === "first" ? "band-1" : again(at),
          day: "2027-01-07",
        })),
      }));
    const { rows } = exportRows(
      both((at) => (at < 1 ? "skipped" : at < 8 ? "band-1" : "band-3")),
      plan,
      key,
    );
    const table = writeTable(analyse(rows, { ...plan, primary: ["income"] }));

    expect(table).toContain("Rows left out, without an answer after the months: income 1.");
    expect(table).toMatch(
      /In no row, .*first_income band-2.*again_income band-2, again_income band-3/,
    );
  });

  it("is explained column by column, out of its own schema", () => {
    const book = codebook(plan);

    expect(book.match(/^\| [a-z_]+ \|/gm)).toHaveLength(
      Object.keys(rowSchemaOf(plan).shape).length + 1,
    );
    expect(book).toContain("band-1 is under 20, the others begin at 20, 50");
  });
});
