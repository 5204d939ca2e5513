/**
 * "Helped", "Not clear" and why: noted beside the question and in the article's sums.
 * What is said is subjects/answers/rules/unclear.ts. That the question is the person's own was checked before.
 */
import type { Article } from "../rules/article.ts";
import { composeMore, composeSimpler, composeWhole, type Asked } from "../rules/compose.ts";
import { headOf } from "../rules/doubt.ts";
import { topicMinutes } from "../rules/follow-ups/follow-up.ts";
import { writtenOutcome } from "../rules/outcomes.ts";
import { askPerson } from "../rules/recipient.ts";
import { parseReason, type UnclearReason } from "../rules/feedback.ts";
import type { Question } from "../rules/record.ts";
import {
  askWhy,
  explainWords,
  offerOthers,
  othersOf,
  termsIn,
  thankFor,
} from "../rules/unclear.ts";
import { phrase, type Paragraph, type Reply } from "../../../bot/reply.ts";
import type { AskingDeps } from "./answers.ts";
import { askedBy } from "./asked.ts";
import { saySimpler } from "./beneath.ts";
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

/** Says the answer in simpler words. */
export async function saySimplerAnswer(
  turn: Turn,
  question: Question,
  article: Article,
  asked: Asked,
): Promise<void> {
  await noteHelped(turn, question, article, false);
  turn.say({
    ...withHead(composeSimpler(article, asked), article, asked),
    language: question.language,
  });
}

/** "Not clear": says what else the article knows, or what is given in its place, and asks why. */
export async function sayNotClear(
  turn: Turn,
  question: Question,
  article: Article | undefined,
  asked: Asked,
  instead?: Reply,
): Promise<void> {
  await noteHelped(turn, question, article, false);
  const compose = question.outcome === writtenOutcome ? composeWhole : composeMore;
  const more = article === undefined ? instead : withHead(compose(article, asked), article, asked);
  if (more === undefined) return;
  // What is not clear is read by whoever can make it clear; without the name, and they know it.
  const paragraphs: readonly Paragraph[] = [more.words, phrase("answers-unclear-seen")].flat();
  turn.say({ ...more, words: paragraphs, language: question.language });
  turn.say(askWhy(question.id, question.language));
}

/** The pressed button stands below the answer; typed words need its name. */
function withHead(reply: Reply, article: Article, asked: Asked): Reply {
  const words: readonly Paragraph[] = [reply.words].flat();
  return asked.headed === undefined
    ? reply
    : { ...reply, words: [...headOf(article, asked), ...words] };
}

/** The article's answer that they read last, unless something of the road came below it. */
async function findLastAnswer(
  deps: Pick<AskingDeps, "articles">,
  turn: Turn,
  member: Member,
): Promise<{ readonly question: Question; readonly article: Article } | undefined> {
  const { outbox, questions, talk } = turn.records;
  const newest = await outbox.newestAbout(turn.person);
  const id = /^question:(.+)$/.exec(newest?.about ?? "")?.[1];
  if (newest === undefined || id === undefined) return undefined;
  for (const screen of ["step", "list"]) {
    const { messageId } = await outbox.findScreen(turn.person, screen);
    if (messageId !== null && messageId > newest.messageId) return undefined;
  }
  const question = await questions.find(id);
  if (question?.memberId !== member.id) return undefined;
  const article = shownOf(deps, question);
  const since = new Date(turn.now.getTime() - topicMinutes * 60_000);
  // What is no article, and what was offered and not chosen, is no topic.
  const isTopic = article?.slug === (await talk.findTopic(member.id, since));
  return article === undefined || !isTopic ? undefined : { question, article };
}

/**
 * "I don't understand": of the answer that stands last it is said as its buttons say it, else of the card at hand.
 *
 * @returns false where neither is there: then nothing was said
 */
export async function clarify(deps: AskingDeps, turn: Turn): Promise<boolean> {
  const { member } = turn;
  const last = member === undefined ? undefined : await findLastAnswer(deps, turn, member);
  if (member === undefined || last === undefined) return saySimpler(turn);
  const { question, article } = last;
  const { language } = question;
  const asked: Asked = {
    ...(await askedBy(deps, turn, member, question)),
    language,
    headed: "always",
  };
  const isNext = question.isUnclear !== true && article.words[language].simpler !== undefined;
  if (isNext) await saySimplerAnswer(turn, question, article, asked);
  else await sayNotClear(turn, question, article, asked);
  return true;
}

/** "Is it so?": the same of what stands last alone. */
export async function clarifyAbove(deps: AskingDeps, turn: Turn): Promise<boolean> {
  const { member, person, records } = turn;
  if (member === undefined) return false;
  if ((await findLastAnswer(deps, turn, member)) !== undefined) return clarify(deps, turn);
  const { messageId } = await records.outbox.findScreen(person, "step");
  if (messageId === null || !(await records.outbox.standsLast(person, messageId))) return false;
  return saySimpler(turn);
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
