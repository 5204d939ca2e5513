/**
 * What is typed right below something that a tool said while the tool itself is closed: a line that was noted is mended,
 * three numbers below the list of prices are a new price. And a sum of one's own book that somebody asks for anywhere.
 */
import type { Message } from "@grammyjs/types";
import { monthOf } from "../../../../bot/calendar.ts";
import { localDay } from "../../../../bot/local-time.ts";
import type { Turn } from "../../../../bot/context.ts";
import { pass, type Heard } from "../../../../bot/subject.ts";
import { isUrgentText } from "../../../answers/index.ts";
import { askedMonth, mendsLine } from "../../rules/cash/aside.ts";
import { readField } from "../../rules/price-read.ts";
import type { PriceFacts } from "../../rules/price-facts.ts";
import { pressCash, sayMended } from "../cash-acts.ts";
import { openOwnDesk, openShopDesk, type CashDeps } from "../cash-desk.ts";
import { emptyPrice, keep, type PriceDeps } from "../price-acts.ts";

/** Letters; more is a story. */
const longest = 60;

/** Rules that hear before it have taken what an open tool waits for. */
export async function hearBelow(deps: CashDeps & PriceDeps, turn: Turn, { text }: Message): Heard {
  const { member, records, person } = turn;
  if (text === undefined || text.length > longest || member === undefined) return pass;
  const mends = mendsLine(text);
  const asks = askedMonth(text, monthOf(localDay(turn.now, deps.timeZone))) !== undefined;
  const price = mends || asks ? undefined : priceIn(text);
  if (!mends && !asks && price === undefined) return pass;
  if (member.placement === null || (await records.waiting.find(person)) !== undefined) return pass;
  if (isUrgentText(text, turn.language, deps.answer)) return pass;
  const last = await records.outbox.newestOffered(person);
  const stands = (action: string) => last.some(({ offered }) => offered.includes(` ${action}`));
  if (price !== undefined) {
    if (!stands("price:new")) return pass;
    return keep(deps, turn, member, emptyPrice(member), price);
  }
  if (mends && !stands("cash:undo:") && !stands("shopcash:undo:")) return pass;
  const desk = (await openShopDesk(deps, turn, member)) ?? (await openOwnDesk(deps, turn, member));
  if (mends) return (await sayMended(desk, text)) ? undefined : pass;
  const { cash } = desk.turn.records;
  if ((await cash.lines(desk.member.id, { limit: 1 })).length === 0) return pass;
  const running = monthOf(desk.view.today);
  await pressCash(desk, ["month", askedMonth(text, running) ?? running]);
}

/** All three numbers of a price in one line: `honey 20 3 35`. */
function priceIn(text: string): PriceFacts | undefined {
  if (!/\d/u.test(text.normalize("NFKC")) && !/[一二三四五六七八九十百]/u.test(text))
    return undefined;
  const reading = readField("goods", text, {});
  return reading.kind === "read" && reading.change.price !== undefined ? reading.change : undefined;
}
