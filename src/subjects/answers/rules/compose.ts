/**
 * Answers: what is said to a question, as words and buttons.
 *
 * The answer is what a curator wrote; around it stand only what code can vouch for: the source,
 * when it was checked, whose rule it is, and a word of caution. At most three buttons under an
 * answer.
 */
import { inCountry } from "../../../bot/country.ts";
import { phrase, type Button, type Language, type Phrase, type Reply } from "../../../bot/reply.ts";
import type { Answer } from "./answer.ts";
import type { Article, PublishedAnswer } from "./article.ts";
import { askSomebody } from "../../../bot/doors.ts";
import { offered } from "./triage.ts";
import { costsMoney, testFor } from "./costs-money.ts";
import { type Fixed, toldOf, withTold, inDoubt } from "./danger.ts";
import { doubtOf, headOf, headOfKept, meaningsOf, readArticle, type Headed } from "./doubt.ts";
import { outcomeOfTriage } from "./outcomes.ts";
import { askPerson, personLabel, unknownWords, waysOn, type Recipient } from "./recipient.ts";

/** The question that is being answered, and who asks. */
export interface Asked {
  readonly questionId: string;
  readonly language: Language;
  /** Country of the person's village: whose rules hold for them. */
  readonly country: string;
  readonly now: Date;
  /** The question's own words, where they are said back. */
  readonly text?: string;
  /** Who would get it, if it is to go to a person; absent: the association. */
  readonly recipient?: Recipient;
  /** Somebody who did the step can be asked. */
  readonly hasPeers?: boolean;
  /** Leads to who does near them what the article is about, or to its tool; a person is then asked after "Not clear". */
  readonly nearby?: Button | undefined;
  /** To what else was asked in the same message; two at most. */
  readonly also?: readonly Button[];
  /** A program can read it aloud. */
  readonly speaks?: boolean;
  /** Whether it begins by naming what it answers. */
  readonly headed?: Headed;
}

/** Says an answer. Buttons carry ids, which must be at most 16 bytes each. */
export function composeAnswer(answer: Answer, asked: Asked): Reply {
  const about = `question:${asked.questionId}`;
  switch (answer.kind) {
    case "answered":
      return {
        words: [
          ...headOf(answer.article, asked),
          ...shortOf(answer.article, asked),
          ...toldOf(answer),
        ],
        buttons: answeredButtons(asked, answer.article),
        about,
      };
    case "which":
      return {
        words: withTold(doubtOf(answer.articles, asked.language), answer),
        buttons: whichButtons(answer.articles, asked),
        about,
      };
    case "kept":
      return { words: keptWords(answer.kept, asked), buttons: answeredButtons(asked), about };
    case "unknown":
      return {
        words: withTold(unknownWords(answer, recipientOf(asked), asked.text), answer),
        buttons: waysOn(questionOf(asked, "unknown"), recipientOf(asked), asked.hasPeers === true),
        about,
      };
    case "triage":
      return { ...inDoubt(fixed(answer, asked), answer, asked), about };
    case "greeting":
      return fixed(answer, asked);
  }
}

/** Says the same in simpler words; what it rests on stays below. */
export function composeSimpler(article: Article, asked: Asked): Reply {
  const { simpler, short } = article.words[asked.language];
  const unclear: Button = {
    label: phrase("answers-still-not-clear"),
    action: action("unclear", asked),
    isHeard: true,
  };
  return {
    words: said([simpler ?? short], article, asked),
    buttons: [[helped(asked), unclear, person(asked)], ...listen(asked)],
    about: `question:${asked.questionId}`,
  };
}

/** To "I don't understand": what is at hand in simpler words, with a person below its way on. */
export function composeUnclear(simpler: Reply, to: Recipient): Reply {
  return {
    ...simpler,
    words: [phrase("answers-in-simpler-words"), ...[simpler.words].flat()],
    buttons: [...(simpler.buttons ?? []), [{ label: personLabel(to), action: askSomebody }]],
  };
}

/** Says what else an article knows, after "Not clear"; its short answer where there is no more. */
export function composeMore(article: Article, asked: Asked): Reply {
  const { short, more } = article.words[asked.language];
  return {
    words: said([more === "" ? short : more], article, asked),
    buttons: [[helped(asked), person(asked)], ...listen(asked)],
    about: `question:${asked.questionId}`,
  };
}

/** All that an article says, after "Not clear" to an answer in other words than its own. */
export function composeWhole(article: Article, asked: Asked): Reply {
  const { short, more } = article.words[asked.language];
  const rest = composeMore(article, asked);
  return more === "" ? rest : { ...rest, words: said([short, more], article, asked) };
}

/** Whether somebody should have looked at the article again before this month. */
export function isExpired(article: Article, now: Date): boolean {
  return article.reviewBy < now.toISOString().slice(0, 7);
}

