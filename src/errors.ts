/**
 * Every failure the bot knows by name.
 *
 * A code is a promise: it appears in the log line, it has a sentence for people
 * (`error-<code>` in bot/words.*.ftl), and tests match on it. Messages are for engineers,
 * are written in English, and may change freely. An error without a code is a bug.
 */

/** What went wrong, and by implication whose move it is. */
export type ErrorCode =
  | "database-busy" //          another process holds the database: stop it, or wait
  | "database-newer" //         the database is newer than the program: run the newer program
  | "knowledge-invalid"; //     a file under knowledge/ is wrong: a curator fixes it

/**
 * A failure with a name.
 *
 * `facts` are the values an engineer needs to reproduce it. They are logged, so
 * they hold ids and numbers, never message text or secrets.
 */
export class MentorError extends Error {
  readonly code: ErrorCode;
  readonly facts: Readonly<Record<string, string | number>>;

  constructor(
    code: ErrorCode,
    message: string,
    options: { cause?: unknown; facts?: Record<string, string | number> } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = "MentorError";
    this.code = code;
    this.facts = options.facts ?? {};
  }
}
