/**
 * "My mentor never answers": what of theirs waits with the mentor and since when, and the ways past that mentor. Nothing is
 * said of the mentor that nobody knows, and nothing goes to anybody.
 */
import { sayWhatWaits } from "../../answers/index.ts";
import { onward } from "../../../bot/doors.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase } from "../../../bot/reply.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import { other } from "./guide.ts";
import type { HandingDeps } from "./handing.ts";
import { sayFateOf } from "./shown-asked.ts";

export async function saySilent(
  deps: HandingDeps,
  turn: MemberTurn,
  mentor: Member,
): Promise<void> {
  const { member, records } = turn;
  const beside = [[other], [toAssociation]];
  const shown = (await records.playbook.shownFor(member.id)).find(
    ({ state }) => state === "waiting",
  );
  if (shown !== undefined) return sayFateOf(turn, member, shown, beside);
  if (await sayWhatWaits(deps, turn, member, turn.language, "waiting")) return;
  const words = phrase("about-mentor-none", { mentor: mentor.firstName });
  turn.say({ words, buttons: [...beside, ...onward] });
}

const toAssociation = { label: phrase("answers-ask-association"), action: "answer:association" };
