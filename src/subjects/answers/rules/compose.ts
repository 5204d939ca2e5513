/**
 * Answers, core: what is said to a question, as words and buttons.
 *
 * The answer is what a curator wrote; around it stand only what code can vouch for: the source,
 * when it was checked, whose rule it is, and a word of caution. At most three buttons under an
 * answer.
 */
import { phrase, type Button, type Language, type Phrase, type Reply } from "../../../bot/reply.ts";
import type { Answer, Article, PublishedAnswer, TalkOffer, TriageEntry } from "./article.ts";
import { relayAction, type Recipient } from "./relay.ts";
import { askPeerAbout, goOn } from "../../../bot/doors.ts";

/** The question that is being answered, and who asks. */
export interface Asked {
  readonly questionId: string;
  readonly language: Language;
  /** Country of the person's village: whose rules hold for them. */
  readonly country: string;
  readonly now: Date;
  /** Who would get it, if it is to go to a person; absent: the association. */
  readonly recipient?: Recipient;
  /** Somebody who did the step can be asked. */
  readonly hasPeers?: boolean;
  /** Leads to who does near them what the article is about, or to its tool; a person is then asked after "Not clear". */
  readonly nearby?: Button | undefined;
  /** A program can read it aloud. */
  readonly speaks?: boolean;
}

/** Says an answer. Buttons carry ids, which must be at most 16 bytes each. */
export function composeAnswer(answer: Answer, asked: Asked): Reply {
  const about = `question:${asked.questionId}`;
  switch (answer.kind) {
    case "answered":
      return {
        words: [answer.article.words[asked.language].short, ...notes(answer.article, asked)],
        buttons: answeredButtons(asked, answer.article),
        about,
      };
    case "which":
      return {
        words: phrase("answers-which"),
        buttons: whichButtons(answer.articles, asked),
        about,
      };
    case "kept":
      return { words: keptWords(answer.kept), buttons: answeredButtons(asked), about };
    case "unknown":
      return { words: unknownWords(asked), buttons: unknownButtons(asked), about };
    case "triage":
      return { ...fixed(answer.entry, asked), about };
    case "greeting":
      return fixed(answer.entry, asked);
  }
}

/** Says the same in simpler words; what it rests on stays below. */
export function composeSimpler(article: Article, asked: Asked): Reply {
  const { simpler, short } = article.words[asked.language];
  const unclear = { label: phrase("answers-still-not-clear"), action: action("unclear", asked) };
  return {
    words: [simpler ?? short, ...notes(article, asked)],
    buttons: [[helped(asked), unclear, askPerson(asked)], ...listen(asked)],
    about: `question:${asked.questionId}`,
  };
}

/** To "I don't understand": what is at hand in simpler words, with a person below its way on. */
export function composeUnclear(simpler: Reply): Reply {
  return {
    ...simpler,
    words: [phrase("answers-in-simpler-words"), ...[simpler.words].flat()],
    buttons: [...(simpler.buttons ?? []), [offeredButtons.person]],
  };
}

/** Says what else an article knows, after "Not clear"; its short answer where there is no more. */
export function composeMore(article: Article, asked: Asked): Reply {
  const { short, more } = article.words[asked.language];
  return {
    words: [more === "" ? short : more, ...notes(article, asked)],
    buttons: [[helped(asked), askPerson(asked)], ...listen(asked)],
    about: `question:${asked.questionId}`,
  };
}

/** All that an article says, after "Not clear" to an answer in other words than its own. */
export function composeWhole(article: Article, asked: Asked): Reply {
  const { short, more } = article.words[asked.language];
  const rest = composeMore(article, asked);
  return more === "" ? rest : { ...rest, words: [short, ...[rest.words].flat()] };
}

/** Whether somebody should have looked at the article again before this month. */
export function isExpired(article: Article, now: Date): boolean {
  return article.reviewBy < now.toISOString().slice(0, 7);
}

/** No source is claimed: it is what somebody who is named said, and when. */
function keptWords({ text, authorName, authorRole, publishedAt }: PublishedAnswer) {
  const from = { name: authorName, role: authorName === "" ? "nobody" : authorRole };
  return [
    text,
    phrase("answers-caution"),
    phrase("answers-kept-from", { ...from, ...monthOf(publishedAt.toISOString()) }),
  ];
}

function unknownWords({ recipient }: Asked): Phrase {
  return recipient?.kind === "mentor"
    ? phrase("answers-unknown-mentor", { mentor: recipient.name })
    : phrase("answers-unknown");
}

