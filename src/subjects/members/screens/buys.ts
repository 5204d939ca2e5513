/**
 * Buying together: taps and typed answers. Members of the village see it and order; only its coordinator
 * writes it and calls it off. Acts on one that is open are buys-acts.ts.
 */
import { z } from "zod";
import { readDay, readNext, type ReadBuy } from "../rules/buy-draft.ts";
import { mostOpen, type BuyDraft } from "../rules/buys-record.ts";
import { askNext } from "./buy-say-asking.ts";
import { sayTogether } from "./pools-acts.ts";
import { localDay } from "../../../bot/local-time.ts";
import type { Member } from "../../../bot/member.ts";
import { type AskingDeps, answerText } from "../../answers/index.ts";
import { actOnBuy, publish, takeTyped } from "./buys-acts.ts";
import type { Turn } from "../../../bot/context.ts";
import { phrase } from "../../../bot/reply.ts";
import { pass, reads, type Press, type Typed, sayOld } from "../../../bot/subject.ts";
import { member as joined, type MemberTurn } from "../../../bot/who.ts";
import type { RoadDeps } from "../../playbook/index.ts";
import { typedFor } from "../../../bot/typed.ts";
import { localRulesOf, type Usual } from "../../../bot/usual.ts";
import { newId } from "../../../bot/ids.ts";

type BuysDeps = AskingDeps & RoadDeps;

export async function pressBuy(deps: BuysDeps, turn: MemberTurn, { args }: Press): Promise<void> {
  if (!(await act(deps, turn, turn.member, args))) sayOld(turn);
}

/** How many somebody orders, or the answer to the next question of what they write. */
export const buy: Typed<BuysDeps> = reads(
  z.string().transform((data) => {
    const [id = "", what] = data.split("/");
    return { id, isCount: what === "count" };
  }),
  joined,
  async (deps, turn, { id, isCount }, text, message) => {
    const { member, records, person } = turn;
    const typed = typedFor(deps, turn, message, () => true);
    if (typed.kind === "question") return answerText(deps, turn, text);
    const isTheirs = typed.kind === "answer" && (await records.associates.isIn(member.id));
    if (isTheirs && isCount) return takeTyped(turn, member, id, typed.text);
    const draft = isTheirs ? await ownDraft(turn, member, id) : undefined;
    if (!isTheirs || draft === undefined) {
      await records.waiting.clear(person);
      return pass;
    }
    const { today } = await dayOf(deps, turn, member);
    await goOn(deps, turn, member, draft, readNext(draft, typed.text, today, turn.language));
  },
  "book-line",
);

/** @returns false for a button that is old, forged, or another's */
async function act(
  deps: BuysDeps,
  turn: Turn,
  member: Member,
  [verb = "", id = "", argument = ""]: readonly string[],
): Promise<boolean> {
  const { buys } = turn.records;
  const { villageId } = member;
  if (villageId === null) return false;
  if (verb === "new") {
    const open = await buys.listOpen(villageId, turn.now, mostOpen);
    if (open.length < mostOpen) await begin(deps, turn, member, villageId);
    else await sayTogether(turn, member, 0);
    return true;
  }
  if (verb !== "day" && verb !== "go") return actOnBuy(turn, member, verb, id, argument);
  const draft = await ownDraft(turn, member, id);
  if (draft === undefined) return false;
  const { today } = await dayOf(deps, turn, member);
  if (verb === "day") await goOn(deps, turn, member, draft, readDay(draft, argument, today));
  else if (draft.lastDay === null || draft.lastDay <= today) {
    // It lay for days: the last one is over.
    await goOn(deps, turn, member, draft, {
      kind: "read",
      draft: { ...draft, lastDay: null },
    });
  } else return publish(deps, turn, member, draft);
  return true;
}

async function begin(deps: BuysDeps, turn: Turn, member: Member, villageId: string): Promise<void> {
  const id = newId("y");
  await turn.records.buys.begin({ id, coordinatorId: member.id, villageId }, turn.now);
  const draft = await ownDraft(turn, member, id);
  if (draft !== undefined) await goOn(deps, turn, member, draft, { kind: "read", draft });
}

/** Keeps what was read and asks the next question; what was not is asked again. */
async function goOn(
  deps: BuysDeps,
  turn: Turn,
  member: Member,
  draft: BuyDraft,
  typed: ReadBuy,
): Promise<void> {
  const { today } = await dayOf(deps, turn, member);
  const { buys, waiting } = turn.records;
  const now = typed.kind === "read" ? typed.draft : draft;
  if (typed.kind === "read") await buys.saveDraft(now);
  if (now.lastDay === null) {
    // A number or a day, once it has its name.
    const data = `${draft.id}/next${now.item === null ? "" : "/number"}`;
    await waiting.set(turn.person, { kind: "buy", data }, turn.now);
  } else await waiting.clear(turn.person);
  const asked = askNext(now, today, turn.language);
  turn.say(typed.kind === "read" ? asked : { ...asked, words: typed.why });
}

/** What was asked of what somebody writes. */
export async function askDraftAgain(
  deps: Usual,
  turn: Turn,
  member: Member,
  id: string,
): Promise<void> {
  const draft = await ownDraft(turn, member, id);
  if (draft === undefined) return turn.say({ words: phrase("buy-over") });
  const { today } = await dayOf(deps, turn, member);
  turn.say(askNext(draft, today, turn.language));
}

async function ownDraft(turn: Turn, member: Member, id: string): Promise<BuyDraft | undefined> {
  const draft = await turn.records.buys.findDraft(id);
  return draft?.coordinatorId === member.id ? draft : undefined;
}

async function dayOf(deps: Usual, turn: Turn, member: Member): Promise<{ today: string }> {
  const { timeZone } = await localRulesOf(deps, turn, member);
  return { today: localDay(turn.now, timeZone) };
}
