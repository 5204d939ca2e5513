/** "Has my mentor seen my photo?": nobody yet and how long it takes, or what was said of it. */
import type { Turn } from "../../../bot/context.ts";
import { onward } from "../../../bot/doors.ts";
import type { Events } from "../../../bot/events.ts";
import { phrase } from "../../../bot/reply.ts";
import { asksOfShown, meantOf } from "../rules/asks-of-shown.ts";
import { aboutVerdict, sayFate, showAgain } from "./verdict-say.ts";

export async function sayOfShown(turn: Turn, facts: Events["unsure-words"]): Promise<void> {
  const { member, records } = turn;
  if (member === undefined || facts.isTaken || !asksOfShown(facts.text)) return;
  const shown = meantOf(facts.text, await records.playbook.shownFor(member.id));
  if (shown === undefined) return;
  facts.isTaken = true;
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
    buttons: [...(state === "change" ? [[showAgain(shown)]] : []), ...onward],
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
