/**
 * Mentoring: "has my mentor seen my photo?", 我的照片还没人看: asks what became of something that was shown. Words alone;
 * whether anything was shown is looked up after that.
 */
import type { Shown } from "../../playbook/index.ts";

const things = String.raw`(?:photos?|pictures?|pics?|voice (?:note|message)|recording|file|link|numbers?|price|basket|parcel|page|things?)`;
const seen = String.raw`(?:seen|see|look(?:s|ed)?|check(?:s|ed)?|approved?|say|said|think|thought)`;
const mine = String.raw`(?:my ${things}|what i (?:sent|showed|wrote|said))`;
const shownZh = "(?:照片|相片|图片?|语音|我(?:发|拍|交|写|给)(?:过去)?的)";

const lookerZh = "师傅|老师|\\p{Script=Han}{0,3}(?:师傅|大?姐|叔|哥|婶)|[他她]|有人";
const looksZh = "(?:看|瞧|审|批)";

const asks = [
  new RegExp(
    String.raw`\b(?:has|have|did|does|will|what|when)\b[^?.!\n]{0,40}\b${seen}\b[^?.!\n]{0,15}\b${mine}`,
    "iu",
  ),
  new RegExp(
    String.raw`\b${mine}\b[^?.!\n]{0,20}\b(?:waits?|waiting|seen|looked at|checked|approved)\b`,
    "iu",
  ),
  /\bwhat\b[^?.!\n]{0,12}\b(?:my|the) mentor\b[^?.!\n]{0,12}\b(?:say|said|think|thought|want|wanted|mean|meant|tell|told)\b/iu,
  /\b(?:hear|play|say|show|repeat|read)\b[^?.!\n]{0,24}\b(?:my|the) mentor'?s? (?:said|words|voice|message|answer)\b/iu,
  /师傅(?:刚才|刚刚|到底|又|跟我|给我)*(?:说|讲|写)(?:了|的|过)?(?:是)?(?:啥|什么|什么话|些什么|些啥)/u,
  /师傅的?(?:话|语音|那句|那段)[^，。?？\n]{0,4}(?:再|重新?)[^，。?？\n]{0,3}(?:放|听|说|看|发|念)|(?:再|重新?)[^，。?？\n]{0,3}(?:放|听|看|发|念)[^，。?？\n]{0,4}师傅的?(?:话|语音|那句|那段)/u,
  new RegExp(String.raw`\bwas ${mine} (?:good|ok|okay|fine|all right)\b`, "iu"),
  new RegExp(`(?:看了|看过|看到|看没|有没有看|瞧了|查了|怎么说)[^，。?？\n]{0,6}${shownZh}`, "u"),
  new RegExp(`${shownZh}[^，。?？\n]{0,6}(?:看了|看过|看没|没人看|没看|怎么说|通过|过了没)`, "u"),
  // Nothing is named: it is whatever waits.
  /^(?:(?:and|so|please|hello|hi)\s+)*(?:has|have|did)\s+(?!you\b|i\b|we\b)(?:(?:my|the)\s+)?[\p{L}'’]+\s+(?:(?:already|even|yet)\s+)?(?:look(?:ed)?|seen|see|check(?:ed)?|approved?)(?:\s+(?:at\s+)?(?:it|this|that|them))?(?:\s+(?:yet|already|now|today))*[?.!\s]*$/iu,
  /^(?:(?:and|so)\s+)*when\s+(?:will|does|is)\s+(?!you\b|i\b)(?:(?:my|the)\s+)?[\p{L}'’]+\s+(?:going to\s+)?(?:look(?:ing)?|check(?:ing)?|see|approve)(?:\s+(?:at\s+)?(?:it|this|that|them))?[?.!\s]*$/iu,
  /^(?:is|was)\s+(?:it|this|that|everything)\s+(?:approved|checked|looked at|seen)(?:\s+(?:yet|already|now))*[?.!\s]*$/iu,
  new RegExp(
    `^(?:那|请问|\\s)*(?:${lookerZh})?(?:都|到底|今天|现在|给我|帮我|已经)*${looksZh}(?:了|过|完)?(?:没有?|吗|不没|了没有?)[啊呀呢]?[?？。\\s]*$`,
    "u",
  ),
  new RegExp(
    `^(?:那|请问|\\s)*(?:${lookerZh})(?:怎么|咋|都|到现在|还)*(?:没有?|未)(?:给我|帮我)?${looksZh}(?:过|完)?[啊呀呢]?[?？。\\s]*$`,
    "u",
  ),
  new RegExp(
    `^(?:那|请问|\\s)*(?:${lookerZh})?(?:到底)?(?:啥时候|什么时候|几时|多久|好久)(?:才|会|能|给我|帮我)*${looksZh}(?:啊|呀|呢)?[?？。\\s]*$`,
    "u",
  ),
];

/** Whoever buys sees pictures, too. */
const ofOthers =
  /\b(?:buyers?|customers?|clients?|platform|taobao)\b|买家|客人|顾客|客户|平台|淘宝/iu;

export function asksOfShown(text: string): boolean {
  return !ofOthers.test(text) && asks.some((pattern) => pattern.test(text));
}

const pictures = /photo|picture|\bpics?\b|照片|相片|图/iu;
const voices = /voice|recording|语音/iu;

/** Which of them: of the kind that is named, the newest that somebody looks at. @param shown the newest first */
export function meantOf(text: string, shown: readonly Shown[]): Shown | undefined {
  const looked = shown.filter(({ state }) => state !== "kept");
  // "The mentor's voice" is about nothing of that kind.
  const isOfMentor = /mentor'?s? (?:voice|words)|师傅的?(?:语音|话)/iu.test(text);
  const isVoice = voices.test(text) && !isOfMentor;
  const kind = pictures.test(text) ? "photo" : isVoice ? "voice" : undefined;
  return looked.find((each) => kind === undefined || each.kind === kind);
}
