/**
 * Telegram room: questions and the buttons under their answers. What is said is decided in
 * core/answers; here a question gets its row, and a tap finds it again.
 */
import { Composer } from "grammy";
import type { AnswerQuestion, Article } from "../core/answers/article.ts";
import { composeAnswer, composeMore } from "../core/answers/compose.ts";
import { languageOf } from "../core/answers/language.ts";
import type { Question } from "../core/answers/record.ts";
import { confirmRelay, relayQuestion } from "../core/answers/relay.ts";
import { composeForVisitor } from "../core/answers/visitor.ts";
import { newId } from "../core/joining/invitations.ts";
import type { Member } from "../core/member.ts";
import { phrase } from "../core/reply.ts";
import type { BotContext, Turn } from "./context.ts";
import type { Homecoming } from "./homecoming.ts";
import { sayTopics } from "./topics.ts";

export interface AnswersDeps {
  readonly answer: AnswerQuestion;
  readonly articles: readonly Article[];
  readonly officers: ReadonlySet<number>;
  readonly country: string;
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
          ? confirmRelay(question)
          : composeMore(article, await askedBy(deps, turn, member, question.id)),
      );
      return;
    }
    case "pick": {
      const article = articleOf(deps, question.articles[Number(argument)]);
      if (article === undefined) return;
      const asked = await askedBy(deps, turn, member, question.id);
      turn.say(composeAnswer({ kind: "answered", article, confidence: 1 }, asked));
      return;
    }
    case "none":
      turn.say(composeAnswer({ kind: "unknown" }, await askedBy(deps, turn, member, question.id)));
      return;
    case "person":
      // Under "I don't know" it was said who will see it; elsewhere it is said now.
      if (question.outcome === "unknown") return relay(deps, turn, member, question);
      turn.say(confirmRelay(question));
      return;
    case "send":
      return relay(deps, turn, member, question);
    case "browse":
      sayTopics(deps.articles, turn);
      return;
    default:
      if (question.state === "heard") await questions.setState(question.id, "left", now);
      turn.say({ words: phrase("answer-left") });
  }
}

/** Answers a text: the one door for everything that is a question. */
export async function answerText(deps: AnswersDeps, turn: Turn, text: string): Promise<void> {
  // People ask in the language of the moment; the answer follows the question.
  const language = languageOf(text) ?? turn.language;
  const answer = deps.answer(text, language);
  deps.countAnswer?.(answer.kind);
  const { member } = turn;
  if (member === undefined) {
    const reply = composeForVisitor(answer, { language, country: deps.country, now: turn.now });
    turn.say({ ...reply, language });
    return;
  }
  const question: Question = {
    id: newId("q"),
    memberId: member.id,
    language,
    text: text.slice(0, 1_000),
    outcome: answer.kind,
    articles:
      answer.kind === "answered"
        ? [answer.article.slug]
        : answer.kind === "which"
          ? answer.articles.map(({ slug }) => slug)
          : [],
    state: "heard",
  };
  if (answer.kind !== "greeting") await turn.records.questions.add(question, turn.now);
  const asked = await askedBy(deps, turn, member, question.id);
  turn.say({ ...composeAnswer(answer, { ...asked, language }), language });
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
    text: message.caption.slice(0, 1_000),
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
  const officers = await Promise.all(
    [...deps.officers].map(async (telegramId) => ({
      telegramId,
      language: (await members.findByTelegram(telegramId))?.language ?? turn.language,
    })),
  );
  const village =
    member.villageId === null ? undefined : await members.findVillage(member.villageId);
  turn.say(
    ...(await relayQuestion(questions, question, member, village?.name, officers, turn.now)),
  );
}

async function askedBy(deps: AnswersDeps, turn: Turn, member: Member, questionId: string) {
  const village =
    member.villageId === null
      ? undefined
      : await turn.records.members.findVillage(member.villageId);
  return {
    questionId,
    language: turn.language,
    country: village?.country ?? deps.country,
    now: turn.now,
  };
}

function articleOf(deps: AnswersDeps, slug: string | undefined): Article | undefined {
  return deps.articles.find((article) => article.slug === slug);
}
