/**
 * Whether a model writes the answer to a question, and the tap that allows it.
 *
 * Nothing is awaited here: the turn ends with due work (written-due.ts), and the article's own words are
 * said there if nothing better comes in time. Only what an article answers is ever given to a model.
 */
import type { Answer } from "../rules/answer.ts";
import type { Article } from "../rules/article.ts";
import { composeAnswer, type Asked } from "../rules/compose.ts";
import { writtenOutcome } from "../rules/outcomes.ts";
import type { Question } from "../rules/record.ts";
import { keyOf } from "../rules/written/key.ts";
import type { Prices } from "../rules/written/model.ts";
import { articlesOf, type Asking } from "../rules/written/prompt.ts";
import type { ModelLimits, ModelUse } from "../rules/written/record.ts";
import {
  agreedToWrite,
  askToWrite,
  composeWritten,
  sayModelUse,
  writtenConsent,
  type WriterHost,
} from "./say.ts";
import { waitFor } from "../rules/written/work.ts";
import type { WriteAnswer } from "../rules/written/write.ts";
import type { Member } from "../../../bot/member.ts";
import type { Playbook } from "../../playbook/index.ts";
import { writtenFor } from "../../../bot/country.ts";
import type { Language, Reply } from "../../../bot/reply.ts";
import type { Records } from "../../../bot/records.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Press } from "../../../bot/subject.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import { nearbyFor } from "./beneath.ts";
import { personFor } from "./relay.ts";
import { localDay } from "../../../bot/local-time.ts";
import { localRulesOf, type Usual } from "../../../bot/usual.ts";
import { onward } from "../../../bot/doors.ts";

/** A model that writes, and what it may cost. */
export interface Writer {
  readonly host: WriterHost;
  /** Of all that an answer depends on besides the question. */
  readonly version: string;
  readonly write: WriteAnswer;
  readonly limits: ModelLimits;
  readonly prices: Prices;
  /** From the arrival of the question to the article's own words. */
  readonly deadlineMs: number;
}

export interface WritingDeps extends Usual {
  readonly articles: readonly Article[];
  readonly playbook: Playbook;
  /** Absent: no model is configured. */
  readonly writer?: Writer | undefined;
  /** A program reads answers aloud. */
  readonly speaks?: boolean | undefined;
  /** Says what the limits are where there is no writer, too. */
  readonly countWritten?: ((outcome: string) => void) | undefined;
}

/** Yes, no, or the question once more. */
export async function pressWritten(
  { writer }: Pick<WritingDeps, "writer">,
  turn: MemberTurn,
  { args: [verb] }: Press,
): Promise<void> {
  if (writer === undefined) return turn.resume();
  const { host } = writer;
  if (verb !== "yes" && verb !== "no") return turn.say(askToWrite(host));
  const purpose = writtenConsent(host);
  await turn.records.members.addConsent(turn.member.id, purpose, verb === "yes", turn.now);
  turn.say({ words: agreedToWrite(verb === "yes", host), buttons: onward });
}

/** What officers see of the cost. */
export async function pressModelUse(deps: WritingDeps, turn: Turn): Promise<void> {
  turn.say(await sayUseNow(deps, turn));
}

export async function sayUseNow(deps: WritingDeps, turn: Turn): Promise<Reply> {
  const use = await modelUseNow(deps, turn.records, turn.now);
  const limits = deps.writer?.limits ?? { perPerson: 0, inAll: 0 };
  return sayModelUse(deps.writer?.host, use, limits);
}

export async function modelUseNow(
  { timeZone }: Pick<WritingDeps, "timeZone">,
  { modelUse }: Pick<Records, "modelUse">,
  now: Date,
): Promise<{ readonly today: ModelUse; readonly month: ModelUse }> {
  const today = localDay(now, timeZone);
  return {
    today: await modelUse.between(today, today),
    month: await modelUse.between(`${today.slice(0, 7)}-01`, today),
  };
}

/** The member's own yes, for the host that is configured. */
export async function mayWriteFor(
  { writer }: Pick<WritingDeps, "writer">,
  { members }: Pick<Records, "members">,
  memberId: string,
): Promise<boolean> {
  if (writer === undefined) return false;
  return (await members.findConsent(memberId, writtenConsent(writer.host))) === true;
}

/**
 * A question that still waits while the next one is answered: its article says it now, so that answers
 * come in the order of the questions.
 *
 * @param except the question that is being asked anew
 */
export async function sayOvertaken(
  deps: WritingDeps,
  turn: Turn,
  member: Member,
  except?: string,
): Promise<void> {
  if (deps.writer === undefined) return;
  const id = await turn.records.written.takeWaiting(member.id);
  // Other words took its place.
  if (id === except) return;
  const question = id === undefined ? undefined : await turn.records.questions.find(id);
  if (question === undefined) return;
  deps.countWritten?.("overtaken");
  turn.say(await sayArticle(deps, turn, member, question));
}

