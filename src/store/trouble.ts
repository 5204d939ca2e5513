/**
 * Errors of the database's surroundings rather than of what was asked.
 *
 * The same statement may go through later: the disk was full, another process held the lock, the
 * server was away. Nothing that was not committed may then be confirmed to anybody.
 */

const sqlite = /^SQLITE_(FULL|BUSY|LOCKED|IOERR|CANTOPEN|READONLY)/;

/**
 * PostgreSQL: connection (08), resources (53), operator (57), serialization and deadlock (40), a
 * transaction that was silent for too long, a copy that takes no writes (yet), a lock that was not to be had.
 */
const postgres = /^((08|53|57|40)[0-9A-Z]{3}|25P03|25006|55P03)$/;

/** Of a sync of the file: what was committed may be on disk or not. */
const disk = /^E(IO|NOSPC|DQUOT|ROFS)$/;

const network = /^E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|AI_AGAIN)$/;

/** The driver's own words, which have no code. */
const driver =
  /Connection terminated|timeout exceeded when trying to connect|connection error and is not queryable/;

/** This process led and does no more: what it had in hand belongs to whoever leads now. */
export class LeadLostError extends Error {
  readonly code = "LEAD_LOST";

  constructor() {
    super("This process does not lead any more");
  }
}

/** In place of the name of a process that has none. */
export const nobody = "nobody";

export function isTrouble(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== "string") {
    return error instanceof Error && driver.test(error.message);
  }
  return code === "LEAD_LOST" || [sqlite, postgres, network, disk].some((of) => of.test(code));
}
