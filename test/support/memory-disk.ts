/** Test support: a folder in memory, where there is one; and one on a disk, for tests of what waits for the disk. */
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";

export const memoryDisk = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();

/** Where `/tmp` is in memory, this is not: it outlives a start of the machine. */
export const lastingDisk = existsSync("/var/tmp") ? "/var/tmp" : tmpdir();
