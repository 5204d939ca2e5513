/**
 * What somebody says who is asked for own words and has none yet: "I don't know what to write", 俺不会写, "give me an
 * example", "half of it", "my son is calling me". It is about the job and is no answer to it. Only where every piece of
 * the message says so: "I don't know how to sell, so my son shows me" is an answer.
 */
import { spelledOut } from "../../../../bot/reading/short-forms.ts";
import { phrase } from "../../../../bot/reply.ts";
import { saysNotYet } from "./not-yet.ts";
import { saysNothingYet } from "./nothing-yet.ts";
import type { Content, Received, ShowKind } from "./task.ts";

/** `stuck`: does not know how to put it; `has`: has done it, or a part; `waits`: not now. */
export type NoWordsYet = "stuck" | "has" | "waits";

/** Letters; who writes more tells more. */
const longest = 80;

const write = "(?:write|say|put|answer|type|tell|explain|start|begin|spell)";
const behind =
  "(?: (?:it|this|that|here|there|you|down|well|good|right|properly|in words|into words|in one sentence|now|yet|please|about it))*";
const begin =
  "(?:(?:sorry|well|but|and|so|ok|oh|hmm+|uh+m*|please|yes|no|me|really|honestly|still|just|i am afraid) )*";
const end = "(?: (?:yet|now|today|already|please|then|yesterday|so far|too|sorry))*";
const whole = (row: string) => new RegExp(`^${begin}(?:${row})${end}$`, "u");

const english: Readonly<Record<NoWordsYet, readonly RegExp[]>> = {
  stuck: [
    `(?:i )?(?:(?:still|really|just|even) )*(?:do not|dont|never|no|cannot|cant|am not sure|not sure|have no idea|no idea|do not have any idea)(?: (?:really|even|yet))*(?: (?:know|understand|think of))? (?:what|how|which words)(?: (?:else|exactly|i|to|should|must|can|could|shall|have|am))* ${write}${behind}`,
    `(?:what|how) (?:(?:exactly|should|do|must|can|shall|to|am) )+(?:i )?(?:supposed to )?${write}${behind}`,
    "(?:i )?(?:am |was )?(?:not|never|no|bad|poor|not very|not so|not too)(?: (?:good|great|strong|clever))? (?:with|at|in) (?:words|writing|spelling|sentences|typing|letters|such things)",
    `(?:i )?(?:cannot|cant|could not|do not know how to) (?:even )?(?:(?:read and )?${write}|find (?:the |any )?words)${behind}`,
    "my (?:writing|spelling|english|hand) is (?:bad|poor|not good|very bad|terrible)",
    "(?:(?:can|could|will) you )?(?:(?:just )?(?:give|show|tell|send|write)(?: me| us)?|i (?:need|want)) (?:an|one|another|some|a|more|a few) (?:examples?|samples?)(?: of (?:it|that|this))?",
    "for example|(?:an )?examples?|like what|such as what",
    "(?:it is |mine is )?(?:the )?same(?: thing)?(?: (?:as|like)(?: (?:above|before|you|yours|that|last time|in|the|example|said|wrote|say|write|already))+)?|(?:as|see) above|(?:what|like|as) you (?:said|wrote|say|write)|ditto",
  ].map(whole),
  has: [
    "(?:i |we )?(?:(?:have|did|just|already|all) )*(?:did|done|finished|wrote|written|made|ready)(?: (?:it|this|that|all|everything|the job|my job|half|part|some|of|them|with))*",
    "(?:i (?:have )?)?(?:only |just |about |did )*(?:half|part|some|a bit|a little)(?: of (?:it|that|this))?(?: (?:is )?(?:done|finished|ready))?",
    "(?:i am )?(?:almost|nearly|half)(?: (?:done|finished|ready|there))",
    "(?:i )?(?:have )?(?:already )?(?:told|said|sent|wrote|answered)(?: (?:you|it|that|this|already|before))+",
  ].map(whole),
  waits: [
    `(?:i )?(?:do not|dont) (?:want|like|feel like|wish)(?: to)? (?:${write}|writing|do|answering|typing)(?: (?:it|this|that|here|anything|now|today))*`,
    "whatever|(?:i )?(?:do not|dont) care|(?:it is )?up to you|you (?:choose|decide|pick)",
    "(?:i )?(?:forgot|have forgotten)(?: (?:it|about it|what it was|again))*",
    "(?:my|the|our|a) [a-z]+(?: [a-z]+)? (?:is|are) (?:calling|crying|ringing|shouting|waiting|hungry|knocking|awake|burning|at the door)(?: (?:for )?(?:me|us))?",
    "(?:somebody|someone|visitors?|guests?|people|a (?:visitor|guest|neighbou?r)) (?:is|are|came|has come|have come)(?: (?:here|at the door|to me|calling))*",
    "(?:i )?(?:have to|must|need to|got to|have got to) (?:go|leave|run|stop|cook|eat|sleep)(?: (?:now|first|home|out|off|again|to work|to bed|to the fields?|to the market))*",
    "brb|be right back|(?:one|just a|wait a) (?:moment|minute|second|sec|min)",
    "(?:i )?(?:(?:have to|must|need to|will|want to) )?think (?:about it|it over|again|more)(?: first)?",
  ].map(whole),
};

