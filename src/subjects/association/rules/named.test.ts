import { expect, it } from "vitest";
import { waysOfName } from "./named.ts";

it.each([
  ["Lucy", ["Lucy"]],
  ["otieno ann", ["otieno ann", "ann otieno", "otieno", "ann"]],
  ["old mrs wang", ["old mrs wang", "wang"]],
  ["王小梅", ["王小梅", "小梅"]],
  ["小梅姐", ["小梅姐", "小梅", "梅"]],
  ["老李", ["老李", "李"]],
  ["李师傅", ["李师傅", "李"]],
])("%s may be found by %j", (typed, ways) => {
  expect(waysOfName(typed)).toEqual(ways);
});
