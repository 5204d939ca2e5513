/** Ports of answers: what a turn may ask of its tables and change in them. Each is made when it is first asked for. */
import type { Ports } from "../../bot/records.ts";
import type { Button, Language, Phrase, Reply } from "../../bot/reply.ts";
import type { Article } from "./rules/article.ts";
import type { NewQuestion, Question } from "./rules/record.ts";
import { createFeedbackRecord } from "./queries/feedback.ts";
import { createModelUseRecord } from "./queries/model-use.ts";
import { createQuestionRecord } from "./queries/questions.ts";
import { createTalkRecord } from "./queries/talk.ts";
import { createVectorRecord } from "./queries/vectors.ts";
import { createWrittenRecord } from "./queries/written.ts";

export const ports = {
  questions: createQuestionRecord,
  written: createWrittenRecord,
  modelUse: createModelUseRecord,
  talk: createTalkRecord,
  marks: createFeedbackRecord,
  vectors: createVectorRecord,
};

declare module "../../bot/records.ts" {
  interface Records extends Ports<typeof ports> {}
  interface Events {
    /** An article is about to be said. Who knows somebody near for it, or has the tool, gives a button. */
    "article-shown": {
      readonly article: Article;
      /** The question to which it is the answer; absent: somebody reads it. */
      readonly questionId: string | undefined;
      nearby: Button | undefined;
    };
    /** A person is offered. Whoever knows a member who did it says so. */
    "person-offered": { readonly question: NewQuestion; hasPeer: boolean };
    /**
     * Words that were not asked for by anything that waits. Whoever asked them for such words before takes them.
     */
    "unsure-words": {
      readonly text: string;
      /** A job at hand waits for words, and would take them. */
      readonly isForTask: boolean;
      /** The id of the talk that they are: a greeting, thanks, doubt. */
      readonly talk: string | undefined;
      isTaken: boolean;
    };
    /** Talk is about to be answered. Whoever knows the person as one who helps others says what is theirs instead. */
    "talk-begins": { readonly id: string; isSaid: boolean };
    /** Whoever asked it took it back. Who showed it to somebody says so where it stands. */
    "question-taken-back": { readonly question: Question; isShown: boolean };
    /**
     * Somebody asks after what waits for a person, or takes it back. Whoever sent a question of theirs to another than
     * a mentor or the association, and later than this, does it.
     */
    "sent-asked": {
      readonly act: "say" | "take-back";
      readonly laterThan: Date | undefined;
      isDone: boolean;
    };
    /** A fixed answer for danger is about to be said. Whoever might have got these words says that they did not go there. */
    "danger-said": {
      readonly question: Pick<Question, "id">;
      readonly lines: Phrase[];
      readonly buttons: (readonly Button[])[];
    };
    /** Somebody says that they do not understand. Whoever has simpler words for what is at hand gives them. */
    "not-understood": {
      /** What changes above them comes first. */
      above: Reply | undefined;
      simpler: Reply | undefined;
    };
    /** Something was said to what somebody wrote who does not stand on the road yet. */
    "answered-in-joining": { readonly isDanger: boolean };
    /** Amounts stand in what no article answers surely. Whoever can reckon with them says what comes out. */
    "amounts-told": { readonly text: string; readonly language: Language; isSaid: boolean };
    /** Orders or parcels and a number, and no question. Whoever counts them says so. */
    "parcels-told": { readonly text: string; isSaid: boolean };
    /** A rule for fresh goods is about to be said. Whoever knows the goods that are meant says of each whether it is fresh. */
    "freshness-asked": { readonly text: string; fresh: readonly boolean[] };
    /** An article was the answer. Others say below it what they have. */
    "answer-said": {
      readonly question: Pick<Question, "id" | "outcome" | "language">;
      readonly article: Article;
      /** A person stands under the answer. */
      readonly hasPerson: boolean;
    };
  }
  interface DueKinds {
    burst: "plain";
    written: "prepared";
    "model-spent": "plain";
    "articles-due": "plain";
    "articles-told": "plain";
  }
  interface Rows {
    question: string;
    either: string;
    person: string;
  }
}
