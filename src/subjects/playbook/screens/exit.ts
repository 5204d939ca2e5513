/**
 * The honest question after three months without a sale, or without a shop. A sweep finds whose shop was
 * ready three months ago, or who joined then, and plans the evening; that evening asks, once. The same three ways stand
 * behind "I want to stop".
 */
import type { Member } from "../../../bot/member.ts";
import { eveningOf, nextEvening } from "../../../bot/quiet-hours.ts";
import { askOn, exitAnswers, trialDays, trialOf } from "../rules/exit.ts";
import { keepExit, keepTrouble } from "./exit-keep.ts";
import { taskOf } from "../rules/roles.ts";
import { askExit, sayExitAnswer, sayExits } from "./exit-say.ts";
import type { Records } from "../../../bot/records.ts";
import type { DueWork } from "../../../bot/due.ts";
import type { Turn } from "../../../bot/context.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import { hold, memberOf, sayUnasked } from "../../../bot/gate/unasked.ts";
import { localRulesOf } from "../../../bot/usual.ts";
import { dayMs } from "../../../bot/calendar.ts";
import type { RoadDueDeps } from "./playbook.ts";

/** The sweep comes by once a day and looks two days ahead, so no evening is missed anywhere. */
const aheadDays = 2;
/** People a transaction; more are taken at once after it. */
const sweepSlice = 200;

/** "I want to stop", by their own tap. */
export function openExit(_: unknown, turn: Turn): void {
  turn.say(sayExits());
}

export async function pressExit(
  deps: Pick<RoadDueDeps, "playbook">,
  turn: MemberTurn,
  { args }: Press,
): Promise<void> {
  const answer = exitAnswers.find((each) => each === args.join(":"));
  if (answer === undefined) {
    sayOld(turn);
    return turn.say(sayExits());
  }
  await keepExit(turn, turn.member, answer);
  turn.say(sayExitAnswer(answer, await hasShop(deps, turn)));
}

/**
 * Whether they ever opened one: they said so, also by saying that they lose, came to the end of the step that
 * opens it, or sent parcels.
 */
async function hasShop(
  { playbook }: Pick<RoadDueDeps, "playbook">,
  { member, records }: MemberTurn,
): Promise<boolean> {
  if (member.placement === "shop" || member.placement === "daily") return true;
  if ((await records.playbook.traits(member.id)).trouble === "loss") return true;
  const { stepId } = taskOf(playbook, "shop-found");
  const states = await records.playbook.stepStates(member.id);
  if (states.some((state) => state.stepId === stepId)) return true;
  return (await records.orders.totalParcels(member.id)) > 0;
}

/** Plans the question for everybody who comes near the day; each is found once. */
export function exitSweep(deps: RoadDueDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const now = deps.clock();
    const before = new Date(now.getTime() - (trialDays - aheadDays) * dayMs);
    const { stepId } = taskOf(deps.playbook, "shop-found");
    const found = await records.exits.unplanned(stepId, before, sweepSlice);
    for (const memberId of found) {
      await records.exits.plan(memberId, now);
      const member = await records.members.find(memberId);
      const dueAt = member === undefined ? undefined : await whenToAsk(deps, records, member);
      if (dueAt === undefined) continue;
      await records.work.schedule({
        id: `exit:${memberId}`,
        kind: "exit-question",
        payload: { memberId },
        dueAt,
      });
    }
    const again = found.length < sweepSlice ? dayMs : 0;
    await records.work.schedule({ ...work, dueAt: new Date(now.getTime() + again) });
  };
}

/** Asks, unless something was sold, answered or asked meanwhile. */
export function exitQuestion(deps: RoadDueDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const member = await memberOf(work, records);
    const now = deps.clock();
    const dueOn = member === undefined ? undefined : await dayToAsk(deps, records, member);
    if (member === undefined || dueOn === undefined) return;
    if (now < dueOn.evening) {
      return records.work.schedule({ ...work, dueAt: dueOn.evening });
    }
    if (await hold(deps, work, records, member)) return;
    await records.exits.noteAsked(member.id, now);
    const { hasShop } = dueOn;
    await keepTrouble({ records, now }, member, "unsold");
    await sayUnasked(deps, records, member, askExit(member.firstName, hasShop));
  };
}

/** The evening of the day, or the next one if that is over. */
async function whenToAsk(
  deps: RoadDueDeps,
  records: Records,
  member: Member,
): Promise<Date | undefined> {
  const dueOn = await dayToAsk(deps, records, member);
  if (dueOn === undefined) return undefined;
  const now = deps.clock();
  return dueOn.evening > now ? dueOn.evening : nextEvening(now, dueOn.timeZone);
}

async function dayToAsk(
  deps: RoadDueDeps,
  records: Records,
  member: Member,
): Promise<
  { readonly evening: Date; readonly timeZone: string; readonly hasShop: boolean } | undefined
> {
  const { timeZone } = await localRulesOf(deps, { records }, member);
  const states = (stepId: string) => records.playbook.taskStates(member.id, stepId);
  const parcelSteps = new Set(
    (["first-parcel", "more-parcels"] as const).map((role) => taskOf(deps.playbook, role).stepId),
  );
  const parcelTasks = [];
  for (const stepId of parcelSteps) {
    parcelTasks.push(...(await states(stepId)).map((task) => ({ ...task, stepId })));
  }
  const trial = trialOf(deps.playbook, {
    placement: member.placement,
    joinedAt: member.createdAt,
    isBeside: (await records.playbook.traits(member.id)).job !== undefined,
    steps: await records.playbook.stepStates(member.id),
    store: await states(taskOf(deps.playbook, "shop-found").stepId),
    parcelTasks,
    parcels: await records.orders.totalParcels(member.id),
    question: await records.exits.find(member.id),
  });
  const day = askOn(trial, timeZone);
  return day === undefined
    ? undefined
    : { evening: eveningOf(day, timeZone), timeZone, hasShop: trial.hasShop };
}
