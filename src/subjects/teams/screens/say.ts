/**
 * Shop teams: the pages of a team, as replies: without one, the owner's, a teammate's, the jobs.
 *
 * Who may press what is decided in the telegram room. What people are told is in tell.ts.
 */
import {
  phrase,
  type Button,
  type Language,
  type Paragraph,
  type Phrase,
  type Reply,
} from "../../../bot/reply.ts";
import { eyesOn, maySeeBook, needsSecondEye } from "../rules/money.ts";
import type { Team, Teammate } from "../rules/record.ts";
import { gapsOf, roles } from "../../playbook/index.ts";
import { toTask } from "../../../bot/doors.ts";

const onward: readonly Button[] = [{ label: phrase("team-to-shop"), action: "shop:menu" }, toTask];
export const back: Button = { label: phrase("team-back"), action: "team:open" };

/** Nobody's yet: what a team is. */
export function offerTeam(): Reply {
  return {
    words: [phrase("team-what"), phrase("team-what-money")],
    buttons: [[{ label: phrase("team-new"), action: "team:new", style: "primary" }], [...onward]],
  };
}

/** People share the work of a shop: said before the road goes on. */
export function hintTeam(): Reply {
  return {
    words: phrase("team-hint"),
    buttons: [[{ label: phrase("team-button"), action: "team:open" }]],
  };
}

export function askName(again = false): Reply {
  return { words: phrase(again ? "team-name-again" : "team-name-ask") };
}

/** The owner's page: who does what, with what nobody does. */
export function ownerPage(team: Team, language: Language): Reply {
  const others = team.people.length > 1;
  return {
    words: [
      phrase("team-title", { shop: team.name }),
      whoDoesWhat(team, language),
      ...(others ? [eyes(team, language)] : [phrase("team-alone")]),
      ...(needsSecondEye(team) ? [phrase("team-second-eye")] : []),
    ],
    buttons: [
      [{ label: phrase("team-link"), action: "team:link" }],
      [{ label: phrase("team-people"), action: "team:people" }],
      ...(others ? [[{ label: phrase("team-sight"), action: "team:sight" }]] : []),
      [
        { label: phrase("team-rename"), action: "team:name" },
        ...(others ? [{ label: phrase("team-give"), action: "team:give" }] : []),
        { label: phrase("team-end"), action: "team:end" },
      ],
      [...onward],
    ],
  };
}

/** A teammate's page: where the shop stands, who does what. */
export function matePage(
  team: Team,
  me: Teammate,
  progress: readonly Paragraph[],
  language: Language,
): Reply {
  const mayWrite = me.roles.includes("money");
  const book: readonly Button[] = mayWrite
    ? [{ label: phrase("team-book"), action: "do:cash" }]
    : maySeeBook(team, me.memberId)
      ? [{ label: phrase("team-book"), action: "team:book:list:0" }]
      : [];
  return {
    words: [
      phrase("team-title-of", { shop: team.name, owner: ownerOf(team).firstName }),
      ...progress,
      whoDoesWhat(team, language),
      eyes(team, language),
    ],
    buttons: [
      [{ label: phrase("team-tasks"), action: "team:tasks", style: "primary" }],
      [{ label: phrase("team-my-roles"), action: "team:roles" }, ...book],
      [{ label: phrase("team-leave"), action: "team:leave" }],
      [...onward],
    ],
  };
}

/** Somebody came by the shop's link. */
export function askToJoin(team: Team, code: string): Reply {
  return {
    words: [
      phrase("team-join-ask", { shop: team.name, owner: ownerOf(team).firstName }),
      phrase("team-join-sees"),
    ],
    buttons: [
      [{ label: phrase("team-join-yes"), action: `team:join:${code}`, style: "success" }],
      [{ label: phrase("team-join-no"), action: "team:no" }],
    ],
  };
}

export function ownerOf(team: Team): Teammate {
  return team.people[0]!;
}

/** First names in one line. */
export function namesOf(people: readonly { firstName: string }[], language: Language): string {
  return people.map(({ firstName }) => firstName).join(language === "zh" ? "、" : ", ");
}

export function eyes(team: Team, language: Language): Phrase {
  return phrase("team-eyes", { names: namesOf(eyesOn(team), language) });
}

function whoDoesWhat(team: Team, language: Language): Paragraph {
  const gaps = gapsOf(team.people);
  return {
    lines: roles.map((role) => {
      if (gaps.includes(role)) return phrase("team-gap", { role });
      const people = team.people.filter((each) => each.roles.includes(role));
      return phrase("team-does", { role, names: namesOf(people, language) });
    }),
  };
}
