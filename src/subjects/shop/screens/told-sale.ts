/**
 * Money told in words instead of a question. Of a whole sale it is said what is left, reckoned from the person's own
 * numbers; "sold 3 box 36" is a line of the cash book, kept as soon as it is known whether it came in.
 */
import { toPrice } from "../../../bot/doors.ts";
import type { Events } from "../../../bot/events.ts";
import { writeMinor } from "../../../bot/money.ts";
import { phrase, type Reply } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { isQuestion } from "../../../bot/typed.ts";
import { readCashLine } from "../rules/cash/line.ts";
import { noteLines } from "./cash-acts.ts";
import { openOwnDesk, openShopDesk, type CashDeps } from "./cash-desk.ts";
import { readToldSale, type ToldSale } from "../rules/sum-in-words.ts";

export async function reckonTold(
  deps: CashDeps,
  turn: Turn,
  asked: Events["amounts-told"],
): Promise<void> {
  const told = readToldSale(asked.text);
  if (told === undefined) return keepTold(deps, turn, asked);
  turn.say({ ...sayTold(told), language: asked.language });
  asked.isSaid = true;
}

/** Letters; more is a story. */
const longestLine = 60;

/** Nothing is guessed: whether it came in or went out is asked, and one tap leaves it out. */
async function keepTold(deps: CashDeps, turn: Turn, asked: Events["amounts-told"]): Promise<void> {
  const { member } = turn;
  const { text } = asked;
  if (member === undefined || member.placement === null) return;
  if (text.length > longestLine || text.includes("\n") || isQuestion(text)) return;
  const desk = (await openShopDesk(deps, turn, member)) ?? (await openOwnDesk(deps, turn, member));
  const reading = readCashLine(text, desk.view.today);
  if (reading.read !== "line") return;
  const line = { ...reading.line, amountMinor: Math.abs(reading.line.amountMinor) };
  await noteLines(desk, [{ text, reading: { read: "unsided", line } }]);
  asked.isSaid = true;
}

function sayTold({ priceMinor, freightMinor, packingMinor, goodsMinor }: ToldSale): Reply {
  const costs = [freightMinor, packingMinor, goodsMinor ?? 0].filter((minor) => minor > 0);
  const leftMinor = priceMinor - costs.reduce((sum, minor) => sum + minor, 0);
  const sum = `${[priceMinor, ...costs].map(writeMinor).join(" − ")} = ${writeMinor(leftMinor)}`;
  return {
    words: [
      phrase("told-sum", { sum }),
      phrase(goodsMinor === undefined ? "told-goods-open" : "told-fees-open"),
    ],
    buttons: [[toPrice], [{ label: phrase("shop-sale"), action: "shop:sale" }]],
  };
}
