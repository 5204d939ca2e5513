/**
 * What a question without a subject belongs to: what this person read last, within half
 * an hour, else the step they are at. Whether it belongs there is decided in subjects/answers/rules/follow-ups.
 */
import type { Answer } from "../rules/answer.ts";
import type { Article } from "../rules/article.ts";
import type { TriageEntry } from "../rules/triage.ts";
import { topicOfDanger } from "../rules/talk/after-trick.ts";
import { composeAnswer, composeMore, type Asked } from "../rules/compose.ts";
import { headOf } from "../rules/doubt.ts";
import {
  followUpOf,
  topicMinutes,
  type FollowUp,
  type Topic,
} from "../rules/follow-ups/follow-up.ts";
import { partFor } from "../rules/follow-ups/part.ts";
import { mayBeLikeOne } from "../rules/follow-ups/signs.ts";
import { articleIn } from "../rules/search/local.ts";
import { languageOf } from "../rules/search/language.ts";
import type { NewQuestion, Question } from "../rules/record.ts";
import type { Member } from "../../../bot/member.ts";
import { findStep } from "../../playbook/index.ts";
import type { Paragraph } from "../../../bot/reply.ts";
import type { AskingDeps } from "./answers.ts";
import type { Turn } from "../../../bot/context.ts";
import { localRulesOf } from "../../../bot/usual.ts";
import { nearbyFor, tellSaid } from "./beneath.ts";
import { beginWriting } from "./written.ts";

/** @returns undefined for a question like any other; most are told by their form, without a query */
export async function findFollowUp(
  deps: AskingDeps,
  turn: Turn,
  member: Member,
  text: string,
  alone: Answer,
): Promise<FollowUp | undefined> {
  if (!mayBeLikeOne(text)) return undefined;
  const topic = await topicOf(deps, turn, member);
  if (topic === undefined) return undefined;
  const language = languageOf(text) ?? turn.language;
  const followed = followUpOf(text, alone, topic, language, deps.checked ?? deps.answer);
  if (followed?.kind !== "answered") return followed;
  const { country } = await localRulesOf(deps, turn, member);
  return { ...followed, article: articleIn(deps.articles, followed.article, country) };
}

async function topicOf(
  deps: AskingDeps,
  { records, now }: Turn,
  member: Member,
): Promise<Topic | undefined> {
  const since = new Date(now.getTime() - topicMinutes * 60_000);
  const kept = (await records.talk.findTopic(member.id, since)) ?? "";
  const slugs = kept.startsWith(offered) ? kept.slice(offered.length).split(",") : [kept];
  const articles = slugs.flatMap((slug) => deps.articles.find((each) => each.slug === slug) ?? []);
  const [article] = articles;
  if (articles.length > 1) return { kind: "offered", articles };
  if (article !== undefined) return { kind: "article", article };
  const run = await records.playbook.findRun(member.id);
  const step = run === undefined ? undefined : findStep(deps.playbook, run.stepId);
  if (step === undefined || step.number === null) return undefined;
  const titles = { en: step.words.en.title, zh: step.words.zh.title };
  return { kind: "step", number: step.number, titles };
}

/** More of what was said last, or what lies beside it; the first line says how it was understood. */
export async function answerFollowUp(
  deps: AskingDeps,
  turn: Turn,
  member: Member,
  {
    text,
    heard,
    spoken,
    asked,
    followed: { article, isSame },
  }: {
    text: string;
    heard: string;
    /** The row of a voice note in which it was heard. */
    spoken: Question | undefined;
    asked: Asked;
    followed: Extract<FollowUp, { kind: "answered" }>;
  },
): Promise<void> {
  const { language } = asked;
  const { label } = article.words[language];
  const question: NewQuestion = {
    id: asked.questionId,
    memberId: member.id,
    language,
    // Whoever reads it later was not there.
    text: `${label}: ${heard}`,
    outcome: "answered",
    articles: [article.slug],
    state: "heard",
    spoken: spoken?.spoken ?? null,
  };
  if (spoken === undefined) await turn.records.questions.add(question, turn.now);
  else await turn.records.questions.setWords(question, turn.now);
  await noteTopic(turn, article);
  // A model reads the question with its topic before it.
  const begun = await beginWriting(deps, turn, member, question, {
    kind: "answered",
    article,
    confidence: 1,
  });
  if (begun?.kind === "said") {
    await tellSaid(turn, question, begun.article, begun.hasPerson);
  }
  if (begun !== undefined) return;
  const nearby = await nearbyFor(turn, article, question.id);
  const headed = { ...asked, nearby, headed: "always" } as const;
  const said = composeAnswer({ kind: "answered", article, confidence: 1 }, headed);
  const isMore = isSame && partFor(article, language, text) === "more";
  const more: readonly Paragraph[] = [
    headOf(article, headed),
    composeMore(article, asked).words,
  ].flat();
  turn.say({ ...said, words: isMore ? more : said.words, language });
  // It stood below the first answer already.
  if (isSame) return;
  await tellSaid(turn, question, article, nearby === undefined);
}

/** Articles as the topic of what was said last: none of them is it for sure. No article has a colon. */
const offered = "offered:";

/** "Which one?" was asked. Whoever types on instead of tapping still speaks of one of these. */
export async function noteOffered(turn: Turn, articles: readonly Article[]): Promise<void> {
  if (turn.member === undefined) return;
  const topic = offered + articles.map(({ slug }) => slug).join(",");
  await turn.records.talk.setTopic(turn.member.id, topic, turn.now);
}

/** A danger was said: nothing asked after it belongs to an article. What was paid does. */
export async function noteDanger(
  { member, records, now }: Turn,
  entry: TriageEntry,
): Promise<void> {
  if (member === undefined) return;
  await records.talk.setTopic(member.id, topicOfDanger(entry) ?? null, now);
}

/** What was said is the topic from now on; `undefined`: nothing that a question could belong to. */
export async function noteTopic(turn: Turn, article: Article | undefined): Promise<void> {
  if (turn.member === undefined) return;
  await turn.records.talk.setTopic(turn.member.id, article?.slug ?? null, turn.now);
}
