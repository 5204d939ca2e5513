/**
 * The shipped playbook, wandered through: whatever somebody is, and whatever they tap, a way on is
 * always there, and the plain way leads to the end of a road.
 */
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placements } from "../../src/bot/member.ts";
import type { Playbook } from "../../src/subjects/playbook/rules/playbook.ts";
import { traitValues, type TraitName } from "../../src/subjects/playbook/rules/traits.ts";
import {
  openView,
  press,
  type Learner,
  type Walked,
} from "../../src/subjects/playbook/rules/walk/walk.ts";
import { languages, type Button } from "../../src/bot/reply.ts";
import { readPlaybook } from "../../src/knowledge/playbook/playbook.ts";
import { buttonsOf, createWalk, wordsOf } from "../support/small-playbook.ts";

const dir = fileURLToPath(new URL("../../knowledge/playbook", import.meta.url));
const { playbook: shipped } = await readPlaybook(dir);

const traits = fc.record(
  Object.fromEntries(
    Object.entries(traitValues).map(([name, values]) => [
      name,
      fc.option(fc.constantFrom<string>(...values), { nil: undefined }),
    ]),
  ),
);

/** The playbook of somebody with these traits; the same one may change under their feet. */
function createWanderer(member: Learner, playbooks: readonly [Playbook, ...Playbook[]]) {
  const { deps, time } = createWalk(playbooks[0]);
  let taps = 0;
  return {
    deps,
    async tap(action: string): Promise<Walked> {
      time.now = new Date(time.now.getTime() + 60_000);
      // Another version of the playbook after every twentieth tap: a restart.
      const playbook = playbooks[Math.floor(taps++ / 20) % playbooks.length]!;
      await deps.record.keepVersions(playbook.steps, time.now);
      const view = await openView(playbook, deps.record, member.id);
      return press({ ...deps, ...view }, member, action);
    },
  };
}

const roadButtons = (walked: Walked) =>
  buttonsOf(walked).filter(({ action }) => action.startsWith("step:"));

/** What somebody taps who only wants to go on. */
function plainTap(walked: Walked): Button | undefined {
  const buttons = roadButtons(walked);
  const wishes: readonly ((button: Button) => boolean)[] = [
    ({ action }) => action.startsWith("step:go:"),
    ({ label }) => typeof label === "string" && label.startsWith("☐"),
    ({ action }) => action.endsWith(":done"),
    ({ action }) => action.startsWith("step:pick:"),
    ({ action }) => action.startsWith("step:later:"),
    // Which of the ways without a shop.
    ({ action }) => action.startsWith("step:open:i-"),
  ];
  for (const wish of wishes) {
    const found = buttons.find(wish);
    if (found !== undefined) return found;
  }
  return undefined;
}

const ends = /^playbook-(all-for-now|three-ways)/;

/** The same road after a curator's hand: a task less here, a word more there, a card gone. */
function edited(playbook: Playbook): Playbook {
  const steps = playbook.steps.map((step) => ({
    ...step,
    version: `${step.version}-edited`,
    flow: step.flow
      .filter((_, index) => index % 4 !== 3)
      .map((item) => ({
        ...item,
        text: { en: `${item.text.en} More.`, zh: `${item.text.zh}再说。` },
      })),
  }));
  return { ...playbook, steps };
}

describe.each(languages)("somebody who wanders through the shipped playbook in %s", (language) => {
  it.each([
    ["as it is", [shipped!]],
    ["while it is being edited", [shipped!, edited(shipped!)]],
  ] as const)("is never stuck, whatever their traits and taps, %s", async (_, playbooks) => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...placements),
        traits,
        fc.array(fc.nat(), { maxLength: 120 }),
        async (placement, known, taps) => {
          const member: Learner = { id: "m1", language, placement };
          const { deps, tap } = createWanderer(member, playbooks);
          for (const [name, value] of Object.entries(known)) {
            if (value !== undefined) {
              await deps.record.setTrait("m1", name as TraitName, value, deps.clock());
            }
          }

          let said = await tap("step:next");
          for (const choice of taps) {
            const buttons = roadButtons(said);
            const { action } = buttons[choice % buttons.length] ?? { action: "step:next" };
            said = await tap(action);
            expect(said.replies.length, action).toBeGreaterThan(0);
          }

          said = await tap("step:next");
          for (let turns = 0; !wordsOf(said).some((words) => ends.test(words)); turns++) {
            expect(turns, wordsOf(said).join("\n")).toBeLessThan(1_500);
            const next = plainTap(said);
            expect(next, wordsOf(said).join("\n")).toBeDefined();
            said = await tap(next!.action);
          }
          expect(roadButtons(said).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 20 },
    );
  });
});
