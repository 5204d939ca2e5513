/**
 * Money told in words instead of a question. Of a whole sale it is said what is left, reckoned from the person's own
 * numbers; "sold 3 box 36" is a line of the cash book, kept as soon as it is known whether it came in.
 */
import { toCash, toPrice } from "../../../../bot/doors.ts";
import type { Events } from "../../../../bot/events.ts";
import { writeMinor } from "../../../../bot/money.ts";
import { byThePiece, writePieceSum } from "../../../../bot/numbers/by-the-piece.ts";
import { moneyName, moneySigns, moneyUnit } from "../../../../bot/numbers/money-words.ts";
import { readSoldThen } from "../../../../bot/numbers/sold-then.ts";
import { isSpent } from "../../../../bot/numbers/spent.ts";
import { phrase, type Reply } from "../../../../bot/reply.ts";
import type { Turn } from "../../../../bot/context.ts";
import { isQuestion } from "../../../../bot/typed.ts";
import type { ReadLine } from "../../rules/cash/limits.ts";
import { readCashLine, type CashLine, type Reading } from "../../rules/cash/line.ts";
import { takeMending } from "../cash-acts.ts";
import { noteLines } from "../cash-note.ts";
import { sayUnread } from "../cash-say.ts";
import { openOwnDesk, openShopDesk, type CashDeps } from "../cash-desk.ts";
import { readToldSale, type ToldSale } from "../../rules/sum-in-words.ts";

export async function reckonTold(
  deps: CashDeps,
  turn: Turn,
  asked: Events["amounts-told"],
): Promise<void> {
  const told = onlyBought.test(asked.text) ? undefined : readToldSale(asked.text);
  if (told === undefined && asksSum.test(asked.text)) return saySum(turn, asked);
  if (told === undefined) return keepTold(deps, turn, asked);
  turn.say({ ...sayTold(told), language: asked.language });
  asked.isSaid = true;
}

/** 买绳子六块 快递十五: nothing was sold, so nothing is left of it. */
const onlyBought =
  /^(?:今天|昨天|刚才?|我们?|又|[,，\s])*买(?!家)[^卖]*$|^(?:(?:i|we|just|today|yesterday) )*bought\b(?!.*\bs[eo]ll?d?\b).*$/isu;

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

/** Nothing is guessed: whether it came in or went out is asked, and one tap leaves it out. */
async function keepTold(deps: CashDeps, turn: Turn, asked: Events["amounts-told"]): Promise<void> {
  const { member } = turn;
  const { text } = asked;
  if (member === undefined || member.placement === null) return;
  if (text.length > longestLine || text.includes("\n") || isQuestion(text)) return;
  if (asksResult.test(text)) return;
  const desk = (await openShopDesk(deps, turn, member)) ?? (await openOwnDesk(deps, turn, member));
  const whole = readCashLine(wholeSum(text), desk.view.today);
  const isOdd = whole.read === "unread" && whole.why === "amount-odd" && saysSold.test(text);
  if (whole.read === "unread" && (isOdd || whole.why === "by-piece")) {
    turn.say(sayUnread([{ typed: text, why: whole.why }]));
    asked.isSaid = true;
    return;
  }
  asked.isSaid = await takeMending(desk, text);
  const told = asked.isSaid ? [] : toldIn(text, whole, desk.view.today);
  if (told.length === 0) return;
  // "+一百二 蜂蜜" says which way it went.
  const isSigned = whole.read === "line" && /^\s*[+＋−–-]/u.test(text);
  const lines = told.map((line): ReadLine => ({
    text,
    reading: isSigned ? whole : { read: "unsided", line },
  }));
  await noteLines(desk, lines);
  asked.isSaid = true;
}

/** "Sold 2 mats for 300": the sum of all, as it would be signed. */
const soldFor = new RegExp(
  String.raw`^((?:(?:i|we|just|today|yesterday) )*sold (?:\d+|[a-z]+) (?!each)[a-z][a-z ]{1,40}?),? (for |at |@ ?)?((?:[${moneySigns}]|\b${moneyName}\b\.?)? ?\d[\d.,]*k?(?: ?(?:sh|${moneyUnit}))?)((?: in all| altogether| in total| for all| total)?)((?: today| yesterday)?)[\s.!]*$`,
  "iu",
);

/** 卖了五斤 二百五: what stands alone behind what was sold is the sum. */
const soldAlone =
  /^(?<sold>[^，,。]*卖[^\s，,。]*)[\s，,]+(?<sum>[一二两三四五六七八九十百千]{2,6})(?<rest>(?:[\s，,].*)?)$/u;
