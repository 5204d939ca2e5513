/**
 * Telegram room: several people, several phones, one shop. Which tap and which words are for a team,
 * and whether this person may: the owner's acts, a teammate's, the tasks of their jobs.
 */
import { Composer } from "grammy";
import type { Member } from "../../../bot/member.ts";
import { foldName, withoutLinks } from "../../../bot/plain-name.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Team, Teammate } from "../rules/record.ts";
import { isRole } from "../../playbook/rules/jobs.ts";
import { askName, offerTeam, ownerPage } from "./say.ts";
import { rolesPage } from "./say-people.ts";
import { answerText, type AnswersDeps } from "../../answers/screens/answers.ts";
import { contentOf, hasWords } from "../../../bot/content.ts";
import type { BotContext, Turn, Homecoming } from "../../../bot/context.ts";
import type { PlaybookDeps } from "../../playbook/screens/playbook.ts";
import { typedFor } from "../../../bot/typed.ts";
import { joinShop } from "./joining.ts";
import { pressAsMate, sayMatePage, setOwnRole } from "./mate.ts";
import { pressAsOwner } from "./owner.ts";
import { tellDeeds } from "./news.ts";
import { pressTask, receiveTask, sayTasks } from "./tasks.ts";
import { onward } from "../../../bot/doors.ts";
import { newId } from "../../../bot/ids.ts";

export type TeamDeps = AnswersDeps & PlaybookDeps;

/** A shop's name has at most so many characters. */
const longestName = 30;

export function createTeams(deps: TeamDeps, homecoming: Homecoming): Composer<BotContext> {
  const screens = new Composer<BotContext>();

  screens.on("callback_query").filter(
    (ctx) => ctx.action.startsWith("team:"),
    async (ctx) => {
      const { turn } = ctx;
      const { member } = turn;
      if (member === undefined) return homecoming.say(turn);
      // Whoever presses has left what their next words were for.
      await turn.records.waiting.clear(turn.person);
      await tellDeeds(deps, turn, member);
      const press = ctx.action.split(":").slice(1);
      if (!(await act(deps, turn, member, press, homecoming))) turn.note(phrase("button-old"));
    },
  );

  screens.on("message", async (ctx, next) => {
    const { turn } = ctx;
    const { member, records, person } = turn;
    const waiting = await records.waiting.find(person);
    if (member === undefined) return next();
    if (waiting?.kind === "team-show") {
      const team = await records.teams.of(member.id);
      const content = contentOf(ctx.message);
      const isTaken = await receiveTask(
        deps,
        turn,
        team,
        personIn(team, member),
        waiting.data,
        content,
      );
      // The owner may show a listing here as well.
      if (isTaken) return ctx.turn.tell("task-answered", {});
      if (content.kind === "text") return answerText(deps, turn, content.text);
      return next();
    }
    if (waiting?.kind !== "team-name") return next();
    const typed = typedFor(deps, turn, ctx.message, () => true);
    if (typed.kind === "question") return answerText(deps, turn, typed.text);
    const name = typed.kind === "answer" ? nameOf(typed.text) : undefined;
    if (name === undefined) return turn.say(askName(true));
    await records.waiting.clear(person);
    await takeName(turn, member, name);
  });

  return screens;
}

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
async function act(
  deps: TeamDeps,
  turn: Turn,
  member: Member,
  press: readonly string[],
  homecoming: Homecoming,
): Promise<boolean> {
  const [verb = "", first = "", second = ""] = press;
  const { teams } = turn.records;
  if (verb === "join") {
    await joinShop(turn, member, first);
    return true;
  }
  if (verb === "no") {
    turn.say({ words: phrase("team-join-left") });
    await homecoming.say(turn);
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
      if (member.placement === null) await homecoming.say(turn);
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
        : pressAsMate(deps, turn, team, me, press);
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
