/**
 * Words explained: by season and page, or after the word itself was typed.
 *
 * Lists and meanings are pages of the menu of topics and are edited in place; the meaning of a
 * typed word is an answer and stays. What a word means stands in knowledge/glossary.yaml.
 */
import { isWordOf, type Term } from "../rules/glossary.ts";
import { languageOf } from "../rules/search/language.ts";
import { phrase, type Button, type Language, type Reply } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { turnPage } from "../../../bot/turn/press.ts";
import type { Press } from "../../../bot/subject.ts";
import {
  allParts,
  firstPage,
  pager,
  sayTopics,
  seasonName,
  seasonOf,
  type TopicsDeps,
} from "./topics.ts";

export type GlossaryDeps = TopicsDeps;

/** Words on one page; short ones stand two in a row. */
const onPage = 16;
/** Letters or characters up to which half a row is wide enough on a small phone. */
const half = { en: 16, zh: 7 };

const toParts: Button = { ...allParts, action: "topics:" };

export function pressTerms(deps: GlossaryDeps, turn: Turn, press: Press): void {
  const [season = "", page = "0"] = press.args;
  if (season === "new" && deps.glossary.length > 0) return turn.say(seasonsPage(deps));
  if (season === "" && deps.glossary.length > 0) return turnPage(turn, press, seasonsPage(deps));
  const list = listPage(deps, turn.language, season, Number(page));
  turnPage(turn, press, list ?? firstPage(deps));
}

export async function pressTerm(deps: GlossaryDeps, turn: Turn, press: Press): Promise<void> {
  const term = deps.glossary.find(({ id }) => `term:${id}` === press.action);
  if (term === undefined) return sayTopics(deps, turn);
  turnPage(turn, press, termPage(deps, turn.language, term));
}

/** A word alone says nothing of the language of the moment if both have it. */
export function sayMeaning(
  deps: GlossaryDeps,
  turn: Turn,
  text: string,
  term: Term,
  asked?: Parameters<typeof explain>[3],
): void {
  const isOwn = isWordOf(text, term, turn.language);
  const language = isOwn ? turn.language : (languageOf(text) ?? turn.language);
  turn.say(explain(deps, term, language, asked));
}

/**
 * What a word means, as the answer to a question.
 *
 * @param asked absent for somebody who did not agree to be remembered: no person can be asked
 */
function explain(
  deps: GlossaryDeps,
  term: Term,
  language: Language,
  asked?: { readonly about: string; readonly person: Button },
): Reply {
  const words: Button = { label: phrase("terms-button"), action: "terms:new" };
  return {
    words: meaningOf(term, language),
    buttons: [...readMore(deps, term), asked === undefined ? [words] : [asked.person, words]],
    language,
    ...(asked === undefined ? {} : { about: asked.about }),
  };
}

function meaningOf(term: Term, language: Language): readonly string[] {
  const { term: word, meaning } = term.words[language];
  return [word, meaning];
}

function readMore({ articles }: GlossaryDeps, { article }: Term): readonly Button[][] {
  if (!articles.some(({ slug }) => slug === article)) return [];
  return [[{ label: phrase("terms-read-more"), action: `topic:${article}` }]];
}

function termPage(deps: GlossaryDeps, language: Language, term: Term): Reply {
  const season = seasonOf(deps.playbook, term.step).id;
  const page = Math.floor(termsOf(deps, language, season).indexOf(term) / onPage);
  const back: Button = { label: phrase("topics-back"), action: `terms:${season}:${page}` };
  return {
    words: meaningOf(term, language),
    buttons: [...readMore(deps, term), [back, toParts]],
  };
}

function seasonsPage({ playbook, glossary }: GlossaryDeps): Reply {
  const told = new Set(glossary.map(({ step }) => seasonOf(playbook, step).id));
  return {
    words: phrase("terms-title"),
    buttons: [
      ...playbook.seasons
        .filter(({ id }) => told.has(id))
        .map(({ id }): Button[] => [{ label: seasonName(id), action: `terms:${id}` }]),
      [toParts],
    ],
  };
}

/** @returns `undefined` where there is no such page */
function listPage(
  deps: GlossaryDeps,
  language: Language,
  season: string,
  page: number,
): Reply | undefined {
  const terms = termsOf(deps, language, season);
  const from = page * onPage;
  const shown = Number.isInteger(page) && page >= 0 ? terms.slice(from, from + onPage) : [];
  if (shown.length === 0) return undefined;
  return {
    words: [seasonName(season), phrase("terms-of-season")],
    buttons: [
      ...inRows(shown, language),
      ...pager(`terms:${season}`, page, Math.ceil(terms.length / onPage)),
      [{ label: phrase("topics-back"), action: "terms:" }, toParts],
    ],
  };
}

/** As a dictionary has them: by letter, by pinyin. */
function termsOf(
  { glossary, playbook }: GlossaryDeps,
  language: Language,
  season: string,
): readonly Term[] {
  const wordOf = (term: Term) => term.words[language].term;
  return glossary
    .filter(({ step }) => seasonOf(playbook, step).id === season)
    .sort((a, b) => wordOf(a).localeCompare(wordOf(b), language));
}

function inRows(terms: readonly Term[], language: Language): readonly Button[][] {
  const rows: Button[][] = [];
  let isOpen = false;
  for (const { id, words } of terms) {
    const { term } = words[language];
    const button: Button = { label: term, action: `term:${id}` };
    const isShort = Array.from(term).length <= half[language];
    if (isShort && isOpen) rows.at(-1)!.push(button);
    else rows.push([button]);
    isOpen = isShort && !isOpen;
  }
  return rows;
}
