/**
 * Shop teams: the pages on which jobs, people and sight are chosen, as replies, and the link that brings
 * people. The pages of a team itself are in say.ts.
 */
import { phrase, type Button, type Language, type Phrase, type Reply } from "../../../bot/reply.ts";
import { posterOf } from "../../joining/index.ts";
import type { Team, Teammate } from "../rules/record.ts";
import { type Role, roles } from "../../playbook/index.ts";
import { back, eyes } from "./say.ts";

/** What one person does, to tick: oneself, or as the owner says it of another. */
export function rolesPage(team: Team, person: Teammate, isSelf: boolean): Reply {
  const isOwner = person.memberId === team.ownerId;
  const action = (role: Role, sign: "+" | "-") =>
    isSelf ? `team:role:${role}:${sign}` : `team:set:${person.memberId}:${role}:${sign}`;
  const rows = roles.map((role): readonly Button[] => {
    const isOn = person.roles.includes(role);
    const isAsked = role === "money" && person.asksForMoney;
    return [
      {
        label: phrase("team-role-box", { box: isOn ? "☑" : isAsked ? "…" : "☐", role }),
        action: action(role, isOn || (isAsked && isSelf) ? "-" : "+"),
      },
    ];
  });
  const done = isSelf ? "team:done" : `team:set-done:${person.memberId}`;
  return {
    words: [
      isSelf
        ? phrase("team-roles-mine", { shop: team.name })
        : phrase("team-roles-of", { name: person.firstName }),
      ...(isOwner ? [] : [phrase(isSelf ? "team-money-asks" : "team-money-means")]),
      ...(person.asksForMoney ? [phrase("team-money-waits")] : []),
    ],
    buttons: [
      ...rows,
      ...(isSelf ? [] : [[{ label: phrase("team-out"), action: `team:out:${person.memberId}` }]]),
      [{ label: phrase("team-roles-done"), action: done, style: "primary" }],
    ],
    screen: "team-roles",
  };
}

/** The people, each behind a button. */
export function peoplePage(team: Team): Reply {
  return choose(team.people, phrase("team-people-how"), "team:of");
}

/** Who may look at the book besides the owner. */
export function sightPage(team: Team, language: Language): Reply {
  const others = team.people.filter(({ memberId }) => memberId !== team.ownerId);
  const rows = others
    .filter(({ roles: theirs }) => !theirs.includes("money"))
    .map(({ memberId, firstName, seesBook }): readonly Button[] => [
      {
        label: `${seesBook ? "☑" : "☐"} ${firstName}`,
        action: `team:see:${memberId}:${seesBook ? "-" : "+"}`,
      },
    ]);
  return {
    words: [phrase("team-sight-how"), eyes(team, language)],
    buttons: [...rows, [back]],
    screen: "team-sight",
  };
}

/** Whom to hand the shop over to. */
export function givePage(team: Team): Reply {
  const others = team.people.filter(({ memberId }) => memberId !== team.ownerId);
  return choose(others, phrase("team-give-how"), "team:give-to");
}

export function confirm(words: Phrase, yes: Phrase, action: string): Reply {
  return {
    words,
    buttons: [[{ label: yes, action, style: "danger" }], [back]],
    screen: "team-sure",
  };
}

export function linkPage(team: Team, link: string, language: Language): Reply {
  return {
    words: [phrase("team-link-how", { shop: team.name, link }), phrase("team-link-who")],
    attachment: posterOf(link, {
      language,
      headline: phrase("team-poster-headline"),
      who: team.name,
    }),
    buttons: [[{ label: phrase("team-new-link"), action: "team:new-link" }], [back]],
  };
}

function choose(people: readonly Teammate[], words: Phrase, action: string): Reply {
  return {
    words,
    buttons: [
      ...people.map(({ memberId, firstName }): readonly Button[] => [
        { label: firstName, action: `${action}:${memberId}` },
      ]),
      [back],
    ],
  };
}
