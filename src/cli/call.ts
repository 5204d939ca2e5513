/** Command line: what a command is called with, and where it speaks. */
import { join } from "node:path";
import { config as loadEnv } from "dotenv";

export interface Call {
  /** What stands behind the command's name. */
  readonly args: readonly string[];
  /** Where it was called, absolute; `.env` lies there. */
  readonly folder: string;
  /** The settings; what `.env` holds beside them is added. */
  readonly env: Record<string, string | undefined>;
  /** Writes to the standard output, and to the one for errors. */
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** @returns the exit code */
export type Command = (call: Call) => Promise<number>;

/** Adds to the settings what `.env` holds. */
export function loadSettings({ folder, env }: Pick<Call, "folder" | "env">): void {
  loadEnv({ quiet: true, path: join(folder, ".env"), processEnv: env });
}
