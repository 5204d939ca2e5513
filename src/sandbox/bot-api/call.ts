/**
 * Sandbox, Bot API: one call, and how its parameters are read.
 *
 * Parameters come as JSON values or, from forms and query strings, as text; both read
 * the same here. What a parameter means is the method's business.
 */
import type { World } from "../world.ts";
import { badRequest } from "./errors.ts";

/** A file that came with the call. */
export interface Upload {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface Call {
  /** As documented, whatever the case it was called in. */
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly uploads: ReadonlyMap<string, Upload>;
  /** Runs `listener` when the caller goes away without waiting for the answer. */
  onGone(listener: () => void): void;
}

/** A result that is JSON already. */
export class Json {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Does the work of one method. Returns its result, or throws a `Refusal`. */
export type Method = (world: World, call: Call) => unknown;

/** A text parameter. */
export function text(call: Call, name: string): string | undefined {
  const value = call.params[name];
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

/** A whole number; anything else counts as absent, as on the real server. */
export function integer(call: Call, name: string): number | undefined {
  const value = call.params[name];
  if (typeof value === "number") return Number.isSafeInteger(value) ? value : undefined;
  if (typeof value !== "string" || !/^-?\d{1,15}$/.test(value)) return undefined;
  return Number(value);
}

export function flag(call: Call, name: string): boolean {
  const value = call.params[name];
  return value === true || value === 1 || value === "true" || value === "True" || value === "1";
}

/**
 * An object. Its fields are unchecked: the caller looks.
 *
 * @throws {Refusal} when it is anything else.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- spares every caller a cast
export function structure<T>(call: Call, name: string): T | undefined {
  const value = parse(call, name);
  if (value === undefined) return undefined;
  if (typeof value !== "object" || Array.isArray(value)) {
    throw badRequest(`object expected as ${wordsOf(name)}`);
  }
  return value as T;
}

/**
 * A list without holes. Its entries are unchecked otherwise: the caller looks.
 *
 * @throws {Refusal} when it is anything else.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- spares every caller a cast
export function list<T>(call: Call, name: string): T[] | undefined {
  const value = parse(call, name);
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || value.includes(null)) {
    throw badRequest(`array expected as ${wordsOf(name)}`);
  }
  return value as T[];
}

const wordsOf = (name: string): string => name.replaceAll("_", " ");

/** Forms and query strings carry structures as JSON text. */
function parse(call: Call, name: string): unknown {
  const value = call.params[name];
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    throw badRequest(`can't parse ${wordsOf(name)} JSON object`);
  }
}
