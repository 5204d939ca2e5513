/** Tables: classes and who goes to them. The columns are explained where a migration makes them. */

declare module "../../store/tables.ts" {
  interface Tables {
    class: ClassTable;
    village_import: { person: number; what: string; kept_at: string };
    class_pupil: { member_id: string; class_id: string; agreed: number; joined_at: string };
  }
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
