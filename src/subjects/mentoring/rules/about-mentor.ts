/**
 * Mentoring: what a learner says of their own mentor that is not for that mentor: money was asked for, somebody was
 * shouted at, another mentor is wanted. Words and nothing else: a wrong guess costs one tap, since nothing goes unasked.
 */

import { namesOf } from "./mentor-said.ts";

/** `change`: they want another one, and say no more. */
export type AboutMentor = "money" | "hurt" | "change";

/** Letters; more is a story. */
const longest = 300;

const mentorWords = {
  en: String.raw`(?:(?:my|our|the|that) )?(?:mentor|teacher)`,
  zh: "(?:我的?|那个)?(?:师傅|老师)",
} as const;

/** Told, not complained of: "asked how much money is left", "wants to see the book". */
const tells = String.raw`(?!(?: me| us)? (?:how|what|why|if|whether|about|to (?:know|see|look|hear|help|explain|show|read))\b)`;
const money = String.raw`(?:money|cash|fees?|bribe|loan|payment|m-?pesa|\d{2,}(?! ?(?:photos?|pictures?|words?|boxes|parcels?|orders?|eggs?|jars?|kilos?|kgs?|grams?|minutes?|hours?|days?|am|pm|%)\b))`;

interface Patterns {
  readonly money: readonly RegExp[];
  readonly hurt: readonly RegExp[];
}

function english(who: string): Patterns {
  const re = (pattern: string) => new RegExp(String.raw`\b${pattern}`, "iu");
  const does = String.raw`${who}(?: \w+){0,2}? `;
  return {
    money: [
      re(
        String.raw`${does}(?:asks?|asked|asking|wants?|wanted|demand(?:s|ed)?|takes?|took|charge[sd]?|borrow(?:s|ed)?)\b${tells}[^.?!]{0,30}?\b${money}\b`,
      ),
      re(String.raw`(?:pay|paid|paying)(?: \w+)? ${who}\b`),
      re(
        String.raw`(?:give|gave|giving|send|sent|lend|lent)(?: \w+)? ${who}\b[^.?!]{0,15}\b${money}\b`,
      ),
      re(String.raw`(?:give|gave|send|sent|lend|lent) ${money} to ${who}\b`),
    ],
    hurt: [
      re(
        String.raw`${does}(?:shout|yell|insult|scold|abuse|threaten|mock|harass)(?:s|d|ed|es|ing)?\b`,
      ),
      re(String.raw`${does}(?:cheat(?:s|ed)|lie[sd]|lying|touche[sd]|beats?|slap(?:s|ped))\b`),
      re(
        String.raw`${who} (?:is|was)(?: so| very| too| really| a| an)* (?:stupid|useless|idiot|fool|lazy|bad (?:mentor|teacher))\b`,
      ),
      re(String.raw`${who} (?:knows?|teaches|does) nothing\b`),
      re(String.raw`${does}laugh(?:s|ed)? at (?:me|us)\b`),
      re(
        String.raw`${who} (?:is|was|gets|got)(?: so| very| always)* (?:drunk|rude|a liar|bad to me)\b`,
      ),
      re(
        String.raw`${who} (?:is|was)(?: so| very| always| just)* (?:wrong|unfair|not fair|not good|mean|cruel)\b(?! for| about the)`,
      ),
      re(
        String.raw`${who} (?:do(?:es)? ?n[o'’]?t|never|no) (?:like|respect|listen(?: to)?|understand) (?:me|us|my|our|what i)\b`,
      ),
      re(
        String.raw`${who} (?:is|was|gets|got|became)(?: so| very| always| really)* (?:angry|mad|furious|annoyed|impatient) (?:with|at) (?:me|us)\b`,
      ),
      re(
        String.raw`${does}(?:call(?:s|ed)|nam(?:es|ed)) (?:me|us) (?:names|a|an|stupid|lazy|useless|slow|dumb)\b`,
      ),
      re(String.raw`(?:vex(?:ed)?|angry|upset|annoyed|fed up) (?:with|at|by) ${who}\b`),
      re(String.raw`(?:boss|head|chief) of ${who}\b|${who}(?:['’]?s)? (?:boss|head)\b`),
      re(String.raw`(?:afraid|scared) of ${who}\b`),
      re(String.raw`(?:don'?t|do not) trust ${who}\b`),
      re(String.raw`(?:quarrell?ed|argued|fought|fight|complain\w*) (?:with|about) ${who}\b`),
    ],
  };
}

