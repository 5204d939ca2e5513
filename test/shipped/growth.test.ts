/** The model behind docs/scale.md: its arithmetic, and that the page shows what it says. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { costNames, report } from "../../bench/growth.ts";
import { given, grow, guesses, limits, type Costs } from "../../bench/growth-model.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/scale.md"), "utf8");

/** Rows without the spaces with which tables are laid out. */
const rowsOf = (text: string): string[] =>
  [...text.matchAll(/^\|.*\|$/gm)]
    .map(([row]) => row.replaceAll(/\s+/g, " "))
    .filter((row) => /\w/.test(row));

const shown: Costs = Object.fromEntries(
  costNames.map(([key, name]) => {
    const row = rowsOf(page).find((each) => each.startsWith(`| ${name} |`));
    return [key, Number(/\| ([\d.,]+) \|$/.exec(row ?? "")?.[1]?.replaceAll(",", ""))];
  }),
) as unknown as Costs;

describe("docs/scale.md", () => {
  it("shows what the model makes of the costs that stand there", () => {
    expect(Object.values(shown).filter(Number.isNaN)).toEqual([]);
    expect(rowsOf(page)).toEqual(rowsOf(report(shown).join("\n")));
  });
});

describe("growth on paper", () => {
  const small = { ...guesses, learners: 90_000 };

  it("takes an hour for a broadcast to 90,000 at 25 a second", () => {
    expect(grow(small, { ...shown, broadcastASecond: 25 }).broadcastHours).toBeCloseTo(1);
  });

  it("puts the day's share of the market hours into them, and the worst minute on top", () => {
    const { updatesADay, updatesASecondInMarketHours, updatesASecondAtWorst } = grow(small, shown);
    expect(updatesADay).toBe(270_000);
    expect(updatesASecondInMarketHours * 7_200).toBeCloseTo(108_000);
    expect(updatesASecondAtWorst).toBeCloseTo(45);
  });

  it("plans a process with six tenths of a core, by what people do", () => {
    const onlyMenus = { ...small, questions: 0, cashLines: 0, parcels: 0, road: 0 };
    const cost = { ...shown, menuMs: 0.5, besideMs: 1.5, questionMs: 2.5 };

    // 45 updates of 2 ms each second are 90 ms of the 600 that are planned with.
    expect(grow(onlyMenus, cost).processes).toBeCloseTo(0.15);
    expect(grow({ ...onlyMenus, questions: 1 }, cost).processes).toBeCloseTo(0.3);
  });

  it("needs twice of everything for twice as many, at the same limits", () => {
    const one = grow(small, shown);
    const two = grow({ ...small, learners: 180_000 }, shown);
    for (const name of Object.keys(one) as (keyof typeof one)[]) {
      expect(two[name] / one[name], name).toBeCloseTo(2);
    }
    expect(limits({ ...guesses, learners: 10 }, shown).map(({ name }) => name)).toEqual(
      limits(guesses, shown).map(({ name }) => name),
    );
  });

  it("reaches each limit with the learners that it names", () => {
    for (const { name, learners } of limits(guesses, shown)) {
      const at = grow({ ...guesses, learners }, shown);
      const reached = [
        at.modelCallsADay / given.modelCallsADay,
        at.broadcastHours,
        at.mentors / guesses.villages,
        at.processes,
        at.broadcastHours / given.wakingHours,
        at.statsSeconds / 60,
        at.backupMinutes / 10,
        at.unaskedASecond / shown.broadcastASecond,
      ];
      expect(
        reached.some((share) => Math.abs(share - 1) < 1e-9),
        name,
      ).toBe(true);
    }
  });
});
