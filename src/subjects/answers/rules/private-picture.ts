/** A picture of what is nobody else's: told by the words under it, since nothing here looks at pictures. */

const english =
  /\b(?:id|identity|national id|bank|atm|credit|debit|visa) cards?\b|\bmy (?:national )?id\b|\bpassport\b|\bpass ?words?\b|\bpin(?: (?:number|code))?\b(?! (?:it|them|badge))|\blog ?in (?:screen|page|details)\b/iu;
const chinese =
  /身份证|户口本|护照|(?:银行|储蓄|信用)卡|卡号|(?:支付|登录|开机|取款)?密码|验证码|登录(?:页|界面|截图)/u;
const covered = /\bcovered\b|\bhid(?:den)?\b|遮|挡住|打了?码|涂掉/iu;

/** @param caption the words under a picture or a file */
export function isPrivatePicture(caption: string): boolean {
  return (english.test(caption) || chinese.test(caption)) && !covered.test(caption);
}
