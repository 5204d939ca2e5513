/**
 * Somebody opens a shop's link. They read what joining means, say yes with one tap, and
 * pick what they do. The code is looked up at every tap: it may have been revoked meanwhile.
 */
import { findGoodCode, parsePayload } from "../../joining/index.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase } from "../../../bot/reply.ts";
import { needsSecondEye } from "../rules/money.ts";
import { mostPeople } from "../rules/record.ts";
import { askToJoin, back, ownerOf } from "./say.ts";
import { rolesPage } from "./say-people.ts";
import { askSecondEye, news } from "../rules/tell.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Events } from "../../../bot/events.ts";

/** Says what the shop's link offers, if the code is a good one of a shop. */
export async function openCode(_: unknown, turn: Turn, opened: Events["code-opened"]) {
  const code = await findGoodCode(turn.records.members, opened.code, turn.now);
  if (code?.kind !== "team" || turn.member === undefined) return;
  const team = await turn.records.teams.find(code.target);
  if (team === undefined) return;
  opened.isAsked = true;
  const mine = await turn.records.teams.of(turn.member.id);
  if (mine === undefined) return turn.say(askToJoin(team, code.code));
  const words =
    mine.id === team.id ? phrase("team-already-in", { shop: team.name }) : phrase("team-elsewhere");
  turn.say({ words, buttons: [[back]] });
}

/** "Yes, I work with you." */
export async function joinShop(turn: Turn, member: Member, text: string): Promise<void> {
  const { members, teams } = turn.records;
  const code = await findGoodCode(members, parsePayload(text) ?? null, turn.now);
  if (code?.kind !== "team") return turn.say({ words: phrase("joining-code-unknown") });
  const joined = await teams.join(code.target, member.id, turn.now);
  const team = await teams.of(member.id);
  if (joined !== "joined" || team === undefined) {
    const said = {
      gone: phrase("joining-code-unknown"),
      full: phrase("team-full", { most: mostPeople }),
      elsewhere:
        team?.id === code.target
          ? phrase("team-already-in", { shop: team.name })
          : phrase("team-elsewhere"),
      joined: phrase("joining-code-unknown"),
    }[joined];
    return turn.say({ words: said, ...(team === undefined ? {} : { buttons: [[back]] }) });
  }
  await members.addConsent(member.id, "team", true, turn.now);
  const me = team.people.find(({ memberId }) => memberId === member.id)!;
  turn.say(rolesPage(team, me, true));
  turn.say(news(team.name, ownerOf(team), [phrase("team-joined", { name: me.firstName })]));
  if (needsSecondEye(team)) turn.say(askSecondEye(team));
}
