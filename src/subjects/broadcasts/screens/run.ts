/**
 * Broadcasts that are on their way or over: pause, resume, cancel, the report, once more to
 * the doubtful, and the list of earlier ones. Any officer may; each act is in the audit list.
 */
import { askAgain, sayList } from "./report-say.ts";
import { askCancel } from "./run-say.ts";
import type { Broadcast, BroadcastState } from "../rules/record.ts";
import { localDay } from "../../../bot/local-time.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Records } from "../../../bot/records.ts";
import type { DueWork } from "../../../bot/due.ts";
import { atAuthor, here, preview, say, type BroadcastDeps } from "./desk.ts";
import { correct } from "./correct.ts";
import { adopt, hasAuthor, standBehind, takeOver } from "./hold.ts";
import { isOver, sayReportOf, sayRunAnew, sayRunNow } from "./progress.ts";
import { isAuthor } from "./send.ts";
import type { Turn } from "../../../bot/context.ts";
import { note } from "../../../bot/officers.ts";

/** Broadcasts on one page. */
const onPage = 8;

/** What was on its way when it was cancelled has landed by then, but for a line that hangs. */
const settleMs = 2_000;

/** What can still be stopped; a draft is thrown away instead. */
const running: readonly BroadcastState[] = ["due", "preparing", "sending", "paused"];

/** @returns false for a tap that is none of these */
export async function manage(
  deps: BroadcastDeps,
  turn: Turn,
  broadcast: Broadcast,
  verb: string,
): Promise<boolean> {
  const { broadcasts } = turn.records;
  const { id } = broadcast;
  const place = here(turn);
  switch (verb) {
    case "run":
    case "report":
      if (isOver(broadcast)) await sayReportOf(deps, place, broadcast);
      else await sayRunAnew(deps, place, broadcast);
      return true;
    case "pause":
      await moveOn(deps, turn, broadcast, ["preparing", "sending"], "paused", "broadcast-paused");
      return true;
    case "resume":
      await resume(deps, turn, broadcast);
      return true;
    case "change":
      await takeBackPlanned(deps, turn, broadcast);
      return true;
    case "fix":
      await correct(deps, turn, broadcast);
      return true;
    case "stop":
      if (!running.includes(broadcast.state)) turn.note(phrase("broadcast-over"));
      else await say(deps, place, askCancel(broadcast, await broadcasts.totals(id)));
      return true;
    case "stop-yes":
      await cancel(deps, turn, broadcast);
      return true;
    case "again": {
      if (broadcast.state !== "done") return false;
      const totals = await broadcasts.totals(id);
      if (totals.unknown === 0) turn.note(phrase("broadcast-none-doubtful"));
      else await say(deps, place, askAgain(broadcast, totals));
      return true;
    }
    case "again-yes":
      if (broadcast.state !== "done") return false;
      await sendAgain(deps, turn, broadcast);
      return true;
    case "see":
      await preview(deps, place, broadcast);
      return true;
    default:
      return false;
  }
}

async function resume(deps: BroadcastDeps, turn: Turn, broadcast: Broadcast): Promise<void> {
  // Paused before it began: its officer is none any more.
  if (broadcast.state === "paused" && broadcast.startedAt === null) {
    return takeOver(deps, turn, broadcast);
  }
  const mine = await standBehind(deps, turn, broadcast);
  if (mine !== undefined) {
    await moveOn(deps, turn, mine, ["paused"], "sending", "broadcast-resumed");
  }
}

/** A slip of the pen is seen after all is planned: it becomes a draft again, and goes out only when sent anew. */
async function takeBackPlanned(
  deps: BroadcastDeps,
  turn: Turn,
  broadcast: Broadcast,
): Promise<void> {
  if (broadcast.state !== "due" || broadcast.startedAt !== null) {
    return turn.note(phrase("broadcast-change-late"));
  }
  if (!isAuthor(turn, broadcast)) return turn.note(phrase("broadcast-change-author"));
  await takeOver(deps, turn, broadcast, "broadcast-taken-back");
}

async function moveOn(
  deps: BroadcastDeps,
  turn: Turn,
  broadcast: Broadcast,
  from: readonly BroadcastState[],
  to: "paused" | "sending",
  act: string,
): Promise<void> {
  const { broadcasts } = turn.records;
  if (await broadcasts.move(broadcast.id, from, to, turn.now)) await note(turn, act, broadcast.id);
  // Whether it moved or had gone on meanwhile: the bar says how it stands.
  await sayRunNow(deps, here(turn), (await broadcasts.find(broadcast.id)) ?? broadcast, true);
}

async function cancel(deps: BroadcastDeps, turn: Turn, broadcast: Broadcast): Promise<void> {
  const { broadcasts } = turn.records;
  if (!(await broadcasts.move(broadcast.id, running, "cancelled", turn.now))) {
    return turn.note(phrase("broadcast-over"));
  }
  await note(turn, "broadcast-cancelled", broadcast.id);
  const hasBegun = broadcast.startedAt !== null;
  const mine = (await hasAuthor(deps, turn.records, broadcast))
    ? broadcast
    : await adopt(turn, broadcast);
  await say(deps, here(turn), {
    words: hasBegun ? phrase("broadcast-stopped") : phrase("broadcast-cancelled"),
  });
  await sayRunNow(deps, here(turn), { ...mine, state: "cancelled" }, true);
  if (hasBegun) await planReport(turn, mine);
}

/** The report comes when what is on its way has ended, a moment later. */
async function planReport({ records, now }: Pick<Turn, "records" | "now">, { id }: Broadcast) {
  await records.work.schedule({
    id: `broadcast-report:${id}`,
    kind: "broadcast-report",
    payload: { broadcastId: id },
    dueAt: new Date(now.getTime() + settleMs),
  });
}

/** Due work: the report of one that was cancelled. */
export function broadcastReport(deps: BroadcastDeps & { readonly clock: () => Date }) {
  return async ({ payload }: DueWork, records: Records): Promise<void> => {
    const broadcast = await records.broadcasts.find(String(payload["broadcastId"]));
    if (broadcast === undefined || !(await hasAuthor(deps, records, broadcast))) return;
    const now = deps.clock();
    if ((await records.broadcasts.totals(broadcast.id)).sending > 0) {
      return planReport({ records, now }, broadcast);
    }
    await sayReportOf(deps, atAuthor({ records, now }, broadcast), broadcast);
  };
}

async function sendAgain(deps: BroadcastDeps, turn: Turn, broadcast: Broadcast): Promise<void> {
  const { broadcasts } = turn.records;
  if ((await standBehind(deps, turn, broadcast)) === undefined) return;
  const count = await broadcasts.sendAgain(broadcast.id, turn.now);
  if (count === 0) return turn.note(phrase("broadcast-none-doubtful"));
  await note(turn, "broadcast-sent-again", broadcast.id);
  await sayRunAnew(deps, here(turn), (await broadcasts.find(broadcast.id)) ?? broadcast);
}

export async function sayEarlier(deps: BroadcastDeps, turn: Turn, wanted: number): Promise<void> {
  const index = Math.max(0, Math.trunc(wanted));
  const found = await turn.records.broadcasts.list(onPage + 1, index * onPage);
  const rows = found.slice(0, onPage).map((broadcast) => ({
    broadcast,
    day: localDay(broadcast.startedAt ?? broadcast.createdAt, deps.timeZone),
  }));
  const page = { index, hasMore: found.length > onPage };
  await say(deps, here(turn), sayList(rows, turn.language, page));
}
