/**
 * Telegram room: what was not asked for this minute. Holds it through quiet hours and pauses, and
 * sends it with the least hurry.
 */
import type { Member } from "../core/member.ts";
import { heldUntil } from "../core/pause/pause.ts";
import type { Reply } from "../core/reply.ts";
import type { Records } from "../core/turn.ts";
import type { DueWork } from "../core/work.ts";
import type { Phrasebook } from "../i18n.ts";
import { post, priorities } from "./outlet.ts";
import type { PlaybookDeps } from "./playbook.ts";
import { whereaboutsOf } from "./whereabouts.ts";

export type UnaskedDeps = PlaybookDeps & { readonly phrasebook: Phrasebook };

/** Whose due work this is; `undefined` when they were forgotten. */
export async function memberOf(work: DueWork, records: Records): Promise<Member | undefined> {
  return records.members.find(String(work.payload["memberId"]));
}

/**
 * Moves work to a later evening while its person has paused or it is night there.
 *
 * @returns true when it was moved: then nothing is to be said now
 */
export async function hold(
  deps: UnaskedDeps,
  work: DueWork,
  records: Records,
  member: Member,
): Promise<boolean> {
  const { timeZone } = await whereaboutsOf(deps, { records }, member);
  const dueAt = heldUntil(await records.pauses.find(member.id), deps.clock(), timeZone);
  if (dueAt === undefined) return false;
  await records.work.schedule({ ...work, dueAt });
  return true;
}

export async function sayUnasked(
  deps: UnaskedDeps,
  records: Records,
  member: Member,
  ...replies: readonly Reply[]
): Promise<void> {
  await post(
    records.outbox,
    deps.phrasebook,
    replies,
    { chat: member.telegramId, language: member.language, priority: priorities.reminder },
    deps.clock(),
  );
}
