/**
 * A learner's own mentor: who it is, and another one if they wish. They choose among those of the village who have room;
 * where none of them suits, the association is told, and an officer finds somebody.
 */
import { villageName } from "../../answers/index.ts";
import type { Member } from "../../../bot/member.ts";
import { findOfficers } from "../../../bot/officers.ts";
import { onward, toMyMentor } from "../../../bot/doors.ts";
import { localDay } from "../../../bot/local-time.ts";
import { phrase, type Button, type Paragraph } from "../../../bot/reply.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import { localRulesOf } from "../../../bot/usual.ts";
import { mentorsFor } from "../rules/handing.ts";
import { sayUntil } from "../rules/until.ts";
import { handOver, type HandingDeps } from "./handing.ts";
import { sayWhom } from "./handing-say.ts";

const none: Button = { label: phrase("guide-none-of-these"), action: "guide:none" };
const stays: Button = { label: phrase("guide-stays"), action: "guide:mine" };

export async function pressGuide(
  deps: HandingDeps,
  turn: MemberTurn,
  { args: [verb = "", to = ""] }: Press,
): Promise<void> {
  const { member, records } = turn;
  if ((await records.mentors.villagesOf(member.id)).some(isAt(member.villageId))) {
    return turn.say({ words: phrase("guide-self"), buttons: onward });
  }
  const present = await records.mentors.mentorOf(member.id);
  const from = present?.firstName ?? "";
  if (verb === "mine") return sayMine(deps, turn, present);
  if (verb === "none") return askToTell(turn);
  if (verb === "none-yes") return tell(deps, turn, from);

  const mentors = await mentorsFor(records, member, present);
  if (verb === "other") {
    return turn.say(sayWhom(phrase("guide-whom"), mentors, "guide:ask", none, stays));
  }
  const chosen = mentors.find(({ memberId }) => memberId === to);
  if (chosen === undefined) return sayOld(turn);
  const mentor = chosen.firstName;
  if (verb === "ask") {
    return turn.say({
      words: [
        phrase("guide-ask", { mentor }),
        ...(present === undefined ? [] : [phrase("guide-ask-before", { from })]),
      ],
      buttons: [[{ label: phrase("guide-yes", { mentor }), action: `guide:yes:${to}` }], [stays]],
    });
  }
  if (verb !== "yes") return sayOld(turn);
  await handOver(deps, turn, { learner: member, before: present, to, by: "learner" });
  turn.say({ words: phrase("guide-done", { mentor }), buttons: onward });
}

/** Another mentor, at a tap. */
export const other: Button = { label: phrase("guide-other"), action: "guide:other" };
/** The same for whoever has none. */
const one: Button = { label: phrase("guide-one"), action: "guide:other" };

/** Who it is. */
export async function sayMine(
  deps: HandingDeps,
  turn: MemberTurn,
  present: Member | undefined,
): Promise<void> {
  turn.say({
    words: [
      present === undefined
        ? phrase("guide-nobody")
        : phrase("guide-is", { mentor: present.firstName }),
      ...(await sayWhoIsAway(deps, turn)),
    ],
    buttons: [[present === undefined ? one : other], ...onward],
  });
}

/** Who has them for the one who is away, and until when. */
async function sayWhoIsAway(usual: HandingDeps, turn: MemberTurn): Promise<readonly Paragraph[]> {
  const { member, records } = turn;
  const lender = await records.mentors.lenderOf(member.id);
  const away = lender === undefined ? undefined : await records.members.find(lender);
  const place = lender === undefined ? [] : await records.mentors.villagesOf(lender);
  const [first] = place.filter(({ state }) => state === "away");
  if (away === undefined || first === undefined) return [];
  const { timeZone } = await localRulesOf(usual, turn, member);
  const who = { mentor: away.firstName };
  return [sayUntil("mentor-away-back", turn, first.until, localDay(turn.now, timeZone), who)];
}

const isAt =
  (villageId: string | null) =>
  (mentored: { readonly villageId: string }): boolean =>
    mentored.villageId === villageId;

/** Nothing goes to anybody before it was said what they will see. */
function askToTell(turn: MemberTurn): void {
  turn.say({
    words: phrase("guide-tell-ask"),
    buttons: [[{ label: phrase("guide-tell-yes"), action: "guide:none-yes" }], [stays]],
  });
}

async function tell(deps: HandingDeps, turn: MemberTurn, mentor: string): Promise<void> {
  const { id, firstName: name } = turn.member;
  const village = (await villageName(turn, turn.member)) ?? "–";
  const officers = await findOfficers(deps, turn);
  for (const { telegramId, language } of officers) {
    turn.say({
      to: telegramId,
      language,
      words: phrase("guide-wish", { name, village, mentor: mentor === "" ? "–" : mentor }),
      buttons: [[{ label: phrase("hand-choose", { name }), action: `hand:one:${id}` }]],
    });
  }
  turn.say({
    words: officers.length === 0 ? phrase("guide-tell-nobody") : phrase("guide-told"),
    buttons: [[toMyMentor], ...onward],
  });
}
