/** Shop: words to the open cash book that are no line of it: a line is to be mended, or the month is asked for. */
import { bareWords } from "../../../../bot/bare-words.ts";
import { monthIn } from "./month-said.ts";

const mending =
  /写错|记错|输错|打错|弄错|错了|改成|改一下|改下|更正|删掉|删了|删除|去掉|拿掉|撤回|撤销|不是.{0,4}是|是.{0,8}不是|\b(?:wrong|mistake|oops|delete|remove|undo|correct|change|fix)\b|\b(?:was|is)\b.{0,12}\bnot\b|\bnot\b.{0,12}\bbut\b|^(?:no|sorry|wait)\b[\s,]*(?:it|that)(?:'?s| was| is)\b|^(?:no|sorry|wait|not)\b[\s,]*[¥￥]?\d|^(?:不对|不是|不)[\s,，]*(?:应该|该)?(?:是|[¥￥]?\d)|(?:删|撤|划)(?:了|掉|回)/iu;
const month =
  /(?:这个?月|本月|一共|总共|现在|今天)?(?:赚|挣|剩|进|收|花|出)了?(?:好?多少|几)|看这个?月|\bthis month\b|\bhow much (?:did|have|do|is)\b|\btotal\b/iu;

/** "It was 9, not 8": a line that stands there is to be mended. */
export function mendsLine(text: string): boolean {
  return mending.test(text);
}

/** "No, 15": only what it should be is said, and of no line that stands there. */
export function saysOnlyNew(text: string): boolean {
  return /^(?:no|sorry|wait|oops|不对|不是|错了|记错了)/iu.test(text.trim());
}

const ownSum =
  /^(?:and )?(?:what|how much) (?:did|have|do) (?:i|we) (?:sell|sold|earn|earned|make|made|spend|spent|take in)(?: (?:in|for|so far|this|last|the|today|yesterday|week|month|now))*[\s?.!]*$|^how much (?:is (?:it|there) )?(?:this|last) (?:week|month)[\s?.!]*$|^(?:我们?)?(?:这个?|本|上个?)(?:月|星期|周|礼拜)(?:我们?|一共|总共|到底)*(?:卖|赚|挣|花|进|出|收)?了?(?:多少|好多|几|啥|什么)(?:钱|块)?(?:了|啦|嘞|呀|啊)*[\s？?。!！]*$|^我们?(?:现在|到现在|一共|总共|到底)*(?:卖|赚|挣)了(?:多少|好多|几)(?:钱|块)?(?:了|啦|嘞|呀|啊)*[\s？?。!！]*$/iu;

/** The same as a whole message, also while the book is closed: "what did I sell this week". */
function asksOwnSum(text: string): boolean {
  return ownSum.test(text.trim());
}

/** Of a month that is over: what the same would be of this one. */
const ownMonth =
  /^(?:show |me |open |see |my )*(?:cash |account )?(?:book|sums?|money|earnings|income|sales) (?:of|for|from|in) this month$|^(?:show |me |open |see |my )*this month's (?:cash )?(?:book|sums?|money|earnings|income|sales)$|^(?:看看?|打开|给我看?)*(?:我们?)?的?这个月的?(?:账|帐|账本|流水|收入|收支)$/u;

/**
 * The month of their own book that somebody asks for in a whole message: "what did I earn in October", 上个月赚了多少.
 *
 * @param running the month that runs
 */
export function askedMonth(text: string, running: string): string | undefined {
  const named = monthIn(bareWords(text), running);
  if (named !== undefined && (asksOwnSum(named.rest) || ownMonth.test(named.rest))) {
    return named.month;
  }
  return asksOwnSum(text) ? running : undefined;
}

/** The same of the open book, where less is enough: "how much did I make?", "last month". */
export function asksMonth(text: string, running: string): string | undefined {
  const asked = askedMonth(text, running);
  if (asked !== undefined) return asked;
  const named = monthIn(bareWords(text), running);
  if (named !== undefined && /^(?:看看?)?(?:this month|这个月)$/u.test(named.rest))
    return named.month;
  if (!month.test(text)) return undefined;
  // "Last month rent 50" is a line.
  return named !== undefined && !/\d/u.test(named.rest) ? named.month : running;
}

/** Amounts in the text, in minor units. */
export function amountsIn(digits: string): readonly number[] {
  return (digits.match(/\d+(?:\.\d{1,2})?/gu) ?? []).map((each) => Math.round(Number(each) * 100));
}
