/** Tables: people, what they agreed to, and those who have not decided yet. The columns are explained where a migration makes them. */
import type { Generated } from "kysely";

declare module "../../store/tables.ts" {
  interface Tables {
    member: MemberTable;
    consent: { member_id: string; purpose: string; given: number; at: string };
    joining: JoiningTable;
  }
}

export interface MemberTable {
  id: string;
  telegram_id: number | null;
  first_name: string;
  language: "en" | "zh";
  village_id: string | null;
  household_id: string | null;
  invited_by: string | null;
  placement: string | null;
  worst_problem: string | null;
  blocked_at: string | null;
  erased_at: string | null;
  counts: Generated<number>;
  created_at: string;
  last_seen_day: string | null;
  name_key: string | null;
}

interface JoiningTable {
  telegram_id: number;
  language: "en" | "zh";
  code: string | null;
  stage: string;
  created_at: string;
}
