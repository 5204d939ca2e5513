/**
 * Trouble that is told where something else is waited for: parcels that got wet, two who want the one basket, a courier
 * who did not come. It is no photo, and a number that stands in it is no answer; whoever waits for words may be told just
 * that. What it is answered with is for the articles.
 */

/** Letters; more is a story, which is looked at otherwise. */
const longest = 120;

const who =
  "(?:buyers?|customers?|clients?|people|persons?|man|woman|courier|driver|rider|bus|van|bike|parcels?|packages?|box(?:es)?|jars?|bottles?|eggs?|hens?|chicks?|goats?|goods|things?|yarn|cloth|baskets?|mats?|neighbou?rs?|traders?|sellers?|somebody|someone|nobody|they|he|she|it|them|ones?|all|both|two|three|half)";
const is = "(?:is|are|was|were|got|gets?|came|has|have|arrived)(?: \\w+){0,2}";
const english = [
  `\\b${who} (?:all |both )?${is} (?:angry|upset|unhappy|wet|broken|damaged|crushed|lost|late|gone|missing|stolen|spoil(?:ed|t)|rotten|sick|dead|back)\\b`,
  `\\b${who} (?:\\w+ )?(?:broke|cracked|leaked|burst|died|fell|disappeared|got lost|came back)\\b`,
  `\\b${who} (?:\\w+ )?(?:did ?n[o'’]?t|never|has ?n[o'’]?t|have ?n[o'’]?t|hasn['’]t|haven['’]t) (?:yet )?(?:come|came|arrived?|paid|pay|answer(?:ed)?|reply|replied|collect\\w*)\\b`,
  "\\bnobody (?:came|comes|answers|buys)\\b",
  "\\b(?:both|all|two|three) (?:of them )?(?:want|wants) (?:it|this|that|the same|one)\\b",
  "\\b(?:wants?|asks? for|asked for|demands?) (?:a |an |the |their |her |his )?(?:refund|discount|money back|to (?:return|cancel)|exchange)\\b",
  "\\b(?:lost|dropped|cancel(?:l?ed)|returned|refused) (?:a|an|one|two|three|the|my|his|her|their|\\d+) (?:parcels?|packages?|orders?|box(?:es)?|jars?)\\b",
  "\\btoo (?:dear|expensive|much money)\\b|\\bis too much\\b|\\bsells? (?:it|them|the same)?\\s*cheaper\\b|\\bcomplain(?:s|ed|ing)?\\b",
];
const chinese = [
  "(?:丢|弄丢|摔|打|压|挤|弄)(?:坏|碎|破|扁|烂)?了[一两二三四五六七八九十\\d几]*[个件箱包瓶]?(?:包裹|件|货|箱|瓶|单)",
  "(?:包裹|箱子?|瓶子?|货|东西|鸡蛋|鸡|鸭|羊|猪|线|布|车|篮子|[个件只箱瓶])(?:都|也|全|又|路上|在路上)*(?:打|摔|压|挤|弄|撞|淋)?(?:坏|碎|破|烂|湿|丢|漏|霉|发霉|死|扁|不见|没)了",
  "退(?:了)?回来(?:了)?|要(?:退货|退款|退钱|退掉)",
  "(?:快递|车|客人|买家|顾客|人家|对方|师傅|贩子|没人|[她他])(?:今天|说|昨天|还|都|又|也)*(?:没来|不来|没人来|没给钱|不给钱|没付|没收到|不收|不回|没回)|今?天?没人来",
  "都要(?:这|那|同一?|一样)",
  "(?:说|嫌)[^，,。]{0,8}(?:太?贵|不好|太小|太少|太多|太差|不值)|(?:要我?|叫我?|让我?)(?:便宜|少|打折|降价)点?",
  "发脾气|发火|生气|闹|骂|催(?:我|单|货)|卖得比我|比我(?:卖得?)?便宜|卖不(?:掉|出去?|脱)",
];
const anyTrouble = new RegExp([...english, ...chinese].join("|"), "iu");

/** Somebody tells of trouble, and gives no number, name or day. */
export function tellsTrouble(text: string): boolean {
  return text.length <= longest && anyTrouble.test(text);
}
