/**
 * Answers: what is asked after a debt or a trick that is over or was refused: "The loan is paid off. How do I pack eggs?"
 *
 * The words of the danger stand there all the same, so the list of words and likeness both hear it. What is left when the part
 * that is over is taken away tells whether anything is wrong now.
 */
import { asksIn, wordsIn } from "../search/closing-question.ts";

/** What is asked, without what is over before it. */
export interface AfterOver {
  readonly asked: string;
  /** Not known to be over: somebody wanted something and did not get it. */
  readonly isRefused: boolean;
}

const debtIsPaid = [
  String.raw`\b(?:paid|payed|gave|given) (?:[\w']+ ){0,6}?(?:off|in full|every (?:coin|cent|penny|shilling|rupee|bit)|all of it|everything)\b`,
  String.raw`\b(?:loans?|debts?|app|lender|moneylender|sharks?|it|all|everything) (?:[\w']+ )?(?:is|was|are|were|got|been) (?:[\w']+ )?(?:paid|payed|settled|cleared|repaid|closed)\b`,
  String.raw`\b(?:cleared|settled|repaid|(?:finished|done) (?:paying|with)|(?:paid|payed) back) (?:[\w']+ ){0,3}(?:loans?|debts?|owed?|lender|moneylender|sharks?|usurer|man|interest|everything|money)\b`,
  String.raw`\b(?:paid|payed) (?:[\w']+ ){0,3}?(?:lender|moneylender|sharks?|usurer|loans?|debts?)(?: [\w']+){0,3} back\b`,
  "(?:还|付|结|清)(?:清|完|掉)|(?:一分|全|都|早|统统)[^，,。]{0,5}还(?:了|给)|了结|结账了|两清",
];
const wasLongAgo = String.raw`\b(?:years?|months?|ages|long) (?:ago|back|before)\b|\blast (?:year|winter|spring|summer|autumn)\b|\bin (?:19|20)\d\d\b|\bused to\b|(?:[几两三四五六七八九十\d]|好多|好几)年前|去年|前年|早年|以前|从前|当年|那年`;
const isPast = [
  String.raw`\b(?:it|that|this|all|everything)(?:'?s| is| was) (?:all )?(?:over|past|finished|behind us|forgotten|done)\b|\bover now\b`,
  String.raw`\b(?:he|she|they|we|i|who|has|have|had)(?: now| finally)? (?:stopped|quit|gave (?:it )?up)\b`,
  String.raw`\b(?:jailed|arrested|in (?:jail|prison)|(?:took|locked) (?:him|her|them) (?:away|up)|(?:gave|got|given|sent) (?:[\w']+ ){0,4}back)\b`,
  "戒(?:了|掉)|过去了|(?:抓|关|判|逮)(?:了|走|进|起)",
  "(?:钱|定金|押金|款)[^，,。]{0,4}(?:退|还)(?:给)?我?了|拿回来了|要回来了|和好了",
];
const wasRefused = [
  String.raw`(?<!\b(?:he|she|they|caller|man|woman) )\bhung up\b|\bput (?:the phone|it) down\b|\b(?:i|we|she|he|aunt|mother|father) (?:just )?(?:said no|refused|laughed|ignored)\b|\btold (?:him|her|them) no\b`,
  String.raw`\b(?:i|we) (?:did ?n['’]?t|did not|never|have ?n['’]?t|have not) (?:even )?(?:give|gave|given|pay|paid|send|sent|answer\w*|click\w*|believe\w*|tell|told|read|lend|lent|join\w*|fall)\b`,
  String.raw`\b(?:i|we|and) (?:have |then )?(?:deleted|blocked|reported) (?:it|him|her|them|the (?:message|number|caller))\b`,
  "(?<![他她][^，,。我]{0,8})(?<!对方)(?:挂了|挂掉|挂断)|没(?:给(?![我钱货])|理|信|上当|答应|借(?!到)|报|念|点(?!外卖|货)|转|交|加他)|回绝|拒绝|拉黑了?[他她]|推掉",
];
/** It comes back, or never ended. */
const goesOn =
  /\b(?:still|again|but (?:he|she|they|now|since|today)|now (?:he|she|they|(?:his|the) \w+) (?:want|say|call|come|write|ask|stand|send|wait|bring|take|shout|know)\w*|(?:is|are) (?:now |again )?(?:gone|empty|frozen|blocked|locked)|(?:not|never|n['’]t) open|keeps?|since then|anymore|wants? (?:more|it)|more money|every (?:day|night|week)|tonight|scared|afraid|threaten(?:s|ing)?)\b|还在|[他她](?:们)?(?:还|又|再)|还要|还来|还打|又空|空了|没了|不见了|打不开|进不去|登不|又(?:来|要|打|找|借|说|开始)|可是?[他她]|但是?[他她]|现在[他她天又]|一直|天天|老是|不停|没完|害怕|威胁/iu;
/** Who was paid or sent away comes all the same: no story, whatever is asked after it. */
const stillComes =
  /\b(?:he|she|they|sharks?|(?:money ?)?lenders?|collectors?)\b[^.?!]{0,20}\b(?:still (?:com|call|stand|wait|shout)\w*|keeps? (?:coming|calling)|comes? (?:each|every) (?:night|day|week|morning|evening))\b|[他她](?:们)?(?:还|天天|夜夜|老是?)(?:来|要来|堵|打电话|上门|蹲)/iu;

export function comesAllTheSame(text: string): boolean {
  return stillComes.test(text);
}

/** It is not paid, or not all of it. */
const isUnpaid =
  /\b(?:not|never|n['’]?t|cannot|until|till|unless|when|once|if|before) (?:[\w']+ ){0,4}(?:paid|payed|pay|settled|cleared|repaid|finished)\b|\b(?:half|part|some|most) of (?:it|the (?:loan|debt))\b|\b(?:owe|owes|owing)\b(?! nothing)|\bleft to pay\b|\b(?:interest|debt|sum|it) (?:\w+ )?(?:grows?|doubles?|doubled|grew|climbs?|rises?)\b|(?:没|未|没有|没能|没法|不能|难|怎么|咋|啥时候?|哪天|几时|才能|等到?|要|想|得)(?:[他她它我给把全都也还一次性]){0,4}(?:还|付|结|清)(?:清|完|掉|得?了)|还不(?:清|完|起|上|了)|还(?:差|欠|剩|有)[^，,。]{0,8}(?:没|钱|块|万|千|百)|只还了|欠着|越[滚欠借]越|利滚利|滚到/iu;
/** A debt does not end by itself, however long ago it was made. */
const isDebt =
  /\b(?:borrow\w*|loans?|lender\w*|moneylender\w*|debts?|ow(?:e|es|ed)|sharks?|interest|pawn\w*|pledged?)\b|借|贷|债|欠|利息|抵押|抵给/iu;
/** After what was long ago something is new. */
const isNew =
  /\b(?:yesterday|today|tonight|this (?:morning|week)|just now|now (?:i|we|my))\b|昨[天晚日]|今[天早晚]|刚(?:才|刚)|这几天|前天/iu;
/** What stands after it is of the same matter. */
const isOfIt =
  /\b(?:money back|my money|police|safe|report\w*|steal\w*|stolen|cheat\w*|scam\w*|fraud\w*|tricks?|lenders?|loans?|debts?|codes?|accounts?|gambl\w*|what do i do|what now|what (?:should|can|must) i do)\b(?! (?:with|about|for|against|in) (?:the |my )?(?:goods|jars?|box|boxes|eggs))|要[得回]?回|报警|安全|骗|真的?假|冻|封|警察|派出所|高利|贷|债|赌|码|密码|账户|账号/iu;
/** What is asked is of those in it, or what to do. */
const asksOfIt = /\b(?:he|she|they|him|them|his|happen\w*)\b|[他她]|咋办|怎么办/iu;

const over = new RegExp([...debtIsPaid, ...isPast].join("|"), "giu");
const longAgo = new RegExp(wasLongAgo, "giu");
const refused = new RegExp(wasRefused.join("|"), "giu");

/** A sentence or a part of one; in Chinese also at a space. */
const parts = /(?<=[.!?。！？…;；,，\n])\s*|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u;
/** Where a question begins that nobody set apart by a sign. */
const beginsToAsk =
  /\b(?:how|what|which|where|when|can (?:i|we)|should (?:i|we)|may (?:i|we)|do (?:i|we)|is it)\b/iu;
/** Words. Less asks nothing that stands alone. */
const leastAsked = 3;

/** @returns undefined where nothing is over, where it goes on, and where nothing else is asked */
export function afterWhatIsOver(text: string): AfterOver | undefined {
  if (goesOn.test(text) || isUnpaid.test(text)) return undefined;
  const ended = endOfLast(over, text);
  const past = isNew.test(text) || isDebt.test(text) ? 0 : endOfLast(longAgo, text);
  const end = Math.max(ended, past, endOfLast(refused, text));
  const asked = end === 0 ? undefined : askedFrom(text, end);
  if (asked === undefined || isOfIt.test(asked)) return undefined;
  if (asked.split(parts).some((part) => asksIn(part) && asksOfIt.test(part))) return undefined;
  return { asked, isRefused: ended === 0 && past === 0 };
}

function endOfLast(mark: RegExp, text: string): number {
  let end = 0;
  for (const found of text.matchAll(mark)) end = found.index + found[0].length;
  return end;
}

/** The parts after the one that is over; where it is the last one, what it asks at its end. */
function askedFrom(text: string, end: number): string | undefined {
  const after = text.slice(end);
  const [own = "", ...others] = after.split(parts);
  const later = others.join(" ").trim();
  const within = /^了?/u.exec(own)![0].length;
  const unmarked = /\p{Script=Han}/u.test(own)
    ? own.slice(within)
    : own.slice(beginsToAsk.exec(own)?.index ?? own.length);
  for (const asked of [later, `${unmarked} ${later}`.trim()]) {
    const asks = asked.split(parts).some((part) => asksIn(part));
    if (asks && wordsIn(asked) >= leastAsked) return asked;
  }
  return undefined;
}
