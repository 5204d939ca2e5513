/** The association removes a mentor. It is asked once more with what will happen, and is undone for ten minutes. */
import { note } from "../../../bot/officers.ts";
import type { Turn } from "../../../bot/context.ts";
import { onward } from "../../../bot/doors.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import { sayOld } from "../../../bot/subject.ts";
import { undoButton } from "../../../bot/turn/undo.ts";
import type { Usual } from "../../../bot/usual.ts";
import { chooseWhom, end, restore } from "./ending.ts";
import { toMember } from "./home.ts";

const dismissalOf = (memberId: string, villageId: string) =>
  `mentor-ended:${memberId}:${villageId}`;

export async function askToDismiss(turn: Turn, villageId: string, memberId: string): Promise<void> {
  const mentor = await mentorIn(turn, villageId, memberId);
  if (mentor === undefined) return sayOld(turn);
  const village = (await turn.records.members.findVillage(villageId))?.name ?? "–";
  const { firstName: name } = mentor;
  const theirs = await turn.records.mentors.learnersOf(memberId);
  const mentees = theirs.filter((learner) => learner.villageId === villageId).length;
  turn.say({
    words: phrase("mentors-end-ask", { name, village, mentees }),
    buttons: [
      [{ label: phrase("back"), action: `mentors:of:${villageId}` }],
      ...(mentees === 0 ? [] : [[chooseWhom(memberId)]]),
      [
        {
          label: phrase("mentors-end-yes"),
          action: `mentors:end-yes:${villageId}:${memberId}`,
          style: "danger",
        },
      ],
    ],
  });
}

export async function dismiss(turn: Turn, villageId: string, memberId: string): Promise<void> {
  const mentor = await mentorIn(turn, villageId, memberId);
  const member = await turn.records.members.find(memberId);
  if (mentor === undefined || member === undefined) return sayOld(turn);
  await end(turn, member, [villageId], dismissalOf(memberId, villageId));
  await note(turn, "mentor-dismissed", memberId, { village: villageId });
  const village = (await turn.records.members.findVillage(villageId))?.name ?? "–";
  turn.say(toMember(member, { words: phrase("mentor-dismissed", { village }) }), {
    words: phrase("mentors-ended", { name: member.firstName, village }),
    buttons: [
      [undoButton(`mentors:undo:${villageId}:${memberId}`)],
      [{ label: phrase("back"), action: `mentors:of:${villageId}` }],
    ],
  });
}

export async function undoDismissal(
  usual: Usual,
  turn: Turn,
  villageId: string,
  memberId: string,
): Promise<void> {
  const member = await turn.records.members.find(memberId);
  const ended = await turn.records.work.take(dismissalOf(memberId, villageId));
  const back: Button = { label: phrase("back"), action: `mentors:of:${villageId}` };
  if (member === undefined || ended === undefined) {
    return turn.say({ words: phrase("undo-late"), buttons: [[back]] });
  }
  await restore(usual, turn, member, [villageId]);
  await note(turn, "mentor-appointed", memberId, { village: villageId });
  const village = (await turn.records.members.findVillage(villageId))?.name ?? "–";
  turn.say(toMember(member, { words: phrase("mentor-restored", { village }), buttons: onward }), {
    words: phrase("mentors-undone", { name: member.firstName, village }),
    buttons: [[back]],
  });
}

async function mentorIn({ records }: Turn, villageId: string, memberId: string) {
  const mentors = await records.mentors.listOf(villageId);
  return mentors.find((each) => each.memberId === memberId);
}
