/**
 * Answers: what is said shortly after a trick was spoken of: "I paid already", "he knows my name". It asks nothing, and says
 * all.
 */
import { bareWords } from "../../../../bot/bare-words.ts";
import { isPaidOnTheWay } from "../../../../bot/told/told.ts";
import type { Answer } from "../answer.ts";
import type { Article } from "../article.ts";
import { isHan, wordsOf } from "../search/tokens.ts";

/** What was said last about money that somebody wants by a trick: the ids of such dangers, the tag of such articles. */
const tricks: ReadonlySet<string> = new Set(
  (
    "screen-share code-scam fake-caller brushing loan-shark pay-first account-lent leaked-papers gambling " +
    "scammed blackmail carry-goods false-payment false-kin recruiting sign-for-others"
  ).split(" "),
);
/** Talk of a link that came from somebody: whether it is a trick is not known yet. */
const link = "link";
const trickTag = "scams";
/** A danger as the topic of what was said last; no article has a colon. */
const dangerTopic = "danger:";

/** Money is wanted by a trick, or lost by one; nobody is hurt by it. */
export function isTrick({ id }: { readonly id: string }): boolean {
  return tricks.has(id);
}

/** @returns undefined where nothing of it is kept: whoever spoke of death is not reminded of it */
export function topicOfDanger({ id }: { readonly id: string }): string | undefined {
  return tricks.has(id) || id === link ? dangerTopic + id : undefined;
}

/** "Somebody sent me a link": what was done with it may come next. */
export function isOfLink(answer: Answer): answer is Extract<Answer, { kind: "greeting" }> {
  return answer.kind === "greeting" && answer.entry.id === link;
}

/** Of a link alone no money is known: what was sent may be the link to one's own shop. */
export function isAboutLink(topic: string): boolean {
  return topic === dangerTopic + link;
}

/** @param topic of what was said last */
export function isAboutTrick(topic: string, articles: readonly Article[]): boolean {
  if (topic.startsWith(dangerTopic)) return true;
  return articles.find(({ slug }) => slug === topic)?.tags.includes(trickTag) === true;
}

/** Words and Chinese characters; whoever writes more says what it is about. */
const longestAside = { letters: 100, words: 12, characters: 18 };
const notPaid =
  /\b(?:not|never|havent|haven['’]t|didnt|didn['’]t|dont|don['’]t|wont|won['’]t)(?:\s+\w+)?\s+(?:pay|paid|payed|send|sent|give|gave|given|transfer\w*|yet)\b|[没未][^，,。]{0,3}[交转付打给汇]|[不别](?:会|想|敢|能)?[交转付给汇](?!.{0,4}[看说讲用])/giu;
/** Stars, reviews and an answer are given, and no money. */
const givesWords =
  /给[^，,。]{0,5}(?:星|分|[好差中]评|评价|评论|回复|答复|说法)|\b(?:gave|given|left)\b.{0,12}\b(?:stars?|review|rating|reply|answer)\b/iu;
const hasPaid =
  /\b(?:paid|payed|sent|transferred|transfered|gave|given)\b(?! (?:by|with|via|through|me|us)\b)|[交转付汇][^，,。吗]{0,4}了|(?:打(?!包|折|电话|字|了个)|(?<!给我)给(?!我))[^，,。吗]{0,3}钱?了|[转打汇付交](?:过去|出去)|已经[^，,。]{0,2}[交转付打给汇]/iu;

/** "He beats me if I don't pay" tells of more than of money. */
const isThreatened =
  /\b(?:if|unless|or else|otherwise|beat|kill|hurt|threat\w*|knife|come to (?:my|our|the))\b|要是|如果|不然|否则|[就要]打|揍|砍|弄死|上门|威胁|闹到/iu;

/** What came in for goods was paid to them, and by no trick. */
const sells = /\bsold\b|^(?:今天|昨天|刚才?|我|又|[,，\s])*卖/iu;

const own =
  "(?:mother|mum|mama|mom|father|dad|papa|brother|sister|wife|husband|aunt\\w*|uncle|grand\\w+|cousin|neighbou?r|landlord|tailor|carpenter|school|hospital|clinic|church|doctor)";
/** Money that went its everyday way, or astray without a cheat: it has nothing to do with the trick before it. */
const elsewhere = new RegExp(
  [
    `\\b(?:paid|gave|sent|to|for|back)(?: back)?(?: \\d+)?(?: to)? (?:my|our|the) (?:\\w+ )?${own}\\b`,
    "\\b(?:school fees?|rent|electric\\w*|water bill|airtime|medicines?|groceries|wages?)\\b",
    "\\bwrong (?:person|number|account|man|woman)\\b",
    "[转打付汇]错",
    "(?:[给还][了]?|[转付交]给)[^，,。]{0,4}(?:老?[娘妈爸爹]|爷爷?|奶奶?|[哥弟姐妹]|老公|老婆|媳妇|丈母娘|婆婆|公公|邻居|房东|学校|医院)",
    "学费|书本费|电费|水费|话费|房租|摊位费|买药|药费|看病|工钱|[付交][^，,。]{0,2}(?:纸箱|胶带|袋子|布料|种子|肥料)",
  ].join("|"),
  "iu",
);

const knowsMe =
  /\b(?:he|she|they|the (?:man|woman|caller|lady|voice)|caller|man|woman|but)\b.{0,20}\b(?:knows?|knew|had|has|said|told|called me by)\b.{0,12}\b(?:my|our) (?:\w+ )?(?:name|shop|order|orders|parcel|number|village|husband|wife|id)\b|\bhow (?:do|does|did|can) (?:he|she|they) (?:know|have|get) (?:my|our)\b|[他她对](?:方|们)?.{0,6}(?:晓得|知道|认得|说得出|叫得出|报得出|有)我.{0,4}(?:名|姓|叫|店|单|包裹|号|村|老公|老婆|家里)|[咋怎哪](?:么|会|里)?(?:晓得|知道)我/iu;

