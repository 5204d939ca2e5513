/** Tables: fair tests, and who was drawn. The columns are explained where a migration makes them. */

declare module "../../store/tables.ts" {
  interface Tables {
    fair_test: FairTestTable;
    fair_test_row: {
      test_id: string;
      house: string;
      member_id: string;
      is_held: number;
      at: string;
    };
  }
}

export interface FairTestTable {
  id: string;
  kind: "broadcast" | "tip" | "nudge";
  about: string;
  rule: string;
  seed: string;
  began_at: string;
  draws_until: string;
  looks_at: string;
  looked_at: string | null;
  result: string | null;
}
