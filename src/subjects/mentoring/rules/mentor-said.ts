/**
 * What a mentor says of their own work in plain words: that they go away, are back, want to stop, and which of their
 * learners they mean. Pure. Whoever is no mentor means something else by the same words.
 */

import { plainWords } from "../../../bot/bare-words.ts";
import { spelledOut } from "../../../bot/reading/short-forms.ts";
import { stateChinese, stateEnglish, wantedChinese, wantedEnglish } from "./learner-states.ts";
import { wordsForAll } from "./words-for-all.ts";

/** Characters; who writes more tells a story. */
const longest = 60;

const away = new RegExp(
  [
    "^(?:我|俺|师傅)?(?:这阵子?|这几天|明天|后天|下周|下个?星期|下个?月|最近|马上|[,，\\s])*(?:要|得|想|准备|打算|可能)*(?:出(?:一?趟)?(?:远)?门|出差|外出|出去|离开|不在(?:家|村里|村|$)|去外地|回老家|请假)(?:一阵子?|几天|一段时间|[\\d一二两三四五六七八九十半]+个?(?:天|周|星期|礼拜|月|来?天)|$|[,，。了]|\\s|(?<=回老家|去外地)\\p{Script=Han}{1,4}(?:[\\s,，]|$))",
    // Who is ill is away as well: somebody else looks at what comes meanwhile.
    "^(?:今[天日朝]|我|俺|师傅|这两天|这几天|最近|实在|[,，\\s])*(?:病了|生病|病倒|住院|住进医院|住到医院|感冒|发烧|起不来床|[人身]?[体上]?不舒服|动手术|开刀|摔了腿|摔伤)了?(?:$|[,，。\\s]|[一二两三四五几\\d]+天|[带看顾没不])",
    "^(?:(?:i am|i['’]?m|im|i will be|i['’]?ll be|i have to be|i must be) )(?:going )?(?:away|out of town|travelling|traveling|on (?:holiday|leave|a trip|vacation))\\b",
    // Who is ill looks at nothing for a while.
    "^(?:(?:sorry|friends|hello)[\\s,]+)?(?:i am|i['’]?m|im|i have|i got|i have got|i['’]?ve|i feel) (?:so |very |too |been |really |down with )*(?:sick|ill|unwell|not (?:feeling )?well|(?:a )?(?:high )?fever|malaria|typhoid|flu|in (?:the )?hospital|admitted)\\b",
    "^(?:i am|i['’]?m|im) off (?:until|till|for|from|on|next|this)\\b",
    "^(?:sick|ill)(?: again)?(?: today| now| this week)?$",
    "^(?:i am|i['’]?m|i have to|i must|i will|i['’]?ll) (?:going|go|leaving|leave) (?:away|for (?:a|one|two|three|some|\\d+) (?:days?|weeks?|months?|while))\\b",
  ].join("|"),
  "iu",
);
const back =
  /^(?:我|病)?(?:好了?点?了?[,，\s]*)?(?:已经|今天)?(?:回来|回家|回村|到家|到屋|拢屋|转来)(?:了|啦|嘞)$|^(?:i am|i['’]?m|im) (?:back|home)(?: now| home| again)?$/iu;
const stop = new RegExp(
  [
    "^(?:我|俺)?(?:以后)?(?:不想|不要|不愿意?|不再|不|没法|没空)(?:再)?(?:当|做|干)(?:这个)?师傅(?:了|啦)?$",
    "^i (?:do not|don['’]?t) want to be a mentor(?: any ?more| any longer)?$",
    "^(?:(?:i|want to|would like to|please|how (?:do|can) i) )*(?:stop|quit) (?:(?:being|as|to be) )*(?:(?:a|the) )?mentor(?:ing)?(?: now)?$",
  ].join("|"),
  "iu",
);

/** "Give my learners to another mentor": each of them has a page where that is done. */
const hand =
  /^(?:(?:please|pls|can i|i want to|i have to|i must|how (?:do|can) i) )*(?:give|hand|pass|move|transfer)(?: over)? (?:all )?(?:(?:of )?my (?:learners|people|mentees)|them all) (?:over )?(?:to|away)\b|^(?:i (?:have|got|have got)|(?:it|they|there) (?:is|are)) (?:far |much |way )?too many(?: (?:learners|people|of them|for me))*$|^(?:我)?(?:人太多了?)?[，,\s]*(?:实在|真的)?(?:带|教)不(?:过来|了)(?:这么多|那么多)?(?:人|学员)?了?$|^(?:我)?(?:想|要|得)?把(?:我的|所有|全部)?(?:学员|徒弟)们?(?:都)?(?:转|交|让)给/iu;
/** "Ram is rude to me": who says so of a learner has nothing to bear. */
const hurt =
  /\b(?:(?:he|she|they|learner|pupil|student|\p{L}+) (?:has |have |just |always )*(?:insult(?:s|ed)?|abused?|abuses|curse[sd]?|shout(?:s|ed)? at|swears? at|swore at|mock(?:s|ed)?) (?:me|us)|(?:is|was|are) (?:so |very |being )?rude (?:to|with) (?:me|us)|called me (?:names|stupid|useless|an idiot|a fool))\b|(?:骂|吼|羞辱|侮辱|嘲笑)(?:了)?我(?!家)/iu;

/** "Can I have more learners", "who is my boss": both are the association's. */
const more = new RegExp(
  [
    "^(?:(?:please|pls|can|could|may|i|you|we|have|get|take|give|me|want|need|would like|there|are|any|some|one|two|a few|now|to|room for) )*more (?:learners?|people|mentees|pupils|trainees)(?: please| pls| now)*$",
    "^(?:please |pls |can you )?give me (?:one|some) more(?: please| pls)?$",
    "^(?:how many|(?:what(?:['’]?s| is) )?(?:the )?(?:limit|maximum)) ?(?:of |on )?(?:learners|people|mentees)?(?: (?:can|may|could) i (?:have|take|get|mentor|look after))?$",
    "^(?:能不能|能|可以|可不可以|还能|请|想|我|再|多|还)*(?:给|分|派|要|带)(?:我)?(?:再|多)?(?:几|一|两|三)?个?(?:新)?(?:学员|徒弟)(?:不|吗|嘛|吧|带)*$",
    "^(?:我)?(?:最多|一共)?(?:还)?(?:能|可以)(?:再|多)*带(?:几个|多少)(?:人|学员|徒弟)?(?:不|吗|嘛)?$",
  ].join("|"),
  "iu",
);
const boss =
  /^(?:who (?:is|['’]?s) (?:my|our|the|a mentors?['’]?s?) (?:boss|chief|head|supervisor|manager)|who(?: is|['’]?s)? (?:above|over|in charge of) (?:me|us|mentors)|(?:to )?(?:who|whom) do (?:i|we) report(?: to)?|who (?:do|can) (?:i|we) (?:complain|report) to)$|^(?:谁|哪个)(?:在)?(?:管|领导)(?:我|我们|师傅)(?:们)?(?:的)?$|^我(?:们)?(?:归|由)(?:谁|哪个)管$|^(?:我(?:们)?的?)?(?:上头|上级|领导|头儿)(?:是|找)(?:谁|哪个)$/iu;

export type MentorSaid = "away" | "back" | "stop" | "all" | "hand" | "hurt" | "more" | "boss";

export function mentorSaid(text: string): MentorSaid | undefined {
  const spelled = spelledOut(text);
  return saidIn(text) ?? (spelled === text ? undefined : saidIn(spelled));
}

function saidIn(text: string): MentorSaid | undefined {
  const said = text.trim().replace(/[.!。！～~\s]+$/u, "");
  if (wordsForAll(text) !== undefined) return "all";
  if (said.length > longest) return undefined;
  const bare = said.replace(/[?？]+$/u, "");
  if (more.test(bare)) return "more";
  if (boss.test(bare)) return "boss";
  if (/[?？]/u.test(said)) return undefined;
  if (stop.test(said)) return "stop";
  if (hand.test(said)) return "hand";
  if (back.test(said)) return "back";
  if (away.test(said)) return "away";
  return hurt.test(said) ? "hurt" : undefined;
}

const toldChinese = "把|将|夸夸|表扬|跟|给|和|同|找|看看|看一?下|看|问问|联系|叫";
const ofChinese =
  "去掉|删掉|拿走|弄走|从我|做得|学得|干得|卖得|拍得|不错|很好|真行|转给|交给|让给|给别人|给别的|怎么样|怎样|咋样|学到|搞到|做到|走到|学得|到哪|在哪|情况|进度|说|捎|发|带|聊|讲|回";
/** "Did Ann read my message", 陈姐开卖没有: on her page. */
const asking = "(?:and |so )?(?:did|has|is|does|was|what did i (?:tell|write(?: to)?|say to|send))";
const askedBefore = new RegExp(`^${asking}$`, "iu");
const askedOf =
  /^(?:$|(?:read|got|get|see|seen|saw|receive[sd]?|answer(?:ed)?|start(?:ed)?|sell(?:ing)?|sold|finish(?:ed)?|stuck|ok|okay|fine|sick|active|still|already|back|here|gone)\b)/iu;
const askedChinese =
  /^(?:现在|已经|到底)*(?:(?:看|看到|收到|读|听)(?:了|过)?我(?:的|发的|回的|说的|写的)?(?:话|消息|回信|那句)?(?:了)?(?:没有?|不|吗)|开?(?:始)?(?:卖|学|动)(?:了)?(?:没有?|不|吗)|(?:想|要)换(?:个)?师傅|(?:不是|不归)我(?:的|带的?)?(?:学员|徒弟|人)?)/u;
const byMe = "我(?:上次|昨天|刚才)?(?:跟|给|和|对)";
const toldByMe = new RegExp(`^${byMe}$`, "u");
const hasTold = "(?:说|讲|写|发|捎|回)(?:过|了)";
const toldWhat = new RegExp(`^${hasTold}(?:些)?什么`, "u");
const toldEnglish =
  "how(?:['’]?s| is| are| does)|tell|message|write(?: to)?|talk (?:to|with)|text|where is|show(?: me)?|contact|what about";
const ofEnglish =
  "did|does|doing|getting|going|now|today|these days|that|to|i|about|please|is|a message";

const wantedBefore = new RegExp(`^(?:我?要?想?再?)(?:${wantedChinese})[\\s，,：:]*$`, "u");
const beforeChinese = new RegExp(`^(?:我?要?想?再?(?:${toldChinese}|${wantedChinese}))?$`, "u");
const behindChinese = new RegExp(`^(?:现在|最近|这几天|的)*(?:$|${ofChinese})`, "u");
const toDo = `(?:i want to |can i |let me |please |pls )?(?:${toldEnglish}|${wantedEnglish})`;
const beforeEnglish = new RegExp(`^${toDo}[\\s:,]*$`, "iu");
const behindEnglish = new RegExp(`^(?:$|:|(?:${ofEnglish})\\b)`, "iu");
const wanted = new RegExp(`^(?:please |pls |can i )?(?:${wantedEnglish})[\\s:,]*$`, "iu");
/** "Ann did well, praise her". */
const hasDone = "(?:has )?(?:did|done|does|is doing|worked|works)";
const praised = new RegExp(`^${hasDone} (?:very |really |so )?(?:well|good|great|fine)\\b`, "iu");
/** "Hari what is he doing": the name stands first, and what is asked behind it. */
const askedBehind =
  /^[,\s]*(?:what|how|where)(?:['’]?s| is| are| does| did)? (?:he|she|they)\b|^(?:what|how) (?:he|she) (?:is )?(?:do|doing|does)\b/iu;
/** "Give Sita to another mentor": on her page. */
const handed = /^(?:,? (?:and )?\p{L}+)* ?(?:over )?to (?:another|other|a different|\p{L}+)/iu;
const toHand =
  "(?:i want to |can i |please |i have to )?(?:give|hand|hand over|pass|move|transfer)";
const handing = new RegExp(`^${toHand}$`, "iu");
/** Whether some name stands where it may: only then is anybody looked up. */
const naming = new RegExp(
  [
    `^(?:我?要?想?再?(?:${toldChinese}))?\\p{Script=Han}{1,6}?(?:现在|最近|这几天|的)*(?:${ofChinese})`,
    `^(?:我?要?想?再?(?:${wantedChinese}))[\\s，,：:]*\\p{Script=Han}{2,}`,
    `^${toDo}[\\s:,]+\\p{L}+`,
    "^\\p{L}+ (?:\\p{L}+ )?(?:is|has|was|does|do|did|will|won|can|cannot|never|no|stop|quit|want|gave|gives|moved|left|went|seems|looks|feels|got|hardly|refuses)",
    `^${asking} \\p{L}+`,
    "^(?:take|move) \\p{L}+ off\\b",
    "^\\p{Script=Han}{1,6}?(?:看|读|听|收到|开|学|卖|动|想换|要换|不是我|不归我)",
    `^${byMe}\\p{Script=Han}{1,6}?${hasTold}`,
    `^\\p{L}+,? (?:${hasDone}|what|how|where) `,
    `^${toHand} \\p{L}+.* to \\p{L}+`,
  ].join("|"),
  "iu",
);

/** Whether a learner may be named in it at all. */
export function mayMeanLearner(text: string): boolean {
  if (text.length > longest) return false;
  const said = spelledOut(text.trim());
  return naming.test(said) || hasState(said) || mayBeName.test(said);
}

/** A name and nothing else. */
const mayBeName = /^(?:\p{Script=Han}{2,4}|[a-z]{2,}(?: [a-z]{2,})?)[?？.。!！\s]*$/iu;

/** A Chinese name has a few characters: a state stands behind one of them. */
function hasState(said: string): boolean {
  return [1, 2, 3, 4].some((length) => stateChinese.test(said.slice(length)));
}

/** "小王怎么样了", "tell Bob that …": the one learner who is named so, and meant. */
export function learnerMeant<One extends { readonly firstName: string }>(
  text: string,
  learners: readonly One[],
): One | undefined {
  const said = spelledOut(text.trim().replace(/[.!?。！？～~\s]+$/u, ""));
  const meant = learners.filter(({ firstName }) =>
    namesOf(firstName).some((name) => isMeant(said, name)),
  );
  return meant.length === 1 ? meant[0] : undefined;
}

/** Many write their whole name where Telegram asks for the first one: "Sita" is "Sita Tamang", too. */
export function namesOf(firstName: string): readonly string[] {
  const whole = firstName.trim();
  const [first = "", ...more] = whole.split(/\s+/u);
  return more.length > 0 && /^[a-z]{3,}$/iu.test(first) ? [whole, first] : [whole];
}

function isMeant(said: string, name: string): boolean {
  const at = name === "" ? -1 : said.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return false;
  const [before, behind] = [said.slice(0, at).trim(), said.slice(at + name.length).trim()];
  // "Li" begins "Lily", too.
  if (/[a-z]$/iu.test(name) && /^[a-z]/iu.test(said.slice(at + name.length))) return false;
  // Nothing but the name.
  if (plainWords(said) === plainWords(name)) return true;
  if (/\p{Script=Han}/u.test(said.replace(name, ""))) {
    if (before === "" && stateChinese.test(behind)) return true;
    if (wantedBefore.test(before)) return true;
    if (before === "" && askedChinese.test(behind)) return true;
    if (toldByMe.test(before)) return toldWhat.test(behind);
    return beforeChinese.test(before) && behindChinese.test(behind);
  }
  if (before === "") {
    return praised.test(behind) || askedBehind.test(behind) || stateEnglish.test(behind);
  }
  if (wanted.test(before)) return true;
  if (askedBefore.test(before)) return askedOf.test(behind);
  if (/^(?:please |pls |can you |can i )?(?:take|move)$/iu.test(before))
    return /^off\b/iu.test(behind);
  return handing.test(before)
    ? handed.test(behind)
    : beforeEnglish.test(before) && behindEnglish.test(behind);
}
