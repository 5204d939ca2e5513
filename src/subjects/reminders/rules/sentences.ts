/**
 * Nudges for who brought somebody: which words to pass on. Pure.
 *
 * Words that few were sent are tried first; then those after which most people went on. Nobody knows
 * whether what was taken along was sent, so it is said as what it is.
 */

/** Each begins another way: what is kept for you; let us do it together; one small thing. */
export const sentences = ["kept", "together", "small"] as const;
export type Sentence = (typeof sentences)[number];

/** From so many people on it is said what came of it; below, it tells of single ones. */
const fewest = 5;
/** Until each was taken for so many, the one taken for the fewest comes first. */
const enough = 10;

/** So many people were sent these words a week ago or more, and so many of them went on within that week. */
export interface Came {
  readonly sentence: Sentence;
  readonly people: number;
  readonly wentOn: number;
}

export function isSentence(text: string): text is Sentence {
  return sentences.some((each) => each === text);
}

/** The words to offer first. */
export function firstSentence(came: readonly Came[]): Sentence {
  const people = (sentence: Sentence) => find(came, sentence)?.people ?? 0;
  const least = sentences.toSorted((one, other) => people(one) - people(other))[0]!;
  if (people(least) < enough) return least;
  // One who went on and one who did not are added: three of three is less sure than thirty of forty.
  const share = ({ people: all, wentOn }: Came) => (wentOn + 1) / (all + 2);
  return came.toSorted((one, other) => share(other) - share(one))[0]!.sentence;
}

export function nextSentence(sentence: Sentence): Sentence {
  return sentences[(sentences.indexOf(sentence) + 1) % sentences.length]!;
}

/** What came of these words, where enough people were sent them. */
export function cameOf(came: readonly Came[], sentence: Sentence): Came | undefined {
  const found = find(came, sentence);
  return found === undefined || found.people < fewest ? undefined : found;
}

function find(came: readonly Came[], sentence: Sentence): Came | undefined {
  return came.find((each) => each.sentence === sentence);
}
