/**
 * Answers: one pattern of triage.yaml or talk.yaml, made ready to be looked for: every list of `all` has a word in the
 * text and no word of `not` is in it. Which answer it leads to is ../triage.ts.
 */
import { readOnce } from "../../../../bot/reading/read-once.ts";
import { isSaid, type Form, type Forms, type Said } from "./marker.ts";

/** Matches when every list of `all` has a word in the text and no word of `not` is in it. */
export interface TriagePattern {
  readonly all: readonly (readonly string[])[];
  readonly not: readonly string[];
  /** Of talk: it counts where an article is sure, too; of what is said in haste: in a longer message, too. */
  readonly isSurely?: boolean;
}

/** How much may stand in a gap: words, or Chinese characters. */
const gap = { words: 4, characters: 8 };

/**
 * One sign may stand for a whole sentence (U+FDFA for 18 letters). A message full of these is read as it
 * is written: words of danger among them are found all the same, in a tenth of the time.
 */
const mostTimesLonger = 3;

export interface Compiled {
  readonly form: Form;
  /** One of each must be said. */
  readonly all: readonly Said[];
  readonly not: Said;
  readonly isSurely: boolean;
}

export function listsOf({ all, not }: Compiled): readonly Said[] {
  return [...all, not];
}

/** A text is looked at for danger, then for talk. */
const formsBefore = readOnce(makeForms);

export function formsOf(text: string, number: number): Forms {
  return { ...formsBefore(text), number };
}

function makeForms(text: string): Forms {
  const letters = plain(text);
  const each = letters.match(/[\p{L}\p{N}]+/gu) ?? [];
  return {
    number: 0,
    words: ` ${each.join(" ")} `,
    characters: each.join(""),
    each: new Set(each),
    hasHan: /\p{Script=Han}/u.test(text),
  };
}

/** Phrases that are compared as they are written: nearly all of thousands, and the first message waits for them. */
const isBare: Readonly<Record<Form, RegExp>> = {
  words: /^[a-z\d]+(?: [a-z\d]+)*$/,
  // Without 俺, which is read as 我.
  characters: /^[\u4e00-\u4ff9\u4ffb-\u9fff]+$/,
};

export function compile(pattern: TriagePattern, form: Form): Compiled {
  const listOf = (given: readonly string[]): Said => {
    const words: string[] = [];
    const shaped: string[] = [];
    for (const phrase of given) {
      if (isBare[form].test(phrase)) words.push(form === "words" ? ` ${phrase} ` : phrase);
      else if (/[(|*]|\.\./.test(phrase)) shaped.push(phrase);
      else words.push(form === "words" ? spaced(phrase) : joined(phrase));
    }
    return {
      form,
      words: words.sort((a, b) => b.length - a.length),
      shapes: shaped.length === 0 ? undefined : shapesOf(shaped, form),
      markedIn: 0,
    };
  };
  const { all, not, isSurely = false } = pattern;
  return { form, all: all.map(listOf), not: listOf(not), isSurely };
}

/** One expression for all of them. In English every word brings the space before it. */
function shapesOf(phrases: readonly string[], form: Form): RegExp {
  const isWords = form === "words";
  const signs: Readonly<Record<string, string>> = {
    "(": "(?:",
    // All that is compared are letters and digits, and to name these takes a hundred times as long to read.
    "*": isWords ? "[^ ]*" : ".*",
    "..": isWords ? `(?: [^ ]+){0,${gap.words}}` : `.{0,${gap.characters}}`,
  };
  const shape = (phrase: string) =>
    (plain(phrase).match(/[\p{L}\p{N}]+|[()|*]|\.\./gu) ?? [])
      .map((part) => signs[part] ?? (/[)|]/.test(part) || !isWords ? part : ` ${part}`))
      .join("");
  const all = phrases.map(shape).join("|");
  return new RegExp(isWords ? `(?:${all}) ` : all, "u");
}

export function matches(pattern: Compiled, forms: Forms): boolean {
  // Chinese patterns hold foreign words too, but never without a Chinese one beside them.
  if (pattern.form === "characters" && !forms.hasHan) return false;
  for (const list of pattern.all) if (!isSaid(list, forms)) return false;
  return !isSaid(pattern.not, forms);
}

/** ` gave him the code `: whole words between spaces, apostrophes gone. */
function spaced(text: string): string {
  return ` ${wordsIn(text).join(" ")} `;
}

function wordsIn(text: string): readonly string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Letters and digits only: Chinese is matched by parts. */
function joined(text: string): string {
  return plain(text).replace(/[^\p{L}\p{N}]+/gu, "");
}

function plain(text: string): string {
  const written = text.normalize("NFKC");
  const letters = written.length > mostTimesLonger * text.length ? text : written;
  // "I" of the northern countryside: patterns say 我.
  return letters
    .toLowerCase()
    .replace(/['’‘`´]/g, "")
    .replaceAll("俺", "我");
}
