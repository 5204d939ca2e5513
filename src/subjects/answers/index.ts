/** Answers: questions, articles, the glossary, dangers, answers that a model writes. */
import { button, command, due, prepared, type Subject } from "../../bot/subject.ts";
import { anybody, member, officer, type Right } from "../../bot/who.ts";
import { pressAnswer } from "./screens/buttons.ts";
import { burstDue, type BurstDueDeps } from "./screens/bursts.ts";
import {
  askQuestion,
  either,
  hearBurst,
  hearQuestion,
  hearTask,
  pressEither,
  question,
  type ChatDeps,
} from "./screens/chat.ts";
import { pressTerm, pressTerms } from "./screens/glossary.ts";
import { pressTopic, pressTopics, sayTopics } from "./screens/topics.ts";
import { answerDanger } from "./screens/triage.ts";
import { modelSpent, writtenDue, type WrittenDueDeps } from "./screens/written-due.ts";
import { pressModelUse, pressWritten } from "./screens/written.ts";

export type AnswersDeps = ChatDeps & BurstDueDeps & WrittenDueDeps;

/** Whoever is no officer is told in words: the button stands below figures that stay. */
const officerInWords: Right = {
  admit: officer.admit,
  refuse: (turn) => officer.refuse(turn, "command"),
};

export const answers = {
  name: "answers",
  commands: {
    ask: command(anybody, (_, turn) => askQuestion(turn)),
    topics: command(anybody, sayTopics),
  },
  press: {
    answer: button(member, pressAnswer),
    either: button(anybody, pressEither),
    "model:use": button(officerInWords, pressModelUse),
    term: button(anybody, pressTerm),
    terms: button(anybody, pressTerms),
    topic: button(anybody, pressTopic),
    topics: button(anybody, pressTopics),
    written: button(member, pressWritten),
  },
  typed: { question, either },
  hears: {
    danger: answerDanger,
    burst: hearBurst,
    task: hearTask,
    question: hearQuestion,
  },
  due: {
    burst: due("task", burstDue, "soon"),
    written: prepared("task", writtenDue, "soon"),
    "model-spent": due("task", modelSpent),
  },
} satisfies Subject<AnswersDeps>;
