/**
 * What is typed where a price asks for a number, and is for something else: the answer before it was wrong, money is told
 * that belongs in the book, somebody says what they wish for. None of it fills in the question at hand.
 */
import type { Turn } from "../../../bot/context.ts";
import { phrase } from "../../../bot/reply.ts";
import { readTold } from "../../../bot/told/told.ts";
import type { Typed } from "../../../bot/typed.ts";
import { answerText } from "../../answers/index.ts";
import { onlyAmount, saysOnlyNew } from "../rules/cash/aside.ts";
import { fieldBefore, withFact, type PriceField } from "../rules/price-facts.ts";
import { asksOwnPrice } from "../rules/price-line.ts";
import { readField } from "../rules/price-read.ts";
import type { Price } from "../rules/price-record.ts";
import { writeField } from "../rules/price-result.ts";
import { ask, type PriceDeps } from "./price-acts.ts";

/** Numbers that are no amount of one sale: a sum in a sentence is none of them. */
const ofSentences = ["feeBp", "mishaps", "advertBp", "labour"] as const;
type Apart = (typeof ofSentences)[number];

/** What may be told with such words all the same: "paid 8 for adverts". */
const ownWords: { readonly [Field in Apart]: RegExp } = {
  feeBp: /platform|commission|fee|平台|佣金|费|扣/iu,
  mishaps: /come back|came back|broke|broken|退|坏|破/iu,
  advertBp: /advert|\bads?\b|广告|推广/iu,
  labour: /hour|minute|小时|钟头|分钟|工/iu,
};
const wishes = /\b(?:i|we) (?:want|hope|plan)\b|\bremind\b|我?想|打算|提醒/iu;

/** @returns false where it is for the question at hand */
export async function takePriceAside(
  deps: PriceDeps,
  turn: Turn,
  price: Price,
  field: PriceField,
  typed: Typed,
): Promise<boolean> {
  if (typed.kind !== "answer") return false;
  const { text } = typed;
  if (saysOnlyNew(text) && onlyAmount(text)) return mendBefore(turn, price, field, text);
  const apart = ofSentences.find((each) => each === field);
  if (apart === undefined || ownWords[apart].test(text)) return false;
  if (wishes.test(text)) {
    await answerText(deps, turn, text);
  } else {
    const isTold = text.includes("\n") || readTold(text)?.lines.some(({ deed }) => deed);
    const told = { text, language: turn.language, isSaid: false };
    if (isTold === true) await turn.tell("amounts-told", told);
    if (!told.isSaid) return false;
  }
  await ask(turn, price, field);
  return true;
}

/** "No, 5.50": of what was answered before, and the question at hand stands. */
async function mendBefore(
  turn: Turn,
  price: Price,
  field: PriceField,
  text: string,
): Promise<boolean> {
  const before = fieldBefore(field, price.facts);
  if (before === undefined) return false;
  const reading = readField(before, text.replace(/^\D+/u, ""), price.facts);
  if (reading.kind !== "read") return false;
  const mended = { ...price, facts: withFact(price.facts, reading.change) };
  await turn.records.prices.save(mended, turn.now);
  const lines = [phrase("price-mended"), writeField(before, mended.facts)];
  await ask(turn, mended, field, { lines });
  return true;
}

export function isOfCost(field: PriceField): boolean {
  return field === "goods" || field === "sending" || field === "price";
}

/** It asks what this sum is for, and is no answer to what is asked here. */
export function isOpenHere(field: PriceField, typed: Typed, { facts }: Price): boolean {
  if (!isOfCost(field)) return false;
  if (!("text" in typed) || !asksOwnPrice(typed.text)) return false;
  return typed.kind === "question" || readField(field, typed.text, facts).kind !== "read";
}
