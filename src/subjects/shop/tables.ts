/** Tables: prices, the cash book, parcels a day, stock. The columns are explained where a migration makes them. */

declare module "../../store/tables.ts" {
  interface Tables {
    price: PriceTable;
    product: ProductTable;
    cash_event: CashEventTable;
    cash_book: {
      member_id: string;
      last_seq: number;
      top: number | null;
      noted_on: string | null;
      noted: number;
    };
    cash_line: { member_id: string; id: number; seq: number; day: string; sided: number };
    cash_undo: { member_id: string; seq: number; below: number | null; was: number | null };
    cash_sum: CashSumTable;
    parcels_day: { member_id: string; day: string; parcels: number; noted_at: string };
    parcels_said: { member_id: string; what: string; at: string };
    stock_item: StockItemTable;
  }
}

export interface PriceTable {
  id: string;
  member_id: string;
  facts: string;
  finished: number;
  created_at: string;
  updated_at: string;
}

interface ProductTable {
  member_id: string;
  source: string;
  name: string;
  key: string;
  told: number;
  updated_at: string;
}

interface CashEventTable {
  member_id: string;
  seq: number;
  kind: "add" | "edit" | "remove" | "undo";
  line: number;
  day: string | null;
  amount_minor: number | null;
  words: string | null;
  line_kind: string | null;
  sided: number | null;
  at: string;
}

interface CashSumTable {
  member_id: string;
  grain: "month" | "day";
  period: string;
  kind: string;
  in_minor: number;
  out_minor: number;
  lines: number;
  unsided: number;
}

export interface StockItemTable {
  id: string;
  member_id: string;
  name: string;
  daily_tenths: number;
  lead_days: number;
  safety: number;
  on_hand: number;
  created_at: string;
  updated_at: string;
}
