/** The chain, who showed whom: the question to the learner, the one to the trainer, and what is said after. */
import type { Member } from "../../../bot/member.ts";
import { type Playbook, stepName } from "../../playbook/index.ts";
import {
  phrase,
  type Button,
  type Paragraph,
  type Phrase,
  type Reply,
} from "../../../bot/reply.ts";
import type { Candidate, Training } from "../rules/trained.ts";
import { goOnFirst, pictureToShow } from "../../../bot/doors.ts";

/** At the end of a step: the way to the question. */
export function toWhoShowed(id: string): Button {
  return { label: phrase("taught-lead"), action: `taught:ask:${id}` };
}

/** "Did somebody here show you how?" Whoever is chosen is asked; that is said before. */
export function askWhoShowed(id: string, candidates: readonly Candidate[]): Reply {
  return {
    words: phrase("taught-who"),
    buttons: [
      ...candidates.map(({ as, id: candidate, firstName }): Button[] => [
        {
          label: labels[as](firstName),
          action: `taught:by:${id}:${as === "helper" ? candidate : as}`,
        },
      ]),
      [{ label: phrase("taught-nobody"), action: `taught:by:${id}:nobody` }],
      [{ label: phrase("taught-skip"), action: `taught:by:${id}:skip` }],
    ],
  };
}

const labels: Readonly<Record<Candidate["as"], (name: string) => Phrase>> = {
  // Who brought them may not want to be named; the learner knows who it was.
  inviter: () => phrase("taught-inviter"),
  mentor: (name) => phrase("taught-mentor", { name }),
  helper: (name) => phrase("taught-helper", { name }),
};

export function sayNamed(isSomebody: boolean): Reply {
  return {
    words: isSomebody ? phrase("taught-noted") : phrase("taught-noted-nobody"),
    buttons: [[goOnFirst]],
  };
}

/** "{Wang} says you showed them step 5. Is that so?" */
export function askTrainer(
  playbook: Playbook,
  training: Training,
  learner: Member,
  trainer: Pick<Member, "language">,
): Reply {
  return {
    words: phrase("taught-is-it-so", {
      name: learner.firstName,
      ...stepName(playbook, training.stepId, trainer.language),
    }),
    buttons: [
      [
        { label: phrase("taught-yes"), action: `taught:yes:${training.id}` },
        { label: phrase("taught-no"), action: `taught:no:${training.id}` },
      ],
    ],
  };
}

/** @param isSo what they said: a yes that would close a loop is not noted */
export function sayAnswered(state: "confirmed" | "denied", isSo: boolean): Reply {
  const denied = isSo ? phrase("taught-loop") : phrase("taught-denied");
  return {
    words: state === "confirmed" ? phrase("taught-confirmed") : denied,
    buttons: [[goOnFirst], ...(state === "confirmed" ? [[pictureToShow("taught")]] : [])],
  };
}

/** Who showed this member what, a line each. */
export function trainerLines(
  playbook: Playbook,
  member: Pick<Member, "language">,
  trainers: readonly { readonly stepId: string; readonly firstName: string }[],
): readonly Paragraph[] {
  if (trainers.length === 0) return [];
  const lines = trainers.map(({ stepId, firstName }) =>
    phrase("taught-line", { name: firstName, ...stepName(playbook, stepId, member.language) }),
  );
  return [{ lines: [phrase("taught-by-whom"), ...lines] }];
}
