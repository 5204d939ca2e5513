import { describe, expect, it } from "vitest";
import { partnerIn, wishOfPartners } from "./said.ts";

describe("words about partners", () => {
  it.each([
    "找谁帮我运货",
    "有没有人会拉货",
    "who here can haul my sacks",
    "is there somebody to bring my parcels to town",
  ])("look for who carries: %s", (text) => {
    expect(wishOfPartners(text)).toEqual({ what: "kind", id: "driver" });
  });

  it.each([
    "take my entry off the helpers list",
    "leave the partners list",
    "我不想留在帮手名单上了",
  ])("are about their own entry: %s", (text) => {
    expect(wishOfPartners(text)).toEqual({ what: "own" });
  });

  it.each([
    "who can pack",
    "谁能打包",
    "who drives a hard bargain",
    "take me off",
    "把我删了",
    "拉货要多少钱",
    "take the dents off the boxes",
  ])("say nothing: %s", (text) => {
    expect(wishOfPartners(text)).toBeUndefined();
  });

  it("name one by how it begins, and none of two", () => {
    const all = [
      { name: "老周的车" },
      { name: "Joe's van" },
      { name: "老王打包" },
      { name: "老王的车" },
    ];

    expect(partnerIn("老周几点来", all)?.name).toBe("老周的车");
    expect(partnerIn("when does joe collect", all)?.name).toBe("Joe's van");
    expect(partnerIn("老王电话", all)).toBeUndefined();
    expect(partnerIn("老王打包电话", all)?.name).toBe("老王打包");
    expect(partnerIn("how much does a joey charge", all)).toBeUndefined();
  });
});
