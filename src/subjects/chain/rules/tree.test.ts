import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallPlaybook, step } from "../../../../test/support/small-playbook.ts";
import type { Chain, ChainPerson } from "./record.ts";
import { treeLines } from "./tree.ts";

const playbook = { ...smallPlaybook, steps: [step("s1", 1)] };

function personOf(id: string, invitedBy: string, more: Partial<ChainPerson> = {}): ChainPerson {
  return { id, invitedBy, firstName: id, village: "V", stepId: "s1", brought: 0, ...more };
}

/** A branch of two generations: whom each of the first brought, and who agreed. */
const branches = fc
  .array(
    fc.record({
      agreed: fc.boolean(),
      name: fc.string({ minLength: 1, maxLength: 32 }),
      brought: fc.array(fc.boolean(), { maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((people): Chain => {
    const first = people.map(({ name, brought }, index) =>
      personOf(`a${index}`, "me", { firstName: name, brought: brought.length }),
    );
    const second = people.flatMap(({ brought }, index) =>
      brought.flatMap((agreed, at) => (agreed ? [personOf(`b${index}.${at}`, `a${index}`)] : [])),
    );
    return {
      above: 0,
      broughtBy: undefined,
      generations: [people.length, first.reduce((sum, { brought }) => sum + brought, 0)],
      isMore: false,
      first: first.filter((_, index) => people[index]!.agreed),
      second,
    };
  });

const textOf = (line: ReturnType<typeof treeLines>[number]) =>
  typeof line === "string" ? line : JSON.stringify(line);

describe("the tree", () => {
  it("accounts for everybody of the two generations, by name or by number", () => {
    fc.assert(
      fc.property(branches, (chain) => {
        const lines = treeLines(playbook, chain, "en");
        const counted = lines.reduce(
          (sum, line) => sum + (typeof line === "string" ? 1 : Number(line.with?.["count"] ?? 1)),
          0,
        );

        const [first = 0, second = 0] = chain.generations;
        const anybody = chain.first.length + chain.second.length > 0;
        expect(counted).toBe(anybody ? first + second : 0);
      }),
    );
  });

  it("puts those whom unnamed people brought under the number, not under a person", () => {
    const chain: Chain = {
      above: 0,
      broughtBy: undefined,
      generations: [3, 2],
      isMore: false,
      first: [personOf("Li", "me")],
      second: [personOf("Wang", "hidden", { village: null, stepId: null })],
    };

    expect(treeLines(playbook, chain, "en").map(textOf)).toEqual([
      expect.stringContaining("· Li · V"),
      expect.stringMatching(/chain-and-more.*"count":2/),
      "    ↳ Wang",
      expect.stringMatching(/chain-and-more.*"count":1/),
    ]);
  });

  it("says the title of a step that has no number, and nothing of a step that is gone", () => {
    const outside = { ...step("beside", 2), number: null };
    const chain: Chain = {
      above: 0,
      broughtBy: undefined,
      generations: [2],
      isMore: false,
      first: [personOf("Li", "me", { stepId: "beside" }), personOf("Wu", "me", { stepId: "gone" })],
      second: [],
    };

    expect(treeLines({ ...playbook, steps: [outside] }, chain, "en")).toEqual([
      `· Li · V · ${outside.words.en.title}`,
      "· Wu · V",
    ]);
  });
});
