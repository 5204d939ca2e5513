/** What each connection of the pool is told when it begins. */

/** Whoever stands still in a transaction holds the others up no longer. */
const longestSilenceMs = 5_000;

/**
 * So many joined tables are tried in each order. Our statements name tables in the order in which they are to be read, and
 * with the eight that PostgreSQL has of itself the trying takes longer than the reading
 * (docs/decisions/2026-11-30-the-suite-at-midnight.md).
 */
const mostReordered = 5;

/** @param deadlineMs how long a statement may take */
export function settingsOfSession(deadlineMs: number): string {
  const silentMs = Math.ceil(Math.min(deadlineMs / 2, longestSilenceMs));
  return [
    // For rows that a transaction keeps locked which nobody will ever end.
    `set idle_in_transaction_session_timeout = ${silentMs}`,
    `set join_collapse_limit = ${mostReordered}`,
  ].join("; ");
}
