/**
 * How a broadcast goes on, in the chat of its officer: one message that is edited in place every few seconds,
 * and at the end the report as a message of its own.
 */
import { sayReport } from "./report-say.ts";
import { sayRun } from "./run-say.ts";
import { isTested, type Broadcast } from "../rules/record.ts";
import type { BroadcastSendingStore, LetterOutcome } from "../rules/sending.ts";
import { localDay } from "../../../bot/local-time.ts";
import type { Paragraph } from "../../../bot/reply.ts";
import { sayFairTest } from "../../fairtests/index.ts";
import type { Log } from "../../../log.ts";
import type { Records } from "../../../bot/records.ts";
import { atAuthor, clockOf, say, type BroadcastDeps, type Place } from "./desk.ts";

/** How often an officer is told. */
const tellEveryMs = 3_000;

type ProgressDeps = Pick<BroadcastDeps, "phrasebook" | "timeZone">;
type TellDeps = ProgressDeps & Pick<BroadcastDeps, "officers">;

/** What the sender calls now and then while it sends, and once when it is over. */
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
  const { records, language } = place;
  const totals = await records.broadcasts.totals(broadcast.id);
  const tested = await testOf(deps, place, broadcast);
  const isCorrected = (await records.broadcasts.correctionOf(broadcast.id)) !== undefined;
  await say(deps, place, sayReport(broadcast, totals, language, { tested, isCorrected }));
}

/** When its fair test is looked at, or what was found. */
export async function testOf(
  { timeZone }: Pick<ProgressDeps, "timeZone">,
  { records, language, now }: Pick<Place, "records" | "language" | "now">,
  broadcast: Broadcast,
): Promise<readonly Paragraph[]> {
  if (!isTested(broadcast)) return [];
  const test = await records.fairTests.find(broadcast.id);
  if (test === undefined) return [];
  const [looksOn, today] = [test.looksAt, now].map((at) => localDay(at, timeZone)) as [
    string,
    string,
  ];
  return [sayFairTest(test, looksOn, language, today)];
}

/** Tells officers how their broadcasts stand: every few seconds while something moves, and at the end. */
export function pacedProgress(
  store: Pick<BroadcastSendingStore, "noteSpeed">,
  log: Log,
  tell: (broadcastId: string) => Promise<void>,
) {
  const told = new Map<string, { at: number; done: number }>();
  const moved = new Map<string, number>();

  async function tellOne(id: string): Promise<void> {
    await tell(id).catch((error: unknown) => log.error({ err: error }, "officer-not-told"));
  }

  return {
    isActive: () => told.size > 0,
    noteOne(id: string, state: LetterOutcome["state"]) {
      if (state !== "again") moved.set(id, (moved.get(id) ?? 0) + 1);
    },
    async tell(active: readonly string[], ended: readonly string[]): Promise<void> {
      const now = performance.now();
      for (const id of told.keys()) if (!active.includes(id)) told.delete(id);
      for (const id of active) {
        const before = told.get(id);
        const done = moved.get(id) ?? 0;
        if (ended.includes(id)) {
          told.delete(id);
          moved.delete(id);
          await tellOne(id);
        } else if (before === undefined) {
          told.set(id, { at: now, done });
          await tellOne(id);
        } else if (now - before.at >= tellEveryMs) {
          await store.noteSpeed(id, ((done - before.done) * 1_000) / (now - before.at));
          told.set(id, { at: now, done });
          if (done > before.done) await tellOne(id);
        }
      }
    },
  };
}
