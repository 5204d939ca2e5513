/**
 * Shop: how many goods are left, told in words: "I have 40 jars left", 还剩40罐. They are on the shelf and no money; what is left
 * of money, of days, of a job is none of it.
 */
import { hanThings } from "../../../../bot/numbers/piece-words.ts";
import { inDigits, isVague } from "../../../../bot/numbers/spoken-numbers.ts";
import { isQuestion } from "../../../../bot/typed.ts";
import { mostPieces } from "../stock.ts";

export interface ToldLeft {
  readonly count: number;
  /** As they were called; may be only what holds them, or empty. */
  readonly goods: string;
}

/** Letters; more is a story. */
const longest = 60;

const elseThanGoods =
  "yuan|kuai|rmb|dollars?|euros?|rupees?|pesos?|shillings?|bob|kes|ksh|rs|days?|weeks?|months?|years?|hours?|minutes?|mins?|people|persons?|children|kids|questions?|jobs?|steps?|tasks?|cards?|orders?|parcels?|percent|friends?|customers?|buyers?";
const word = `(?!(?:${elseThanGoods}|left|remaining|in|on|to|still|of)\\b)[\\p{L}'’-]+`;
const goods = `(?<goods>${word}(?: of ${word})?(?: ${word}){0,2})`;
const few = "(?:still|only|just|now|about|today|also)";
const english: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:so|and|now|ok) )*(?:(?:i|we|there)(?:['’]ve| have| has| are| is|['’]s)?(?: got)? )?(?:${few} )*(?<count>\\d{1,6})(?: more)?(?: ${goods})?(?: (?:are|is))?(?: ${few})* (?:left|remaining|in stock|in store|on the shelf|not sold(?: yet)?|unsold)(?: ${few})*(?: at home| in the shop| to sell)?$`,
    "u",
  ),
  new RegExp(
    `^(?:my |the )?stock(?: of (?<goods>${word}))? (?:is|=)(?: now)? (?<count>\\d{1,6})(?: ${word})?(?: now)?$`,
    "u",
  ),
];
const notGoods = "(?!.*(?:问题|包裹|订单|快递|客人|小时|分钟|步|事|活|人|钱))";
const places = "(?:我们?|家里|店里|手上|手头|仓库里?|货架上?|现在|今天|一共|总共|目前)*";
const hanGoods = "(?<goods>\\p{Script=Han}{0,6}?)";
const han: readonly RegExp[] = [
  new RegExp(
    `^${notGoods}${places}(?<named>\\p{Script=Han}{0,6}?)(?:还|只|就|都|总共)*(?:剩|余)(?:下|了|着)?(?:大概)?(?<count>\\d{1,6})(?!块[钱\\d]?$|块钱)(?:${hanThings}|样|只|本)${hanGoods}(?:没卖完?|了|存货)?$`,
    "u",
  ),
  new RegExp(
    `^${notGoods}${places}(?:还|只|就)+有(?<count>\\d{1,6})(?!块)(?:${hanThings})${hanGoods}(?:没卖完?|没卖掉|库存|存货|可卖|了)?$`,
    "u",
  ),
  new RegExp(
    `^${notGoods}(?:我的?)?(?<named>\\p{Script=Han}{0,6}?)的?(?:库存|存货)(?:还|只|现在)*(?:剩|有|是)?(?<count>\\d{1,6})(?!块)(?:${hanThings})?(?:了)?$`,
    "u",
  ),
];

export function readToldLeft(typed: string): ToldLeft | undefined {
  if (typed.length > longest || typed.includes("\n") || isQuestion(typed) || isVague(typed)) {
    return undefined;
  }
  const plain = inDigits(typed.normalize("NFKC").toLowerCase()).replace(/[\s.!。！~～]+$/u, "");
  const isHan = /\p{Script=Han}/u.test(plain);
  const text = isHan
    ? plain.replaceAll(/[\s,，]+/gu, "")
    : plain.replaceAll(/[\s,]+/gu, " ").trim();
  for (const way of isHan ? han : english) {
    const groups = way.exec(text)?.groups;
    if (groups === undefined) continue;
    const count = Number(groups["count"]);
    if (count > mostPieces) return undefined;
    return { count, goods: [groups["named"], groups["goods"]].filter(Boolean).join(" ") };
  }
  return undefined;
}
