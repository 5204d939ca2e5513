import { describe, expect, it } from "vitest";
import { asksOfGoods, boughtIn, wishOfMembers } from "./said.ts";

describe("words about members", () => {
  it.each([
    ["join", "how do I become a member?"],
    ["join", "is there a fee for members"],
    ["join", "会费咋交"],
    ["leave", "i want to leave the members"],
    ["leave", "我不当会员了"],
    ["who", "who can pack for me"],
    ["who", "会员有哪些人"],
    ["mine", "我能帮别人打包，周五下午有空"],
    ["together", "when is the pick-up?"],
    ["together", "取件改到周六"],
    ["together", "我们几家一起寄 便宜点不"],
    ["together", "我不想张罗了，换个人"],
    ["vote", "who won the vote"],
    ["vote", "我投看仓库"],
  ])("says %s: %s", (wish, text) => {
    expect(wishOfMembers(text)).toBe(wish);
  });

  it.each([
    "我要投诉快递",
    "我投了多少钱",
    "快递什么时候来",
    "怎样合伙降低运费",
    "who can help me with taxes",
    "how do I join Taobao",
    "what does a member of the family need",
  ])("says nothing: %s", (text) => {
    expect(wishOfMembers(text)).toBeUndefined();
  });

  it("finds one thing by its name, and looks for none in a question of selling", () => {
    const buys = [{ item: "胶带" }, { item: "tape" }];

    expect(asksOfGoods("胶带还差多少")).toBe(true);
    expect(boughtIn("胶带还差多少", buys)?.item).toBe("胶带");
    expect(boughtIn("i want 50 tape", buys)?.item).toBe("tape");
    expect(boughtIn("胶带 tape", buys)).toBeUndefined();
    expect(asksOfGoods("Do I need a food licence to sell walnuts?")).toBe(false);
    expect(asksOfGoods("鸡蛋怎么打包？")).toBe(false);
  });
});
