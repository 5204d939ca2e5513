import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fieldsOf,
  isFresh,
  isKeeper,
  nextField,
  parseField,
  unansweredSince,
  unconfirmedSince,
} from "./entry.ts";
import type { Partner } from "./record.ts";

const empty: Partner = {
  id: "p1",
  kindId: "driver",
  list: "earth",
  name: null,
  area: null,
  villages: [],
  terms: null,
  volume: null,
  cutOff: null,
  reach: null,
  relays: false,
  county: null,
  addedBy: "m1",
  addedAs: "member",
  isNamed: null,
  adder: undefined,
  selfId: null,
  claimId: null,
  state: "draft",
  change: null,
  confirmedOn: null,
  askedOn: null,
};

describe("the questions about an entry", () => {
  it("come in order, and what was left out is not asked again", () => {
    const asked: string[] = [];
    let partner = empty;
    for (let field = nextField(partner); field !== undefined; field = nextField(partner)) {
      asked.push(field);
      const answer = field === "area" ? "unknown" : field === "named" ? undefined : "";
      partner =
        answer === undefined ? { ...partner, isNamed: false } : { ...partner, [field]: answer };
    }
    expect(asked).toEqual(["name", "area", "terms", "volume", "cutOff", "reach", "named"]);
  });

  it("ask nobody whether to be named as the one who added themselves", () => {
    expect(fieldsOf({ ...empty, selfId: "m1" })).not.toContain("named");
    expect(fieldsOf({ ...empty, addedAs: "officer" })).not.toContain("named");
  });
});

describe("what somebody wrote", () => {
  it.each([
    ["name", "  老王\n快递 ", { kind: "text", text: "老王 快递" }],
    ["terms", "５个起，一个0.5元", { kind: "text", text: "５个起，一个0.5元" }],
    ["terms", "…", { kind: "empty" }],
    ["terms", "转账到 6222020200112233445", { kind: "card-number" }],
    ["reach", "6222 0202 0011 2233", { kind: "card-number" }],
    ["reach", "卡号６２２２０２０２００１１２２３", { kind: "card-number" }],
    ["reach", "身份证33072619800101001X", { kind: "card-number" }],
    ["reach", "打13800138000，找老王", { kind: "text", text: "打13800138000，找老王" }],
    ["terms", "打13800138000", { kind: "number-elsewhere" }],
    ["experience", "call 138 0013 8000", { kind: "number-elsewhere" }],
    ["volume", "50-100, usually 200", { kind: "text", text: "50-100, usually 200" }],
    ["name", "字".repeat(41), { kind: "long", most: 40 }],
    ["experience", "字".repeat(121), { kind: "long", most: 120 }],
  ] as const)("in %s: %j", (field, written, parsed) => {
    expect(parseField(field, written)).toEqual(parsed);
  });

  it("is never kept with fifteen to nineteen digits in a row, whatever stands around them", () => {
    const digits = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 15, maxLength: 19 })
      .map((each) => each.join(""));
    const around = fc.string({ unit: "grapheme", maxLength: 20 });
    fc.assert(
      fc.property(around, digits, around, (before, number, after) => {
        expect(parseField("reach", `${before}${number}${after}`).kind).toBe("card-number");
      }),
    );
  });
});

describe("an entry", () => {
  it.each([
    ["of nobody is kept by whoever added it", null, "m1", ["telegram:1", "m1"], true],
    ["of a member is theirs alone", "m2", "m1", ["telegram:1", "m1"], false],
    ["of a member is theirs", "m2", "m1", ["telegram:2", "m2"], true],
    ["of somebody forgotten is kept by nobody", null, null, ["telegram:1", "m1"], false],
    ["of an officer who is no member", null, "telegram:1", ["telegram:1"], true],
  ])("%s", (_, selfId, addedBy, me, expected) => {
    expect(isKeeper({ selfId, addedBy }, me)).toBe(expected);
  });

  it("stands for ninety days, then there are fourteen to answer", () => {
    expect(unconfirmedSince("2026-04-01")).toBe("2026-01-01");
    expect(unansweredSince("2026-04-15")).toBe("2026-04-01");
  });

  it("that was confirmed within a week is not doubted", () => {
    expect(isFresh({ confirmedOn: "2026-04-01" }, "2026-04-07")).toBe(true);
    expect(isFresh({ confirmedOn: "2026-04-01" }, "2026-04-08")).toBe(false);
  });
});
