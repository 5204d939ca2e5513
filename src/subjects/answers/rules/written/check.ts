/**
 * Written answers: everything that is looked at before anybody reads one. A model may invent, obey a
 * stranger or leak what it was told; whatever does not pass here is never said, and the checked article is.
 *
 * The name of the check goes into the log and the metrics; the words do not.
 */
import type { Article } from "../article.ts";
import type { Language } from "../../../../bot/reply.ts";
import { strangeFigure } from "./check-figures.ts";
import { hasMarkup, hasUnmetWord, isOtherLanguage, isTooLong } from "./check-form.ts";
import { echoedSentence, isQuoteOf, strangeSentence, turnedClause } from "./check-grounds.ts";
import { leaks } from "./check-leak.ts";
import { strangeName } from "./check-names.ts";
import { brokenNever } from "./check-never.ts";
import { quotedSentence } from "./check-quoted.ts";
import { strangeReach } from "./check-reach.ts";
import { strangeSign } from "./check-signs.ts";
import { strangeWord, type SmallWords } from "./check-words.ts";
import type { Draft } from "./draft.ts";
import type { Passage, Prompt } from "./prompt.ts";

export type CheckName =
  | "empty"
  | "length"
  | "markup"
  | "language"
  | "leak"
  | "no-citation"
  | "unknown-id"
  | "quote"
  | "figure"
  | "link"
  | "name"
  | "unmet-word"
  | "never"
  | "grounds"
  | "quoted"
  | "echo"
  | "turned"
  | "reach"
  | "word";

export type Checked =
  /** `cited`: best first, as the model named them. */
  | { readonly kind: "passed"; readonly text: string; readonly cited: readonly Article[] }
  | { readonly kind: "refused" }
  | { readonly kind: "failed"; readonly check: CheckName };

export function checkDraft(
  draft: Draft,
  prompt: Omit<Prompt, "messages">,
  language: Language,
  small: SmallWords,
): Checked {
  if (draft.refuse) return { kind: "refused" };
  const text = tidy(draft.answer);
  const form = brokenForm(text, prompt, language);
  if (form !== undefined) return { kind: "failed", check: form };
  const cited = citedIn(draft, prompt.passages);
  if (typeof cited === "string") return { kind: "failed", check: cited };
  const ground = brokenGround(text, cited, language, small);
  if (ground !== undefined) return { kind: "failed", check: ground };
  if (echoedSentence(text, prompt.question, cited) !== undefined) {
    return { kind: "failed", check: "echo" };
  }
  return { kind: "passed", text, cited: cited.map(({ article }) => article) };
}

function brokenForm(
  text: string,
  prompt: Pick<Prompt, "fixed" | "mark">,
  language: Language,
): CheckName | undefined {
  if (text === "") return "empty";
  if (isTooLong(text, language)) return "length";
  if (leaks(text, prompt)) return "leak";
  if (hasMarkup(text)) return "markup";
  if (isOtherLanguage(text, language)) return "language";
  return hasUnmetWord(text) ? "unmet-word" : undefined;
}

/** The passages that the answer names, each once; or what is wrong with its citations. */
function citedIn(
  { citations }: Draft,
  passages: readonly Passage[],
): readonly Passage[] | CheckName {
  if (citations.length === 0) return "no-citation";
  const cited = new Set<Passage>();
  for (const { id, quote } of citations) {
    const passage = passages.find((each) => each.id === id.trim());
    if (passage === undefined) return "unknown-id";
    if (!isQuoteOf(quote, passage)) return "quote";
    cited.add(passage);
  }
  return [...cited];
}

function brokenGround(
  text: string,
  cited: readonly Passage[],
  language: Language,
  small: SmallWords,
): CheckName | undefined {
  const texts = cited.map((passage) => passage.text);
  if (strangeFigure(text, texts) !== undefined) return "figure";
  if (strangeSign(text, texts) !== undefined) return "link";
  if (strangeName(text, texts, language, small) !== undefined) return "name";
  if (brokenNever(text, texts) !== undefined) return "never";
  if (strangeSentence(text, cited) !== undefined) return "grounds";
  if (quotedSentence(text, cited) !== undefined) return "quoted";
  if (turnedClause(text, cited) !== undefined) return "turned";
  if (strangeReach(text, cited) !== undefined) return "reach";
  return strangeWord(text, cited, small) === undefined ? undefined : "word";
}

/** Spaces as a printer sets them: a sentence that begins right after a point would be a link of Telegram's. */
function tidy(text: string): string {
  return text
    .replaceAll("...", "…")
    .replaceAll(
      /(?<=[a-z]{2}|\d[)"”%]?|[a-z][)"”])([.!?])(?=["“(]?[A-Z]|(?<=[a-z]{2}.)\d)/gu,
      "$1 ",
    )
    .replaceAll("\r\n", "\n")
    .replaceAll(/[ \t]+\n/g, "\n")
    .replaceAll(/\n{2,}/g, "\n\n")
    .trim();
}
