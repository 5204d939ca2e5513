/**
 * Playbook: "no time", 没空, "the shop is not open yet" as the answer to how it went: the job was not done, and waits. Only
 * a short message that says nothing else: whoever tells a trouble is heard elsewhere.
 */

import { spelledOut } from "../../../../bot/reading/short-forms.ts";

/** Letters; who writes more tells more. */
const longest = 48;

const when = "(?: (?:yet|today|tonight|this week|now|so far|at all))*";
const place = "(?:shop|store|office|post office|post|school|bank|market|parcel point)";
const notYet: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:i|we) )?(?:(?:had|have|have got|got|there was|there is) )?no time${when}$`,
    "u",
  ),
  new RegExp(`^(?:(?:i|we) )?(?:still )?(?:did not|have not|havent|didnt)${when}$`, "u"),
  new RegExp(
    `^(?:(?:i|we) )?(?:still )?(?:did not|have not|havent|didnt) (?:have time|had time|manage|managed|manage it|do it|done it|get to it|got to it|get round to it|start|started|begin|try|ask|asked)${when}$`,
    "u",
  ),
  new RegExp(
    `^(?:(?:i am|im|i was|we are|we were) )?(?:(?:still|too|very|so|just) )*busy(?: (?:in the field|in the fields|with the harvest|with work))?${when}$`,
    "u",
  ),
  new RegExp(`^(?:no |nope )?(?:still )?not${when}$`, "u"),
  /^(?:i )?(?:forgot|forgot it|forgot about it|have forgotten)$/u,
  new RegExp(
    `^(?:(?:the|my|our) )?${place} (?:is|was) (?:still )?(?:not open|closed|shut)${when}$`,
    "u",
  ),
  new RegExp(`^(?:it )?(?:is|was) (?:still )?(?:closed|shut|not open)${when}$`, "u"),
];

const beginChinese =
  "(?:[我俺咱]们?|这[几两]?天|今天|今朝|今晚|昨天|最近|家里|地里|这[阵会]子?|一直|还|都|真的?|实在)*";
const endChinese = "[了啦呢啊呀嘞咯哦的]*";
const notYetChinese: readonly RegExp[] = [
  new RegExp(
    `^${beginChinese}(?:没空|没时间|没得空|没工夫|没功夫|没闲|不得空|没来得及|来不及|抽不出空|抽不开身)(?:做|弄|去|问|办|搞|写|说|讲|拍|看|记|打字|想)?${endChinese}$`,
    "u",
  ),
  new RegExp(
    `^${beginChinese}(?:太|很|好|有点|忙)*(?:忙|忙得很|忙不过来|忙死|忙着[收种采插割]?\\p{Script=Han}{0,3})${endChinese}$`,
    "u",
  ),
  new RegExp(
    `^${beginChinese}(?:没|没有)(?:做|弄|去|问|办|搞|开始|动手|试|做成|弄好)?${endChinese}$`,
    "u",
  ),
  // 没说 alone may tell what somebody did not say.
  new RegExp(
    `^${beginChinese}(?<=还)没有?(?:来得及|开始)?(?:说|讲|看|聊|谈|拍|寄|买|卖|记|开|填|写|定|试)${endChinese}$`,
    "u",
  ),
  new RegExp(`^${beginChinese}忘(?:记|了|记了|掉)${endChinese}$`, "u"),
  new RegExp(
    `^(?:我的?|我们的?|人家|那边|那家)?(?:网?店|铺子|门|驿站|快递点|学校|银行|邮局|镇上)?(?:还|都)?(?:没开门?|没有开门?|关着|关门|关了)${endChinese}$`,
    "u",
  ),
];

/** Dialects stand in the rows as they are said. */
const hurried = (text: string) => (/\p{Script=Han}/u.test(text) ? text : spelledOut(text));

function piecesOf(text: string): readonly string[] {
  return hurried(text)
    .toLowerCase()
    .replaceAll(/['’]/gu, "")
    .split(/[.。!！,，;；~～…、\n]+/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
}

/** Whether it was not done, for a reason or none. */
export function saysNotYet(text: string): boolean {
  if (text.length > longest || /[?？]/u.test(text)) return false;
  const pieces = piecesOf(text);
  const isIt = (piece: string) => [...notYet, ...notYetChinese].some((each) => each.test(piece));
  return pieces.length > 0 && pieces.every(isIt);
}

const untilWhen =
  "(?:tomorrow|tonight|tonite|later|this week|later this week|this evening|this weekend|next week|another (?:day|time)|some other (?:day|time))(?: (?:morning|evening|night|then|maybe))?";
const doEnglish =
  "(?:find|invite|ask|do|tell|try|talk to|speak to|speak with|talk with|call|say|sell|send|go|show)(?: (?:him|her|them|it|that|this|somebody|someone|one|my [a-z]+|the [a-z]+))?";
const off: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:no|not yet|not now|ok|maybe|perhaps|but|then|i think) )*(?:(?:i|we)(?: will|ll| can| am going to)? (?:${doEnglish} )?|(?:will )?${doEnglish} )?(?:it )?${untilWhen}$`,
    "u",
  ),
  new RegExp(`^${untilWhen} (?:i|we)(?: will|ll| can)? ${doEnglish}$`, "u"),
];
const offChinese =
  /^(?:[我俺咱]们?|等|还没[问说讲做弄去]?|那|就|先|得)*(?:明[天儿早晚]个?|明朝|后天|今晚|今夜|晚上|夜里|改天|改日|过[两几]天|回头|晚点|等会儿?|下周|下个?礼拜|下星期|这个?礼拜|这周|这星期|周末)(?:[我俺]|再|才|去|跟\p{Script=Han}{1,6}?|问|说|讲|弄|做|办|找|卖|寄|搞|请|试|叫)*(?:\p{Script=Han}{0,2}人)?[了啦吧啊呀呗嘞咯哦的]*$/u;

/** "Tomorrow", "I'll ask her tonight", 明天再问: the day that it is left to. */
export function putsOff(text: string): boolean {
  if (text.length > longest || /[?？]/u.test(text)) return false;
  const pieces = piecesOf(text);
  const isOff = (piece: string) => [...off, offChinese].some((each) => each.test(piece));
  return pieces.some(isOff) && pieces.every((piece) => isOff(piece) || saysNotYet(piece));
}
