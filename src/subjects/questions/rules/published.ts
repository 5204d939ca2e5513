/**
 * Kept answers: what people answered and the association published, behind the same door as the
 * checked articles.
 *
 * A small index in this process over what the database holds. `refresh` looks at one row and reads the
 * answers anew when they changed, so every process knows them from the next question on. Checked
 * articles win wherever they are surer; dangers and greetings always come first.
 */
import {
  type Answer,
  type AnswerQuestion,
  createNearIndex,
  languageOf,
  type NearIndex,
  rarityIn,
  type TermCounts,
} from "../../answers/index.ts";
import { languages, type Language } from "../../../bot/reply.ts";
import type { DraftRecord, StoredAnswer } from "./published-record.ts";

export interface PublishedAnswers {
  readonly answer: AnswerQuestion;
  /** What the articles alone would say. */
  readonly checked: AnswerQuestion;
  refresh(drafts: Pick<DraftRecord, "version" | "listPublished">): Promise<void>;
}

/** At least so near to a way in which it was asked, and a kept answer is said. */
const saidFrom = 0.6;

interface Index {
  readonly near: NearIndex;
  /** By the numbers of the texts. */
  readonly answers: readonly StoredAnswer[];
}

/** @param known the ways in which articles are asked for: they tell which words are rare */
export function createPublishedAnswers(
  checked: AnswerQuestion,
  known: () => TermCounts,
): PublishedAnswers {
  let version = "";
  let byLanguage: ReadonlyMap<Language, Index> = new Map();

  function keptFor(
    text: string,
    lang: Language,
  ): { kept: StoredAnswer; nearness: number } | undefined {
    // An answer in another language is better than none: it is found by how it was asked in this one.
    const index = byLanguage.get(languageOf(text) ?? lang);
    const [nearest] = index?.near.nearest(text, saidFrom) ?? [];
    if (index === undefined || nearest === undefined) return undefined;
    return { kept: index.answers[nearest.at]!, nearness: nearest.nearness };
  }

  function answer(text: string, lang: Language): Answer {
    const known = checked(text, lang);
    if (known.kind === "triage" || known.kind === "greeting") return known;
    const found = keptFor(text, lang);
    if (found === undefined || sureness(known) >= found.nearness) return known;
    return { kind: "kept", kept: found.kept };
  }

  const { mayBeUrgent } = checked;
  return {
    checked,
    answer: mayBeUrgent === undefined ? answer : Object.assign(answer, { mayBeUrgent }),
    async refresh(drafts) {
      const newest = await drafts.version();
      if (newest === version) return;
      const published = await drafts.listPublished();
      byLanguage = new Map(
        languages.map((language) => [language, indexOf(published, language, known())]),
      );
      version = newest;
    },
  };
}

/** A question back, or none at all, is as unsure as can be. */
function sureness(answer: Answer): number {
  return answer.kind === "answered" ? answer.confidence : 0;
}

/** All answers, by the ways in which they were asked in this language. */
function indexOf(published: readonly StoredAnswer[], language: Language, known: TermCounts): Index {
  const near = createNearIndex(rarityIn(known));
  const answers: StoredAnswer[] = [];
  for (const kept of published) {
    for (const text of new Set([...wordingsOf(kept.question), ...kept.phrasings])) {
      if ((languageOf(text) ?? kept.language) !== language) continue;
      near.add(text);
      answers.push(kept);
    }
  }
  return { near, answers };
}

/** The one language in which it can be asked so; undefined where that is both, or nobody can tell. */
export function onlyIn(question: string): Language | undefined {
  return wordingsOf(question).length > 1 ? undefined : languageOf(question);
}

/**
 * "Can I send crabs? / 螃蟹能寄吗": a question in both languages, the one after the other. Whoever asks in either finds the
 * answer, though nobody asked so before.
 *
 * @returns the question alone where it is in one language: "bus/train" is one wording
 */
export function wordingsOf(question: string): readonly string[] {
  const parts = question.split(/[/／]/u).map((part) => part.trim());
  const spoken = new Set(parts.map((part) => languageOf(part)));
  const isInBoth = parts.length === 2 && spoken.size === 2 && !spoken.has(undefined);
  return isInBoth ? parts : [question];
}
