/**
 * The stock list. Five questions make a kind of goods, one after another; what was answered so far waits
 * in the database. The sum is season/rules/restock.ts.
 */
import { z } from "zod";
import { localDay } from "../../../bot/local-time.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase, type Words } from "../../../bot/reply.ts";
import { addDays } from "../../../bot/calendar.ts";
import { averageDays, averageOf, type Average } from "../rules/orders.ts";
import { askField, askToDrop, sayItem, sayStock } from "./stock-say.ts";
import {
  changeCount,
  longestName,
  mostDailyTenths,
  mostItems,
  mostLeadDays,
  mostPieces,
  nextField,
  stepBack,
  type StockDraft,
  type StockField,
  type StockItem,
} from "../rules/stock.ts";
import { readCount, readTenths } from "../rules/typed-count.ts";
import { type AskingDeps, answerText } from "../../answers/index.ts";
import { hasWords } from "../../../bot/content.ts";
import type { Turn } from "../../../bot/context.ts";
import { type RoadDeps, sayToolUsed } from "../../playbook/index.ts";
import { typedFor } from "../../../bot/typed.ts";
import { pass, reads, type Press, type Typed, sayOld } from "../../../bot/subject.ts";
import { member as joined, type MemberTurn } from "../../../bot/who.ts";
import { localRulesOf } from "../../../bot/usual.ts";
import { owesMoney } from "../../../bot/told/debt.ts";
import { lookTomorrow } from "../../season/index.ts";
import { newId } from "../../../bot/ids.ts";
import { couldNotRead } from "../../../bot/unread.ts";

export type StockDeps = AskingDeps & RoadDeps;

const draftSchema = z.string().transform((data) => JSON.parse(data) as StockDraft);

/** The answer to the draft's next question. */
export const stock: Typed<StockDeps> = reads(
  draftSchema,
  joined,
  async (deps, turn, draft, text, message) => {
    const { member } = turn;
    const field = nextField(draft);
    if (field === undefined) return pass;
    const typed = typedFor(deps, turn, message, (words) => read(field, words) !== undefined);
    if (typed.kind === "go-on") {
      await turn.records.waiting.clear(turn.person);
      return pass;
    }
    const isDebt = field !== "name" && owesMoney(text);
    if (typed.kind === "question" || isDebt) return answerText(deps, turn, text);
    const value = typed.kind === "answer" ? read(field, typed.text) : undefined;
    if (value !== undefined) return take(deps, turn, member, { ...draft, [field]: value });
    const problem = couldNotRead(text, field === "name" ? "name" : "count");
    await askDraft(deps, turn, member, draft, problem);
  },
  "book-line",
);

export async function pressStock(
  deps: StockDeps,
  turn: MemberTurn,
  { args: [verb, first = "", second = ""] }: Press,
): Promise<void> {
  const { member } = turn;
  const { stock, waiting } = turn.records;
  if (verb === "say" || verb === "back") return answer(deps, turn, member, verb, first, second);
  await waiting.clear(turn.person);
  if (verb === "open") return turn.say(sayStock(await stock.listOf(member.id)));
  if (verb === "new") {
    const full = (await stock.listOf(member.id)).length >= mostItems;
    // "I have 40 jars left" was told: what is left is known already.
    const have = /^\d{1,6}$/.test(first) ? { have: Number(first) } : {};
    if (!full) return askDraft(deps, turn, member, have);
    return turn.say({
      ...(await list(turn, member)),
      words: phrase("stock-full", { most: mostItems }),
    });
  }

  // Somebody else's goods are nobody's: the id may be forged.
  const item = await stock.find(member.id, first);
  if (item === undefined) return sayOld(turn);
  switch (verb) {
    case "item":
      return turn.say(sayItem(item));
    case "add": {
      if (!/^-?[1-9]\d{0,2}$/.test(second)) return sayOld(turn);
      const onHand = changeCount(item.onHand, Number(second));
      await stock.setOnHand(member.id, item.id, onHand, turn.now);
      await lookTomorrow(deps, turn, member);
      return turn.say(sayItem({ ...item, onHand }, true));
    }
    case "set":
      if (!/^\d{1,6}$/.test(second)) return sayOld(turn);
      await stock.setOnHand(member.id, item.id, Number(second), turn.now);
      await lookTomorrow(deps, turn, member);
      return turn.say(sayItem({ ...item, onHand: Number(second) }));
    case "count":
      return askDraft(deps, turn, member, { id: item.id, only: "have" });
    case "edit":
      return askDraft(deps, turn, member, { id: item.id, name: item.name });
    case "drop":
      return turn.say(askToDrop(item));
    case "gone":
      await stock.remove(member.id, item.id);
      return turn.say({
        ...(await list(turn, member)),
        words: phrase("stock-dropped", { name: item.name }),
      });
    default:
      sayOld(turn);
  }
}

