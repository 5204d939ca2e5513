/** Shop: words to the open cash book that are no line of it: a line is to be mended, or the month is asked for. */
import { bareWords } from "../../../../bot/bare-words.ts";
import { asksOfDays, isDayAlone } from "./days-said.ts";
import { monthIn } from "./month-said.ts";
import { asksOwnSum } from "./own-sum.ts";

const mending =
  /写错|记错|输错|打错|弄错|错了|改成|改一下|改下|更正|删掉|删了|删除|去掉|拿掉|撤回|撤销|不是.{0,4}是|是.{0,8}不是|\b(?:wrong|mistake|oops|delete|remove|undo|correct|change|fix|take out|cancel)\b|\bshould (?:be|have been)\b|\b(?:was|is)\b.{0,12}\bnot\b|\bnot\b.{0,12}\bbut\b|^(?:no|sorry|wait)\b[\s,]*(?:it|that)(?:'?s| was| is)\b|^(?:no|sorry|wait|not)\b[\s,]*[¥￥]?\d|^(?:不对|不是|不)[\s,，]*(?:应该|该)?(?:是|[¥￥]?\d)|(?:删|撤|划)(?:了|掉|回)/iu;
const month =
  /(?:这个?月|本月|一共|总共|现在|今天)?(?:赚|挣|剩|落|进|收|花|出)了?(?:好?多少|好多|几)|看这个?月|\bthis month\b|\bhow much (?:did|have|do|is)\b|\btotal\b/iu;

/** "It was 9, not 8": a line that stands there is to be mended. */
export function mendsLine(text: string): boolean {
  return mending.test(text);
}

const last =
  /\b(?:last|latest|previous) (?:line|entry|one|amount|thing|sale)\b|(?:最后|上|刚才?那?)[面边]?一?(?:笔|条|行)/iu;

/** "Delete the last entry": of whatever was noted last. */
export function mendsLast(text: string): boolean {
  return mendsLine(text) && last.test(text);
}

const undoing =
  /^(?:(?:oh|oops|sorry|no|wait|please|pls|can (?:i|you)|i want to|how (?:do|can) i|how to) )*undoo?(?: (?:it|that|this|please|pls|now|the last|the last one|last))*$|^(?:帮我|我想|想|能不能|请)*(?:撤销|撤回|收回)(?:一下|刚才的|上一笔|上一条|吧|了|嘛)*$/u;

/** "Undo", and no more: it names neither a line nor a job. */
export function saysUndo(text: string): boolean {
  return undoing.test(bareWords(text));
}

/** Words that stand in many lines, and name none of them. */
const common = new Set(
  "sold bought paid for the and two one three with from line last entry wrong mistake delete remove change not was should are today yesterday yuan rupees pesos shillings".split(
    " ",
  ),
);

/** Of Chinese words each two characters: 两罐蜂蜜 is named by 蜂蜜. */
const hanPair = /(?=(\p{Script=Han}{2}))/gu;
const noName = /[卖买了的元块钱个一二两三四五六七八九十笔行条错改删今昨天]/u;

/** Whether a text names a line by its words. */
export function namesLine(text: string, words: string): boolean {
  const folded = text.toLowerCase();
  const said = new Set(folded.match(/\p{L}{3,}/gu) ?? []);
  const named = words.toLowerCase();
  const isSaid = (word: string) =>
    !common.has(word) &&
    (said.has(word) || said.has(`${word}s`) || said.has(word.replace(/s$/u, "")));
  if ((named.match(/[a-z\u00c0-\u024f]{3,}/gu) ?? []).some(isSaid)) return true;
  return [...named.matchAll(hanPair)].some(
    ([, pair = ""]) => !noName.test(pair) && folded.includes(pair),
  );
}

const setting =
  /^(?:(?:no|sorry|wait|oops|wrong|mistake|i meant|i mean|it['’]?s|that['’]?s|it|this|that|the|first|second|last|one|amount|line|entry|should|must|be|is|was|make|change|put|to|only|just|actually|instead|please|pls|错了|不对|记错了|写错了|改成|改为|应该|该|是|只|才|金额|数|钱)[\s,，:：]*)*$/iu;

/** "50", "it should be 50": the one amount that a line is to have, and nothing else of it. */
export function onlyAmount(text: string): boolean {
  const rest = text.replace(
    /[¥￥₹₱$]?\s?\d[\d.,]*\s*(?:元|块|rs|rupees?|pesos?|bob|ksh|shillings?)?/iu,
    " ",
  );
  return rest !== text && setting.test(rest.trim());
}

/** "No, 15": only what it should be is said, and of no line that stands there. */
export function saysOnlyNew(text: string): boolean {
  return /^(?:no|sorry|wait|oops|不对|不是|错了|记错了)/iu.test(text.trim());
}

/** "How much is left": of the book, where a line of it was spoken of last. */
const left =
  /^(?:so |and |then )*(?:how much|what)(?:['’]?s| is| do i have| remains)?(?: money)?(?: is)?(?: left| over| remaining| now)*(?: for me| with me| then| now)*[\s?.!]*$|^(?:那|现在|一共|总共)*(?:还|我)?(?:剩|落|余)(?:下)?(?:好?多少|好多|几块?)钱?(?:了|呢|嘛|啊)*[\s？?。]*$/iu;

export function asksLeft(text: string): boolean {
  return left.test(text.trim());
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

/** The same of the open book, where less is enough: "how much did I make?", "last month", "and last week?". */
export function asksMonth(text: string, running: string): string | undefined {
  const bare = bareWords(text);
  if (asksOfDays(bare) && !isDayAlone(bare)) return running;
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
