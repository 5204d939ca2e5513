/**
 * Sandbox: every Bot API call that was accepted or refused, in order.
 *
 * The witness of tests and benches: what arrived, when, and how it was answered.
 * Kept in memory only. getUpdates is left out, since it would drown the rest.
 */
export interface JournalEntry {
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Milliseconds on a clock that never jumps, with fractions. */
  readonly atMs: number;
  readonly method: string;
  readonly chat?: number;
  readonly ok: boolean;
  readonly errorCode?: number;
  readonly description?: string;
  readonly messageId?: number;
  readonly text?: string;
  /** Accepted, but the answer was held back for ever (fault `hangAcceptFirst`). */
  readonly unanswered?: true;
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface Journal {
  add(entry: Omit<JournalEntry, "seq" | "at" | "atMs">): void;
  /** Entries after `seq`, oldest first. */
  after(seq: number, only: { method?: string; chat?: number }): JournalEntry[];
  last(): number;
}

/** Enough for the largest bench, and a bound for a demo that is left running. */
const KEPT = 250_000;

export function createJournal(): Journal {
  let entries: JournalEntry[] = [];
  let last = 0;

  return {
    add(entry) {
      last += 1;
      entries.push({ seq: last, at: new Date().toISOString(), atMs: performance.now(), ...entry });
      if (entries.length > 1.2 * KEPT) entries = entries.slice(-KEPT);
    },
    after(seq, { method, chat }) {
      const first = entries[0]?.seq ?? 1;
      return entries
        .slice(Math.max(0, seq - first + 1))
        .filter((entry) => method === undefined || entry.method === method)
        .filter((entry) => chat === undefined || entry.chat === chat);
    },
    last: () => last,
  };
}
