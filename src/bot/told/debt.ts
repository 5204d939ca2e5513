/**
 * A debt told with its sum: "Mary still owes me 6", 我还欠店里12块. No money has moved, so it is no line of any book; and what
 * somebody paid of it, 王婶把欠的6块还了, is one. Whole sentences only: whoever tells more tells another thing.
 */
import { moneyName, moneySigns, moneyUnit } from "../numbers/money-words.ts";
import { inDigits } from "../numbers/spoken-numbers.ts";

export interface Debt {
  /** To be paid to whoever tells it, to be paid by them, or paid to them now. */
  readonly kind: "owed-to" | "owed-by" | "came";
  /** As it was typed, in digits. */
  readonly sum: string;
  /** Who it is, and what for. */
  readonly words: string;
}

/** Letters; more is a story. */
const longest = 80;

const money = `(?:(?:[${moneySigns}]|${moneyName}\\.?) ?)?\\d[\\d.,]*k?(?: ?(?:${moneyUnit}))?`;
const sum = `(?:about |only |just |the |her |his |their |my |that |another )*(?<sum>${money})`;
const notUs =
  "(?!(?:i|we|you|it|that|this|what|who|how|where|when|why|if|does|do|did|not|has|have|can|could|should|would|will|nobody|no)\\b)";
/** Who promises money and is no neighbour: such words are looked at as what may be a trick. */
const notKnown =
  "(?!(?:the |a |an |my )?(?:agent|company|platform|bank|lender|stranger|app|government|office|lottery|customer service|support|man|caller|somebody|someone)\\b)";
const who = `(?<who>${notUs}${notKnown}(?:my |the |our |a )?[\\p{L}'’]+(?: (?!(?:and|or|not|will|has|still|owes?|paid|says?|said|who)\\b)[\\p{L}'’]+){0,2})`;
const whom = `(?<who>(?!(?:me|us|for|back|more|the money|only|about|now|tomorrow|later)\\b)(?:my |the |our |a )?[\\p{L}'’]+(?: (?!(?:for|back|tomorrow|later|next|on)\\b)[\\p{L}'’]+)?)`;
const day = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const later = `(?:later|tomorrow(?: \\w+)?|tonight|soon|next \\w+|on ${day}|on the \\d+(?:st|nd|rd|th)|this (?:week|month|evening|${day})|after (?:the )?(?:harvest|market|holidays?|festival|pay ?day|wedding)|(?:at|by) the end of the (?:week|month)|in \\w+ (?:days?|weeks?)|(?:by )?month end)`;
const what = `(?: (?<what>(?:for|from) (?!${later})[\\p{L}]+(?: (?!${later})[\\p{L}]+){0,3}))?`;
const give = "(?:pay|give|send|bring|return|transfer)";
const me = "(?: (?:me|us))?(?: back)?";

