/**
 * What is typed right below something that a tool said while the tool itself is closed: a line that was noted is mended,
 * three numbers below the list of prices are a new price. And a sum of one's own book that somebody asks for anywhere.
 */
import type { Message } from "@grammyjs/types";
import { bareWords } from "../../../../bot/bare-words.ts";
import { monthOf } from "../../../../bot/calendar.ts";
import { localDay } from "../../../../bot/local-time.ts";
import { inDigits } from "../../../../bot/numbers/spoken-numbers.ts";
import type { Turn } from "../../../../bot/context.ts";
import type { Events } from "../../../../bot/events.ts";
import { pass, type Heard } from "../../../../bot/subject.ts";
import { isUrgentText } from "../../../answers/index.ts";
import {
  askedMonth,
  asksLeft,
  mendsLast,
  mendsLine,
  onlyAmount,
  saysUndo,
} from "../../rules/cash/aside.ts";
import { asksOfDays } from "../../rules/cash/days-said.ts";
import { readCashLine } from "../../rules/cash/line.ts";
import { removesThat } from "../../rules/cash/of-line.ts";
import { readField } from "../../rules/price-read.ts";
import type { PriceFacts } from "../../rules/price-facts.ts";
import { asksSold } from "../../rules/cash/sold.ts";
import { saySold } from "./sold.ts";
import { change, sayAsked } from "../cash-acts.ts";
import { isNamed, sayMended, undoLater } from "./mend.ts";
import { openOwnDesk, openShopDesk, type CashDeps, type Desk } from "../cash-desk.ts";
import { isOfLine, lineAbove, takeOfLine } from "./of-line.ts";
import { emptyPrice, keep, type PriceDeps } from "../price-acts.ts";

/** Letters; more is a story. */
const longest = 60;

/** Rules that hear before it have taken what an open tool waits for. */
export async function hearBelow(deps: CashDeps & PriceDeps, turn: Turn, { text }: Message): Heard {
  const { member, records, person } = turn;
  if (text === undefined || text.length > longest || member === undefined) return pass;
  if (member.placement === null || (await records.waiting.find(person)) !== undefined) return pass;
  const mends = mendsLine(text);
  const running = monthOf(localDay(turn.now, deps.timeZone));
  const month = askedMonth(text, running);
  const isOfDays = asksOfDays(bareWords(text));
  const isSold = asksSold(text, running) !== undefined;
  const asks = month !== undefined || asksLeft(text) || isOfDays || isSold;
  // 错了 是六十: a voice typewriter writes words.
  const inFigures = inDigits(text);
  const isAmount = onlyAmount(inFigures);
  const price = mends || asks ? undefined : priceIn(text);
  const isOf = isOfLine(text, localDay(turn.now, deps.timeZone));
  if (!mends && !asks && !isAmount && !isOf && price === undefined) return pass;
  if (isUrgentText(text, turn.language, deps.answer)) return pass;
  const last = await records.outbox.newestOffered(person);
  const stands = (action: string) => last.some(({ offered }) => offered.includes(` ${action}`));
  if (price !== undefined) {
    if (!stands("price:new")) return pass;
    return keep(deps, turn, member, emptyPrice(member), price);
  }
  const desk = (await openShopDesk(deps, turn, member)) ?? (await openOwnDesk(deps, turn, member));
  if (isSold) return (await saySold(desk, text)) ? undefined : pass;
  const above = isOf ? await lineAbove(desk) : undefined;
  if (above !== undefined && (await takeOfLine(desk, above, text))) return;
  if (isOf && !mends && !asks && !isAmount) return pass;
  if (isAmount) {
    const shown = last.flatMap(
      ({ offered }) => / (?:shop)?cash:(?:edit|side):(\d+):(?:amount|in)/u.exec(offered) ?? [],
    );
    // Said to be wrong right below the line that was just noted: it can be no other one.
    if (mends && shown.length === 0) shown.push(...onlyNoted(last.map(({ offered }) => offered)));
    if (shown[1] !== undefined) return setAmount(desk, Number(shown[1]), inFigures);
    if (!mends) return pass;
  }
  const isBelow = stands("cash:undo:") || stands("shopcash:undo:");
  if (mends && !isBelow && !mendsLast(text) && !(await isNamed(desk, text))) return pass;
  if (mends) return (await sayMended(desk, text)) ? undefined : pass;
  // Somewhere else "how much is left" may be of the job, and "last week" of anything.
  const isSum = stands("cash:file:") || (stands("cash:month:") && stands("cash:list"));
  if (isOfDays ? !isSum : month === undefined && !isBelow && !stands("cash:side:")) return pass;
  const { cash } = desk.turn.records;
  if ((await cash.lines(desk.member.id, { limit: 1 })).length === 0) return pass;
  await sayAsked(desk, text, month ?? running);
}

/** "Undo" some time after a line was noted, where nobody else has taken it. */
export async function hearUndo(
  deps: CashDeps,
  turn: Turn,
  facts: Events["unsure-words"],
): Promise<void> {
  const { member } = turn;
  const isOfLast = saysUndo(facts.text) || removesThat(facts.text);
  if (facts.isTaken || facts.isForTask || member === undefined || !isOfLast) return;
  const desk = (await openShopDesk(deps, turn, member)) ?? (await openOwnDesk(deps, turn, member));
  facts.isTaken = await undoLater(desk, facts.text);
}

/** The line that a message noted, where it noted one alone. */
function onlyNoted(offered: readonly string[]): readonly string[] {
  const noted = offered.filter((each) => / (?:shop)?cash:undo:/u.test(each));
  const lines = noted.flatMap((each) => [...each.matchAll(/ (?:shop)?cash:line:(\d+)/gu)]);
  return lines.length === 1 ? [...lines[0]!] : [];
}

/** Right below a line with what may be changed: a number alone is what its amount should be. */
async function setAmount(desk: Desk, id: number, text: string): Heard {
  const line = await desk.turn.records.cash.findLine(desk.member.id, id);
  const digits = /\d[\d.,]*k?/iu.exec(text.normalize("NFKC"))?.[0] ?? "";
  const reading = readCashLine(`+${digits}`, desk.view.today);
  if (line === undefined || reading.read !== "line") return pass;
  const { amountMinor } = reading.line;
  await change(desk, line, { amountMinor: line.amountMinor < 0 ? -amountMinor : amountMinor });
}

/** All three numbers of a price in one line: `honey 20 3 35`. */
function priceIn(text: string): PriceFacts | undefined {
  if (!/\d/u.test(text.normalize("NFKC")) && !/[一二三四五六七八九十百]/u.test(text))
    return undefined;
  const reading = readField("goods", text, {});
  return reading.kind === "read" && reading.change.price !== undefined ? reading.change : undefined;
}
