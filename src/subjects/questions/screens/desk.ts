/**
 * Whose questions somebody may see, and which ask the same. For mentors what their learners
 * asked, for officers everything. A name is seen only by whoever was named to the learner before it was sent.
 */
import { findClusters, standsAlone } from "../rules/clusters.ts";
import type { RecordQuestion as Question, RelayDeps, TermCounts } from "../../answers/index.ts";
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
  /** Learners they mentor; an officer sees all others as well, without names. */
  readonly mentees: ReadonlySet<string>;
  readonly isOfficer: boolean;
}

/** Who mentors nobody and is no officer sees nothing. */
export async function scopeOf({ records, member, isOfficer }: Turn): Promise<Scope | undefined> {
  const isMentor = member !== undefined && (await records.mentors.villagesOf(member.id)).length > 0;
  if (!isMentor && !isOfficer) return undefined;
  const mentees = isMentor ? await records.mentors.menteesOf(member.id) : [];
  return { mentees: new Set(mentees.map(({ id }) => id)), isOfficer };
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

export function openFor(turn: Turn, { mentees, isOfficer }: Scope): Promise<readonly Question[]> {
  const { questions } = turn.records;
  return isOfficer ? questions.listOpen(mostOpen) : questions.listOpen(mostOpen, [...mentees]);
}

/** Dangers and what was sent to the association are not the mentor's. */
export function maySee({ mentees, isOfficer }: Scope, { memberId, sentTo }: Question): boolean {
  return isOfficer || (mentees.has(memberId) && sentTo !== "association");
}

/** Whether it was this person who was named to the learner. */
export function isNamed({ mentees, isOfficer }: Scope, { memberId, sentTo }: Question): boolean {
  return sentTo === "association" ? isOfficer : sentTo === "mentor" && mentees.has(memberId);
}

/** All who wait for the same answer, as far as this person may see them; the question itself too. */
export async function waitingWith(
  deps: DeskDeps,
  turn: Turn,
  scope: Scope,
  question: Question,
): Promise<readonly Question[]> {
  if (standsAlone(question)) return [question];
  const open = await openFor(turn, scope);
  const all = open.some(({ id }) => id === question.id)
    ? open
    : [question, ...open].sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime());
  const found = findClusters(all, deps.known).find(({ questions }) =>
    questions.some(({ id }) => id === question.id),
  );
  return found?.questions ?? [question];
}
