/** Tables: what people say about themselves, and totals of places. The columns are explained where a migration makes them. */

declare module "../../store/tables.ts" {
  interface Tables {
    about_me: AboutMeTable;
    stayed: { member_id: string; weeks: number };
    totals_home: TotalsHomeTable;
    capital_month: CapitalMonthTable;
  }
}

interface AboutMeTable {
  member_id: string;
  is_woman: number | null;
  age_group: "under-30" | "30-44" | "45-59" | "60-up" | null;
  hamlet: string | null;
  came_back: "study" | "work" | "no" | null;
  updated_at: string;
}

interface TotalsHomeTable {
  member_id: string;
  works: number | null;
  sales: string | null;
  sales_on: string | null;
  sales_minor: number | null;
  updated_at: string;
}

export interface CapitalMonthTable {
  place: string;
  month: string;
  figure: string;
  value: number | null;
  hidden: "few" | "most" | "one" | null;
  people: number;
  counted_on: string;
}
