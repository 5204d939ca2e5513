/**
 * Bench support: our retriever and its peers behind one shape: MiniSearch and SQLite's FTS5, each set
 * up as well as its own options allow.
 *
 * Both peers find nothing in Chinese as they come: MiniSearch gets the words of Intl.Segmenter, FTS5
 * its trigram tokenizer. Words are joined by OR, since questions are sentences.
 */
import Database from "better-sqlite3";
import MiniSearch from "minisearch";
import { openWordVectors } from "../src/subjects/answers/rules/search/meaning.ts";
import { createSearch } from "../src/subjects/answers/rules/search/search.ts";
import type { Language } from "../src/bot/reply.ts";
import { readWordVectors } from "../src/knowledge/word-vectors.ts";
import type { BenchDocument } from "./question-set.ts";

export interface Found {
  readonly id: string;
  readonly score: number;
}

export type Find = (text: string, limit: number) => readonly Found[];

/** Makes the index of these documents. */
export type Retriever = (documents: readonly BenchDocument[], lang: Language) => Find;

const vectors = openWordVectors(await readWordVectors());
const none = { question: "", label: "", variants: [], short: "", more: "" };

const ours: Retriever = (documents, lang) => {
  const search = createSearch(
    documents.map((document) => {
      const words = {
        question: document.title,
        label: document.title,
        variants: document.variants,
        short: document.text,
        more: "",
      };
      return {
        slug: document._id,
        words: lang === "en" ? { en: words, zh: none } : { en: none, zh: words },
      };
    }),
    { vectors },
  );
  return (text, limit) =>
    search(text, { limit, lang }).map(({ slug, score }) => ({ id: slug, score }));
};

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

const minisearch: Retriever = (documents, lang) => {
  const index = new MiniSearch({
    idField: "_id",
    fields: ["title", "variants", "text"],
    extractField: (document: BenchDocument, field) =>
      field === "variants" ? document.variants.join("\n") : String(Reflect.get(document, field)),
    ...(lang === "zh"
      ? {
          tokenize: (text: string) =>
            Array.from(segmenter.segment(text))
              .filter((part) => part.isWordLike)
              .map((part) => part.segment),
        }
      : {}),
    searchOptions: { boost: { title: 2, variants: 2 }, fuzzy: lang === "zh" ? false : 0.2 },
  });
  index.addAll(documents);
  return (text, limit) =>
    index
      .search(text)
      .slice(0, limit)
      .map(({ id, score }) => ({ id: String(id), score }));
};

const fts5: Retriever = (documents, lang) => {
  const db = new Database(":memory:");
  const tokenize = lang === "zh" ? "trigram" : "porter unicode61";
  db.exec(`create virtual table article using fts5(id unindexed, words, tokenize='${tokenize}')`);
  const insert = db.prepare("insert into article (id, words) values (?, ?)");
  db.transaction(() => {
    for (const { _id, title, variants, text } of documents) {
      insert.run(_id, [title, ...variants, text].join("\n"));
    }
  })();
  const select = db.prepare<[string, number], Found>(
    "select id, -rank as score from article where article match ? order by rank limit ?",
  );
  return (text, limit) => {
    const words =
      lang === "zh" ? trigramsOf(text) : (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
    if (words.length === 0) return [];
    return select.all([...new Set(words)].map((word) => `"${word}"`).join(" OR "), limit);
  };
};

function trigramsOf(text: string): readonly string[] {
  const letters = Array.from(text.replaceAll(/[^\p{L}\p{N}]+/gu, ""));
  return letters.slice(2).map((letter, at) => letters[at]! + letters[at + 1]! + letter);
}

export const retrievers = { ours, minisearch, fts5 } as const;
