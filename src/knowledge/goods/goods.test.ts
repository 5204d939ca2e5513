import { describe, expect, it } from "vitest";
import { useSamples } from "../../../test/support/sample-knowledge.ts";

const open = useSamples();

const yaml = `- { en: [walnuts, wallnuts], zh: [核桃, 胡桃] }
- { en: [honey], zh: [蜂蜜] }
`;

async function read(text: string | null) {
  const { knowledge, told } = await open({ "goods.yaml": text });
  return { goods: knowledge.goods, told: told.filter((each) => each.startsWith("goods.yaml")) };
}

describe("goods.yaml", () => {
  it("gives the kinds in the order of the file, and may be missing", async () => {
    const { goods, told } = await read(yaml);

    expect(told).toEqual([]);
    expect(goods.map(({ en, zh }) => [en[0], zh.length])).toEqual([
      ["walnuts", 2],
      ["honey", 1],
    ]);
    expect(await read(null)).toEqual({ goods: [], told: [] });
  });

  it.each([
    ["en: [honey]", "en: []", /^goods\.yaml:2 1\.en/],
    [", zh: [蜂蜜]", "", /^goods\.yaml:2 1\.zh/],
    ["[honey]", "[honey, walnut]", /:2 walnut stands in line 1 already/],
    ["[核桃, 胡桃]", "[核桃, 蜂蜜]", /:2 蜂蜜 stands in line 1 already/],
  ])("says where %j became %j", async (right, wrong, expected) => {
    const { told } = await read(yaml.replace(right, wrong));

    expect(told).toEqual([expect.stringMatching(expected)]);
  });
});
