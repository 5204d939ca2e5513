/** Tables: talks between a learner and whoever answers. The columns are explained where a migration makes them. */

declare module "../../store/tables.ts" {
  interface Tables {
    thread: ThreadTable;
  }
}

export interface ThreadTable {
  id: string;
  member_id: string;
  question_id: string | null;
  keeper: string;
  keeper_name: string;
  state: "open" | "handed" | "closed";
  noted: number;
  last_at: string;
  ended_by: "learner" | "keeper" | "silence" | "gone" | null;
  created_at: string;
}
