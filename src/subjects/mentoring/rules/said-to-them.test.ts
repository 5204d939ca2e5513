import { expect, it } from "vitest";
import { saidToThem } from "./said-to-them.ts";

it.each([
  ["tell him to take the photo again", "take the photo again"],
  ["Please ask her: closer, by the window", "closer, by the window"],
  ["让他重拍", "重拍"],
  ["跟她说一声，离近点再拍一张", "离近点再拍一张"],
  ["ok but tell her to add her own time", "add her own time"],
  ["可以 但是让她加上工钱", "加上工钱"],
  ["ok but the photo is dark", "ok but the photo is dark"],
  ["好的鸡蛋要轻放", "好的鸡蛋要轻放"],
  ["tell her", "tell her"],
  ["Closer, please", "Closer, please"],
])("%s", (typed, said) => {
  expect(saidToThem(typed)).toBe(said);
});