/** "He knows my name": what makes a caller believed. It asks nothing, and after a trick it asks all the same. */
export function saysHeKnowsMe(text: string): boolean {
  return isShort(text) && knowsMe.test(text) && !isThreatened.test(text);
}

function isShort(text: string): boolean {
  if (text.length > longestAside.letters) return false;
  const words = wordsOf(text);
  const han = words.filter(isHan).reduce((sum, { length }) => sum + length, 0);
  return han > 0 ? han <= longestAside.characters : words.length <= longestAside.words;
}

const handedZh = (() => {
  const before = "(?:[我都就已经刚才不小心哎呀糟完坏了咯啦可是但那好像一把 ]|那个)*";
  const thing = "(?:验证码|短信码|码|密码|短信|六位数|几个数|那串数|数字?|号)";
  const to = "(?:给?(?:[他她它](?:们)?|对方|人家|那人|那边|客服))?(?:听|看)?(?:过去|出去)?";
  const done = "[了咯啦嘎嘞]";
  const lost =
    "(?:咋个?办|怎么办|怎办|咋[整弄搞]|咋个整|怎么[弄整搞]|么办|哪能办|有事没|要紧不|要紧吗)";
  const end = "[啊呀哦嘛呢吧哇 ]*";
  return [
    // Nothing but a code is read out.
    `${before}${thing}?(?:念|报|读)${thing}?${to}${done}+${thing}?${lost}?${end}`,
    // A code was said, sent or given; without its name only where help is asked.
    `${before}${thing}(?:说|讲|告诉|发|给|输)${to}${done}+${lost}?${end}`,
    `${before}(?:说|讲|告诉|发|给|输)${thing}?${to}${done}+${thing}${lost}?${end}`,
    `${before}(?:说|讲|告诉|发|给|念|报)${done}${to}${thing}${lost}?${end}`,
    `${before}(?:说|讲|告诉|发|给)${to}${done}+${lost}${end}`,
  ].join("|");
})();
const handedEn = (() => {
  const before = "(?:oh|oh no|no|but|and|sorry|god|i|we|have|already|just|ive|i've| )*";
  const thing = "(?:it|them|that|the|my|code|codes|otp|pin|number|numbers|digits|password|sms| )";
  const lost =
    "(?:already|now|before|please|pls|what|do|to|should|can|i|next|help|me|am|is|bad| )*";
  return `${before} (?:read|told|gave|sent|said|typed|forwarded|shared|showed)(?: ${thing}| (?:to|him|her|them|out|caller|man|lady|woman|the))* ${lost}`;
})();
const handed = new RegExp(`^(?:${handedZh})$`, "u");
const handedSaid = new RegExp(`^${handedEn}$`, "u");
const namesCode = /\b(?:codes?|otp|pin|numbers?|digits|password|read)\b/u;
const asksHelp = /\b(?:what|help)\b/u;

/** "I told him the code", 我念了咋办: what a caller wanted was said to him. */
export function saysHanded(text: string): boolean {
  if (!isShort(text)) return false;
  const plain = bareWords(text);
  if (handed.test(plain)) return true;
  const said = `${plain} `;
  return handedSaid.test(said) && (namesCode.test(said) || asksHelp.test(said));
}

const tapped =
  /\b(?:click|clicked|tap|tapped|open|opened|press|pressed|followed|touch|touched)\b.{0,12}\b(?:link|it|page|site|website|message|there)\b|点(?:了|开|进|过)(?!外卖|单|货)[^，,。]{0,6}(?:链接|网址|网页|进去)?|链接.{0,4}点了/iu;
const typedNothing =
  /\b(?:not|never|didnt|didn['’]t|dont|don['’]t|havent|haven['’]t)\b.{0,8}\b(?:put|type|typed|write|wrote|enter|entered|fill|filled)\b|\b(?:put|typed?|wrote|entered|filled) (?:in )?nothing\b|[没未][^，,。]{0,4}(?:填|输|写密码|写验证码|写卡号)|啥都没[填输写]/iu;
const onlyPassedOn =
  /\b(?:just|only)\b.{0,12}\b(?:forward|forwarded|asking|a message|message i got|sms|testing|test)\b|\b(?:i (?:did ?n['’]?t|did not|never|not) (?:answer|reply|respond|call|click|touch|open))\b|只是?(?:转发|问问|收到|一条)|[没未](?:理|回他|回复|点)/iu;

/** What was done with a link that a cheat sent: "I clicked", "I typed nothing there"; or that nothing was done at all. */
export type Touched = "tapped" | "typed-nothing" | "untouched";

export function touchedIn(text: string): Touched | undefined {
  if (!isShort(text) || isThreatened.test(text)) return undefined;
  if (typedNothing.test(text)) return "typed-nothing";
  if (onlyPassedOn.test(text)) return "untouched";
  return tapped.test(text) ? "tapped" : undefined;
}

/** "I paid already", "还没交": after a trick it says all. */
export function paidIn(text: string): "paid" | "not-paid" | undefined {
  if (!isShort(text) || sells.test(text) || givesWords.test(text)) return undefined;
  if (isPaidOnTheWay(text) || elsewhere.test(text)) return undefined;
  // "I paid, and he did not send it": whoever paid loses time by being told that nothing is lost.
  const rest = text.replaceAll(notPaid, " ");
  if (hasPaid.test(rest)) return "paid";
  return rest === text || isThreatened.test(text) ? undefined : "not-paid";
}
