/**
 * The buttons under an answer. A tap finds the question again by its id; what follows stays in the language
 * of the question. Buttons that other subjects answer (`answer:peer`, `answer:numbers`) are theirs.
 */
import type { Answer } from "../rules/answer.ts";
import { composeAnswer } from "../rules/compose.ts";
import { questionsIn } from "../rules/follow-ups/also-asked.ts";
import type { Question } from "../rules/record.ts";
import { confirmRelay, sayWent, wasNamed, wentBefore } from "../rules/recipient.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase, type Reply } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import { answerText, articleOf, type AskingDeps } from "./answers.ts";
import { askedBy } from "./asked.ts";
import { noteTopic } from "./follow-up.ts";
import { hasPeer, nearbyFor, tellSaid } from "./beneath.ts";
import { recipientFor, relay } from "./relay.ts";
import { takeBack } from "./take-back.ts";
import { sayTopics } from "./topics.ts";
import { noteHelped, pressWhy, saySimplerAnswer, sayNotClear, shownOf } from "./unclear.ts";
import { onward } from "../../../bot/doors.ts";

const unknown: Answer = { kind: "unknown" };

export async function pressAnswer(
  deps: AskingDeps,
  turn: MemberTurn,
  { args }: Press,
): Promise<void> {
  const [verb = "", id, argument = ""] = args;
  const question = await findOwn(turn, id);
  if (question === undefined) return sayOld(turn);
  await press(deps, turn, turn.member, question, verb, argument);
}

/** The question of a button. Somebody else's is nobody's: the id may be forged. */
export async function findOwn(turn: MemberTurn, id = ""): Promise<Question | undefined> {
  const question = await turn.records.questions.find(id);
  return question?.memberId === turn.member.id ? question : undefined;
}

async function press(
  deps: AskingDeps,
  turn: Turn,
  member: Member,
  question: Question,
  verb: string,
  argument: string,
): Promise<void> {
  const { questions } = turn.records;
  const { now } = turn;
  // What follows stays in the language of the question.
  const { language } = question;
  const asked = { ...(await askedBy(deps, turn, member, question)), language };
  switch (verb) {
    case "helped":
      await noteHelped(turn, question, shownOf(deps, question), true);
      turn.note(phrase("answer-helped"));
      return;
    case "simpler": {
      const article = shownOf(deps, question);
      if (article === undefined) return turn.note(phrase("button-old"));
      return saySimplerAnswer(turn, question, article, asked);
    }
    case "unclear": {
      const article = shownOf(deps, question);
      const person =
        article === undefined ? await confirm(deps, turn, member, question) : undefined;
      return sayNotClear(turn, question, article, asked, person);
    }
    case "why":
      return pressWhy(deps, turn, member, question, argument);
    case "pick": {
      const article = articleOf(deps, question.articles[Number(argument)]);
      if (article === undefined) return;
      await questions.setShown(question.id, article.slug, question.articles, now);
      await noteTopic(turn, article);
      const nearby = await nearbyFor(turn, article, question.id);
      // The button that was pressed names it, and stands above.
      const picked = { ...asked, nearby, headed: "never" } as const;
      const said = composeAnswer({ kind: "answered", article, confidence: 1 }, picked);
      turn.say({ ...said, language: question.language });
      await tellSaid(turn, question, article, nearby === undefined);
      return;
    }
    case "also": {
      const other = questionsIn(question.text)[Number(argument)];
      return other === undefined ? sayOld(turn) : answerText(deps, turn, other);
    }
    case "else": {
      const heard = deps.answer(question.text, language);
      const meant = heard.kind === "triage" ? (heard.otherwise ?? unknown) : heard;
      return answerText(deps, turn, question.text, { spoken: question, given: meant });
    }
    case "none": {
      // None of what was offered.
      await noteTopic(turn, undefined);
      const hasPeers = await hasPeer(turn, question);
      const recipient = await recipientFor(deps, turn, member, question);
      const said = composeAnswer(unknown, { ...asked, recipient, hasPeers });
      turn.say({ ...said, language: question.language });
      return;
    }
    case "person":
      return turn.say(await confirm(deps, turn, member, question));
    case "send": {
      // If it is another by now than was named, that is said before it goes.
      const recipient = await recipientFor(deps, turn, member, question);
      if (!wasNamed(recipient, argument)) {
        return turn.say(await confirm(deps, turn, member, question));
      }
      return relay(deps, turn, member, question, recipient);
    }
    case "up": {
      // Nobody answered for longer than usual: the association has it instead, unless somebody took it meanwhile.
      const to = { kind: "association" } as const;
      if (question.state === "asked" && question.keeper === null) {
        return relay(deps, turn, member, question, to);
      }
      return turn.say(sayWent(question, await recipientFor(deps, turn, member, question)));
    }
    case "back":
      return takeBack(deps, turn, member, question);
    case "browse":
      await sayTopics(deps, turn);
      return;
    default:
      if (question.state === "heard") await questions.setState(question.id, "left", now);
      turn.say({ words: phrase("answer-left"), buttons: onward });
  }
}

/** Who would see it, with its words; or that it went before, and to whom. */
async function confirm(
  deps: AskingDeps,
  turn: Turn,
  member: Member,
  question: Question,
): Promise<Reply> {
  const to = await recipientFor(deps, turn, member, question);
  const { language } = question;
  if (wentBefore(question, to)) return { ...sayWent(question, to), language };
  return { ...confirmRelay(question, to, await hasPeer(turn, question)), language };
}