/** No source is claimed: it is what somebody who is named said, and when. */
function keptWords(kept: PublishedAnswer, asked: Asked): readonly (string | Phrase)[] {
  const { language } = asked;
  const { text, question, authorName, authorRole, publishedAt } = kept;
  const from = { name: authorName, role: authorName === "" ? "nobody" : authorRole };
  const isForeign = kept.language !== language;
  return [
    ...headOfKept(kept, asked),
    ...(isForeign ? [phrase("answers-kept-foreign", { ...from, language: kept.language })] : []),
    text,
    ...(costsMoney(question, text) ? [phrase("answers-caution")] : []),
    phrase("answers-kept-from", { ...from, ...monthOf(publishedAt.toISOString()) }),
  ];
}

function recipientOf({ recipient }: Pick<Asked, "recipient">): Recipient {
  return recipient ?? { kind: "association" };
}

/** What stands below an answer out of several articles, each sentence once. */
export function notesOf(articles: readonly Article[], asked: Asked): readonly Phrase[] {
  const sentences = articles.flatMap((article) => said<never>([], article, asked));
  const cautions = sentences.filter(({ key }) => key !== "answers-source");
  const sources = sentences.filter(({ key }) => key === "answers-source");
  const known = new Set<string>();
  return [...cautions, ...sources].filter((sentence) => {
    const isNew = !known.has(JSON.stringify(sentence));
    known.add(JSON.stringify(sentence));
    return isNew;
  });
}

function shortOf(article: Article, asked: Asked) {
  return said([article.words[asked.language].short], article, asked);
}

/** Words of an article with what stands around them. Whose rule it is comes first where it is not the reader's. */
function said<T extends string>(words: readonly T[], article: Article, asked: Asked) {
  return [...whoseRule(article, asked), ...words, ...notes(article, asked)];
}

function whoseRule({ country }: Article, asked: Asked): readonly Phrase[] {
  const isForeign = country !== "any" && country !== asked.country;
  return isForeign ? [phrase("answers-other-country", { country })] : [];
}

function notes(article: Article, asked: Asked): readonly Phrase[] {
  const { judgement, disputed, reviewed, reviewBy, words } = article;
  return [
    ...(disputed ? [phrase("answers-disputed")] : []),
    ...(judgement ? [testFor(article)] : []),
    ...(isExpired(article, asked.now) ? [phrase("answers-expired", monthOf(reviewBy))] : []),
    phrase("answers-source", { cite: words[asked.language].cite, ...monthOf(reviewed) }),
  ];
}

/** The year is text, so that no language writes it as 2,026. */
function monthOf(date: string): { readonly year: string; readonly month: number } {
  return { year: date.slice(0, 4), month: Number(date.slice(5, 7)) };
}

/** @param article what was said, where it is one and not words of its own */
export function answeredButtons(asked: Asked, article?: Article): readonly (readonly Button[])[] {
  const unclear: Button =
    article?.words[asked.language].simpler === undefined
      ? { label: phrase("answers-not-clear"), action: action("unclear", asked), isHeard: true }
      : { label: phrase("playbook-simpler"), action: action("simpler", asked) };
  // Never more than three: what else was asked, then whoever or whatever does it, before a person who explains it.
  const [first, second] = [...(asked.also ?? []), ...(asked.nearby ? [asked.nearby] : [])];
  if (first === undefined) return [[helped(asked), unclear, person(asked)], ...listen(asked)];
  return second === undefined
    ? [[helped(asked), unclear], [first], ...listen(asked)]
    : [[unclear], [first], [second], ...listen(asked)];
}

/** Beside the three: it says the same once more, for ears. */
function listen(asked: Asked): readonly (readonly Button[])[] {
  if (asked.speaks !== true) return [];
  return [[{ label: phrase("playbook-listen"), action: `speech:${asked.questionId}` }]];
}

function whichButtons(articles: readonly Article[], asked: Asked): readonly (readonly Button[])[] {
  const meanings = meaningsOf(articles, asked.language, (_, index) =>
    action("pick", asked, String(index)),
  );
  return [...meanings, [{ label: phrase("answers-none"), action: action("none", asked) }]];
}

/** A fixed answer; somebody is told only at a tap. */
function fixed({ entry, article }: Fixed, asked: Asked): Reply {
  const words = (inCountry(entry.elsewhere, asked.country) ?? entry.answer)[asked.language];
  if (entry.kind === "greeting") {
    const buttons = offered(entry, personLabel(recipientOf(asked)));
    const next = article === undefined ? [] : [[readArticle(article, asked.language)]];
    return { words, buttons: [...next, ...buttons] };
  }
  if (entry.tell.length === 0) return { words };
  const to = recipientOf(asked);
  const question = questionOf(asked, outcomeOfTriage(entry));
  return {
    words: to.kind === "nobody" ? [words, phrase("danger-nobody")] : words,
    buttons: [[askPerson(question, to)]],
  };
}

function helped(asked: Asked): Button {
  return { label: phrase("answers-helped"), action: action("helped", asked) };
}

function person(asked: Asked): Button {
  return askPerson(questionOf(asked, "answered"), recipientOf(asked));
}

function questionOf({ questionId }: Asked, outcome: string) {
  return { id: questionId, outcome };
}

function action(verb: string, asked: Asked, argument?: string): string {
  const parts = ["answer", verb, asked.questionId];
  return (argument === undefined ? parts : [...parts, argument]).join(":");
}
