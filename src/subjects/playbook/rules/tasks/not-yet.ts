/**
 * Playbook: "no time", 没空, "the shop is not open yet" as the answer to how it went: the job was not done, and waits. Only
 * a short message that says nothing else: whoever tells a trouble is heard elsewhere.
 */

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
    `^${beginChinese}(?:没空|没时间|没得空|没工夫|没功夫|没闲|不得空|没来得及|来不及|抽不出空|抽不开身)(?:做|弄|去|问|办|搞)?${endChinese}$`,
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
  new RegExp(`^${beginChinese}忘(?:记|了|记了|掉)${endChinese}$`, "u"),
  new RegExp(
    `^(?:我的?|我们的?|人家|那边|那家)?(?:网?店|铺子|门|驿站|快递点|学校|银行|邮局|镇上)?(?:还|都)?(?:没开门?|没有开门?|关着|关门|关了)${endChinese}$`,
    "u",
  ),
];

/** Whether it was not done, for a reason or none. */
export function saysNotYet(text: string): boolean {
  if (text.length > longest || /[?？]/u.test(text)) return false;
  const pieces = text
    .toLowerCase()
    .replaceAll(/['’]/gu, "")
    .split(/[.。!！,，;；~～…、\n]+/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const isIt = (piece: string) => [...notYet, ...notYetChinese].some((each) => each.test(piece));
  return pieces.length > 0 && pieces.every(isIt);
}
