/** Tables: villages, their households, classes and who goes to them. The columns are explained where a migration makes them. */
import type { Generated } from "kysely";

declare module "../../store/tables.ts" {
  interface Tables {
    village: VillageTable;
    household: { id: string; village_id: string | null; created_by: string; created_at: string };
    class: ClassTable;
    class_pupil: { member_id: string; class_id: string; agreed: number; joined_at: string };
  }
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

interface ClassTable {
  id: string;
  name: string;
  village_id: string | null;
  teacher_id: string | null;
  created_by: string;
  created_at: string;
  ends_at: string;
}
