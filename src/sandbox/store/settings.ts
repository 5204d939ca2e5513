/**
 * Sandbox: named values that outlive a restart (commands, descriptions, webhook, counters).
 *
 * Held in memory and written through. What each value means is known to the file
 * that asks for it.
 */
import type { Database } from "./database.ts";

export interface Settings {
  /** The value as it was put, or `undefined`. The caller knows its shape. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- spares every caller a cast
  find<T>(name: string): T | undefined;
  put(name: string, value: unknown): void;
  remove(name: string): void;
}

export function createSettings(db: Database): Settings {
  const write = db.prepare("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)");
  const erase = db.prepare("DELETE FROM setting WHERE name = ?");
  const values = new Map<string, unknown>();
  for (const { name, value } of db
    .prepare<[], { name: string; value: string }>("SELECT name, value FROM setting")
    .all()) {
    values.set(name, JSON.parse(value));
  }

  return {
    // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as in the interface
    find: <T>(name: string) => values.get(name) as T | undefined,
    put(name, value) {
      values.set(name, value);
      write.run(name, JSON.stringify(value));
    },
    remove(name) {
      values.delete(name);
      erase.run(name);
    },
  };
}
