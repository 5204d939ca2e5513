/**
 * Answers: which fixed answer comes before everything else, if any.
 *
 * Danger first, in the order of the file; then greetings, and those only when the message is
 * hardly more than the greeting: "hello, how do I pack eggs" is a question.
 *
 * A phrase may hold `(him|her)` for one of several, `..` for a few words that do not matter, and,
 * in English, `threat*` or `6*` for any ending.
 */
import type { ByCountry } from "../../../bot/country.ts";
import { askSomebody, namedDoors } from "../../../bot/doors.ts";
import type { Button, Language, Phrase } from "../../../bot/reply.ts";
import { lengthOf } from "./danger.ts";
import { createMarker, isSaid, type Form, type Forms, type Said } from "./triage-said.ts";

/** A fixed answer that comes before everything else. */
export interface TriageEntry {
  readonly id: string;
  readonly kind: "urgent" | "greeting";
  readonly when: Readonly<Record<Language, readonly TriagePattern[]>>;
  readonly answer: Readonly<Record<Language, string>>;
  /** "If a child is in danger": begins an urgent answer where it is known by likeness alone. */
  readonly doubt?: Readonly<Record<Language, string>>;
  /** What is said where other offices answer. */
  readonly elsewhere?: ByCountry<Readonly<Record<Language, string>>>;
  /** People say it shortly, while it happens: in a longer message it is a part of a story. */
  readonly isInHaste?: boolean;
  /** Whom the learner may want told; only after they agree. */
  readonly tell: readonly string[];
  /** The answer of a greeting is said in a group too; the others speak of the person's own road. */
  readonly forEverybody?: boolean;
  /** It says that something was not understood: what is at hand in simpler words is the better answer. */
  readonly isUnclear?: boolean;
  /** What asks it of the bot asks the same of anything: "how long does it take?" It may belong to the article before. */
  readonly isOfAnything?: boolean;
  /** It asks after a question that went to a person: what is known of that question is the better answer. */
  readonly isOfSent?: boolean;
  /** The article that helps next, by its slug: offered first under a greeting, and what is asked next may belong to it. */
  readonly article?: string;
  /** What is offered under a greeting, the most useful first; absent: the card at hand. */
  readonly offers?: readonly TalkOffer[];
}

/** Matches when every list of `all` has a word in the text and no word of `not` is in it. */
export interface TriagePattern {
  readonly all: readonly (readonly string[])[];
  readonly not: readonly string[];
}

/** Where the buttons under talk lead. */
export type TalkOffer = keyof typeof namedDoors | "person";
export const talkOffers = ["person", ...Object.keys(namedDoors)] as readonly TalkOffer[];

/**
 * Where what was said leads, most of all back to the job at hand.
 *
 * @param person whom a question that is still to be written would go to
 */
export function offered(
  { offers = ["card"] }: TriageEntry,
  person: Phrase,
): readonly (readonly Button[])[] {
  const byOffer: Readonly<Record<TalkOffer, Button>> = {
    ...namedDoors,
    person: { label: person, action: askSomebody },
  };
  return [...new Set(offers.map((offer) => byOffer[offer]))].map((button) => [button]);
}

/** What may stand beside a greeting: two words, or three Chinese characters. */
const besideGreeting = { words: 2, characters: 3 };

/** How much may stand in a gap: words, or Chinese characters. */
const gap = { words: 4, characters: 8 };

/** Letters that somebody types while it burns; a Chinese character counts as three. */
const longestInHaste = 75;

/**
 * One sign may stand for a whole sentence (U+FDFA for 18 letters). A message full of these is read as it
 * is written: words of danger among them are found all the same, in a tenth of the time.
 */
const mostTimesLonger = 3;

interface Compiled {
  readonly form: Form;
  /** One of each must be said. */
  readonly all: readonly Said[];
  readonly not: Said;
}

/** The fixed answer to a text. */
export type Triage = (text: string) => TriageEntry | undefined;

