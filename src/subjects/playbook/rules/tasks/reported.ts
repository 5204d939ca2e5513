/**
 * What they said who were asked, told in one's own words: "asked my sister, she said yes", 俺那口子说中, "nobody wants to",
 * 她怕赔钱. Every piece must say that somebody was asked, or what they said, and all the same: "she said yes but later"
 * and "yes, how do I pay her" are left to whoever reads more.
 */
import { spelledOut } from "../../../../bot/reading/short-forms.ts";

export type Meant = "agreed" | "declined" | "worried" | "nobody" | "whole" | "broken";

/** The options that mean it, by their ids in the playbook; of several the first that a job has. */
const optionsOf: Readonly<Record<Meant, readonly string[]>> = {
  agreed: ["agreed", "glad"],
  declined: ["declined", "no-sale", "no-interest", "differ", "worried"],
  worried: ["worried"],
  nobody: ["nobody", "alone", "no-relative"],
  whole: ["whole", "all-whole"],
  broken: ["broken", "broke", "some-broke"],
};

/** Letters; who writes more tells more. */
const longest = 90;

const somebody =
  "(?:he|she|they|everybody|everyone|all of them|both|(?:(?:all|both) )?(?:my|our|the|one) (?:(?:elder|older|big|little|younger|old) )?[a-z]+(?: (?:in law|next door))?)";
const asked =
  "(?:i |we )?(?:(?:have|just|already|did) )*(?:asked|told|ask|tell|called|phoned|spoke to|spoke with|talked to|talked with) (?:him|her|them|one|somebody|someone|[a-z]+(?: [a-z]+){0,3})";
const when = "(?: (?:today|yesterday|already|now|just now|too|also|again|about it|this morning))*";
const says =
  "(?:(?:has|have|had|already|just|only|also|all|both) )*(?:says?|said|answered|told me|thinks?)(?: that)?";
const helps =
  "(?: (?:to|he|she|they|will|can|help|helps|me|us|with|and|the|it|this|do|pack|packing|take|photos?|pictures?|parcels?|boxes|try|come|for|of|course|gladly|very|happy|is|are|good|idea))*";
const thing =
  "(?:it|they|everything|something|all|both|one|two|some|(?:the|a|an|my|our|one|two|some|all)(?: the)? (?!no)[a-z]+(?: (?!no)[a-z]+)?)";
const anEnglish = (row: string) => new RegExp(`^(?:${row})${when}$`, "u");

const english: Readonly<Record<Meant | "asked", readonly RegExp[]>> = {
  asked: [asked, `${somebody} ${says}`].map(anEnglish),
  agreed: [
    `${somebody} ${says} (?:yes|yeah|yep|ok|okay|sure|fine|good|of course|alright|all right|i will|he will|she will|they will)${helps}`,
    `${somebody} (?:(?:has|have|is|are|was|were|already|just|also) )*(?:agreed?|agrees|happy|glad|willing|ready|accepted|accepts|ok with|fine with|for it|in favou?r)${helps}`,
    `${somebody} (?:will|can|would like to|wants? to|likes? to|is going to) (?:help|pack|do|try|take (?:the )?(?:photos?|pictures?))${helps}`,
    `${somebody} (?:likes?|supports?) (?:it|me|us|the idea)`,
  ].map(anEnglish),
  declined: [
    `${somebody} ${says} (?:no|nope|never|no way|not now|not interested|no thanks|no thank you)`,
    `${somebody} (?:(?:has|have|all|both|just) )*(?:refused|refuses|declined|laughed(?: at (?:me|it|us))?|disagreed?|disagrees|said no)`,
    `${somebody} (?:does not|do not|did not|dont|doesnt|didnt|will not|wont|cannot|cant|would not|wouldnt) (?:want|agree|help|like|wish|buy|allow)(?: (?:to|it|me|us|help|pack|that|this|the idea|do|any|with))*`,
    `${somebody} (?:is|are) (?:not interested|against it|not for it|too busy|unwilling)`,
    `(?:nobody|no one|noone|none|none of them|not one)(?: of them)? (?:wants?|wanted|agreed|agrees|will|would|said yes|is interested|likes)(?: (?:to|it|help|me|us|do|this))*`,
  ].map(anEnglish),
  worried: [
    `${somebody} (?:(?:is|are|was|were|a bit|a little|very|so|also) )*(?:afraid|scared|worried|worry|worries|fears?|nervous)(?: [a-z]+){0,7}`,
    `${somebody} ${says} (?:it is|it was|this is|its) (?:a )?(?:scam|risky|cheat|dangerous|fraud)`,
  ].map(anEnglish),
  nobody: [
    "(?:i |we )?(?:have|got|know|there is|see|find|found) (?:nobody|no one|noone|not anyone)(?: (?:here|to ask|to help|at home|around|near|who could|for that))*",
    "(?:i )?(?:do not|dont) (?:have|know) (?:anybody|anyone|somebody|someone)(?: (?:here|to ask|to help|at home|around))*",
    "(?:there is )?(?:nobody|no one|noone) (?:here|around|near|at home|to ask)(?: (?:here|near|to ask))*",
    "(?:i |i am |im )?(?:live |living )?(?:all )?alone(?: (?:here|at home|in the house))*",
  ].map(anEnglish),
  whole: [
    `(?:(?:${thing} )?(?:(?:has|have|is|are|was|were|all|just) )*(?:came|come|arrived|there|got there|reached)(?: (?:there|him|her|them|here|to her|to him))?|(?:${thing} |he |she |they )?(?:got|received) (?:it|them))(?: (?:all|very|in|one|piece|and|is|it|whole|fine|good|ok|okay|safe|safely|well|intact))*`,
    `(?:${thing} )?(?:is |are |was |were )?(?:all )?(?:whole|fine|intact|good|ok|safe|not broken|undamaged|in one piece)`,
    "(?:nothing|none|not one|no [a-z]+) (?:is |was |got )?(?:broke|broken|damaged|cracked|leaked)",
    "no damage(?: at all)?",
  ].map(anEnglish),
  broken: [
    `(?:${thing} )?(?:(?:has|have|is|are|was|were|got|came|arrived|already|all) )*(?:broke|broken|cracked|leaked|crushed|damaged|smashed|spilled|spilt|squashed|burst|bent)(?: (?:in the box|on the way|inside|open))?`,
  ].map(anEnglish),
};

