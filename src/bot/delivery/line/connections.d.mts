import type { Dispatcher } from "undici";

/** An error of the line, as node-fetch names it: delivery.ts judges by its `type` and `code`. */
export class LineError extends Error {
  readonly type: string;
  readonly code: string | undefined;

  /** @param cause has the `code`, where there is one */
  constructor(type: string, message: string, cause?: unknown);
}

/** What came is no JSON. */
export function noJson(cause: unknown): LineError;

/** Connections that stay open, to one server. Silence is ended by whoever calls. */
export function openConnections(server: string): Dispatcher;

/** What comes of a call: one of these, once. */
export interface Ends {
  answered(text: string): void;
  failed(error: LineError): void;
}

/** @returns gives the call up */
export function dispatch(
  connections: Dispatcher,
  asked: Dispatcher.DispatchOptions,
  ends: Ends,
): (error: LineError) => void;

/** A call with a body of JSON, for so long: what most calls are. Gives the text that came. */
export type Post = (path: string, body: string, timeoutMs: number) => Promise<string>;

export function createPost(connections: Dispatcher): Post;
