/**
 * Answers: does an answer that a person wrote speak of money that is spent or risked? Of checked articles
 * a curator says it; here only the words can. "It is free" costs nothing and needs no caution.
 */

import { phrase, type Phrase } from "../../../bot/reply.ts";
import type { Article } from "./article.ts";

/** What it says of money that nobody pays, taken out before the rest is looked at. */
const free =
  /\b(?:(?:it |this |that )?(?:costs?|pay|paid|charges?) (?:you )?(?:nothing|no money)|(?:for )?free(?: of charge)?|no (?:cost|charge|fee|money|payment)|without (?:money|paying|a fee)|(?:don'?t|do not|never|need not|no need to) (?:pay|buy|borrow|spend)(?: (?:anything|for it|any money|money))?)\b|免费|白用|白给|不(?:用|要|花|收|必|需要)(?:你的?)?(?:花|付|交|出)?(?:一分)?(?:钱|费)|[别莫](?:交|付|花|借|给)(?:一分)?钱|没有?费用/giu;

const money =
  /\b(?:buy|buys|buying|bought|order (?:more|stock|in)|stock up|pay(?! attention)|pays|paying|paid|spend|spending|price|prices|discounts?|coupons?|costs?|fees?|deposit|rent|renting|hire|hiring|wages?|loans?|lend(?:ing)? money|borrow(?:ing)? (?:for|from|money|to)|credit|interest|advert(?:s|ising)?|ads?|invest|yuan|money|cheaper)\b|[$¥€£]|\d\s*(?:元|块|万)|(?<![人客来])买(?![家主卖的])|[购租雇贷赊囤钱]|借[钱款贷]|进货|付[款钱费]|[先预]付|费(?![事心劲力])|工资|押金|保证金|定金|(?<!评)价|打折|优惠|推广|广告|投流|利息|投资/iu;

/** Whether the caution stands under it. An answer that says it is free costs nothing, whatever was asked. */
export function costsMoney(question: string, answer: string): boolean {
  const rest = answer.replaceAll(free, " ");
  if (money.test(rest)) return true;
  return rest === answer && money.test(question.replaceAll(free, " "));
}

const signature =
  /\b(?:sign|signs|signed|signing|signature|contracts?|stamp|seal|agreement|register|guarantor)\b|签|合同|协议|盖章|公章|担保|字据/iu;

/** Money that somebody is to give or owes; what a thing costs in a shop is none. */
const given =
  /\b(?:pay(?! attention)|pays|paying|paid|fees?|deposit|loans?|lend|lending|borrow|borrowing|debts?|owes?|invest|investing|transfer)\b|[交付借贷欠赊投](?![通代])[^，。]{0,4}[钱款费资债]|[付汇转]款|转账|押金|保证金|定金|贷款|入股|交\s*\d/iu;

/**
 * Below what nobody here could answer, where money or a signature is near: until somebody knows, neither is given.
 *
 * @param isOutside it is asked of other things than selling: what a rice cooker costs puts nobody's money at risk
 */
export function untilThen(question: string, isOutside = false): readonly Phrase[] {
  const told = question.replaceAll(free, " ");
  const isNear = (isOutside ? given : money).test(told) || signature.test(question);
  return isNear ? [phrase("answers-until-then")] : [];
}

/** The cheap test of an article of judgement; a general word where no decision is named. */
export function testFor({ decision }: Pick<Article, "decision">): Phrase {
  return decision === undefined ? phrase("answers-caution") : phrase(`judge-test-${decision}`);
}