function chinese(who: string): Patterns {
  const re = (pattern: string) => new RegExp(pattern, "u");
  const sum = "[^，。,.？?！!]{0,6}(?:钱|学费|红包|好处费|[0-9一二两三四五六七八九十百千]+[块元])";
  // What a parcel or a licence costs is no mentor's.
  const does = `${who}(?!.{0,12}(?:快递|运费|邮费|平台|买家|押金|执照|多少钱))[^，。,.？?！!]{0,4}?`;
  return {
    money: [
      re(`${does}(?:问|跟|向|找|管|叫|让|要)我们?(?:要|借|交|收|付|给|出)${sum}`),
      re(`${does}(?:要|收|借|拿)(?:了|走|走了)?(?:我|我们)?的?${sum}`),
      re(`(?:给|向|跟)${who}(?:交|送|包|转|塞|打)了?${sum}`),
    ],
    hurt: [
      re(
        `${who}[^，。,.？?！!]{0,5}(?:骂|吼|凶|欺负|笑话|看不起|威胁|吓唬|吓|骗|摸|打)(?:了|过)?(?:我|俺|我们|人)`,
      ),
      re(
        `${who}[^，。,.？?！!]{0,5}(?:动手动脚|喝醉|发酒疯|骂骂咧咧|态度.{0,2}[差坏]|脾气.{0,2}[差坏大])`,
      ),
      re(`${who}[^，。,.？?！!]{0,3}(?:笨|傻|没用|懒|(?:啥|什么)[也都]不懂|没本事)`),
      re(
        `${who}[^。！？!?]{0,16}(?:懂个(?:啥|屁|球|锤子|铲铲|鬼|什么)|瞎(?:指挥|说|讲|教)|看扁|摆(?:谱|架子)|嫌弃|不耐烦|(?:站着|站到)说话不腰[疼痛]|挑(?:我|俺)?的?刺)`,
      ),
      re(
        `${who}[^，。,.？?！!]{0,5}(?:(?:对|冲|朝)(?:我|俺|我们)(?:大?[喊叫吼嚷骂]|发火|发脾气|发飙|拍桌子|翻脸)|(?:说|讲|叫|喊)(?:我|俺)(?:太|好|真|是个?)?(?:笨|蠢|懒|没用|傻|猪|不行)|凶得|凶死|凶巴巴|训(?:了|过)?(?:我|俺|我们))`,
      ),
      re(`怕${who}(?!笑|说|看|讲|不|没|来|问|忙)`),
      re(`(?:不信|不相信|信不过|讨厌)${who}(?!说)`),
      re(`(?:跟|和|同)${who}[^，。]{0,3}(?:吵|闹翻|打架)`),
    ],
  };
}

const wantsOther = [
  /\b(?:want|need|give me|get|have|like|prefer)\b[^.?!]{0,20}\b(?:another|a different|some other|a new)\s+(?:mentor|teacher)\b/iu,
  /\b(?:want|need|give me|get|have|like|prefer)\b[^.?!]{0,12}\ba\s+(?:woman|female|lady|girl|man|male)\s+(?:mentor|teacher)\b/iu,
  /\b(?:change|switch|swap)\s+(?:(?:my|the|our)\s+)?(?:mentor|teacher)\b/iu,
  /\bnot? want\b[^.?!]{1,20}\b(?:as|for|to be) (?:my|our) (?:mentor|teacher)\b|\bdon'?t want\b[^.?!]{1,20}\b(?:as|for|to be) (?:my|our) (?:mentor|teacher)\b/iu,
  /换(?:个|一个|一位|位|掉)?(?:别的?)?(?:师傅|老师|人(?:来)?[带教])|(?:另外|重新|再)(?:给我)?(?:找|派|请|换)(?:个|一个|位)(?:师傅|老师)/u,
  /不(?:想|要|愿意?)?再?(?:跟|让).{1,6}(?:学了|[带教]我?了)/u,
];

/** Cheaper than to look for the mentor at each message, and than all ways to say it. */
const mayBeMoney =
  /money|cash|fees?\b|bribe|loan|payment|m-?pesa|\d\d|pay|paid|钱|费|红包|[块元]/iu;
const mayBeHurt =
  /shout|yell|insult|scold|abus|threat|mock|harass|cheat|lie[sd]|lying|touch|beat|slap|laugh|drunk|rude|liar|bad\b|stupid|useless|idiot|fool|lazy|nothing|afraid|scared|mad\b|furious|impatient|call|name[sd]|trust|quarrel|argued|fought|fight|complain|wrong|fair|good|mean|cruel|respect|listen|understand|like|vex|angry|upset|annoyed|fed up|boss|head|chief|骂|吼|凶|训|发火|发飙|发脾气|拍桌|喊|嚷|翻脸|说我|讲我|叫我|蠢|猪|不行|欺负|笑话|看不起|看扁|威胁|吓|骗|摸|打|动手|喝醉|酒疯|态度|脾气|笨|傻|没用|懒|懂|没本事|瞎|摆|嫌弃|不耐烦|腰|刺|怕|信|讨厌|吵|闹翻/iu;