const self =
  "(?:[我俺咱侬]们?|人家|这个?|那|也|还|又|都|就|真的?|实在|有点|先|现在|这会儿?|哎+呀?|唉|呃|嗯+|但|可是?|不过)*";
const last = "(?:了|啊|呀|呢|哦|嘛|吧|呗|嘞|咯|啦|哈|的|喔|诶|噻|撒|先|再说|好|才好){0,3}";
const wholeHan = (row: string) => new RegExp(`^${self}(?:${row})${last}$`, "u");
const writeHan = "(?:写|说|讲|填|答|打字|打|编|表达|开头|回|起头)";
const whatHan = "(?:些|点)?(?:啥子?|什么|么子|咋个?|怎么|怎样|哪样|啷个|哪能|几句)";

const chinese: Readonly<Record<NoWordsYet, readonly RegExp[]>> = {
  stuck: [
    `(?:不知道|不晓得|晓不得|弗晓得|勿晓得|不清楚|想不出来?|想不起来?|没想好|不懂)(?:该|要|应该|能)?(?:${writeHan}${whatHan}|${whatHan}${writeHan})(?:才行|合适)?`,
    `(?:该|要|应该|叫我|让我|到底)*(?:${writeHan}${whatHan}|${whatHan}${writeHan})`,
    `(?:说|写|讲|想|答)(?:不|勿|弗)(?:出来|上来|出|来|好|了|清楚)(?:话|词|句子|字)?`,
    `(?:不|不太|不大|不怎么|勿|弗)(?:会|能|敢|认得|识|认)${writeHan}?(?:几个|多少)?(?:字|话|这个|这些|句子|这种)?(?<=写|说|讲|填|答|打|表达|字|话)`,
    "(?:没|没有|没啥|没什么)(?:文化|词儿?|话说|念过书|读过书|上过学)|文化(?:低|浅|不高)|识字(?:不多|少)|大字不识(?:一个|几个)?|嘴笨|笨嘴(?:笨舌|拙舌)?",
    "(?:请|你|您|能不能|可以|帮|给|先|再)*(?:我)?(?:举|给|来|写|打|说|看)(?:我)?(?:个|一个|几个|些)?(?:例子|样子|样儿|例|比方|范文|样本)(?:看看|看|学学|参考|来)?|比如(?:呢|说|说呢)?|例子",
    "(?:跟|和|同|像|照|按|就)*(?:你|您|上面|前面|刚才|上边|例子|那个|前头|上回)(?:说|写|讲|举|打)?(?:的|里的?|那样|那个)*(?:一样|差不多|一个样|一模一样)|同上|照你说的|照抄",
  ].map(wholeHan),
  has: [
    "(?:已经|早就?|刚刚?|全|弄)*(?:做|弄|写|搞|整|办|干|填|说|讲|发|回|答|寄|拍)(?:好|完|过|成|了|出去|走)+(?:[一二两三头]?第?一?[个批件]?包裹)?",
    "(?:做|弄|写|搞|整|办|干|填|才|只|就|刚)*(?:好|完|成)?了?(?:一半|半拉|一点点?|一部分|半截|一些)",
    "(?:差不多|快|就快|马上|就要)(?:做|弄|写|搞|整)?(?:好|完|成)?",
  ].map(wholeHan),
  waits: [
    `(?:不|懒得|不想|不愿意?|不爱|没心思|不高兴)${writeHan}(?:这个|这些|字|话)?`,
    "随便|随你|无所谓|都行|都可以|你定|你看着办|你说了算|你帮我定",
    "忘(?:记|掉|光)?",
    "(?:[我俺]?(?:家)?(?:孩子|娃娃?|小孩|宝宝|老伴|老公|老婆|媳妇|婆婆|妈|爹|爸|孙子|孙女|儿子|闺女|邻居|客人|老板)|有人|人|电话|手机|水|锅|饭|牛|羊|猪|鸡)(?:在|又|正|都)*(?:叫|喊|找|哭|醒|闹|饿|来|响|敲门|糊|开|打电话)(?:我|俺|门)?",
    "来(?:人|客人?|电话|亲戚)|接(?:个|孩子|电话)",
    "(?:得|要|该|先|必须)+(?:去|走|忙|做饭|烧饭|喂\\p{Script=Han}{1,2}|下地|干活|吃饭|睡觉?|接\\p{Script=Han}{1,2}|出门|上工)(?:\\p{Script=Han}{0,3})",
    "(?:再|先|得|要|让|容|好好)*(?:[我俺])?(?:想|寻思|琢磨|考虑|合计|捉摸)(?:一)?(?:想|寻思|琢磨|考虑|合计|下|看)+",
    "没(?:想|考虑|琢磨|定|决定|寻思)(?:好|定|清楚)|没定(?:下来)?|等(?:一)?(?:下|会儿?|等)",
  ].map(wholeHan),
};

