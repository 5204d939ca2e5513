/** "Has my mentor seen my photo?": nobody yet and how long it takes, or what was said of it. */
import type { Shown } from "../../playbook/index.ts";
import type { Turn } from "../../../bot/context.ts";
import { onward } from "../../../bot/doors.ts";
import type { Events } from "../../../bot/events.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import { asksOfShown, meantOf } from "../rules/asks-of-shown.ts";
import { aboutVerdict, sayFate, showAgain } from "./verdict-say.ts";

export async function sayOfShown(turn: Turn, facts: Events["unsure-words"]): Promise<void> {
  const { member, records } = turn;
  if (member === undefined || facts.isTaken || !asksOfShown(facts.text)) return;
  const shown = meantOf(facts.text, await records.playbook.shownFor(member.id));
  if (shown === undefined) return;
  facts.isTaken = true;
  await sayFateOf(turn, member, shown);
}

/** "Has she answered?", where nothing that was asked waits: what was shown does. */
export async function sayShownWaits(turn: Turn, facts: Events["sent-asked"]): Promise<void> {
  const { member, records } = turn;
  if (member === undefined || facts.act !== "say" || facts.isDone) return;
  const shown = (await records.playbook.shownFor(member.id)).find(
    ({ state }) => state === "waiting",
  );
  if (shown === undefined) return;
  if (facts.laterThan !== undefined && shown.updatedAt < facts.laterThan) return;
  facts.isDone = true;
  await sayFateOf(turn, member, shown);
}

/** What became of it. @param beside the ways that stand above the way on */
export async function sayFateOf(
  turn: Turn,
  member: Member,
  shown: Shown,
  beside: readonly (readonly Button[])[] = [],
): Promise<void> {
  const { records } = turn;
  const { kind, state } = shown;
  const mentor = await records.mentors.mentorOf(member.id);
  const who = mentor === undefined ? "association" : "person";
  const head = phrase("look-not-yet", { who, name: mentor?.firstName ?? "", kind });
  const spoken = await spokenVerdict(turn, shown.id);
  if (spoken !== undefined) {
    turn.say({ words: "", copy: { chat: turn.person, messageId: spoken } });
  }
  turn.say({
    words: [...(state === "waiting" ? [head] : []), ...(await sayFate(records, member, shown.id))],
    buttons: [...(state === "change" ? [[showAgain(shown)]] : []), ...beside, ...onward],
  });
}

/** The message in this chat in which the reason was said: it comes once more, as it was. */
async function spokenVerdict(turn: Turn, shownId: string): Promise<number | undefined> {
  const { outbox, reviews } = turn.records;
  const thing = await reviews.findThing(shownId);
  if (thing?.state !== "change") return undefined;
  const look = await reviews.standingLook(thing.id, thing.revision);
  if (look?.reason !== "voice") return undefined;
  return (await outbox.messagesAbout(turn.person, aboutVerdict(look))).at(-1);
}
