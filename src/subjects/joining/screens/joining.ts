/** Telegram room: joining, from Start to the first card. The rules are in joining/rules. */
import { Composer } from "grammy";
import { isQuestion } from "../../../bot/typed.ts";
import { findGoodCode } from "../rules/invitations.ts";
import {
  askConsent,
  askPlacement,
  declined,
  join,
  welcome,
  whoRuns,
  whoSees,
} from "../rules/joining.ts";
import {
  listVillages,
  proposeVillage,
  refuseProposal,
  typedVillage,
} from "../rules/where-you-live.ts";
import { placements, type Placement } from "../../../bot/member.ts";
import { phrase, type Language } from "../../../bot/reply.ts";
import type { BotContext, Turn, Homecoming } from "../../../bot/context.ts";
import { typedButton, type JoiningDeps } from "./typed.ts";
import { offerClass } from "../../villages/screens/class-joining.ts";
import { offerShop } from "../../teams/screens/joining.ts";

/** `/start`, with or without a code. */
export async function start(
  turn: Turn,
  code: string | undefined,
  withPayload: boolean,
  homecoming: Homecoming,
): Promise<void> {
  const { records, member } = turn;
  if (member !== undefined) {
    await records.members.setBlocked(turn.person, null);
    turn.say({ words: phrase("welcome-back", { name: member.firstName }), menu: true });
    if (withPayload) {
      // What a shop or a class asks stands last; the road waits.
      if (await offerShop(turn, code ?? null)) return;
      if (await offerClass(turn, code ?? null)) return;
      await startAgainWithCode(turn, code);
    }
    return homecoming.say(turn);
  }
  const joining = {
    telegramId: turn.person,
    language: turn.language,
    // A code that cannot be one is kept as it is not: the first screen says that it is unknown.
    code: withPayload ? (code ?? "-") : (turn.joining?.code ?? null),
    stage: "welcome",
  };
  await records.members.setJoining(joining, turn.now);
  turn.joining = joining;
  turn.say(...(await welcome(records.members, joining, turn.now)));
}

/** A member opens a link: who brought them stays as it is; a household they may still join. */
async function startAgainWithCode(turn: Turn, text: string | undefined): Promise<void> {
  const { members } = turn.records;
  const member = turn.member!;
  const code = await findGoodCode(members, text ?? null, turn.now);
  if (code === undefined) {
    turn.say({ words: phrase("joining-code-unknown") });
  } else if (code.kind === "household" && member.householdId === null) {
    await members.setHousehold(member.id, code.target);
    turn.say({ words: phrase("household-joined") });
  } else {
    turn.say({ words: phrase("joining-already-here") });
  }
}

export function createJoining(deps: JoiningDeps, homecoming: Homecoming): Composer<BotContext> {
  const screens = new Composer<BotContext>();
  const taps = screens.on("callback_query").filter((ctx) => ctx.action.startsWith("join:"));

  async function act(turn: Turn, action: string): Promise<void> {
    const [, verb = "", argument = ""] = action.split(":");
    if (turn.member === undefined) await beforeConsent(turn, verb, argument, homecoming);
    else await afterConsent(turn, verb, argument, deps, homecoming);
  }

  taps.use((ctx) => act(ctx.turn, ctx.action));

  screens.on("message:text", async (ctx, next) => {
    const { turn } = ctx;
    const { text } = ctx.message;
    const action = await typedButton(deps, turn, text);
    if (action !== undefined) return act(turn, action);
    if (!(await isVillageAsked(turn)) || isQuestion(text, "village")) return next();
    const { member, records } = turn;
    const typed = await typedVillage(records.members, text, member!.id);
    if (typed.kind === "found") return settle(turn, typed.village.id, homecoming);
    await turn.records.waiting.set(
      turn.person,
      { kind: "village", data: typed.name ?? "" },
      turn.now,
    );
    turn.say(typed.reply);
  });

  return screens;
}

/** A village's name is what the next words are for, also after a question or a look at the menu. */
async function isVillageAsked(turn: Turn): Promise<boolean> {
  const { member } = turn;
  if (member === undefined) return false;
  const waiting = await turn.records.waiting.find(turn.person);
  if (waiting !== undefined) return waiting.kind === "village";
  return member.placement === null && member.villageId === null;
}

