/**
 * Money told in words instead of a question. Of a whole sale it is said what is left, reckoned from the person's own
 * numbers; "sold 3 box 36" is a line of the cash book, and of "eggs 36" it is asked whether it came in.
 */
import { toCash, toPrice } from "../../../../bot/doors.ts";
import type { Events } from "../../../../bot/events.ts";
import { writeMinor } from "../../../../bot/money.ts";
import { byThePiece, writePieceSum } from "../../../../bot/numbers/by-the-piece.ts";
import { phrase, type Reply } from "../../../../bot/reply.ts";
import type { Turn } from "../../../../bot/context.ts";
import type { ToldLine } from "../../../../bot/told/line.ts";
import { readTold, type Told } from "../../../../bot/told/told.ts";
import { isQuestion } from "../../../../bot/typed.ts";
import { readCashLine, type Reading, type Unread } from "../../rules/cash/line.ts";
import { readCashLines, readToldLine, type ReadLine } from "../../rules/cash/lines.ts";
import { anySign } from "../../rules/cash/plain-cash.ts";
import { isNamed, takeMending } from "./mend.ts";
import { noteLines, takeDebt, takeOwed } from "../cash-note.ts";
import { sayUnread } from "../cash-say.ts";
import { openOwnDesk, openShopDesk, type CashDeps, type Desk } from "../cash-desk.ts";
import type { OrdersDeps } from "../orders.ts";
import type { ProductDeps } from "../products.ts";
import { mendToldParcels, noteSentWithCost } from "./parcels.ts";
import { readToldSale, type ToldSale } from "../../rules/sum-in-words.ts";

type ToldDeps = CashDeps & OrdersDeps & Pick<ProductDeps, "goods">;

export async function reckonTold(
  deps: ToldDeps,
  turn: Turn,
  asked: Events["amounts-told"],
): Promise<void> {
  asked.isSaid = await noteSentWithCost(deps, turn, asked.text);
  if (asked.isSaid) return;
  const told = onlyBought.test(asked.text) ? undefined : readToldSale(asked.text);
  if (told === undefined && asksSum.test(asked.text)) return saySum(turn, asked);
  if (told === undefined) return keepTold(deps, turn, asked);
  turn.say({ ...sayTold(told), language: asked.language });
  asked.isSaid = true;
}

/** 买绳子六块 快递十五, "spent 5 on bus and 3 on stamps": nothing was sold, so nothing is left of it. */
const onlyBought =
  /^(?:今天|昨天|刚才?|我们?|又|[,，\s])*(?:买(?!家)|[花付交]了)(?!.*[卖价]).*$|^(?:(?:i|we|just|today|yesterday) )*(?:bought|spent|paid)\b(?!.*\b(?:s[eo]ll?d?|selling|price)\b).*$/isu;

/** "How much is that?" */
const asksSum =
  /\bhow much (?:is|are|does|would) (?:that|it|this|they|all)\b|(?:一共|总共|是|要|收她?他?)(?:多少|好多|几)(?:钱|块)/iu;

/** Told by the piece and asked for the sum: only that is said, and nothing is kept. */
function saySum(turn: Turn, asked: Events["amounts-told"]): void {
  const sum = byThePiece(asked.text);
  if (sum?.kind !== "sum") return;
  turn.say({ words: writePieceSum(sum), buttons: [[toCash]], language: asked.language });
  asked.isSaid = true;
}

/** Letters; more is a story. */
const longestLine = 60;

/** "My margin on 5 kg at 45" asks something, without a word of asking. */
const asksResult =
  /\b(?:my|the|what|which) (?:margin|profit|price|cost)\b|\bmargin\b|\bprofit\b|利润|毛利|怎么定价|赚多少|剩多少|成本多少/iu;

/** Nothing is guessed: where no word says whether it came in or went out it is asked, and one tap leaves it out. */
async function keepTold(deps: ToldDeps, turn: Turn, asked: Events["amounts-told"]): Promise<void> {
  const { member } = turn;
  const { text } = asked;
  if (member === undefined || member.placement === null) return;
  if (isQuestion(text) || asksResult.test(text)) return;
  const desk = (await openShopDesk(deps, turn, member)) ?? (await openOwnDesk(deps, turn, member));
  const { today } = desk.view;
  const each = eachTold(text, today);
  if (each !== undefined) {
    await noteLines(desk, each);
    asked.isSaid = true;
  }
  if (text.length > longestLine || text.includes("\n")) return;
  asked.isSaid = await takeDebt(desk, text);
  if (asked.isSaid) return;
  const told = readTold(text);
  const isOurs = told !== undefined && (told.isSure || (await isMoney(deps, desk, text, told)));
  const why = told?.unclear ?? (isOurs ? unreadIn(told.lines, today) : undefined);
  if (why !== undefined) {
    turn.say(sayUnread([{ typed: text, why }]));
    asked.isSaid = true;
    return;
  }
  asked.isSaid =
    (await mendToldParcels(deps, turn, text)) ||
    (await takeMending(desk, text)) ||
    (isOurs && takeOwed(turn, told));
  if (asked.isSaid) return;
  const whole = readCashLine(text, today);
  // "+一百二 蜂蜜" says which way it went.
  const isSigned = whole.read === "line" && /^\s*[+＋−–-]/u.test(text);
  const lines = isOurs
    ? told.lines.map((line) => readToldLine(line, today))
    : whole.read === "line"
      ? unsided(text, whole)
      : [];
  if (lines.length === 0) return;
  const below = told?.owed === "part" ? [phrase("told-owed-part")] : [];
  await noteLines(desk, isSigned ? [{ text, reading: whole }] : lines, below);
  asked.isSaid = true;
}

/** A list, one below the other: each a thing with its sum. A single line of another kind, and it is a story. */
function eachTold(text: string, today: string): readonly ReadLine[] | undefined {
  const typed = text.split("\n").filter((line) => line.trim() !== "");
  if (typed.length < 2 || typed.some((line) => line.length > longestLine)) return undefined;
  const lines = readCashLines(text, today);
  const isLine = ({ reading }: ReadLine) =>
    (reading.read === "line" || reading.read === "unsided") && /\p{L}/u.test(reading.line.words);
  const isTold = typed.every((line) => anySign.test(line) || readTold(line) !== undefined);
  return isTold && lines.every(isLine) ? lines : undefined;
}

/** Why one of the sums is none: "sold honey 1.500". */
function unreadIn(lines: readonly ToldLine[], today: string): Unread | undefined {
  const [why] = lines.flatMap((line) => {
    const { reading } = readToldLine(line, today);
    return reading.read === "unread" ? reading.why : [];
  });
  return why;
}

/** "Eggs 30": money where the words name goods, or a line that stands in the book; a debt is no sale. */
async function isMoney(
  { goods }: ToldDeps,
  desk: Desk,
  text: string,
  { lines, owed }: Told,
): Promise<boolean> {
  const isKnown = (line: ToldLine) =>
    (owed === undefined ? line.isMoney : line.deed === "sold") ||
    goods.isFresh(line.words) !== undefined;
  return lines.some(isKnown) || (await isNamed(desk, text));
}

function unsided(text: string, reading: Reading): readonly ReadLine[] {
  if (reading.read !== "line" && reading.read !== "unsided") return [];
  const { line } = reading;
  const amountMinor = Math.abs(line.amountMinor);
  return [{ text, reading: { read: "unsided", line: { ...line, amountMinor } } }];
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
