/** Answers: questions, articles, the glossary, dangers, answers that a model writes. */
import { button, command, due, prepared, type Subject } from "../../bot/subject.ts";
import { phrase } from "../../bot/reply.ts";
import { anybody, member, officer, type Right } from "../../bot/who.ts";
import { pressAnswer } from "./screens/buttons.ts";
import {
  articlesDue,
  countLate,
  sayArticlesDue,
  type ArticlesDueDeps,
} from "./screens/articles-due.ts";
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
import { associationNames } from "./rules/said/association-names.ts";
import { pressAssociation } from "./screens/association.ts";
import { person, pressSomebody } from "./screens/person.ts";
import { pressTerm, pressTerms } from "./screens/glossary.ts";
import { pressTopic, pressTopics, sayTopics } from "./screens/topics.ts";
import { hearTakeBack } from "./screens/take-back.ts";
import { answerDanger } from "./screens/triage.ts";
import { modelSpent, writtenDue, type WrittenDueDeps } from "./screens/written-due.ts";
import { pressModelUse, pressWritten } from "./screens/written.ts";

export type AnswersDeps = ChatDeps & BurstDueDeps & WrittenDueDeps & ArticlesDueDeps;

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
  names: associationNames,
  press: {
    answer: button(member, pressAnswer),
    "answer:association": button(member, pressAssociation),
    "answer:new": button(member, (deps, turn) => pressSomebody(deps, turn)),
    "articles:due": button(officerInWords, sayArticlesDue),
    either: button(anybody, pressEither),
    "model:use": button(officerInWords, pressModelUse),
    term: button(anybody, pressTerm),
    terms: button(anybody, pressTerms),
    topic: button(anybody, pressTopic),
    topics: button(anybody, pressTopics),
    written: button(member, pressWritten),
  },
  chooses: [
    "answer:helped",
    "answer:unclear",
    "answer:simpler",
    "answer:why",
    "answer:pick",
    "answer:none",
    "answer:else",
    "answer:person",
    "answer:send",
    "answer:up",
    "answer:back",
    "answer:leave",
    "either",
    "written:yes",
    "written:no",
  ],
  typed: { question, either, person },
  hears: {
    danger: answerDanger,
    "take-back": hearTakeBack,
    burst: hearBurst,
    task: hearTask,
    question: hearQuestion,
  },
  due: {
    burst: due("task", burstDue, "soon"),
    written: prepared("task", writtenDue, "soon"),
    "model-spent": due("task", modelSpent),
    "articles-due": due("task", articlesDue, "recurring"),
    // As long as it is there, officers have heard of it this month.
    "articles-told": due("silent", () => async () => {}),
  },
  on: {
    "work-asked"(deps, turn, { waits }) {
      const count = turn.isOfficer ? countLate(deps, turn) : 0;
      if (count === 0) return;
      const label = phrase("work-articles", { count });
      waits.push({ count, button: { label, action: "articles:due" } });
    },
  },
  pages: async () => (await import("./pages/index.ts")).pages,
} satisfies Subject<AnswersDeps>;
// What other subjects and the neighbours may use.
export { createQuestionRecord } from "./queries/questions.ts";
export { type Answer, type AnswerQuestion, type Hit } from "./rules/answer.ts";
export {
  type Article,
  type ArticleRole,
  type ArticleWords,
  type Decision,
  articleRoles,
  mayBeMissing,
  decisions,
  findByRole,
} from "./rules/article.ts";
export { type TriageEntry, talkOffers } from "./rules/triage.ts";
export type { TriagePattern } from "./rules/said/pattern.ts";
export { aheadDays, dueArticles, isLate, lookAheadTo } from "./rules/due-articles.ts";
export { composeAnswer, notesOf } from "./rules/compose.ts";
export { type Ahead, createAhead, createLookAhead, type FoundAhead } from "./rules/ahead.ts";
export { createAnswerQuestion } from "./rules/answer-question.ts";
export { isUrgentText } from "./rules/danger.ts";
export { asksForSecret } from "./rules/written/check-never.ts";
export type { Decider, Decision as DecideDecision } from "./rules/answer.ts";
export { createDecider } from "./rules/decide.ts";
export type { FewWords } from "./rules/search/few-words.ts";
export { offerFromOf } from "./rules/search/offer.ts";
export { shortOfFollowUps, tallyFollowUps } from "./rules/evaluation/talk.ts";
export {
  type Question,
  type QuestionKind,
  type Tally,
  percent,
  shortOf,
  tallyOf,
} from "./rules/evaluation/evaluation.ts";
export { type Weak, unclearReasons, weakest } from "./rules/feedback.ts";
export {
  type Figure,
  figuresIn,
  figureValues,
  hanNumber,
  missingFigures,
} from "./rules/figures.ts";
export {
  type FindTerm,
  type Term,
  type TermWords,
  createFindTerm,
  formsOf,
  isWordOf,
} from "./rules/glossary.ts";
export {
  cannotListen,
  composeForGroup,
  explainInGroup,
  helloGroup,
  howToAsk,
  onlyBetweenTwo,
  parseGroupLink,
} from "./rules/group.ts";
export { knowsBy } from "./rules/knows.ts";
export { answerIn, articleIn, articlesIn } from "./rules/search/local.ts";
export { leaveEachOut } from "./rules/evaluation/leave-out.ts";
export {
  isStillMessage,
  isTakenBack,
  messageOutcome,
  triageOutcome,
  wishOutcome,
  aboutMentorOutcome,
  writtenOutcome,
} from "./rules/outcomes.ts";
export type { NewQuestion, Question as RecordQuestion } from "./rules/record.ts";
export {
  type Recipient,
  askPerson,
  confirmRelay,
  personLabel,
  quoted,
  saysCovered,
} from "./rules/recipient.ts";
export { isToldToPerson, wordsForPerson } from "./rules/said/told-to-person.ts";
export { takenBackFrom } from "./rules/talk/taken-back.ts";
export { type Reader, type Said, answerFor, deskButtons, forReader } from "./rules/relay.ts";
export { copyOfSaid, coverSaid } from "./rules/relay.ts";
export { isCommon } from "./rules/search/common-words.ts";
export { scaleOf } from "./rules/search/confidence.ts";
export { languageOf } from "./rules/search/language.ts";
export { type Topic, learn, topicsOf } from "./rules/search/learn.ts";
export type { LearnedWeights } from "./rules/search/learned.ts";
export { type VectorData, type WordVectors, openWordVectors } from "./rules/search/meaning.ts";
export { createVocabulary } from "./rules/search/vocabulary.ts";
export {
  type Near,
  type NearIndex,
  type TermCounts,
  countTerms,
  createNearIndex,
  rarityIn,
} from "./rules/search/nearness.ts";
export { type AnsweringData, layOutAnswering } from "./rules/answering-data.ts";
export { aimTopicsOf, type SaidAfter } from "./rules/follow-ups/aim.ts";
export { kindTopicsOf, type Talk } from "./rules/kinds.ts";
export { askedIn, type Searchable } from "./rules/search/index-data.ts";
export { termsOfPhrasings, waysOfAsking, type WaysOfAsking } from "./rules/search/known-terms.ts";
export { createSearch } from "./rules/search/search.ts";
export { isHan, isPair, termsOf, wordsOf } from "./rules/search/tokens.ts";
export {
  articlesAmong,
  calmSlug,
  dangerSlug,
  outsideSlug,
  searchablesOf,
  type Subject,
} from "./rules/subjects.ts";
export { smallWordsOf, type SmallWords } from "./rules/written/check-words.ts";
export { type WrittenCase, type WrittenTally, tallyWritten } from "./rules/written/evaluation.ts";
export { chooseGiven, likenessOf, mayFuse } from "./rules/written/fuse.ts";
export { versionOf } from "./rules/written/key.ts";
export {
  type AskModel,
  type Leave,
  type Message,
  type ModelFailure,
  type ModelQuestion,
  type Tokens,
  addTokens,
  costOf,
  noTokens,
  tokensOf,
} from "./rules/written/model.ts";
export { articlesOf, createPrompter } from "./rules/written/prompt.ts";
export type { ModelLimits } from "./rules/written/record.ts";
export { type StoredVector, type Measure, hashOf, measuredText } from "./rules/written/vectors.ts";
export { type ChooseArticles, createWriteAnswer } from "./rules/written/write.ts";
export { type AskingDeps, answerText, wordsOf as wordsOfAnswers } from "./screens/answers.ts";
export { notSentTo, ownWords } from "./screens/beneath.ts";
export { findOwn } from "./screens/buttons.ts";
export { type ChatDeps, askQuestion, give as giveToTask } from "./screens/chat.ts";
export { cautionFor } from "./rules/said/asks-secrets.ts";
export { showWhoGets } from "./screens/person.ts";
export { sayWhatWaits } from "./screens/waits.ts";
export { takeBackAsked } from "./screens/take-back.ts";
export { type RelayDeps, personFor, recipientFor, saidIn, villageName } from "./screens/relay.ts";
export { type WriterHost, addModelUse, privacyOfWriting } from "./screens/say.ts";
export { type TopicsDeps, pager, sayArticle, sayTopics } from "./screens/topics.ts";
export { tellSpent } from "./screens/written-due.ts";
export { type Writer, type WritingDeps, mayWriteFor, modelUseNow } from "./screens/written.ts";
