/**
 * "Remind me tomorrow morning", "wake me on Friday", 后天下午提醒我寄货: a wish to be written to at a time. Pure.
 *
 * Not every sentence with these words: "remind me how to pack eggs" is a question, 别提醒我 the contrary, and what
 * somebody else is to do or says is theirs.
 */
import { timeChinese, timeEnglish } from "./wished-time.ts";

/** Letters; who writes more wants more. */
const longest = 140;

export type ReminderWish =
  /** @param about true: of something of their own, "to call the courier" */
  | { readonly kind: "once"; readonly time: string; readonly about: boolean }
  | { readonly kind: "no-time" }
  /** "Every day." */
  | { readonly kind: "again" };

const numbers = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

const polite =
  "(?:(?:please|pls|plz|ok|okay|no|not now|not yet|hey|hi|hello|thanks|later|busy|i am busy|im busy|i have no time(?: now)?|and|then|so|just|better|can you|could you|will you|would you|you can|you could|i want you to|i need you to) )*";
const strong =
  "remind me|wake me(?: up)?|(?:send|set|give) (?:me )?(?:a reminder|an alarm)(?: for me)?";
const weak =
  "ask me|tell me|call me|ring me|text me|message me|ping me|nudge me|write (?:to )?me|come back|say it|remind";
const back =
  "(?: (?:again|back|about (?:it|this|that)|of (?:it|this|that)|to do (?:it|this|that)|for))*";
const thanks = "(?: (?:please|pls|ok|okay|thanks|thank you|if you can))*";
const every = "(?:every|each) (?:day|morning|evening|night|week|month|hour|[a-z]+day)|daily|weekly";
const about = "(?:to|about|that|of) .+";

const english: readonly RegExp[] = [
  `(?:${strong}|${weak})${back} (?<time>TIME)`,
  `(?<time>TIME) ${polite}(?:${strong}|${weak})${back}`,
  `(?:${strong})${back} (?<time>TIME) (?<about>${about})`,
  `(?:${strong}) (?<about>${about}?) (?<time>TIME)`,
  `(?<time>TIME) ${polite}(?:${strong}) (?<about>${about})`,
].map((each) => new RegExp(`^${polite}${each.replace("TIME", timeEnglish)}${thanks}$`, "u"));
const againEnglish = new RegExp(
  `^${polite}(?:(?:${strong}|${weak})${back}(?: ${about})? (?:${every})|(?:${every}) (?:${strong}))(?: .*)?$`,
  "u",
);
const openEnglish = new RegExp(
  `^${polite}(?:${strong}) (?:to|that i) (?!.*\\b(?:how|what|which|why)\\b).+$`,
  "u",
);

const before =
  "(?:[我俺咱]们?|现在|没空|没得空|太?忙|先|不了|请|麻烦|[你您]|那就?|行|好的?|中|要得|能不能|可不可以|可以|能|帮忙?|到时候?|到点|记得|再|来|给|又|会|要|想)*";
const strongHan =
  "提醒[我俺咱]|[叫喊][醒][我俺咱]|把[我俺咱][叫喊]醒|(?:给[我俺咱])?(?:设|定|订|发|来)个?(?:闹钟|闹铃|提醒)";
const weakHan =
  "(?:叫|喊|问|催|招呼|告诉|通知|联系)[我俺咱]|给[我俺咱]发(?:个|条)?(?:消息|信息|微信)";
const small = "(?:一下|一声|下|再|来|去|做|写|弄|学|起床|起来|接着|继续|这件|这个|活|事|的)*";
const behind =
  "(?:好吗|行吗|行不行|可以吗|好不好|中不中|吗|哈|啊|呀|呗|吧|嘛|哦|噻|嘞|咯|谢谢|一下|一声)*";
const everyHan = "每[天日晚早周月]|每个?(?:星期|礼拜|月)|天天|日日";
const chinese: readonly RegExp[] = [
  `(?<time>TIME)${before}(?:${strongHan}|${weakHan})${small}`,
  `(?:${strongHan}|${weakHan})${small}(?<time>TIME)${small}`,
  `(?<time>TIME)${before}(?:${strongHan})(?:一下|一声|下)?(?<about>.+?)`,
  `(?:${strongHan})(?:一下|一声|下)?[,，]?(?<time>TIME)(?<about>.+?)`,
].map((each) => new RegExp(`^${before}${each.replace("TIME", timeChinese)}${behind}$`, "u"));
const againHan = new RegExp(
  `^${before}(?:(?:${everyHan}).{0,8}?(?:${strongHan}|${weakHan})|(?:${strongHan})(?:${everyHan}))`,
  "u",
);
const openHan = new RegExp(
  `^${before}(?:提醒[我俺咱])(?:一下)?(?!.*(?:怎么|咋|什么|啥|哪|多少|为何|吗|了$|过))(?:去|要|记得)?.{2,}$`,
  "u",
);
const isNot = /别|不[要用必]|甭|莫|没人|\b(?:dont|do not|never|stop|nobody|no more)\b/u;

/** `undefined`: no such wish. */
export function readReminderWish(text: string): ReminderWish | undefined {
  if (text.length > longest) return undefined;
  const plain = text.normalize("NFKC").toLowerCase().replaceAll(/['’]/gu, "");
  return /\p{Script=Han}/u.test(plain) ? inChinese(plain) : inEnglish(plain);
}

function inEnglish(plain: string): ReminderWish | undefined {
  if (
    !/\b(?:remind|wake|ask|tell|call|ring|text|message|ping|nudge|write|come|send|say|alarm)/u.test(
      plain,
    )
  )
    return undefined;
  const said = plain
    .replaceAll(/[^\p{L}\p{N}:]+|:(?!\d)/gu, " ")
    .replaceAll(/\b(?:tomm?orr?ow|tmrw?|tmw|2mor+ow?)\b/gu, "tomorrow")
    .replaceAll(/\b(?:a couple of|couple of)\b/gu, "2")
    .replaceAll(/\ba few\b/gu, "3")
    .replaceAll(/\b[a-z]+\b/gu, (word) =>
      numbers.includes(word) ? String(numbers.indexOf(word)) : word,
    )
    .trim();
  if (isNot.test(said)) return undefined;
  if (againEnglish.test(said)) return { kind: "again" };
  return once(english, said) ?? (openEnglish.test(said) ? { kind: "no-time" } : undefined);
}

function inChinese(plain: string): ReminderWish | undefined {
  if (!/[我俺咱]|闹|提醒/u.test(plain)) return undefined;
  const said = plain.replaceAll(/(?<=\d):(?=\d)/gu, "点").replaceAll(/[^\p{L}\p{N}]+/gu, "");
  const verb = new RegExp(`^(.*?)(?:${strongHan}|${weakHan})`, "u").exec(said);
  if (verb === null || isNot.test(verb[1] ?? "")) return undefined;
  if (againHan.test(said)) return { kind: "again" };
  return once(chinese, said) ?? (openHan.test(said) ? { kind: "no-time" } : undefined);
}

function once(ways: readonly RegExp[], said: string): ReminderWish | undefined {
  for (const way of ways) {
    const groups = way.exec(said)?.groups;
    if (groups === undefined) continue;
    return { kind: "once", time: groups["time"] ?? "", about: groups["about"] !== undefined };
  }
  return undefined;
}
