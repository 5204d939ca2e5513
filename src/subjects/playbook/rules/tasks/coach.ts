/**
 * Task kind `coach`: which way of selling fits? An interview in one message, then advice.
 *
 * Questions and rules stand in subjects/playbook/rules/coach.ts; here they become a task.
 */
import { z } from "zod";
import type { Reply } from "../../../../bot/reply.ts";
import { adviceOf, answerWith, interviewOf, questionAt, type Interview } from "../coach.ts";
import { idSchema, tapOneOf } from "./tap.ts";
import { planWith, type Asking, type TaskBase, type TaskKind } from "./task.ts";

export interface CoachTask extends TaskBase {
  readonly kind: "coach";
}

const schema = z.strictObject({ coach: idSchema });

export const coach: TaskKind<CoachTask> = {
  canWait: true,

  plan: planWith(schema, (spec) => ({
    id: spec.coach,
    lines: [],
    build: (text) => ({ kind: "coach", id: spec.coach, text }),
  })),

  accepts: () => [],

  ask: (task, asking) => drawn(task, asking, interviewOf(asking.kept)),

  press(task, argument, asking) {
    const interview = answerWith(interviewOf(asking.kept), argument);
    const kept = { answers: interview };
    const advice = adviceOf(interview, asking.country);
    if (advice === undefined) {
      return {
        kind: "edit",
        kept,
        reply: { ...drawn(task, asking, interview), inPlace: true },
      };
    }
    return {
      kind: "accept",
      kept,
      before: { words: advice.fits, screen: "coach", inPlace: true },
      words: [...advice.papers, advice.change],
      traits: advice.traits,
    };
  },

  receive: () => tapOneOf,
};

function drawn(task: CoachTask, asking: Asking, interview: Interview): Reply {
  const question = questionAt(interview, asking.action);
  return {
    words: [task.text[asking.language], ...(question === undefined ? [] : [question.words])],
    buttons: question?.buttons ?? [],
    screen: "coach",
  };
}
