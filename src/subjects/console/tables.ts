/** Tables: links to the console, and desks that are open. The columns are explained where a migration makes them. */

declare module "../../store/tables.ts" {
  interface Tables {
    desk_link: DeskLinkTable;
    desk: DeskLinkTable & { told: string | null };
  }
}

interface DeskLinkTable {
  hash: string;
  person: number;
  first_name: string;
  language: "en" | "zh";
  opened_at: string;
  ends_at: string;
}
