/**
 * One of the people of a shop has died. Their part ends; a shop of theirs goes to whoever has been in it longest, who may
 * hand it on like any owner. A shop of one person alone stays as it is: it is nobody else's work.
 */
import type { Member } from "../../../bot/member.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { news } from "../rules/tell.ts";
import { changedFrom } from "./owner.ts";

export async function leaveTeam(turn: Turn, member: Member): Promise<void> {
  const { teams } = turn.records;
  const team = await teams.of(member.id);
  if (team === undefined) return;
  const isOwner = team.ownerId === member.id;
  const others = team.people.filter(({ memberId }) => memberId !== member.id);
  const [next] = others;
  if (isOwner && next !== undefined) {
    await teams.offer(team.id, next.memberId);
    if (!(await teams.handOver(team.id, next.memberId, turn.now))) return;
    const names = { owner: member.firstName, name: next.firstName };
    for (const person of others) {
      const isNext = person.memberId === next.memberId;
      const words = phrase("team-owner-died", { ...names, who: isNext ? "you" : "other" });
      const open = { label: phrase("team-button"), action: "team:open" };
      turn.say(news(team.name, person, [words], [[open]]));
    }
  }
  if (!(await teams.leave(team.id, member.id, turn.now))) return;
  if (!isOwner) await changedFrom(turn, team);
}
