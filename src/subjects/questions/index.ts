/** Questions that nobody knew: the desk of mentors, answers that are published, articles that serve badly. */
import { command, type Subject } from "../../bot/subject.ts";
import { anybody } from "../../bot/who.ts";
import type { KeptAnswers } from "./rules/published.ts";
import type { DeskDeps } from "./screens/desk.ts";
import { sayQuestions } from "./screens/questions.ts";

export interface QuestionsDeps extends DeskDeps {
  /** Answers questions; it is brought up to date before each message. */
  readonly kept: KeptAnswers;
}

export const questions = {
  name: "questions",
  commands: { questions: command(anybody, (deps, turn) => sayQuestions(deps, turn)) },
  before: ({ kept }, { drafts }) => kept.refresh(drafts),
} satisfies Subject<QuestionsDeps>;