/** Each way of saying it. What is to come may be said with its day, or with nothing. */
const english: readonly (readonly [Debt["kind"], string])[] = [
  ["owed-to", `${who} (?:still |also |now )*owes?(?: me| us)? ${sum}(?: more| still)?${what}`],
  [
    "owed-to",
    `${who} (?:still |just )*(?:has|have|did|had|does)?(?:n['’]?t| not)(?: yet)? pa(?:y|id)${me} ${sum}(?: yet)?${what}(?: yet)?`,
  ],
  ["owed-to", `${who} never paid${me} ${sum}${what}`],
  [
    "owed-to",
    `${who}(?:(?: said| says| told me)(?: that)? (?:s?he|they))?(?: will|['’]ll| wants? to| promised to| (?:is|are) going to| still has to| has to| must)(?: still)? ${give}${me} ${sum}${what}(?: ${later})?`,
  ],
  ["owed-to", `${who} (?:pays|is paying|gives|is giving|brings|sends)${me} ${sum}${what} ${later}`],
  [
    "owed-to",
    `${sum}(?: is| are)?(?: still)? (?:owed|outstanding|unpaid|open)(?: by| from) ${who}`,
  ],
  ["owed-to", `(?:(?:i am|i['’]?m|we are|still) )*waiting for ${sum} from ${who}`],
  ["owed-by", `(?:i|we) (?:still |also |now )*owe ${whom} ${sum}(?: more)?${what}`],
  ["owed-by", `(?:i|we) (?:still |also |now )*owe ${sum} to ${whom}${what}`],
  [
    "owed-by",
    `(?:i|we)(?: (?:still|only))?(?: will|['’]ll| (?:still )?(?:have|need) to| must| should| am going to| are going to|['’]m going to)(?: still)? (?:pay|give|return|send)(?: back)?(?: ${whom})?(?: back)? ${sum}${what}(?: to (?<to>[\\p{L} ]{2,20}?))?(?: ${later})?`,
  ],
  [
    "owed-by",
    `(?:i|we)(?: have|['’]ve| did)?(?:n['’]?t| not)(?: yet)? pa(?:y|id)(?: ${whom})? ${sum}(?: yet)?${what}(?: yet)?`,
  ],
  [
    "came",
    `${who} (?:has |have |just |now |finally |also )*paid(?: back)? (?:me|us)(?: back)? ${sum}(?: (?:s?he|they) owed(?: me| us)?| back)?${what}`,
  ],
  [
    "came",
    `${who} (?:has |have |just |now |finally |also )*(?:paid|gave|sent)(?: back)? ${sum}(?: (?:s?he|they) owed(?: me| us)?)`,
  ],
  ["came", `${who} (?:has |have |just |now |finally )*paid back ${sum}${what}`],
];

const hanSum = "(?<sum>¥?\\d[\\d.]*(?:块钱|块|元|塊)?)钱?";
const hanWho =
  "(?<who>(?!我|俺|咱|还|你|谁|要|不|没|如果|客服|平台|公司|官方|银行|中奖|有人|陌生|对方|骗)[^\\d欠赊,，。?？]{1,7}?)";
const hanWhom = "(?<who>(?!我|俺|咱|你)[^\\d欠赊还没给,，。?？]{1,6}?)";
const hanLater =
  "(?:明[天日早晚]|明儿|后[天日]|下(?:[回次]|个?(?:周|月|星期|礼拜)[一二三四五六日天]?)|过[几两一]天|改天|以后|月底|年底|回头|等(?:会儿?|下)|晚[上点]|[周这]?(?:周|星期|礼拜)[一二三四五六日天]|卖[完掉]了?|赶集)";
const hanGive = "(?:给|付|转|还|结|补)(?:清|来|齐)?";
const hanMe = "(?:给?(?:我们?|俺|咱))?";
const still = "(?:还|都|也|一直|现在|总共|一共|到现在)*";
const notYet = "(?:没有?|未)";
const hanWhat = "(?:的?(?<what>\\p{Script=Han}{0,4}?(?:货?款|钱|账)))?";

