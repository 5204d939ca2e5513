import { describe, expect, it } from "vitest";
import { useSamples } from "../../test/support/sample-knowledge.ts";

const open = useSamples();

const earth = [
  "- id: courier",
  "  step: 9",
  "  article: pack-eggs",
  "  en:",
  "    name: Courier",
  "    does: Brings your parcels to the buyers.",
  "    ask: The price of a tray, and 12315 for trouble.",
  "  zh:",
  "    name: 快递公司",
  "    does: 把包裹送到买家手里。",
  "    ask: 蛋托多少钱，有事打12315。",
  "",
].join("\n");

async function read(files: Readonly<Record<string, string | null>>) {
  const { knowledge, told } = await open(files);
  return { partners: knowledge.partners, told };
}

describe("partners/", () => {
  it("says of every kind in which list it stands", async () => {
    const { partners, told } = await read({
      "partners/earth.yaml": earth,
      "partners/niche.yaml": earth.replace("courier", "designer"),
    });

    expect(told).toEqual([]);
    expect(partners.map(({ id, list, step }) => [id, list, step])).toEqual([
      ["courier", "earth", 9],
      ["designer", "niche", 9],
    ]);
    expect(partners[0]!.words.zh.name).toBe("快递公司");
  });

  it("may be missing", async () => {
    expect(await read({})).toEqual({ partners: [], told: [] });
  });

  it.each([
    ["step: 9", "step: 15", /^partners\/earth\.yaml:2 0\.step: /],
    ["article: pack-eggs", "article: pack-moon", /:3 there is no article pack-moon$/],
    ["    ask: 蛋托多少钱，有事打12315。\n", "", /:8 0\.zh\.ask: Invalid input/],
    ["打12315", "打电话", /:7 the figure 12315 is not in zh$/],
    ["Brings your", "brings ".repeat(25), /:6 the does of courier has \d+ words, at most 25$/],
    ["name: Courier", "name: Courier 44", /:5 the figure 44 is not in the article pack-eggs$/],
  ])("says file, line and reason when %j is %j", async (right, wrong, reason) => {
    const { told } = await read({ "partners/earth.yaml": earth.replace(right, wrong) });

    expect(told).toContainEqual(expect.stringMatching(reason));
  });

  it("finds an id that stands in another list", async () => {
    const { told } = await read({ "partners/earth.yaml": earth, "partners/heaven.yaml": earth });

    expect(told).toEqual(["partners/heaven.yaml:1 the id courier appears twice"]);
  });

  it("knows three lists and no other", async () => {
    const { told } = await read({ "partners/water.yaml": earth });

    expect(told).toEqual([
      "partners/water.yaml:1 the lists are called niche.yaml, earth.yaml, heaven.yaml",
    ]);
  });
});
