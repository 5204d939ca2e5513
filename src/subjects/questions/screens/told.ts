/**
 * A question that came at night reaches the mentor in the morning. If somebody has it by
 * then, or the learner has another mentor, it goes the way it would go now.
 */
import { forReader, villageName } from "../../answers/index.ts";
import type { Records } from "../../../bot/records.ts";
import type { DueWork } from "../../../bot/due.ts";
import { memberOf, sayUnasked, type UnaskedDeps } from "../../../bot/gate/unasked.ts";

export function questionTold(deps: UnaskedDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const question = await records.questions.find(String(work.payload["questionId"]));
    const learner = await memberOf(work, records);
    if (question === undefined || learner === undefined) return;
    if (question.state !== "asked" || question.keeper !== null || question.sentTo !== "mentor") {
      return;
    }
    const mentor = await records.mentors.mentorOf(learner.id);
    // Without one it stays among the questions, where the association reads it.
    if (mentor === undefined) return;
    const village = await villageName({ records }, learner);
    const reader = { ...mentor, isMentor: true };
    await sayUnasked(deps, records, mentor, ...forReader(question, learner, village, reader));
  };
}
