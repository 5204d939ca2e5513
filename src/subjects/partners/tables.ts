/** Tables: partners, the words they are found by, what members say of them. The columns are explained where a migration makes them. */

declare module "../../store/tables.ts" {
  interface Tables {
    partner: PartnerTable;
    partner_village: { partner_id: string; village_id: string };
    partner_word: { partner_id: string; word: string };
    partner_experience: {
      id: string;
      partner_id: string;
      member_id: string | null;
      verdict: "good" | "mixed" | "bad";
      words: string;
      at: string;
    };
    partner_talk: {
      id: string;
      partner_id: string;
      member_id: string;
      state: "open" | "ended";
      at: string;
    };
  }
}

export interface PartnerTable {
  id: string;
  kind_id: string;
  list: "niche" | "earth" | "heaven";
  name: string | null;
  area: "villages" | "county" | "unknown" | null;
  terms: string | null;
  volume: string | null;
  cut_off: string | null;
  reach: string | null;
  relays: number;
  county: string | null;
  added_by: string | null;
  added_as: "member" | "officer";
  is_named: number | null;
  self_id: string | null;
  claim_id: string | null;
  state: "draft" | "asked" | "listed" | "hidden";
  change: string | null;
  waits_since: string | null;
  confirmed_on: string | null;
  asked_on: string | null;
  told_on: string | null;
  created_at: string;
}
