/** What the bot knows of me: my page, my name. */
import { z } from "zod";
import { cleanName, type InvitationDeps, sayInvitation } from "../../joining/index.ts";
import { hasWords } from "../../../bot/content.ts";
import type { Turn } from "../../../bot/context.ts";
import { aboutMe, howIsIt, noMoreTips, onward, tipsAgain } from "../../../bot/doors.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase } from "../../../bot/reply.ts";
import { reads, type Press, type Typed } from "../../../bot/subject.ts";
import { member as joined, type MemberTurn } from "../../../bot/who.ts";

export async function sayMe(turn: Turn, member: Member): Promise<void> {
  const { members } = turn.records;
  const village =
    member.villageId === null ? undefined : await members.findVillage(member.villageId);
  turn.say({
    words: [
      phrase("me", { name: member.firstName }),
      village === undefined
        ? phrase("me-no-village")
        : phrase("me-village", { village: village.name }),
      phrase("me-brought", { count: await members.countBrought(member.id) }),
    ],
    buttons: [
      [
        { label: phrase("me-change-name"), action: "me:name" },
        { label: phrase("me-change-village"), action: "join:villages:0" },
      ],
      [
        { label: phrase("goal-mine"), action: "goal:open" },
        { label: phrase("exit-want"), action: "do:exit" },
      ],
      [{ label: phrase("chain-my-name"), action: "chain:name" }],
      [howIsIt],
      [(await turn.records.tips.isMuted(member.id)) ? tipsAgain : noMoreTips],
      [aboutMe],
      [
        { label: phrase("more-language"), action: "do:language" },
        { label: phrase("more-privacy"), action: "do:privacy" },
      ],
    ],
  });
}

export async function pressMe(deps: InvitationDeps, turn: MemberTurn, press: Press): Promise<void> {
  const { member, records, person, now } = turn;
  if (press.action === "me:name") {
    await records.waiting.set(person, { kind: "first-name", data: "" }, now);
    turn.say({ words: phrase("me-name-ask") });
  }
  if (press.action === "me:new-link") {
    await records.members.revokeCodes("person", member.id, now);
    await sayInvitation(deps, turn, member);
  }
}

export const firstName: Typed<unknown> = reads(
  z.string(),
  joined,
  async (_, turn, _data, text) => {
    if (!hasWords(text)) return turn.say({ words: phrase("me-name-ask") });
    const name = cleanName(text);
    await turn.records.members.setFirstName(turn.member.id, name);
    await turn.records.waiting.clear(turn.person);
    turn.say({ words: phrase("me-name-set", { name }), buttons: onward });
  },
  "danger",
);
