/** Tables: members of the association, pools, common purchases, votes. The columns are explained where a migration makes them. */

declare module "../../store/tables.ts" {
  interface Tables {
    association_member: { member_id: string; joined_at: string };
    fellow_job: { member_id: string; job: string; words: string; at: string };
    pool: PoolTable;
    pool_member: PoolMemberTable;
    buy: BuyTable;
    buy_order: { buy_id: string; member_id: string; count: number; at: string };
    vote: VoteTable;
    ballot: { vote_id: string; member_id: string; answer: number; at: string };
  }
}

export interface PoolTable {
  id: string;
  village_id: string;
  coordinator_id: string;
  per: "week" | "day";
  steps: string;
  weekday: number | null;
  created_at: string;
  changed_at: string;
}

interface PoolMemberTable {
  member_id: string;
  pool_id: string;
  parcels: number;
  postage_minor: number;
  reminds: number;
  joined_at: string;
}

export interface BuyTable {
  id: string;
  village_id: string;
  coordinator_id: string | null;
  item: string | null;
  alone_minor: number | null;
  together_minor: number | null;
  from_count: number | null;
  last_day: string | null;
  closes_at: string | null;
  state: "draft" | "open" | "closed";
  created_at: string;
  changed_at: string;
}

export interface VoteTable {
  id: string;
  month: string;
  question: string;
  answers: string;
  ends_at: string;
  asked_at: string;
  result: string | null;
}
