/**
 * What somebody tells of themselves and of those at home, and asks nothing: what they make, who helps, who sent them, what was
 * sold, where they live. By likeness such words are near to anything: to an article, to grief, to a danger.
 *
 * It is heard by what the message is made of, so that goods, names and trades that nobody wrote down fit. One word of trouble,
 * and it is for whoever hears of trouble. One reader for both languages, whose words stand beside it.
 */
import { asksInside, isQuestion } from "../typed.ts";
import { withoutTeller } from "../words/told-by.ts";
import { areThings } from "../words/things-alone.ts";
import { chinese } from "./chinese.ts";
import { english } from "./english.ts";
import type { Surety, TellingWords, ToldOf } from "./words.ts";

export type { ToldOf } from "./words.ts";

export interface Telling {
  readonly of: ToldOf;
  /** Made of words of its kind; else something that is surer comes first. */
  readonly isPlain: boolean;
}

interface Reader {
  readonly written: TellingWords["written"];
  readonly harmless: RegExp;
  readonly others: RegExp;
  readonly frames: readonly { readonly of: ToldOf; readonly surety: Surety; readonly fits: RegExp }[];
}

/** Words, Chinese characters; more is a story. */
const shortest = 6;
const longest = { words: 18, han: 26 };

function createReader(words: TellingWords, edge: string): Reader {
  const roles = new Map<string, string>();
  const filled = (text: string) =>
    text.replaceAll(/\{([a-zA-Z]+)\}/gu, (row, name: string) => roles.get(name) ?? row);
  for (const [name, row] of Object.entries(words.roles)) roles.set(name, filled(row));
  const anyOf = (rows: readonly string[]) =>
    new RegExp(`${edge}(?:${rows.map(filled).join("|")})${edge}`, "gu");
  return {
    written: words.written,
    harmless: anyOf(words.harmless),
    others: new RegExp(anyOf([...words.asks, ...words.trouble]), "u"),
    frames: words.frames.map(([of, row, surety]) => ({
      of,
      surety,
      fits: new RegExp(`^(?:${filled(row)})$`, "u"),
    })),
  };
}

let readers: { readonly en: Reader; readonly zh: Reader } | undefined;

/** Many expressions: they are made when somebody first needs them. */
function readerOf(isHan: boolean): Reader {
  readers ??= { en: createReader(english, "\\b"), zh: createReader(chinese, "") };
  return isHan ? readers.zh : readers.en;
}

/** Told so that nothing was asked and nothing is wrong; `undefined` for everything else. */
export function toldIn(text: string): Telling | undefined {
  const said = withoutTeller(text);
  if (isQuestion(said) || asksInside(said)) return undefined;
  if (areThings(said)) return { of: "goods", isPlain: true };
  const isHan = /\p{Script=Han}/u.test(said);
  const reader = readerOf(isHan);
  const parts = partsOf(said, isHan, reader);
  if (parts === undefined) return undefined;
  const told = parts.map((part) => reader.frames.find(({ fits }) => fits.test(part)));
  const first = told.find((each) => each?.surety === "plain") ?? told[0];
  if (first === undefined || parts.some((part, at) => told[at] === undefined && part.length > shortest)) return undefined;
  return { of: first.of, isPlain: first.surety === "plain" };
}

/** Its sentences; none where one of them is no telling, or where it is long. */
function partsOf(text: string, isHan: boolean, reader: Reader): readonly string[] | undefined {
  const plain = text.normalize("NFKC").toLowerCase().replaceAll("’", "'").trim();
  const length = isHan ? plain.match(/\p{Script=Han}/gu)!.length : plain.split(/\s+/u).length;
  if (length > (isHan ? longest.han : longest.words)) return undefined;
  const sentences = plain.split(isHan ? /[\s,。.!;:、~]+/u : /[.!;:]+(?:\s+|$)/u);
  const parts = sentences
    .map((sentence) => {
      const bare = isHan ? sentence : sentence.replaceAll(/[^\p{L}\p{N}']+/gu, " ").trim();
      return reader.written.reduce((said, [way, usual]) => said.replaceAll(new RegExp(way, "gu"), usual), bare);
    })
    .filter((part) => part !== "");
  const left = parts.map((part) => part.replaceAll(reader.harmless, " "));
  return left.some((part) => reader.others.test(part)) ? undefined : parts;
}
