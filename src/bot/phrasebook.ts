/**
 * The bot's own sentences, from locales/<language>.ftl.
 *
 * English is the reference: every other language has exactly its keys and variables, and a test
 * says so. A language is one more file and one entry in bot/reply.ts.
 */
import { readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { languages, type Language, type Paragraph, type Phrase, type Words } from "./reply.ts";

/** Turns words into text of one language. */
export interface Phrasebook {
  /** One phrase; its own key when it is missing, which the tests never let happen. */
  phrase(language: Language, key: string, values?: Phrase["with"]): string;
  /** Words as paragraphs, one empty line between them. */
  text(language: Language, words: Words): string;
}

export function createPhrasebook(): Phrasebook {
  const bundles = new Map(languages.map((language) => [language, readBundle(language)]));

  function phrase(language: Language, key: string, values?: Phrase["with"]): string {
    const bundle = bundles.get(language);
    const message = bundle?.getMessage(key);
    if (bundle === undefined || message?.value == null) return key;
    return bundle.formatPattern(message.value, values === undefined ? null : { ...values });
  }

  function text(language: Language, paragraph: Paragraph): string {
    if (typeof paragraph === "string") return paragraph;
    if ("key" in paragraph) return phrase(language, paragraph.key, paragraph.with);
    return paragraph.lines.map((line) => text(language, line)).join("\n");
  }

  return {
    phrase,
    text(language, words) {
      const paragraphs = Array.isArray(words)
        ? (words as readonly Paragraph[])
        : [words as Paragraph];
      return paragraphs
        .map((paragraph) => text(language, paragraph))
        .filter((paragraph) => paragraph !== "")
        .join("\n\n");
    },
  };
}

function readBundle(language: Language): FluentBundle {
  const file = new URL(`../locales/${language}.ftl`, import.meta.url);
  const bundle = new FluentBundle(language === "zh" ? "zh-Hans" : "en", {
    // Directional marks around variables would be counted by Telegram and copied by people.
    useIsolating: false,
  });
  const problems = bundle.addResource(new FluentResource(readFileSync(file, "utf8")));
  if (problems.length > 0) throw problems[0]!;
  return bundle;
}

/** The language that a phone reports (`zh-hans`, `en-GB`), as one of ours; English when unknown. */
export function languageOfPhone(code: string | undefined): Language {
  return code !== undefined && /^zh\b/i.test(code) ? "zh" : "en";
}
