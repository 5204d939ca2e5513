import { describe, expect, it } from "vitest";
import { hasNeeded, neededOf } from "./needed-words.ts";

describe("a text that matches has what is needed", () => {
  it.each([
    ["(?:please )*(?:make|name) (?<who>.+) (?:as )?mentors?", "make ann mentor"],
    ["(?:请|让)*(?<who>.+)(?:当|做)(?:师傅|导师)[吧了]*", "让小梅当师傅吧"],
    ["who (?:is|are)(?: the)? new(?: here)?", "who are new"],
    ["(?:a(?:b|c)?|d) end", "ac end"],
    ["(?:a(?:b|c)?|d) end", "d end"],
    ["ab+c?", "abb"],
    ["(?<!x)yes(?=\\.|$)", "yes"],
    ["[^()|]{1,3}ok", "abok"],
    ["(?:|no )way", "way"],
  ])("%s: %s", (pattern, text) => {
    expect(new RegExp(`^(?:${pattern})$`, "u").test(text)).toBe(true);
    expect(hasNeeded(text, neededOf(pattern))).toBe(true);
  });
});

it.each([
  ["make (?<who>.+) mentor", "name ann mentor"],
  ["(?:让|请)(?<who>.+)当(?:师傅|导师)", "让小梅当老师"],
  ["who (?:is|are) new", "who has new"],
])("%s is not looked for in %s", (pattern, text) => {
  expect(hasNeeded(text, neededOf(pattern))).toBe(false);
});
