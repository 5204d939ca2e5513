import { describe, expect, it } from "vitest";
import { heldIn } from "./holds.ts";

const held = (text: string, names: readonly string[] = [], question = "怎么寄螃蟹？") =>
  heldIn({ question, text }, names);

describe("a kept answer", () => {
  it.each([
    ["打老王13800138000，他收。", "telephone", "13800138000"],
    ["Call 138 0013 8000 before noon.", "telephone", "138 0013 8000"],
    ["Ring 0579-85512345.", "telephone", "0579-85512345"],
    ["打到6222021234567894", "card", "6222021234567894"],
    ["账号123456789012345678", "card", "123456789012345678"],
    ["密码是abc12345", "code", "abc12345"],
    ["加微信号 wang_88", "contact", "微信号 wang_88"],
    ["Write to wang@example.com.", "contact", "wang@example.com"],
  ])("that says %j is shown with it", (text, what, found) => {
    expect(held(text)).toEqual([{ what, found: [found] }]);
  });

  it("is shown with the names of people of the village, also in its question", () => {
    expect(held("去找陈姐借冰袋。", ["陈姐", "小王"])).toEqual([{ what: "name", found: ["陈姐"] }]);
    expect(held("Ask ann, or Will.", ["Ann", "Will", "Li"])).toEqual([
      { what: "name", found: ["Ann", "Will"] },
    ]);
    expect(held("先问。", ["小王"], "小王的螃蟹怎么寄？")).toEqual([
      { what: "name", found: ["小王"] },
    ]);
  });

  it("is shown with nothing where there is none", () => {
    const names = ["李", "Will", "An"];
    expect(held("装20个，卖128元，3天到。打12315问。", names)).toEqual([]);
    expect(held("It will cost 1280 yuan; another way is cheaper.", names)).toEqual([]);
    expect(held("单号13800138000", names)).toEqual([]);
  });
});
