/**
 * The tables, as Kysely sees them; the migrations make them, and each column is explained there. Here stand
 * those of the way of a message. Each subject declares its own in its `tables.ts`, by adding to `Tables`:
 * a table has one owner.
 *
 * Rules that hold on both engines: times are ISO 8601 UTC text with milliseconds, booleans are
 * 0 or 1, JSON is text, Telegram ids are 64-bit integers that fit a JavaScript number.
 */
import type { Generated } from "kysely";

export interface Tables {
  waiting: { telegram_id: number; kind: string; data: string; created_at: string };
  audit: {
    id: Generated<number>;
    at: string;
    actor: string;
    act: string;
    subject: string;
    facts: string;
  };
  inbox: InboxTable;
  lane: { person: number; owner: string; leased_until: string; since: number; arrivals: number };
  leader: { one: 1; term: number };
  outbox: OutboxTable;
  screen: ScreenTable;
  clock_seen: { one: 1; at: string; jumped_at: string | null; agreed: number };
  work: WorkTable;
}

export interface InboxTable {
  seq: Generated<number>;
  update_id: number;
  person: number;
  body: string | null;
  state: "pending" | "done" | "set-aside";
  attempts: Generated<number>;
  received_at: string;
  done_at: string | null;
}

interface OutboxTable {
  id: Generated<number>;
  chat: number;
  priority: number;
  method: string;
  payload: string | null;
  state: "queued" | "sending" | "sent" | "failed" | "blocked" | "unknown";
  not_before: string;
  attempts: Generated<number>;
  /** Times that Telegram said "not now". */
  refusals: Generated<number>;
  /** Why it was not sent. */
  reason: string | null;
  about: string | null;
  offered: string | null;
  screen: string | null;
  revision: number | null;
  message_id: number | null;
  update_id: number | null;
  created_at: string;
  sent_at: string | null;
  behind: Generated<number>;
  /** Which process has it in flight. */
  owner: Generated<string>;
}

interface ScreenTable {
  chat: number;
  subject: string;
  message_id: number | null;
  revision: number;
  raised_at: string;
}

interface WorkTable {
  id: string;
  kind: string;
  payload: string;
  due_at: string;
  leased_until: string | null;
  attempts: number;
  member_id: string | null;
  /** Which process does it, while it is leased. */
  owner: Generated<string>;
}
