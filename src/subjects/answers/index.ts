/** Answers: questions, articles, the glossary, dangers, answers that a model writes. */
import { button, command, type Subject } from "../../bot/subject.ts";
import { anybody } from "../../bot/who.ts";
import { answerDanger } from "./screens/triage.ts";
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
import { sayTopics, type TopicsDeps } from "./screens/topics.ts";

export type AnswersDeps = ChatDeps & TopicsDeps;

export const answers = {
  name: "answers",
  commands: {
    ask: command(anybody, (_, turn) => askQuestion(turn)),
    topics: command(anybody, sayTopics),
  },
  press: { either: button(anybody, pressEither) },
  typed: { question, either },
  hears: {
    danger: answerDanger,
    burst: hearBurst,
    task: hearTask,
    question: hearQuestion,
  },
} satisfies Subject<AnswersDeps>;
