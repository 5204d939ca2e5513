/** Tables: answers that are kept for everybody. The columns are explained where a migration makes them. */

declare module "../../store/tables.ts" {
  interface Tables {
    draft: DraftTable;
    draft_question: { draft_id: string; question_id: string; member_id: string };
    draft_version: { one: 1; version: string };
  }
}

export interface DraftTable {
  id: string;
  author_id: string | null;
  author_name: string;
  author_role: "mentor" | "officer";
  language: "en" | "zh";
  question: string;
  text: string;
  state: "offered" | "waiting" | "published" | "thrown";
  created_at: string;
  updated_at: string;
  published_at: string | null;
}