const mayBeOther =
  /mentor|teacher|师傅|老师|换|不想|不要|不愿|不跟|不让|另外|重新|lent?d?\b|gave|give|sent?d?\b|ask|want|took|take|charge|borrow|have|need|prefer/iu;

const escaped = (name: string) => name.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);

/** "Tell Peter …": words for somebody by name. */
const mayBeFor =
  /^\W*(?:(?:please|pls|can you|could you)\W+)*(?:tell|ask|say to)\b|^[请你麻烦帮我，,\s]{0,5}(?:告诉|转告|跟|问)/iu;

/** The same words with "my mentor" in place of the name, where they may be for the mentor. */
export function withoutName(text: string, name: string): string | undefined {
  if (!mayBeFor.test(text)) return undefined;
  return text.replace(
    new RegExp(escaped(name), "iu"),
    /\p{Script=Han}/u.test(text) ? "师傅" : "my mentor",
  );
}

export function mayBeAboutMentor(text: string): boolean {
  return (
    text.length <= longest &&
    [mayBeOther, mayBeHurt, mayBeMoney, mayBeFor].some((way) => way.test(text))
  );
}

/** @param name the first name under which their mentor is known to them */
export function aboutMentor(text: string, name: string): AboutMentor | undefined {
  const about = saidOf(text, ...whoIs(name));
  if (about !== undefined) return about;
  return wantsAnother(text) ? "change" : undefined;
}

/** A mentor in English and in Chinese, by name or as "my mentor". */
export function whoIs(name: string): readonly [en: string, zh: string] {
  const given = namesOf(name).map(escaped).join("|");
  return [`(?:${given}|${mentorWords.en})`, `(?:${given}|${mentorWords.zh})`];
}

/** Somebody is named who hurt them; whether it is a mentor is looked up after that. */
export function mayBeHurtByName(text: string): boolean {
  if (text.length > longest || !mayBeHurt.test(text)) return false;
  if (/\b(?:buyers?|customers?)\b|买家|客人|顾客|客户/iu.test(text)) return false;
  return saidOf(text, "\\p{L}{2,}", "\\p{Script=Han}{2,4}") === "hurt";
}

/** "I want a different mentor", whoever theirs is. */
export function wantsAnother(text: string): boolean {
  return wantsOther.some((pattern) => pattern.test(text));
}

/** 老吼我: who does is left out. */
const unsaid = /^(?:老是?|总是?|一直|又|还|刚才|动不动就?)+(?=[骂吼训凶])/u;
/** "Why is he so rude": he is. */
const turned = /\b(is|was) (he|she)\b/iu;

/** "He is rude to me", 他骂我, right below something of their mentor: who else is meant says so first. */
export function aboutWhomAbove(text: string): AboutMentor | undefined {
  const begins =
    /^(?:(?:but|and|because|sometimes|yes|today|yesterday|why)[\s,]+)*(?:(?:is|was|does|did) )?(?:he|she)\b|^(?:可是?|但是?|因为|不过|今天|昨天|刚才|怎么|为啥|为什么|[，,])*[他她]/iu;
  const said = text.trim().replace(unsaid, "他$&").replace(turned, "$2 $1");
  if (text.length > longest || !begins.test(said)) return undefined;
  return saidOf(said, "(?:he|she)", "[他她]");
}

function saidOf(text: string, en: string, zh: string): "money" | "hurt" | undefined {
  const { money, hurt } = patternsOf(en, zh);
  const says = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(text));
  if (says(money)) return "money";
  return says(hurt) ? "hurt" : undefined;
}

/** By whoever is meant: a pattern that is compiled anew for each message costs more than all else that is read of it. */
const patternsByWho = new Map<string, Patterns>();
const mostKept = 200;

function patternsOf(en: string, zh: string): Patterns {
  const known = patternsByWho.get(en);
  if (known !== undefined) return known;
  const [ofEnglish, ofChinese] = [english(en), chinese(zh)];
  const made = {
    money: [...ofEnglish.money, ...ofChinese.money],
    hurt: [...ofEnglish.hurt, ...ofChinese.hurt],
  };
  if (patternsByWho.size >= mostKept) patternsByWho.clear();
  patternsByWho.set(en, made);
  return made;
}
