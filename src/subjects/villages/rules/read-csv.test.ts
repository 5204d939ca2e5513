import { describe, expect, it } from "vitest";
import { readCsv } from "./read-csv.ts";

const cellsOf = (text: string) => {
  const rows = readCsv(text);
  return "kind" in rows
    ? rows
    : (rows as readonly { cells: readonly string[] }[]).map((row) => row.cells);
};

describe("a table that comes in", () => {
  it.each([
    [
      "a,b\r\n1,2\r\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "\uFEFFa,b\n1,\n",
      [
        ["a", "b"],
        ["1", ""],
      ],
    ],
    ["a\r1", [["a"], ["1"]]],
    [
      'a,b\n"x, ""y""\nz",2',
      [
        ["a", "b"],
        ['x, "y"\nz', "2"],
      ],
    ],
    [
      "a,b\n\n , \n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "村子,户数\n上溪村,120",
      [
        ["村子", "户数"],
        ["上溪村", "120"],
      ],
    ],
    ["", []],
  ])("is read: %j", (text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });

  it.each([
    ['a,b\n"1,2', { kind: "quote", line: 2 }],
    ['a,b\n1,x"y', { kind: "quote", line: 2 }],
    ['a\n"1"2', { kind: "quote", line: 2 }],
    ["a;b\n1;2", { kind: "separator" }],
    ["a\tb\n1\t2", { kind: "separator" }],
    ["a,b\n\u{FFFD}\u{FFFD},2", { kind: "letters" }],
  ])("is not guessed at: %j", (text, problem) => {
    expect(readCsv(text)).toEqual(problem);
  });

  it("names the line of the file, whatever stands inside of cells", () => {
    const rows = readCsv('a\n"x\ny"\n\nz');

    expect(rows).toMatchObject([{ line: 1 }, { line: 2 }, { line: 5 }]);
  });
});
