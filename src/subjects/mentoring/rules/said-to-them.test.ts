import { expect, it } from "vitest";
import { saidToThem } from "./said-to-them.ts";

it.each([
  ["tell him to take the photo again", "take the photo again"],
  ["Please ask her: closer, by the window", "closer, by the window"],
  ["让他重拍", "重拍"],
  ["跟她说一声，离近点再拍一张", "离近点再拍一张"],
  ["tell her", "tell her"],
  ["Closer, please", "Closer, please"],
])("%s", (typed, said) => {
  expect(saidToThem(typed)).toBe(said);
});
