/** Test support: a folder in memory, where there is one; and one on a disk, for tests of what waits for the disk. */
import { existsSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";

export const memoryDisk = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();

/** A run's databases on PostgreSQL grow to some gigabytes: in memory where that leaves enough for everybody else. */
export const roomyDisk = hasRoomFor(2 * 1_024 ** 3) ? memoryDisk : tmpdir();

function hasRoomFor(bytes: number): boolean {
  const { bavail, bsize } = statfsSync(memoryDisk);
  // In a container the folder may hold 64 MB, whatever the machine has.
  return bavail * bsize > 2 * bytes && process.availableMemory() > 4 * bytes;
}

/** Where `/tmp` is in memory, this is not: it outlives a start of the machine. */
export const lastingDisk = existsSync("/var/tmp") ? "/var/tmp" : tmpdir();
