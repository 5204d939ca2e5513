/**
 * Playbook: where somebody begins, by what they said of themselves, and what lies before it.
 *
 * Earlier steps are offered as "I did this already"; nothing is ever marked without a tap.
 */
import type { Placement } from "../../../bot/member.ts";
import type { Playbook, Step } from "./playbook.ts";
import { findStep } from "./progress.ts";

/** The step where this placement begins; the playbook's first if it names none that exists. */
export function firstStep(playbook: Playbook, placement: Placement): Step {
  const named = findStep(playbook, playbook.placement[placement] ?? "");
  return named ?? playbook.steps[0]!;
}

/** The steps before one: those it needs, what they need, and those before it on its road. */
export function stepsBefore(playbook: Playbook, step: Step): readonly Step[] {
  const needed = new Set<string>();
  const gather = (ids: readonly string[]): void => {
    for (const id of ids) {
      if (needed.has(id)) continue;
      needed.add(id);
      gather(findStep(playbook, id)?.needs ?? []);
    }
  };
  gather(step.needs);

  const at = playbook.steps.indexOf(step);
  return playbook.steps.filter(
    (each, index) => needed.has(each.id) || (index < at && each.road === step.road),
  );
}

/** Ids of the steps that a member's placement lies beyond. */
export function passedBy(playbook: Playbook, placement: Placement | null): ReadonlySet<string> {
  if (placement === null) return new Set();
  return new Set(stepsBefore(playbook, firstStep(playbook, placement)).map((step) => step.id));
}
