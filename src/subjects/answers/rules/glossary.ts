/**
 * Answers: words that people meet on the way, and the question "what is …?" about one of them.
 *
 * A word is found only when nothing else was said: the text is the word itself or asks what it is.
 * Whether an article answers better is decided in decide.ts, before anybody looks here.
 */
import { languages, type Language } from "../../../bot/reply.ts";
import { trimEnd } from "../../../bot/clip.ts";
import { askedPartOf } from "./asked-part.ts";

export interface TermWords {
  /** The word as it stands on a button. */
  readonly term: string;
  /** Other ways in which people write it; never shown. */
  readonly also: readonly string[];
  /** At most 30 words or 45 Chinese characters. */
  readonly meaning: string;
}

export interface Term {
  /** Unique; at most 32 bytes. */
  readonly id: string;
  /** Step of the playbook where it first matters, 1 to 14. */
  readonly step: number;
  /** Slug of the article that says more; `null` where there is none. */
  readonly article: string | null;
  readonly words: Readonly<Record<Language, TermWords>>;
}

/** The word that a text is or asks about; `undefined` when it says anything else. */
export type FindTerm = (text: string) => Term | undefined;

/** Of each list once, however many bots a process begins. */
const termsByForm = new WeakMap<readonly Term[], ReadonlyMap<string, Term>>();

function byFormOf(terms: readonly Term[]): ReadonlyMap<string, Term> {
  const made = termsByForm.get(terms);
  if (made !== undefined) return made;
  const byForm = new Map(
    terms.flatMap((term) =>
      languages.flatMap((language) =>
        formsOf(term.words[language]).map((form) => [form, term] as const),
      ),
    ),
  );
  termsByForm.set(terms, byForm);
  return byForm;
}

export function createFindTerm(terms: readonly Term[]): FindTerm {
  const byForm = byFormOf(terms);
  return (whole) => {
    const text = askedPartOf(whole);
    return [text, ...askedIn(text)]
      .map((words) => byForm.get(bareOf(words)))
      .find((term) => term !== undefined);
  };
}

/** Every way in which a word may be written, without spaces and signs: without its bracket, each side of a slash. */
export function formsOf({ term, also }: Pick<TermWords, "term" | "also">): readonly string[] {
  const shown = term.replaceAll(/[(（][^)）]*[)）]/gu, "");
  const written = [term, shown, ...shown.split("/"), ...also];
  return [...new Set(written.map(bareOf))].filter((form) => form !== "");
}

/** Whether a text is the word as this language has it: FOB is a word of both. */
export function isWordOf(text: string, term: Term, language: Language): boolean {
  return formsOf(term.words[language]).includes(bareOf(text));
}

const asking = [
  /^(?:what(?:'|’)?s|what (?:is|are)) (?:an? |the )?(?<word>.+)$/iu,
  /^what does (?:an? |the )?(?<word>.+) mean$/iu,
  /^(?:什么|啥)(?:是|叫做|叫)(?<word>.+)$/u,
  /^(?<word>.+?)是(?:什么|啥)(?:意思|东西)?$/u,
  /^(?<word>.+?)(?:什么|啥)意思$/u,
];

/** What a text asks the meaning of; more than one where the words can be read in two ways. */
function askedIn(text: string): readonly string[] {
  const plain = trimEnd(text.normalize("NFKC").trim(), /[\s?!.,。、~]/u).replace(
    /[呀啊呢吗]$/u,
    "",
  );
  return asking.flatMap((pattern) => pattern.exec(plain)?.groups?.["word"] ?? []);
}

/** Letters and digits only: case, width, spaces and signs do not make another word. */
function bareOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
