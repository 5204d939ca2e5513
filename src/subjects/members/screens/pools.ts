/**
 * Parcels that go together: taps and typed numbers. A member is in one pool at a time; only its
 * coordinator and officers write the price list and the day. What it saves is rules/pool-saving.ts.
 */
import { z } from "zod";
import type { Member } from "../../../bot/member.ts";
import { readPostage, readSteps } from "../rules/pool-read.ts";
import { askPostage, askSteps } from "./pool-say-asking.ts";
import { phrase } from "../../../bot/reply.ts";
import { readRoughCount } from "../../shop/index.ts";
import { type AskingDeps, answerText } from "../../answers/index.ts";
import type { Turn } from "../../../bot/context.ts";
import { pass, reads, type Press, type Typed, sayOld } from "../../../bot/subject.ts";
import { anybody } from "../../../bot/who.ts";
import { sayMembers } from "./members.ts";
import type { RoadDeps } from "../../playbook/index.ts";
import { actInPool, mayManage, noteOfficer, sayPool, sayTogether } from "./pools-acts.ts";
import { mostWeekly, share } from "./pools-share.ts";
import { typedFor } from "../../../bot/typed.ts";
import { couldNotRead, couldNotReadLine } from "../../../bot/unread.ts";

type PoolsDeps = AskingDeps & RoadDeps;

export async function pressPool(deps: PoolsDeps, turn: Turn, { args }: Press): Promise<void> {
  const { member, records } = turn;
  const isIn = member !== undefined && (await records.associates.isIn(member.id));
  if (member !== undefined && !isIn && !turn.isOfficer) {
    return sayMembers(deps.playbook, turn, member);
  }
  if (!(await act(deps, turn, isIn ? member : undefined, args))) sayOld(turn);
}

/** What somebody brings to a pool: parcels a week, then what each costs. */
interface Share {
  readonly what: "share";
  /** As in pools-share.ts. */
  readonly target: string;
  readonly parcels: number | undefined;
}

type Asked = Share | { readonly what: "steps"; readonly poolId: string };

/** Numbers of one's own, or the pool's price list. */
export const pool: Typed<PoolsDeps> = reads(
  z.string().transform((data): Asked => {
    const [what, id = "", parcels = ""] = data.split("/");
    if (what === "steps") return { what, poolId: id };
    return { what: "share", target: id, parcels: parcels === "" ? undefined : Number(parcels) };
  }),
  anybody,
  async (deps, turn, asked, text, message) => {
    const typed = typedFor(deps, turn, message, (words) => canRead(asked, words));
    if (typed.kind === "question") return answerText(deps, turn, text);
    if (typed.kind !== "answer") {
      await turn.records.waiting.clear(turn.person);
      return pass;
    }
    if (asked.what === "steps") return takeSteps(turn, asked.poolId, typed.text);
    await takeShare(deps, turn, asked, typed.text);
  },
  "book-line",
);

/** @param member of the association; `undefined`: an officer who is none */
async function act(
  deps: PoolsDeps,
  turn: Turn,
  member: Member | undefined,
  [verb = "", first = "", second = "", third = ""]: readonly string[],
): Promise<boolean> {
  if (member !== undefined && (verb === "open" || verb === "new")) {
    await sayTogether(turn, member, verb === "new" ? verb : (numberIn(first) ?? 0));
    return true;
  }
  if (member !== undefined && verb === "share") {
    return share(deps, turn, member, first, numberIn(second), numberIn(third));
  }
  return actInPool(deps, turn, member, verb, first, second);
}

function canRead(asked: Asked, text: string): boolean {
  if (asked.what === "steps") return readSteps(text).kind === "read";
  return asked.parcels === undefined
    ? readRoughCount(text, mostWeekly) !== undefined
    : readPostage(text) !== undefined;
}

async function takeShare(
  deps: PoolsDeps,
  turn: Turn,
  { target, parcels }: Share,
  text: string,
): Promise<void> {
  const { member } = turn;
  if (member === undefined || !(await turn.records.associates.isIn(member.id))) return;
  const weekly = parcels ?? readRoughCount(text, mostWeekly)?.count;
  const postage = parcels === undefined ? undefined : readPostage(text);
  if (weekly === undefined || weekly < 1 || (parcels !== undefined && postage === undefined)) {
    if (parcels === undefined) {
      return turn.say({ words: couldNotRead(text, "count"), buttons: [] });
    }
    return turn.say({ ...askPostage(target, parcels), words: couldNotRead(text, "price") });
  }
  await turn.records.waiting.clear(turn.person);
  if (!(await share(deps, turn, member, target, weekly, postage))) {
    turn.say({ words: phrase("pool-gone") });
  }
}

/** The price list as it was typed; what cannot be is asked for again. */
async function takeSteps(turn: Turn, poolId: string, text: string): Promise<void> {
  const { pools, associates, waiting } = turn.records;
  const pool = await pools.find(poolId);
  const member = turn.member;
  const isIn = member !== undefined && (await associates.isIn(member.id));
  if (pool === undefined || !mayManage(turn, isIn ? member : undefined, pool)) {
    await waiting.clear(turn.person);
    return turn.say({ words: phrase("pool-gone") });
  }
  const typed = readSteps(text);
  if (typed.kind === "unread") {
    const asked = askSteps(pool);
    const said = typed.why === "words" ? couldNotReadLine(text, "50 3") : [];
    const why = phrase("pool-steps-unread", { why: typed.why });
    return turn.say({ ...asked, words: [said, why].flat() });
  }
  await waiting.clear(turn.person);
  await pools.setSteps(pool.id, pool.per, typed.steps);
  await noteOfficer(turn, pool, "pool-prices");
  await sayPool(turn, isIn ? member : undefined, { ...pool, steps: typed.steps });
}

/** As our buttons carry it; anything else is forged, and counts as not said. */
function numberIn(text: string): number | undefined {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}
