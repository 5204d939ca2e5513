/**
 * Answers: which lists of words are said in a text, found in one pass over the text.
 *
 * Thousands of words and phrases stand in triage.yaml. Each text names only a few of them, so its own
 * words (in Chinese: its pairs of characters) lead to the phrases that can stand there at all. What a list
 * stands for is pattern.ts and ../triage.ts.
 */
export type Form = "words" | "characters";

/** A text as it is compared. */
export interface Forms {
  /** Another one for each text that is looked at. */
  readonly number: number;
  /** Whole words between spaces. */
  readonly words: string;
  readonly characters: string;
  /** Each word once: a message may repeat a few of them a thousand times. */
  readonly each: ReadonlySet<string>;
  readonly hasHan: boolean;
}

/** Ways to say one thing. */
export interface Said {
  readonly form: Form;
  /** The longest first, so that a greeting is taken out whole. */
  readonly words: readonly string[];
  /** Those with a choice, a gap or an open ending. */
  readonly shapes: RegExp | undefined;
  /** The number of the last text in which one of `words` was found. */
  markedIn: number;
}

/** A way to say something that is not one whole word. */
interface Part {
  readonly text: string;
  /** Its second word: without it the text cannot hold the part. */
  readonly second: string;
  readonly list: Said;
}

/** Makes what marks every list that a text says; `isSaid` reads the marks, until the next text is marked. */
export function createMarker(lists: readonly Said[]): (text: Forms) => void {
  const singles = new Map<string, Said[]>();
  const phrases = new Map<string, Part[]>();
  const pairs = new Map<number, Part[]>();
  /** One character long; and what has no letter at all, which stands in every text. */
  const short: Part[] = [];

  for (const list of lists) {
    for (const text of list.words) {
      if (list.form === "characters") {
        if (text.length < 2) short.push({ text, second: "", list });
        else add(pairs, pairAt(text, 0), { text, second: "", list });
        continue;
      }
      const end = text.indexOf(" ", 1);
      const first = text.slice(1, end);
      const next = text.indexOf(" ", end + 1);
      if (next < 0) add(singles, first, list);
      else add(phrases, first, { text, second: text.slice(end + 1, next), list });
    }
  }

  return ({ number, words, characters, each, hasHan }) => {
    for (const word of each) {
      for (const list of singles.get(word) ?? none) list.markedIn = number;
      for (const { text: part, second, list } of phrases.get(word) ?? none) {
        if (list.markedIn === number || !each.has(second)) continue;
        if (words.includes(part)) list.markedIn = number;
      }
    }
    if (!hasHan) return;
    for (const { text: part, list } of short) {
      if (characters.includes(part)) list.markedIn = number;
    }
    for (let at = 0; at < characters.length - 1; at++) {
      for (const { text: part, list } of pairs.get(pairAt(characters, at)) ?? none) {
        if (list.markedIn !== number && characters.startsWith(part, at)) list.markedIn = number;
      }
    }
  };
}

const none: readonly never[] = [];

/** Whether a list is said in the text that was marked last. */
export function isSaid(list: Said, text: Forms): boolean {
  return list.markedIn === text.number || list.shapes?.test(text[list.form]) === true;
}

function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1);
}

function add<K, T>(lists: Map<K, T[]>, key: K, value: T): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}
