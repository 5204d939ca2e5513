/** Command line: sentences for the person who looks after the server, in both languages. */

export function say(chinese: string, english: string): void {
  process.stdout.write(`${chinese}\n${english}\n`);
}

/** Says why nothing was done; the command ends with exit code 1. */
export function refuse(chinese: string, english: string): void {
  process.stderr.write(`${chinese}\n${english}\n`);
  process.exitCode = 1;
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
