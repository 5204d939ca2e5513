/** Tables: broadcasts, who gets them, tips. The columns are explained where a migration makes them. */

declare module "../../store/tables.ts" {
  interface Tables {
    tips_off: { member_id: string; at: string };
    tip_sent: { member_id: string; tip_id: string; at: string };
    series_off: { village_id: string; at: string };
    broadcast: BroadcastTable;
    broadcast_row: {
      broadcast_id: string;
      member_id: string;
      state: "waiting" | "sending" | "sent" | "blocked" | "failed" | "unknown" | "left-out";
      not_before: string;
    };
    broadcast_sum: { broadcast_id: string; state: string; reason: string; people: number };
  }
}

export interface BroadcastTable {
  id: string;
  author: string;
  chat: number;
  language: "en" | "zh";
  kind: "news" | "tip" | "safety";
  audience: string;
  content: string;
  state: "draft" | "approval" | "due" | "preparing" | "sending" | "paused" | "done" | "cancelled";
  starts_day: string | null;
  starts_minute: number | null;
  approved_by: string | null;
  holds_out: number;
  corrects: string | null;
  corrects_began: string | null;
  prepared_to: string | null;
  is_prepared: number;
  speed: number;
  created_at: string;
  started_at: string | null;
  ended_at: string | null;
}
