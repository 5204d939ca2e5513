/** Questions whose learners were told the name of whoever is here: which of them some words may be for. */
import type { RecordQuestion as Question } from "../../answers/index.ts";
import type { Turn } from "../../../bot/context.ts";
import { isNamed, scopeOf } from "./desk.ts";

/** The question that stands last in the chat, if this person was named for it and nobody has it yet. */
export async function findRead(turn: Turn) {
  const { outbox, questions, members } = turn.records;
  const newest = await outbox.newestAbout(turn.person);
  const id = /^question:(.+)$/.exec(newest?.about ?? "")?.[1];
  const question = id === undefined ? undefined : await questions.find(id);
  if (newest === undefined || question?.state !== "asked" || question.keeper !== null) {
    return undefined;
  }
  const scope = question.memberId === turn.member?.id ? undefined : await scopeOf(turn);
  if (scope === undefined || !(await isNamed(turn, scope, question))) return undefined;
  const learner = await members.find(question.memberId);
  return learner === undefined ? undefined : { messageId: newest.messageId, question, learner };
}

/** Hours; a question that came earlier is not what somebody has in mind. */
const inMindHours = 24;

/** The newest question that waits for this person by name, wherever it stands in the chat by now. */
export async function findNewest(turn: Turn) {
  const scope = await scopeOf(turn);
  if (scope === undefined) return undefined;
  const since = new Date(turn.now.getTime() - inMindHours * 60 * 60_000);
  const { mentees, questions, members } = turn.records;
  const id = await mentees.newestNamed(scope, turn.member?.id, since);
  const question = id === undefined ? undefined : await questions.find(id);
  const learner = question && (await members.find(question.memberId));
  return question === undefined || learner === undefined
    ? undefined
    : { messageId: 0, question, learner };
}

/** More than one is enough to know that there are several. */
export const mostOfOne = 5;
/** Buttons of one question, beside those of the one that is most likely meant. */
const mostOthers = 3;

/** Questions of other learners of this mentor that wait as well, the newest first, each learner once. */
export async function othersNamed(
  turn: Turn,
  { memberId }: Pick<Question, "memberId">,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const { questions, mentors } = turn.records;
  const mentorId = (await scopeOf(turn))?.mentorId;
  if (mentorId === undefined) return [];
  const learners = (await mentors.learnersOf(mentorId)).filter(({ id }) => id !== memberId);
  if (learners.length === 0) return [];
  const open = await questions.listOpen(
    learners.length * mostOfOne,
    learners.map(({ id }) => id),
  );
  const named = open.filter(({ sentTo, keeper }) => sentTo === "mentor" && keeper === null);
  return learners
    .flatMap(({ id, firstName: name }) => {
      const newest = named.findLast((question) => question.memberId === id);
      return newest === undefined ? [] : [{ id: newest.id, name, at: newest.createdAt }];
    })
    .toSorted((one, other) => other.at.getTime() - one.at.getTime())
    .slice(0, mostOthers)
    .map(({ id, name }) => ({ id, name }));
}
