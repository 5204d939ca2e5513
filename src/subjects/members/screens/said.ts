/**
 * Words about the association's members: the page with what they are about opens. To come in or leave, to order, to
 * vote is a tap there. What is of members alone, parcels, orders, jobs and the vote, is heard from members alone: from
 * others the same words are a question.
 */
import type { Message } from "@grammyjs/types";
import type { Turn } from "../../../bot/context.ts";
import type { Events } from "../../../bot/events.ts";
import { pass, type Heard } from "../../../bot/subject.ts";
import { isMember, type MemberTurn } from "../../../bot/who.ts";
import type { AskingDeps } from "../../answers/index.ts";
import type { RoadDeps } from "../../playbook/index.ts";
import { mostOpen } from "../rules/buys-record.ts";
import { asksOfGoods, boughtIn, wishOfMembers, type MembersWish } from "../rules/said.ts";
import { actOnBuy } from "./buys-acts.ts";
import { sayMembers } from "./members.ts";
import { minePage } from "./members-say.ts";
import { sayPool, sayTogether } from "./pools-acts.ts";
import { confirmLeaving } from "./say-joining.ts";
import { sayVote } from "./votes.ts";

type Deps = AskingDeps & RoadDeps;

export async function hearOfMembers(deps: Deps, turn: Turn, { text }: Message): Heard {
  const wish = text === undefined ? undefined : wishOfMembers(text);
  if (wish === undefined) return pass;
  if (wish === "vote" && turn.isOfficer) return sayVote(deps, turn, "officer");
  if (!isMember(turn)) return pass;
  if (await turn.records.associates.isIn(turn.member.id)) return open(deps, turn, wish);
  if (wish !== "join" && wish !== "leave") return pass;
  await sayMembers(deps.playbook, turn, turn.member);
}

/** "How many rolls of tape are missing": what is open for orders and has this name. */
export async function sayOfBuy(turn: Turn, facts: Events["unsure-words"]): Promise<void> {
  const { member, records } = turn;
  if (facts.isTaken || member?.villageId == null || !asksOfGoods(facts.text)) return;
  if (!(await records.associates.isIn(member.id))) return;
  const open = await records.buys.listOpen(member.villageId, turn.now, mostOpen);
  const named = boughtIn(facts.text, open);
  facts.isTaken = named !== undefined && (await actOnBuy(turn, member, "see", named.id, ""));
}

async function open(deps: Deps, turn: MemberTurn, wish: MembersWish): Promise<void> {
  const { member, records } = turn;
  switch (wish) {
    case "leave":
      return turn.say(confirmLeaving());
    case "mine":
      return turn.say(minePage(await records.associates.offersOf(member.id)));
    case "together": {
      const mine = await records.pools.of(member.id);
      return mine === undefined ? sayTogether(turn, member, 0) : sayPool(turn, member, mine);
    }
    case "vote":
      return sayVote(deps, turn, "member");
    default:
      return sayMembers(deps.playbook, turn, member);
  }
}
