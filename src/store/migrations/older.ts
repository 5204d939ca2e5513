/**
 * Two versions at once: whether a program may work on a database that knows a migration which the program does not.
 *
 * The migration says it, in a word that the database keeps beside its name (0049): an older program has nothing
 * else to go by.
 */
import type { Kysely } from "kysely";
import { MentorError } from "../../errors.ts";
import type { Engine } from "../engine.ts";

/**
 * What a migration says of programs that do not know it. `go-on`: it only adds, and they work as before. `stop`: none
 * may. The name of an earlier migration: those that know that one may; it takes away what they use no more.
 */
export type Older = "go-on" | "stop" | `${number}-${string}`;

export interface Migration {
  up(db: Kysely<unknown>, engine: Engine): Promise<void>;
  readonly older?: Older;
}

export type Named<Of extends Migration> = readonly [name: string, migration: Of];

/** As it lies in the database; without its word where that was not asked for yet. */
export interface Applied {
  readonly name: string;
  readonly older?: string | null;
}

/**
 * Why a program may not work on a database; `undefined`: it may.
 *
 * @param known names of the migrations that the program knows
 * @param isShared versions may take turns on it; otherwise whatever is newer is refused
 */
export function refusalOf(
  known: ReadonlySet<string>,
  applied: readonly Applied[],
  isShared: boolean,
): MentorError | undefined {
  const goesOn = ({ older }: Applied) =>
    isShared && (older === "go-on" || (typeof older === "string" && known.has(older)));
  const newer = applied.filter((each) => !known.has(each.name) && !goesOn(each));
  if (newer.length === 0) return undefined;
  const names = newer.map(({ name }) => name).join(", ");
  return new MentorError(
    "database-newer",
    `the database was written by a newer version of this program (it knows ${names}). Run that version, or restore a backup made by this one.`,
  );
}
