/**
 * Answers, core: which fixed answer comes before everything else, if any.
 *
 * Danger first, in the order of the file; then greetings, and those only when the message is
 * hardly more than the greeting: "hello, how do I pack eggs" is a question.
 *
 * A phrase may hold `(him|her)` for one of several, `..` for a few words that do not matter, and,
 * in English, `threat*` for any ending.
 */
import type { TriageEntry, TriagePattern } from "./article.ts";

/** What may stand beside a greeting: two words, or three Chinese characters. */
const besideGreeting = { words: 2, characters: 3 };

/** How much may stand in a gap: words, or Chinese characters. */
const gap = { words: 4, characters: 8 };

/**
 * One sign may stand for a whole sentence (U+FDFA for 18 letters). A message full of these is read as it
 * is written: words of danger among them are found all the same, in a tenth of the time.
 */
const mostTimesLonger = 3;

interface Compiled {
  readonly form: "words" | "characters";
  readonly all: readonly Alternatives[];
  readonly not: Alternatives;
}

/** Ways to say one thing; the longest first, so that a greeting is taken out whole. */
interface Alternatives {
  readonly words: readonly string[];
  /** Those that are one whole word, for a quick look. */
  readonly single: readonly string[];
  /** The others: phrases, and everything Chinese. */
  readonly parts: readonly string[];
  /** Those with a choice, a gap or an open ending. */
  readonly shapes: RegExp | undefined;
}

/** Makes the matcher. Patterns of both languages are tried on every text, since people mix. */
export function createTriage(
  entries: readonly TriageEntry[],
): (text: string) => TriageEntry | undefined {
  const compiled = entries.map((entry) => ({
    entry,
    patterns: [
      ...entry.when.en.map((pattern) => compile(pattern, "words")),
      ...entry.when.zh.map((pattern) => compile(pattern, "characters")),
    ],
  }));
  const urgent = compiled.filter(({ entry }) => entry.kind === "urgent");
  const greetings = compiled.filter(({ entry }) => entry.kind === "greeting");

  return (text) => {
    const forms = formsOf(text);
    const danger = urgent.find(({ patterns }) => patterns.some((one) => matches(one, forms)));
    if (danger !== undefined) return danger.entry;
    return greetings.find(({ patterns }) => patterns.some((one) => isAllOf(one, forms)))?.entry;
  };
}

interface Forms {
  readonly words: string;
  readonly characters: string;
  /** Each word once: a message may repeat a few of them a thousand times. */
  readonly each: ReadonlySet<string>;
  readonly hasHan: boolean;
}

function formsOf(text: string): Forms {
  const letters = plain(text);
  const each = letters.match(/[\p{L}\p{N}]+/gu) ?? [];
  return {
    words: ` ${each.join(" ")} `,
    characters: each.join(""),
    each: new Set(each),
    hasHan: /\p{Script=Han}/u.test(text),
  };
}

function compile(pattern: TriagePattern, form: Compiled["form"]): Compiled {
  const bare = form === "words" ? spaced : joined;
  const alternatives = (given: readonly string[]): Alternatives => {
    const shaped = given.filter((phrase) => /[(|*]|\.\./.test(phrase));
    const words = given
      .filter((phrase) => !shaped.includes(phrase))
      .map(bare)
      .sort((a, b) => b.length - a.length);
    const isSingle = (word: string) => form === "words" && !word.trim().includes(" ");
    return {
      words,
      single: words.filter(isSingle).map((word) => word.trim()),
      parts: words.filter((word) => !isSingle(word)),
      shapes: shaped.length === 0 ? undefined : shapesOf(shaped, form),
    };
  };
  return { form, all: pattern.all.map(alternatives), not: alternatives(pattern.not) };
}

/** One expression for all of them. In English every word brings the space before it. */
function shapesOf(phrases: readonly string[], form: Compiled["form"]): RegExp {
  const isWords = form === "words";
  const signs: Readonly<Record<string, string>> = {
    "(": "(?:",
    "*": "\\p{L}*",
    "..": isWords ? `(?: [^ ]+){0,${gap.words}}` : `.{0,${gap.characters}}`,
  };
  const shape = (phrase: string) =>
    (plain(phrase).match(/[\p{L}\p{N}]+|[()|*]|\.\./gu) ?? [])
      .map((part) => signs[part] ?? (/[)|]/.test(part) || !isWords ? part : ` ${part}`))
      .join("");
  const all = phrases.map(shape).join("|");
  return new RegExp(isWords ? `(?:${all}) ` : all, "u");
}

function matches(pattern: Compiled, forms: Forms): boolean {
  // Chinese patterns hold foreign words too, but never without a Chinese one beside them.
  if (pattern.form === "characters" && !forms.hasHan) return false;
  const said = ({ single, parts, shapes }: Alternatives) =>
    single.some((word) => forms.each.has(word)) ||
    parts.some((part) => forms[pattern.form].includes(part)) ||
    shapes?.test(forms[pattern.form]) === true;
  return pattern.all.every(said) && !said(pattern.not);
}

/** A match that leaves next to nothing of the text. */
function isAllOf(pattern: Compiled, forms: Forms): boolean {
  if (!matches(pattern, forms)) return false;
  let rest = forms[pattern.form];
  for (const { words } of pattern.all) {
    const found = words.find((word) => rest.includes(word));
    if (found !== undefined) rest = rest.replace(found, pattern.form === "words" ? " " : "");
  }
  return pattern.form === "words"
    ? rest.split(" ").filter((word) => word !== "").length <= besideGreeting.words
    : Array.from(rest).length <= besideGreeting.characters;
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
  return letters.toLowerCase().replace(/['’‘`´]/g, "");
}