/** Who was asked: 俺闺女, 隔壁王婶, 俺家那口子. What turns it round is no name. */
const who = "(?:(?![不没别勿弗未无难才怕嫌担你您想要会能])\\p{Script=Han}){1,8}?";
const tail =
  "(?:了|的|啊|嘞|呀|哦|哩|咧|嘛|呗|啦|咯|哈|帮忙|帮|打包|拍照|照片|一起|干|弄|试试|来|做|去|跟|和|支持|我|俺|她|他|看看|没问题|可以){0,6}";
const aChinese = (row: string) => new RegExp(`^(?:${row})$`, "u");
const tells = "(?:说|讲|回|表示|就说|也说|回我|跟我说|说是|就|都|也|一口)*";

const chinese: Readonly<Record<Meant | "asked", readonly RegExp[]>> = {
  asked: [
    `(?:[我俺咱]们?)?(?:已经|刚刚?|今天|昨天|刚才|都|就|先|也)*(?:问|跟|和|找|给|同|对)[了过]?${who}(?:说|讲|提|问|商量)?[了过]?(?:一声|一下|这事|这个事|了)?`,
  ].map(aChinese),
  agreed: [
    `(?:${who})?${tells}(?:没意见|愿意|答应|同意|支持|赞成|乐意)${tail}`,
    `(?:${who})?(?:说|讲|表示|回我)(?:就|都|也|一口|是)*(?:中|行|好|好的|可以|成|要得|得行|没问题|肯|来帮|会帮|帮)${tail}`,
    `${who}(?:肯|会|来|能|可以|想)(?:来|给)?帮${tail}`,
  ].map(aChinese),
  declined: [
    `(?:${who})?${tells}(?:不行|不中|不干|不愿意?|不肯|不同意|不答应|没答应|没同意|不乐意|没兴趣|不帮|不想|反对|拒绝|不成|要不得|不支持|不赞成|不让|不信|不要|不买)(?:我|俺|弄|干|做|搞|帮|买|忙|了|的|啊|呀|嘞|哦|咧){0,4}`,
    // Of oneself it puts the job off.
    `(?![我俺咱])${who}${tells}没(?:空|时间)(?:帮|弄|来|干)?(?:我|俺|忙|的|啊|了)*`,
    "(?:一个|都)?没(?:有)?(?:人|谁)(?:一个)?(?:愿意?|肯|答应|帮|理我?|同意|想|要|感兴趣)(?:我|俺|弄|干|做|帮|忙|了|的|啊){0,4}",
  ].map(aChinese),
  worried: [
    `(?:${who})?${tells}(?:有点|很|就|还是)*(?:担心|怕|害怕|不放心|发愁|犯愁|觉得悬|觉得不靠谱|嫌(?:不靠谱|悬))\\p{Script=Han}{0,8}`,
    `(?:${who})?${tells}(?:这?是|都是|怕是)*(?:骗子|骗人的?|传销|不靠谱)(?:吧|的|啊)?`,
  ].map(aChinese),
  nobody: [
    "(?:家里|身边|旁边|村里|我|俺|这)*(?:没有?人|没谁|没得人|找不[到着]人)(?:可以?|能|好)?(?:问|找|说|帮|在家)?(?:了|啊|呀|的)?",
    "(?:家里|现在|平时|就|只有?|只剩)*(?:[我俺咱]|我自己|俺自己)?(?:一个|一)人(?:住|在家|过|在)*(?:了|啊|呀|的)?",
  ].map(aChinese),
  whole: [
    "(?:她|他|俺妹|东西|货|样品|都|已经|那边|人家|亲戚)*(?:收到|寄到|到|送到)了?(?:都|全)?(?:好好的?|没坏|没碎|没破|完好)?(?:了|的)?",
    "(?:都|全|里头|里面|东西|一点都?|一个都?|啥都?|什么都?)*(?:好好的?|好着呢?|完好(?:无损)?|没坏|没碎|没破|没烂|没漏|没摔坏|没事|没问题|挺好|还好)(?:了|的|啊)?",
  ].map(aChinese),
  broken: [
    "(?:(?![不没])\\p{Script=Han}){0,5}?(?:碎|破|坏|烂|裂|漏|扁|压坏|摔坏|摔碎|打碎|打破|压扁|挤坏|洒)了?(?:一个|一瓶|两个|几个|半边|点)?(?:了|的|啊|呀|掉了)?",
  ].map(aChinese),
};

