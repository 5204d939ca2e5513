/**
 * Several people, several phones, one shop. Which tap and which words are for a team, and whether this
 * person may: the owner's acts, a teammate's, the tasks of their jobs. To look at its book is of the shop.
 */
import { z } from "zod";
import type { Member } from "../../../bot/member.ts";
import { foldName, withoutLinks } from "../../../bot/plain-name.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Team, Teammate } from "../rules/record.ts";
import { isRole, type RoadDeps } from "../../playbook/index.ts";
import { askName, offerTeam, ownerPage } from "./say.ts";
import { rolesPage } from "./say-people.ts";
import { type AskingDeps, answerText } from "../../answers/index.ts";
import { contentOf, hasWords } from "../../../bot/content.ts";
import type { Turn } from "../../../bot/context.ts";
import { pass, receives, type Press, type Typed, sayOld } from "../../../bot/subject.ts";
import { member, type MemberTurn } from "../../../bot/who.ts";
import { typedFor } from "../../../bot/typed.ts";
import { joinShop } from "./joining.ts";
import { pressAsMate, sayMatePage, setOwnRole, stay } from "./mate.ts";
import { pressAsOwner } from "./owner.ts";
import { tellDeeds } from "./news.ts";
import { pressTask, receiveTask, sayTasks } from "./tasks.ts";
import { onward } from "../../../bot/doors.ts";
import { newId } from "../../../bot/ids.ts";

export type TeamDeps = AskingDeps & RoadDeps;

/** A shop's name has at most so many characters. */
const longestName = 30;

export async function pressTeam(deps: TeamDeps, turn: MemberTurn, { args }: Press): Promise<void> {
  await tellDeeds(deps, turn, turn.member);
  if (!(await act(deps, turn, args))) sayOld(turn);
}

/** Something to show for a task of the shop. */
export const teamShow: Typed<TeamDeps> = receives(
  z.string(),
  member,
  async (deps, turn, task, message) => {
    const team = await turn.records.teams.of(turn.member.id);
    const content = contentOf(message);
    const me = personIn(team, turn.member);
    // The owner may show a listing here as well.
    if (await receiveTask(deps, turn, team, me, task, content)) {
      return turn.tell("task-answered", {});
    }
    return content.kind === "text" ? answerText(deps, turn, content.text) : pass;
  },
  "danger",
);

/** What the shop is called. */
export const teamName: Typed<TeamDeps> = receives(
  z.string(),
  member,
  async (deps, turn, _, message) => {
    const typed = typedFor(deps, turn, message, () => true);
    if (typed.kind === "question") return answerText(deps, turn, typed.text);
    const name = typed.kind === "answer" ? nameOf(typed.text) : undefined;
    if (name === undefined) return turn.say(askName(true));
    await turn.records.waiting.clear(turn.person);
    await takeName(turn, turn.member, name);
  },
  "danger",
);

/** The door: one's own shop, another's, or what a team is. */
async function sayTeam(
  deps: TeamDeps,
  turn: Turn,
  team: Team | undefined,
  member: Member,
): Promise<void> {
  const me = personIn(team, member);
  if (team === undefined || me === undefined) turn.say(offerTeam());
  else if (team.ownerId === member.id) turn.say(ownerPage(team, turn.language));
  else await sayMatePage(deps, turn, team, me);
}

/** @returns false for a button that is old, forged, or another's */
async function act(deps: TeamDeps, turn: MemberTurn, press: readonly string[]): Promise<boolean> {
  const { member } = turn;
  const [verb = "", first = "", second = ""] = press;
  const { teams } = turn.records;
  if (verb === "join") {
    await joinShop(turn, member, first);
    return true;
  }
  if (verb === "no") {
    turn.say({ words: phrase("team-join-left") });
    await turn.resume();
    return true;
  }
  if (verb === "stay") {
    await stay(turn, member);
    return true;
  }
  const team = await teams.of(member.id);
  const me = personIn(team, member);
  if (verb === "open") {
    await sayTeam(deps, turn, team, member);
    return true;
  }
  if (verb === "new") {
    if (team !== undefined) await sayTeam(deps, turn, team, member);
    else await askForName(turn);
    return true;
  }
  if (team === undefined || me === undefined) return false;
  switch (verb) {
    case "roles":
      turn.say(rolesPage(team, me, true));
      return true;
    case "role":
      if (!isRole(first)) return false;
      await setOwnRole(turn, team, me, first, second === "+");
      return true;
    case "done":
      turn.say({ words: phrase("team-roles-kept") });
      // Somebody new has not said yet where they live: that comes first.
      if (member.placement === null) await turn.resume();
      else await sayTeam(deps, turn, team, member);
      return true;
    case "tasks":
      if (team.ownerId === member.id) return false; // the owner's tasks are on their own road
      await sayTasks(deps, turn, team, me);
      return true;
    case "task":
    case "do":
      if (team.ownerId === member.id) return false;
      await pressTask(deps, turn, team, me, verb, press.slice(1));
      return true;
    default:
      return team.ownerId === member.id
        ? pressAsOwner(deps, turn, team, press)
        : pressAsMate(turn, team, me, press);
  }
}

async function askForName(turn: Turn): Promise<void> {
  await turn.records.waiting.set(turn.person, { kind: "team-name", data: "new" }, turn.now);
  turn.say(askName());
}

/** The shop has a name: made with it, or called so from now on. */
async function takeName(turn: Turn, member: Member, name: string): Promise<void> {
  const { teams } = turn.records;
  const known = await teams.of(member.id);
  if (known !== undefined && known.ownerId !== member.id) {
    return turn.say({ words: phrase("team-elsewhere"), buttons: onward });
  }
  if (known === undefined)
    await teams.create({ id: newId("t"), name, ownerId: member.id }, turn.now);
  else await teams.rename(known.id, name);
  const team = await teams.of(member.id);
  const me = personIn(team, member);
  if (team === undefined || me === undefined) return;
  turn.say({ words: phrase("team-named", { shop: name }) });
  turn.say(known === undefined ? rolesPage(team, me, true) : ownerPage(team, turn.language));
}

function nameOf(text: string): string | undefined {
  const name = withoutLinks(foldName(text));
  return hasWords(name) && Array.from(name).length <= longestName ? name : undefined;
}

function personIn(team: Team | undefined, member: Member): Teammate | undefined {
  return team?.people.find(({ memberId }) => memberId === member.id);
}
