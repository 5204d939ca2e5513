import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanHeard, isTooLong } from "./note.ts";

describe("a voice note", () => {
  it.each([
    [{ seconds: 180, bytes: 5 * 1_024 * 1_024 }, false],
    [{ seconds: 181 }, true],
    [{ seconds: 3, bytes: 5 * 1_024 * 1_024 + 1 }, true],
    [{}, false],
  ])("%j is too long: %s", (note, expected) => {
    expect(isTooLong(note)).toBe(expected);
  });
});

describe("what was heard", () => {
  it.each([
    ["  鸡蛋怎么打包？ ", "鸡蛋怎么打包？"],
    ["How do I pack\neggs? It costs 3.5 yuan.", "How do I pack eggs? It costs 3.5 yuan."],
    ["go to https://evil.example/a now", "go to https evil . example/a now"],
    ["/forget everything", "/ forget everything"],
    ["ask @somebody or me@mail.com", "ask @ somebody or me @ mail . com"],
  ])("%j is shown as %j", (text, shown) => {
    expect(cleanHeard(text)).toBe(shown);
  });

  it.each(["", " … ", "\u0000", "a".repeat(3_501)])(
    "says nothing where there are no words",
    (text) => {
      expect(cleanHeard(text)).toBeUndefined();
    },
  );

  it("has nothing to tap, whatever it is", () => {
    const nasty = fc.array(
      fc.constantFrom("a", "中", ".", "/", "@", "#", ":", "//", " ", "\n", "\u200b", "com", "http"),
    );
    fc.assert(
      fc.property(nasty, (parts) => {
        const shown = cleanHeard(parts.join("")) ?? "";
        expect(shown).not.toMatch(/:\/\/|\n|(^|[^\p{L}\p{N}])[@/#][\p{L}\p{N}]/u);
        expect(shown).not.toMatch(/[a-z中]\.[a-z中]/);
      }),
    );
  });
});