async function beforeConsent(
  turn: Turn,
  verb: string,
  argument: string,
  homecoming: Homecoming,
): Promise<void> {
  const { members } = turn.records;
  const joining = turn.joining;
  // "Remember me after all", or a join row that was deleted after a day: from the start.
  if (joining === undefined) return homecoming.say(turn);
  switch (verb) {
    case "lang": {
      const language: Language = argument === "zh" ? "zh" : "en";
      turn.language = language;
      turn.joining = { ...joining, language, stage: "consent" };
      await members.setJoining(turn.joining, turn.now);
      turn.say(askConsent());
      return;
    }
    case "who":
      turn.say(whoRuns());
      return;
    case "sees":
      turn.say(whoSees());
      return;
    case "no":
      await turn.records.rights.eraseVisitor(turn.person);
      turn.joining = undefined;
      turn.say(declined());
      return;
    case "yes":
      turn.member = await join(members, { joining, firstName: turn.firstName }, turn.now);
      turn.joining = undefined;
      turn.say({
        words: phrase("joining-remembered", { name: turn.member.firstName }),
        menu: true,
      });
      if (await offerShop(turn, joining.code)) return;
      if (await offerClass(turn, joining.code)) return;
      return homecoming.goOn(turn);
    default:
      return homecoming.say(turn);
  }
}

async function afterConsent(
  turn: Turn,
  verb: string,
  argument: string,
  deps: JoiningDeps,
  homecoming: Homecoming,
): Promise<void> {
  const { members, waiting } = turn.records;
  const member = turn.member!;
  switch (verb) {
    case "villages": {
      const page = Number(argument);
      await waiting.set(turn.person, { kind: "village", data: "" }, turn.now);
      const from = Number.isInteger(page) && page > 0 ? page : 0;
      turn.say(await listVillages(members, from, member.id));
      return;
    }
    case "village": {
      // Another spelling leads to the village that it is one of.
      const village = await members.findVillage(argument);
      if (village === undefined) return homecoming.say(turn);
      return settle(turn, village.id, homecoming);
    }
    case "village-add": {
      const typed = await waiting.find(turn.person);
      if (typed?.kind !== "village" || typed.data === "") return homecoming.say(turn);
      const refused = await refuseProposal(members, typed.data, member.id, turn.now);
      if (refused !== undefined) return turn.say(refused);
      const village = await proposeVillage(members, typed.data, member.id, turn.now);
      return settle(turn, village.id, homecoming);
    }
    case "village-later":
      await waiting.clear(turn.person);
      if (member.placement !== null) return homecoming.say(turn);
      turn.say(askPlacement());
      return;
    case "place":
      if (member.placement === null && placements.includes(argument as Placement)) {
        await members.setPlacement(member.id, argument as Placement);
        turn.member = { ...member, placement: argument as Placement };
      }
      return homecoming.goOn(turn);
    case "problem":
      return chooseProblem(turn, argument, deps, homecoming);
    default:
      return homecoming.say(turn);
  }
}

/** The village is known now: the next question, or back to where the person was. */
async function settle(turn: Turn, villageId: string, homecoming: Homecoming): Promise<void> {
  const member = turn.member!;
  await turn.records.members.setVillage(member.id, villageId);
  await turn.records.waiting.clear(turn.person);
  turn.member = { ...member, villageId };
  if (member.placement !== null) turn.say({ words: phrase("joining-village-set") });
  await homecoming.goOn(turn);
}

async function chooseProblem(
  turn: Turn,
  id: string,
  deps: JoiningDeps,
  homecoming: Homecoming,
): Promise<void> {
  const member = turn.member!;
  const problem = deps.playbook.worstProblems.find((known) => known.id === id);
  if (member.worstProblem === null && (problem !== undefined || id === "-")) {
    await turn.records.members.setWorstProblem(member.id, id);
    turn.member = { ...member, worstProblem: id };
    if (problem !== undefined) turn.say({ words: problem.first[turn.language] });
  }
  await homecoming.goOn(turn);
}
