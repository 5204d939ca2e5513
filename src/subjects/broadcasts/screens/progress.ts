/**
 * Telegram room: how a broadcast goes on, in the chat of its officer: one message that is edited in place,
 * and at the end the report as a message of its own. How often is decided by whoever calls.
 */
import { sayReport } from "./report-say.ts";
import { sayRun } from "./run-say.ts";
import type { Broadcast } from "../rules/record.ts";
import type { Records } from "../../../bot/records.ts";
import { atAuthor, clockOf, say, type BroadcastDeps, type Place } from "./desk.ts";

type ProgressDeps = Pick<BroadcastDeps, "phrasebook" | "timeZone">;
type TellDeps = ProgressDeps & Pick<BroadcastDeps, "officers">;

/** What the pump calls now and then while it sends, and once when it is over. */
export function createBroadcastProgress(deps: TellDeps) {
  return async (records: Records, broadcastId: string, now: Date): Promise<void> => {
    const broadcast = await records.broadcasts.find(broadcastId);
    // Whoever sent it may be no officer any more, or forgotten; then it stands still or is over.
    if (broadcast === undefined) return;
    if (!(await records.officers.isOfficer(broadcast.author, deps.officers))) return;
    // As a reply: whoever would pause it cannot wait behind the broadcast itself.
    const place = atAuthor({ records, now }, broadcast);
    await sayRunNow(deps, place, broadcast, true);
    if (isOver(broadcast)) await sayReportOf(deps, place, broadcast);
  };
}

export function isOver({ state }: Pick<Broadcast, "state">): boolean {
  return state === "done" || state === "cancelled";
}

/** At the end of the chat: from now on this message is the one that is edited. */
export function sayRunAnew(deps: ProgressDeps, place: Place, broadcast: Broadcast): Promise<void> {
  return sayRunNow(deps, place, broadcast, false);
}

export async function sayRunNow(
  deps: ProgressDeps,
  place: Place,
  broadcast: Broadcast,
  inPlace: boolean,
): Promise<void> {
  const { broadcasts } = place.records;
  const view = {
    broadcast,
    totals: await broadcasts.totals(broadcast.id),
    perSecond: broadcast.state === "sending" ? await broadcasts.speed(broadcast.id) : 0,
    language: place.language,
    today: clockOf(deps, place).today,
  };
  await say(deps, place, sayRun(view, inPlace));
}

export async function sayReportOf(
  deps: ProgressDeps,
  place: Place,
  broadcast: Broadcast,
): Promise<void> {
  const totals = await place.records.broadcasts.totals(broadcast.id);
  await say(deps, place, sayReport(broadcast, totals, place.language));
}
