/**
 * Answers: the question at the end of a story.
 *
 * "My cousin is at the police. … How do I pack apricots?" People tell first and ask last. What they tell has words of
 * anything; what they ask is at the end. Told without a question at its end, a text has none here.
 */
import { isHan, writtenWordsOf } from "./tokens.ts";

/** Where a sentence ends; in Chinese also at a comma or a space, as people type. */
const ends = /(?<=[.!?。！？…;；\n])\s*|(?<=\p{Script=Han})[ ,，]+(?=\p{Script=Han})/u;

/** So little says nothing alone ("Is that allowed?"): what stands before it belongs to it. */
const leastWords = 4;
/** Two Chinese characters are about a word. */
const hanOfWord = 2;
/** The longer one has at least so many words more. */
const mostWordsMore = 6;
const mostClosings = 2;
/** Characters. Nobody tells a longer story to ask one question; and each look costs. */
const longestStory = 600;
const longestClosing = 200;

const asksInEnglish =
  /^\W*(?:(?:and|so|but|now|or|then|well|please|tell me|can you tell me|i (?:just |only )?(?:want|would like|like|wish) to (?:know|ask|learn|understand)|(?:i )?just want to know|i (?:would )?(?:rather )?(?:first )?(?:wonder|ask(?: myself)?)|explain(?: to)? me|my question(?: is)?)\W+)*(?:how|what|which|who|whom|whose|where|when|why|is|are|am|may|can|could|should|shall|do|does|did|must|would|will|has|have|(?:in|at|for|to|from|about|until|by) (?:what|whom|which|when|how))\b|\?\W*$/iu;
const asksInChinese =
  /咋|怎|啥|什么|几|多少|多久|哪|谁|能不能|要不要|行不|好不|可不可以|是不是|有没有|该不该|得不得|吗|[不没么嘛][\s。.!！?？]*$|[?？]\s*$/u;
/** "How much we owe nobody knows": an asking word that asks nothing. */
const tells = /不知道|不晓得|不清楚|没人|不管|不想|[啥谁哪]也|什么也|[啥谁哪]都/u;
const surelyAsks = /[?？]\s*$|吗|该|咋|怎/u;

/**
 * The question at the end, alone, and with what stands right before it: "I cry at the sink. How does one rest?"
 *
 * @returns the shorter first; none for a text of one piece, and where the end asks nothing
 */
export function closingQuestionsOf(text: string): readonly string[] {
  if (text.length > longestStory) return [];
  const pieces = withQuestionLast(text.split(ends).filter((piece) => /[\p{L}\p{N}]/u.test(piece)));
  const last = pieces.at(-1);
  if (last === undefined || pieces.length < 2 || !asksIn(last)) return [];
  const closings: string[] = [];
  let closing = last;
  for (let from = pieces.length - 1; from > 0; from--) {
    if (from < pieces.length - 1) closing = `${pieces[from]!} ${closing}`;
    if (closing.length > longestClosing) break;
    const isLonger = wordsIn(closing) >= leastWords + mostWordsMore * closings.length;
    if (isLonger) closings.push(closing);
    if (closings.length === mostClosings) break;
  }
  return closings;
}

/** So many words more, and the question is no longer what a text ends with. */
const mostAfter = 8;

/** What is said after the question belongs to it: "What price do I ask? I sell five a week." */
function withQuestionLast(pieces: readonly string[]): readonly string[] {
  const [question, after] = pieces.slice(-2);
  if (after === undefined || asksIn(after) || !/[?？]\s*$/u.test(question!)) return pieces;
  return wordsIn(after) <= mostAfter ? [...pieces.slice(0, -2), `${question!} ${after}`] : pieces;
}

/** Whether one sentence asks. */
export function asksIn(piece: string): boolean {
  if (!/\p{Script=Han}/u.test(piece)) return asksInEnglish.test(piece);
  return asksInChinese.test(piece) && (!tells.test(piece) || surelyAsks.test(piece));
}

/** Words, and two Chinese characters for one. */
export function wordsIn(text: string): number {
  return writtenWordsOf(text).reduce(
    (sum, word) => sum + (isHan(word) ? word.length / hanOfWord : 1),
    0,
  );
}

/** So much is told before the end, and it is a story. */
const leastStory = 12;

/** The same, where the end comes after a story and not after a sentence. */
export function questionsAfterStory(text: string): readonly string[] {
  const closings = closingQuestionsOf(text);
  return wordsIn(text) - wordsIn(closings[0] ?? text) >= leastStory ? closings : [];
}

const pointing =
  /\b(?:he|she|they|him|her|them|his|their|this|that|it|these|those)\b|[他她它]|这(?!边|里)|那(?!边|里)/iu;

/** "Is that how it goes?", "他这样行不": it may ask about what was told. */
export function pointsBack(closing: string): boolean {
  return pointing.test(closing);
}
