/**
 * Counts for the association, one after another, and keeps each for a few minutes: figures of
 * thousands of people do not change while an officer looks from one screen to the next.
 *
 * What is counted, and how, is a function for each name of subjects/figures/rules/record.ts.
 */
import { createChainRecord, readForest, settledBefore } from "../../chain/index.ts";
import { figuresOf, type FiguresDeps } from "../rules/figures.ts";
import type { Reading, Readings } from "../rules/record.ts";
import { spansOf } from "../rules/weeks.ts";
import { readFigures } from "./figures.ts";
import type { ReadApart } from "../../../store/reading.ts";
import type { Db } from "../../../store/rows.ts";

export interface ReadingDeps extends Omit<FiguresDeps, "pause"> {
  readonly clock: () => Date;
  readonly timeZone: string;
  /** How long what was counted is kept; absent: a few minutes. */
  readonly keptMs?: number | undefined;
  /** Told why something was not counted. */
  readonly failed?: (error: unknown) => void;
}

const usuallyKeptMs = 5 * 60 * 1_000;

type Readers = {
  readonly [Name in keyof Readings]: (
    db: Db,
    deps: ReadingDeps & FiguresDeps,
  ) => Promise<Readings[Name]>;
};

const readers: Readers = {
  async figures(db, deps) {
    const spans = spansOf(deps.clock(), deps.timeZone);
    return figuresOf(await readFigures(db, spans), spans, deps);
  },
  forest: async (db, { pause }) => ({ forest: await readForest(db, pause) }),
  reproduction: (db, { clock }) => createChainRecord(db).measure(settledBefore(clock())),
};

interface Stored {
  readonly at: number;
  readonly result: unknown;
}

export function createReading(readApart: ReadApart, given: ReadingDeps): Reading {
  const deps = { ...given, pause: () => new Promise<void>((go) => setImmediate(go)) };
  const { keptMs = usuallyKeptMs } = given;
  const kept = new Map<keyof Readings, Stored>();
  const running = new Map<keyof Readings, Promise<unknown>>();
  let turn: Promise<unknown> = Promise.resolve();

  function find<Name extends keyof Readings>(name: Name, forMs = 0): Readings[Name] | undefined {
    const found = kept.get(name);
    const age = found === undefined ? Infinity : deps.clock().getTime() - found.at;
    // Before it was counted: the clock was set back.
    return age >= 0 && age < Math.max(keptMs, forMs)
      ? (found!.result as Readings[Name])
      : undefined;
  }

  async function count<Name extends keyof Readings>(name: Name): Promise<Readings[Name]> {
    try {
      const at = deps.clock().getTime();
      const result = await readApart((db) => readers[name](db, deps));
      kept.set(name, { at, result });
      return result;
    } catch (error) {
      deps.failed?.(error);
      throw error;
    } finally {
      running.delete(name);
    }
  }

  return {
    kept: find,
    read: async (name) => {
      const found = find(name);
      if (found !== undefined) return found;
      const already = running.get(name);
      if (already !== undefined) return (await already) as Readings[typeof name];
      // One at a time: each reads whole tables.
      const mine = turn.then(() => count(name));
      turn = mine.catch(() => undefined);
      running.set(name, mine);
      return mine;
    },
  };
}
