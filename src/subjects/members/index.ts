/** The association's members, and what they do together. */
import { button, command, due, type Subject } from "../../bot/subject.ts";
import { member, memberOrOfficer, officer } from "../../bot/who.ts";
import type { UnaskedDeps } from "../../bot/gate/unasked.ts";
import type { AskingDeps } from "../answers/index.ts";
import type { RoadDeps } from "../playbook/index.ts";
import { buy, pressBuy } from "./screens/buys.ts";
import { counting } from "./screens/counting.ts";
import { buyTold } from "./screens/buys-acts.ts";
import { associateTold } from "./screens/members-news.ts";
import { associateInvite, offerMembers } from "./screens/members-offer.ts";
import { pressOffice, sayOffice } from "./screens/members-office.ts";
import {
  associateLeft,
  forMembers,
  jobWords,
  leaveMembers,
  pressMembers,
  sayMembers,
} from "./screens/members.ts";
import { hearOfMembers, sayOfBuy } from "./screens/said.ts";
import { poolPickup } from "./screens/pools-acts.ts";
import { pool, pressPool } from "./screens/pools.ts";
import { voteDue, voteEnd, voteSpread } from "./screens/votes-due.ts";
import { pressVote, pressVotes, vote } from "./screens/votes.ts";

export type MembersDeps = AskingDeps & RoadDeps & Pick<UnaskedDeps, "gate" | "phrasebook">;

export const members = {
  name: "members",
  commands: {
    // An officer who is no learner sees those they look after.
    members: command(memberOrOfficer, (deps, turn) =>
      turn.member === undefined ? sayOffice(turn) : sayMembers(deps.playbook, turn, turn.member),
    ),
  },
  officerNames: {
    "fellows:all:0": [
      "members",
      "our members",
      "all members",
      "list of members",
      "member list",
      "members list",
      "how many members",
      "how many members are there",
      "how many members do we have",
      "how many members have we",
      "会员",
      "所有会员",
      "会员名单",
      "多少会员",
      "有多少会员",
      "多少个会员",
      "有多少个会员",
      "几个会员",
      "有几个会员",
      "会员有多少",
      "会员有几个",
      "我们有多少会员",
      "会员有哪些",
      "会员都有哪些",
      "会员都有谁",
      "有哪些会员",
      "who are our members",
      "who are the members",
      "who is a member",
      "show members",
    ],
  },
  press: {
    fellow: button(member, pressMembers, ["fellow"]),
    // Whoever comes in goes on with what members do, not with the number that was asked for below the offer.
    "fellow:join": button(member, pressMembers, "all"),
    fellows: button(officer, pressOffice),
    vote: button(member, forMembers(pressVote)),
    votes: button(officer, pressVotes),
    pool: button(memberOrOfficer, pressPool, ["pool"]),
    buy: button(member, forMembers(pressBuy), ["buy"]),
  },
  chooses: [
    "buy:go",
    "buy:off-yes",
    "fellow:join",
    "fellow:leave-yes",
    "fellow:stay",
    "fellow:no",
    "pool:leave-yes",
    "vote:cast",
    "votes:leave",
  ],
  typed: { fellow: jobWords, vote, pool, buy },
  counting,
  due: {
    // Moved from evening to evening.
    "fellow-invite": due("ours", associateInvite),
    "fellow-told": due("task", associateTold),
    // Ten minutes after somebody said that they leave.
    "fellow-left": due("silent", associateLeft),
    // The day of the pick-up, for who asked to be reminded.
    "pool-pickup": due("wished", poolPickup),
    // What they ordered, on its last day.
    "buy-told": due("wished", buyTold),
    "vote-spread": due("silent", voteSpread),
    // Moved from evening to evening, until the vote ends.
    vote: due("ours", voteDue),
    "vote-end": due("silent", voteEnd),
  },
  hears: { together: hearOfMembers },
  on: {
    "unsure-words": (_, turn, facts) => sayOfBuy(turn, facts),
    // A pick-up or a purchase that they led goes on with the next.
    "member-died": (_, turn, { member }) => leaveMembers(turn, member),
    "parcels-opened": async (deps, turn, { holder }) => {
      await offerMembers(deps.playbook, turn, holder);
    },
    "parcels-noted": async (deps, turn, noted) => {
      noted.isAsked ||= await offerMembers(deps.playbook, turn, noted.member);
    },
  },
} satisfies Subject<MembersDeps>;

// What other subjects and the neighbours may use.
export { associateConsent } from "./rules/members-record.ts";
export { type Ask, askOfStep, askPrefix } from "./rules/asks.ts";
export { hasAddress } from "./rules/contact.ts";
export { planVote } from "./screens/votes-due.ts";
export { leaveMembers };
export { associateAsks, associateCase, sayAskAnother } from "./screens/say-asking.ts";
