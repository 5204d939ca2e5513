/**
 * What only one process may do, while it leads; from the beginning each time that it does. Who may lead is
 * the database's answer, which ends: it is asked for again and again.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "../../log.ts";

export interface LeadDeps {
  /** Asks the database whether this process may lead, or still does. */
  readonly ask: () => Promise<boolean>;
  /** Begins to poll, send and do what is due. */
  readonly begin: () => Promise<void>;
  readonly standDown: () => Promise<void>;
  /** True for an error of the database's surroundings: the same try may go through later. */
  readonly isTrouble: (error: unknown) => boolean;
  readonly log: Log;
  readonly everyMs: number;
  readonly stopping: AbortSignal;
}

/** Ends when the process stops; rejects where it cannot go on. */
export async function lead(deps: LeadDeps): Promise<void> {
  const { begin, standDown, isTrouble, log, stopping } = deps;
  while (!stopping.aborted) {
    if (!(await mayLead(deps))) {
      await rest(deps);
      continue;
    }
    log.info({}, "lead-begun");
    const term = new AbortController();
    const ended = keepLead(deps, term.signal);
    try {
      await begin();
      await ended;
    } catch (error) {
      if (!isTrouble(error)) throw error;
      log.error({ err: error }, "lead-not-begun");
    } finally {
      term.abort();
    }
    if (stopping.aborted) return;
    log.warn({}, "stood-down");
    await standDown();
    await rest(deps);
  }
}

/** A database that does not answer has not said yes. */
function mayLead({ ask, log }: LeadDeps): Promise<boolean> {
  return ask().catch((error: unknown) => {
    log.warn({ err: error }, "lead-not-asked");
    return false;
  });
}

/** Ends when this process does not lead any more. */
async function keepLead(deps: LeadDeps, term: AbortSignal): Promise<void> {
  while (!deps.stopping.aborted && !term.aborted && (await mayLead(deps))) await rest(deps);
}

function rest({ everyMs, stopping }: LeadDeps): Promise<void> {
  return sleep(everyMs, undefined, { signal: stopping }).catch(() => undefined);
}