/** Says nothing of its own between the pieces. */
const filler =
  /^(?:sorry|well|ok|okay|oh|hm+|please|yes|no|yeah|hey|hi|hello|ah|嗯+|哦|啊|哎+呀?|唉|不好意思|对不起|你好|哈+|那个|好|是|呃)$/u;

/** Keys beside each other, or one again and again: a child had the phone. */
const keys = /^(?:(?:asd|sdf|dfg|fgh|jkl|qwe|wer|zxc|xcv)[a-z]{0,6}|([a-z])\1{3,})$/u;

const goesFirst = /^(?:[我俺咱]们?)?(?:得|要)?先(?:去|走|忙)/u;

const kinds = ["stuck", "has", "waits"] as const;

/** What it says of the job; `undefined`: it may be the answer. */
export function readNoWordsYet(text: string): NoWordsYet | undefined {
  if (text.length > longest) return undefined;
  const isHan = /\p{Script=Han}/u.test(text);
  const pieces = (isHan ? text : spelledOut(text))
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/['’]/gu, "")
    .split(isHan ? /[^\p{L}\p{N}]+/u : /[^\p{L}\p{N}\s]+/u)
    .map((piece) => piece.trim().replaceAll(/\s+/gu, " "))
    .filter((piece) => piece !== "" && !filler.test(piece));
  const patterns = isHan ? chinese : english;
  const read = pieces.map((piece) =>
    keys.test(piece)
      ? "stuck"
      : kinds.find((kind) => patterns[kind].some((each) => each.test(piece))),
  );
  // 孩子要上学了，我先去送: whoever goes first tells why, and answers nothing.
  if (read.at(-1) === "waits" && goesFirst.test(pieces.at(-1) ?? "")) return "waits";
  return read.includes(undefined) ? undefined : read[0];
}

const cannotPhoto =
  /^(?:sorry )?(?:i )?(?:do not|dont|cannot|cant|never|am not able|am not good|not good)(?: (?:know|even|really|at))*(?: how)?(?: to)? (?:take|make|send|shoot|do|taking|making|sending)(?: (?:a|an|the|good|nice|any|clear|such))*(?: (?:photos?|pictures?|pics?|fotos?))(?: .{0,12})?$|^(?:[我俺]|也|真|还|不知道|不晓得)*(?:(?:不会|不太会|不懂|不晓得咋|不知道怎么)(?:拍|照|发)(?:照片|相|图)?|拍不[来好了清]|咋拍|怎么拍)(?:照片)?[啊呀呢哦了嘛]*$/u;

/** Whether it is said of the job of showing something, whatever else it may sound like. */
export function isAboutShowing(text: string, accepts: readonly ShowKind[]): boolean {
  const said = readNoWordsYet(text);
  if (saysNothingYet(text)) return true;
  return said !== undefined && (said !== "stuck" || accepts.includes("text"));
}

/** What is said to words that are about the job and no answer to it; `undefined`: they may be one. */
export function saidInstead(
  { accepts }: { readonly accepts: readonly ShowKind[] },
  content: Content,
): Received | undefined {
  if (content.kind !== "text") return undefined;
  const { text } = content;
  if (
    accepts.includes("photo") &&
    cannotPhoto.test(text.trim().toLowerCase().replaceAll(/['’]/gu, ""))
  ) {
    return { kind: "repeat", words: phrase("playbook-no-words", { of: "photo" }) };
  }
  const of =
    readNoWordsYet(text) ?? (saysNotYet(text) || saysNothingYet(text) ? "waits" : undefined);
  if (of === undefined || (of === "stuck" && !accepts.includes("text"))) return undefined;
  const later = of === "waits" ? [phrase("playbook-next-later")] : [];
  return { kind: "repeat", words: [phrase("playbook-no-words", { of }), ...later] };
}
