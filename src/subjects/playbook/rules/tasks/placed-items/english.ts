/** "Done the first two", "1 yes 3 no", "all but the last": clause by clause. */
import { spelledOut } from "../../../../../bot/reading/short-forms.ts";
import { within, type Clause, type Sign } from "./clause.ts";

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  "1st": 1,
  second: 2,
  "2nd": 2,
  third: 3,
  "3rd": 3,
  fourth: 4,
  "4th": 4,
  fifth: 5,
  "5th": 5,
  sixth: 6,
  "6th": 6,
  seventh: 7,
  "7th": 7,
  eighth: 8,
  "8th": 8,
};
const counts = "one two three four five six seven eight".split(" ");
const fillers = new Set(
  (
    "i we my our have has had did do does done finished finish ready the one ones is are it its them they these those this that " +
    "number numbers no nr item items thing things box boxes tick ticks ticked check checked so far now already only just ok okay yes got " +
    "and plus also too of to for be still left am you your please can mark put in on with all both well there were was been off"
  ).split(" "),
);
const denies =
  /^(?:not|never|none|havent|hasnt|didnt|isnt|arent|without|missing|untick|unticked|uncheck|remove|undo|except|dont|open|cant|no)$/u;
const rest = /^(?:others?|rest|remaining)$/u;

/** @returns `undefined` where something else is told */
export function englishClauses(
  text: string,
  count: number,
  beside: string,
): readonly Clause[] | undefined {
  const known = new Set(wordsOf(beside));
  const clauses: Clause[] = [];
  const parts = spelledOut(text)
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/['’]/gu, "")
    // "1 yes 3 no": the word behind closes what it says.
    .replaceAll(/(?<=\d )(yes|ok|no|done|not yet|not done)(?= \d|$)/gu, "$1;")
    .split(
      /[,.;!\n]|(?<!\b(?:all|everything|them|these) )\bbut\b|(?=\bnot\b|\bexcept\b|\bmissing\b)(?<=(?:\d|st|nd|rd|th) )/u,
    )
    .map(wordsOf)
    .filter((words) => words.length > 0);
  for (const words of parts) {
    const clause = englishClause(words, count, known);
    if (clause === undefined) return undefined;
    // "1 and 2, done": what says nothing of its own closes what stands before it.
    if (clause !== "filler") clauses.push(clause);
    else if (words.some((word) => denies.test(word)) && clauses.length > 0) {
      clauses[clauses.length - 1] = { ...clauses.at(-1)!, sign: "lacks" };
    }
  }
  return clauses;
}

function englishClause(
  words: readonly string[],
  count: number,
  known: ReadonlySet<string>,
): Clause | "filler" | undefined {
  const at: number[] = [];
  let isDenied = false;
  let isBut = false;
  let isEvery = false;
  let isRest = false;
  let isFigures = true;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!;
    const next = words[i + 1] ?? "";
    const many = counts.indexOf(next) + 1 || (/^\d$/u.test(next) ? Number(next) : 0);
    const before = words[i - 1] ?? "";
    if ((word === "first" || word === "last") && many > 1) {
      if (many > count) return undefined;
      const from = word === "first" ? 1 : count - many + 1;
      at.push(...Array.from({ length: many }, (_, each) => from + each));
      i += 1;
      isFigures = false;
    } else if (ordinals[word] !== undefined) {
      at.push(ordinals[word]);
      isFigures = false;
    } else if (word === "last") {
      at.push(count);
      isFigures = false;
    } else if (/^\d$/u.test(word)) {
      if (before === "all") {
        if (Number(word) !== count) return undefined;
        continue;
      }
      const until = /^(?:to|until|till)$/u.test(next) ? Number(words[i + 2]) : Number.NaN;
      if (Number.isInteger(until)) {
        if (until <= Number(word) || until > count) return undefined;
        at.push(...Array.from({ length: until - Number(word) + 1 }, (_, n) => Number(word) + n));
        i += 2;
      } else at.push(Number(word));
    } else if (counts.includes(word) && (word !== "one" || before === "number")) {
      if (before !== "number" && before !== "no" && before !== "all") return undefined;
      if (before === "all" && counts.indexOf(word) + 1 !== count) return undefined;
      if (before !== "all") at.push(counts.indexOf(word) + 1);
      isFigures = false;
    } else if (word === "all" || word === "everything") {
      isEvery = true;
      isFigures = false;
    } else if (word === "but" || word === "except" || word === "without") {
      if (isEvery) isBut = true;
      else isDenied = true;
    } else if (rest.test(word)) {
      isRest = true;
      isFigures = false;
    } else if (word === "no" && /^\d|one|two|three/u.test(next) && i === 0) {
      isFigures = false;
    } else if (denies.test(word)) {
      isDenied = true;
      isFigures = false;
    } else if (word === "yet") continue;
    else if (fillers.has(word) || known.has(word)) {
      if (!/^(?:and|the)$/u.test(word)) isFigures = false;
    } else return undefined;
  }
  const places = within(at, count);
  if (places === undefined) return undefined;
  const sign: Sign = isDenied ? "lacks" : "has";
  if (isBut) return places.length === 0 || isDenied ? undefined : { sign, at: places, isBut };
  if (isRest) return { sign, at: [], isRest };
  if (places.length > 0) return { sign, at: places, isFigures };
  // "Not all of them" says not which.
  if (isEvery) return isDenied ? undefined : { sign, at: [], isEvery };
  return "filler";
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/gu) ?? [];
