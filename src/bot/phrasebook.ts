/**
 * The bot's own sentences, from the file words.<language>.ftl of each subject and of this folder.
 *
 * The folders are listed at the start, so a new subject needs no line here. English is the
 * reference: every other language has exactly its keys and variables, and a test says so.
 * A language is one more file in each folder and one entry in reply.ts.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { languages, type Language, type Paragraph, type Phrase, type Words } from "./reply.ts";

/** Turns words into text of one language. */
export interface Phrasebook {
  /** One phrase; its own key when it is missing, which the tests never let happen. */
  phrase(language: Language, key: string, values?: Phrase["with"]): string;
  /** Words as paragraphs, one empty line between them. */
  text(language: Language, words: Words): string;
  /** Where that text is bold, in UTF-16 units as Telegram counts them. */
  bold(language: Language, words: Words): readonly Stretch[];
  /** The same for a phone that several share: there some sentences, by `$phone`, say otherwise. */
  onShared(): Phrasebook;
}

export interface Stretch {
  readonly offset: number;
  readonly length: number;
}

/** Between two paragraphs. */
const gap = "\n\n";

/** @param filesOf where the sentences are; absent: those of the bot */
export function createPhrasebook(
  filesOf: (language: Language) => readonly URL[] = wordFiles,
): Phrasebook {
  const sentences = new Map(
    languages.map((language) => [language, readSentences(language, filesOf(language))]),
  );

  return bookFor(sentences, "own");
}

type Sentences = ReadonlyMap<Language, ReturnType<typeof readSentences>>;

function bookFor(sentences: Sentences, phone: "own" | "shared"): Phrasebook {
  const phrase = (language: Language, key: string, values?: Phrase["with"]): string =>
    sentences.get(language)?.say(key, { phone, ...values }) ?? key;

  function text(language: Language, paragraph: Paragraph): string {
    if (typeof paragraph === "string") return paragraph;
    if ("key" in paragraph) return phrase(language, paragraph.key, paragraph.with);
    if ("bold" in paragraph) return text(language, paragraph.bold);
    return paragraph.lines.map((line) => text(language, line)).join("\n");
  }

  /** Those that say something, in order. */
  const said = (language: Language, words: Words) =>
    (Array.isArray(words) ? (words as readonly Paragraph[]) : [words as Paragraph])
      .map((paragraph) => ({
        text: text(language, paragraph),
        isBold: isBold(paragraph),
      }))
      .filter((paragraph) => paragraph.text !== "");

  return {
    phrase,
    text: (language, words) =>
      said(language, words)
        .map((paragraph) => paragraph.text)
        .join(gap),
    bold(language, words) {
      // Saying all of it takes as long as the text itself, and hardly any has a bold line.
      if (!(Array.isArray(words) ? words.some(isBold) : isBold(words as Paragraph))) return [];
      let offset = 0;
      return said(language, words).flatMap((paragraph) => {
        const { length } = paragraph.text;
        const stretch = { offset, length };
        offset += length + gap.length;
        return paragraph.isBold ? [stretch] : [];
      });
    },
    onShared: () => bookFor(sentences, "shared"),
  };
}

const isBold = (paragraph: Paragraph) => typeof paragraph === "object" && "bold" in paragraph;

/** Every file with sentences of this language: what several subjects say first, then each subject's. */
export function wordFiles(language: Language): readonly URL[] {
  const subjects = new URL("../subjects/", import.meta.url);
  return [
    new URL("./", import.meta.url),
    ...readdirSync(subjects, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => new URL(`${name}/`, subjects)),
  ]
    .map((folder) => new URL(`words.${language}.ftl`, folder))
    .filter((file) => existsSync(file));
}

/**
 * The sentences of one language. Each is parsed when it is first said: there are thousands, and a start says none.
 *
 * @throws when a file cannot be read, or a key stands in two places
 */
function readSentences(language: Language, files: readonly URL[]) {
  const bundle = new FluentBundle(language === "zh" ? "zh-Hans" : "en", {
    // Directional marks around variables would be counted by Telegram and copied by people.
    useIsolating: false,
  });
  const written = new Map<string, string>();
  const parsed = new Set<string>();
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    const starts = [...text.matchAll(/^(-?[a-zA-Z][\w-]*) *=/gm)];
    for (const [at, { 1: key = "", index }] of starts.entries()) {
      if (written.has(key)) throw new Error(`${file.pathname}: ${key} stands in two places`);
      written.set(key, text.slice(index, starts[at + 1]?.index));
    }
  }

  function parse(key: string): void {
    const text = written.get(key);
    if (text === undefined || parsed.has(key)) return;
    parsed.add(key);
    bundle.addResource(new FluentResource(text));
    // What is said within it; a sentence may name one that names it, too.
    for (const [, other = ""] of text.matchAll(/\{\s*(-?[a-zA-Z][\w-]*)/g)) parse(other);
  }

  return {
    say(key: string, values: NonNullable<Phrase["with"]>): string | undefined {
      parse(key);
      const pattern = bundle.getMessage(key)?.value;
      if (pattern == null) return undefined;
      return bundle.formatPattern(pattern, values);
    },
  };
}

/** The language that a phone reports (`zh-hans`, `en-GB`), as one of ours; English when unknown. */
export function languageOfPhone(code: string | undefined): Language {
  return code !== undefined && /^zh\b/i.test(code) ? "zh" : "en";
}

let ofBot: Phrasebook | undefined;

/** The bot's own sentences, read once in a process. */
export const botPhrasebook = (): Phrasebook => (ofBot ??= createPhrasebook());
