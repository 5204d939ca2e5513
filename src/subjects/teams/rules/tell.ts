/**
 * Shop teams: what others are told when somebody acts. The first line, which a locked phone shows,
 * says only that it is about the shop.
 */
import { findStep, jobName, jobsOf, type Playbook } from "../../playbook/index.ts";
import { phrase, type Button, type Language, type Phrase, type Reply } from "../../../bot/reply.ts";
import type { Deed, Team, Teammate } from "./record.ts";
import { eyes, ownerOf } from "../screens/say.ts";
import { onward } from "../../../bot/doors.ts";
import { clip } from "../../../bot/clip.ts";

/** Said to one of the people of a shop. */
export function news(
  shop: string,
  to: Teammate,
  words: readonly Phrase[],
  buttons: readonly (readonly Button[])[] = [],
): Reply {
  return {
    words: [phrase("team-news", { shop }), ...words],
    ...(buttons.length === 0 ? {} : { buttons }),
    to: to.telegramId,
    language: to.language,
  };
}

/** Who sees the book now, to everybody but the one who just changed it. */
export function tellEyes(team: Team, except: string): readonly Reply[] {
  return team.people
    .filter(({ memberId }) => memberId !== except)
    .map((to) => news(team.name, to, [eyes(team, to.language)]));
}

/** The owner is to name somebody who sees the money too. */
export function askSecondEye(team: Team): Reply {
  const name: Button = { label: phrase("team-sight"), action: "team:sight" };
  return news(team.name, ownerOf(team), [phrase("team-second-eye")], [[name]]);
}

/** Somebody would keep the money. */
export function askForMoney(team: Team, person: Teammate): Reply {
  const answer = (verb: string) => `team:money:${person.memberId}:${verb}`;
  return news(
    team.name,
    ownerOf(team),
    [phrase("team-money-wish", { name: person.firstName })],
    [
      [{ label: phrase("team-money-yes"), action: answer("yes") }],
      [{ label: phrase("team-money-no"), action: answer("no") }],
    ],
  );
}

/** The owner wants to hand the shop over. */
export function askToTake(team: Team, person: Teammate): Reply {
  return news(
    team.name,
    person,
    [phrase("team-take-ask", { owner: ownerOf(team).firstName })],
    [
      [{ label: phrase("team-take-yes"), action: "team:take" }],
      [{ label: phrase("team-take-no"), action: "team:refuse" }],
    ],
  );
}

/** The shop is no more. No name stands here: its owner may have asked to be forgotten. */
export function tellEnded(to: Teammate): Reply {
  return {
    words: phrase("team-ended"),
    to: to.telegramId,
    language: to.language,
    buttons: onward,
  };
}

/** What others did since the owner last looked; `undefined` if nothing. */
export function sayDeeds(
  playbook: Playbook,
  deeds: readonly (Deed & { readonly firstName: string })[],
  language: Language,
): Reply | undefined {
  if (deeds.length === 0) return undefined;
  const lines = deeds.map(({ firstName: name, stepId, taskId }) => {
    const task = findStep(playbook, stepId)?.flow.find(({ id }) => id === taskId);
    const role = jobsOf(playbook, { stepId, taskId })[0];
    if (task !== undefined && role !== undefined) {
      const job = clip(jobName(task, language), language === "zh" ? 24 : 48);
      return phrase("team-deed-task", { name, role, job });
    }
    return phrase("team-deed-tool", { name, tool: taskId });
  });
  return { words: [phrase("team-deeds"), { lines }] };
}
