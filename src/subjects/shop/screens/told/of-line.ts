/**
 * What is said of a line of the cash book that stands there: its day, that it is to go, whose money it was, how many there
 * were. How the words are read is in rules/cash/of-line.ts; what only names a line is sayMended in cash-acts.ts.
 */
import { inDigits } from "../../../../bot/numbers/spoken-numbers.ts";
import { mendsLine, onlyAmount } from "../../rules/cash/aside.ts";
import { readCashLine } from "../../rules/cash/line.ts";
import type { BookLine } from "../../rules/cash/book.ts";
import { mostAMessage } from "../../rules/cash/limits.ts";
import { removesThat, saysAll, saysCount, saysDay, saysWhose } from "../../rules/cash/of-line.ts";
import { pieceSumOf, withCount, withEach } from "../../rules/cash/piece-line.ts";
import { readPage } from "../../rules/cash/pages.ts";
import { ask, change, moveAll } from "../cash-acts.ts";
import { askRemoval, askWhichNumber, askWhose } from "../cash-say-edit.ts";
import { sayList } from "../cash-say-month.ts";
import type { Desk } from "../cash-desk.ts";

/** Whether these words can be nothing but of a line, where one was noted right above. */
export function isOfLine(text: string, today: string): boolean {
  return (
    saysDay(text, today) !== undefined ||
    removesThat(text) ||
    saysWhose(text) ||
    saysCount(text) !== undefined ||
    isNewAmount(text)
  );
}

/** What stands above: the line that was noted or shown last; several lines where it is absent. */
export interface Above {
  readonly line?: BookLine;
  /** All lines of the message that noted them. */
  readonly together?: readonly BookLine[];
}

const several: Above = {};

/** @returns undefined where something else was said last */
export async function lineAbove(desk: Desk): Promise<Above | undefined> {
  const { turn, member, isShop } = desk;
  const last = await turn.records.outbox.newestOffered(turn.person);
  const offered = last.map((each) => each.offered).join(" ");
  const book = isShop ? "shopcash" : "cash";
  const ids = new Set(
    [...offered.matchAll(new RegExp(` ${book}:(?:line|edit|side|remove):(\\d+)`, "gu"))].map(
      ([, id]) => Number(id),
    ),
  );
  const [id] = ids;
  if (id === undefined) {
    if (!offered.includes(` ${book}:undo:`) || !offered.includes(` ${book}:list:`))
      return undefined;
    const [, from, until] = new RegExp(` ${book}:list:0:(\\d+):(\\d+)`, "u").exec(offered) ?? [];
    return { together: await linesAmong(desk, Number(from), Number(until)) };
  }
  const line = ids.size > 1 ? undefined : await turn.records.cash.findLine(member.id, id);
  return line === undefined ? several : { line };
}

/** Those that are still there; a message adds them one behind the other. */
async function linesAmong(
  { turn, member }: Desk,
  from: number,
  until: number,
): Promise<readonly BookLine[]> {
  const found: BookLine[] = [];
  for (let id = from; id <= until && id < from + mostAMessage; id += 1) {
    const line = await turn.records.cash.findLine(member.id, id);
    if (line !== undefined) found.push(line);
  }
  return found;
}

/** @returns false where nothing of it is said of a line */
export async function takeOfLine(desk: Desk, above: Above, text: string): Promise<boolean> {
  const { turn, view, member } = desk;
  const { line, together = [] } = above;
  const day = saysDay(text, view.today);
  if (line === undefined) {
    if (day !== undefined && "day" in day && together.length > 0 && saysAll(text)) {
      await moveAll(desk, together, day.day);
      return true;
    }
    // Of several lines it is asked which one.
    const isOne = day !== undefined || removesThat(text) || saysWhose(text);
    if (!isOne) return false;
    turn.say(sayList(view, await readPage(turn.records.cash, member.id, "0")));
    return true;
  }
  if (day !== undefined) {
    if ("day" in day) await change(desk, line, { day: day.day });
    else if ("isOpen" in day) await ask(desk, line, "day");
    else await ask(desk, line, "day", { typed: text, why: day.problem });
    return true;
  }
  if (removesThat(text)) {
    turn.say(askRemoval(view, line));
    return true;
  }
  if (saysWhose(text)) {
    turn.say(askWhose(view, line));
    return true;
  }
  return (await takeCount(desk, line, text)) || takeAmount(desk, line, text);
}

/** "No, it's 85", 不对 是85: what the line comes to. */
const isNewAmount = (text: string) => mendsLine(text) && onlyAmount(inDigits(text));

async function takeAmount(desk: Desk, line: BookLine, text: string): Promise<boolean> {
  if (!isNewAmount(text)) return false;
  const digits = /\d[\d.,]*k?/iu.exec(inDigits(text.normalize("NFKC")))?.[0] ?? "";
  const reading = readCashLine(`+${digits}`, desk.view.today);
  if (reading.read !== "line") return false;
  const { amountMinor } = reading.line;
  await change(desk, line, { amountMinor: line.amountMinor < 0 ? -amountMinor : amountMinor });
  return true;
}

/** "No, 2 pairs": the line says so, and its amount where that was told by the piece. Of a number alone it is asked. */
async function takeCount(desk: Desk, line: BookLine, text: string): Promise<boolean> {
  const { turn, view } = desk;
  const said = saysCount(text);
  if (said === undefined) return false;
  const { count, of, isEach } = said;
  const counted = isEach === true ? undefined : withCount(line, count);
  const priced = withEach(line, count);
  if (of === "" && isEach !== true) {
    // What it is a number of can only be doubted where the amount has parts.
    if (pieceSumOf(line) === undefined) return false;
    turn.say(askWhichNumber(view, line, { said: count, counted, priced }));
    return true;
  }
  const changed = isEach === true ? priced : counted;
  if (changed === undefined) return false;
  await change(desk, line, { words: changed.words, amountMinor: changed.amountMinor });
  return true;
}