/** What stands below an answer out of several articles, each sentence once. */
export function notesOf(articles: readonly Article[], asked: Asked): readonly Phrase[] {
  const sentences = articles.flatMap((article) => notes(article, asked));
  const cautions = sentences.filter(({ key }) => key !== "answers-source");
  const sources = sentences.filter(({ key }) => key === "answers-source");
  const known = new Set<string>();
  return [...cautions, ...sources].filter((sentence) => {
    const isNew = !known.has(JSON.stringify(sentence));
    known.add(JSON.stringify(sentence));
    return isNew;
  });
}

function notes(article: Article, asked: Asked): readonly Phrase[] {
  const { country, judgement, disputed, reviewed, reviewBy, words } = article;
  const foreign = country !== "any" && country !== asked.country;
  return [
    ...(disputed ? [phrase("answers-disputed")] : []),
    ...(judgement ? [testFor(article)] : []),
    ...(foreign ? [phrase("answers-other-country", { country })] : []),
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
  const unclear =
    article?.words[asked.language].simpler === undefined
      ? { label: phrase("answers-not-clear"), action: action("unclear", asked) }
      : { label: phrase("playbook-simpler"), action: action("simpler", asked) };
  // Never more than three: whoever or whatever does it comes before a person who explains it.
  return asked.nearby === undefined
    ? [[helped(asked), unclear, askPerson(asked)], ...listen(asked)]
    : [[helped(asked), unclear], [asked.nearby], ...listen(asked)];
}

/** Beside the three: it says the same once more, for ears. */
function listen(asked: Asked): readonly (readonly Button[])[] {
  if (asked.speaks !== true) return [];
  return [[{ label: phrase("playbook-listen"), action: `speech:${asked.questionId}` }]];
}

function whichButtons(articles: readonly Article[], asked: Asked): readonly (readonly Button[])[] {
  const meanings = articles.map((article, index) => [
    { label: article.words[asked.language].label, action: action("pick", asked, String(index)) },
  ]);
  return [...meanings, [{ label: phrase("answers-none"), action: action("none", asked) }]];
}

function unknownButtons(asked: Asked): readonly (readonly Button[])[] {
  // Never more than three ways: whoever did it comes before a look through the topics.
  const second =
    asked.hasPeers === true
      ? askPeerAbout(asked.questionId)
      : { label: phrase("answers-browse"), action: action("browse", asked) };
  return [
    [askNamed(asked)],
    [second],
    [{ label: phrase("answers-leave"), action: action("leave", asked) }],
  ];
}

/** A fixed answer; somebody is told only at a tap. */
function fixed(entry: TriageEntry, asked: Asked): Reply {
  const words = entry.answer[asked.language];
  if (entry.tell.length > 0) return { words, buttons: [[askPerson(asked)]] };
  return entry.kind === "greeting" ? { words, buttons: offered(entry) } : { words };
}

/** Back to the job at hand, and a person where that may help more. */
function offered({ offers = ["card"] }: TriageEntry): readonly (readonly Button[])[] {
  const buttons = new Set(offers.map((offer) => offeredButtons[offer]));
  return [...buttons].map((button) => [button]);
}

const offeredButtons: Readonly<Record<TalkOffer, Button>> = {
  card: goOn,
  begin: goOn,
  person: { label: phrase("answers-ask-person"), action: "do:ask" },
};

function helped(asked: Asked): Button {
  return { label: phrase("answers-helped"), action: action("helped", asked) };
}

export function askPerson(asked: Asked): Button {
  return { label: phrase("answers-ask-person"), action: action("person", asked) };
}

/** Named in the words above, so that one tap is enough. */
function askNamed(asked: Asked): Button {
  const recipient = asked.recipient ?? { kind: "association" };
  return {
    label:
      recipient.kind === "mentor"
        ? phrase("answers-ask-mentor", { mentor: recipient.name })
        : phrase("answers-ask-person"),
    action: relayAction("person", asked.questionId, recipient),
  };
}

function action(verb: string, asked: Asked, argument?: string): string {
  const parts = ["answer", verb, asked.questionId];
  return (argument === undefined ? parts : [...parts, argument]).join(":");
}

/** The cheap test of an article of judgement; a general word where no decision is named. */
export function testFor({ decision }: Pick<Article, "decision">): Phrase {
  return decision === undefined ? phrase("answers-caution") : phrase(`judge-test-${decision}`);
}