/** "Write down": the line comes behind it. */
const asksToNote =
  /^(?:帮我|给我)?(?:记账|记一?笔|记一?下)[\s:：,，]+|^(?:please )?(?:note|write down)[\s:]+/iu;

const ofOne = /\bsold (?:1|one|an?) /iu;

function wholeSum(typed: string): string {
  const told = readSoldThen(typed.replace(asksToNote, ""));
  if (told !== undefined) return `+${told.sum} ${told.said} ${told.day}`.trim();
  const text = typed.replace(asksToNote, "").replace(soldAlone, "$<sold> $<sum>块$<rest>");
  const [, said = "", link = "", sum = "", inAll = "", day = ""] = soldFor.exec(text) ?? [];
  // "Sold 1 pair to the teacher 350": of one thing any sum is the whole sum.
  const isWhole = inAll !== "" || /^for /iu.test(link) || ofOne.test(said);
  return said !== "" && isWhole ? `+${sum.trim()} ${said}${day}` : text;
}

/** "Sold honey 1.500": money, and not to be read. */
const saysSold =
  /^(?:(?:i|we|just|today|yesterday) )*sold\b|^(?:今[天日朝]|昨[天日]|[今昨]儿个?|刚才?|我们?|[,，\s])*卖了?/iu;

const nextDay = String.raw`(?=(?:today|yesterday|this morning|今[天早]|昨天|前天)\D*\d)`;
/** "… 1200 today 800": the next day has its own sum. */
const anotherDay = new RegExp(String.raw`\d[元块]?[\s,，]+${nextDay}`, "iu");
const parts = new RegExp(
  String.raw`[,，;；、]|\band\b|(?<=\d[元块]?)\s+${nextDay}|(?<=[元块])\s+(?=\p{Script=Han})`,
  "iu",
);
const mostParts = 4;
const han = String.raw`\p{Script=Han}`;
const hanSum = String.raw`[\d零一二三四五六七八九十百][元块]?`;
/** 买袋子八块 快递十二: two things, each with its sum, and a space between. */
const twoSums = new RegExp(String.raw`^${han}{1,8}?${hanSum}\s+${han}{1,8}?${hanSum}$`, "u");
/** What was spent or taken stands last, 装蜂蜜的瓶子花了25, or what it comes to: `三十个一共四十五块`. */
const sumLast =
  /[花付收赚给]了?\s?\d+(?:\.\d+)?[元块]?钱?[。.!！\s]*$|(?:一共|总共|拢共)[^,，。]{1,8}$|\d (?:in all|altogether|in total)[.!\s]*$/iu;
/** "Rs 350 sock", "mat 300 bob". */
const named = new RegExp(
  String.raw`(?:[${moneySigns}]|\b${moneyName}\b\.?) ?\d|\d[\d.,]*k? ?${moneyUnit}\b`,
  "iu",
);
const noMoney =
  /\b(?:min|minutes?|hours?|days?|weeks?|months?|years?|km|kilos?|kg|percent|eggs|orders?|parcels?|people)\b|分钟|小时|[天岁年月单斤里%％]/iu;

/** One line of money; or two to four short ones, "12 for tape and 30 for the boxes", each with what it is for. */
function toldIn(text: string, whole: Reading, today: string): readonly CashLine[] {
  const tells = [sumLast, named, soldAlone].some((way) => way.test(text)) || isSpent(text);
  const isSum = whole.read === "unsided" && (whole.isSum === true || tells);
  const isOne = whole.read === "line" || isSum;
  // "Bags 8 yuan courier 12": a second sum among the words of the first is none of its words.
  const isWhole = isOne && !anotherDay.test(text) && !twoSums.test(text);
  if (isWhole) return [unsided(whole.line)];
  const each = text.split(parts).filter((part) => part.trim() !== "");
  const plain = text.replaceAll(/[今昨前]天/gu, " ");
  if (each.length < 2 || each.length > mostParts || noMoney.test(plain)) return [];
  const lines: CashLine[] = [];
  for (const part of each) {
    // 快递十二: beside a sum in yuan it is one, too.
    const bare = /^\p{Script=Han}{1,6}[零一二三四五六七八九十百]+$/u.test(part)
      ? `${part}块`
      : part;
    const reading = readCashLine(bare, today);
    if (reading.read !== "line" && reading.read !== "unsided") return [];
    // "Yesterday sold 1200, today 800": of the same.
    const words = reading.line.words === "" ? lines.at(-1)?.words : reading.line.words;
    if (words === undefined) return [];
    lines.push(unsided({ ...reading.line, words }));
  }
  return lines;
}

function unsided(line: CashLine): CashLine {
  return { ...line, amountMinor: Math.abs(line.amountMinor) };
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