const filler =
  /^(?:yes|no|oh|well|ok|okay|hi|hello|done|so|and|haha|thanks|嗯+|哦|哈+|唉|好了|做了|问了|问过了|说了|说过了)$/u;
const turns =
  /[?？]|\b(?:but|if|unless|maybe|perhaps|how|what)\b|\b(?:buyers?|customers?|couriers?|platforms?|banks?)\b|[吗呢]|买家|客[人户]|快递|平台|银行|但|可是|不过|要是|如果|再说|咋|怎么|啥|什么/iu;

/** What everybody who was asked said; `undefined`: something else, or more. */
export function readReported(text: string): Meant | undefined {
  if (text.length > longest || turns.test(text)) return undefined;
  const isHan = /\p{Script=Han}/u.test(text);
  const plain = (isHan ? text : spelledOut(text))
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/['’]/gu, "")
    // "Asked my sister she said yes": no stop stands between.
    .replaceAll(/(?<=\w) (?:and |so )?(?=(?:he|she|they)\b)(?<!\bthat )/gu, ". ")
    .replaceAll(/(?<=^\P{Script=Han}*\p{Script=Han}{3,9})(?=[他她]们?[说讲])/gu, "，");
  const pieces = plain
    .split(isHan ? /[^\p{L}\p{N}]+/u : /[^\p{L}\p{N}\s]+/u)
    .map((piece) => piece.trim().replaceAll(/\s+/gu, " "))
    .filter((piece) => piece !== "" && !filler.test(piece));
  const patterns = isHan ? chinese : english;
  const kinds = ["declined", "worried", "nobody", "agreed", "whole", "broken", "asked"] as const;
  const read = pieces.map((piece) =>
    kinds.find((kind) => patterns[kind].some((each) => each.test(piece))),
  );
  const meant = new Set(read.filter((kind) => kind !== "asked"));
  const [only] = meant;
  return meant.size === 1 ? only : undefined;
}

/** The option of these that means what they said. */
export function reportedOption<T extends { readonly id: string }>(
  options: readonly T[],
  text: string,
): T | undefined {
  // Without a "yes" of somebody, agreement is said of something else.
  const known = options.some(({ id }) => Object.values(optionsOf).flat().includes(id));
  const meant = known ? readReported(text) : undefined;
  if (meant === undefined) return undefined;
  const [id] = optionsOf[meant].filter((each) => options.some((option) => option.id === each));
  return options.find((option) => option.id === id);
}

/** That somebody was asked, or what they said, whatever it means: "I asked him", 他说随便你. */
export function isReport(text: string): boolean {
  if (text.length > longest || /[?？]/u.test(text)) return false;
  return /\p{Script=Han}/u.test(text) ? reportsHan.test(text) : reports.test(text.toLowerCase());
}

const reports = new RegExp(
  `^(?:ok |yes |so |well )?(?:${asked}(?:$|[ ,.])|${somebody} ${says}\\b)`,
  "u",
);
const reportsHan = new RegExp(
  `^(?:[我俺咱]们?)?(?:已经|刚刚?|都|今天|昨天)*(?:问[了过]|跟${who}说[了过])|^${who}[说讲](?!的)`,
  "u",
);
