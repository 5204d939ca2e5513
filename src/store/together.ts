/**
 * Several acts in one commit.
 *
 * On SQLite each commit waits for the disk (0.1 ms on a good one, 10 ms on a cheap one), and that
 * wait is most of a turn. What is ready at the same moment shares a transaction: each act keeps a
 * savepoint of its own, so that one that fails takes nothing of the others with it, and none is
 * reported as done before all are on disk. The next acts begin meanwhile.
 */
import { CompiledQuery, type Kysely, type Transaction } from "kysely";
import type { Engine } from "./engine.ts";
import type { Disk } from "./sqlite.ts";
import type { Tables } from "./tables.ts";

type Act<T> = (tx: Transaction<Tables>) => Promise<T>;

/** Runs an act as a transaction, alone or with others in one commit. */
export interface Transact {
  <T>(act: Act<T>): Promise<T>;
  /** As it is called, but before what waits already. */
  first<T>(act: Act<T>): Promise<T>;
  /** As it is called, but at the end of this commit, however long that has taken: it sees what all others left. */
  last<T>(act: Act<T>): Promise<T>;
  /** Whether an act would join others, and see in the same commit what they leave. */
  isUnderWay(): boolean;
}

/** Acts in one commit, and after how long none joins it any more: whoever came first waits for the last. */
const most = 128;
const joinsMs = 50;
/** So long nothing else of the process moves: then what came over the network is read, and may join. */
const breathMs = 10;

const savepoint = CompiledQuery.raw("savepoint one_turn");
const rollback = CompiledQuery.raw("rollback to one_turn");
const release = CompiledQuery.raw("release one_turn");

interface Waiting {
  readonly act: Act<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** PostgreSQL gathers commits by itself, and its transactions run side by side. */
export function createTransact(db: Kysely<Tables>, engine: Engine, disk?: Disk): Transact {
  if (engine === "sqlite") return createTogether(db, disk === undefined ? {} : { disk });
  const apart = <T>(act: Act<T>) => db.transaction().execute(act);
  return Object.assign(apart, { first: apart, last: apart, isUnderWay: () => false });
}

export interface TogetherOptions {
  /** A clock that never jumps. */
  readonly nowMs?: () => number;
  /** Absent: a commit has reached the disk when it ends. */
  readonly disk?: Disk;
}

/** @returns a function like `db.transaction().execute` that shares commits */
export function createTogether(
  db: Kysely<Tables>,
  { nowMs = () => performance.now(), disk }: TogetherOptions = {},
): Transact {
  const commits: Pick<Disk, "unwaited"> = disk ?? { unwaited: (of, act) => act(of) };
  const waiting: Waiting[] = [];
  const firsts: Waiting[] = [];
  const lasts: Waiting[] = [];
  const isAny = () => firsts.length + waiting.length > 0;
  let running = false;
  let isOpen = false;

  async function drain(): Promise<void> {
    running = true;
    // The lanes that woke at the same moment come first, all of them.
    await nextRound();
    while (isAny() || lasts.length > 0) {
      await commit();
      await nextRound();
    }
    running = false;
  }

  async function commit(): Promise<void> {
    const joined: Waiting[] = [];
    const ends: (() => void)[] = [];

    async function join(tx: Transaction<Tables>, one: Waiting): Promise<void> {
      joined.push(one);
      ends.push(await run(tx, one));
    }

    async function runAll(tx: Transaction<Tables>, until: number): Promise<void> {
      let breathed = nowMs();
      while (isAny() && joined.length < most && nowMs() < until) {
        await join(tx, (firsts.shift() ?? waiting.shift())!);
        if (nowMs() - breathed < breathMs) continue;
        await nextRound();
        breathed = nowMs();
      }
    }

    async function runJoining(tx: Transaction<Tables>): Promise<void> {
      const until = nowMs() + joinsMs;
      await runAll(tx, until);
      // What was woken by these acts, such as the sender by the messages of a turn, joins them.
      await nextRound();
      await nextRound();
      await runAll(tx, until);
      for (const one of lasts.splice(0)) await join(tx, one);
    }

    const rejectAll = (error: unknown) => {
      for (const { reject } of joined) reject(error);
    };
    const endAll = () => {
      for (const end of ends) end();
    };
    isOpen = true;
    try {
      await commits
        .unwaited(db, (one) => one.transaction().execute(runJoining))
        .finally(() => (isOpen = false));
    } catch (error) {
      // Also where it did not even begin: nobody is left waiting.
      if (joined.length === 0) {
        for (const line of [firsts, waiting, lasts]) joined.push(...line.splice(0, most));
      }
      return rejectAll(error);
    }
    if (disk === undefined) return endAll();
    void disk.reached().then(endAll, rejectAll);
  }

  const joining =
    (line: Waiting[]) =>
    <T>(act: Act<T>) =>
      new Promise<T>((resolve, reject) => {
        line.push({ act, resolve: resolve as (value: unknown) => void, reject });
        if (!running) void drain();
      });
  return Object.assign(joining(waiting), {
    first: joining(firsts),
    last: joining(lasts),
    // Between two commits, where nobody waits, an act would have one of its own.
    isUnderWay: () => isOpen || isAny() || lasts.length > 0,
  });
}

/** @returns what tells its end, for after the commit */
async function run(
  tx: Transaction<Tables>,
  { act, resolve, reject }: Waiting,
): Promise<() => void> {
  let end: () => void;
  await tx.executeQuery(savepoint);
  try {
    const value = await act(tx);
    end = () => resolve(value);
  } catch (error) {
    // On a full disk SQLite may have rolled back everything; then this fails, and so does the group.
    await tx.executeQuery(rollback);
    end = () => reject(error);
  }
  await tx.executeQuery(release);
  return end;
}

const nextRound = () => new Promise<void>((resolve) => setImmediate(resolve));
