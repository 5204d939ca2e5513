/**
 * Answers: whether a message is talk and no question, and which kind of it: by words of it that are sure in a short
 * message, else by what people say (../kinds.ts).
 */
import type { HeardText } from "../search/hear.ts";
import { linkAlone } from "../search/language.ts";
import { surelyTalk, type Kinds, type Talk } from "../kinds.ts";
import { isHan, wordsOf } from "../search/tokens.ts";
import { createShortTalk, type ShortTalk, type TriageEntry } from "../triage.ts";

/** Characters; whoever writes more tells something. */
const longestTalk = 400;
/** As sure as this, and what an article answers is no talk that has its words, unless they are surer. */
const surelyAnswered = 0.65;

/** What these answer must have happened: "my wife" alone is like grief, "all" like good news, and neither is told. */
const ofWhatHappened: ReadonlySet<string> = new Set([
  "bad-news",
  "held-back",
  "laughed-at",
  "proud",
]);
/** Words; so few are like anything. */
const mostLike = 2;

function saysTooLittleFor({ talk }: Kinds, text: string): boolean {
  if (talk === undefined || !ofWhatHappened.has(talk.id)) return false;
  const words = wordsOf(text);
  return words.length <= mostLike && !words.some(isHan);
}

export interface TalkSaid {
  /** The entry whose words stand in a short message. */
  readonly byWords: ShortTalk;
  /** The entry of talk that a message surely is; nothing for every other message. */
  readonly said: (
    whole: string,
    heard: Pick<HeardText, "kinds" | "isSure" | "confidence">,
  ) => TriageEntry | undefined;
}

export function createTalkSaid({ entries }: Pick<Talk, "entries">): TalkSaid {
  const byWords = createShortTalk(entries);

  return {
    byWords,
    said(whole, { kinds, isSure, confidence }) {
      if (whole.length > longestTalk) return undefined;
      if (linkAlone.test(whole)) return entries.find(({ id }) => id === "link");
      const said = byWords(whole, isSure && confidence >= surelyAnswered);
      if (said !== undefined) return said;
      const likeliest = surelyTalk(kinds, isSure || saysTooLittleFor(kinds, whole));
      return entries.find(({ id }) => id === likeliest);
    },
  };
}