const chinese: readonly (readonly [Debt["kind"], string])[] = [
  [
    "owed-to",
    `${hanWho}${still}[欠赊](?:着|了|下)?${hanMe}${hanWhat}${hanSum}(?:没[给还付]|呢|的货|的?账)?`,
  ],
  ["owed-to", `${hanWho}${still}差${still}(?:我们?|俺|咱)${hanWhat}${hanSum}(?:没[给还付]|呢)?`],
  [
    "owed-to",
    `${hanWho}(?:说好?了?|答应|讲|要|会|就|再|等)*${hanLater}(?:再|要|会|就|来|才)*${hanGive}${hanMe}${hanWhat}${hanSum}`,
  ],
  ["owed-to", `${hanWho}(?:说好?了?|答应|讲)+(?:要|会|再)*${hanGive}${hanMe}${hanWhat}${hanSum}`],
  ["owed-to", `${hanWho}(?:应该|应|该|还要|还得|得)${still}${hanGive}${hanMe}${hanWhat}${hanSum}`],
  ["owed-to", `${hanWho}${still}${notYet}${hanGive}${hanMe}(?:那|这)?${hanWhat}${hanSum}(?:呢)?`],
  [
    "owed-to",
    `(?:还有)?${hanWho}(?:那|的|欠的)${hanSum}${hanWhat}${still}${notYet}(?:${hanGive}|到账|收到?|拿到)${hanMe}(?:呢)?`,
  ],
  [
    "owed-by",
    `(?:我们?|俺|咱)${still}[欠差赊](?:着|了)?${hanWhom}${hanWhat}${hanSum}(?:没[给还付]|呢)?`,
  ],
  [
    "owed-by",
    `(?:(?:我们?|俺|咱)${still}${notYet}|(?:我们?|俺|咱)?${hanLater}(?:我们?)?(?:再|要|得|会|就|去)*|(?:我们?|俺|咱)(?:还|要|得|再|会)*(?:要|得))${hanGive}(?:${hanWhom})??${hanWhat}${hanSum}(?:呢)?`,
  ],
  ["came", `${hanWho}(?:刚才?|今天|终于|已经|也|就)*还了?(?:我们?|俺|咱)?${hanWhat}${hanSum}了?`],
  [
    "came",
    `${hanWho}(?:刚才?|今天|终于|已经|也)*把(?:欠|赊|差)(?:我们?|俺)?的?(?:那|这)?${hanWhat}${hanSum}(?:都|也)?(?:还|给|付|结|转)(?:清|齐)?(?:了|给?我了?)`,
  ],
];

const patterns = {
  en: english.map(([kind, way]) => [kind, new RegExp(`^${way}$`, "iu")] as const),
  zh: chinese.map(([kind, way]) => [kind, new RegExp(`^${way}$`, "u")] as const),
};

const begins =
  /^(?:(?:ok|okay|so|and|but|oh|ah|well|by the way|please note|note)[\s,]+)+|^[嗯哎哦噢对了,，\s]+/iu;
const hanBegins = /^(?:[对哦噢嗯哎][了呀啊]?[,，\s]*)+/u;
/** 还: somebody goes on owing, or pays back. Only with 了, or to me, it was paid. */
const paidBack = /还了|还(?:我|俺|咱).*了$|[还给付结转](?:清|齐)?(?:了|我了?|给我了?)$/u;

/** What is still to be sent, brought or returned may be goods. */
const mayBeGoods = /\b(?:send|bring|return)\b/iu;
const saysMoney = new RegExp(
  `[${moneySigns}]|${moneyName}|\\d ?(?:${moneyUnit})|\\bmoney\\b`,
  "iu",
);

/** Where pieces are counted: a debt that can be of nothing but money. */
export function owesMoney(typed: string): boolean {
  return readDebt(typed) !== undefined && (saysMoney.test(typed) || !mayBeGoods.test(typed));
}

/** @returns undefined where it is none, or more than that */
export function readDebt(typed: string): Debt | undefined {
  if (typed.length > longest || /[?？\n]/u.test(typed)) return undefined;
  const isHan = /\p{Script=Han}/u.test(typed);
  const plain = inDigits(typed.normalize("NFKC").replace(/[\s.!。！~～]+$/u, ""));
  if (!/\d/u.test(plain)) return undefined;
  const text = isHan
    ? plain.replace(hanBegins, "").replaceAll(/[\s,，]+/gu, "")
    : plain.replace(begins, "").trim().replaceAll(/\s+/gu, " ").replaceAll(/ ?, ?/gu, " ");
  for (const [kind, way] of patterns[isHan ? "zh" : "en"]) {
    const groups = way.exec(text)?.groups;
    if (groups?.["sum"] === undefined) continue;
    if (isHan && kind === "came" && !paidBack.test(text)) continue;
    const words = [groups["who"] ?? groups["to"], groups["what"]].filter(
      (each) => each !== undefined && each !== "",
    );
    return { kind, sum: groups["sum"].trim(), words: words.join(" ") };
  }
  return undefined;
}
