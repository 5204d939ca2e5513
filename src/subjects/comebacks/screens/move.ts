/**
 * An officer says that it is the person: the record gets the new number, and the old one is told. What the new number had
 * begun is kept apart for some days; its lines of the book come along at once.
 */
import { endSilently } from "../../association/index.ts";
import { addLines } from "../../shop/index.ts";
import { dayMs } from "../../../bot/calendar.ts";
import type { Turn } from "../../../bot/context.ts";
import { onward } from "../../../bot/doors.ts";
import { localDay } from "../../../bot/local-time.ts";
import type { Member } from "../../../bot/member.ts";
import { actorOf, findOfficers, nameOf, note } from "../../../bot/officers.ts";
import { accountOf, isShared } from "../../../bot/phone/number.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import { sayOld } from "../../../bot/subject.ts";
import { apartDays, type Comeback } from "../rules/record.ts";
import { barOf, candidatesOf, type OfficeDeps } from "./office.ts";

/** Lines of a book that was begun some days ago. */
const mostLines = 5_000;

export const joinOf = (id: string) => `comeback-join:${id}`;

export async function move(
  deps: OfficeDeps,
  turn: Turn,
  wish: Comeback,
  memberId: string,
): Promise<void> {
  const { records, now } = turn;
  const { members, comebacks } = records;
  const member = await members.find(memberId);
  // What the button carries can be forged: only whom the name may mean.
  const isMeant = (await candidatesOf(turn, wish)).some(({ id }) => id === memberId);
  if (member === undefined || !isMeant) return sayOld(turn);
  if (member.id === turn.member?.id) return turn.note(phrase("comeback-own"));
  if ((await barOf(deps, turn, wish, memberId)) !== undefined) return sayOld(turn);
  const begun = await members.findByTelegram(wish.person);
  if (begun !== undefined) {
    const isApart = await comebacks.setAside(begun.id, accountOf(wish.person), now);
    if (!isApart) return turn.say({ words: phrase("comeback-later", { days: apartDays }) });
  }
  // Nobody else was faster, or all of this is undone with the turn.
  if (!(await comebacks.decide(wish.id, "moved", actorOf(turn), now))) {
    return turn.note(phrase("comeback-answered"));
  }
  await take(turn, member, wish.person);
  await comebacks.keep(wish.id, {
    memberId,
    oldPerson: member.telegramId,
    begunId: begun?.id ?? null,
    lines: begun && (await copyLines(deps, turn, begun.id, memberId)),
  });
  await endOffice(deps, turn, member);
  await note(turn, "record-moved", memberId);
  if (begun !== undefined) await planJoin(turn, wish.id);
  sayHere(turn, member, wish, begun);
  await sayToOld(turn, member, wish);
  await sayDone(deps, turn, member, wish);
}

/** The number is the record's now: of who had it before, nothing is left in that chat. */
async function take({ records, now }: Turn, member: Member, person: number): Promise<void> {
  await records.rights.eraseVisitor(person);
  await records.comebacks.clearDesks(person);
  await records.phones.move(member, person, now);
  await records.members.setBlocked(person, null);
}

async function copyLines(
  { timeZone }: OfficeDeps,
  { records: { cash }, now }: Turn,
  from: string,
  to: string,
): Promise<readonly [number, number] | undefined> {
  const lines = await cash.lines(from, { limit: mostLines });
  const events = addLines(await cash.head(to), lines, now);
  await cash.append(to, events, localDay(now, timeZone));
  const [first, last] = [events[0], events.at(-1)];
  return first && last && [first.lineId, last.lineId];
}

/** An officer's rights are given by two, and do not move at the word of one. */
async function endOffice(deps: OfficeDeps, turn: Turn, member: Member): Promise<void> {
  const officer = await turn.records.officers.find(member.id);
  if (officer !== undefined) await endSilently(deps, turn, officer);
}

async function planJoin({ records, now }: Turn, id: string): Promise<void> {
  await records.work.schedule({
    id: joinOf(id),
    kind: "comeback-join",
    payload: { comeback: id },
    dueAt: new Date(now.getTime() + apartDays * dayMs),
  });
}

function sayHere(turn: Turn, member: Member, { person }: Comeback, begun?: Member): void {
  const { firstName: name, language } = member;
  turn.say({
    words: [
      phrase("comeback-here", { name }),
      ...(begun === undefined ? [] : [phrase("comeback-here-begun", { days: apartDays })]),
    ],
    menu: true,
    to: person,
    language,
  });
  turn.say({ words: phrase("comeback-here-on"), buttons: onward, to: person, language });
}

/** The chat of the old number; on a phone of several, that of the next one there. */
async function sayToOld(
  turn: Turn,
  { telegramId, firstName: name, language }: Member,
  { id }: Comeback,
): Promise<void> {
  const phone = isShared(telegramId)
    ? await turn.records.phones.find(accountOf(telegramId))
    : undefined;
  const other = phone?.people.find((each) => each.language !== undefined);
  if (phone !== undefined && other === undefined) return;
  const notMe: Button = { label: phrase("comeback-not-me"), action: `comeback:not-me:${id}` };
  turn.say({
    words: phrase("comeback-old-told", { name, by: nameOf(turn) }),
    to: other?.person ?? accountOf(telegramId),
    language: other?.language ?? language,
    buttons: [[notMe]],
  });
}

async function sayDone(
  deps: OfficeDeps,
  turn: Turn,
  { firstName: name }: Member,
  { id }: Comeback,
): Promise<void> {
  const undo: Button = { label: phrase("comeback-undo"), action: `comeback:undo:${id}` };
  turn.say({ words: phrase("comeback-done", { name }), buttons: [[undo], ...onward] });
  for (const { telegramId, language } of await findOfficers(deps, turn)) {
    if (telegramId === turn.person) continue;
    const words = phrase("comeback-done-by", { name, by: nameOf(turn) });
    turn.say({ words, buttons: [[undo]], to: telegramId, language });
  }
}
