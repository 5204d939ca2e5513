/** The link by which somebody brings others. Who may have one, and how long it holds, is in joining/rules. */
import { ensureCode, linkOf } from "../rules/invitations.ts";
import { posterOf } from "../rules/poster.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";

export interface InvitationDeps {
  readonly botUsername: string;
}

/** The member's own link as a poster: it works offline once saved, and on a wall. */
export async function sayInvitation(
  { botUsername }: InvitationDeps,
  turn: Turn,
  member: Member,
): Promise<void> {
  const code = await ensureCode(turn.records.members, "person", member.id, turn.now);
  const link = linkOf(botUsername, code);
  const { villageId, firstName } = member;
  const village =
    villageId === null ? undefined : await turn.records.members.findVillage(villageId);
  turn.say({
    words: [phrase("invite", { link }), phrase("invite-how")],
    attachment: posterOf(link, {
      language: turn.language,
      by: firstName,
      where: village?.name,
    }),
    buttons: [
      [{ label: phrase("friend-button"), action: "friend:open" }],
      [{ label: phrase("more-peers"), action: "do:peers" }],
      [{ label: phrase("invite-new-link"), action: "me:new-link" }],
    ],
  });
}
