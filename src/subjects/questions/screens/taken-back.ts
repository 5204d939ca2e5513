/**
 * A question was taken back by whoever asked it. Where it stands in somebody's chat, it says so from now on; others who
 * ask the same still wait, and that is said beside it.
 */
import { messageOutcome, type RecordQuestion as Question } from "../../answers/index.ts";
import { dayMs } from "../../../bot/calendar.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Events } from "../../../bot/events.ts";
import { findOfficers } from "../../../bot/officers.ts";
import { phrase, type Language, type Reply } from "../../../bot/reply.ts";
import { waitingWith, type DeskDeps, type Scope } from "./desk.ts";

/** Telegram deletes no older message of ours. */
const longestMs = 2 * dayMs;

interface DeskReader {
  readonly telegramId: number;
  readonly language: Language;
  readonly scope: Scope;
}

export async function markTakenBack(
  deps: DeskDeps,
  turn: Turn,
  facts: Events["question-taken-back"],
): Promise<void> {
  const { question } = facts;
  await turn.records.work.cancel(`question-told:${question.id}`);
  for (const reader of await readersOf(deps, turn, question)) {
    const about = `question:${question.id}`;
    const standing = await turn.records.outbox.messagesAbout(reader.telegramId, about);
    if (standing.length === 0) continue;
    facts.isShown = true;
    const others = await othersWho(deps, turn, reader.scope, question);
    const { telegramId: to, language } = reader;
    const said = { ...sayTakenBack(others), to, language };
    turn.say(...inPlaceOf([...new Set(standing)], said, { question, now: turn.now }));
  }
}

/** The learner's mentor, and the association, which sees what waits anywhere. */
async function readersOf(
  deps: DeskDeps,
  turn: Turn,
  { memberId }: Question,
): Promise<readonly DeskReader[]> {
  const mentor = await turn.records.mentors.mentorOf(memberId);
  const officers = await findOfficers(deps, turn);
  const among = officers.filter(({ telegramId }) => telegramId !== mentor?.telegramId);
  return [
    ...(mentor === undefined
      ? []
      : [{ ...mentor, scope: { mentorId: mentor.id, isOfficer: false } }]),
    ...among.map((each) => ({ ...each, scope: { mentorId: undefined, isOfficer: true } })),
  ].filter(({ telegramId }) => telegramId !== turn.person);
}

async function othersWho(deps: DeskDeps, turn: Turn, scope: Scope, question: Question) {
  const left: Question = { ...question, state: "left" };
  return (await waitingWith(deps, turn, scope, left)).length > 0;
}

function sayTakenBack(hasOthers: boolean): Pick<Reply, "words" | "buttons"> {
  if (!hasOthers) return { words: phrase("desk-back") };
  const desk = { label: phrase("desk-back-open"), action: "do:questions" };
  return { words: [phrase("desk-back"), phrase("desk-back-others")], buttons: [[desk]] };
}

/**
 * Words become other words. A voice note or a picture cannot: it is taken away with the line above it while
 * Telegram still allows it, and the line is said anew.
 */
function inPlaceOf(
  standing: readonly number[],
  said: Reply,
  { question, now }: { readonly question: Question; readonly now: Date },
): readonly Reply[] {
  const isCopied = question.spoken != null || messageOutcome.test(question.outcome);
  // A reply to it still finds its way: others may wait for the same.
  if (!isCopied) return standing.map((edits) => ({ ...said, edits }));
  const sentAt = question.openSince ?? question.createdAt;
  const mayGo = now.getTime() - sentAt.getTime() < longestMs;
  const { to } = said;
  const gone = mayGo ? standing : [];
  return [...gone.map((removes): Reply => ({ words: "", to: to!, removes })), said];
}
