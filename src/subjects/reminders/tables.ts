/** Tables: goals, breaks, what was said unasked, the questions of the month. The columns are explained where a migration makes them. */

declare module "../../store/tables.ts" {
  interface Tables {
    goal: GoalTable;
    pause: { member_id: string; until: string | null; at: string };
    unasked: { member_id: string; kind: string; about: string | null; at: string };
    reach: { member_id: string; hour: number | null; is_off: number; looked_at: string };
    trainer_hint: {
      member_id: string;
      stuck_id: string;
      at: string;
      words: string | null;
      words_at: string | null;
    };
    pulse: { member_id: string; next_on: string | null; round_on: string | null };
    pulse_answer: { member_id: string; day: string; question: string; answer: string };
  }
}

export interface GoalTable {
  id: string;
  member_id: string;
  text: string | null;
  file_id: string | null;
  review_on: string | null;
  state: "open" | "asked" | "reached" | "partly" | "not-yet";
  created_at: string;
  answered_at: string | null;
}
