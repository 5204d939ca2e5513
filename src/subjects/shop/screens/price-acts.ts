/**
 * What the taps and words of the price do: ask, keep, work out, list, delete.
 *
 * What is waited for is `<price id>/<what>`: a question, `try/<last price>` or `cash`.
 */
import type { Member } from "../../../bot/member.ts";
import { phrase, type Phrase, type Words } from "../../../bot/reply.ts";
import {
  moreFields,
  nextField,
  nextMore,
  reckon,
  withFact,
  type PriceFacts,
  type PriceField,
} from "../rules/price-facts.ts";
import type { Price } from "../rules/price-record.ts";
import { listReply, resultReply } from "../rules/price-result.ts";
import { askField, newPrice } from "./price-say.ts";
import type { AskingDeps } from "../../answers/index.ts";
import type { Turn } from "../../../bot/context.ts";
import { type RoadDeps, sayToolUsed } from "../../playbook/index.ts";
import { isAboutPrices, offerNumbers } from "./judgement.ts";
import { noteGoods, type ProductDeps } from "./products.ts";
import { clip } from "../../../bot/clip.ts";
import type { Events } from "../../../bot/events.ts";
import { newId } from "../../../bot/ids.ts";
import { currencyOf } from "../../../bot/money.ts";
import { localRulesOf } from "../../../bot/usual.ts";

export type PriceDeps = AskingDeps & RoadDeps & Pick<ProductDeps, "goods">;

/** Prices on one page of the list. */
const onPage = 8;

/** The tool opens: saved prices, or the first question where there is none. */
export async function openPrices(turn: Turn, member: Member): Promise<void> {
  const [first] = await turn.records.prices.list(member.id, 1, 0);
  if (first !== undefined) return sayList(turn, member, 0);
  await askFirst(turn, member);
}

/** The first of three questions; one line may answer all of them. */
export function askFirst(turn: Turn, member: Member): Promise<void> {
  return ask(turn, emptyPrice(member), "goods", phrase("price-intro"));
}

/** Under an answer: about prices the tool, or what it says of their own goods; elsewhere their own numbers. */
export async function giveTool(
  _: unknown,
  turn: Turn,
  facts: Events["article-shown"],
): Promise<void> {
  const { member } = turn;
  if (member === undefined) return;
  if (!isAboutPrices(facts.article)) {
    facts.nearby = (await offerNumbers(turn, member, facts)) ?? facts.nearby;
    return;
  }
  const prices = await turn.records.prices.list(member.id, onPage, 0);
  const known = prices.find(({ isFinished }) => isFinished);
  // Amounts stand behind the tap: others may read the chat.
  facts.nearby =
    known === undefined
      ? { label: phrase("price-work-out"), action: "price:begin" }
      : { label: withMine(known.facts), action: `price:split:${known.id}` };
}

function withMine({ name }: PriceFacts): Phrase {
  return name === undefined
    ? phrase("price-with-mine-plain")
    : phrase("price-with-mine", { name: clip(name, 20) });
}

export async function sayList(turn: Turn, member: Member, page: number): Promise<void> {
  const at = Number.isInteger(page) && page > 0 && page < 10_000 ? page : 0;
  const prices = await turn.records.prices.list(member.id, onPage + 1, at * onPage);
  turn.say(listReply(prices.slice(0, onPage), at, prices.length > onPage));
}

/** Nothing of it is kept before its first answer. */
export function emptyPrice(member: Member): Price {
  return { id: newPrice, memberId: member.id, facts: {}, isFinished: false };
}

/** A price of this member's own; the id may be forged. */
export async function findPrice(
  turn: Turn,
  member: Member,
  id: string,
): Promise<Price | undefined> {
  return id === newPrice ? emptyPrice(member) : turn.records.prices.find(member.id, id);
}

export async function waitFor(turn: Turn, id: string, what: string): Promise<void> {
  await turn.records.waiting.set(turn.person, { kind: "price", data: `${id}/${what}` }, turn.now);
}

export async function ask(
  turn: Turn,
  price: Price,
  field: PriceField,
  intro: Words = [],
): Promise<void> {
  await waitFor(turn, price.id, field);
  turn.say(askField(price, field, intro));
}

/** The other numbers of an answer; those that were told are kept with what is waited for. */
export async function askOther(
  turn: Turn,
  price: Price,
  field: PriceField,
  { told, next }: { readonly told: string; readonly next: Phrase },
): Promise<void> {
  await waitFor(turn, price.id, `${field}/${told}`);
  turn.say({ ...askField(price, field), words: next });
}

/** The result of a finished price, else its next question. */
export async function show(
  deps: PriceDeps,
  turn: Turn,
  member: Member,
  price: Price,
): Promise<void> {
  const reckoned = reckon(price.facts);
  if (reckoned === undefined) return ask(turn, price, nextField(price.facts) ?? "goods");
  await turn.records.waiting.clear(turn.person);
  const { country } = await localRulesOf(deps, turn, member);
  turn.say(resultReply(price, reckoned, currencyOf(country) === "CNY"));
  await noteGoods(deps, turn, member, { source: price.id, name: price.facts.name ?? "" });
  await sayToolUsed(deps, turn, member, "price");
}

/** Keeps one answer or several, and goes on: the next question, or the result with what follows from it. */
export async function keep(
  deps: PriceDeps,
  turn: Turn,
  member: Member,
  before: Price,
  change: PriceFacts,
): Promise<void> {
  const { id } = before;
  const facts = withFact(
    { ...(await namedAlready(turn, member, before)), ...before.facts },
    change,
  );
  const price: Price = {
    id: id === newPrice ? newId("p") : id,
    memberId: member.id,
    facts,
    isFinished: reckon(facts) !== undefined,
  };
  await turn.records.prices.save(price, turn.now);
  const more = price.isFinished ? await moreToAsk(turn, member, before, price) : undefined;
  return more === undefined
    ? show(deps, turn, member, price)
    : ask(turn, price, more, before.isFinished ? [] : phrase("price-more-now"));
}

/** The first price of somebody whose goods are known has their name. */
async function namedAlready(turn: Turn, member: Member, { id }: Price): Promise<PriceFacts> {
  if (id !== newPrice) return {};
  const [other] = await turn.records.prices.list(member.id, 1, 0);
  const name = other === undefined ? await turn.records.products.newest(member.id) : undefined;
  return name === undefined ? {} : { name };
}

/**
 * What else costs something is asked one after the other once somebody has begun with it; and right after the
 * three numbers of whoever sends parcels already: for them it counts.
 */
async function moreToAsk(
  turn: Turn,
  member: Member,
  before: Price,
  { facts }: Price,
): Promise<PriceField | undefined> {
  const isBegun = moreFields.some(
    (field) => before.facts[field] === undefined && facts[field] !== undefined,
  );
  const isNew = !before.isFinished && moreFields.every((field) => facts[field] === undefined);
  const asksOn = isBegun || (isNew && (await turn.records.orders.totalParcels(member.id)) > 0);
  return asksOn ? nextMore(facts) : undefined;
}

export async function remove(turn: Turn, member: Member, price: Price): Promise<void> {
  await turn.records.waiting.clear(turn.person);
  await turn.records.prices.remove(member.id, price.id);
  await turn.records.products.remove(member.id, price.id);
  turn.say({ words: phrase("price-deleted") });
  await sayList(turn, member, 0);
}