/** A tap under the question at hand, or back to the one before. */
async function answer(
  deps: StockDeps,
  turn: Turn,
  member: Member,
  verb: "say" | "back",
  field: string,
  value: string,
): Promise<void> {
  const draft = await draftAtHand(turn);
  if (draft === undefined) {
    sayOld(turn);
    return turn.say(await list(turn, member));
  }
  if (verb === "back") {
    const before = stepBack(draft);
    if (before !== undefined) return askDraft(deps, turn, member, before);
    await turn.records.waiting.clear(turn.person);
    return turn.say(await list(turn, member));
  }
  // Only a number for the question that is asked now; the buttons of earlier ones are old.
  const given = /^\d{1,6}$/.test(value) ? withinBounds(field, Number(value)) : undefined;
  if (given === undefined || field !== nextField(draft)) return sayOld(turn);
  await take(deps, turn, member, { ...draft, [field]: given });
}

/** One more answer: the next question, or the goods are on the list. */
async function take(deps: StockDeps, turn: Turn, member: Member, draft: StockDraft): Promise<void> {
  if (nextField(draft) !== undefined) return askDraft(deps, turn, member, draft);
  const { stock, waiting } = turn.records;
  await waiting.clear(turn.person);
  const kept = draft.id === undefined ? undefined : await stock.find(member.id, draft.id);
  // Deleted meanwhile, from another message.
  if (draft.only !== undefined && kept === undefined) return turn.say(await list(turn, member));
  const item: StockItem = {
    id: kept?.id ?? newId("g"),
    memberId: member.id,
    name: draft.name ?? kept?.name ?? "",
    dailyTenths: draft.daily ?? kept?.dailyTenths ?? 0,
    leadDays: draft.lead ?? kept?.leadDays ?? 0,
    safety: draft.safety ?? kept?.safety ?? 0,
    onHand: draft.have ?? kept?.onHand ?? 0,
  };
  await stock.save(item, turn.now);
  await lookTomorrow(deps, turn, member);
  turn.say(sayItem(item));
  await sayToolUsed(deps, turn, member, "stock");
}

/** The draft's next question. */
export async function askDraft(
  deps: StockDeps,
  turn: Turn,
  member: Member,
  draft: StockDraft,
  problem?: Words,
): Promise<void> {
  const field = nextField(draft);
  if (field === undefined) return;
  const data = JSON.stringify(draft);
  await turn.records.waiting.set(turn.person, { kind: "stock", data }, turn.now);
  const average = field === "daily" ? await averageFor(deps, turn, member, draft) : undefined;
  turn.say(askField(field, draft, average, problem));
}

/** Parcels a day stand for pieces sold a day where there is no other kind of goods. */
async function averageFor(
  deps: StockDeps,
  turn: Turn,
  member: Member,
  draft: StockDraft,
): Promise<Average | undefined> {
  const others = (await turn.records.stock.listOf(member.id)).filter(({ id }) => id !== draft.id);
  if (others.length > 0) return undefined;
  const { timeZone } = await localRulesOf(deps, turn, member);
  const today = localDay(turn.now, timeZone);
  const from = addDays(today, 1 - averageDays);
  return averageOf(await turn.records.orders.daysOf(member.id, from, today), today);
}

async function list(turn: Turn, member: Member): Promise<ReturnType<typeof sayStock>> {
  return sayStock(await turn.records.stock.listOf(member.id));
}

/** What was answered so far, as the row keeps it. */
export const draftOf = (data: string): StockDraft => draftSchema.parse(data);

async function draftAtHand(turn: Turn): Promise<StockDraft | undefined> {
  const waiting = await turn.records.waiting.find(turn.person);
  return waiting?.kind === "stock" ? draftOf(waiting.data) : undefined;
}

/** What was typed as the answer to a question; `undefined` if it is none. */
function read(field: StockField, text: string): string | number | undefined {
  if (field === "name") {
    const name = text.normalize("NFKC").replaceAll(/\s+/gu, " ").trim();
    return hasWords(name) ? Array.from(name).slice(0, longestName).join("") : undefined;
  }
  if (field === "daily") return readTenths(text, mostDailyTenths);
  return readCount(text, field === "lead" ? mostLeadDays : mostPieces)?.count;
}

function withinBounds(field: string, value: number): number | undefined {
  const most = { daily: mostDailyTenths, lead: mostLeadDays, safety: mostPieces }[field];
  return most !== undefined && value <= most ? value : undefined;
}
