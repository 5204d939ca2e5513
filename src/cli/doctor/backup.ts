/** Doctor: whether the newest backup can be restored. It is, beside itself, and deleted again. */
import { mkdtempSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { MentorError } from "../../errors.ts";
import { restore } from "../../store/restore.ts";
import { withOpened } from "../backups/opened.ts";
import { newestIn } from "../backups/regular.ts";
import { told } from "../operator.ts";
import { look, ok, wrong, type Finding } from "./finding.ts";

const hourMs = 3_600_000;
/** The timer makes one an hour: after so many something stands still. */
const oldHours = 26;

/**
 * @param keyFile with the secret key, for backups that are encrypted
 * @param isNew nobody has started the bot yet: there is nothing to back up
 */
export async function checkBackup(
  folder: string | undefined,
  keyFile: string | undefined,
  now: Date,
  isNew = false,
): Promise<Finding> {
  if (folder === undefined) {
    return look(told("doctor-backup-no-folder"), told("doctor-backup-no-folder-next"));
  }
  const newest = newestIn(folder);
  if (newest === undefined) {
    if (isNew) return look(told("doctor-backup-first"), told("doctor-backup-first-next"));
    return wrong(told("doctor-backup-none", { folder }), told("doctor-backup-make"));
  }
  const name = basename(newest.file);
  const hours = Math.max(0, Math.floor((now.getTime() - newest.at.getTime()) / hourMs));
  const opened = await withOpened(newest.file, keyFile, (file) => tryOut(folder, file, now));
  switch (opened.kind) {
    case "no-key":
      return hours > oldHours
        ? wrong(told("doctor-backup-old", { name, hours }), told("doctor-backup-make"))
        : look(told("doctor-backup-sealed", { name, hours }), told("doctor-backup-sealed-next"));
    case "bad-key":
      return wrong(told("doctor-backup-bad-key"), told("doctor-backup-sealed-next"));
    case "other-key":
      return wrong(told("doctor-backup-other-key", { name }), told("doctor-backup-other-key-next"));
    case "sealed":
      return wrong(
        told("doctor-backup-broken", { name, reason: "damaged" }),
        told("doctor-backup-make"),
      );
    case "opened": {
      const { result } = opened;
      if (typeof result === "string") {
        return wrong(
          told("doctor-backup-broken", { name, reason: result }),
          told("doctor-backup-make"),
        );
      }
      if (hours > oldHours) {
        return wrong(told("doctor-backup-old", { name, hours }), told("doctor-backup-make"));
      }
      return ok(told("doctor-backup-restored", { name, hours, rows: result }));
    }
  }
}

/** @returns how many rows came back, or why none did */
async function tryOut(folder: string, file: string, now: Date): Promise<number | string> {
  const place = mkdtempSync(join(folder, ".restored-"));
  try {
    const url = `sqlite:${join(place, "restored.db")}`;
    const outcome = await restore(url, file, { replace: false, now });
    return outcome.kind === "restored" ? outcome.rows : outcome.kind;
  } catch (error) {
    if (error instanceof MentorError) return error.code;
    throw error;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
