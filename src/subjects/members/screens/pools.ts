/**
 * Telegram room: parcels that go together: taps and typed numbers. A member is in one pool at a time;
 * only its coordinator and officers write the price list and the day. What it saves is
 * subjects/members/rules/pool-saving.ts.
 */
import { Composer } from "grammy";
import type { Member } from "../../../bot/member.ts";
import { readPostage, readSteps } from "../rules/pool-read.ts";
import { askPostage, askSteps } from "./pool-say-asking.ts";
import { phrase } from "../../../bot/reply.ts";
import { readCount } from "../../shop/rules/typed-count.ts";
import { answerText, type AnswersDeps } from "../../answers/screens/answers.ts";
import type { BotContext, Turn, Homecoming } from "../../../bot/context.ts";
import { sayMembers } from "./members.ts";
import type { PlaybookDeps } from "../../playbook/screens/playbook.ts";
import { actInPool, mayManage, noteOfficer, sayPool, sayPools } from "./pools-acts.ts";
import { mostWeekly, share } from "./pools-share.ts";
import { typedFor } from "../../../bot/typed.ts";

type PoolsDeps = AnswersDeps & PlaybookDeps;

export function createPools(deps: PoolsDeps, homecoming: Homecoming): Composer<BotContext> {
  const screens = new Composer<BotContext>();

  screens.on("callback_query").filter(
    (ctx) => ctx.action.startsWith("pool:"),
    async ({ turn, action }) => {
      const { member } = turn;
      if (member === undefined && !turn.isOfficer) return homecoming.say(turn);
      await leaveWords(turn);
      const press = action.split(":").slice(1);
      const isIn = member !== undefined && (await turn.records.fellows.isIn(member.id));
      if (!isIn && !turn.isOfficer) return sayMembers(deps.playbook, turn, member!);
      if (!(await act(deps, turn, isIn ? member : undefined, press))) {
        turn.note(phrase("button-old"));
      }
    },
  );

  screens.on("message:text", async (ctx, next) => {
    const { turn, message } = ctx;
    const waiting = await turn.records.waiting.find(turn.person);
    if (waiting?.kind !== "pool") return next();
    const [what = "", target = "", parcels = ""] = waiting.data.split("/");
    const typed = typedFor(deps, turn, message, (text) => canRead(what, parcels, text));
    if (typed.kind === "question") return answerText(deps, turn, typed.text);
    if (typed.kind !== "answer") {
      await leaveWords(turn);
      return next();
    }
    if (what === "steps") return takeSteps(turn, target, typed.text);
    await takeShare(deps, turn, target, parcels, typed.text);
  });

  return screens;
}

/** @param member of the association; `undefined`: an officer who is none */
async function act(
  deps: PoolsDeps,
  turn: Turn,
  member: Member | undefined,
  press: readonly string[],
): Promise<boolean> {
  const [verb = "", first = "", second = "", third = ""] = press;
  if (member !== undefined && verb === "open") {
    await sayPools(turn, member);
    return true;
  }
  if (member !== undefined && verb === "share") {
    return share(deps, turn, member, first, numberIn(second), numberIn(third));
  }
  return actInPool(deps, turn, member, verb, first, second);
}

function canRead(what: string, parcels: string, text: string): boolean {
  if (what === "steps") return readSteps(text).kind === "read";
  return parcels === ""
    ? readCount(text, mostWeekly) !== undefined
    : readPostage(text) !== undefined;
}

async function takeShare(
  deps: PoolsDeps,
  turn: Turn,
  target: string,
  parcels: string,
  text: string,
): Promise<void> {
  const { member } = turn;
  if (member === undefined || !(await turn.records.fellows.isIn(member.id))) return;
  const weekly = parcels === "" ? readCount(text, mostWeekly)?.count : Number(parcels);
  const postage = parcels === "" ? undefined : readPostage(text);
  if (weekly === undefined || weekly < 1 || (parcels !== "" && postage === undefined)) {
    const again = parcels === "" ? phrase("pool-parcels-unread") : phrase("shop-unread");
    const buttons = parcels === "" ? [] : askPostage(target, Number(parcels)).buttons;
    return turn.say({ words: again, ...(buttons === undefined ? {} : { buttons }) });
  }
  await leaveWords(turn);
  if (!(await share(deps, turn, member, target, weekly, postage))) {
    turn.say({ words: phrase("pool-gone") });
  }
}

/** The price list as it was typed; what cannot be is asked for again. */
async function takeSteps(turn: Turn, poolId: string, text: string): Promise<void> {
  const { pools, fellows, waiting } = turn.records;
  const pool = await pools.find(poolId);
  const member = turn.member;
  const isIn = member !== undefined && (await fellows.isIn(member.id));
  if (pool === undefined || !mayManage(turn, isIn ? member : undefined, pool)) {
    await waiting.clear(turn.person);
    return turn.say({ words: phrase("pool-gone") });
  }
  const typed = readSteps(text);
  if (typed.kind === "unread") {
    const asked = askSteps(pool);
    return turn.say({ ...asked, words: phrase("pool-steps-unread", { why: typed.why }) });
  }
  await waiting.clear(turn.person);
  await pools.setSteps(pool.id, pool.per, typed.steps);
  await noteOfficer(turn, pool, "pool-prices");
  await sayPool(turn, isIn ? member : undefined, { ...pool, steps: typed.steps });
}

async function leaveWords({ records: { waiting }, person }: Turn): Promise<void> {
  if ((await waiting.find(person))?.kind === "pool") await waiting.clear(person);
}

/** As our buttons carry it; anything else is forged, and counts as not said. */
function numberIn(text: string): number | undefined {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}
