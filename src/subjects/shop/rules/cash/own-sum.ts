/** Shop: whether a whole message asks what the own book came to: "how much did I earn this week", 这周赚了多少. Pure. */
import { bareWords } from "../../../../bot/bare-words.ts";

/** Letters; more is a story. */
const longest = 120;

const begins =
  "(?:(?:and|so|then|please|pls|hey|hi|can you|could you|tell me|show me|show|let me see|let me know|i want to know|i want to see|do you know|know) )*";
const tail =
  "(?: (?:in|for|from|of|so far|this|last|the|past|previous|today|yesterday|week|month|now|until now|up to now|till now|money|altogether|all together|total|all|sales|(?:with |from )?my (?:shop|sales|goods)))*";
const sums = "sales|earnings?|income|profits?|takings?|revenue|turnover";
const asks = "(?:请|麻烦|帮我|给我|我?想|我要|知道|[看算查问](?:一?下)?|告诉我|那|说)*";
const ourselves = "(?:我们?|俺|咱们?)?(?:家|店|店里)?";
export const ownDays =
  "(?:(?:这个?|本|上个?|上上个?)(?:月|星期|周|礼拜)|[今昨][天日儿]|今早|昨晚|最近)";
const ending = "(?:了|啦|嘞|呀|啊|呢|嘛|哈|钱)*";
const all = "(?:我们?|一共|总共|到底|还|能|净|都|到现在|到目前|已经|拢共|共)*";
const howMuch = "(?:多少|好多|几多|几|啥|什么)(?:钱|块钱|块|元)?";

const ownSums: readonly RegExp[] = [
  new RegExp(
    `^${begins}(?:what|how much)(?: money| cash)?(?: (?:did|have|do|had|has))?(?: (?:i|we))(?: (?:really|actually|already|all|have))* (?:sell|sold|earn|earned|made|spend|spent|take in|took in|taken in|keep|kept|bring in|brought in|gain|gained)${tail}$`,
    "iu",
  ),
  new RegExp(
    `^${begins}(?:what|how much)(?: money| cash)?(?: (?:did|have|had))(?: (?:i|we))(?: (?:really|actually|already|all))* (?:make|get)${tail}$`,
    "iu",
  ),
  new RegExp(
    `^${begins}(?:what|how much)(?: money| cash)? (?:came|has come|have come|went|has gone) (?:in|out)${tail}$`,
    "iu",
  ),
  new RegExp(
    `^${begins}(?:(?:what|how much|how) ?(?:'s|is|was|are|were)? )?(?:my|our)(?: total| weekly| net)? (?:${sums}|total|sum) (?:in |for |of |from )*(?:this|last|the|today|yesterday)${tail}$`,
    "iu",
  ),
  new RegExp(
    `^${begins}(?:the )?(?:total|sum)(?: (?:for|of|in|from))* (?:this|last|the) (?:week|month)$|^${begins}(?:what(?:'s| is| was) )?(?:this|last) (?:week|month)(?:'s)? (?:total|sum|${sums})$|^${begins}(?:what(?:'s| are| were) )?(?:today|yesterday)(?:'s) (?:total|${sums})$`,
    "iu",
  ),
  new RegExp(
    `^${asks}${ourselves}${ownDays}${all}(?:卖|赚|挣|花|进|出|收|落|剩|余|存|得|进账|收入|到手|入账)[了下到得]*${howMuch}${ending}$`,
    "u",
  ),
  new RegExp(
    `^${asks}${ourselves}${ownDays}的?总?(?:收入|进账|流水|销售额|营业额|利润|净赚|卖货钱)(?:一共|总共|是|有)*(?:多少|好多|几|怎么样|咋样)?${ending}$`,
    "u",
  ),
  new RegExp(`^${asks}${ourselves}${all}(?:卖|赚|挣)了${howMuch}${ending}$`, "u"),
  /^(?:and )?(?:what|how much) (?:did|have|do) (?:i|we) (?:sell|sold|earn|earned|make|made|spend|spent|take in|keep|kept)(?: (?:in|for|so far|this|last|the|today|yesterday|week|month|now))*[\s?.!]*$/iu,
  /^(?:what(?: is|['’]?s)?|whats|show(?: me)?|how much (?:is|was)) (?:my |the |our )?(?:total )?(?:profits?|earnings?|income|sales|takings?|money)(?: (?:in|for|of|so far|this|last|the|today|yesterday|week|month|now))+[\s?.!]*$/iu,
  /^how much (?:is (?:it|there) )?(?:this|last) (?:week|month)[\s?.!]*$/iu,
  /^(?:and )?(?:what(?:['’]?s| is| was)?|how much (?:is|was)) (?:left|over|remaining|still there)(?: (?:for me|to me|over|of it))?(?: (?:in|from|of|for|at the end of))?(?: (?:this|last|the) (?:week|month))[\s?.!]*$/iu,
  /^(?:我们?)?(?:(?:这个?|本|上个?)(?:月|星期|周|礼拜)|[今昨][天日儿])(?:我们?|一共|总共|到底|还|能|净)*(?:卖|赚|挣|花|进|出|收|落|剩|余|存|得)?[了下]?(?:多少|好多|几|啥|什么)(?:钱|块)?(?:了|啦|嘞|呀|啊)*[\s？?。!！]*$/iu,
  /^我们?(?:现在|到现在|一共|总共|到底)*(?:卖|赚|挣|落|剩)了(?:多少|好多|几)(?:钱|块)?(?:了|啦|嘞|呀|啊)*[\s？?。!！]*$/iu,
];

/** Of the book, also while it is closed. "How much can I earn" asks of anything but what is noted. */
export function asksOwnSum(text: string): boolean {
  const said = text.trim();
  if (said.length > longest) return false;
  const bare = bareWords(said);
  return ownSums.some((way) => way.test(said) || way.test(bare));
}
