/** Playbook: how a step is named to people, as values for a phrase: its number, else its title. */
import type { Playbook } from "./playbook.ts";
import { findStep } from "./progress.ts";
import type { Language } from "../../../bot/reply.ts";

/** `number` is 0 where a step has none; a step that is gone has neither. */
export function stepName(
  playbook: Playbook,
  stepId: string,
  language: Language,
): { readonly number: number; readonly title: string } {
  const step = findStep(playbook, stepId);
  return { number: step?.number ?? 0, title: step?.words[language].title ?? "–" };
}
