/** Test support: a folder in memory, where there is one. No test here is about power cuts. */
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";

export const memoryDisk = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
