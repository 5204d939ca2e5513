/**
 * The village is asked for again where something else was said: once. Whoever says something else then has a question
 * or nothing to say to it, so it waits, and how far they are is asked instead.
 */
import { isVillageNext, villageConsent } from "../rules/joining.ts";
import { askPlacement } from "../rules/placement.ts";
import { isVillageAskedAgain, listVillages } from "../rules/where-you-live.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Events } from "../../../bot/events.ts";
import { phrase } from "../../../bot/reply.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import { isMember } from "./joining.ts";

/** Whoever came back on another day is not asked for the village below each answer. */
const asksAgainMs = 12 * 60 * 60_000;

/** A question or a word of talk came while the village is asked for: that stands last again. */
export async function askVillageAgain(
  _: unknown,
  turn: Turn,
  { isDanger }: Events["answered-in-joining"],
): Promise<void> {
  if (isDanger || !isMember(turn) || !(await isVillageNext(turn.records, turn.member))) return;
  // "Shall I add it?" stands there already, for a name that came while the answer was on its way.
  const waiting = await turn.records.waiting.find(turn.person);
  if (waiting?.kind === "village" && waiting.data !== "") return;
  if (turn.now.getTime() - turn.member.createdAt.getTime() > asksAgainMs) return;
  await sayVillageAgain(turn);
}

export async function sayVillageAgain(turn: MemberTurn): Promise<void> {
  const { records, member, person, now } = turn;
  const last = await records.outbox.newestOffered(person);
  if (!last.some(({ offered }) => isVillageAskedAgain(offered))) {
    return turn.say(await listVillages(records.members, 0, member.id, { isAgain: true }));
  }
  await records.waiting.clear(person);
  await records.members.addConsent(member.id, villageConsent, false, now);
  const { words, ...placement } = askPlacement();
  turn.say({ ...placement, words: [phrase("joining-village-waits"), words].flat() });
}
