/** Command line: what a command is called with, and where it speaks. */
export interface Call {
  /** What stands behind the command's name. */
  readonly args: readonly string[];
  /** The settings; what `.env` of the working folder holds beside them is added. */
  readonly env: Record<string, string | undefined>;
  /** Writes to the standard output, and to the one for errors. */
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** @returns the exit code */
export type Command = (call: Call) => Promise<number>;
