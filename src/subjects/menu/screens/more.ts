/** "More": everything beside the road. First what is somebody's work for others, then six doors at the most. */
import { phrase, type Button, type Reply } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { toInvitation, villageBoard } from "../../../bot/doors.ts";
import { isReviewer, reviewerOf } from "../../mentoring/index.ts";
import { backTo } from "./page.ts";

export async function sayMore(turn: Turn): Promise<Reply> {
  return {
    words: phrase("more-what"),
    buttons: [
      ...(await workButton(turn)),
      [
        { label: phrase("more-shop"), action: "shop:menu" },
        { label: phrase("topics-button"), action: "do:topics" },
      ],
      [toInvitation],
      [{ label: phrase("more-village"), action: "menu:village" }],
      [{ label: phrase("more-about-me"), action: "menu:me" }],
    ],
  };
}

/** An officer's work holds a mentor's. */
async function workButton(turn: Turn): Promise<readonly Button[][]> {
  if (turn.isOfficer) return [[{ label: phrase("more-association"), action: "menu:association" }]];
  if (!(await isReviewer(turn, await reviewerOf(turn)))) return [];
  return [[{ label: phrase("more-work"), action: "menu:work" }]];
}

/** Other people: who brought whom, members, helpers, how far the village is, one's class. */
export async function sayVillage({ records, member, now }: Turn): Promise<Reply> {
  const goesToClass = member !== undefined && (await records.classes.of(member.id, now)).length > 0;
  const rows: Button[][] = [
    [
      { label: phrase("more-peers"), action: "do:peers" },
      { label: phrase("members-button"), action: "do:members" },
    ],
    [{ label: phrase("more-partners"), action: "do:partners" }, villageBoard],
  ];
  if (goesToClass) rows.push([{ label: phrase("class-my"), action: "pupil:mine" }]);
  return { words: phrase("more-village-what"), buttons: [...rows, [backTo("more")]] };
}
