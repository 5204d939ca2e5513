/**
 * "That was not me", from the old number, or an officer took the wrong one: the record goes back, and so does what the new
 * number had begun. Where somebody else learns with the old number by now, nothing is moved, and the association is told.
 */
import { removeLine } from "../../shop/index.ts";
import type { Turn } from "../../../bot/context.ts";
import { onward } from "../../../bot/doors.ts";
import { localDay } from "../../../bot/local-time.ts";
import type { Member } from "../../../bot/member.ts";
import { findOfficers, nameOf, note } from "../../../bot/officers.ts";
import { accountOf, isShared } from "../../../bot/phone/number.ts";
import { phrase, type Button, type Reply } from "../../../bot/reply.ts";
import { sayOld, type Press } from "../../../bot/subject.ts";
import type { Comeback } from "../rules/record.ts";
import { joinOf } from "./move.ts";
import type { OfficeDeps } from "./office.ts";

/** By whoever has the old number: nobody else was told. */
export async function pressNotMe(deps: OfficeDeps, turn: Turn, { args }: Press): Promise<void> {
  const moved = await turn.records.comebacks.find(args[1] ?? "");
  if (moved?.oldPerson === undefined || moved.oldPerson === null) return sayOld(turn);
  if (accountOf(moved.oldPerson) !== accountOf(turn.person)) return sayOld(turn);
  const member = await memberOf(turn, moved);
  if (member === undefined) return sayOld(turn);
  const { firstName: name } = member;
  // The association has looked at it once more, and is sure.
  const isBack = moved.firm === 0 && (await putBack(deps, turn, moved, member));
  const again: Button = {
    label: phrase("comeback-again", { name }),
    action: `comeback:again:${moved.id}`,
  };
  await tellOfficers(deps, turn, {
    words: phrase(isBack ? "comeback-back-office" : "comeback-stuck", { name }),
    buttons: isBack ? [[again]] : [],
  });
  if (isBack) return;
  turn.say({ words: phrase("comeback-stuck-yours"), buttons: onward });
}

/** By an officer. */
export async function undoMove(deps: OfficeDeps, turn: Turn, moved: Comeback): Promise<void> {
  const member = await memberOf(turn, moved);
  if (member === undefined) return sayOld(turn);
  const { firstName: name } = member;
  if (!(await putBack(deps, turn, moved, member))) {
    return turn.say({ words: phrase("comeback-stuck", { name }), buttons: onward });
  }
  await tellOfficers(deps, turn, {
    words: phrase("comeback-undone-by", { name, by: nameOf(turn) }),
  });
  turn.say({ words: phrase("comeback-undone", { name }), buttons: onward });
}

/** The member whose record it was, if it still is where it was moved to. */
async function memberOf({ records }: Turn, moved: Comeback): Promise<Member | undefined> {
  if (moved.state !== "moved" || moved.memberId === null) return undefined;
  const member = await records.members.find(moved.memberId);
  // A phone that several share by now: the account is the same.
  return member !== undefined && accountOf(member.telegramId) === accountOf(moved.person)
    ? member
    : undefined;
}

/** @returns false where somebody else has the old number now */
async function putBack(
  deps: OfficeDeps,
  turn: Turn,
  moved: Comeback,
  member: Member,
): Promise<boolean> {
  const { records, now } = turn;
  const { comebacks, members, phones, work, rights } = records;
  const here = member.telegramId;
  const apart = await comebacks.apartOf(member.id);
  const home = await homeOf(turn, moved.oldPerson!, member);
  if (home === undefined || !(await comebacks.putBack(moved.id))) return false;
  if (!isShared(home)) await rights.eraseVisitor(home);
  await phones.move(member, home, now);
  await members.setBlocked(home, null);
  const begun = apart && (await members.find(apart.id));
  if (begun !== undefined) {
    await phones.move(begun, here, now);
    await members.setBlocked(here, null);
  }
  await takeLinesOut(deps, turn, moved);
  await work.cancel(joinOf(moved.id));
  if (turn.person === home) turn.member = { ...member, telegramId: home };
  await note(turn, "record-put-back", member.id);
  const { firstName: name, language } = member;
  turn.say(
    { words: phrase("comeback-back-yours", { name }), menu: true, to: home, language },
    {
      words: [
        phrase("comeback-back-theirs", { name }),
        ...(begun === undefined ? [] : [phrase("comeback-back-begun")]),
      ],
      buttons: onward,
      to: here,
      language: begun?.language ?? language,
    },
  );
  return true;
}

/** The old number, or a free place on a phone that others share. */
async function homeOf(turn: Turn, old: number, { firstName }: Member): Promise<number | undefined> {
  const { phones, members } = turn.records;
  const account = accountOf(old);
  if ((await phones.find(account)) !== undefined) return phones.add(account, firstName, turn.now);
  return (await members.findByTelegram(account)) === undefined ? account : undefined;
}

/** What came from the other book, but for what was taken out or changed since. */
async function takeLinesOut(
  { timeZone }: OfficeDeps,
  { records: { cash }, now }: Turn,
  { memberId, firstLine, lastLine }: Comeback,
): Promise<void> {
  if (memberId === null || firstLine === null || lastLine === null) return;
  for (let id = firstLine; id <= lastLine; id += 1) {
    const line = await cash.findLine(memberId, id);
    if (line === undefined) continue;
    const events = removeLine(await cash.head(memberId), line, now);
    await cash.append(memberId, events, localDay(now, timeZone));
  }
}

async function tellOfficers(deps: OfficeDeps, turn: Turn, reply: Reply): Promise<void> {
  for (const { telegramId, language } of await findOfficers(deps, turn)) {
    if (telegramId !== turn.person) turn.say({ ...reply, to: telegramId, language });
  }
}
