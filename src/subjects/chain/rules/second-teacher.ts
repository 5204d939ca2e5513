/**
 * The chain, second teacher: who has one person who sells to ask is offered another, once.
 *
 * What is promised is what happens: the association gets the wish. Nobody is matched here.
 */
import type { NewQuestion } from "../../answers/index.ts";
import type { Step } from "../../playbook/index.ts";
import { phrase, type Button, type Reply } from "../../../bot/reply.ts";
import type { Contact } from "./record.ts";
import { goOnFirst } from "../../../bot/doors.ts";

/** Before this step there is little to ask a seller. */
const firstStepToAsk = 4;

/** The purpose under which the consent is kept. */
export const teacherConsent = "second-teacher";

/** May the offer be made at the end of this step at all? Cheap: ask it first. */
export function isTimeForTeacher(step: Pick<Step, "number"> | undefined): boolean {
  return step !== undefined && step.number !== null && step.number >= firstStepToAsk;
}

/** Exactly one of the people they know has sold. */
export function hasOneTeacher(contacts: readonly Contact[]): boolean {
  return contacts.filter(hasSold).length === 1;
}

/** Has this person sold something? */
export function hasSold({ placement, hasSentParcels, hasStore }: Contact): boolean {
  return hasSentParcels || hasStore || placement === "shop" || placement === "daily";
}

/** At the end of a step: the way to the offer. */
export const toTeacher: Button = { label: phrase("teacher-lead"), action: "teacher:ask" };

export function offerTeacher(): Reply {
  return {
    words: phrase("teacher-offer"),
    buttons: [
      [{ label: phrase("teacher-yes"), action: "teacher:yes", means: "yes" }],
      [{ label: phrase("teacher-no"), action: "teacher:no", means: "no" }],
    ],
  };
}

/** "Before it goes": who will see it. */
export function confirmTeacher(): Reply {
  return {
    words: phrase("teacher-confirm"),
    buttons: [
      [
        {
          label: phrase("relay-send"),
          action: "teacher:send",
          style: "success",
          means: ["yes", "send"],
        },
      ],
      [{ label: phrase("leave-it"), action: "teacher:no" }],
    ],
  };
}

/** What became of it, and the way on. */
export function sayTeacher(key: "declined" | "sent" | "kept" | "already-sent"): Reply {
  return {
    words: {
      declined: phrase("teacher-declined"),
      sent: phrase("teacher-sent"),
      kept: phrase("teacher-kept"),
      "already-sent": phrase("teacher-already-sent"),
    }[key],
    buttons: [[goOnFirst]],
  };
}

/** The wish goes the way of a question: officers read it and reply to it (answers/rules/relay.ts). */
export function wishOf(
  id: string,
  member: { readonly id: string; readonly language: NewQuestion["language"] },
  stepNumber: number | null,
): NewQuestion {
  return {
    id,
    memberId: member.id,
    language: member.language,
    text: "",
    outcome: `second-teacher:${stepNumber ?? 0}`,
    articles: [],
    state: "asked",
  };
}
