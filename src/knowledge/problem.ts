/**
 * What is wrong with a file, as a value.
 *
 * Readers and checks collect problems instead of throwing, so that a curator sees all of
 * them at once. Whether a problem stops the program is decided by whoever opens the folder.
 */

export interface Problem {
  /** An error keeps the bot from starting; a warning is only said. */
  readonly severity: "error" | "warning";
  /** Path as opened, with the knowledge folder in front. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** One sentence for the curator. */
  readonly reason: string;
}

/** A problem that must be fixed before the bot starts. */
export function errorAt(file: string, line: number, reason: string): Problem {
  return { severity: "error", file, line, reason };
}

/** A problem that somebody should know of. */
export function warningAt(file: string, line: number, reason: string): Problem {
  return { severity: "warning", file, line, reason };
}

/** A problem as one line: `file:line reason`. */
export function describeProblem(problem: Problem): string {
  const mark = problem.severity === "warning" ? "warning: " : "";
  return `${problem.file}:${problem.line} ${mark}${problem.reason}`;
}