/** What became of it: a model is asked and answers later, or it was said before and is said now. */
export type Begun =
  | { readonly kind: "later" }
  | { readonly kind: "said"; readonly article: Article | undefined; readonly hasPerson: boolean };

/** @returns `undefined` where no model is asked: say what the article says */
export async function beginWriting(
  deps: WritingDeps,
  turn: Turn,
  member: Member,
  question: Pick<Question, "id" | "memberId" | "text" | "language">,
  answer: Answer,
): Promise<Begun | undefined> {
  const articles = articlesOf(answer);
  const { records, now } = turn;
  if (deps.writer === undefined || articles.length === 0) return undefined;
  if (!(await mayWriteFor(deps, records, member.id))) return undefined;
  if (!(await isWrittenFor(deps, turn, member))) return undefined;
  // Whoever talks with a person hears the bot at once, or not at all.
  if ((await records.threads.findOf(member.id)) !== undefined) return undefined;

  const asking = await askingOf(deps, records, question, articles);
  const kept = await records.written.find(keyOf(asking, deps.writer.version), now);
  const cited = kept?.cited.flatMap(
    (slug) => deps.articles.find((each) => each.slug === slug) ?? [],
  );
  if (kept !== undefined && cited?.length === kept.cited.length) {
    deps.countWritten?.("kept");
    await records.questions.setWritten(question.id, kept.cited, now);
    const asked = await askedOf(deps, turn, member, question, cited[0]);
    turn.say({ ...composeWritten(kept.text, cited, asked), language: question.language });
    return { kind: "said", article: cited[0], hasPerson: asked.nearby === undefined };
  }
  await records.work.schedule(waitFor(question, turn.receivedAt, now));
  turn.hurry();
  return { kind: "later" };
}

/** Below the first sure answer: may a program write for you? */
export async function offerWriting(
  deps: WritingDeps,
  turn: Turn,
  member: Member,
  answer: Answer,
): Promise<void> {
  const { writer } = deps;
  if (writer === undefined || answer.kind !== "answered") return;
  if (!(await isWrittenFor(deps, turn, member))) return;
  const { members, written } = turn.records;
  const said = await members.findConsent(member.id, writtenConsent(writer.host));
  if (said !== undefined) return;
  if (await written.noteAsked(member.id, writer.host.name, turn.now)) {
    turn.say(askToWrite(writer.host));
  }
}

/** A model is given the articles of one country: elsewhere people hear what was written for them. */
async function isWrittenFor(deps: WritingDeps, turn: Turn, member: Member): Promise<boolean> {
  return (await localRulesOf(deps, turn, member)).country === writtenFor;
}

/** What a model is given of a question. */
export async function askingOf(
  { playbook }: Pick<WritingDeps, "playbook">,
  records: Pick<Records, "playbook">,
  { memberId, text, language }: Pick<Question, "memberId" | "text" | "language">,
  articles: readonly Article[],
): Promise<Asking> {
  const run = await records.playbook.findRun(memberId);
  const step = playbook.steps.find(({ id }) => id === run?.stepId);
  return { text, language, step: step?.words[language].title, articles };
}

/** The article's own words, or "which one?", as it was decided when the question came. */
export async function sayArticle(
  deps: WritingDeps,
  turn: Turn,
  member: Member,
  question: Question,
): Promise<Reply> {
  const answer = answerOf(question, deps.articles);
  const article = answer.kind === "answered" ? answer.article : undefined;
  const asked = await askedOf(deps, turn, member, question, article);
  return {
    ...composeAnswer(answer, asked),
    language: question.language,
  };
}

/** @param article the first that is said; who does such things nearby stands below it */
export async function askedOf(
  deps: WritingDeps,
  turn: Turn,
  member: Member,
  { id: questionId, language }: { readonly id: string; readonly language: Language },
  article: Article | undefined,
): Promise<Asked> {
  const { country } = await localRulesOf(deps, turn, member);
  const nearby = article === undefined ? undefined : await nearbyFor(turn, article, questionId);
  const speaks = deps.speaks === true;
  const recipient = await personFor(turn, member, { outcome: writtenOutcome });
  return { questionId, language, country, now: turn.now, recipient, nearby, speaks };
}

/** What the articles of a question's row were shown as. */
function answerOf({ outcome, articles: slugs }: Question, articles: readonly Article[]): Answer {
  const found = slugs.flatMap((slug) => articles.find((each) => each.slug === slug) ?? []);
  const [article] = found;
  // The articles are gone since: the honest answer.
  if (article === undefined) return { kind: "unknown" };
  return outcome === "which" && found.length > 1
    ? { kind: "which", articles: found }
    : { kind: "answered", article, confidence: 1 };
}
