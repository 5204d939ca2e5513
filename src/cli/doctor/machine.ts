/** Doctor: the machine. Whether the disk is encrypted, how much is free, who may read the files. */
import { execFile } from "node:child_process";
import {
  accessSync,
  constants,
  existsSync,
  readdirSync,
  realpathSync,
  statfsSync,
  statSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { told } from "../operator.ts";
import { look, ok, wrong, type Finding } from "./finding.ts";

const run = promisify(execFile);
const megabyte = 1_000_000;

/** The file of a SQLite database; `undefined` for PostgreSQL and for one in memory. */
export function sqliteFileOf(databaseUrl: string): string | undefined {
  const file = /^sqlite:(.+)$/.exec(databaseUrl)?.[1];
  return file === undefined || file === ":memory:" ? undefined : resolve(file);
}

/** The nearest folder that there is, since a new set-up has made none. */
function thereOf(path: string): string {
  let place = resolve(path);
  while (!existsSync(place)) place = dirname(place);
  return realpathSync(place);
}

/** Where this user may not write what a database in this file needs: the file itself, or its folder. */
export function shutPlaceOf(file: string): string | undefined {
  const folder = thereOf(dirname(file));
  if (!statSync(folder).isDirectory() || !mayWrite(folder)) return folder;
  return existsSync(file) && !mayWrite(file) ? file : undefined;
}

function mayWrite(place: string): boolean {
  try {
    accessSync(place, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * As far as Linux tells: a volume that a provider encrypts beneath the machine does not show.
 *
 * @param places what lies on the disks in question
 */
export async function checkDisk(places: readonly string[], isElsewhere: boolean): Promise<Finding> {
  if (isElsewhere) return look(told("doctor-disk-elsewhere"), told("doctor-disk-next"));
  const open: string[] = [];
  for (const place of places) {
    const seen = await isEncrypted(thereOf(place));
    if (seen === undefined) {
      return look(told("doctor-disk-unknown", { place }), told("doctor-disk-next"));
    }
    if (!seen) open.push(place);
  }
  const [first] = open;
  if (first === undefined) return ok(told("doctor-disk-encrypted"));
  return look(told("doctor-disk-open", { place: first }), told("doctor-disk-next"));
}

/** @returns `undefined` where nobody can tell */
async function isEncrypted(place: string): Promise<boolean | undefined> {
  try {
    const mount = await run("findmnt", ["--noheadings", "--output", "SOURCE", "--target", place]);
    const source = mount.stdout.trim().replace(/\[.*\]$/, "");
    if (!source.startsWith("/dev/")) return undefined;
    const below = await run("lsblk", ["--inverse", "--noheadings", "--output", "TYPE", source]);
    return below.stdout.split("\n").some((type) => type.trim() === "crypt");
  } catch {
    return undefined;
  }
}

export function checkSpace(databaseUrl: string, backups: string | undefined): Finding {
  const file = sqliteFileOf(databaseUrl);
  const databaseBytes = file !== undefined && existsSync(file) ? statSync(file).size : 0;
  const places = [file === undefined ? undefined : dirname(file), backups];
  const free = places
    .filter((place) => place !== undefined)
    .map((place) => {
      const { bavail, bsize } = statfsSync(thereOf(place));
      return { place, freeBytes: bavail * bsize };
    })
    .toSorted((one, other) => one.freeBytes - other.freeBytes)[0];
  if (free === undefined) {
    return look(told("doctor-space-elsewhere"), told("doctor-space-elsewhere-next"));
  }
  return judgeSpace(free, databaseBytes);
}

/** `/forget` writes the file anew, and a backup is as large as it: each needs that much again. */
export function judgeSpace(
  { place, freeBytes }: { readonly place: string; readonly freeBytes: number },
  databaseBytes: number,
): Finding {
  const says = told("doctor-space-free", {
    place,
    free: Math.floor(freeBytes / megabyte),
    database: Math.ceil(databaseBytes / megabyte),
  });
  if (freeBytes < databaseBytes + 100 * megabyte) return wrong(says, told("doctor-space-next"));
  if (freeBytes < 3 * databaseBytes + 500 * megabyte) return look(says, told("doctor-space-next"));
  return ok(says);
}

/** Rights of the group may be given on purpose; nobody else has a reason to read these. */
export function checkFiles(
  envFile: string,
  databaseUrl: string,
  backups: string | undefined,
): Finding {
  const database = sqliteFileOf(databaseUrl);
  const files = [
    envFile,
    ...(database === undefined ? [] : ["", "-wal", "-shm"].map((end) => database + end)),
    ...(backups === undefined || !existsSync(backups)
      ? []
      : readdirSync(backups)
          .filter((name) => /\.db(?:\.age)?$/.test(name))
          .map((name) => join(backups, name))),
  ].filter((file) => existsSync(file));
  const open = files.filter((file) => (statSync(file).mode & 0o007) !== 0);
  const [first] = open;
  if (first !== undefined) {
    return wrong(
      told("doctor-files-open", { file: first, count: open.length }),
      told("doctor-files-next", { files: open.join(" ") }),
    );
  }
  return ok(told("doctor-files-closed", { count: files.length }));
}
