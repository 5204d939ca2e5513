import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextArticle, packersAt, stageOf, stages } from "./stage.ts";

const folder = join(import.meta.dirname, "../../../../knowledge/articles");
const articles = readdirSync(folder, { recursive: true, encoding: "utf8" });

const hasRole = (file: string, role: string) =>
  /^roles: \[(.*)\]$/m.exec(readFileSync(join(folder, file), "utf8"))?.[1]?.includes(role) === true;

describe("the stage", () => {
  it.each([
    [0, "none"],
    [1, "few"],
    [50, "few"],
    [59, "few"],
    [60, "some"],
    [200, "some"],
    [209, "some"],
    [210, "many"],
    [990, "many"],
    [999, "many"],
    [1_000, "hundreds"],
    [5_000, "hundreds"],
  ])("of %i tenths a day is %s", (tenths, stage) => {
    expect(stageOf(tenths)).toBe(stage);
  });

  it("never goes back while the average rises", () => {
    fc.assert(
      fc.property(fc.nat(3_000), fc.nat(3_000), (tenths, more) => {
        const [before, after] = [stageOf(tenths), stageOf(tenths + more)];
        expect(stages.indexOf(after)).toBeGreaterThanOrEqual(stages.indexOf(before));
      }),
    );
  });

  it.each(stages)("%s leads to an article that is there in both languages", (stage) => {
    const files = articles.filter(
      (file) => /\.(en|zh)\.md$/.test(file) && hasRole(file, nextArticle[stage]),
    );

    expect(files.map((file) => file.slice(-6)).toSorted()).toEqual([".en.md", ".zh.md"]);
  });
});

describe("the people who pack", () => {
  it.each([
    [3_000, 2],
    [2_800, 1],
    [2_801, 2],
    [1, 1],
    [0, 0],
  ])("for %i tenths a day are %i", (tenths, people) => {
    expect(packersAt(tenths)).toBe(people);
  });
});
