/** Tables: members who help each other. The columns are explained where a migration makes them. */

declare module "../../store/tables.ts" {
  interface Tables {
    helped_by: {
      id: string;
      member_id: string | null;
      helper_id: string;
      step_id: string;
      at: string;
    };
    peer: PeerTable;
    peer_block: { member_id: string; other_id: string; at: string };
    peer_request: PeerRequestTable;
    peer_message: {
      id: string;
      request_id: string;
      member_id: string;
      kind: "text" | "photo" | "voice" | "document";
      text: string;
      file_id: string | null;
      at: string;
    };
  }
}

interface PeerTable {
  member_id: string;
  helps: "none" | "offered" | "yes" | "no" | "ended";
  reach: "village" | "all";
  is_woman: number;
  asked_at: string;
  updated_at: string;
}

export interface PeerRequestTable {
  id: string;
  member_id: string;
  helper_id: string | null;
  step_id: string;
  question_id: string | null;
  way: "village" | "outside" | "women" | null;
  state: "draft" | "sent" | "answered" | "helped" | "unhelped" | "expired" | "ended";
  sent_at: string | null;
  updated_at: string;
  reported_by: string | null;
  report: "open" | "left" | "ended" | null;
}
