/** Tables: mentors, whom they look after, notes, and looks at what was shown. The columns are explained where a migration makes them. */

import type { Generated } from "kysely";

declare module "../../store/tables.ts" {
  interface Tables {
    mentor: {
      member_id: string;
      village_id: string;
      state: "on" | "away";
      appointed_by: string;
      appointed_at: string;
      updated_at: string;
      away_until: Generated<string | null>;
    };
    mentee: { member_id: string; mentor_id: string; at: string; lent_by: string | null };
    mentor_note: {
      id: string;
      member_id: string;
      mentor_id: string;
      text: string;
      created_at: string;
    };
    mentor_letter: { id: string; member_id: string; mentor_id: string; at: string };
    mentor_digest: {
      member_id: string;
      hour: "07:00" | "12:30" | "19:30" | "off";
      sent_on: string | null;
      told: string;
    };
    look: LookTable;
    second_look: SecondLookTable;
    look_skip: { looker_id: string; thing_id: string; revision: number; at: string };
    look_asked: { member_id: string; at: string };
    own_sentence: { id: string; member_id: string; text: string; created_at: string };
  }
}

export interface LookTable {
  id: string;
  thing_id: string;
  revision: number;
  member_id: string;
  village_id: string | null;
  looker_id: string;
  looked_as: "mentor" | "neighbour" | "association";
  verdict: "good" | "change" | "private";
  reason: string | null;
  words: string | null;
  waited_minutes: number;
  at: string;
  undone_at: string | null;
}

interface SecondLookTable {
  look_id: string;
  state: "waiting" | "agrees" | "differs";
  chosen_at: string;
  looker_id: string | null;
  at: string | null;
}
