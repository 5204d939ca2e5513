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
import {
  compile,
  formsOf,
  listsOf,
  matches,
  type Compiled,
  type TriagePattern,
} from "./said/pattern.ts";
import { createMarker, type Forms } from "./said/marker.ts";

/** A fixed answer that comes before everything else. */
export interface TriageEntry {
  readonly id: string;
  readonly kind: "urgent" | "greeting";
  readonly when: Readonly<Record<Language, readonly TriagePattern[]>>;
  readonly answer: Readonly<Record<Language, string>>;
  /** "If a child is in danger": begins an urgent answer where it is known by likeness alone. */
  readonly doubt?: Readonly<Record<Language, string>>;
  /** Words of everyday selling: a short message that has them is not this danger where likeness alone says so. */
  readonly unlike?: Readonly<Record<Language, readonly TriagePattern[]>>;
  /** What is said where other offices answer. */
  readonly elsewhere?: ByCountry<Readonly<Record<Language, string>>>;
  /** People say it shortly, while it happens: in a longer message it is a part of a story, but for words that say it surely. */
  readonly isInHaste?: boolean;
  /** Whom the learner may want told; only after they agree. */
  readonly tell: readonly string[];
  /** The answer of a greeting is said in a group too; the others speak of the person's own road. */
  readonly forEverybody?: boolean;
  /** It says that something was not understood: what is at hand in simpler words is the better answer. */
  readonly isUnclear?: boolean;
  /** It doubts what stands last: an answer or a card there is said simpler. */
  readonly isDoubt?: boolean;
  /** What asks it of the bot asks the same of anything: "how long does it take?" It may belong to the article before. */
  readonly isOfAnything?: boolean;
  /** It only answers to what was said, "thanks", "I don't get it": what was read before stays what is spoken of. */
  readonly isAside?: boolean;
  /** It tells something, "baked 24 loaves": where an answer or an amount is waited for, it is one. */
  readonly isTelling?: boolean;
  /** It asks after a question that went to a person: what is known of that question is the better answer. */
  readonly isOfSent?: boolean;
  /** The article that helps next, by its slug: offered first under a greeting, and what is asked next may belong to it. */
  readonly article?: string;
  /** What is offered under a greeting, the most useful first; absent: the card at hand. */
  readonly offers?: readonly TalkOffer[];
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

/** Letters that somebody types while it burns; a Chinese character counts as three. */
const longestInHaste = 75;

/** The fixed answer to a text. */
export type Triage = (text: string) => TriageEntry | undefined;

/** Makes the matcher. Patterns of both languages are tried on every text, since people mix. */
export function createTriage(entries: readonly TriageEntry[]): Triage {
  const compiled = entries.map((entry) => {
    const patterns = compiledOf(entry.when);
    return { entry, patterns, surely: patterns.filter(({ isSurely }) => isSurely) };
  });
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
    const danger = urgent.find(({ entry, patterns, surely }) =>
      anyMatches(isShort || entry.isInHaste !== true ? patterns : surely, forms),
    );
    if (danger !== undefined) return danger.entry;
    return greetings.find(({ patterns }) => patterns.some((one) => isAllOf(one, forms)))?.entry;
  }
}

/** Letters; who writes more may tell of anything beside the everyday. */
const longestEveryday = 90;

/** Whether a short text only sounds like this danger: it has the words of everyday selling that stand under it. */
export type OnlySounds = (entry: TriageEntry, text: string) => boolean;

export function createOnlySounds(entries: readonly TriageEntry[]): OnlySounds {
  const everyday = new Map(
    entries.flatMap(({ id, unlike }) => {
      if (unlike === undefined) return [];
      const patterns = compiledOf(unlike);
      return [[id, { patterns, mark: createMarker(patterns.flatMap(listsOf)) }] as const];
    }),
  );
  let looked = 0;

  return ({ id }, text) => {
    const own = everyday.get(id);
    if (own === undefined || lengthOf(text) > longestEveryday) return false;
    const forms = formsOf(text, ++looked);
    own.mark(forms);
    return anyMatches(own.patterns, forms);
  };
}

/** Words of talk in a text. @param isAnswered an article answers it surely: then only words that are surer count */
export type ShortTalk = (text: string, isAnswered?: boolean) => TriageEntry | undefined;

/** Makes the matcher for words of talk: only in a message as short as one that is typed in haste. */
export function createShortTalk(entries: readonly TriageEntry[]): ShortTalk {
  const all = entries.flatMap((entry) =>
    (["en", "zh"] as const).flatMap((lang) =>
      entry.when[lang].map((given) => ({
        entry,
        pattern: compile(given, lang === "en" ? "words" : "characters"),
      })),
    ),
  );
  const surely = all.filter(({ pattern }) => pattern.isSurely);
  const [markAll, markSurely] = [all, surely].map((those) =>
    createMarker(those.flatMap(({ pattern }) => listsOf(pattern))),
  );
  let looked = 0;

  return (text, isAnswered = false) => {
    if (lengthOf(text) > longestInHaste) return undefined;
    const forms = formsOf(text, ++looked);
    (isAnswered ? markSurely : markAll)!(forms);
    return (isAnswered ? surely : all).find(({ pattern }) => matches(pattern, forms))?.entry;
  };
}

function compiledOf(
  given: Readonly<Record<Language, readonly TriagePattern[]>>,
): readonly Compiled[] {
  return [
    ...given.en.map((pattern) => compile(pattern, "words")),
    ...given.zh.map((pattern) => compile(pattern, "characters")),
  ];
}

function anyMatches(patterns: readonly Compiled[], forms: Forms): boolean {
  for (const pattern of patterns) if (matches(pattern, forms)) return true;
  return false;
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
