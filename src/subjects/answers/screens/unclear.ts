/**
 * "Helped", "Not clear" and why: noted beside the question and in the article's sums.
 * What is said is subjects/answers/rules/unclear.ts. That the question is the person's own was checked before.
 */
import type { Article } from "../rules/article.ts";
import { askPerson } from "../rules/recipient.ts";
import { parseReason, type UnclearReason } from "../rules/feedback.ts";
import type { Question } from "../rules/record.ts";
import { explainWords, offerOthers, othersOf, termsIn, thankFor } from "../rules/unclear.ts";
import { phrase } from "../../../bot/reply.ts";
import type { AskingDeps } from "./answers.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Member } from "../../../bot/member.ts";
import { personFor } from "./relay.ts";

/** The article that was said last under a question; undefined for what is no article. */
export function shownOf(deps: Pick<AskingDeps, "articles">, question: Question) {
  const slug = question.shown ?? question.articles[0];
  return deps.articles.find((article) => article.slug === slug);
}

export async function noteHelped(
  turn: Turn,
  question: Question,
  article: Article | undefined,
  helped: boolean,
  reason?: UnclearReason,
): Promise<void> {
  await turn.records.questions.setHelped(question.id, helped, turn.now);
  if (article === undefined) return;
  const { id: questionId, memberId } = question;
  const { slug, reviewed } = article;
  const mark = { memberId, questionId, slug, reviewed, helped };
  await turn.records.marks.mark(reason === undefined ? mark : { ...mark, reason }, turn.now);
}

/** One tap says why; each reason leads on. */
export async function pressWhy(
  deps: AskingDeps,
  turn: Turn,
  member: Member,
  question: Question,
  said: string,
): Promise<void> {
  const { language } = question;
  const reason = parseReason(said);
  const article = shownOf(deps, question);
  if (reason === undefined) return turn.note(phrase("answer-left"));
  await noteHelped(turn, question, article, false, reason);
  const person = askPerson(question, await personFor(turn, member, question));
  switch (reason) {
    case "words": {
      const terms = article === undefined ? [] : termsIn(article, deps.glossary, language);
      return turn.say(explainWords(terms, person, language));
    }
    case "other": {
      const near = deps.checked?.near?.(question.text, language) ?? [];
      const others = othersOf(near, question.articles);
      if (others.length === 0) return turn.say(thankFor("here", person, language));
      const articles = [...question.articles, ...others.map(({ slug }) => slug)];
      const shown = article?.slug ?? question.articles[0] ?? "";
      await turn.records.questions.setShown(question.id, shown, articles, turn.now);
      return turn.say(offerOthers(question.id, others, question.articles.length, language));
    }
    default:
      return turn.say(thankFor(reason, person, language));
  }
}
