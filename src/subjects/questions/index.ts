/** Questions that nobody knew: the desk of mentors, answers that are published, articles that serve badly. */
import { button, command, due, type Subject } from "../../bot/subject.ts";
import { anybody, officer, type Right } from "../../bot/who.ts";
import { phrase } from "../../bot/reply.ts";
import type { UnaskedDeps } from "../../bot/gate/unasked.ts";
import type { ChatDeps, TopicsDeps } from "../answers/index.ts";
import type { PublishedAnswers } from "./rules/published.ts";
import { deskReader, type DeskDeps } from "./screens/desk.ts";
import { countDrafts, draftsButton, type DraftDeps } from "./screens/draft-page.ts";
import { draftQuestion, draftText, offerToKeep, pressDraft } from "./screens/drafts.ts";
import {
  countQuestions,
  hearReply,
  pressDesk,
  pressLeave,
  sayQuestions,
} from "./screens/questions.ts";
import { markTakenBack } from "./screens/taken-back.ts";
import { questionTold } from "./screens/told.ts";
import { askIfAnswer, askIfAnswers, sayNotSent, typedAnswer } from "./screens/typed-answer.ts";
import { pressWeakest } from "./screens/weakest.ts";

export type QuestionsDeps = DeskDeps &
  ChatDeps &
  Pick<TopicsDeps, "articles"> &
  DraftDeps &
  UnaskedDeps & {
    /** Answers questions; it is brought up to date before each message. */
    readonly kept: PublishedAnswers;
  };

/** More kept answers than this are not waited for at once. */
const mostCounted = 99;

/** Mentors see nothing of it, and hear the same as at the desk. */
const officerAtDesk: Right = { admit: officer.admit, refuse: deskReader.refuse };

export const questions = {
  name: "questions",
  commands: { questions: command(deskReader, (deps, turn) => sayQuestions(deps, turn)) },
  names: {
    "do:questions": [
      "who asked me",
      "did anybody ask me",
      "any questions for me",
      "questions for me",
      "what questions are waiting",
      "which questions are waiting",
      "open questions",
      "unanswered questions",
      "which questions are unanswered",
      "which questions are open",
      "how many unanswered questions",
      "how many open questions",
      "how many questions are open",
      "how many questions are waiting",
      "没回的问题",
      "没人回的问题",
      "还有几个问题没回",
      "有几个问题没回",
      "多少问题没回",
      "还有多少问题没回",
      "哪些问题没回",
      "哪些问题还没回",
      "哪些问题没人回",
      "who asked something",
      "who asked questions",
      "谁问了什么",
      "谁问了啥",
      "有谁问了什么",
      "show me the questions",
      "有人问我吗",
      "有人问我没",
      "有没有人问我",
      "谁问我了",
      "有什么问题等我",
      "哪些问题等着回",
      "等人回的问题",
    ],
  },
  press: {
    "desk:leave": button(anybody, (_, turn) => pressLeave(turn), "all"),
    desk: button(deskReader, pressDesk),
    "desk:up": button(deskReader, pressDesk, ["typed-answer"]),
    draft: button(anybody, pressDraft),
    weak: button(officerAtDesk, pressWeakest),
  },
  chooses: [
    "desk:leave",
    "desk:job",
    "desk:mine",
    "desk:pass",
    "desk:typed",
    "desk:up",
    "draft:asis",
    "draft:keep",
    "draft:publish",
    "draft:throw",
  ],
  typed: { "draft-question": draftQuestion, "draft-text": draftText, "typed-answer": typedAnswer },
  hears: { "reply-to-question": hearReply },
  due: { "question-told": due("task", questionTold) },
  on: {
    // After the talks, whose questions wait again when they end.
    "member-died": (_, turn, { member }) => turn.records.questions.rest(member.id),
    "member-lives": (_, turn, { member }) => turn.records.questions.wake(member.id, turn.now),
    "question-taken-back": (deps, turn, facts) => markTakenBack(deps, turn, facts),
    "unsure-words": (_, turn, facts) => askIfAnswer(turn, facts),
    "learner-told": (_, turn, facts) => askIfAnswers(turn, facts),
    "danger-said": (_, turn, said) => sayNotSent(turn, said),
    async "question-answered"(_, turn, { question, text, buttons }) {
      buttons.push(...(await offerToKeep(turn, [question], text)));
    },
    async "work-asked"(deps, turn, { waits }) {
      const count = await countQuestions(deps, turn);
      if (count === undefined) return;
      const label = phrase("work-questions", { count });
      waits.push({ count, button: { label, action: "do:questions" } });
      const kept = turn.isOfficer ? await countDrafts(turn) : 0;
      if (kept > 0) waits.push({ count: kept, button: draftsButton(kept) });
    },
    async "today-asked"(_, turn, { lines }) {
      const count = (await turn.records.drafts.list("waiting", mostCounted)).length;
      if (count === 0) return;
      lines.push({ group: "yes", label: phrase("draft-today", { count }), to: "knowledge" });
    },
  },
  pages: async () => (await import("./pages/index.ts")).pages,
  before: ({ kept }, { drafts }) => kept.refresh(drafts),
} satisfies Subject<QuestionsDeps>;

// What other subjects and the neighbours may use.
export { readPublished } from "./queries/published.ts";
export { findClusters } from "./rules/clusters.ts";
export type { StoredAnswer } from "./rules/published-record.ts";
export { createPublishedAnswers, wordingsOf } from "./rules/published.ts";
export type { DeskDeps } from "./screens/desk.ts";
export { welcomeOfficer } from "./screens/questions.ts";
