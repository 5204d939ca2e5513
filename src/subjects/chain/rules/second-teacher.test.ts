import { describe, expect, it } from "vitest";
import type { Contact } from "./record.ts";
import { hasOneTeacher, hasSold, isTimeForTeacher } from "./second-teacher.ts";

const nobody: Contact = { placement: null, hasSentParcels: false, hasStore: false };
const seller: Contact = { ...nobody, hasSentParcels: true };

describe("a second teacher", () => {
  it.each([
    ["sent a parcel", seller, true],
    ["has a shop by the road", { ...nobody, hasStore: true }, true],
    ["came with a shop", { ...nobody, placement: "shop" }, true],
    ["sold every day when they came", { ...nobody, placement: "daily" }, true],
    ["came with goods only", { ...nobody, placement: "goods" }, false],
    ["wants to help neighbours", { ...nobody, placement: "neighbours" }, false],
    ["has just come", nobody, false],
  ] as const)("counts as a seller or not: %s", (_, contact, expected) => {
    expect(hasSold(contact)).toBe(expected);
  });

  it.each([
    ["nobody", [], false],
    ["nobody who sells", [nobody, nobody], false],
    ["one who sells", [nobody, seller, nobody], true],
    ["two who sell", [seller, seller], false],
  ] as const)("is for who has exactly one to ask: %s", (_, contacts, expected) => {
    expect(hasOneTeacher(contacts)).toBe(expected);
  });

  it.each([
    ["step 3", { number: 3 }, false],
    ["step 4", { number: 4 }, true],
    ["step 14", { number: 14 }, true],
    ["a step outside the fourteen", { number: null }, false],
    ["a step that is gone", undefined, false],
  ] as const)("is offered from step 4 on: %s", (_, step, expected) => {
    expect(isTimeForTeacher(step)).toBe(expected);
  });
});
