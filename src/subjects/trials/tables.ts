/** Tables: field trials. The columns are explained where a migration makes them. */

declare module "../../store/tables.ts" {
  interface Tables {
    trial: TrialTable;
    trial_version: {
      trial_id: string;
      version: number;
      body: string;
      hash: string;
      reason: string;
      at: string;
    };
    trial_village: { trial_id: string; village_id: string; arm: "now" | "later"; block: number };
    trial_person: TrialPersonTable;
    trial_answer: {
      trial_id: string;
      member_id: string;
      round: "first" | "again";
      question: string;
      answer: string;
      day: string;
    };
  }
}

interface TrialTable {
  id: string;
  state: "registered" | "running" | "ended";
  created_at: string;
  started_at: string | null;
  ended_at: string | null;
  seed: string | null;
  assignment: string | null;
  assignment_hash: string | null;
}

export interface TrialPersonTable {
  trial_id: string;
  member_id: string;
  village_id: string;
  state: "asked" | "in" | "no" | "left";
  asked_at: string;
  joined_on: string | null;
  again_on: string | null;
  again_at: string | null;
}
