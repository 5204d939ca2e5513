import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { TakenPhrasings } from "./phrasings.ts";
import type { Problem } from "./problem.ts";
import { readSubjects } from "./subjects.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "subjects-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function read(text: string, taken: TakenPhrasings = new Map()) {
  const file = path.join(folder, "outside.yaml");
  await writeFile(file, text);
  const problems: Problem[] = [];
  const slugOf = (id: string) => `outside:${id}`;
  const wrongWithId = (id: string) => (id === "wrong" ? "no such id" : undefined);
  const subjects = await readSubjects({ file, slugOf, wrongWithId }, taken, problems);
  return { subjects, said: problems.map(({ line, reason }) => `${line} ${reason}`) };
}

const weather = "- id: weather\n  en:\n    - will it rain\n  zh:\n    - 明天下雨不\n";

describe("a file of subjects", () => {
  it("gives each its slug and its phrasings", async () => {
    expect(await read(weather)).toEqual({
      subjects: [
        { slug: "outside:weather", phrasings: { en: ["will it rain"], zh: ["明天下雨不"] } },
      ],
      said: [],
    });
  });

  it("that is not there has none", async () => {
    const file = path.join(folder, "none.yaml");

    expect(await readSubjects({ file, slugOf: String }, new Map(), [])).toEqual([]);
  });

  it.each([
    [
      "a line with a colon",
      weather.replace("will it rain", "he said: rain"),
      /^3 .*quotation marks/,
    ],
    ["a phrasing that stands elsewhere", weather, /^3 "will it rain" stands already at a\.md:7$/],
    [
      "an id that stands twice",
      weather + weather.replaceAll("rain", "snow").replace("下雨", "下雪"),
      /^6 the id weather stands twice/,
    ],
    ["an id that may not be", weather.replace("weather", "wrong"), /^1 no such id$/],
  ])("says where %s is", async (_, text, reason) => {
    const elsewhere = new Map([["will it rain", { file: "a.md", line: () => 7 }]]);
    const { said } = await read(text, elsewhere);

    expect(said).toContainEqual(expect.stringMatching(reason));
  });
});
