import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { harmless, writeCsv, type Cell } from "./csv.ts";

describe("a CSV file", () => {
  it("begins with the mark that Excel needs for Chinese, and ends each line with CRLF", () => {
    expect(writeCsv(["日期", "what"], [["12月1日", 45]])).toBe("\uFEFF日期,what\r\n12月1日,45\r\n");
  });

  it("quotes what RFC 4180 says must be quoted", () => {
    expect(cells(writeCsv(["a"], [['5" box, "new"', "two\r\nlines"]]))).toEqual([
      ["a"],
      ['5" box, "new"', "two\r\nlines"],
    ]);
    expect(writeCsv(["a"], [['say "hi"']])).toContain('"say ""hi"""');
  });

  it("leaves numbers numbers, also negative ones, and nothing empty", () => {
    expect(writeCsv(["a"], [[-12.5, null, 0.1, Number.NaN]])).toBe("\uFEFFa\r\n-12.5,,0.1,\r\n");
  });

  it.each([
    "=1+1",
    "+45",
    "-12",
    "@sum",
    "＝1",
    "＋1",
    "－1",
    "＠a",
    "  =1",
    '"=1',
    "'=1",
    " \u200b=1",
    "\u00a0=cmd|' /C calc'!A0",
    "−1",
  ])("gives %j an apostrophe", (text) => {
    expect(harmless(text)).toBe(`'${text}`);
  });

  it("does so behind a semicolon or a new line too: some spreadsheets end a cell there", () => {
    expect(harmless("tape; =1+1")).toBe("tape;' =1+1");
    expect(harmless("tape\n@a")).toBe("tape\n'@a");
  });

  it.each(["\tx", "\rx", "\nx"])("gives %j an apostrophe", (text) => {
    expect(harmless(text)).toBe(`'${text}`);
  });

  it.each(["walnuts 2-3 kg", "a@b", "1+1", "核桃", "", "don't"])("leaves %j alone", (text) => {
    expect(harmless(text)).toBe(text);
  });

  it("reads back as it was written, whatever the cells hold", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({
        unit: fc.constantFrom("=", "+", '"', ",", "\r", "\n", "\t", ";", " ", "a", "核"),
      }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant(null),
    );
    const row = fc.array(cell, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(row, fc.array(row, { maxLength: 5 }), (first, rows) => {
        const header = first.map((each) => String(each));
        expect(cells(writeCsv(header, rows))).toEqual([
          header.map(harmless),
          ...rows.map((each) => each.map(asRead)),
        ]);
      }),
    );
  });

  it("holds no cell of text that a spreadsheet would run", () => {
    const nasty = fc.string({
      unit: fc.constantFrom(
        "=",
        "+",
        "-",
        "@",
        "＝",
        "＠",
        " ",
        "\t",
        "\r",
        "\n",
        '"',
        "'",
        ";",
        "a",
      ),
    });
    fc.assert(
      fc.property(nasty, (text) => {
        const [, row] = cells(writeCsv(["a"], [[text, "x"]]));
        expect(row![0]).not.toMatch(/(^|[;\t\r\n])[\s"]*[=+\-@＝＋－＠]/);
        expect(row![0]).not.toMatch(/^[\t\r\n]/);
      }),
    );
  });
});

function asRead(cell: Cell): string {
  return typeof cell === "string" ? harmless(cell) : cell === null ? "" : String(cell);
}

/** A reader of its own, straight from the RFC. */
function cells(file: string): string[][] {
  const text = file.replace(/^\uFEFF/, "");
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const here = text[at]!;
    if (quoted) {
      if (here !== '"') cell += here;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (here === '"' && cell === "") quoted = true;
    else if (here === ",") {
      row.push(cell);
      cell = "";
    } else if (here === "\r" && text[at + 1] === "\n") {
      rows.push([...row, cell]);
      row = [];
      cell = "";
      at += 1;
    } else cell += here;
  }
  return rows;
}
