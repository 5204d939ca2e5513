/**
 * A member has died. An officer notes it, after a question; from then on nothing goes to that phone by itself. What the
 * person did stays with the village. It can be taken back at any time, by an officer or by whoever it is about.
 */
import { findOfficers, note } from "../../../bot/officers.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Events } from "../../../bot/events.ts";
import { onward, toForget } from "../../../bot/doors.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase } from "../../../bot/reply.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import { askFirst } from "../../../bot/turn/ask-first.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import { sayPerson, type PeopleDeps } from "./people-page.ts";
import { endSilently } from "./people-officers-end.ts";

/** By officers. */
export async function pressDied(
  deps: PeopleDeps,
  turn: Turn,
  { args: [verb, id = ""] }: Press,
): Promise<void> {
  const { members, people } = turn.records;
  const member = await members.find(id);
  // Those of the settings are taken out there.
  if (member === undefined || deps.officers.has(member.telegramId)) return sayOld(turn);
  const name = member.firstName;
  if (verb === "ask") {
    const part = await people.partOf(id);
    return askFirst(
      turn,
      [
        phrase("died-ask", { name }),
        ...(part === "mentor" ? [phrase("died-ask-mentor", { name })] : []),
      ],
      { label: phrase("back"), action: `people:one:${id}` },
      { label: phrase("died-yes"), action: `died:yes:${id}` },
    );
  }
  if (verb === "yes") await noteDied(deps, turn, member);
  else if (verb === "mistake") {
    const { words, buttons } = await noteLives(turn, member, "officer");
    if (words.length > 0) turn.say({ words, buttons });
  } else return sayOld(turn);
  await sayPerson(deps, turn, id);
}

async function noteDied(deps: PeopleDeps, turn: Turn, member: Member): Promise<void> {
  const { members, officers } = turn.records;
  await members.setDied(member.id, turn.now);
  const officer = await officers.find(member.id);
  if (officer !== undefined) await endSilently(deps, turn, officer);
  await turn.tell("member-died", { member });
  await note(turn, "member-died", member.id);
  turn.say({ words: phrase("died-noted", { name: member.firstName }) });
}

/** @returns what became of what the person had in hand */
async function noteLives(
  turn: Turn,
  member: Member,
  by: Events["member-lives"]["by"],
): Promise<Events["member-lives"]> {
  const facts: Events["member-lives"] = { member, by, words: [], buttons: [], yours: [] };
  await turn.records.members.setDied(member.id, null);
  await note(turn, "member-lives", member.id);
  await turn.tell("member-lives", facts);
  return facts;
}

/** Whoever writes from that phone is told at Start. @returns false where nothing of the kind was noted */
export async function sayDied(turn: Turn): Promise<boolean> {
  const { member, records } = turn;
  if (member === undefined || !(await records.members.hasDied(member.id))) return false;
  turn.say({
    words: phrase("died-phone", { name: member.firstName }),
    buttons: [[{ label: phrase("died-here"), action: "died:here" }], [toForget], ...onward],
  });
  return true;
}

/** It was a mistake, says whoever it is about. */
export async function sayIAmHere(deps: PeopleDeps, turn: MemberTurn): Promise<void> {
  const { member, records } = turn;
  if (!(await records.members.hasDied(member.id))) return sayOld(turn);
  const { words, buttons, yours } = await noteLives(turn, member, "phone");
  for (const { telegramId, language } of await findOfficers(deps, turn)) {
    if (telegramId === turn.person) continue;
    turn.say({
      to: telegramId,
      language,
      words: [phrase("died-mistake-told", { name: member.firstName }), ...words],
      buttons: [...buttons, [{ label: member.firstName, action: `people:one:${member.id}` }]],
    });
  }
  turn.say({ words: [phrase("died-mistake-yours"), ...yours], buttons: onward });
}
