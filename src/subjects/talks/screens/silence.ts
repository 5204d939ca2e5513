/**
 * A day without a word ends a talk, and both are told. At night nobody is told anything:
 * the talk ends in the morning, or with the next word, whichever comes first.
 */
import { silenceMs } from "../rules/threads-record.ts";
import { isQuiet, morningAfter } from "../../../bot/quiet-hours.ts";
import type { Records } from "../../../bot/records.ts";
import type { DueWork } from "../../../bot/due.ts";
import { post, priorities } from "../../../bot/outlet.ts";
import { endTalk, type ThreadDeps } from "./acts.ts";
import type { UnaskedDeps } from "../../../bot/gate/unasked.ts";
import { localRulesOf } from "../../../bot/usual.ts";

export type SilenceDeps = UnaskedDeps & ThreadDeps;

export function threadSilence(deps: SilenceDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const now = deps.clock();
    const thread = await records.threads.find(String(work.payload["threadId"]));
    if (thread === undefined || thread.state === "closed") return;
    const learner = await records.members.find(thread.memberId);
    if (learner === undefined) return;
    const over = new Date(thread.lastAt.getTime() + silenceMs);
    if (over > now) return records.work.schedule({ ...work, dueAt: over });
    const { timeZone } = await localRulesOf(deps, { records }, learner);
    if (isQuiet(now, timeZone)) {
      return records.work.schedule({ ...work, dueAt: morningAfter(now, timeZone) });
    }
    const { language } = learner;
    await post(
      records.outbox,
      deps.phrasebook,
      await endTalk(deps, { records, now, language }, thread, "silence"),
      { chat: learner.telegramId, language, priority: priorities.notice },
      now,
    );
  };
}
