import { describe, expect, it } from "vitest";
import { useSamples } from "../../../test/support/sample-knowledge.ts";

const open = useSamples();

const yaml = `said:
  broken: { en: [break, crack], zh: [碎] }
meant:
  - { said: [broken], articles: [pack-eggs] }
  - { said: [goods, broken], articles: [pack-eggs] }
`;
const goods = "- { en: [honey], zh: [蜂蜜] }\n";

async function read(text: string | null) {
  const { knowledge, told } = await open({ "few-words.yaml": text, "goods.yaml": goods });
  return { few: knowledge.fewWords, told: told.filter((each) => each.startsWith("few-words")) };
}

describe("few-words.yaml", () => {
  it("gives groups with the words of both languages, goods among them, and may be missing", async () => {
    const { few, told } = await read(yaml);

    expect(told).toEqual([]);
    expect(few?.said).toEqual({ broken: ["break", "crack", "碎"], goods: ["honey", "蜂蜜"] });
    expect(few?.meant).toHaveLength(2);
    expect(await read(null)).toEqual({ few: undefined, told: [] });
  });

  it("says what is wrong, and where", async () => {
    const { told } = await read(`said:
  broken: { en: [break], zh: [碎] }
  lost: { en: [lost], zh: [丢] }
  goods: { en: [tea], zh: [茶] }
meant:
  - { said: [broken, goods], articles: [pack-egs] }
  - { said: [goods, broken], articles: [pack-eggs] }
  - { said: [brokn], articles: [pack-eggs] }
`);

    expect(told.toSorted()).toEqual([
      expect.stringMatching(/^few-words\.yaml:3 nothing below says what lost means/),
      expect.stringMatching(/:4 goods are the names of goods\.yaml/),
      expect.stringMatching(/:6 there is no article pack-egs/),
      expect.stringMatching(/:7 what broken goods means stands above already/),
      expect.stringMatching(/:8 nothing above is called brokn/),
    ]);
  });

  it("says of which article nothing can be asked next", async () => {
    const { told } = await read(`${yaml}next:
  pack-eggs: [pack-eggs, trademrk]
  pack-egs: [pack-eggs]
`);

    expect(told.toSorted()).toEqual([
      expect.stringMatching(/^few-words\.yaml:7 pack-eggs is no other article/),
      expect.stringMatching(/:7 there is no article trademrk/),
      expect.stringMatching(/:8 there is no article pack-egs/),
    ]);
  });

  it("says which line cannot be read", async () => {
    const { told } = await read(yaml.replace("[break, crack]", "[]"));

    expect(told).toEqual([expect.stringMatching(/^few-words\.yaml:2 said\.broken\.en/)]);
  });
});
