/** Peers: the question whether somebody would help others, and the page on which that is changed. */
import type { Member } from "../../../bot/member.ts";
import type { Step } from "../../playbook/index.ts";
import { phrase, type Button, type Reply } from "../../../bot/reply.ts";
import type { Helper } from "../rules/record.ts";
import { mostAWeek } from "../rules/request.ts";
import { goOnFirst } from "../../../bot/doors.ts";

/** The purpose under which the consent is kept. */
export const helperConsent = "help-others";

/** Before this step there is little that others could ask. */
const firstStepToHelp = 3;

const near: Button = { label: phrase("helper-near"), action: "helper:village" };
const far: Button = { label: phrase("helper-far"), action: "helper:all" };
const back: Button = { label: phrase("more-peers"), action: "do:peers" };

/** May the question be asked at the end of this step? Cheap: ask it first. */
export function isTimeToHelp(step: Pick<Step, "number"> | undefined): boolean {
  return step !== undefined && step.number !== null && step.number >= firstStepToHelp;
}

/** Somebody who has not answered is offered it again at each third step. */
export function isTimeAgain(step: Pick<Step, "number"> | undefined): boolean {
  return step !== undefined && step.number !== null && step.number % firstStepToHelp === 0;
}

/** At the end of a step: the way to the question. */
export const toHelping: Button = { label: phrase("helper-lead"), action: "helper:ask" };

export function offerHelping(): Reply {
  return {
    words: phrase("helper-offer", { most: mostAWeek }),
    buttons: [[near], [far], [{ label: phrase("helper-no"), action: "helper:no" }]],
  };
}

/** After a yes: women may say that they are, so that women can ask women. */
export function sayHelping({ reach, isWoman }: Helper): Reply {
  const words = reach === "all" ? phrase("helper-noted-far") : phrase("helper-noted-near");
  if (isWoman) return { words, buttons: [[goOnFirst]] };
  return {
    words: [words, phrase("helper-woman-ask")],
    buttons: [[{ label: phrase("helper-woman"), action: "helper:woman" }], [goOnFirst]],
  };
}

export function sayNotHelping(): Reply {
  return { words: phrase("helper-noted-no"), buttons: [[goOnFirst]] };
}

export function sayWoman(isWoman: boolean): Reply {
  return {
    words: isWoman ? phrase("helper-woman-noted") : phrase("helper-woman-gone"),
    buttons: [[goOnFirst]],
  };
}

/** The page of helping, under the chain. */
export function sayHelper({ helps, reach, isWoman }: Helper): Reply {
  if (helps === "ended") return { words: phrase("helper-ended"), buttons: [[back]] };
  if (helps !== "yes") return { ...offerHelping(), buttons: [[near], [far], [back]] };
  const woman: Button = isWoman
    ? { label: phrase("helper-woman-off"), action: "helper:plain" }
    : { label: phrase("helper-woman"), action: "helper:woman" };
  return {
    words: [
      reach === "all"
        ? phrase("helper-now-far", { most: mostAWeek })
        : phrase("helper-now-near", { most: mostAWeek }),
      ...(isWoman ? [] : [phrase("helper-woman-ask")]),
    ],
    buttons: [
      [reach === "all" ? near : far],
      [woman],
      [{ label: phrase("helper-stop"), action: "helper:no" }],
      [back],
    ],
  };
}

/** The asker as the helper sees them, or the other way round: first name, and the village if known. */
export function named(
  member: Pick<Member, "firstName">,
  village: string | null | undefined,
): { readonly name: string; readonly village: string; readonly known: "yes" | "no" } {
  const known = village === null || village === undefined ? "no" : "yes";
  return { name: member.firstName, village: village ?? "", known };
}
