/**
 * A kept answer as the file of an article, so that a curator can make one of it.
 *
 * What is known is filled in; what a curator must add stands as a comment in its place, so the check
 * asks for it once the file lies among the articles. The form is that of article-file.ts.
 */
import { stringify } from "yaml";
import { languageOf } from "../subjects/answers/index.ts";
import { wordingsOf, type StoredAnswer } from "../subjects/questions/index.ts";
import { bareForm } from "./phrasings.ts";
import { countCharacters } from "./wording.ts";

export interface DraftFile {
  /** `<slug>.<language>.md` */
  readonly name: string;
  readonly text: string;
}

/** Characters that fit a button of a "which one?"; as in check.ts. */
const labelLimit = { en: 40, zh: 18 };
/** A telephone number, an account, an order: no way of asking. */
const longNumber = /\d{5,}/;
const longestPhrasing = 80;
const longestSlug = 40;

/** @param country whose rules the people who asked live by */
export function draftFile(stored: StoredAnswer, country: string): DraftFile {
  const kept = { ...stored, question: questionIn(stored) };
  const { language, question, text } = kept;
  const reviewed = kept.publishedAt.toISOString().slice(0, 10);
  const front = [
    line("question", question),
    lengthOf(question, language) <= labelLimit[language]
      ? line("label", question)
      : `# label: at most ${labelLimit[language]} characters, for a button\n`,
    variantsOf(kept),
    "# step: 1 to 14, where people meet this question\n",
    "# tags: [one, two]\n",
    line("country", country),
    line("cite", citeOf(kept)),
    "sources: []\n",
    line("reviewed", reviewed),
    line("review_by", `${Number(reviewed.slice(0, 4)) + 1}${reviewed.slice(4, 7)}`),
    "judgement: true\n",
    "# decision: price, stock, ads, loan, rules, deal or group\n",
    "decision: rules\n",
  ];
  return {
    name: `${slugOf(kept)}.${language}.md`,
    text: `---\n${front.join("")}---\n${text.trim()}\n`,
  };
}

/** Of a question in both languages the wording in the answer's. */
function questionIn({ question, language }: StoredAnswer): string {
  return wordingsOf(question).find((wording) => languageOf(wording) === language) ?? question;
}

function line(key: string, value: string): string {
  return stringify({ [key]: value }, { lineWidth: 0 });
}

/** The ways in which people asked it; whoever moves the file looks for names in them. */
function variantsOf({ question, phrasings }: StoredAnswer): string {
  const said = phrasings
    .map((text) => text.replaceAll(/\s+/gu, " ").trim())
    .filter((text) => !longNumber.test(text) && Array.from(text).length <= longestPhrasing);
  // The check asks that no phrasing stands twice, however it is spelled.
  const byForm = new Map(said.map((text) => [bareForm(text), text]));
  byForm.delete(bareForm(question));
  byForm.delete("");
  const variants = [...byForm.values()];
  return variants.length === 0
    ? "# variants: twenty ways or more in which people ask it\n"
    : stringify({ variants }, { lineWidth: 0 });
}

function citeOf({ language, authorName, authorRole }: StoredAnswer): string {
  if (language === "zh") {
    if (authorName === "") return "师傅的经验";
    return authorRole === "officer" ? `协会${authorName}的经验` : `${authorName}的经验`;
  }
  if (authorName === "") return "a mentor's experience";
  return authorRole === "officer" ? `${authorName}, the association` : `${authorName}, mentor`;
}

/** Latin words of the question, and a piece of the id: two questions never share a file. */
function slugOf({ id, question }: StoredAnswer): string {
  const words =
    question
      .normalize("NFKD")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const own = id
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "")
    .slice(-6);
  const named = words.join("-").slice(0, longestSlug).replace(/-+$/, "");
  return named === "" ? `kept-${own}` : `${named}-${own}`;
}

function lengthOf(text: string, language: StoredAnswer["language"]): number {
  return language === "zh" ? countCharacters(text) : Array.from(text).length;
}
