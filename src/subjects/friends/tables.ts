/** Tables: two who walk together. The columns are explained where a migration makes them. */

declare module "../../store/tables.ts" {
  interface Tables {
    friend: { member_id: string; friend_id: string; since: string };
  }
}
