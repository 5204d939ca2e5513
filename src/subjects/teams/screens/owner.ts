/**
 * What the owner of a shop does with its team: names it, invites, says who does what
 * and who sees the book, hands it over, ends it. Others whom it concerns are told.
 *
 * Only ever called for the owner, with the team as it is in this turn.
 */
import { askForNewLink, endLink, ensureCode, linkOf } from "../../joining/index.ts";
import { phrase } from "../../../bot/reply.ts";
import { needsSecondEye, sameEyes } from "../rules/money.ts";
import type { Team, Teammate } from "../rules/record.ts";
import { isRole, type RoadDeps, type Role } from "../../playbook/index.ts";
import { askName, ownerPage } from "./say.ts";
import { confirm, givePage, linkPage, peoplePage, rolesPage, sightPage } from "./say-people.ts";
import { askSecondEye, askToTake, news, tellEnded, tellEyes } from "../rules/tell.ts";
import type { Turn } from "../../../bot/context.ts";
import { onward } from "../../../bot/doors.ts";

type OwnerDeps = Pick<RoadDeps, "botUsername">;

/** A tap of the owner; `false` for one that is of no use any more, or forged. */
export async function pressAsOwner(
  deps: OwnerDeps,
  turn: Turn,
  team: Team,
  [verb = "", id = "", ...rest]: readonly string[],
): Promise<boolean> {
  const { teams, waiting } = turn.records;
  switch (verb) {
    case "people":
      turn.say(peoplePage(team));
      return true;
    case "sight":
      turn.say(sightPage(team, turn.language));
      return true;
    case "link":
      await sayLink(deps, turn, team);
      return true;
    case "new-link":
      askForNewLink(turn, { yes: "team:new-link-yes", no: "team:link" }, team.name);
      return true;
    case "new-link-yes":
      await endLink(turn, "team", team.id);
      await sayLink(deps, turn, team);
      return true;
    case "name":
      await waiting.set(turn.person, { kind: "team-name", data: "rename" }, turn.now);
      turn.say(askName());
      return true;
    case "give":
      turn.say(givePage(team));
      return true;
    case "end":
      turn.say(confirm(phrase("team-end-sure"), phrase("team-end-yes"), "team:end-yes"));
      return true;
    case "end-yes":
      turn.say(...(await teams.end(team.id, turn.now)).filter(isOther(team)).map(tellEnded));
      turn.say({ words: phrase("team-end-done"), buttons: onward });
      return true;
    case "of":
      return withPerson(team, id, (person) => {
        turn.say(rolesPage(team, person, person.memberId === team.ownerId));
      });
    default:
      return pressAbout(turn, team, verb, id, rest);
  }
}

/** A tap that names one of the others. */
async function pressAbout(
  turn: Turn,
  team: Team,
  verb: string,
  id: string,
  [first = "", sign = ""]: readonly string[],
): Promise<boolean> {
  const { teams } = turn.records;
  const person = team.people.find(({ memberId }) => memberId === id);
  if (person === undefined || id === team.ownerId) return false;
  switch (verb) {
    case "set":
      if (!isRole(first)) return false;
      await setRole(turn, team, person, first, sign === "+");
      return true;
    case "set-done":
      turn.say(news(team.name, person, [phrase("team-jobs-changed")], toRoles));
      turn.say(ownerPage(team, turn.language));
      return true;
    case "money":
      return answerWish(turn, team, person, first === "yes");
    case "see": {
      await teams.setSeesBook(id, first === "+");
      const changed = await changedFrom(turn, team);
      if (changed !== undefined) turn.say({ ...sightPage(changed, turn.language), inPlace: true });
      return true;
    }
    case "out":
      turn.say(
        confirm(
          phrase("team-out-sure", { name: person.firstName }),
          phrase("team-out-yes", { name: person.firstName }),
          `team:out-yes:${id}`,
        ),
      );
      return true;
    case "out-yes": {
      if (!(await teams.leave(team.id, id, turn.now))) return false;
      turn.say(news(team.name, person, [phrase("team-you-are-out")]));
      const changed = await changedFrom(turn, team);
      turn.say({ words: phrase("team-out-done", { name: person.firstName }) });
      if (changed !== undefined) turn.say(ownerPage(changed, turn.language));
      return true;
    }
    case "give-to":
      await teams.offer(team.id, id);
      turn.say(askToTake(team, person));
      turn.say({ words: phrase("team-give-asked", { name: person.firstName }), buttons: onward });
      return true;
    default:
      return false;
  }
}

/** Ticks a job of one of the people; the owner's word counts at once, for the money too. */
export async function setRole(
  turn: Turn,
  team: Team,
  person: Teammate,
  role: Role,
  isOn: boolean,
): Promise<void> {
  await turn.records.teams.setRole(person.memberId, role, isOn ? "on" : "off", turn.now);
  const changed = await changedFrom(turn, team);
  const now = changed?.people.find(({ memberId }) => memberId === person.memberId);
  if (changed === undefined || now === undefined) return;
  const isSelf = person.memberId === turn.member?.id;
  turn.say({ ...rolesPage(changed, now, isSelf), inPlace: true });
}

async function answerWish(
  turn: Turn,
  team: Team,
  person: Teammate,
  isYes: boolean,
): Promise<boolean> {
  if (!person.asksForMoney) return false;
  await turn.records.teams.setRole(person.memberId, "money", isYes ? "on" : "off", turn.now);
  turn.say(news(team.name, person, [phrase(isYes ? "team-money-granted" : "team-money-refused")]));
  turn.say({ words: phrase(isYes ? "team-money-noted" : "team-money-not"), buttons: onward });
  await changedFrom(turn, team);
  return true;
}

/**
 * The team as it is after a change; if others see the book now than did before, all are told, and the
 * owner is asked to name somebody if one person alone sees the money.
 */
export async function changedFrom(turn: Turn, before: Team): Promise<Team | undefined> {
  const after = await turn.records.teams.find(before.id);
  if (after === undefined) return undefined;
  if (!sameEyes(before, after)) turn.say(...tellEyes(after, turn.member?.id ?? ""));
  if (needsSecondEye(after) && !needsSecondEye(before)) turn.say(askSecondEye(after));
  return after;
}

async function sayLink(deps: OwnerDeps, turn: Turn, team: Team): Promise<void> {
  const code = await ensureCode(turn.records.members, "team", team.id, turn.now);
  turn.say(linkPage(team, linkOf(deps.botUsername, code), turn.language));
}

const toRoles = [[{ label: phrase("team-my-roles"), action: "team:roles" }]] as const;

const isOther = (team: Team) => (person: Teammate) => person.memberId !== team.ownerId;

function withPerson(team: Team, id: string, act: (person: Teammate) => void): boolean {
  const person = team.people.find(({ memberId }) => memberId === id);
  if (person !== undefined) act(person);
  return person !== undefined;
}
