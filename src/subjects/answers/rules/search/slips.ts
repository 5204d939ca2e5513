/**
 * Answers: how a hand slips on the keys, and which right word a slip may have been.
 *
 * Two neighbours swapped, a letter left out, doubled, or the key beside it: these are likelier than any
 * other edit.
 */
const rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const places = new Map(
  rows.flatMap((row, line) => Array.from(row, (letter, at) => [letter, { line, at }] as const)),
);
const letters = Array.from("abcdefghijklmnopqrstuvwxyz");

/** How usual the one edit is that makes `word` of `meant`: 0 (any letter for any other) to 2. */
export function slipOf(word: string, meant: string): number {
  let at = 0;
  while (at < word.length && word[at] === meant[at]) at++;
  if (word.length < meant.length) return 1;
  if (word.length > meant.length) {
    return word[at] === word[at - 1] ? 2 : isBeside(word[at], word[at - 1]) ? 1 : 0;
  }
  if (word[at] === meant[at + 1] && word[at + 1] === meant[at]) return 2;
  return isBeside(word[at], meant[at]) ? 1 : 0;
}

function isBeside(one = "", other = ""): boolean {
  const [from, to] = [places.get(one), places.get(other)];
  if (from === undefined || to === undefined) return false;
  return Math.abs(from.line - to.line) <= 1 && Math.abs(from.at - to.at) <= 1;
}

/** People seldom miss the first letter: it counts more than any slip. */
const firstLetter = 3;

/** The likeliest right word that one edit away stands from this one. */
export function meantBy(word: string, isWord: (made: string) => boolean): string | undefined {
  let best: string | undefined;
  let most = -1;
  for (const made of editsOf(word)) {
    if (made === word || !isWord(made)) continue;
    const likely = slipOf(word, made) + (made[0] === word[0] ? firstLetter : 0);
    if (likely > most) [best, most] = [made, likely];
  }
  return best;
}

/** All that one edit makes of a word. */
function editsOf(word: string): string[] {
  const made: string[] = [];
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at);
    const after = word.slice(at);
    if (after !== "") made.push(before + after.slice(1));
    if (after.length > 1) made.push(before + after[1]! + after[0]! + after.slice(2));
    for (const letter of letters) {
      if (after !== "") made.push(before + letter + after.slice(1));
      made.push(before + letter + after);
    }
  }
  return made;
}
