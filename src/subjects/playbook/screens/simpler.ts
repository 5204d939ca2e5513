/**
 * The card at hand in simpler words: at a tap, and when somebody says that they do not understand it.
 *
 * One message with the card's own buttons, so that the road goes on from there. The card above keeps its words and
 * loses its buttons. Where another thing is at hand by now, nothing is said of the card.
 */
import type { Reply } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Events } from "../../../bot/events.ts";
import { sayOld, type Press } from "../../../bot/subject.ts";
import { turnPage } from "../../../bot/turn/press.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import { findPlace } from "../rules/walk/place.ts";
import { itemAt } from "../rules/progress.ts";
import type { WalkDeps } from "../rules/walk/deps.ts";
import type { Member } from "../../../bot/member.ts";
import { cardButtons, tagOfPlace } from "./say.ts";
import { walkDeps, type RoadDeps } from "./playbook.ts";

export async function pressSimpler(
  deps: RoadDeps,
  turn: MemberTurn,
  { args, message }: Press,
): Promise<void> {
  const found = await findSimpler(await walkDeps(deps, turn, turn.member), turn.member, args[1]);
  if (found === undefined) {
    sayOld(turn);
    return turn.resume();
  }
  turnPage(turn, { message }, { words: found.card });
  turn.say(found.simpler);
}

/** "I don't understand": right below a card its simpler words are the answer, once. Whoever heard it says them. */
export async function hearUnclear(
  deps: RoadDeps,
  turn: Turn,
  facts: Events["not-understood"],
): Promise<void> {
  const { member, records, person } = turn;
  if (member === undefined) return;
  const newest = await records.outbox.newestAbout(person);
  const tag = /^card:(.+)$/.exec(newest?.about ?? "")?.[1];
  if (newest === undefined || tag === undefined) return;
  // Something else of the road stands below it: a question that came back, these very words.
  const { messageId } = await records.outbox.findScreen(person, "step");
  if (messageId !== newest.messageId) return;
  const found = await findSimpler(await walkDeps(deps, turn, member), member, tag);
  if (found === undefined) return;
  facts.above = { words: found.card, edits: messageId };
  facts.simpler = found.simpler;
}

/** The message of the job at hand; 0 where none was said. */
export async function messageOfJob({ records, person }: Turn): Promise<number> {
  return (await records.outbox.findScreen(person, "step")).messageId ?? 0;
}

/** @returns `undefined` unless the card with this tag is at hand and has simpler words */
async function findSimpler(
  deps: WalkDeps,
  member: Member,
  tag: string | undefined,
): Promise<{ readonly card: string; readonly simpler: Reply } | undefined> {
  const place = await findPlace(deps, member);
  const card = place === undefined ? undefined : itemAt(place);
  if (place === undefined || card?.kind !== "card" || card.simpler === undefined) return undefined;
  if (tag !== tagOfPlace(place)) return undefined;
  return {
    card: card.text[member.language],
    simpler: {
      words: card.simpler[member.language],
      buttons: cardButtons(deps, member, place.step, card),
      screen: "step",
    },
  };
}
