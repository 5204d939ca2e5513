/**
 * No other mentor of the village has room: a mentor who wants to hand somebody over asks the association, after it was said
 * what it will see; an officer is led to the mentors of the village, where one can be appointed.
 */
import { villageName } from "../../answers/index.ts";
import { onward } from "../../../bot/doors.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Member } from "../../../bot/member.ts";
import { findOfficers } from "../../../bot/officers.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import type { HandingDeps } from "./handing.ts";

/** @param of whose village it is @param wish the action by which a mentor asks */
export async function sayNobody(
  turn: Turn,
  of: Member,
  wish: string,
  back: Button,
  isMine: boolean,
): Promise<void> {
  const nobody = phrase("hand-nobody");
  if (!isMine) {
    // Where an officer came from there, the way back leads there already.
    const there = (await toMentors(turn, of)).filter(([to]) => to?.action !== back.action);
    return turn.say({ words: nobody, buttons: [...there, [back]] });
  }
  turn.say({
    words: [nobody, phrase("hand-nobody-ask")],
    buttons: [[{ label: phrase("guide-tell-yes"), action: wish }], [back]],
  });
}

/** The association hears it, with the way to a new mentor and to the choice. */
export async function tellWish(
  deps: HandingDeps,
  turn: Turn,
  mentor: Member,
  learners: readonly Member[],
): Promise<void> {
  const [first] = learners;
  if (first === undefined) return turn.say({ words: phrase("hand-all-none"), buttons: onward });
  const village = (await villageName(turn, first)) ?? "–";
  const count = learners.length;
  const name = first.firstName;
  const choose: Button =
    count === 1
      ? { label: phrase("hand-choose", { name }), action: `hand:one:${first.id}` }
      : { label: phrase("hand-all-button"), action: `hand:all:${mentor.id}` };
  const officers = await findOfficers(deps, turn);
  for (const { telegramId, language } of officers) {
    turn.say({
      to: telegramId,
      language,
      words: phrase("hand-wish", { mentor: mentor.firstName, village, name, count }),
      buttons: [...(await toMentors(turn, first)), [choose]],
    });
  }
  const told = officers.length === 0 ? "guide-tell-nobody" : "guide-told";
  turn.say({
    words: phrase(told),
    buttons: [[{ label: phrase("more-mentees"), action: "do:mentees" }], ...onward],
  });
}

/** To the mentors of the village, where another one is appointed. */
async function toMentors(turn: Turn, { villageId, ...of }: Member): Promise<Button[][]> {
  if (villageId === null) return [];
  const village = (await villageName(turn, { ...of, villageId })) ?? "–";
  return [
    [{ label: phrase("mentors-lives-village", { village }), action: `mentors:of:${villageId}` }],
  ];
}
