/**
 * The words of a line that tells of money, by what they are: when, which way it went, how much, how it was paid. A row is
 * read before those below it. What is made of them is in told.ts; both languages have the same rows.
 */
import { englishWord } from "../numbers/english.ts";
import { moneyName, moneySigns, moneyUnit } from "../numbers/money-words.ts";
import { hanThings } from "../numbers/piece-words.ts";

/** What a word of a told line is. */
export type Kind =
  | "day"
  | "owed"
  | "vague"
  | "money"
  | "count"
  | "number"
  | "sold"
  | "bought"
  | "came"
  | "got"
  | "paid"
  | "how"
  | "all"
  | "for"
  | "to"
  | "cost"
  | "filler"
  | "break"
  | "word";

/** What was done, and which way the money went. */
export type Deed = "sold" | "bought" | "got" | "paid";

export const isDeed = (kind: Kind): kind is Deed =>
  kind === "sold" || kind === "bought" || kind === "got" || kind === "paid";

const words = englishWord
  .split("|")
  .map((word) => (word === "one" ? "(?<!\\b(?:each|this|that|no|last|other|every) )one" : word))
  .join("|");
const digits = "\\d[\\d,]*(?:\\.\\d+)?(?:\\+\\d+(?:\\.\\d+)?)*";
const amount = `(?:${digits}k?\\b|(?:an? )?\\b(?:${words})\\b(?:(?: and |[ -])(?:${words})\\b)*(?: and a half)?)`;
const phone = "(?:phone|mobile(?: money)?|m-?pesa|cash|we ?chat|alipay|transfer|bank|momo)";
const later = `(?:later|tomorrow|soon|next \\w+|on [a-z]+day|after \\w+(?: \\w+)?|(?:at|in) (?:the )?(?:end|week|month)\\b(?: of \\w+)?)`;

const toBuyer = "her|him|them|(?:the |a |my )?(?:buyer|customer|client)";

const onTheWay =
  "fare|bus|boda|matatu|tuk ?tuk|jeepney|tricycle|rickshaw|tempo|courier|delivery|postage|transport|rider|airtime|petrol|fuel";
/** "Bus 6 boxes 11": what is paid on the way. */
export const costsTheWay = new RegExp(`^(?:${onTheWay})(?:es|s)?$`, "iu");

/** "My neighbour took one pair 80": what somebody took away with them was sold. */
const taken = `(?:(?:neighbou?r|teacher|aunt(?:ie|y)?|uncle|sister|brother|cousin|friend|niece|nephew|customer|buyer|lady|woman)s?(?: just| also)? (?:took|wanted)|(?:neighbou?r|teacher|friend|customer|lady)s?(?: just| also)? bought)(?= (?:an?|another|${words}|\\d))`;

const english: readonly (readonly [Kind, string])[] = [
  [
    "day",
    "(?:the )?day before yesterday|yesterday|today|this morning|(?:last|this) week|(?:on |last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:on )?(?:3[01]|[12]?\\d)(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*|(?:on )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]* (?:3[01]|[12]?\\d)(?:st|nd|rd|th)?",
  ],
  [
    "owed",
    `(?:(?:but|and|she|he|they|will|to|can|wants?|(?<!each )(?:the )?(?:one|other)|not) )*(?:(?:pays?|paying|paid) (?:me )?${later}|on credit)|(?:(?:she|he|they|still) )*owes(?: me)?|(?:has )?not (?:yet )?paid(?: me)?(?: yet)?`,
  ],
  [
    "vague",
    `\\d+ ?[-–~] ?\\d+|${amount} (?:or|to) ${amount}(?: (?:yuan|kuai))?|several|(?:a )?few|a couple(?: of)?`,
  ],
  [
    "money",
    `(?:[${moneySigns}]|\\b${moneyName}\\b\\.?) ?\\d[\\d.,]*k?(?: ?sh\\b|/[=-])?|\\d[\\d.,]*k? ?(?:${moneyUnit}\\b|sh\\b|/[=-])|(?:${words})(?:[ -](?:${words}))* (?:yuan|kuai|rmb)\\b`,
  ],
  [
    "count",
    `${amount} ?(?:kg|kilos?|g|grams?|jin|pounds?|lbs?|litres?|dozen|pcs|km|min|minutes?|hours?|days?|weeks?|months?|years?|times?|percent|%|orders?|parcels?|packages?|people|am|pm|st|nd|rd|th)(?![a-z])`,
  ],
  ["number", amount],
  ["sold", `sold|${taken}`],
  ["bought", "bought"],
  [
    "came",
    `(?:(?:she|he|they|who|and|(?:the |my |a )?(?:customer|buyer|client|neighbour|shop|school|teacher)s?) )+(?:paid|gave|sent)(?: me| us)?(?= (?:the )?(?:\\d|${words}))|(?:paid|gave|sent) (?:me|us)(?= (?:the )?(?:\\d|${words}))`,
  ],
  [
    "how",
    `(?:money |paid |pay )?(?:by|through|via|with) ${phone}|cash|m-?pesa|mobile money|momo|alipay`,
  ],
  ["got", "got|earned|received|collected"],
  [
    "paid",
    `refunded|(?<!\\b(?:he|she|they|who|shop|seller|supplier|courier) )(?:gave|paid|sent) (?:back|(?:${toBuyer})(?: back|(?= (?:${amount}|[${moneySigns}] ?\\d[\\d.,]*) back\\b)))|paid|spent|gave`,
  ],
  ["all", "makes|comes to|=|in all|altogether|in total|total|for all(?: of them)?|for the lot"],
  ["for", "for|at|on|@"],
  ["to", "to|from"],
  [
    "cost",
    `(?:${onTheWay}|parcel|load|recharge|bundle|stall|market fee|box|bag|sack|tape|label|jar|bottle|wool|yarn|flour|sugar|salt|oil|spice|dye|thread|cloth|packing)(?:es|s)?`,
  ],
  [
    "filler",
    "i|we|she|he|they|just|have|also|please|note(?: down)?|write down|the|a|an|my|our|back",
  ],
  ["break", "and|plus"],
];

