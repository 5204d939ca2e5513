/** Tables: shops of several people. The columns are explained where a migration makes them. */

declare module "../../store/tables.ts" {
  interface Tables {
    team: {
      id: string;
      name: string;
      owner_id: string;
      offered_to: string | null;
      created_at: string;
      changed_at: string;
    };
    teammate: { member_id: string; team_id: string; sees_book: number; joined_at: string };
    team_role: { member_id: string; role: string; state: "on" | "asked"; at: string };
    team_deed: TeamDeedTable;
  }
}

interface TeamDeedTable {
  team_id: string;
  owner_id: string;
  member_id: string;
  step_id: string;
  task_id: string;
  shown_at: string | null;
  told: number;
  at: string;
}
