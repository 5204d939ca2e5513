/**
 * Officers besides those of the settings. One proposes a member, a second agrees; who is the
 * only officer confirms after a day. How it ends is people-officers-end.ts. All of it stands in the audit list.
 */
import { localDay } from "../../../bot/local-time.ts";
import { agreementOn, aloneAfterMs } from "../rules/appoint.ts";
import type { Officer } from "../rules/officers-record.ts";
import { isShared } from "../../../bot/phone/number.ts";
import { phrase, type Button, type Language, type Phrase, type Reply } from "../../../bot/reply.ts";
import { writeDay } from "../../../bot/calendar.ts";
import type { Turn } from "../../../bot/context.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import {
  actorOf,
  note,
  raiseOfficerScreen,
  isMe,
  nameOf,
  findOfficers,
} from "../../../bot/officers.ts";
import { askToEnd, askToStop, dismiss, stop } from "./people-officers-end.ts";
import { sayPerson, type PeopleDeps } from "./people-page.ts";
import { onward } from "../../../bot/doors.ts";

/** A tap of an officer; anything that does not hold any more says that the button is old. */
export async function pressOfficer(
  deps: PeopleDeps,
  turn: Turn,
  { args: [verb = "", memberId = ""] }: Press,
): Promise<void> {
  if (verb === "list") return sayOfficers(deps, turn);
  if (verb === "stop") return askToStop(deps, turn);
  if (verb === "stop-yes") return stop(deps, turn);
  const member = await turn.records.members.find(memberId);
  if (member === undefined) return sayOld(turn);
  if (verb === "ask") {
    if (deps.officers.has(member.telegramId)) return sayOld(turn);
    if (isShared(member.telegramId)) return sayShared(turn, member.firstName);
    return propose(deps, turn, memberId);
  }
  const officer = await turn.records.officers.find(memberId);
  if (officer === undefined) return sayOld(turn);
  if (verb === "agree" && officer.state === "asked") return agree(deps, turn, officer);
  if (verb === "no" && officer.state === "asked") return refuse(deps, turn, officer);
  if (verb === "end" && officer.state === "on") return askToEnd(turn, officer);
  if (verb === "sure" && officer.state === "on") return dismiss(deps, turn, officer);
  sayOld(turn);
}

/** Whoever holds the phone could press an officer's buttons. */
function sayShared(turn: Turn, name: string): void {
  turn.say({ words: phrase("officer-shared-phone", { name }) });
}

async function sayOfficers(deps: PeopleDeps, turn: Turn): Promise<void> {
  const { members, officers } = turn.records;
  const lines: Phrase[] = [];
  let unnamed = 0;
  for (const chat of deps.officers) {
    const name = (await members.findByTelegram(chat))?.firstName;
    if (name === undefined) unnamed += 1;
    else lines.push(phrase("officer-by-settings", { name }));
  }
  if (unnamed > 0) lines.push(phrase("officer-unnamed", { count: unnamed }));
  const appointed = await officers.list();
  const dayOf = (at: Date) =>
    writeDay(localDay(at, deps.timeZone), turn.language, localDay(turn.now, deps.timeZone));
  for (const { firstName: name, state, since, askedAt } of appointed) {
    lines.push(phrase("officer-row", { name, state, day: dayOf(since ?? askedAt) }));
  }
  turn.say({
    words: [phrase("officer-title"), { lines }],
    buttons: [
      ...appointed.map(({ memberId, firstName }): Button[] => [
        { label: firstName, action: `people:one:${memberId}` },
      ]),
      [{ label: phrase("officer-new"), action: "people:find" }],
      [{ label: phrase("back"), action: "do:people" }],
    ],
  });
}

/** Proposals of others that wait for this officer's word. */
export async function countProposals(turn: Turn): Promise<number> {
  if (!turn.isOfficer) return 0;
  const all = await turn.records.officers.list();
  return all.filter(({ state, askedBy }) => state === "asked" && !isMe(turn, askedBy)).length;
}

