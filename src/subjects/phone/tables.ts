/** Tables: accounts that several people share. The columns are explained where a migration makes them. */

declare module "../../store/tables.ts" {
  interface Tables {
    phone: {
      account: number;
      here: number | null;
      active_at: string;
      asked_at: string | null;
      last_place: number;
    };
    phone_person: { person: number; account: number; name: string; created_at: string };
    phone_held: { update_id: number; account: number; body: string; held_at: string };
    phone_code: { code: string; member_id: string; expires_at: string };
    phone_try: { account: number; tries: number; began_at: string };
  }
}
