/**
 * Answers: searches that were made ahead of a message's turn, in another thread. There a text is looked at as in its turn, and
 * all that this searches for comes here; the turn finds it, and searches for nothing. What was not made ahead, or is not
 * here any more, is searched for as always: the answer is the same.
 */
import type { Answer, Hit, Search } from "./answer.ts";
import { createAnswerQuestion } from "./answer-question.ts";
import type { Article } from "./article.ts";
import { askedPartOf } from "./asked-part.ts";
import type { DecideDeps } from "./decide.ts";
import { followUpOf, type FollowUp } from "./follow-ups/follow-up.ts";
import { languages, type Language } from "../../../bot/reply.ts";
import { languageOf } from "./search/language.ts";

/** One search. */
export interface FoundAhead {
  readonly text: string;
  readonly lang: Language;
  readonly limit: number;
  readonly hits: readonly Hit[];
}

/** What was found ahead. */
export interface Ahead {
  put(found: readonly FoundAhead[]): void;
  /** The retriever, with what was found ahead before it. */
  readonly before: (search: Search) => Search;
}

/** A few times as many as people whose turns come side by side; some hundred kilobytes. */
const mostKept = 512;

export function createAhead(): Ahead {
  const kept = new Map<string, readonly Hit[]>();
  const keyOf = (text: string, lang: Language, limit: number) => `${lang} ${limit} ${text}`;

  return {
    put(found) {
      for (const { text, lang, limit, hits } of found) {
        const key = keyOf(text, lang, limit);
        // Once more the latest.
        kept.delete(key);
        kept.set(key, hits);
      }
      for (const key of kept.keys()) {
        if (kept.size <= mostKept) break;
        kept.delete(key);
      }
    },
    before: (search) => (text, options) =>
      kept.get(keyOf(text, options.lang, options.limit)) ?? search(text, options),
  };
}

/** Of so many people it is known what they read last. */
const mostPeople = 10_000;

/**
 * @returns looks at a text of somebody as its turn will, and tells what that searched for, but for texts of just before. A text
 *   without a language of its own is looked at in each: its turn knows whose it is. What somebody read last is what was
 *   answered to the text of theirs before; where it was something else, their turn has more to search for
 */
export function createLookAhead(
  deps: DecideDeps,
): (text: string, person: number) => readonly FoundAhead[] {
  let found: FoundAhead[] = [];
  const before = (search: Search) => (text: string, options: Parameters<Search>[1]) => {
    const hits = search(text, options);
    found.push({ text, ...options, hits });
    return hits;
  };
  const ask = createAnswerQuestion({ ...deps, before });
  const topics = new Map<number, Article>();

  function answer(text: string, lang: Language, topic: Article | undefined): Answer | FollowUp {
    const alone = ask(text, lang);
    if (topic === undefined) return alone;
    return followUpOf(text, alone, { kind: "article", article: topic }, lang, ask) ?? alone;
  }

  function note(person: number, said: Answer | FollowUp): void {
    topics.delete(person);
    if (said.kind !== "answered") return;
    topics.set(person, said.article);
    const [first] = topics.keys();
    if (topics.size > mostPeople) topics.delete(first!);
  }

  return (text, person) => {
    found = [];
    const topic = topics.get(person);
    const own = languageOf(askedPartOf(text));
    for (const lang of own === undefined ? languages : [own]) {
      note(person, answer(text, lang, topic));
    }
    return found;
  };
}
