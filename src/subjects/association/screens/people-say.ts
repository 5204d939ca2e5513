/** People in words for officers: a line on a button, and a page each. Composes only. */
import { type Playbook, stepName } from "../../playbook/index.ts";
import { phrase, type Language, type Phrase } from "../../../bot/reply.ts";
import type { Listed, Part } from "../rules/people-record.ts";

/** Where somebody stands, as values for a phrase; `number` is -1 for who has not begun. */
export function whereOf(
  playbook: Playbook,
  stepId: string | null,
  language: Language,
): { readonly number: number; readonly title: string } {
  return stepId === null ? { number: -1, title: "" } : stepName(playbook, stepId, language);
}

/** In a list of one village: the mentor instead of the village. */
export function rosterLine(playbook: Playbook, person: Listed, language: Language): Phrase {
  return phrase("people-roster-row", {
    name: person.firstName,
    ...whereOf(playbook, person.stepId, language),
    mentor: person.mentor ?? "",
    has: person.hasDied
      ? "died"
      : person.isAlone
        ? "none"
        : person.mentor === null
          ? "self"
          : "one",
  });
}

/** In a list of people of many villages. */
export function personLine(playbook: Playbook, person: Listed, language: Language): Phrase {
  return phrase("people-row", {
    name: person.firstName,
    village: person.village ?? "–",
    ...whereOf(playbook, person.stepId, language),
  });
}

export function personPage(
  playbook: Playbook,
  person: Listed,
  part: Part,
  language: Language,
): readonly Phrase[] {
  return [
    phrase("people-one", {
      name: person.firstName,
      village: person.village ?? "–",
      ...whereOf(playbook, person.stepId, language),
    }),
    person.hasDied
      ? phrase("died-page", { name: person.firstName })
      : phrase("people-part", { part }),
    ...(person.isAlone ? [phrase("people-mentor-none")] : []),
    ...(person.mentor === null ? [] : [phrase("people-mentor", { mentor: person.mentor })]),
  ];
}
