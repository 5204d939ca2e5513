/**
 * Shop: how many were sold, asked in words and answered from the book: "how many jars did I sell this week", 我卖了几单. Nothing is
 * counted but what was written: where a line says no number, there is no sum of pieces.
 */
import { bareWords } from "../../../../bot/bare-words.ts";
import { hanThings } from "../../../../bot/numbers/piece-words.ts";
import { countAlone } from "../../../../bot/numbers/by-the-piece.ts";
import { namesLine } from "./aside.ts";
import type { BookLine } from "./book.ts";
import { monthIn } from "./month-said.ts";
import { ownDays } from "./own-sum.ts";
import { pieceSumOf } from "./piece-line.ts";

/** Letters; more is a story. */
const longest = 120;

const begins =
  "(?:(?:and|so|then|please|pls|can you|could you|tell me|show me|i want to know|do you know) )*";
const tail =
  "(?: (?:in|for|so far|this|last|the|past|today|yesterday|week|month|now|until now|up to now|altogether|in total|total|in all|already|yet|out))*";
const thing = "(?!(?:can|could|should|would|will|must|do|did|have|had|may|i|we)\\b)[a-z]+";
const ways: readonly RegExp[] = [
  new RegExp(
    `^${begins}how many(?: (?<goods>${thing}(?: ${thing})?(?: of ${thing})?))?? (?:(?:did|have|had) )?(?:i|we)(?: (?:have|already|really|all))* (?:sell|sold|sent|send|shipped|posted)${tail}$`,
    "u",
  ),
  new RegExp(
    `^${begins}how many (?:sales|orders|parcels)(?: (?:did|have|do) (?:i|we)(?: have| had| get| got| make| made)?| were there| are there)? ?(?:this|last|in|so far|today|yesterday)${tail}$`,
    "u",
  ),
  new RegExp(
    `^(?:请|帮我|给我|我?想|知道|[看算查问](?:一?下)?|那)*(?:我们?|俺|咱们?)?(?:家|店里?)?${ownDays}?(?:我们?|一共|总共|到现在|到底|已经|拢共|都|共)*(?:卖|寄|发|成交)(?:出去?|掉|走)?了(?:多少|几|好多|几多)(?:${hanThings}|单|笔|张|样|只)(?!钱)(?<goods>\\p{Script=Han}{0,6}?)(?:了|啦|嘞|呀|啊|呢|嘛)*$`,
    "u",
  ),
  new RegExp(
    `^(?:帮我|[看算]|那)*(?:我们?|店里)?${ownDays}(?:一共|总共|都)*(?:有|来)了?(?:多少|几|好多)(?:单|笔|个单|个包裹)(?:了|啦|呀|啊|呢)*$`,
    "u",
  ),
];

/** Whether somebody asks how many they sold, and of what. @param running the month that runs */
export function asksSold(
  text: string,
  running: string,
): { readonly goods: string; readonly month: string } | undefined {
  if (text.length > longest) return undefined;
  const bare = bareWords(text);
  if (!/how many|多少|几|好多/u.test(bare)) return undefined;
  const named = monthIn(bare, running);
  for (const way of ways) {
    const match = way.exec(named?.rest ?? bare);
    if (match === null) continue;
    return { goods: match.groups?.["goods"] ?? "", month: named?.month ?? running };
  }
  return undefined;
}

/** The sales that these goods name; all of them where none does. */
export function salesOf(goods: string, lines: readonly BookLine[]): readonly BookLine[] {
  const sales = lines.filter(
    ({ sided, kind, amountMinor }) => sided && kind === "sales" && amountMinor > 0,
  );
  const named = sales.filter(({ words }) => namesLine(goods, words));
  return named.length > 0 ? named : sales;
}

/** How many pieces the lines say, each in its place; `undefined` where one says none, or no whole number. */
export function piecesOf(lines: readonly BookLine[]): readonly number[] | undefined {
  const counts = lines.flatMap((line) => pieceSumOf(line)?.count ?? countAlone(line.words) ?? []);
  return counts.length === lines.length && counts.length > 0 ? counts : undefined;
}
