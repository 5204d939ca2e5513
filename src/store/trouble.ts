/**
 * Store room: errors of the database's surroundings rather than of what was asked.
 *
 * The same statement may go through later: the disk was full, another process held the lock, the
 * server was away. Nothing that was not committed may then be confirmed to anybody.
 */

const sqlite = /^SQLITE_(FULL|BUSY|LOCKED|IOERR|CANTOPEN|READONLY)/;

/** PostgreSQL: connection (08), resources (53), operator (57), serialization and deadlock (40). */
const postgres = /^(08|53|57|40)[0-9A-Z]{3}$/;

const network = /^E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|HOSTUNREACH|AI_AGAIN)$/;

export function isTrouble(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== "string") {
    return error instanceof Error && /Connection terminated/.test(error.message);
  }
  return sqlite.test(code) || postgres.test(code) || network.test(code);
}
