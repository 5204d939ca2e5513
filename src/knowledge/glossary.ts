/**
 * Glossary.yaml, the words that people meet on the way, each with its meaning.
 *
 * The file may be missing: then no words are explained. When a word is looked up is decided in
 * subjects/answers/rules/glossary.ts.
 */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { formsOf, type Term, type TermWords } from "../subjects/answers/index.ts";
import { languages, type Language } from "../bot/reply.ts";
import { parseYaml, type Path } from "./lines.ts";
import { errorAt, type Problem } from "./problem.ts";
import { wrongWithShortText } from "./short-text.ts";
import { countCharacters } from "./wording.ts";

const meaningLimit = { en: 30, zh: 45 };
/** Characters that fit a button. */
const termLimit = { en: 40, zh: 18 };

const text = z.coerce.string().trim().min(1);

const words = z
  .strictObject({ term: text, also: z.array(text).optional(), meaning: z.string().trim().min(1) })
  .transform((found): TermWords => ({ ...found, also: found.also ?? [] }));

const schema = z.array(
  z
    .strictObject({
      id: z.string().regex(/^[a-z0-9-]{1,32}$/, "small letters, digits and hyphens, at most 32"),
      step: z.int().min(1).max(14),
      article: z.string().optional(),
      en: words,
      zh: words,
    })
    .transform(({ id, step, article, en, zh }): Term => ({
      id,
      step,
      article: article ?? null,
      words: { en, zh },
    })),
);

/** Reads the words in the order of the file; none when it is missing or wrong. */
export async function readGlossary(
  file: string,
  slugs: ReadonlySet<string>,
  problems: Problem[],
): Promise<readonly Term[]> {
  const source = await readFile(file, "utf8").catch(() => undefined);
  if (source === undefined) return [];

  const parsed = parseYaml({ file, text: source, firstLine: 1 }, schema, problems);
  if (parsed === undefined) return [];

  const say = (path: Path, reason: string | undefined): void => {
    if (reason !== undefined) problems.push(errorAt(file, parsed.lineOf(path), reason));
  };
  const ids = new Set<string>();
  const formOwners = new Map<string, string>();
  for (const [index, term] of parsed.value.entries()) {
    if (ids.has(term.id)) say([index, "id"], `the id ${term.id} appears twice`);
    ids.add(term.id);
    if (term.article !== null && !slugs.has(term.article)) {
      say([index, "article"], `there is no article ${term.article}`);
    }
    for (const language of languages) {
      for (const reason of wrongWith(term, language)) say([index, language, "meaning"], reason);
      say([index, language, "term"], tooLongForButton(term, language));
      say([index, language, "term"], takenBy(term, language, formOwners));
    }
  }
  return parsed.value;
}

function wrongWith(term: Term, language: Language): readonly string[] {
  const words = { en: term.words.en.meaning, zh: term.words.zh.meaning };
  const meaning = { name: `the meaning of ${term.id}`, words, limit: meaningLimit };
  return wrongWithShortText(meaning, language, undefined);
}

function tooLongForButton(term: Term, language: Language): string | undefined {
  const shown = term.words[language].term;
  const length = language === "zh" ? countCharacters(shown) : Array.from(shown).length;
  const limit = termLimit[language];
  return length <= limit ? undefined : `the term has ${length} characters, at most ${limit}`;
}

/** Says that a word, or another way to write it, is one of an earlier term; notes it otherwise. */
function takenBy(term: Term, language: Language, owners: Map<string, string>): string | undefined {
  let taken: string | undefined;
  for (const form of formsOf(term.words[language])) {
    const owner = owners.get(form) ?? term.id;
    owners.set(form, owner);
    if (owner !== term.id) taken ??= `"${form}" of ${term.id} stands already at ${owner}`;
  }
  return taken;
}
