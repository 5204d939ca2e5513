/**
 * Answers, core: which fixed answer comes before everything else, if any.
 *
 * Danger first, in the order of the file; then greetings, and those only when the message is
 * hardly more than the greeting: "hello, how do I pack eggs" is a question.
 */
import type { TriageEntry, TriagePattern } from "./article.ts";

/** What may stand beside a greeting: two words, or three Chinese characters. */
const besideGreeting = { words: 2, characters: 3 };

interface Compiled {
  readonly form: "words" | "characters";
  readonly all: readonly (readonly string[])[];
  readonly not: readonly string[];
}

/** Makes the matcher. Patterns of both languages are tried on every text, since people mix. */
export function createTriage(
  entries: readonly TriageEntry[],
): (text: string) => TriageEntry | undefined {
  const compiled = entries.map((entry) => ({
    entry,
    patterns: [
      ...entry.when.en.map((pattern) => compile(pattern, "words")),
      ...entry.when.zh.map((pattern) => compile(pattern, "characters")),
    ],
  }));
  const urgent = compiled.filter(({ entry }) => entry.kind === "urgent");
  const greetings = compiled.filter(({ entry }) => entry.kind === "greeting");

  return (text) => {
    const forms = { words: spaced(text), characters: joined(text) };
    const danger = urgent.find(({ patterns }) => patterns.some((one) => matches(one, forms)));
    if (danger !== undefined) return danger.entry;
    return greetings.find(({ patterns }) => patterns.some((one) => isAllOf(one, forms)))?.entry;
  };
}

type Forms = Readonly<Record<Compiled["form"], string>>;

function compile(pattern: TriagePattern, form: Compiled["form"]): Compiled {
  const bare = form === "words" ? spaced : joined;
  return {
    form,
    all: pattern.all.map((words) => words.map(bare).sort((a, b) => b.length - a.length)),
    not: pattern.not.map(bare),
  };
}

function matches(pattern: Compiled, forms: Forms): boolean {
  const text = forms[pattern.form];
  return (
    pattern.all.every((words) => words.some((word) => text.includes(word))) &&
    !pattern.not.some((word) => text.includes(word))
  );
}

/** A match that leaves next to nothing of the text. */
function isAllOf(pattern: Compiled, forms: Forms): boolean {
  if (!matches(pattern, forms)) return false;
  let rest = forms[pattern.form];
  for (const words of pattern.all) {
    const found = words.find((word) => rest.includes(word));
    if (found !== undefined) rest = rest.replace(found, pattern.form === "words" ? " " : "");
  }
  return pattern.form === "words"
    ? rest.split(" ").filter((word) => word !== "").length <= besideGreeting.words
    : Array.from(rest).length <= besideGreeting.characters;
}

/** ` gave him the code `: whole words between spaces, apostrophes gone. */
function spaced(text: string): string {
  const words = plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(" ")} `;
}

/** Letters and digits only: Chinese is matched by parts. */
function joined(text: string): string {
  return plain(text).replace(/[^\p{L}\p{N}]+/gu, "");
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’‘`´]/g, "");
}
