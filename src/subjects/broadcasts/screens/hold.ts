/**
 * A broadcast that stands still because its officer is none any more. The others are told;
 * one of them takes it over or stops it. That it stands still is seen to by subjects/broadcasts/queries/hold.ts.
 */
import { sayHeld } from "./run-say.ts";
import type { Broadcast } from "../rules/record.ts";
import { writtenIn } from "./saying.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Records } from "../../../bot/records.ts";
import type { DueWork } from "../../../bot/due.ts";
import { here, preview, say, type BroadcastDeps } from "./desk.ts";
import { openAnew } from "./page.ts";
import { sayRunNow } from "./progress.ts";
import type { Turn } from "../../../bot/context.ts";
import { actorOf, note, findOfficers } from "../../../bot/officers.ts";
import { sayOld } from "../../../bot/subject.ts";

/** Whether who wrote it is an officer today. */
export function hasAuthor(
  { officers }: Pick<BroadcastDeps, "officers">,
  records: Records,
  { author }: Pick<Broadcast, "author">,
): Promise<boolean> {
  return records.officers.isOfficer(author, officers);
}

/** Due work: every officer who can be reached sees what it says, and why nobody gets it. */
export function broadcastHeld(deps: BroadcastDeps & { readonly clock: () => Date }) {
  return async ({ payload }: DueWork, records: Records): Promise<void> => {
    const broadcast = await records.broadcasts.find(String(payload["broadcastId"]));
    if (broadcast?.state !== "paused") return;
    const isAuthor = !(await hasAuthor(deps, records, broadcast));
    const who = isAuthor ? broadcast.author : (broadcast.approvedBy ?? "");
    const name = (await records.members.find(who))?.firstName ?? "";
    const totals = await records.broadcasts.totals(broadcast.id);
    for (const { telegramId, language } of await findOfficers(deps, { records, language: "zh" })) {
      const place = { records, now: deps.clock(), chat: telegramId, language };
      await preview(deps, place, broadcast);
      await say(deps, place, sayHeld(broadcast, totals, { name, isAuthor }));
    }
  };
}

/** What never began becomes the draft of whoever takes it over, to be looked at and sent as any other. */
export async function takeOver(
  deps: BroadcastDeps,
  turn: Turn,
  broadcast: Broadcast,
  act: "broadcast-taken-over" | "broadcast-taken-back" = "broadcast-taken-over",
): Promise<void> {
  const { broadcasts } = turn.records;
  const own = await broadcasts.draftOf(turn.person);
  if (own !== undefined && writtenIn(own.content).length > 0) {
    return say(deps, here(turn), { words: phrase("broadcast-finish-first") });
  }
  const mine = { ...broadcast, ...standingOf(turn), state: "draft", approvedBy: null } as const;
  if (!(await broadcasts.takeOver(broadcast, mine, "draft"))) return sayOld(turn);
  // An officer has one draft; the empty sheet gives way.
  if (own !== undefined) await broadcasts.move(own.id, ["draft"], "cancelled", turn.now);
  await note(turn, act, broadcast.id);
  // Its bar stands in the chat.
  await sayRunNow(deps, here(turn), mine, true);
  await openAnew(deps, here(turn), mine);
}

/**
 * What has begun goes on only with an officer behind it: the one who presses, where its author is none any
 * more. Who agreed to it as the second cannot be both.
 *
 * @returns the broadcast as it stands now; `undefined` when this officer may not, which was said
 */
export async function standBehind(
  deps: BroadcastDeps,
  turn: Turn,
  broadcast: Broadcast,
): Promise<Broadcast | undefined> {
  if (await hasAuthor(deps, turn.records, broadcast)) return broadcast;
  if (broadcast.approvedBy === actorOf(turn)) {
    await say(deps, here(turn), { words: phrase("broadcast-held-own") });
    return undefined;
  }
  return adopt(turn, broadcast);
}

/** Progress and report go to an officer, not to somebody who is none any more. */
export async function adopt(turn: Turn, broadcast: Broadcast): Promise<Broadcast> {
  const mine = { ...broadcast, ...standingOf(turn) };
  await turn.records.broadcasts.takeOver(broadcast, mine, "as-it-is");
  await note(turn, "broadcast-taken-over", broadcast.id);
  return mine;
}

const standingOf = (turn: Turn) => ({
  author: actorOf(turn),
  chat: turn.person,
  language: turn.language,
});
