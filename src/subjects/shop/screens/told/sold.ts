/** "How many did I sell": the sales of those days as they stand in the book, and the parcels that were noted. */
import { addDays, writeDay, writeWholeMonth } from "../../../../bot/calendar.ts";
import { writeMinor } from "../../../../bot/money.ts";
import { plainNumber } from "../../../../bot/numbers/sums.ts";
import { phrase } from "../../../../bot/reply.ts";
import { daysIn } from "../../rules/cash/days-said.ts";
import { asksSold, piecesOf, salesOf } from "../../rules/cash/sold.ts";
import { doneButton, listButton, monthButton, saidLines, writeLine } from "../cash-say.ts";
import type { Desk } from "../cash-desk.ts";

/** Lines of those days that are looked at; of more no pieces are added up. */
const most = 200;

/** @returns false where it is not asked, or nothing is in the book */
export async function saySold(desk: Desk, text: string): Promise<boolean> {
  const { turn, member, view } = desk;
  const asked = asksSold(text, view.today.slice(0, 7));
  if (asked === undefined) return false;
  const { cash, orders } = turn.records;
  const days = daysIn(text, view.today);
  const from = days?.from ?? `${asked.month}-01`;
  const until = days?.until ?? `${asked.month}-31`;
  const after = { day: addDays(from, -1), id: Number.MAX_SAFE_INTEGER };
  const found = await cash.lines(member.id, { after, limit: most });
  const lines = found.filter(({ day }) => day <= until);
  const parcels = (await orders.daysOf(member.id, from, until)).reduce(
    (sum, day) => sum + day.parcels,
    0,
  );
  const [first] = await cash.lines(member.id, { limit: 1 });
  if (first === undefined && parcels === 0) return false;
  const isWhole = found.length < most || lines.length < found.length;
  const sales = salesOf(asked.goods, lines);
  const counts = isWhole ? piecesOf(sales) : undefined;
  const total = sales.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const write = (day: string) => writeDay(day, view.language, view.today);
  const when =
    days === undefined
      ? writeWholeMonth(asked.month, view.language)
      : from === until
        ? write(from)
        : `${write(from)} – ${write(until)}`;
  turn.say({
    words: [
      phrase("cash-sold-title", { when, count: sales.length }),
      ...(sales.length === 0
        ? []
        : [{ lines: sales.slice(-saidLines).map((line) => writeLine(view, line)) }]),
      ...(sales.length > 1 ? [phrase("cash-sold-total", { amount: writeMinor(total) })] : []),
      ...(counts === undefined || counts.length < 2
        ? []
        : [
            phrase("cash-sold-pieces", {
              sum: `${counts.map(plainNumber).join(" + ")} = ${plainNumber(counts.reduce((sum, count) => sum + count, 0))}`,
            }),
          ]),
      ...(parcels === 0 ? [] : [phrase("cash-sold-parcels", { parcels })]),
    ],
    buttons: [[monthButton(view), listButton], [doneButton]],
  });
  return true;
}
