/** Tables: people, what they agreed to, those who have not decided yet, where they live, and codes that bring them. The columns are explained where a migration makes them. */
import type { Generated } from "kysely";

declare module "../../store/tables.ts" {
  interface Tables {
    member: MemberTable;
    consent: { member_id: string; purpose: string; given: number; at: string };
    joining: JoiningTable;
    code: CodeTable;
    village: VillageTable;
    household: { id: string; village_id: string | null; created_by: string; created_at: string };
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
  died_at: string | null;
}

interface JoiningTable {
  telegram_id: number;
  language: "en" | "zh";
  code: string | null;
  stage: string;
  created_at: string;
}

export interface CodeTable {
  code: string;
  kind: "person" | "village" | "household" | "team" | "class";
  target: string;
  created_at: string;
  expires_at: string | null;
  revoked_at: string | null;
}

export interface VillageTable {
  id: string;
  name: string;
  name_key: string;
  county: string | null;
  country: string | null;
  time_zone: string | null;
  state: "proposed" | "listed";
  created_by: string;
  created_at: string;
  households: number | null;
  households_at: string | null;
  members: Generated<number>;
  merged_into: string | null;
}
