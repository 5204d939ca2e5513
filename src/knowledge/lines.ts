/**
 * YAML with the line of every value.
 *
 * Parses one piece of YAML, checks it against a schema, and turns both kinds of mistake into
 * problems that name file and line. Knows nothing of articles or triage.
 */
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from "yaml";
import { z } from "zod";
import { errorAt, type Problem } from "./problem.ts";

/** One line of words. YAML reads 1688 as a number; to a curator it is a word. */
export const line = z
  .union([z.string(), z.number()], {
    error: ({ input }) =>
      input === undefined || input === null
        ? "nothing is written here yet"
        : 'one line of words is wanted here; with ": " in it, it goes between quotation marks',
  })
  .transform((value) => String(value).trim())
  .pipe(z.string().min(1));

export type Path = readonly (string | number)[];

/** What a piece of YAML said, and where. */
export interface Located<Value> {
  readonly value: Value;
  /** Line of the value at this path in its file; the nearest parent's if it is not there. */
  readonly lineOf: (path: Path) => number;
}

/**
 * Reads YAML that begins at `firstLine` of the file.
 *
 * Problems go to `problems`; with any of them there is no value.
 */
export function parseYaml<Value>(
  source: { readonly file: string; readonly text: string; readonly firstLine: number },
  schema: z.ZodType<Value>,
  problems: Problem[],
): Located<Value> | undefined {
  const { document, lines } = parse(source.text);
  const lineAt = (offset: number): number => lines.linePos(offset).line + source.firstLine - 1;

  if (document.errors.length > 0) {
    for (const error of document.errors) {
      problems.push(errorAt(source.file, lineAt(error.pos[0]), `YAML: ${error.message}`));
    }
    return undefined;
  }

  const lineOf = (path: Path): number => lineAt(offsetOf(document, path));
  const result = schema.safeParse(document.toJS());
  if (result.success) return { value: result.data, lineOf };

  for (const issue of result.error.issues) {
    const path = issue.path.map((part) => (typeof part === "symbol" ? String(part) : part));
    const at = issue.code === "unrecognized_keys" ? [...path, ...issue.keys.slice(0, 1)] : path;
    const name = path.length === 0 ? "" : `${path.join(".")}: `;
    problems.push(errorAt(source.file, lineOf(at), `${name}${issue.message}`));
  }
  return undefined;
}

interface Parsed {
  readonly document: Document;
  readonly lines: LineCounter;
}

const longFrom = 10_000;
let longOne: { readonly text: string; readonly parsed: WeakRef<Parsed> } | undefined;

/**
 * The order of the road takes longest, and seldom changes when another file of its folder does: it is kept for as long as
 * nobody needs the memory. Nobody changes what is given.
 */
function parse(text: string): Parsed {
  const kept = longOne?.text === text ? longOne.parsed.deref() : undefined;
  if (kept !== undefined) return kept;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const parsed = { document, lines };
  if (text.length >= longFrom) longOne = { text, parsed: new WeakRef(parsed) };
  return parsed;
}

function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const offset =
      keyOffset(document, path.slice(0, length)) ?? nodeOffset(document, path.slice(0, length));
    if (offset !== undefined) return offset;
  }
  return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}

/** Where a key of a map stands: a long value begins on a later line than its name. */
function keyOffset(document: Document, path: Path): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1));
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}

function nodeOffset(document: Document, path: Path): number | undefined {
  const node = document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}
