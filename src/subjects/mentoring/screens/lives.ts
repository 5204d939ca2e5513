/**
 * A mentor has died, or so it was noted: their learners get others. Where that was a mistake the role, its villages and
 * the learners come back for a month, by an officer: whoever holds the phone may be another. Later it is said what is to
 * be done by hand.
 */
import { dayMs } from "../../../bot/calendar.ts";
import { note } from "../../../bot/officers.ts";
import type { Events } from "../../../bot/events.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import type { Usual } from "../../../bot/usual.ts";
import { onward } from "../../../bot/doors.ts";
import { assign, end, restore } from "./ending.ts";
import { toMember } from "./home.ts";

/** So long learners may come back; by then they have got used to somebody else. */
const backMs = 30 * dayMs;
/** So long it is known what somebody was. */
const knownMs = 365 * dayMs;

const diedOf = (memberId: string) => `mentor-died:${memberId}`;
const wasOf = (memberId: string) => `mentor-was:${memberId}`;

/** A member has died: their learners get others, and they are nobody's learner. */
export async function endForGood(turn: Turn, member: Member): Promise<void> {
  const { mentors, work } = turn.records;
  const villages = (await mentors.villagesOf(member.id)).map(({ villageId }) => villageId);
  if (villages.length > 0) {
    await end(turn, member, villages, diedOf(member.id), backMs);
    await work.schedule(rowOf(member.id, villages, new Date(turn.now.getTime() + knownMs)));
  }
  await mentors.letGo(member.id);
}

/** What they were; when it is due it ends what ended before, once more. */
const rowOf = (memberId: string, villages: readonly string[], until: Date) => ({
  id: wasOf(memberId),
  kind: "mentor-ended" as const,
  payload: { memberId, villages: villages.join(" "), until: until.toISOString() },
  dueAt: until,
});

/** It was a mistake. */
export async function liveAgain(
  usual: Usual,
  turn: Turn,
  facts: Events["member-lives"],
): Promise<void> {
  const { member, by, words, buttons, yours } = facts;
  const was = await whatTheyWere(turn, member);
  if (was.length === 0) {
    // A learner has a mentor again.
    if (member.villageId !== null) await assign(turn, member.villageId);
    return;
  }
  const { firstName: name } = member;
  if (by === "phone") {
    words.push(phrase("mentors-lives-ask", { name, villages: namesOf(was) }));
    buttons.push([
      { label: phrase("mentors-lives-again", { name }), action: `mentors:again:${member.id}` },
    ]);
    yours.push(phrase("mentors-lives-wait"));
    return;
  }
  await bringBack(usual, turn, member, was, facts);
}

/** By an officer, after whoever has the phone said that it was a mistake. */
export async function pressAgain(
  usual: Usual,
  turn: Turn,
  { args: [, memberId = ""] }: Press,
): Promise<void> {
  const member = await turn.records.members.find(memberId);
  if (member === undefined || (await turn.records.members.hasDied(memberId))) return sayOld(turn);
  const was = await whatTheyWere(turn, member);
  if (was.length === 0) return sayOld(turn);
  const told: Told = { words: [], buttons: [] };
  await bringBack(usual, turn, member, was, told);
  turn.say({
    words: told.words,
    buttons: [...told.buttons, [{ label: member.firstName, action: `people:one:${member.id}` }]],
  });
}

type Told = Pick<Events["member-lives"], "words" | "buttons">;
type Village = NonNullable<Awaited<ReturnType<Turn["records"]["members"]["findVillage"]>>>;

/** Within a month all of it; later what is to be done by hand, with a button for each village. */
async function bringBack(
  usual: Usual,
  turn: Turn,
  member: Member,
  was: readonly Village[],
  { words, buttons }: Told,
): Promise<void> {
  const { work, mentees } = turn.records;
  const facts = { name: member.firstName, villages: namesOf(was) };
  if ((await work.take(diedOf(member.id))) === undefined) {
    words.push(phrase("mentors-lives-late", facts));
    buttons.push(...was.map((village) => [askAgain(member, village)]));
    return;
  }
  await work.cancel(wasOf(member.id));
  const before = await mentees.count(member.id);
  await restore(
    usual,
    turn,
    member,
    was.map(({ id }) => id),
  );
  for (const { id: village } of was) {
    await note(turn, "mentor-appointed", member.id, { village });
    await assign(turn, village);
  }
  const count = (await mentees.count(member.id)) - before;
  words.push(phrase("mentors-lives-back", { ...facts, count }));
  buttons.push(...was.map((village) => [mentorsOf(village)]));
  turn.say(
    toMember(member, { words: phrase("mentor-lives", { ...facts, count }), buttons: onward }),
  );
}

const mentorsOf = ({ id, name: village }: Village): Button => ({
  label: phrase("mentors-lives-village", { village }),
  action: `mentors:of:${id}`,
});

/** Somebody is asked where they live; of another village its page leads on. */
function askAgain(member: Member, village: Village): Button {
  if (member.villageId !== village.id) return mentorsOf(village);
  return {
    label: phrase("mentors-lives-make", { village: village.name }),
    action: `mentors:make:${village.id}:${member.id}`,
  };
}

/** Villages that are still there, whose mentor they were; it stays noted. */
async function whatTheyWere(turn: Turn, { id }: Member): Promise<readonly Village[]> {
  const { work, members } = turn.records;
  const row = await work.take(wasOf(id));
  if (row === undefined) return [];
  const villages = String(row["villages"]).split(" ");
  await work.schedule(rowOf(id, villages, new Date(String(row["until"]))));
  const found = await Promise.all(villages.map((each) => members.findVillage(each)));
  return found.filter((village) => village !== undefined);
}

const namesOf = (villages: readonly Village[]) => villages.map(({ name }) => name).join(" · ");
