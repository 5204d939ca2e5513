/**
 * The words without which a pattern cannot match, read off the pattern itself. A look for them costs next to nothing; to
 * compile a hundred patterns costs a tenth of a second. Pure.
 *
 * It knows as much of patterns as ways of saying something need: groups, alternatives, classes and quantifiers.
 */

/** Of each list one word has to stand in the text. */
export type Needed = readonly (readonly string[])[];

export function hasNeeded(text: string, needed: Needed): boolean {
  return needed.every((words) => words.some((word) => text.includes(word)));
}

/** @param pattern in lower case, without alternatives of its own outside of groups */
export function neededOf(pattern: string): Needed {
  const needed: (readonly string[])[] = [];
  let literal = "";
  const end = () => {
    if (literal.trim() !== "") needed.push([literal]);
    literal = "";
  };
  for (let at = 0; at < pattern.length;) {
    const sign = pattern[at]!;
    const until = endOf(pattern, at);
    const quantifier = quantifierAt(pattern, until);
    const isOptional = quantifier !== "" && "*?{".includes(quantifier[0]!);
    const isLetter = !"\\[.^$(".includes(sign);
    // "ab+" needs "a" and "b".
    if (isLetter && !isOptional) literal += sign;
    if (!isLetter || quantifier !== "") end();
    if (sign === "(" && !isOptional) needed.push(...neededOfGroup(pattern.slice(at, until)));
    at = until + quantifier.length;
  }
  end();
  return needed;
}

const quantifiers = /(?:[*?+]|\{\d[\d,]*\})\??/uy;

function quantifierAt(pattern: string, at: number): string {
  if (at >= pattern.length || !"*?+{".includes(pattern[at]!)) return "";
  quantifiers.lastIndex = at;
  return quantifiers.exec(pattern)?.[0] ?? "";
}

/** Where the letter, the class or the group ends that begins there. */
function endOf(pattern: string, at: number): number {
  switch (pattern[at]) {
    case "\\":
      return at + 2;
    case "[":
      return pattern.indexOf("]", at + 1) + 1;
    case "(":
      return endOfGroup(pattern, at);
    default:
      return at + 1;
  }
}

/** What looks around needs nothing; a group with a name is one like any other. */
const opening = /^\((?:\?:|\?<\p{L}+>)?(?!\?)/u;

function neededOfGroup(group: string): Needed {
  const begins = opening.exec(group)?.[0];
  if (begins === undefined) return [];
  const [first = "", ...others] = alternativesIn(group.slice(begins.length, -1));
  if (others.length === 0) return neededOf(first);
  const longest = [first, ...others].map(longestOf);
  const words = longest.filter((word) => word !== undefined);
  return words.length < longest.length ? [] : [words];
}

/** The longest word that an alternative cannot do without. */
function longestOf(alternative: string): string | undefined {
  if (!/[\\[.^$()*?+{]/u.test(alternative))
    return alternative.trim() === "" ? undefined : alternative;
  return neededOf(alternative)
    .flatMap((words) => (words.length === 1 ? words : []))
    .toSorted((one, other) => other.length - one.length)[0];
}

function endOfGroup(pattern: string, from: number): number {
  let depth = 0;
  for (let at = from; at < pattern.length;) {
    const sign = pattern[at];
    if (sign === "(") depth += 1;
    else if (sign === ")" && --depth === 0) return at + 1;
    at = sign === "(" ? at + 1 : endOf(pattern, at);
  }
  return pattern.length;
}

function alternativesIn(group: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at < group.length;) {
    if (group[at] === "|") {
      found.push(group.slice(from, at));
      from = at + 1;
      at += 1;
    } else at = endOf(group, at);
  }
  return [...found, group.slice(from)];
}

/** A pattern that is compiled when a text first has what it needs. */
export interface LatePattern {
  exec(text: string): RegExpExecArray | null;
}

/**
 * @param source gives the pattern, which is asked for once
 * @param outline gives the same pattern without parts that need not be there, as `neededOf` reads it
 * @param script letters without which none of it is looked at
 */
export function createLatePattern(
  { source, outline }: { readonly source: () => string; readonly outline: () => string },
  flags: string,
  script: RegExp,
): LatePattern {
  let needed: Needed | undefined;
  let compiled: RegExp | undefined;
  return {
    exec(text) {
      if (!script.test(text)) return null;
      needed ??= neededOf(outline());
      if (!hasNeeded(flags.includes("i") ? text.toLowerCase() : text, needed)) return null;
      compiled ??= new RegExp(source(), flags);
      return compiled.exec(text);
    },
  };
}
