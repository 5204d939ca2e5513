/**
 * Shop: does somebody's shop cost more than it brings? What their own numbers say, and whether a person says
 * so in words. Pure; what is said then is screens/loss-say.ts.
 */
import { isQuestion } from "../../../bot/typed.ts";

/** Parcels after which a price that loses is no accident. */
const fairParcels = 10;
/** A book begins with what was bought for later: before so many parcels it says nothing of the shop. */
const bookParcels = 30;

/** In minor units; all of it their own words. */
export interface OwnLoss {
  readonly parcels: number;
  /** One sale, by the price sum touched last. */
  readonly sale?: {
    readonly priceMinor: number;
    /** Negative: a sale costs more than it brings. */
    readonly leftMinor: number;
    /** The lowest price without a loss. */
    readonly lowestMinor: number;
    /** All sums that are finished lose. */
    readonly isEvery: boolean;
  };
  /** All of the book but their own money. */
  readonly book?: { readonly inMinor: number; readonly outMinor: number };
  /** What the family agreed to lose at most. */
  readonly limitMinor?: number;
}

/** `limit`: the family's; `orders`: each order costs. */
export type Loss = "limit" | "orders";

/** What the numbers say by themselves; `undefined`: nothing that must be said. */
export function lossOf({ parcels, sale, book, limitMinor }: OwnLoss): Loss | undefined {
  const lostMinor = book === undefined ? 0 : book.outMinor - book.inMinor;
  if (limitMinor !== undefined && limitMinor > 0 && lostMinor >= limitMinor) return "limit";
  if (sale !== undefined && sale.isEvery && parcels >= fairParcels) return "orders";
  return lostMinor > 0 && parcels >= bookParcels ? "orders" : undefined;
}

const loses = {
  zh: /(?:亏|赔|倒贴)/u,
  en: /\b(?:los(?:e|es|ing|t)|pay(?:ing)? extra)\b/i,
} as const;
const always = {
  zh: /一直|老是|总是|净|都在|都是|每[一]?[单个笔天月]|单单|天天|越卖越|(?:做|卖|发)一[单个件](?:就)?(?:亏|赔)|[一二两三四五六七八九十半\d]+个?(?:多)?(?:月|年|星期|礼拜)/u,
  en: /\b(?:every|each|all|always|only|still|keep|nothing but|months?|years?|weeks)\b/i,
} as const;
const aside = {
  // What may happen, what others pay, and goods that got lost.
  zh: /会不会|要是|如果|万一|怕|担心|避免|赔付|赔偿|保险|怎么赔|谁赔|破|坏|运费险|他|她|别人|人家|不亏|不赔|没亏|没赔/u,
  en: /\b(?:if|will|would|might|could|may|afraid|scared|avoid|not losing|never lose|don'?t lose|weight|parcels?|password|phone|time|way|he|she|they|insurance|broken)\b/i,
} as const;
const ownVoice = /\b(?:i|we|i'm|im|we're|my|our)\b/i;
/** "What shall I do?" behind it does not make it another thing. */
const plea =
  /(?:怎么办|咋办|咋整|怎么回事|为什么|为啥|what (?:can|should|shall|do) i do|what now|why(?: is that)?)[？?。.!！\s]*$/iu;
const mostLetters = 80;

/** "卖了三个月一直亏钱", "I lose money on every order": told, not asked. */
export function saysLoss(text: string): boolean {
  const said = text.normalize("NFKC").trim().replace(plea, "");
  if (said.length > mostLetters) return false;
  const tongue = /\p{Script=Han}/u.test(said) ? "zh" : "en";
  if (!loses[tongue].test(said) || !always[tongue].test(said) || aside[tongue].test(said)) {
    return false;
  }
  if (tongue === "en" && (!/money|on (?:every|each|all)/i.test(said) || !ownVoice.test(said))) {
    return false;
  }
  return !isQuestion(said);
}
