/**
 * Telegram room: the association's members: their page, joining and leaving, what each does for others.
 * Whether somebody is a member is looked up at every tap: they may have left meanwhile.
 */
import type { Roles } from "../../playbook/rules/roles.ts";
import { Composer } from "grammy";
import { isAsk } from "../rules/asks.ts";
import { isJob, readJobWords, type Job } from "../rules/jobs.ts";
import { fellowConsent } from "../rules/members-record.ts";
import {
  askVillage,
  confirmLeaving,
  offerMembership,
  sayLeft,
  sayNotNow,
  sayNotReady,
} from "./say-joining.ts";
import { askJobWords, membersPage, minePage, sayWordsUnread, whoPage } from "./members-say.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase } from "../../../bot/reply.ts";
import { answerText, type AnswersDeps } from "../../answers/screens/answers.ts";
import type { BotContext, Turn, Homecoming } from "../../../bot/context.ts";
import { askAbout } from "./members-ask.ts";
import { planNews } from "./members-news.ts";
import { mayJoin } from "./members-offer.ts";
import { typedFor } from "../../../bot/typed.ts";

/** People on one page. */
const onPage = 8;
/** First names in a line of the page. */
const namesInLine = 5;

export function createFellows(
  deps: AnswersDeps & { readonly playbook: Roles },
  homecoming: Homecoming,
): Composer<BotContext> {
  const screens = new Composer<BotContext>();

  screens.on("callback_query").filter(
    (ctx) => ctx.action.startsWith("fellow:"),
    async ({ turn, action }) => {
      if (turn.member === undefined) return homecoming.say(turn);
      await leaveWords(turn);
      const press = action.split(":").slice(1);
      if (!(await act(deps.playbook, turn, turn.member, press))) turn.note(phrase("button-old"));
    },
  );

  screens.on("message:text", async (ctx, next) => {
    const { turn, message } = ctx;
    const waiting = await turn.records.waiting.find(turn.person);
    if (turn.member === undefined || waiting?.kind !== "fellow") return next();
    const typed = typedFor(deps, turn, message, (text) => readJobWords(text).kind === "read");
    if (typed.kind === "question") return answerText(deps, turn, typed.text);
    if (typed.kind !== "answer" || !isJob(waiting.data)) {
      await leaveWords(turn);
      return next();
    }
    await keepWords(turn, turn.member, waiting.data, message.text);
  });

  return screens;
}

/** The door: the page of the own village, or what it is and how one comes in. */
export async function sayMembers(roles: Roles, turn: Turn, member: Member): Promise<void> {
  const { fellows, members, votes } = turn.records;
  if (!(await fellows.isIn(member.id))) {
    return turn.say((await mayJoin(roles, turn, member)) ? offerMembership() : sayNotReady());
  }
  const { villageId } = member;
  const village = villageId === null ? undefined : await members.findVillage(villageId);
  if (village === undefined) return turn.say(askVillage());
  const view = {
    name: village.name,
    count: await fellows.countIn(village.id),
    doing: await fellows.doingIn(village.id, namesInLine),
  };
  turn.say(membersPage(view, (await votes.latest()) !== undefined, turn.language));
}

/** @returns false for a button that is old or forged */
async function act(
  roles: Roles,
  turn: Turn,
  member: Member,
  [verb = "", first = "", second = ""]: readonly string[],
): Promise<boolean> {
  const { fellows } = turn.records;
  const isIn = await fellows.isIn(member.id);
  if (verb === "no") {
    turn.say(sayNotNow());
    return true;
  }
  if (verb === "join") {
    if (!isIn && (await mayJoin(roles, turn, member))) await join(turn, member);
    else await sayMembers(roles, turn, member);
    return true;
  }
  if (!isIn) return false;
  switch (verb) {
    case "leave":
      turn.say(confirmLeaving());
      return true;
    case "leave-yes":
      await leaveMembers(turn, member);
      await turn.records.members.addConsent(member.id, fellowConsent, false, turn.now);
      turn.say(sayLeft());
      return true;
    case "mine":
      turn.say(minePage(await fellows.offersOf(member.id)));
      return true;
    case "ask":
      return isAsk(first) && askAbout(turn, member, first, second);
    default:
      return isJob(first) && actOnJob(turn, member, verb, first, second);
  }
}

async function actOnJob(
  turn: Turn,
  member: Member,
  verb: string,
  job: Job,
  argument: string,
): Promise<boolean> {
  const { fellows, waiting } = turn.records;
  switch (verb) {
    case "who": {
      if (member.villageId === null) return false;
      const page = /^\d{1,3}$/.test(argument) ? Number(argument) : 0;
      const found = await fellows.listDoing(member.villageId, job, onPage + 1, page * onPage);
      const next = found.length > onPage ? page + 1 : undefined;
      turn.say(whoPage(job, found.slice(0, onPage), member.id, next));
      return true;
    }
    case "tick":
      await fellows.setOffer(member.id, job, argument === "+", turn.now);
      turn.say({ ...minePage(await fellows.offersOf(member.id)), inPlace: true });
      return true;
    case "words":
      await fellows.setOffer(member.id, job, true, turn.now);
      await waiting.set(turn.person, { kind: "fellow", data: job }, turn.now);
      turn.say(askJobWords(job));
      return true;
    case "bare":
      await fellows.setWords(member.id, job, "");
      turn.say(minePage(await fellows.offersOf(member.id)));
      return true;
    default:
      return false;
  }
}

async function join(turn: Turn, member: Member): Promise<void> {
  const { fellows, members } = turn.records;
  if (!(await fellows.join(member.id, turn.now))) return;
  await members.addConsent(member.id, fellowConsent, true, turn.now);
  turn.say(minePage([], true));
}

/** Out of all that members do together; whoever goes on with something is told, without the name. */
export async function leaveMembers(turn: Turn, member: Member): Promise<void> {
  for (const handed of await turn.records.fellows.leave(member.id, turn.now)) {
    await planNews(turn, handed);
  }
}

async function keepWords(turn: Turn, member: Member, job: Job, text: string): Promise<void> {
  const { fellows } = turn.records;
  const said = readJobWords(text);
  if (said.kind === "unread") return turn.say(sayWordsUnread(job, said.why));
  await leaveWords(turn);
  await fellows.setWords(member.id, job, said.words);
  turn.say(minePage(await fellows.offersOf(member.id)));
}

/** Whoever presses has left what their next words were for. */
async function leaveWords({ records: { waiting }, person }: Turn): Promise<void> {
  if ((await waiting.find(person))?.kind === "fellow") await waiting.clear(person);
}
