/**
 * Log lines: one JSON object each, for grep and for machines.
 *
 * `event` names what happened, as noun-verb in the past tense, and never varies; everything that
 * varies is a field of its own. No message text, no names, no tokens: a log may be read by more
 * people than a conversation.
 */
import { pino, type DestinationStream, type Logger } from "pino";
import { MentorError } from "./errors.ts";

export type Log = Logger;

export function createLog(level: string, destination?: DestinationStream, pretty = false): Log {
  const options = {
    level,
    base: null, // no pid or hostname: the supervisor adds its own
    messageKey: "event",
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: errorFields },
  };
  const out = destination ?? pino.destination(1);
  return pino(options, pretty ? forPeople(out) : out);
}

/**
 * An error as log fields: its code and facts when it is ours, its stack when not.
 *
 * Never the error as a whole, and never its message when it may quote a payload: a GrammyError
 * carries the text of the message it failed to send, and an HttpError the address with the token.
 */
function errorFields(error: unknown): object {
  if (error instanceof MentorError) {
    return { code: error.code, message: error.message, ...error.facts };
  }
  if (!(error instanceof Error)) return { name: typeof error };
  const { error_code: code, description, method } = error as Error & Record<string, unknown>;
  if (typeof code === "number") return { name: error.name, code, description, method };
  if (error.name === "HttpError") {
    const cause = (error as { error?: { code?: unknown; type?: unknown } }).error;
    return { name: error.name, code: cause?.code ?? cause?.type };
  }
  return { name: error.name, message: error.message, stack: error.stack };
}

/** `12:30:01 update-handled ms=4` instead of JSON. */
function forPeople(out: DestinationStream): DestinationStream {
  return {
    write(line) {
      const { level: _, time, event, ...fields } = JSON.parse(line) as Record<string, unknown>;
      const rest = Object.entries(fields).map(([key, value]) => ` ${key}=${JSON.stringify(value)}`);
      out.write(`${String(time).slice(11, 19)} ${String(event)}${rest.join("")}\n`);
    },
  };
}
