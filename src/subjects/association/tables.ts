/** Tables: officers. The columns are explained where a migration makes them. */

declare module "../../store/tables.ts" {
  interface Tables {
    officer: OfficerTable;
  }
}

interface OfficerTable {
  member_id: string;
  state: "asked" | "on";
  asked_by: string;
  asked_at: string;
  agreed_by: string | null;
  since: string | null;
}
