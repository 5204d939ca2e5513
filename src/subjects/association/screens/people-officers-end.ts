/**
 * An officer is dismissed by another, or stops. It is asked once more, takes effect at once, needs no second,
 * and whoever did it can undo it for ten minutes.
 */
import type { Officer } from "../rules/officers-record.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Member } from "../../../bot/member.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import { actorOf, isMe, note } from "../../../bot/officers.ts";
import type { PeopleDeps } from "./people-page.ts";
import { onward } from "../../../bot/doors.ts";
import { undoButton, undoMs } from "../../../bot/turn/undo.ts";

const endOf = (memberId: string) => `officer-ended:${memberId}`;

export function askToEnd(turn: Turn, { memberId, firstName }: Officer): void {
  turn.say({
    words: phrase("officer-end-ask", { name: firstName }),
    buttons: [
      [{ label: phrase("back"), action: `people:one:${memberId}` }],
      [{ label: phrase("officer-end-yes"), action: `officer:sure:${memberId}`, style: "danger" }],
    ],
  });
}

export async function dismiss(deps: PeopleDeps, turn: Turn, officer: Officer): Promise<void> {
  const { memberId, firstName: name } = officer;
  if (isMe(turn, memberId)) return stop(deps, turn);
  if (!(await end(deps, turn, officer))) return sayOld(turn);
  await note(turn, "officer-dismissed", memberId);
  const them = { to: officer.telegramId, language: officer.language };
  turn.say(
    { ...them, words: phrase("officer-dismissed"), buttons: onward },
    { ...them, words: "", commands: "usual" },
    {
      words: phrase("officer-is-none", { name }),
      buttons: [
        [undoButton(`officer:undo:${memberId}`)],
        [{ label: phrase("back"), action: `people:one:${memberId}` }],
      ],
    },
  );
}

export async function askToStop(deps: PeopleDeps, turn: Turn): Promise<void> {
  if ((await mayStop(deps, turn)) === undefined) return;
  turn.say({
    words: phrase("officer-stop-ask"),
    buttons: [
      [{ label: phrase("officer-stay"), action: "do:association" }],
      [{ label: phrase("officer-stop-yes"), action: "officer:stop-yes" }],
    ],
  });
}

export async function stop(deps: PeopleDeps, turn: Turn): Promise<void> {
  const me = await mayStop(deps, turn);
  const officer = me === undefined ? undefined : await turn.records.officers.find(me.id);
  if (officer === undefined || !(await end(deps, turn, officer))) return;
  await note(turn, "officer-stopped", officer.memberId);
  turn.say(
    {
      words: phrase("officer-stopped"),
      buttons: [[undoButton(`officer:undo:${officer.memberId}`)], ...onward],
    },
    { words: "", commands: "usual" },
  );
}

/** Whoever did it takes it back. What another officer ended is not for whom it ended. */
export async function undoEnd(_: unknown, turn: Turn, { args }: Press): Promise<void> {
  const [, memberId = ""] = args;
  const { members, officers, work } = turn.records;
  const member = await members.find(memberId);
  const isSelf = turn.member?.id === memberId;
  if (member === undefined || !(isSelf || turn.isOfficer)) return sayOld(turn);
  const ended = await work.take(endOf(memberId));
  if (ended === undefined) return turn.say({ words: phrase("undo-late"), buttons: onward });
  if (ended["by"] !== actorOf(turn)) {
    // Somebody else's: it stays as it was.
    sayOld(turn);
    return work.schedule({
      id: endOf(memberId),
      kind: "officer-ended",
      payload: ended,
      dueAt: new Date(String(ended["until"])),
    });
  }
  await officers.restore(memberId, {
    askedBy: String(ended["askedBy"]),
    agreedBy: ended["by"],
    since: new Date(String(ended["since"])),
  });
  await note(turn, "officer-restored", memberId);
  turn.say(
    {
      words: phrase("officer-restored"),
      buttons: [[{ label: phrase("more-association"), action: "do:association" }]],
      to: member.telegramId,
      language: member.language,
    },
    { words: "", commands: "officer", to: member.telegramId, language: member.language },
  );
  if (isSelf) return;
  const words = phrase("officer-is-one", { name: member.firstName });
  turn.say({ words, buttons: onward });
}

/** An officer stops; not the last one, and not one of the settings. */
async function mayStop(deps: PeopleDeps, turn: Turn): Promise<Member | undefined> {
  const { officers } = turn.records;
  const me = turn.member;
  if (me === undefined || !(await officers.isOn(me.id))) {
    turn.say({ words: phrase("officer-settings-stay") });
    return undefined;
  }
  if ((await officers.chats(deps.officers)).length > 1) return me;
  turn.say({ words: phrase("officer-last") });
  return undefined;
}

/** Of who has died: nobody is told, and a proposal ends as well. */
export async function endSilently(deps: PeopleDeps, turn: Turn, officer: Officer): Promise<void> {
  if (officer.state === "on") await end(deps, turn, officer);
  else await turn.records.officers.remove(officer.memberId, "asked");
}

async function end(deps: PeopleDeps, turn: Turn, officer: Officer): Promise<boolean> {
  const { officers, broadcasts, members, work } = turn.records;
  const { memberId, askedBy, since } = officer;
  if (!(await officers.remove(memberId, "on"))) return false;
  await broadcasts.holdUnbacked(deps.officers, turn.now);
  const member = await members.find(memberId);
  if (member !== undefined) await turn.tell("role-ended", { member });
  const dueAt = new Date(turn.now.getTime() + undoMs);
  await work.schedule({
    id: endOf(memberId),
    kind: "officer-ended",
    payload: {
      memberId,
      askedBy,
      by: actorOf(turn),
      since: (since ?? turn.now).toISOString(),
      until: dueAt.toISOString(),
    },
    dueAt,
  });
  return true;
}
