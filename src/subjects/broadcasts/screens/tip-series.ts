/**
 * The series of tips of a step: one a week at most, at their own hour, to people who
 * are at the step, in the order of the file, none twice. It gives way to all else that may be said.
 */
import { localDay } from "../../../bot/local-time.ts";
import type { Member } from "../../../bot/member.ts";
import { silentFrom, sweep } from "../../reminders/index.ts";
import { addDays, dayMs } from "../../../bot/calendar.ts";
import { sayTip } from "./tips-say.ts";
import { lookAgainMs, nextTip, nextTipMs, tipsIn, type Tip } from "../rules/tip.ts";
import type { Records } from "../../../bot/records.ts";
import type { DueWork } from "../../../bot/due.ts";
import { mayBeSaid, memberOf, sayUnasked, type UnaskedDeps } from "../../../bot/gate/unasked.ts";
import { localRulesOf } from "../../../bot/usual.ts";
import { isLeftOut } from "../../fairtests/index.ts";
import { findWord, type YearDeps } from "../../season/index.ts";

export type TipSeriesDeps = YearDeps & { readonly tips: readonly Tip[] };

/** Plans the evening of a tip for everybody whose time it is. Whoever is gone for long gets none. */
export function tipSweep(deps: UnaskedDeps) {
  return sweep(
    deps,
    "tip",
    ({ tips }, { now, today }, after, limit) =>
      tips.due(new Date(now.getTime() + dayMs), addDays(today, -silentFrom), after, limit),
    ({ tips }, memberIds, now) => tips.setDue(memberIds, new Date(now.getTime() + lookAgainMs)),
  );
}

export function tipDue(deps: TipSeriesDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const member = await memberOf(work, records);
    const run = member === undefined ? undefined : await records.playbook.findRun(member.id);
    if (member === undefined || run === undefined) return;
    const now = deps.clock();
    const dueAt = await records.tips.dueAt(member.id);
    // They have begun another step meanwhile.
    if (dueAt === undefined || dueAt > now) return;

    const { tips } = records;
    const lookAgain = (ms: number) => tips.setDue([member.id], new Date(now.getTime() + ms));
    if (await wantsNone(records, member)) return lookAgain(lookAgainMs);
    const { country } = await localRulesOf(deps, { records }, member);
    const theirs = tipsIn(deps.tips, country);
    const tip = nextTip(theirs, run.stepId, await tips.sentTo(member.id));
    if (tip === undefined) return lookAgain(lookAgainMs);
    // What is left for another evening is found again by the sweep.
    if (await givesWay(deps, records, member)) return;
    if (await isLeftOut(records, "tip", member, now)) return lookAgain(nextTipMs);
    if (!(await mayBeSaid(deps, records, member, "tip"))) return;
    await tips.noteSent(member.id, tip.id, now);
    await lookAgain(nextTipMs);
    await sayUnasked(deps, records, member, sayTip(tip, member.language));
  };
}

async function wantsNone({ tips }: Records, member: Member): Promise<boolean> {
  if (await tips.isMuted(member.id)) return true;
  const { villageId } = member;
  return villageId !== null && (await tips.seriesOff([villageId])).has(villageId);
}

/** Is there something of the year for this evening? Then that is planned, in case it was not. */
async function givesWay(deps: TipSeriesDeps, records: Records, member: Member): Promise<boolean> {
  if ((await findWord(deps, records, member)) === undefined) return false;
  const { timeZone } = await localRulesOf(deps, { records }, member);
  await records.year.lookSoon(member.id, addDays(localDay(deps.clock(), timeZone), 1));
  return true;
}
