/** Tables: who came back with a new number. The columns are explained where a migration makes them. */
import type { Generated } from "kysely";

declare module "../../store/tables.ts" {
  interface Tables {
    comeback: ComebackTable;
  }
}

export interface ComebackTable {
  id: string;
  person: number;
  name: string;
  state: "asked" | "refused" | "moved" | "back";
  firm: Generated<number>;
  member_id: string | null;
  old_person: number | null;
  begun_id: string | null;
  first_line: number | null;
  last_line: number | null;
  decided_by: string | null;
  asked_at: string;
  decided_at: string | null;
}
