/**
 * Regular backups: how their files are called, which of them stay, and which is the newest.
 *
 * All of the last day stay, then one a day for a week, then one a week for four: who asked to be forgotten is
 * gone from the last of them after that.
 */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const pattern = /^first-mover-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.db(?:\.age)?$/;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const days = 7;
const weeks = 4;

export function nameAt(now: Date): string {
  return `first-mover-${now.toISOString().replaceAll(/[-:]|\.\d+/g, "")}.db`;
}

/** @returns `undefined` if the file is no regular backup: such files are left alone */
export function timeOf(name: string): Date | undefined {
  const parts = pattern.exec(name);
  if (parts === null) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1).map(Number);
  return new Date(Date.UTC(year!, month! - 1, day, hour, minute, second));
}

/** Of these names those whose time is over. The newest of a day or week is the one that stays. */
export function pastTheirTime(names: readonly string[], now: Date): readonly string[] {
  const backups = names
    .flatMap((name) => {
      const at = timeOf(name);
      return at === undefined ? [] : [{ name, at: at.getTime() }];
    })
    .toSorted((one, other) => other.at - one.at);
  const taken = new Set<string>();
  return backups
    .filter(({ at }) => {
      const age = now.getTime() - at;
      if (age < dayMs) return false;
      const slot = slotOf(at, age);
      if (slot === undefined || taken.has(slot)) return true;
      taken.add(slot);
      return false;
    })
    .map(({ name }) => name);
}

/** Days and weeks by the calendar, so that the same file stays from one run to the next. */
function slotOf(at: number, ageMs: number): string | undefined {
  if (ageMs < days * dayMs) return `day ${Math.floor(at / dayMs)}`;
  if (ageMs < weeks * 7 * dayMs) return `week ${Math.floor(at / (7 * dayMs))}`;
  return undefined;
}

/** The newest backup of a folder, also one that somebody made by hand (`….db`, `….db.age`). */
export function newestIn(folder: string): { readonly file: string; readonly at: Date } | undefined {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((name) => /\.db(?:\.age)?$/.test(name))
    .map((name) => {
      const file = join(folder, name);
      return { file, at: timeOf(name) ?? statSync(file).mtime };
    })
    .toSorted((one, other) => other.at.getTime() - one.at.getTime())[0];
}
