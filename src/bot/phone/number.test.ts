import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accountOf, isShared, numbersBeside, personAt, placeOf, places } from "./number.ts";

const account = fc.integer({ min: 1, max: 2 ** 49 - 1 });
const place = fc.integer({ min: 1, max: places });

describe("the number of a person", () => {
  it("carries the account and the place, and is no Telegram id", () => {
    fc.assert(
      fc.property(account, place, (id, at) => {
        const person = personAt(id, at);
        expect([accountOf(person), placeOf(person)]).toEqual([id, at]);
        expect(Number.isSafeInteger(person) && person >= 2 ** 52).toBe(true);
        expect(numbersBeside(person)).toContain(person);
      }),
    );
  });

  it("is the account of who is alone on it, and of a group", () => {
    for (const id of [1, 5_001, 2 ** 52 - 1, -1_001_234_567_890]) {
      expect([accountOf(id), placeOf(id), isShared(id)]).toEqual([id, undefined, false]);
    }
  });
});
