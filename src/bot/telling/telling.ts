/**
 * What somebody tells of themselves and of those at home, and asks nothing: what they make, who helps, who sent them, what was
 * sold, where they live. By likeness such words are near to anything: to an article, to grief, to a danger.
 *
 * It is heard by what the message is made of, so that goods, names and trades that nobody wrote down fit. One word of trouble,
 * and it is for whoever hears of trouble. One reader for both languages, whose words stand beside it.
 */
import { asksInside, isQuestion } from "../typed.ts";
import { spelledOut } from "../reading/short-forms.ts";
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
  /** It can be nothing else: likeness has no say. */
  readonly isSure?: true;
}

interface Reader {
  readonly written: TellingWords["written"];
  readonly harmless: RegExp;
  readonly more: RegExp;
  readonly negates: RegExp;
  readonly frames: readonly {
    readonly of: ToldOf;
    readonly surety: Surety;
    readonly fits: RegExp;
  }[];
}

/** Characters; so few beside a telling need not be one. */
const shortest = 6;
/** Words, Chinese characters; more is a story. */
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
    more: new RegExp(anyOf([...words.asks, ...words.trouble]), "u"),
    negates: new RegExp(anyOf([words.negates]), "u"),
    frames: words.frames.map(([of, row, surety]) => ({
      of,
      surety,
      fits: new RegExp(`^(?:${filled(row)})$`, "u"),
    })),
  };
}

let readers: { readonly en: Reader; readonly zh: Reader } | undefined;

/** Many expressions: they are made when somebody first needs them. */
function readerOf(text: string): Reader {
  readers ??= { en: createReader(english, "\\b"), zh: createReader(chinese, "") };
  return isHan(text) ? readers.zh : readers.en;
}

/** Told so that nothing was asked and nothing is wrong; `undefined` for everything else. */
export function toldIn(text: string): Telling | undefined {
  const alone = withoutTeller(text);
  // Of 爷爷说他编簸箕 he is who tells it.
  const said = spelledOut(alone === text ? text : alone.replace(/^[他她]/u, "我"));
  if (isQuestion(said) || asksInside(said)) return undefined;
  if (areThings(said)) return { of: "goods", isPlain: true };
  if (isLong(said)) return undefined;
  const reader = readerOf(said);
  const parts = partsOf(said, reader);
  const isMore = (part: string) => reader.more.test(part) || reader.negates.test(part);
  if (bareOf(parts, reader).some(isMore)) return undefined;
  const told = parts.map((part) => reader.frames.find(({ fits }) => fits.test(part)));
  const first = told.find((each) => each !== undefined && each.surety !== "loose") ?? told[0];
  if (
    first === undefined ||
    parts.some((part, at) => told[at] === undefined && part.length > shortest)
  )
    return undefined;
  // What somebody at home says of sums may be a trick.
  if (first.of === "home" && /\d{2}/u.test(said)) return undefined;
  const isAlone = told.length === 1 && first.surety === "sure";
  return { of: first.of, isPlain: first.surety !== "loose", ...(isAlone && { isSure: true }) };
}

/** Whether it asks, or speaks of what may be wrong or has its rules: it is not only about themselves. */
export function saysMore(text: string): boolean {
  const reader = readerOf(text);
  return bareOf(partsOf(text, reader), reader).some((part) => reader.more.test(part));
}

const isHan = (text: string) => /\p{Script=Han}/u.test(text);

function isLong(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > 0 ? han > longest.han : text.trim().split(/\s+/u).length > longest.words;
}

/** Its sentences; of Chinese, what stands between two stops. */
function partsOf(text: string, { written }: Reader): readonly string[] {
  const plain = text.normalize("NFKC").toLowerCase().replaceAll("’", "'").trim();
  const sentences = isHan(text)
    ? plain.split(/[\s,。.!;:、~]+/u)
    : plain
        .split(/[.!;:]+(?:\s+|$)/u)
        .map((sentence) => sentence.replaceAll(/[^\p{L}\p{N}']+/gu, " ").trim());
  return sentences
    .map((part) => written.reduce((said, [way, usual]) => said.replaceAll(way, usual), part))
    .filter((part) => part !== "");
}

/** The same without what holds a word of trouble and is none. */
function bareOf(parts: readonly string[], { harmless }: Reader): readonly string[] {
  return parts.map((part) => part.replaceAll(harmless, " "));
}
