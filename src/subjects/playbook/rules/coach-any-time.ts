/**
 * Playbook: the coach from the page of all steps: the same interview, outside the road.
 *
 * It is kept like a task of a step that is in no playbook, so nothing on the road waits for it.
 */
import { phrase, type Reply } from "../../../bot/reply.ts";
import { adviceOf, answerWith, interviewOf, questionAt } from "./coach.ts";
import type { Learner, WalkDeps, Walked } from "./walk/deps.ts";
import { wayBack } from "./overview/roads.ts";

const stepId = "any-time";
const taskId = "coach";

/** @param argument of an answer's button; empty: begin, or go on where it was left */
export async function coach(deps: WalkDeps, member: Learner, argument: string): Promise<Walked> {
  const states = await deps.record.taskStates(member.id, stepId);
  const open = states.find((state) => state.taskId === taskId && state.state === "open");
  const before = interviewOf(open?.kept ?? {});
  // An old button, after the advice: the interview begins anew, with nothing answered.
  const interview = argument === "" ? before : answerWith(before, argument);
  const advice = adviceOf(interview, deps.country);
  const at = deps.clock();
  await deps.record.setTask(member.id, stepId, {
    taskId,
    state: advice === undefined ? "open" : "done",
    kept: { answers: interview },
    at,
  });

  const question = questionAt(interview, (answer) => `step:coach:${answer}`);
  if (question !== undefined) {
    const asked: Reply = {
      words: [phrase("playbook-coach-intro"), question.words],
      buttons: [...question.buttons, wayBack],
      screen: "coach",
    };
    return { replies: [argument === "" ? asked : { ...asked, inPlace: true }] };
  }
  if (advice === undefined) return { replies: [] };
  for (const [name, value] of Object.entries(advice.traits)) {
    await deps.record.setTrait(member.id, name as keyof typeof advice.traits, value, at);
  }
  return {
    replies: [
      { words: advice.fits, screen: "coach", inPlace: true },
      { words: [...advice.papers, advice.change], buttons: [wayBack] },
    ],
  };
}
