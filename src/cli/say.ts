/** Command line: sentences for the person who looks after the server, in both languages. */

/** A line in each. */
export const inBoth = (chinese: string, english: string): string => `${chinese}\n${english}\n`;

export function say(chinese: string, english: string): void {
  process.stdout.write(inBoth(chinese, english));
}

/** Says why nothing was done; the command ends with exit code 1. */
export function refuse(chinese: string, english: string): void {
  process.stderr.write(inBoth(chinese, english));
  process.exitCode = 1;
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
