/**
 * Broadcasts: what an officer says of a message that is not sent yet: who gets it, that it shall go, that it goes another
 * day. Pure. By words alone nothing is sent: each opens its page.
 */
import { isQuestion } from "../../../bot/typed.ts";
import { spelledOut } from "../../../bot/reading/short-forms.ts";
import { dateIn, timeIn, weekdayIn } from "./said-moment.ts";

const it = "(?:it|this|that|this one|that one|the message|this message|my message|the tip)";
const message = "(?:那条|这条|那一条|这一条|刚才那条|它|消息|通知)";

const looks: readonly RegExp[] = [
  new RegExp(
    `^(?:and |so |ok )*(?:who|which people|which villages?|how many(?: people| of them)?)(?: all| else)?(?: now)? (?:gets?|will get|is getting|receives?|will receive|sees?|will see|(?:is|are) (?:it|that|this)(?: for| to| going to)?|does (?:it|this|that) go to|(?:it|this|that) (?:goes|is) (?:to|for))(?: ${it})?(?: now)?$`,
    "iu",
  ),
  /^(?:and )?to (?:whom|who|which village) (?:does|is|will) (?:it|this|that)(?: go| going| sent)?$/iu,
  new RegExp(
    `^(?:and )?(?:when|what time|which day|what day) (?:does|will|is|shall) ${it} (?:go|go out|be sent|sent|going|going out|come|arrive)(?: out)?(?: now)?$`,
    "iu",
  ),
  new RegExp(
    `^(?:please |pls )*(?:show|let me see|read|read me|see|where is|open)(?: me)? (?:${it}|my draft|the draft|what i wrote)(?: again| once more| back| please)*$`,
    "iu",
  ),
  /^(?:what does it say|what did i write|is it sent|is it sent yet|is it out yet|has it gone(?: out)?(?: yet)?)$/iu,
  new RegExp(
    `^${message}?(?:是|要)?(?:发给|发到|给)(?:了)?(?:谁|哪些人|哪个村|哪几个村|多少人|几个人)(?:了|的|啊|呀|呢)?$`,
    "u",
  ),
  new RegExp(
    `^${message}?(?:谁|哪些人|几个人|多少人|哪个村)(?:能|会|可以)(?:收到|看到|看见|收得到|看得到)(?:它|${message})?$`,
    "u",
  ),
  new RegExp(`^(?:一共|总共)?(?:是|有|发)?(?:多少|几个)人(?:收|看|要收)$`, "u"),
  new RegExp(
    `^${message}?(?:到底|是|要)?(?:什么时候|几时|几点|哪天)(?:能|会|才|可以|要)*发(?:出去|送)?(?:啊|呀|呢)?$`,
    "u",
  ),
  new RegExp(
    `^(?:给我|让我)?(?:看看|再看看|打开|看一下|看下)(?:我)?(?:${message}|写的|草稿)$|^${message}(?:呢|在哪|在哪里)$|^草稿(?:呢|在哪里?)?$`,
    "u",
  ),
];

