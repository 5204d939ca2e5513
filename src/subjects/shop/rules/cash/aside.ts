/** Shop: words to the open cash book that are no line of it: a line is to be mended, or the month is asked for. */

const mending =
  /写错|记错|输错|打错|弄错|错了|改成|改一下|改下|更正|删掉|删了|删除|去掉|拿掉|撤回|撤销|不是.{0,4}是|是.{0,8}不是|\b(?:wrong|mistake|oops|delete|remove|undo|correct|change|fix)\b|\b(?:was|is)\b.{0,12}\bnot\b|\bnot\b.{0,12}\bbut\b|^(?:no|sorry|wait)\b[\s,]*(?:it|that)(?:'?s| was| is)\b|^(?:no|sorry|wait|not)\b[\s,]*[¥￥]?\d|^(?:不对|不是|不)[\s,，]*(?:应该|该)?(?:是|[¥￥]?\d)|(?:删|撤|划)(?:了|掉|回)/iu;
const month =
  /(?:这个?月|本月|一共|总共|现在|今天)?(?:赚|挣|剩|落|进|收|花|出)了?(?:好?多少|好多|几)|看这个?月|\bthis month\b|\bhow much (?:did|have|do|is)\b|\btotal\b/iu;

/** "It was 9, not 8": a line that stands there is to be mended. */
export function mendsLine(text: string): boolean {
  return mending.test(text);
}

/** "No, 15": only what it should be is said, and of no line that stands there. */
export function saysOnlyNew(text: string): boolean {
  return /^(?:no|sorry|wait|oops|不对|不是|错了|记错了)/iu.test(text.trim());
}

const ownSums: readonly RegExp[] = [
  /^(?:and )?(?:what|how much) (?:did|have|do) (?:i|we) (?:sell|sold|earn|earned|make|made|spend|spent|take in|keep|kept)(?: (?:in|for|so far|this|last|the|today|yesterday|week|month|now))*[\s?.!]*$/iu,
  /^how much (?:is (?:it|there) )?(?:this|last) (?:week|month)[\s?.!]*$/iu,
  /^(?:and )?(?:what(?:['’]?s| is| was)?|how much (?:is|was)) (?:left|over|remaining|still there)(?: (?:for me|to me|over|of it))?(?: (?:in|from|of|for|at the end of))?(?: (?:this|last|the) (?:week|month))[\s?.!]*$/iu,
  /^(?:我们?)?(?:这个?|本|上个?)(?:月|星期|周|礼拜)(?:我们?|一共|总共|到底|还|能|净)*(?:卖|赚|挣|花|进|出|收|落|剩|余|存|得)?[了下]?(?:多少|好多|几|啥|什么)(?:钱|块)?(?:了|啦|嘞|呀|啊)*[\s？?。!！]*$/iu,
  /^我们?(?:现在|到现在|一共|总共|到底)*(?:卖|赚|挣|落|剩)了(?:多少|好多|几)(?:钱|块)?(?:了|啦|嘞|呀|啊)*[\s？?。!！]*$/iu,
];

/** The same as a whole message, also while the book is closed: "what did I sell this week". */
export function asksOwnSum(text: string): boolean {
  const said = text.trim();
  return ownSums.some((asks) => asks.test(said));
}

/** "How much did I make?" */
export function asksMonth(text: string): boolean {
  return month.test(text) || asksOwnSum(text);
}

/** Amounts in the text, in minor units. */
export function amountsIn(digits: string): readonly number[] {
  return (digits.match(/\d+(?:\.\d{1,2})?/gu) ?? []).map((each) => Math.round(Number(each) * 100));
}
