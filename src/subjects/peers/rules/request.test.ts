import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Candidate } from "./record.ts";
import { choose, isOpen, otherOf, waysTo, type RequestState } from "./request.ts";

const person = (memberId: string, more: Partial<Candidate> = {}): Candidate => ({
  memberId,
  firstName: memberId,
  village: "上溪村",
  villageId: "v1",
  isWoman: false,
  lately: 0,
  fromAsker: 0,
  ...more,
});

describe("whom to ask", () => {
  it("is whoever was asked least lately; the first of those who are alike", () => {
    const found = [
      person("a", { lately: 2 }),
      person("b", { lately: 1 }),
      person("c", { lately: 1 }),
    ];

    expect(choose(found)?.memberId).toBe("b");
    expect(choose([])).toBeUndefined();
  });

  it("is somebody new before an old acquaintance", () => {
    const found = [person("a", { fromAsker: 1, lately: 1 }), person("b", { lately: 2 })];

    expect(choose(found)?.memberId).toBe("b");
  });

  it("leads in every offered way to somebody, and in no other", () => {
    const anybody = fc.record({
      villageId: fc.constantFrom("v1", "v2", null),
      isWoman: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anybody), fc.constantFrom("v1", null), (people, own) => {
        const found = people.map((more, index) => person(`p${index}`, more));

        expect(waysTo(own, found)).toEqual([
          ...(own !== null && people.some(({ villageId }) => villageId === own) ? ["village"] : []),
          ...(people.some(({ villageId }) => own === null || villageId !== own) ? ["outside"] : []),
          ...(people.some(({ isWoman }) => isWoman) ? ["women"] : []),
        ]);
      }),
    );
  });
});

describe("a request", () => {
  it.each([
    ["draft", false],
    ["sent", true],
    ["answered", true],
    ["helped", true],
    ["unhelped", true],
    ["expired", false],
    ["ended", false],
  ] as const satisfies readonly (readonly [RequestState, boolean])[])(
    "lets words through or not: %s",
    (state, expected) => {
      expect(isOpen({ state })).toBe(expected);
    },
  );

  it("knows the other of the two, and nobody for a third", () => {
    const two = { memberId: "a", helperId: "b" };

    expect(["a", "b", "c"].map((id) => otherOf(two, id))).toEqual(["b", "a", undefined]);
    expect(otherOf({ ...two, helperId: null }, "a")).toBeNull();
  });
});
