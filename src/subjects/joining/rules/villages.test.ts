import { describe, expect, it } from "vitest";
import { isPlace, parseVillageName } from "./villages.ts";

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
