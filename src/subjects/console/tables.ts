/** Tables: links to the console, desks that are open, who looked at whose page. The columns are explained where a migration makes them. */

declare module "../../store/tables.ts" {
  interface Tables {
    desk_link: DeskLinkTable;
    desk: DeskLinkTable & {
      door: "link" | "app";
      scheme: "light" | "dark" | null;
      told: string | null;
    };
    app_data_used: { hash: string; person: number; ends_at: string };
    page_look: PageLookTable;
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

interface PageLookTable {
  member_id: string;
  looker: string;
  looker_name: string;
  looked_as: "mentor" | "officer";
  page: string;
  day: string;
  at: string;
}
