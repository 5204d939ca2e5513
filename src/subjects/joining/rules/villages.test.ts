import { describe, expect, it } from "vitest";
import { isPlace, isSaying, parseVillageName } from "./villages.ts";

describe("a village's name", () => {
  it.each([
    ["上溪村", "上溪村"],
    ["我是上溪村的", "上溪村"],
    ["村名是下溪村", "下溪村"],
    ["村子叫下溪村", "下溪村"],
    ["我们村叫下溪村", "下溪村"],
    ["改成大柳村", "大柳村"],
    ["it's called Willow Creek", "Willow Creek"],
    ["The village is called Stone Bridge", "Stone Bridge"],
    ["rename it to Stone Bridge", "Stone Bridge"],
    ["im frm nepal vilage name Bandipur", "Bandipur"],
    ["my village name is bandipur, 3 hours by bus", "bandipur"],
    ["a place called Deep Well and i keep bees", "Deep Well"],
    ["am from Kithimani in Machakos", "Kithimani"],
    ["Kithimani in Machakos kenya", "Kithimani"],
    ["有个地方叫莫家湾", "莫家湾"],
    // Names of real places begin so.
    ["叫河村", "叫河村"],
    ["名山村", "名山村"],
    ["改则村", "改则村"],
    ["Itsuki", "Itsuki"],
    ["上溪村，下溪村", undefined],
  ])("%s", (typed, name) => {
    expect(parseVillageName(typed)).toBe(name);
  });
});

describe("what is said where a village is asked for", () => {
  it.each(["no idea how", "have bags 20 pcs ready", "a poor family", "what next"])(
    "is no name: %s",
    (typed) => {
      expect(isSaying(typed)).toBe(true);
    },
  );

  it.each(["Bandipur", "Isle of Wight", "三棵树", "Ahero"])("may be one: %s", (typed) => {
    expect(isSaying(typed)).toBe(false);
  });
});

describe("words for a place", () => {
  it.each(["Deep Well", "old mill", "Stone Bridge", "上溪村"])("end the name %s", (typed) => {
    expect(isPlace(typed)).toBe(true);
  });

  it.each(["not well", "I feel well", "bridge", "we sell at the river", "well"])(
    "are in no talk: %s",
    (typed) => {
      expect(isPlace(typed)).toBe(false);
    },
  );
});