const sends: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:ok|okay|yes|yeah|yep|good|fine|alright|right|great|perfect|so|and|then|now|please|pls|just|looks good|that is fine|that is good|that is it)[ ,.!]*)*(?:send|post|go ahead(?: and send)?|let (?:it|this|that) go|(?:it|this|that) can go)(?: (?:${it}|them|out|off|now|then|please|pls|like that|like this|as it is|to them|away))*$`,
    "iu",
  ),
  /^(?:(?:好的?|行|可以|嗯+|就这样|就这么|就|那|现在|马上|赶紧|快|直接|请|帮我|把它|没问题|对的?|没错)[，,。！!\s]*)+(?:发|发送|发出去)(?:吧|了|啊|呀|好了|哈|嘛)*$|^(?:发|发送|发出去)(?:吧|啊|呀|哈|嘛)+$|^(?:发送|发出去)$/u,
];

/** `look`: who gets it, when, what it says. `send`: it shall go. */
export type OfDraft = "look" | "send";

export function saidOfDraft(text: string): OfDraft | undefined {
  const said = spelledOut(text.normalize("NFKC"))
    .trim()
    .replaceAll(/[?.!。？！～~\s]+$/gu, "")
    .replaceAll(/\s+/gu, " ");
  if (looks.some((way) => way.test(said))) return "look";
  return sends.some((way) => way.test(said)) ? "send" : undefined;
}

const no =
  "(?:(?:no|ok|wait|please|pls|sorry|oh|actually|hm+|can you|could you|better|rather|then|so)[ ,]+)*";
const noZh =
  "(?:不对?|不是|错了|等等|那|就|还是|请|麻烦|帮我|把它|把时间|把日子|把那条|那条|这条|[，,\\s])*";

/** By these words it goes then, whatever else it says. */
const goes: readonly RegExp[] = [
  new RegExp(
    `^${no}(?:schedule|plan|reschedule|send|post)(?: ${it}| the sending)?(?: out)?(?: only)?(?: to| for| until| till)? (?<when>.{3,30})$`,
    "iu",
  ),
  new RegExp(
    `^${no}(?:let ${it} go|${it} (?:should|shall|must|can|has to|goes|will) ?(?:go|be sent)?)(?: out)?(?: only)? (?<when>.{3,30})$`,
    "iu",
  ),
  new RegExp(
    `^${noZh}(?:改到|改成|改为|挪到|推到|推迟到|提前到|延到|放到|放在|定在|定到|安排在|安排到|排到|等到?)?(?<when>.{2,14}?)(?:再|才)?发(?:出去|送|吧|好了|就行)*$`,
    "u",
  ),
];

/** These may be about the day that it tells of. */
const moves: readonly RegExp[] = [
  new RegExp(
    `^${no}(?:change|make|put|set|move|shift|push|postpone|delay)(?: ${it}| the (?:day|date|time))?(?: back| on)?(?: to| for| until| till)? (?<when>.{3,30})$`,
    "iu",
  ),
  new RegExp(`^(?:(?:no|sorry|oh|wait|not today|better|rather|but)[ ,]+)+(?<when>.{3,30})$`, "iu"),
  new RegExp(
    `^${noZh}(?:改到|改成|改为|换成|换到|挪到|推到|推迟到|提前到|延到|放到|移到|定在|排到)(?<when>.{2,14}?)(?:吧|好了|就行)*$`,
    "u",
  ),
];

export interface SaidWhen {
  /** What may be a moment. */
  readonly when: string;
  /** It is when it goes; else it may as well be what it tells. */
  readonly isSure: boolean;
}

/** Each way in which the words may name a moment; whether it is one is read by who knows the clock. */
export function momentsSaid(text: string): readonly SaidWhen[] {
  const said = text
    .normalize("NFKC")
    .trim()
    .replace(/[.!。！～~\s]+$/u, "");
  if (said.length > 60 || /[?？]/u.test(said)) return [];
  const named = (ways: readonly RegExp[], isSure: boolean) =>
    ways.flatMap((way) => {
      const when = way.exec(said)?.groups?.["when"];
      return when === undefined ? [] : [{ when, isSure }];
    });
  return [{ when: said, isSure: true }, ...named(goes, true), ...named(moves, false)];
}

/** Whether a message tells of a day or an hour, which may be the one to change. */
export function tellsMoment(text: string, today: string): boolean {
  if (weekdayIn(text, today) !== undefined || timeIn(text) !== undefined) return true;
  const named =
    /\b(?:today|tomorrow|tmrw?|tonight|morning|noon|afternoon|evening|day)\b|今[天日晚早]|明[天日晚早]|后天|[早晚]上|[上下中]午|\d+[月号日]|[一二三四五六七八九十]+[月号]|[周星礼]/iu;
  return named.test(text) || dateIn(text, today) === today;
}

/** Words that hardly are all that many people are to read: a name, a door, a question. */
export function isHardlyAll(text: string): boolean {
  const letters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0;
  return isQuestion(text) || (letters > 0 ? letters <= 3 : words <= 2);
}
