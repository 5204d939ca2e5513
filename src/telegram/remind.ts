/**
 * Telegram room: "tomorrow evening": the task that somebody put off is said again at that hour,
 * because they asked for it. If it is done by then, nothing is said.
 */
import { remindOf } from "../core/playbook/walk.ts";
import { phrase, type Reply } from "../core/reply.ts";
import type { Records } from "../core/turn.ts";
import type { DueWork } from "../core/work.ts";
import type { Phrasebook } from "../i18n.ts";
import { post, priorities } from "./outlet.ts";
import { walkDeps, type PlaybookDeps } from "./playbook.ts";

export function remind(deps: PlaybookDeps & { readonly phrasebook: Phrasebook }) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const member = await records.members.find(String(work.payload["memberId"]));
    if (member === undefined) return;
    const now = deps.clock();
    const walk = await walkDeps(deps, { records, now }, member);
    const { replies } = await remindOf(walk, member, {
      stepId: String(work.payload["stepId"]),
      taskId: String(work.payload["taskId"]),
    });
    if (replies.length === 0) return;
    const hello: Reply = { words: phrase("remind-evening", { name: member.firstName }) };
    await post(
      records.outbox,
      deps.phrasebook,
      [hello, ...replies],
      { chat: member.telegramId, language: member.language, priority: priorities.reminder },
      now,
    );
  };
}
