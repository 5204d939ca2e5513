/**
 * What a process may do for as long as it has a right to, from the beginning each time that it gets it: to
 * work beside others, and to lead. Whether it has it is the database's answer, which ends: it is asked for again and
 * again.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "../../log.ts";

export interface HoldDeps {
  /** Asks the database whether this process may, or still does. */
  readonly ask: () => Promise<boolean>;
  /** @param over ends when the right does */
  readonly begin: (over: AbortSignal) => Promise<void>;
  readonly standDown: () => Promise<void>;
  /** True for an error of the database's surroundings: the same try may go through later. */
  readonly isTrouble: (error: unknown) => boolean;
  readonly log: HoldLog;
  readonly everyMs: number;
  readonly stopping: AbortSignal;
}

/** What is told of it. */
export interface HoldLog {
  begun(): void;
  over(): void;
  notAsked(error: unknown): void;
  notBegun(error: unknown): void;
}

export const workLog = (log: Log): HoldLog => ({
  begun: () => log.info({}, "work-begun"),
  over: () => log.warn({}, "work-left"),
  notAsked: (error) => log.warn({ err: error }, "work-not-asked"),
  notBegun: (error) => log.error({ err: error }, "work-not-begun"),
});

export const leadLog = (log: Log): HoldLog => ({
  begun: () => log.info({}, "lead-begun"),
  over: () => log.warn({}, "stood-down"),
  notAsked: (error) => log.warn({ err: error }, "lead-not-asked"),
  notBegun: (error) => log.error({ err: error }, "lead-not-begun"),
});

/** The database takes no more connections; whoever reads it can mend that. */
export const fullLog = (log: Log) => (error: unknown) =>
  log.error(
    {
      reason: error instanceof Error ? error.message : "",
      do: "PostgreSQL has no connection left, and this process needs up to eleven: end what else is connected, or raise max_connections. It goes on by itself.",
    },
    "connections-missing",
  );

/** Ends when it is stopping; rejects where it cannot go on. */
export async function hold(deps: HoldDeps): Promise<void> {
  const { begin, standDown, isTrouble, log, stopping } = deps;
  while (!stopping.aborted) {
    if (!(await mayHold(deps))) {
      await rest(deps);
      continue;
    }
    log.begun();
    const over = new AbortController();
    const ended = keep(deps, over.signal).finally(() => over.abort());
    try {
      await Promise.all([begin(AbortSignal.any([over.signal, stopping])), ended]);
    } catch (error) {
      if (!isTrouble(error)) throw error;
      log.notBegun(error);
    } finally {
      over.abort();
    }
    if (stopping.aborted) return;
    log.over();
    await standDown();
    await rest(deps);
  }
}

/** A database that does not answer has not said yes. */
function mayHold({ ask, log }: HoldDeps): Promise<boolean> {
  return ask().catch((error: unknown) => {
    log.notAsked(error);
    return false;
  });
}

/** Ends when this process has the right no more. */
async function keep(deps: HoldDeps, over: AbortSignal): Promise<void> {
  while (!deps.stopping.aborted && !over.aborted && (await mayHold(deps))) await rest(deps);
}

function rest({ everyMs, stopping }: HoldDeps): Promise<void> {
  return sleep(everyMs, undefined, { signal: stopping }).catch(() => undefined);
}
