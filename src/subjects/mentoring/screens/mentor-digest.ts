/**
 * A mentor's day in one message, at the hour they chose. Wished for, so it is not
 * among the two unasked messages a week; said once a day at most, and only if something is new.
 */
import { isNews, isTimeForDigest, newsOf, nextDigest, type DigestPlan } from "../rules/digest.ts";
import { sayDigest } from "./digest-say.ts";
import { localDay } from "../../../bot/local-time.ts";
import type { Member } from "../../../bot/member.ts";
import type { Records } from "../../../bot/records.ts";
import type { DueWork } from "../../../bot/due.ts";
import type { Turn } from "../../../bot/context.ts";
import { memberOf, sayUnasked } from "../../../bot/gate/unasked.ts";
import { localRulesOf, type Usual } from "../../../bot/usual.ts";
import { dayMs } from "../../../bot/calendar.ts";
import type { RoadDueDeps } from "../../playbook/index.ts";

/** Mentors a transaction; more are taken at once after it. */
const sweepSlice = 200;
/** Planned later than this: the clock was wrong when it was planned. */
const farMs = 2 * dayMs;

const workId = (mentorId: string) => `digest:${mentorId}`;

/** The next one at the chosen hour; none for a mentor who wants none. */
export async function planDigest(
  usual: Usual,
  { records, now }: Pick<Turn, "records" | "now">,
  mentor: Member,
): Promise<void> {
  const { hour } = await records.digests.find(mentor.id);
  if (hour === "off") return records.work.cancel(workId(mentor.id));
  const { timeZone } = await localRulesOf(usual, { records }, mentor);
  await records.work.schedule({
    id: workId(mentor.id),
    kind: "digest",
    payload: { memberId: mentor.id },
    dueAt: nextDigest(now, hour, timeZone),
  });
}

export async function cancelDigest({ work }: Pick<Records, "work">, mentorId: string) {
  await work.cancel(workId(mentorId));
}

/** Says it if it is time and something is new, and plans the next. Who is away has none meanwhile. */
export function digest(deps: RoadDueDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const mentor = await memberOf(work, records);
    if (mentor === undefined) return;
    const villages = await records.mentors.villagesOf(mentor.id);
    if (villages.every(({ state }) => state === "away")) return;

    const now = deps.clock();
    const plan = await records.digests.find(mentor.id);
    const localRules = await localRulesOf(deps, { records }, mentor);
    const pause = await records.pauses.find(mentor.id);
    if (isTimeForDigest(plan, work.dueAt, now, localRules.timeZone, pause)) {
      await sayNews(deps, records, mentor, plan, { ...localRules, now });
    }
    await planDigest(deps, { records, now }, mentor);
  };
}

async function sayNews(
  deps: RoadDueDeps,
  records: Records,
  mentor: Member,
  { told }: DigestPlan,
  at: Usual & { readonly now: Date },
): Promise<void> {
  const road = { playbook: deps.playbook, country: at.country, now: at.now };
  const news = newsOf(road, await records.mentees.list(mentor.id));
  if (!isNews(news, told)) return;
  await records.digests.noteSent(mentor.id, localDay(at.now, at.timeZone), news.marks);
  await sayUnasked(
    deps,
    records,
    mentor,
    sayDigest(mentor.firstName, news, { ...at, language: mentor.language }),
  );
}

/** Once a day: whoever has none planned, or one far ahead since a clock was wrong, gets one. */
export function digestSweep(deps: RoadDueDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const now = deps.clock();
    const until = new Date(now.getTime() + farMs);
    const found = await records.digests.unplanned(until, sweepSlice);
    for (const mentorId of found) {
      const mentor = await records.members.find(mentorId);
      if (mentor !== undefined) await planDigest(deps, { records, now }, mentor);
    }
    const again = found.length < sweepSlice ? dayMs : 0;
    await records.work.schedule({ ...work, dueAt: new Date(now.getTime() + again) });
  };
}