/** Makes the matcher. Patterns of both languages are tried on every text, since people mix. */
export function createTriage(entries: readonly TriageEntry[]): Triage {
  const compiled = entries.map((entry) => ({
    entry,
    patterns: [
      ...entry.when.en.map((pattern) => compile(pattern, "words")),
      ...entry.when.zh.map((pattern) => compile(pattern, "characters")),
    ],
  }));
  const urgent = compiled.filter(({ entry }) => entry.kind === "urgent");
  const greetings = compiled.filter(({ entry }) => entry.kind === "greeting");

  const mark = createMarker(compiled.flatMap(({ patterns }) => patterns.flatMap(listsOf)));

  let looked = 0;
  /** A text is looked at for danger first, then for an answer. */
  let last: { readonly text: string; readonly entry: TriageEntry | undefined } | undefined;

  return (text) => {
    if (last?.text !== text) last = { text, entry: entryOf(text) };
    return last.entry;
  };

  function entryOf(text: string): TriageEntry | undefined {
    const forms = formsOf(text, ++looked);
    mark(forms);
    const isShort = lengthOf(text) <= longestInHaste;
    const danger = urgent.find(
      ({ entry, patterns }) => (isShort || entry.isInHaste !== true) && anyMatches(patterns, forms),
    );
    if (danger !== undefined) return danger.entry;
    return greetings.find(({ patterns }) => patterns.some((one) => isAllOf(one, forms)))?.entry;
  }
}

/** Makes the matcher for words of talk: only in a message as short as one that is typed in haste. */
export function createShortTalk(entries: readonly TriageEntry[]): Triage {
  const compiled = entries.flatMap((entry) =>
    [
      ...entry.when.en.map((pattern) => compile(pattern, "words")),
      ...entry.when.zh.map((pattern) => compile(pattern, "characters")),
    ].map((pattern) => ({ entry, pattern })),
  );
  const mark = createMarker(compiled.flatMap(({ pattern }) => listsOf(pattern)));
  let looked = 0;

  return (text) => {
    if (lengthOf(text) > longestInHaste) return undefined;
    const forms = formsOf(text, ++looked);
    mark(forms);
    return compiled.find(({ pattern }) => matches(pattern, forms))?.entry;
  };
}

function listsOf({ all, not }: Compiled): readonly Said[] {
  return [...all, not];
}

function formsOf(text: string, number: number): Forms {
  const letters = plain(text);
  const each = letters.match(/[\p{L}\p{N}]+/gu) ?? [];
  return {
    number,
    words: ` ${each.join(" ")} `,
    characters: each.join(""),
    each: new Set(each),
    hasHan: /\p{Script=Han}/u.test(text),
  };
}

function compile(pattern: TriagePattern, form: Form): Compiled {
  const bare = form === "words" ? spaced : joined;
  const listOf = (given: readonly string[]): Said => {
    const shaped = given.filter((phrase) => /[(|*]|\.\./.test(phrase));
    return {
      form,
      words: given
        .filter((phrase) => !shaped.includes(phrase))
        .map(bare)
        .sort((a, b) => b.length - a.length),
      shapes: shaped.length === 0 ? undefined : shapesOf(shaped, form),
      markedIn: 0,
    };
  };
  return { form, all: pattern.all.map(listOf), not: listOf(pattern.not) };
}

/** One expression for all of them. In English every word brings the space before it. */
function shapesOf(phrases: readonly string[], form: Form): RegExp {
  const isWords = form === "words";
  const signs: Readonly<Record<string, string>> = {
    "(": "(?:",
    "*": "[\\p{L}\\p{N}]*",
    "..": isWords ? `(?: [^ ]+){0,${gap.words}}` : `.{0,${gap.characters}}`,
  };
  const shape = (phrase: string) =>
    (plain(phrase).match(/[\p{L}\p{N}]+|[()|*]|\.\./gu) ?? [])
      .map((part) => signs[part] ?? (/[)|]/.test(part) || !isWords ? part : ` ${part}`))
      .join("");
  const all = phrases.map(shape).join("|");
  return new RegExp(isWords ? `(?:${all}) ` : all, "u");
}

function anyMatches(patterns: readonly Compiled[], forms: Forms): boolean {
  for (const pattern of patterns) if (matches(pattern, forms)) return true;
  return false;
}

function matches(pattern: Compiled, forms: Forms): boolean {
  // Chinese patterns hold foreign words too, but never without a Chinese one beside them.
  if (pattern.form === "characters" && !forms.hasHan) return false;
  for (const list of pattern.all) if (!isSaid(list, forms)) return false;
  return !isSaid(pattern.not, forms);
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
  // "I" of the northern countryside: patterns say 我.
  return letters
    .toLowerCase()
    .replace(/['’‘`´]/g, "")
    .replaceAll("俺", "我");
}
