/**
 * Answers: searches that were made ahead of a message's turn, in another thread. There a text is looked at as in its turn, and
 * all that this searches for comes here; the turn finds it, and searches for nothing. What was not made ahead, or is not
 * here any more, is searched for as always: the answer is the same.
 */
import type { Hit, Search } from "./answer.ts";
import { askedPartOf } from "./asked-part.ts";
import { createDecider, type DecideDeps } from "./decide.ts";
import { languages, type Language } from "../../../bot/reply.ts";
import { languageOf } from "./search/language.ts";

/** One search. */
export interface FoundAhead {
  readonly text: string;
  readonly lang: Language;
  readonly limit: number;
  readonly hits: readonly Hit[];
}

/** What was found ahead, until it is asked for. */
export interface Ahead {
  put(found: readonly FoundAhead[]): void;
  /** The retriever, with what was found ahead before it. */
  readonly before: (search: Search) => Search;
}

/** Of texts whose turn never came: so many searches are a few hundred kilobytes. */
const mostKept = 512;

export function createAhead(): Ahead {
  /** Several may ask the same: `times` of them have not had it. */
  const kept = new Map<string, { readonly hits: readonly Hit[]; times: number }>();
  const keyOf = (text: string, lang: Language, limit: number) => `${lang} ${limit} ${text}`;

  return {
    put(found) {
      for (const { text, lang, limit, hits } of found) {
        const key = keyOf(text, lang, limit);
        const times = (kept.get(key)?.times ?? 0) + 1;
        kept.delete(key);
        kept.set(key, { hits, times });
      }
      for (const key of kept.keys()) {
        if (kept.size <= mostKept) break;
        kept.delete(key);
      }
    },
    before: (search) => (text, options) => {
      const key = keyOf(text, options.lang, options.limit);
      const known = kept.get(key);
      if (known === undefined) return search(text, options);
      known.times -= 1;
      if (known.times === 0) kept.delete(key);
      return known.hits;
    },
  };
}

/**
 * @returns looks at a text as its turn will, and tells what that searched for. One without a language of its own is looked
 *   at in each: its turn knows whose it is
 */
export function createLookAhead(deps: DecideDeps): (text: string) => readonly FoundAhead[] {
  let found: FoundAhead[] = [];
  const before = (search: Search) => (text: string, options: Parameters<Search>[1]) => {
    const hits = search(text, options);
    found.push({ text, ...options, hits });
    return hits;
  };
  const decide = createDecider({ ...deps, before });

  return (text) => {
    const own = languageOf(askedPartOf(text));
    found = [];
    for (const lang of own === undefined ? languages : [own]) decide(text, lang);
    return found;
  };
}
