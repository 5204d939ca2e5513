/** Tables: questions, what was read, marks of articles, answers that a model wrote and what they cost. The columns are explained where a migration makes them. */
import type { Generated } from "kysely";

declare module "../../store/tables.ts" {
  interface Tables {
    question: QuestionTable;
    burst: { member_id: string; text: string; began_at: string };
    last_topic: { member_id: string; slug: string; at: string };
    article_mark: {
      question_id: string;
      slug: string;
      member_id: string;
      reviewed: string;
      helped: number;
      reason: string | null;
      at: string;
    };
    article_tally: {
      slug: string;
      reviewed: string;
      helped: number;
      unclear: number;
      long: number;
      words: number;
      other: number;
      here: number;
    };
    written_answer: { key: string; version: string; text: string; cited: string; at: string };
    written_asked: { member_id: string; host: string; at: string };
    model_use: ModelUseTable;
    model_use_member: { member_id: string; day: string; calls: Generated<number> };
    article_vector: { model: string; hash: string; vector: string };
  }
}

export interface QuestionTable {
  id: string;
  member_id: string;
  language: "en" | "zh";
  text: string;
  outcome: string;
  articles: string;
  state: "heard" | "asked" | "answered" | "left";
  helped: number | null;
  sent_to: "mentor" | "association" | null;
  keeper: string | null;
  open_since: string | null;
  voice_message: number | null;
  voice_file: string | null;
  album: string | null;
  shown: string | null;
  created_at: string;
  updated_at: string;
}

interface ModelUseTable {
  day: string;
  calls: Generated<number>;
  prompt_tokens: Generated<number>;
  completion_tokens: Generated<number>;
  cost: Generated<number>;
  written: Generated<number>;
  not_written: Generated<number>;
  told: Generated<number>;
}