async function propose(deps: PeopleDeps, turn: Turn, memberId: string): Promise<void> {
  const { officers, work } = turn.records;
  if (!(await officers.ask(memberId, actorOf(turn), turn.now))) {
    return sayPerson(deps, turn, memberId);
  }
  await note(turn, "officer-asked", memberId);
  const officer = (await officers.find(memberId))!;
  const others = await othersThan(deps, turn);
  const name = officer.firstName;
  if (others.length > 0) {
    askOthers(turn, officer, others);
    return turn.say({ words: phrase("officer-asked", { name }), buttons: onward });
  }
  await work.schedule({
    id: `officer-again:${memberId}`,
    kind: "officer-again",
    payload: { memberId, chat: turn.person },
    dueAt: new Date(turn.now.getTime() + aloneAfterMs),
  });
  turn.say({ words: phrase("officer-asked-alone", { name }), buttons: onward });
}

function askOthers(
  turn: Turn,
  officer: Officer,
  others: readonly { readonly telegramId: number; readonly language: Language }[],
): void {
  for (const { telegramId, language } of others) {
    turn.say({ ...askSecond(nameOf(turn), officer), to: telegramId, language });
  }
}

function askSecond(by: string, { memberId, firstName }: Officer): Reply {
  return {
    words: phrase("officer-second", { by, name: firstName }),
    buttons: [
      [
        { label: phrase("officer-agree"), action: `officer:agree:${memberId}`, style: "success" },
        { label: phrase("officer-refuse"), action: `officer:no:${memberId}` },
      ],
    ],
  };
}

/** Officers who can be reached, without the one of this turn. */
async function othersThan(deps: PeopleDeps, turn: Turn) {
  return (await findOfficers(deps, turn)).filter(({ telegramId }) => telegramId !== turn.person);
}

async function agree(deps: PeopleDeps, turn: Turn, officer: Officer): Promise<void> {
  const { officers } = turn.records;
  const { memberId, firstName: name } = officer;
  // Whoever proposed may be none any more; then it is as if nobody had.
  if (!(await officers.isOfficer(officer.askedBy, deps.officers))) {
    await officers.remove(memberId, "asked");
    return sayOld(turn);
  }
  const isMine = isMe(turn, officer.askedBy);
  const others = isMine ? await othersThan(deps, turn) : [];
  const agreement = agreementOn(officer, { isMine, others: others.length }, turn.now);
  if (agreement.kind === "needs-second") {
    askOthers(turn, officer, others); // they may have come after it was proposed
    return turn.say({ words: phrase("officer-needs-second", { name }) });
  }
  if (agreement.kind === "too-early") {
    return turn.say({ words: phrase("officer-too-early", { name }) });
  }
  if (isShared(officer.telegramId)) return sayShared(turn, name);
  if (!(await officers.agree(memberId, actorOf(turn), turn.now))) return sayOld(turn);
  await turn.records.work.cancel(`officer-again:${memberId}`);
  const isAlone = agreement.kind === "agree-alone";
  await note(turn, isAlone ? "officer-alone" : "officer-appointed", memberId);
  await raiseOfficerScreen(turn, officer.telegramId);
  const them = { to: officer.telegramId, language: officer.language };
  turn.say(
    {
      ...them,
      words: phrase("officer-you"),
      buttons: [
        [{ label: phrase("more-association"), action: "do:association" }],
        [{ label: phrase("officer-stop"), action: "officer:stop" }],
      ],
    },
    { ...them, words: "", commands: "officer" },
  );
  for (const { telegramId, language } of await othersThan(deps, turn)) {
    if (telegramId === officer.telegramId) continue;
    turn.say({ words: phrase("officer-is-one", { name }), to: telegramId, language });
  }
  turn.say({ words: phrase("officer-is-one", { name }), buttons: onward });
}

/** Whose proposal it was hears it too. */
async function refuse(deps: PeopleDeps, turn: Turn, officer: Officer): Promise<void> {
  const { memberId, firstName, askedBy } = officer;
  const { officers, work, members } = turn.records;
  if (!(await officers.remove(memberId, "asked"))) return sayOld(turn);
  await work.cancel(`officer-again:${memberId}`);
  await note(turn, isMe(turn, askedBy) ? "officer-withdrawn" : "officer-refused", memberId);
  const words = phrase("officer-not-now", { name: firstName });
  turn.say({ words, buttons: onward });
  if (isMe(turn, askedBy)) return;
  const by = (await members.find(askedBy))?.telegramId ?? Number(askedBy.split(":")[1]);
  const asker = (await findOfficers(deps, turn)).find(({ telegramId }) => telegramId === by);
  if (asker !== undefined) turn.say({ words, to: by, language: asker.language });
}
