/** "When will she answer?", while a question of one's own waits for a person. What is said is rules/talk/waits.ts. */
import { daysBetween } from "../../../bot/calendar.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Events } from "../../../bot/events.ts";
import { localDay } from "../../../bot/local-time.ts";
import type { Member } from "../../../bot/member.ts";
import type { Language } from "../../../bot/reply.ts";
import { isAnyReachable } from "../../../bot/officers.ts";
import { localRulesOf } from "../../../bot/usual.ts";
import { forPerson } from "../rules/outcomes.ts";
import type { Recipient } from "../rules/recipient.ts";
import type { Question } from "../rules/record.ts";
import { askedAfter, sayWaits } from "../rules/talk/waits.ts";
import { recipientFor, type RelayDeps } from "./relay.ts";

/** Nobody has more that wait. */
export const mostSent = 20;

/** @returns false where nothing of theirs went to a person: then nothing was said */
export async function sayWhatWaits(
  deps: RelayDeps,
  turn: Turn,
  member: Member,
  language: Language,
  which: "any" | "waiting" = "any",
): Promise<boolean> {
  const sent = await turn.records.questions.listSent(member.id, mostSent);
  const waits = askedAfter(sent, turn.now, "waiting");
  const laterThan = waits?.openSince ?? waits?.createdAt;
  const elsewhere: Events["sent-asked"] = { act: "say", laterThan, isDone: false };
  await turn.tell("sent-asked", elsewhere);
  if (elsewhere.isDone) return true;
  const question = waits ?? askedAfter(sent, turn.now, which);
  if (question === undefined) return false;
  const waiting = sent.filter(({ state }) => state === "asked").length;
  const { timeZone } = await localRulesOf(deps, turn, member);
  const day = (at: Date) => localDay(at, timeZone);
  const { openSince } = question;
  const said = sayWaits({
    question,
    with: await withWhom(deps, turn, member, question),
    others: Math.max(0, waiting - 1),
    hasAssociation: await isAnyReachable(turn.records, deps.officers),
    ...(openSince === undefined ? {} : { daysAgo: daysBetween(day(openSince), day(turn.now)) }),
  });
  turn.say({ ...said, language });
  return true;
}

/** Whoever has it; else whoever it went to. */
async function withWhom(
  deps: RelayDeps,
  turn: Turn,
  member: Member,
  { keeper, sentTo }: Question,
): Promise<Recipient> {
  const kept = keeper === null ? undefined : await turn.records.members.find(keeper);
  if (kept !== undefined) return { kind: "mentor", id: kept.id, name: kept.firstName };
  if (keeper !== null) return { kind: "association" };
  const to = await recipientFor(deps, turn, member, { outcome: forPerson });
  // What went to the association stays there, whoever is their mentor now.
  return sentTo === "association" && to.kind === "mentor" ? { kind: "association" } : to;
}
