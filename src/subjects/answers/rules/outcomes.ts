/**
 * Answers: outcomes of a question that say more than a word.
 *
 * They stand in the question's row as text, so that a later screen knows what was asked.
 */
import type { Question } from "./record.ts";
import type { TriageEntry } from "./triage.ts";

/** The outcome of a question that was not text: its messages are copied instead; an album has several. */
export const messageOutcome = /^message:(\d+(?:,\d+)*)$/;

/** A question that is for the association, whoever their mentor is. */
export const forAssociation = "association";

/** The outcome of a wish for a second teacher, with the number of the learner's step or 0. */
export const wishOutcome = /^second-teacher:(\d+)$/;

/** What a learner says of their own mentor: money that was asked for, a quarrel. */
export const aboutMentorOutcome = "about-mentor";

/** A fixed answer to a danger; rows of earlier versions do not say which. */
export const triageOutcome = /^triage(?::([\w-]+))?$/;

export function outcomeOfTriage({ id }: Pick<TriageEntry, "id">): string {
  return `triage:${id}`;
}

/** A danger: whoever gets it is told at once that it cannot wait, and the learner is promised no evening. */
export function cannotWait({ outcome }: { readonly outcome: string }): boolean {
  return triageOutcome.test(outcome);
}

/**
 * Whether a village's mentor may be asked at all. Dangers (a debt, a threat, a code that was given
 * away) go to the association, which is not the neighbour; so do the wish for another teacher and words about the mentor.
 */
export function isForMentor({ outcome }: { readonly outcome: string }): boolean {
  if (outcome === aboutMentorOutcome || outcome === forAssociation) return false;
  return !cannotWait({ outcome }) && !wishOutcome.test(outcome);
}

/** It went to a person, and whoever asked it took it back. What went nowhere is only left. */
export function isTakenBack({ state, sentTo }: Pick<Question, "state" | "sentTo">): boolean {
  return state === "left" && sentTo !== null;
}

/** A model wrote the answer out of the articles that the row names. */
export const writtenOutcome = "written";

/** Written for a person from the start: no article was looked for. */
export const forPerson = "person";

/** Nothing is known of it but its message. */
export function isStillMessage({ outcome }: { readonly outcome: string }): boolean {
  return messageOutcome.test(outcome);
}