const han = "[零〇一二两三四五六七八九十百千万半]";
/** A number that is said ends where no thing is counted by it: 千张 is bean curd. */
const what = "(?:货款|[工房]钱|工资|[邮运车油]费)";
const ends = `(?=$|[\\s,，.。!！;；、]|钱|${what}|[买卖付给微支现转红赊欠])`;
const begins = "(?<=^|[\\s,，;；、天日早晚午们我就又才说])";
const hanAmount = `(?:\\d+(?:\\.\\d+)?|(?<!${han})${han}+)`;
const sum = `(?=\\s*¥?(?:\\d|${han}*[十百千万]|${han}[块元塊毛角]))`;
/** 收了老王八十块: from whom, and then the sum; 收了三斤花生 tells of goods. */
const somebody = `[^\\d零〇一二两三四五六七八九十百千万半,，;；、\\s]{1,5}`;
const paidSum = `(?:¥?\\d[\\d.]*(?![\\d.]|\\s*(?!块)(?:${hanThings}))|${han}+(?!${han}|(?!块)(?:${hanThings})))`;
const paper = "(?:微信|支付宝|现金|现钱|红包|转账|手机)";

/** What they give back comes in; whoever sells gives back to a buyer. */
const paysBack = "快递|平台|公司|厂家?|物流|邮局|老板|卖家|店家|商家";

/** 邻居要了一双 80: what somebody took away with them was sold. Who carries or lends takes for another reason. */
const takenHan = `${begins}(?!我|俺|咱|阿拉|家里|自己|平台|快递|司机|工人|公司|厂|骗子|小偷|老板娘?说|[她他伊])\\p{Script=Han}{1,5}?[又也都]?(?:[要拿]走?|(?<=邻居|隔壁[的家]?|老师|同学|同事|朋友|亲戚)[又也都]?买走?)了(?=${hanAmount}\\s*(?!块)(?:${hanThings}))`;

const onTheWayHan = "车费|路费|油钱|油费|话费|流量费|电费|摊位费|邮费|运费|快递费?";

