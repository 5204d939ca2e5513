/**
 * Telegram room: questions and the buttons under their answers. What is said is decided in
 * core/answers; here a question gets its row, and a tap finds it again.
 */
import type { Message } from "@grammyjs/types";
import { Composer } from "grammy";
import type { AnswerQuestion, Article } from "../core/answers/article.ts";
import { composeAnswer, composeMore } from "../core/answers/compose.ts";
import { languageOf } from "../core/answers/language.ts";
import { isWordOf, type FindTerm, type Term } from "../core/answers/glossary.ts";
import type { Question } from "../core/answers/record.ts";
import { confirmRelay, relayQuestion } from "../core/answers/relay.ts";
import { composeForVisitor } from "../core/answers/visitor.ts";
import { newId } from "../core/joining/invitations.ts";
import type { Member } from "../core/member.ts";
import { phrase, type Language } from "../core/reply.ts";
import type { BotContext, Turn } from "./context.ts";
import type { Homecoming } from "./homecoming.ts";
import { explain, type GlossaryDeps } from "./glossary.ts";
import { onward } from "./menu.ts";
import { isReachable } from "./officers.ts";
import { askPeerWith, hasPeer } from "./peers-ask.ts";
import { sayTopics } from "./topics.ts";
import { whereaboutsOf } from "./whereabouts.ts";

export interface AnswersDeps extends GlossaryDeps {
  readonly answer: AnswerQuestion;
  readonly officers: ReadonlySet<number>;
  readonly findTerm: FindTerm;
  readonly countAnswer?: ((outcome: string) => void) | undefined;
}

export function createAnswers(deps: AnswersDeps, homecoming: Homecoming): Composer<BotContext> {
  const screens = new Composer<BotContext>();
  screens.on("callback_query").filter(
    (ctx) => ctx.action.startsWith("answer:"),
    async (ctx) => {
      const { turn } = ctx;
      if (turn.member === undefined) return homecoming.say(turn);
      const [, verb = "", id = "", argument = ""] = ctx.action.split(":");
      const question = await turn.records.questions.find(id);
      // Somebody else's question is nobody's: the id may be forged.
      if (question === undefined || question.memberId !== turn.member.id) {
        turn.note(phrase("button-old"));
        return;
      }
      await press(deps, turn, turn.member, question, verb, argument);
    },
  );
  return screens;
}

/** Danger first, whatever else waits for words: a village's name, an answer to a task. */
export function createTriage(deps: AnswersDeps): Composer<BotContext> {
  const screens = new Composer<BotContext>();
  screens.on("message").filter(
    (ctx) => deps.answer(wordsOf(ctx.message), ctx.turn.language).kind === "triage",
    async (ctx, next) => {
      await answerText(deps, ctx.turn, wordsOf(ctx.message));
      // The picture may still be for a task; the words were not.
      if (ctx.message.text === undefined) await next();
    },
  );
  return screens;
}

function wordsOf(message: Message): string {
  return message.text ?? message.caption ?? "";
}

async function press(
  deps: AnswersDeps,
  turn: Turn,
  member: Member,
  question: Question,
  verb: string,
  argument: string,
): Promise<void> {
  const { questions } = turn.records;
  const { now } = turn;
  // What follows stays in the language of the question.
  const asked = { ...(await askedBy(deps, turn, question.id)), language: question.language };
  switch (verb) {
    case "helped":
      await questions.setHelped(question.id, true, now);
      turn.note(phrase("answer-helped"));
      return;
    case "unclear": {
      await questions.setHelped(question.id, false, now);
      const article = articleOf(deps, question.articles[0]);
      turn.say(
        article === undefined
          ? confirmRelay(question, await hasPeer(deps, turn, question))
          : { ...composeMore(article, asked), language: question.language },
      );
      return;
    }
    case "pick": {
      const article = articleOf(deps, question.articles[Number(argument)]);
      if (article === undefined) return;
      turn.say({
        ...composeAnswer({ kind: "answered", article, confidence: 1 }, asked),
        language: question.language,
      });
      return;
    }
    case "none": {
      const hasPeers = await hasPeer(deps, turn, question);
      const said = composeAnswer({ kind: "unknown" }, { ...asked, hasPeers });
      turn.say({ ...said, language: question.language });
      return;
    }
    case "person":
      // Under "I don't know" it was said who will see it; elsewhere it is said now.
      if (question.outcome === "unknown") return relay(deps, turn, member, question);
      turn.say(confirmRelay(question, await hasPeer(deps, turn, question)));
      return;
    case "peer":
      return askPeerWith(deps, turn, member, question);
    case "send":
      return relay(deps, turn, member, question);
    case "browse":
      sayTopics(deps, turn);
      return;
    default:
      if (question.state === "heard") await questions.setState(question.id, "left", now);
      turn.say({ words: phrase("answer-left"), buttons: onward });
  }
}

