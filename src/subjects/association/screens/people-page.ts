/**
 * The page of one person for officers: first name, village, step, what they do here; and
 * what an officer can do from there. That it was opened is noted, and the person can read that.
 */
import type { Member } from "../../../bot/member.ts";
import type { Listed, Part } from "../rules/people-record.ts";
import { personPage } from "./people-say.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { note, isMe } from "../../../bot/officers.ts";
import type { Playbook } from "../../playbook/index.ts";
import { sayOld } from "../../../bot/subject.ts";

export interface PeopleDeps {
  readonly playbook: Playbook;
  /** Of the association: an officer's "today". */
  readonly timeZone: string;
  /** Telegram ids of the officers of the settings. */
  readonly officers: ReadonlySet<number>;
}

export async function sayPerson(deps: PeopleDeps, turn: Turn, memberId: string): Promise<void> {
  const { members, people } = turn.records;
  const member = await members.find(memberId);
  const person = await people.find(memberId);
  if (member === undefined || person === undefined) return sayOld(turn);
  // One's own page is nobody's business but one's own.
  if (member.id !== turn.member?.id) await note(turn, "person-seen", member.id);
  const part = await partOf(deps, turn, member);
  turn.say({
    words: [{ lines: personPage(deps.playbook, person, part, turn.language) }],
    buttons: [
      ...(person.hasDied
        ? [[{ label: phrase("died-mistake"), action: `died:mistake:${member.id}` }]]
        : [...mentorButton(person, part), ...(await officerButtons(deps, turn, member))]),
      ...(person.hasDied || deps.officers.has(member.telegramId)
        ? []
        : [[{ label: phrase("died-button"), action: `died:ask:${member.id}` }]]),
      [{ label: phrase("acts-of-person"), action: `acts:of:${member.id}:0` }],
      [{ label: phrase("back"), action: "do:people" }],
    ],
  });
}

/** A learner can get a mentor, or another one. */
function mentorButton({ id, mentor, village }: Listed, part: Part): readonly Button[][] {
  if (part === "mentor" || village === null) return [];
  const label = phrase(mentor === null ? "hand-first" : "hand-other");
  return [[{ label, action: `hand:one:${id}` }]];
}

export async function partOf(
  deps: Pick<PeopleDeps, "officers">,
  { records }: Pick<Turn, "records">,
  member: Member,
): Promise<Part> {
  const isOfficer =
    deps.officers.has(member.telegramId) || (await records.officers.isOn(member.id));
  return isOfficer ? "officer" : records.people.partOf(member.id);
}

/** What can be done about this person being an officer; nothing for those of the settings. */
async function officerButtons(
  deps: PeopleDeps,
  turn: Turn,
  member: Member,
): Promise<readonly Button[][]> {
  if (deps.officers.has(member.telegramId)) return [];
  const officer = await turn.records.officers.find(member.id);
  if (officer === undefined) {
    return [[{ label: phrase("officer-ask"), action: `officer:ask:${member.id}` }]];
  }
  if (officer.state === "on") {
    return [[{ label: phrase("officer-end"), action: `officer:end:${member.id}` }]];
  }
  return proposalButtons(turn, officer.memberId, officer.askedBy);
}

/** A proposal that waits: agree or not; whose it is confirms it where nobody else is there. */
export function proposalButtons(
  turn: Turn,
  memberId: string,
  askedBy: string,
): readonly Button[][] {
  const isMine = isMe(turn, askedBy);
  return [
    [
      {
        label: isMine ? phrase("officer-confirm") : phrase("officer-agree"),
        action: `officer:agree:${memberId}`,
      },
      {
        label: isMine ? phrase("officer-withdraw") : phrase("officer-refuse"),
        action: `officer:no:${memberId}`,
      },
    ],
  ];
}
