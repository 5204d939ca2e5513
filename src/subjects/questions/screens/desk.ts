/**
 * Whose questions somebody may see, and which ask the same. For mentors what their learners
 * asked, for officers everything. A name is seen only by whoever was named to the learner before it was sent.
 */
import { findClusters, standsAlone } from "../rules/clusters.ts";
import {
  isTakenBack,
  type RecordQuestion as Question,
  type RelayDeps,
  type TermCounts,
} from "../../answers/index.ts";
import type { Turn } from "../../../bot/context.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Right } from "../../../bot/who.ts";

export interface DeskDeps extends RelayDeps {
  /** The ways in which articles are asked for: they tell which words are rare. */
  readonly known: () => TermCounts;
}

/** The newest are looked at, whoever asked how many; older ones come up as these are answered. */
const mostOpen = 300;

/** Whose questions somebody may see. */
export interface Scope {
  /** Whose learners; an officer sees all others as well, without names. Absent: they mentor nobody. */
  readonly mentorId: string | undefined;
  readonly isOfficer: boolean;
}

/** Who mentors nobody and is no officer sees nothing. */
export async function scopeOf({ records, member, isOfficer }: Turn): Promise<Scope | undefined> {
  const isMentor = member !== undefined && (await records.mentors.villagesOf(member.id)).length > 0;
  if (!isMentor && !isOfficer) return undefined;
  return { mentorId: isMentor ? member.id : undefined, isOfficer };
}

export type DeskTurn = Turn & { readonly scope: Scope };

/** Mentors and officers. */
export const deskReader: Right<DeskTurn> = {
  async admit(turn) {
    const scope = await scopeOf(turn);
    return scope === undefined ? undefined : Object.assign(turn, { scope });
  },
  refuse(turn, came) {
    if (came === "press") turn.note(phrase("desk-only"));
    else turn.say({ words: phrase("desk-only") });
  },
};

export async function openFor(turn: Turn, scope: Scope): Promise<readonly Question[]> {
  const { records } = turn;
  const { mentorId, isOfficer } = scope;
  if (isOfficer) {
    const open = await records.questions.listOpen(mostOpen);
    // A picture or a voice note is shown to whoever was named to the learner: of others there is nothing to read.
    const named = await Promise.all(
      open.map(async (each) => each.text !== "" || (await isNamed(turn, scope, each))),
    );
    return open.filter((_, at) => named[at]);
  }
  if (mentorId === undefined) return [];
  return records.questions.listOpen(mostOpen, await records.mentees.asking(mentorId, mostOpen));
}

/** Asked of one learner at a time: a mentor's list may be long. */
export async function isMentee(
  { records }: Turn,
  { mentorId }: Scope,
  { memberId }: Pick<Question, "memberId">,
): Promise<boolean> {
  if (mentorId === undefined) return false;
  return (await records.mentors.mentorOf(memberId))?.id === mentorId;
}

/** Dangers and what was sent to the association are not the mentor's. */
export async function maySee(turn: Turn, scope: Scope, question: Question): Promise<boolean> {
  if (scope.isOfficer) return true;
  return question.sentTo !== "association" && (await isMentee(turn, scope, question));
}

/** Whether it was this person who was named to the learner. */
export async function isNamed(turn: Turn, scope: Scope, question: Question): Promise<boolean> {
  if (question.sentTo === "association") return scope.isOfficer;
  return question.sentTo === "mentor" && (await isMentee(turn, scope, question));
}

/** All who wait for the same answer, as far as this person may see them; the question itself too, unless it was taken back. */
export async function waitingWith(
  deps: DeskDeps,
  turn: Turn,
  scope: Scope,
  question: Question,
): Promise<readonly Question[]> {
  const isLeft = ({ id }: Question) => id === question.id && isTakenBack(question);
  if (standsAlone(question)) return [question].filter((each) => !isLeft(each));
  const open = await openFor(turn, scope);
  const all = open.some(({ id }) => id === question.id)
    ? open
    : [question, ...open].sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime());
  const found = findClusters(all, deps.known).find(({ questions }) =>
    questions.some(({ id }) => id === question.id),
  );
  return (found?.questions ?? [question]).filter((each) => !isLeft(each));
}
