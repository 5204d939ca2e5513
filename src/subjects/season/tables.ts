/** Tables: the year after the last step. The columns are explained where a migration makes them. */

declare module "../../store/tables.ts" {
  interface Tables {
    year: { member_id: string; since: string; look_on: string; restock_off: number };
    year_said: { member_id: string; mark: string; at: string };
  }
}