/** Answers a text: the one door for everything that is a question. */
export async function answerText(deps: AnswersDeps, turn: Turn, text: string): Promise<void> {
  // People ask in the language of the moment; the answer follows the question.
  const language = languageOf(text) ?? turn.language;
  const answer = deps.answer(text, language);
  // Where no article answers surely, what a word means is surely known.
  const isUnsure = answer.kind === "unknown" || answer.kind === "which";
  const term = isUnsure ? deps.findTerm(text) : undefined;
  const outcome = term === undefined ? answer.kind : "term";
  deps.countAnswer?.(outcome);
  const { member } = turn;
  if (member === undefined) {
    if (term !== undefined) return sayMeaning(deps, turn, text, term, undefined);
    const reply = composeForVisitor(answer, { language, country: deps.country, now: turn.now });
    turn.say({ ...reply, language });
    return;
  }
  const question: Question = {
    id: newId("q"),
    memberId: member.id,
    language,
    text,
    outcome,
    articles:
      answer.kind === "answered"
        ? [answer.article.slug]
        : answer.kind === "which"
          ? answer.articles.map(({ slug }) => slug)
          : [],
    state: "heard",
  };
  if (answer.kind !== "greeting") await turn.records.questions.add(question, turn.now);
  if (term !== undefined) return sayMeaning(deps, turn, text, term, question.id);
  const asked = await askedBy(deps, turn, question.id);
  const hasPeers = answer.kind === "unknown" && (await hasPeer(deps, turn, question));
  turn.say({ ...composeAnswer(answer, { ...asked, language, hasPeers }), language });
}

/** A word alone says nothing of the language of the moment if both have it. */
function sayMeaning(
  deps: AnswersDeps,
  turn: Turn,
  text: string,
  term: Term,
  questionId: string | undefined,
): void {
  const isOwn = isWordOf(text, term, turn.language);
  const language = isOwn ? turn.language : (languageOf(text) ?? turn.language);
  turn.say(explain(deps, term, language, questionId));
}

/** A voice note or a picture that no task waits for: a person may get it, after one tap. */
export async function offerPerson(
  turn: Turn,
  member: Member,
  message: { messageId: number; caption: string; voice: boolean },
): Promise<void> {
  const question: Question = {
    id: newId("q"),
    memberId: member.id,
    language: turn.language,
    text: message.caption,
    outcome: `message:${message.messageId}`,
    articles: [],
    state: "heard",
  };
  await turn.records.questions.add(question, turn.now);
  turn.say({
    ...confirmRelay(question),
    words: message.voice ? phrase("voice-unread") : phrase("picture-unread"),
  });
}

async function relay(
  deps: AnswersDeps,
  turn: Turn,
  member: Member,
  question: Question,
): Promise<void> {
  const { members, questions } = turn.records;
  const officers = await findOfficers(deps, turn);
  const village =
    member.villageId === null ? undefined : await members.findVillage(member.villageId);
  // They were told who will see it, and sent it: that is a purpose of its own.
  await members.addConsent(member.id, "ask-a-person", true, turn.now);
  const sent = await relayQuestion(questions, question, member, village?.name, officers, turn.now);
  turn.say(
    ...sent.map((reply) => (reply.to === undefined ? { ...reply, buttons: onward } : reply)),
  );
}

/** Officers who pressed Start: Telegram lets a bot write to nobody else. */
export async function findOfficers(
  deps: Pick<AnswersDeps, "officers">,
  { records, language }: Turn,
): Promise<{ telegramId: number; language: Language }[]> {
  const reachable = [];
  for (const telegramId of deps.officers) {
    if (!(await isReachable(records, telegramId))) continue;
    const { members } = records;
    const known =
      (await members.findByTelegram(telegramId)) ?? (await members.findJoining(telegramId));
    reachable.push({ telegramId, language: known?.language ?? language });
  }
  return reachable;
}

async function askedBy(deps: AnswersDeps, turn: Turn, questionId: string) {
  const { country } = await whereaboutsOf(deps, turn, turn.member);
  return { questionId, language: turn.language, country, now: turn.now };
}

function articleOf(deps: AnswersDeps, slug: string | undefined): Article | undefined {
  return deps.articles.find((article) => article.slug === slug);
}
