/** Numbers in English words. */

export const small = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen " +
  "sixteen seventeen eighteen nineteen"
).split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
export const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1_000,
  million: 1e6,
};
const others = ["dozen", "half", "fourty"];
/** One word of a number, as a pattern. */
export const englishWord = [...small, ...tens, ...Object.keys(scales), ...others].join("|");
/** Where such a number may stand in a text. */
export const englishRun = new RegExp(
  `\\b(?:an? )?(?:${englishWord})\\b(?:(?: and(?: an?)? | of an? |[ -])(?:${englishWord})\\b)*`,
  "giu",
);

/** "One hundred and five" is one number; "three and thirty five" are two. */
export function englishNumbers(run: string): string {
  const whole = englishNumber(run);
  if (whole !== undefined) return String(whole);
  return run
    .split(/ and (?!a half)/iu)
    .map((part) => String(englishNumber(part) ?? part))
    .join(" and ");
}

/** @returns `undefined` for words that make no number: "one two", "hundred" behind nothing but itself is 100 */
export function englishNumber(run: string): number | undefined {
  let [total, current, last, halves] = [0, 0, Infinity, 0];
  for (const word of run.toLowerCase().split(/[ -]/)) {
    if (word === "a" || word === "an" || word === "and" || word === "of") continue;
    if (word === "half") halves += 1;
    else if (word === "dozen") [current, last] = [(current || 1) * 12, 12];
    else if (scales[word] === 100) [current, last] = [(current || 1) * 100, 100];
    else if (scales[word] !== undefined) {
      total += (current || 1) * scales[word];
      [current, last] = [0, scales[word]];
    } else {
      const value = small.includes(word)
        ? small.indexOf(word)
        : (tens.indexOf(word === "fourty" ? "forty" : word) + 2) * 10;
      // "twenty five" is one number, "five twenty" are two.
      if (value >= last || (last < 20 && last !== Infinity)) return undefined;
      current += value;
      last = value < 20 ? Math.min(value, 9) : 20;
    }
  }
  const value = total + current;
  if (halves === 0) return value;
  if (halves > 1) return undefined;
  // "half a dozen" and "half"; "two and a half".
  if (/^half\b/i.test(run)) return value === 0 ? 0.5 : value / 2;
  // "A dozen and a half" is 18.
  return last === 12 ? value + 6 : value + 0.5;
}