const chinese: readonly (readonly [Kind, string])[] = [
  [
    "day",
    "大前天|前[天日]|昨[天日晚]|[今昨]儿个?|今[天日早晚朝]|[上这]?(?:(?<![老小])周|星期|礼拜)[一二三四五六日天]|\\d{1,2}月\\d{1,2}[日号]?",
  ],
  [
    "owed",
    "(?:[还先都]|人家|客人|买家|[她他]|说|钱)*(?:[赊欠](?:着|账|的|[到倒]?起|到|了)+|欠(?=我)|(?:明天|后天|下(?:[回次]|个?(?:周|月|星期|礼拜))|过[几两]天|改天|以后|月底)再?(?:给|付|转|还|结)(?:钱|我)*|没(?:给|付|收)钱?)",
  ],
  [
    "vague",
    `(?<!${han})(?:一[二两]|[二两]三|三[四五]|四五|五六|六七|七八|八九)[十百千万]*(?:${hanThings}|[元毛角]|${ends})|${hanAmount}[来几多](?:${hanThings}|元)?|好几[十百]?(?:${hanThings}|元)|几[十百](?:${hanThings}|元)|${hanAmount}(?:${hanThings}|元)?[到至~-]${hanAmount}(?:${hanThings}|元)?`,
  ],
  [
    "money",
    `¥ ?\\d[\\d.,]*|(?!\\d块(?![\\d一二三四五六七八九半])${ends.replace("(?=", "(?!")})\\d+(?:\\.\\d+)?[万千]?(?:[块元塊](?:钱|\\d(?!\\d|${hanThings})[毛角]?|[一二三四五六七八九半](?!${hanThings})[毛角]?)?|[毛角]\\d?分?)|\\d+(?:\\.\\d+)?[万千]|(?<!${han})(?!一块(?![钱一二三四五六七八九半]))${han}+(?:[块元塊](?:钱|[一二三四五六七八九半][毛角]?)?|[毛角][一二三四五六七八九]?分?)${ends}|(?:\\d+(?:\\.\\d+)?|(?<!${han})${han}+)(?=${what})`,
  ],
  [
    "count",
    `${hanAmount}\\s*(?:(?!支付)(?:${hanThings})(?!子)|[单天岁月年次点样度号人家门趟%]|小时|分钟)半?(?:${han}两)?`,
  ],
  ["number", `\\d+(?:\\.\\d+)?(?:\\+\\d+(?:\\.\\d+)?)*|(?<!${han})${han}*[十百千万]${han}*${ends}`],
  [
    "sold",
    `${takenHan}|[卖出走](?:脱|掉|出去|光|完|起走)?了|[卖出走](?:脱|掉|光|完)|${begins}卖(?!不|得|吗|多少|家)`,
  ],
  ["bought", `${begins}买(?!家|卖)了?|${begins}进(?:货|了)`],
  [
    "came",
    `(?:那?[她他]们?|人家|对方|买家|客人)?[又就都]?(?:微信|支付宝|现金)?[转给付]了?(?:[给]?我)?${sum}|(?<=[^我们，,\\s])[结转给付]了?(?=${what}${sum})|(?:微信|支付宝)?(?:到手|实收|收到?了?|得了?|进账|到账|收入|拿了?)${sum}`,
  ],
  [
    "got",
    `${begins}收[了到]?(?=微|支|现|红|转|(?![获割拾藏购])${somebody}${paidSum})|赚了?${sum}|(?<=${paysBack})[赔退]给?了?我?们?`,
  ],
  [
    "paid",
    `[花付交]了?${sum}|(?<!${paysBack}|[我们])[退赔]了?(?:[她他]们?)?(?=\\s*${paidSum})|${begins}(?:[付给]了?|退了?(?=客人|买家))(?=(?!我)${somebody}${paidSum})|${begins}交了?(?=(?:${onTheWayHan})${sum})`,
  ],
  ["how", `用?${paper}(?:转账|支付|收款|[转收付给])?[的了]*`],
  ["all", `一共|总共|拢共|共(?:卖了?)?|合计|是${sum}`],
  ["to", "[给跟]"],
  ["cost", `${onTheWayHan}|胶带|袋子|纸箱|箱子|盒子|瓶子|标签|包装|绳子`],
  [
    "filler",
    "[嗯哎哦噢对好]|我们?|咱们?|刚才?|终于|真的|上午|下午|早上|晚上|[又就也]|帮我|给我|记账|记一?[笔下]|:",
  ],
  ["break", "\\s+"],
];

/** Money that goes back to a buyer, whoever was spoken of before: "brought a jar back, gave her 5 back". */
export const givesBack =
  /^(?:refunded|(?:gave|paid|sent) (?:back|her|him|them|(?:the |a |my )?(?:buyer|customer|client))\b)|^[退赔]/iu;

/** Every language has them. */
const marks = "[,;、，；]";

/** Of a text in small letters and digits of one width: each word in its place, as a group of its kind. */
export function wordPattern(isHan: boolean): RegExp {
  return isHan ? chineseWords : englishWords;
}

const englishWords = patternOf(english, (way) => `(?<![a-z])(?:${way})(?![a-z])`, "[a-z][a-z'’-]*");
const chineseWords = patternOf(chinese, (way) => way, "[^\\s,，;；、.。!！~～]");

function patternOf(
  rows: readonly (readonly [Kind, string])[],
  bounded: (way: string) => string,
  word: string,
): RegExp {
  const groups = rows.map(([kind, way]) =>
    kind === "break" ? `(?<break>${bounded(way)}|${marks})` : `(?<${kind}>${bounded(way)})`,
  );
  return new RegExp([...groups, `(?<word>${word})`].join("|"), "gu");
}

/** Whoever is to pay, or waits for what was promised, tells of more than a sale. */
export const wantsMoney =
  /\b(?:pay|fee|first|deposit|advance|code|pin|otp|but|asks?|asked|wants?|says|said|before|until|loan|refund|prize|won|who|release|unlock|licen[cs]e|registration|agent|link|gone|blocked|extra|overpaid|mistake)\b|\btoo much\b|先[交付]|押金|保证金|手续费|[叫让要催]我|多[付打转]了|[转打付]错|退给[他她人]|骗/iu;
/** Whoever asks tells nothing; what it sells for and costs is no sale yet. */
export const asksOrPrices =
  /\b(?:how|what|where|which|why|can|could|should|if|price|sells?|selling|costs?|offers?|worth|need|send)\b|[?？]|[吗呢]|多少|怎|咋|哪|什么|为啥|退款|成本|本钱|刷单/iu;

/** Words beside a sum that was not said to be taken or paid: it is somebody's age, a time, a place in a row. */
export const tellsElse =
  /^(?:am|is|are|was|be|been|im|'?m|i'm|(?:s?he|it)'?s|not?|only|least|most|about|if|when|then|under|over|since|up|me|him|her|it|you|they|your|this|that|there|here|one|get|has|number|stars?)$|^[我你您他她它们今才还满差不没最至能会想有第年期页号届要太贵就得涨降退返借赔]$/u;
