import { expect, it } from "vitest";
import { z } from "zod";
import { parseYaml } from "./lines.ts";
import type { Problem } from "./problem.ts";

const schema = z.strictObject({ name: z.string(), list: z.array(z.number()).optional() });

function parse(text: string, firstLine = 1) {
  const problems: Problem[] = [];
  const parsed = parseYaml({ file: "a.yaml", text, firstLine }, schema, problems);
  return { parsed, problems: problems.map(({ line, reason }) => `${line} ${reason}`) };
}

it("knows the line of every value", () => {
  const { parsed } = parse("name: eggs\nlist:\n  - 1\n  - 2\n", 2);

  expect(parsed?.value).toEqual({ name: "eggs", list: [1, 2] });
  expect(parsed?.lineOf(["list", 1])).toBe(5);
  expect(parsed?.lineOf(["list"])).toBe(3);
  expect(parsed?.lineOf(["absent"])).toBe(2);
});

it.each([
  ["list: []\nname: [a\nx: 1\n", 3, "YAML"],
  ["name: a\nlist:\n  - 1\n  - x\n", 4, "list.1"],
  ["name: a\nnmae: b\n", 2, "nmae"],
  ["list: []\n", 1, "name"],
  ["name: a\nname: b\n", 2, "YAML"],
])("names the line of what is wrong in %j", (text, line, reason) => {
  const { parsed, problems } = parse(text);

  expect(parsed).toBeUndefined();
  expect(problems[0]).toMatch(new RegExp(`^${line} .*${reason}`));
});
