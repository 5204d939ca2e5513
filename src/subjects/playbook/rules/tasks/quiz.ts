/**
 * Task kind `quiz`: one question with two or three answers, shuffled.
 *
 * A wrong answer gets its reason and goes on; returns.ts brings the question back after three days.
 */
import { z } from "zod";
import { figureAmong, type Button, type Reply } from "../../../../bot/reply.ts";
import { namedAnswer } from "./mentioned.ts";
import { shuffle } from "./shuffle.ts";
import { idSchema, tapOneOf, typedOption } from "./tap.ts";
import {
  planWith,
  type Asking,
  type Stored,
  type Line,
  type Received,
  type TaskBase,
  type TaskKind,
} from "./task.ts";

export interface QuizTask extends TaskBase {
  readonly kind: "quiz";
  /** The right one first, as authors write them. */
  readonly options: readonly Line[];
}

const schema = z.strictObject({ quiz: idSchema, wrong: z.int().min(1).max(2) });
const kept = z.object({ attempt: z.int().min(0).catch(0) });

export const quiz: TaskKind<QuizTask> = {
  canWait: false,

  plan: planWith(schema, (spec) => ({
    id: spec.quiz,
    lines: ["right", "wrong-1", "wrong-2"]
      .slice(0, spec.wrong + 1)
      .map((id) => ({ id, reply: "needed" as const })),
    build: (text, lines) => ({ kind: "quiz", id: spec.quiz, text, options: lines }),
  })),

  accepts: () => [],

  ask(task, asking): Reply {
    const buttons = inOrder(task, asking).map((option, index, all): readonly Button[] => [
      // The index of the shuffled order: nothing in a button tells which answer is right.
      {
        label: option.label[asking.language],
        action: asking.action(String(index)),
        means: figureAmong(index, all.length),
      },
    ]);
    return { words: task.text[asking.language], buttons };
  },

  press(task, argument, asking) {
    return choose(inOrder(task, asking)[Number(argument)], asking);
  },

  receive(task, content, asking) {
    const { language } = asking;
    const typed = typedOption(task.options, content, language);
    const mayTell = typed === undefined && content.kind === "text" && content.tells === true;
    return choose(mayTell ? namedAnswer(task.options, content.text, language) : typed, asking);
  },
};

/** How often this question was answered; each time it is shuffled anew. */
export function attemptOf(state: Stored): number {
  // To catch what is missing costs more than the whole task.
  return "attempt" in state ? kept.parse(state).attempt : 0;
}

function inOrder(task: QuizTask, asking: Asking): readonly Line[] {
  return shuffle(task.options, `${asking.seed}/${attemptOf(asking.kept)}`);
}

function choose(option: Line | undefined, asking: Asking): Received {
  if (option === undefined) return tapOneOf;
  const right = option.id === "right";
  return {
    kind: "accept",
    kept: { attempt: attemptOf(asking.kept) + 1, right },
    words: option.reply[asking.language],
    wrong: !right,
  };
}
