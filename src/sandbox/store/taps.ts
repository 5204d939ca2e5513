/**
 * Sandbox: pressed buttons, and what the bot answered to each press.
 *
 * Telegram calls a press a callback query. The update that tells the bot about it
 * is made by visitor.ts.
 */
import { randomBytes } from "node:crypto";
import type { Database } from "./database.ts";

export interface TapAnswer {
  readonly text?: string;
  readonly showAlert?: boolean;
  readonly url?: string;
}

export interface Tap extends TapAnswer {
  readonly id: string;
  readonly person: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly answeredAt?: number;
}

export interface Taps {
  add(person: number): string;
  find(id: string): Tap | undefined;
  /** Stores the one answer that a press can get; `false` when it has one already. */
  answer(id: string, answer: TapAnswer): boolean;
  clear(): void;
}

interface Row {
  id: string;
  person: number;
  at: number;
  answered_at: number | null;
  text: string | null;
  show_alert: number | null;
  url: string | null;
}

export function createTaps(db: Database): Taps {
  const insert = db.prepare("INSERT INTO tap (id, person, at) VALUES (?, ?, ?)");
  const one = db.prepare<[string], Row>("SELECT * FROM tap WHERE id = ?");
  const close = db.prepare(
    `UPDATE tap SET answered_at = ?, text = ?, show_alert = ?, url = ?
     WHERE id = ? AND answered_at IS NULL`,
  );

  return {
    add(person) {
      const id = randomBytes(8).readBigUInt64BE().toString();
      insert.run(id, person, Date.now());
      return id;
    },
    find(id) {
      const row = one.get(id);
      if (row === undefined) return undefined;
      return {
        id: row.id,
        person: row.person,
        at: row.at,
        ...(row.answered_at !== null && { answeredAt: row.answered_at }),
        ...(row.text !== null && { text: row.text }),
        ...(row.show_alert !== null && { showAlert: row.show_alert === 1 }),
        ...(row.url !== null && { url: row.url }),
      };
    },
    answer: (id, { text, showAlert, url }) =>
      close.run(Date.now(), text ?? null, showAlert === true ? 1 : 0, url ?? null, id).changes > 0,
    clear: () => void db.exec("DELETE FROM tap"),
  };
}
