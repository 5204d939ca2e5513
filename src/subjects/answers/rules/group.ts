/**
 * Answers: what is said to a question in a village's group, where everybody reads.
 *
 * The same answers as between two, but nothing of any one person: no button that acts, only one that
 * opens the private chat. Who mentioned the bot, and how often they may, is the telegram room's.
 */
import { linkOf } from "../../joining/index.ts";
import { phrase, type Language, type Reply } from "../../../bot/reply.ts";
import type { Answer } from "./answer.ts";
import { composeAnswer } from "./compose.ts";
import { untilThen } from "./costs-money.ts";
import { toldOf, withTold } from "./danger.ts";
import type { Term } from "./glossary.ts";

export interface GroupAsked {
  readonly language: Language;
  readonly country: string;
  readonly now: Date;
  /** The question's own words. */
  readonly text: string;
  /** The bot's, without @. */
  readonly botUsername: string;
}

/** What the link to an article carries after `start=`: no code of an invitation begins like that. */
const article = "a_";
/** The link of who wants to ask alone. */
const ask = "ask";

export function composeForGroup(answer: Answer, asked: GroupAsked): Reply {
  switch (answer.kind) {
    case "answered":
      return { words: wordsOf(answer, asked), link: articleLink(answer.article.slug, asked) };
    case "which":
      return {
        words: [
          phrase("group-which", { at: `@${asked.botUsername}` }),
          { lines: answer.articles.map(({ words }) => `· ${words[asked.language].label}`) },
          ...toldOf(answer),
        ],
        link: askLink(asked),
      };
    case "kept":
      return { words: wordsOf(answer, asked), link: askLink(asked) };
    case "unknown": {
      const words = [phrase(answer.isOutside === true ? "answers-outside" : "group-unknown")];
      return {
        words: withTold([...words, ...untilThen(asked.text)], answer),
        link: askLink(asked),
      };
    }
    case "triage":
      return { words: wordsOf(answer, asked), link: askLink(asked) };
    case "greeting":
      if (answer.entry.forEverybody !== true) return howToAsk(asked);
      return { words: wordsOf(answer, asked), link: askLink(asked) };
  }
}

/** What a word means. */
export function explainInGroup(term: Term, asked: GroupAsked): Reply {
  const { term: word, meaning } = term.words[asked.language];
  return {
    words: [word, meaning],
    link: term.article === null ? askLink(asked) : articleLink(term.article, asked),
  };
}

/** How people in a group ask. */
export function howToAsk(asked: Pick<GroupAsked, "botUsername">): Reply {
  return { words: phrase("group-how", { at: `@${asked.botUsername}` }), link: askLink(asked) };
}

/** Somebody brought the bot into the group. */
export function helloGroup(asked: Pick<GroupAsked, "botUsername">): Reply {
  return { words: phrase("group-hello", { at: `@${asked.botUsername}` }), link: askLink(asked) };
}

/** What is one person's own is said to them alone. */
export function onlyBetweenTwo({ botUsername }: Pick<GroupAsked, "botUsername">): Reply {
  return {
    words: phrase("group-only-private"),
    link: { label: phrase("group-private-button"), url: `https://t.me/${botUsername}` },
  };
}

export function cannotListen(asked: Pick<GroupAsked, "botUsername">): Reply {
  return { words: phrase("group-voice-unheard"), link: askLink(asked) };
}

/** What somebody who came from a group by one of these links wants; `undefined` for any other code. */
export function parseGroupLink(
  payload: string,
): { readonly wants: "ask" } | { readonly wants: "article"; readonly slug: string } | undefined {
  if (payload === ask) return { wants: "ask" };
  if (!payload.startsWith(article)) return undefined;
  return { wants: "article", slug: payload.slice(article.length) };
}

function wordsOf(answer: Answer, asked: GroupAsked): Reply["words"] {
  // The reply shows which message it answers.
  return composeAnswer(answer, { ...asked, questionId: "-", headed: "never" }).words;
}

/** Telegram's limit on what a start link carries. */
const maxPayload = 64;

function articleLink(slug: string, { botUsername }: GroupAsked): NonNullable<Reply["link"]> {
  const payload = article + slug;
  return {
    label: phrase("group-article-button"),
    url: linkOf(botUsername, payload.length > maxPayload ? ask : payload),
  };
}

function askLink({ botUsername }: Pick<GroupAsked, "botUsername">): NonNullable<Reply["link"]> {
  return { label: phrase("group-private-button"), url: linkOf(botUsername, ask) };
}
