/** "More": everything beside the road, and what only mentors, reviewers and officers see. */
import { phrase, type Button, type Reply } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { villageBoard } from "../../../bot/doors.ts";
import { isReviewer, reviewerOf } from "../../mentoring/index.ts";

export async function sayMore(turn: Turn): Promise<Reply> {
  const rows: Button[][] = [
    [
      { label: phrase("more-shop"), action: "shop:menu" },
      { label: phrase("topics-button"), action: "do:topics" },
    ],
    [
      { label: phrase("more-invite"), action: "do:invite" },
      { label: phrase("more-peers"), action: "do:peers" },
    ],
    [
      { label: phrase("members-button"), action: "do:members" },
      { label: phrase("more-partners"), action: "do:partners" },
    ],
    [
      { label: phrase("more-me"), action: "do:me" },
      { label: phrase("more-language"), action: "do:language" },
    ],
    [{ label: phrase("more-pause"), action: "do:pause" }, villageBoard],
    [
      { label: phrase("more-privacy"), action: "do:privacy" },
      { label: phrase("more-help"), action: "do:help" },
    ],
  ];
  const { member, records } = turn;
  const goesToClass =
    member !== undefined && (await records.classes.of(member.id, turn.now)).length > 0;
  if (goesToClass) rows.push([{ label: phrase("class-my"), action: "pupil:mine" }]);
  const isMentor = member !== undefined && (await records.mentors.villagesOf(member.id)).length > 0;
  if (isMentor) rows.push([{ label: phrase("more-mentees"), action: "do:mentees" }]);
  if (await isReviewer(turn, await reviewerOf(turn))) {
    rows.unshift([{ label: phrase("look-open"), action: "do:review" }]);
  }
  if (turn.isOfficer || isMentor) {
    rows.push([{ label: phrase("more-questions"), action: "do:questions" }]);
  }
  if (turn.isOfficer) rows.push([{ label: phrase("more-association"), action: "do:association" }]);
  return { words: phrase("more-what"), buttons: rows };
}
