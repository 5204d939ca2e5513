/**
 * "I want to sell 20 this month", 这个月想卖20单, "my goal is 500": a goal with its number, said by the way. Pure.
 *
 * A price that somebody wants ("sell honey for 30"), what others want and what was sold are none.
 */

/** Letters; who writes more tells a story. */
const longest = 120;

const count =
  "(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|a hundred|hundred|a thousand)";
const span =
  "(?:(?:in|by|before|until|for|over|within|till) )?(?:this|the|next|a|one|every|each|per)? ?(?:coming )?(?:end of (?:the |this )?)?(?:day|week|month|season|year|autumn|winter|spring|summer|harvest|new year|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\\b";
const want =
  "(?:i|we) (?:want|wanna|would like|hope|plan|wish|aim|intend|try|am going|will try|am trying|dream|have)(?: to)? (?:to )?";
const deed = "(?:sell|earn|make|send|ship|reach|get to|get|save|pack)";
const english: readonly RegExp[] = [
  `(?:my|our) (?:goal|target|aim|plan)(?: for .{2,20}?| this [a-z]+)? (?:is|its|=|will be|would be|:)? ?(?:to )?.{0,24}\\b${count}\\b.{0,30}`,
  `(?:set )?(?:my |a )?(?:goal|target)(?: of)? ?${count}\\b.{0,30}`,
  `(?:${span} )?${want}${deed} .{0,20}\\b${count}\\b.{0,40}\\b${span}`,
  `${span} ${want}${deed} .{0,20}\\b${count}\\b.{0,30}`,
].map((each) => new RegExp(`^(?:(?:so|ok|well|hi|hello|and|now) )*${each}$`, "u"));

const n = "[0-9一二两三四五六七八九十百千万几]+";
const spanHan =
  "(?:这个?|下个?|本|今|明|每个?|一个?)(?:月|周|星期|礼拜|季度?|年|天)|(?:年底|月底|年前|过年|开春|秋天|冬天|春天|夏天|中秋|国庆|春节|[0-9一二三四五六七八九十]+月)(?:之?前|里)?";
const wantHan = "(?:想要?|要|打算|计划|争取|盼着?|希望|准备|目标是?)";
const deedHan =
  "(?:卖[出掉到个]?|挣[到个]?|赚[到个]?|做到|寄[出]?|发[出]?|出|攒[到个]?|达到|接[到]?)";
const chinese: readonly RegExp[] = [
  `(?:[我俺咱]们?的?)?(?:这个?月|今年|这?周|本月)?的?目标(?:就是|是|定为?|设为?)?.{0,8}?${n}.{0,10}`,
  `(?:[我俺咱]们?)?(?:${spanHan})[里内]?(?:[我俺咱]们?)?(?:就|能|也|都)?${wantHan}.{0,6}?${deedHan}.{0,6}?${n}.{0,10}`,
  `(?:[我俺咱]们?)?(?:就|也|都)?${wantHan}(?:在)?(?:${spanHan})[里内]?.{0,4}?${deedHan}.{0,6}?${n}.{0,10}`,
  `(?:[我俺咱]们?)?(?:就|也|都)?${wantHan}${deedHan}.{0,6}?${n}.{0,6}(?:${spanHan})`,
].map((each) => new RegExp(`^(?:那|好|嗯)*${each}$`, "u"));

/** What makes a question, a price or the word of others of it. */
const isElse =
  /[?？吗呢]|怎么|咋|如何|能不能|可不可以|多少|为什么|已经|卖了|还差|没卖|\b(?:how|can i|could|should|what|why|where|if|when|but|already|sold|per|a piece|each one|cannot|cant)\b|\b(?:for|at) (?:\d|only)|每[斤个双罐件]|一[斤个双罐件]\d|[价钱]卖/u;

/** True for a wish of one's own with a number and a span, or for what is called a goal. */
export function isGoalWish(text: string): boolean {
  if (text.length > longest) return false;
  const plain = text.normalize("NFKC").toLowerCase().replaceAll(/['’]/gu, "");
  if (isElse.test(plain)) return false;
  const isHan = /\p{Script=Han}/u.test(plain);
  const said = plain.replaceAll(/[^\p{L}\p{N}]+/gu, isHan ? "" : " ").trim();
  return (isHan ? chinese : english).some((way) => way.test(said));
}
