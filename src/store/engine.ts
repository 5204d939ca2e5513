/**
 * The two engines by name. What differs between them stays in sqlite.ts and postgres.ts; the second is loaded
 * where it is used, and this one line of its statements stands here.
 */
import { sql } from "kysely";

export type Engine = "sqlite" | "postgres";

/** PostgreSQL: at the end of a select that takes rows, those that another transaction holds are left to it. */
export const skipLocked = sql`for update skip locked`;
