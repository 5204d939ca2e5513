/** Tables: who taught whom, thanks. The columns are explained where a migration makes them. */

declare module "../../store/tables.ts" {
  interface Tables {
    second_teacher: {
      member_id: string;
      state: "offered" | "declined" | "wished";
      offered_at: string;
      updated_at: string;
    };
    trained_by: TrainedByTable;
    trained_step: { step_id: string; yeses: number };
    trainee_milestone: { member_id: string; what: "first-parcel" | "orders-30"; at: string };
    thanks: ThanksTable;
  }
}

export interface TrainedByTable {
  id: string;
  member_id: string;
  step_id: string;
  trainer_id: string | null;
  state: "asked" | "nobody" | "named" | "confirmed" | "denied";
  asked_at: string;
  trainer_asked_at: string | null;
  updated_at: string;
}

interface ThanksTable {
  id: string;
  member_id: string;
  trainee_id: string | null;
  what: "first-parcel" | "orders-30";
  brought: number;
  steps: string;
  at: string;
  told_at: string | null;
}
