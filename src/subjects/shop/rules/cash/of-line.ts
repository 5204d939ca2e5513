/**
 * Shop: what is said of a line that stands there, and of nothing else: "it was yesterday", 删掉刚才那笔, "that was my wife's
 * money", 我讲错了 两双. Which line it is, and whether the words may be about one, is for whoever hears them.
 */
import { inDigits } from "../../../../bot/numbers/spoken-numbers.ts";
import { isQuestion } from "../../../../bot/typed.ts";
import { fold } from "./amount.ts";
import { readDay, type DayProblem } from "./day.ts";

/** Letters; more is a story. */
const longest = 60;

export type SaidDay =
  | { readonly day: string }
  | { readonly problem: DayProblem }
  /** "It was last week": which day, nobody knows. */
  | { readonly isOpen: true };

const words = (list: string) => new RegExp(`^(?:${list})$`, "u");

const dayFillers = words(
  "no|sorry|oops|wait|but|and|ah|oh|ok|well|yes|actually|really|already|i|we|it|its|it's|that's|they|this|that|these|those|the|was|were|is|are|from|on|of|at|one|line|sale|money|entry|for|both|all|them|sold|bought|paid|got|earned|did|made|spent|came|done|happened|should|be|say|forgot|to|in|lines|sales|entries|everything",
);
/** It says what is spoken of: without it a day begins a new line. */
const pointer =
  /\b(?:it|it's|that|that's|they|this|these|those|was|were|from|sold|bought|paid|line|sale|not today)\b/u;
const hanDayFillers =
  /不是今天|不对|不是|错了|记错|写错|[这那上]面?[一几两三四五六七八九十]?[个笔条行单些]?|全部?|刚才?|我们?|其实|应该|都?是|[卖买收付花进记来做]了?|[的了哦噢呀啊哈嘛呢吧钱账帐额才]/gu;
const hanPointer = /[是的这那]/u;
const openDay =
  /\b(?:last week|last month|some days ago|a few days ago|the other day|earlier|before)\b|前几天|前两天|前些天|上[个]?(?:周|星期|礼拜|月)(?![一二三四五六日天\d])|早几天|那天/u;

/** The day of a line that is said of it alone. */
export function saysDay(typed: string, today: string): SaidDay | undefined {
  // 前几天 has the words of a question.
  const asks =
    isQuestion(typed.toLowerCase().replace(openDay, " ")) || /^(?:was|is|were)\b/iu.test(typed);
  // 上个月的账 names a book.
  if (typed.length > longest || asks || /[账帐][本单]?$/u.test(typed)) return undefined;
  const isHan = /\p{Script=Han}/u.test(typed);
  const said = dayIn(fold(typed).toLowerCase(), today, isHan);
  if (said === undefined) return undefined;
  const { rest, ...day } = said;
  if (!(isHan ? hanPointer : pointer).test(rest)) return undefined;
  const isOnly = isHan
    ? rest.replaceAll(hanDayFillers, "").replaceAll(/[\s,，.。!！~～]+/gu, "") === ""
    : rest
        .replace(/\bnot today\b/u, " ")
        .split(/[\s,.!]+/u)
        .every((word) => word === "" || dayFillers.test(word));
  return isOnly ? day : undefined;
}

/** "Those were yesterday", 都是昨天的: of all that was noted, and not of one of them. */
export function saysAll(typed: string): boolean {
  return /\b(?:they|these|those|all|both|them|lines|sales|entries|everything)\b|[几些都全]|[两三四五六七八九十][笔条个行单]/iu.test(
    typed,
  );
}

function dayIn(
  text: string,
  today: string,
  isHan: boolean,
): (SaidDay & { readonly rest: string }) | undefined {
  // Of "not today, yesterday" the day is the second.
  const from = /(?:not today|不是今天)/u.exec(text);
  const starts = [...text.matchAll(isHan ? /[^\s]/gu : /(?<![\p{L}\d])[\p{L}\d]/gu)];
  for (const { index } of starts) {
    if (from !== null && index >= from.index && index < from.index + from[0].length) continue;
    // 昨天的: a mark of money or a space ends a day where a line begins with it.
    const tail = text
      .slice(index)
      .replace(
        /^((?:上|这|本)?(?:周|星期|礼拜)[一二三四五六日天]|\d{1,2}[号日])(?=[的卖买那])/u,
        "$1 ",
      );
    const read = readDay(tail, today);
    if (read === undefined) continue;
    const rest = `${text.slice(0, index)} ${text.slice(index).slice(read.length)}`;
    if (read.day !== undefined) return { day: read.day, rest: rest.replaceAll("'s", "") };
    return read.problem === undefined ? undefined : { problem: read.problem, rest };
  }
  const open = openDay.exec(text);
  if (open === null) return undefined;
  return {
    isOpen: true,
    rest: `${text.slice(0, open.index)} ${text.slice(open.index + open[0].length)}`,
  };
}

const removing =
  /\b(?:delete|remove|erase|scratch|cancel|strike|undo)\b|\b(?:take|leave|cross|rub)\b.{0,24}\b(?:out|off)\b|\bdon['’]?t (?:count|note)\b|[删划]|去掉|拿掉|撤[回销掉]|不算数?|作废|取消|不要(?:刚才?|这|那|上)|(?:别|不)记了?(?:刚才?|这|那|上)/iu;
const removeFillers = words(
  "please|pls|can|could|you|i|want|to|now|oh|no|oops|sorry|wait|it|that|this|those|them|these|the|last|latest|previous|first|one|ones|line|lines|sale|entry|entries|amount|money|thing|again|delete|deleted|remove|erase|scratch|cancel|strike|undo|take|leave|cross|rub|out|off|of|from|in|my|book|cash|just|noted|wrote|typed|count|note|don't|dont|is|was|wrong|mistake|a|by|and|for|me|we",
);
const hanRemoveFillers =
  /请|帮我|给我|麻烦|你|把|我|想|要|能|可以|不算数?|不要|刚才?|刚刚|记的?|写的?|[最上这那前下]|面|后|一?[笔条行单个]|钱|账|帐|卖|的|是|删[掉除了]*|划[掉了]*|去掉|拿掉|撤[回销掉]|作废|取消|别|不|错|从|里|本|了|吧|哈|哦|啊|呀|嘛|下|来|吗/gu;

/** Whether it asks to take a line out. */
export function asksRemoval(typed: string): boolean {
  return removing.test(typed);
}

/** "Delete that", 把刚才那笔删了: and it names nothing else. */
export function removesThat(typed: string): boolean {
  if (typed.length > longest || !removing.test(typed)) return false;
  const text = typed.normalize("NFKC").toLowerCase().replaceAll("’", "'");
  if (/\p{Script=Han}/u.test(text)) {
    return text.replaceAll(hanRemoveFillers, "").replaceAll(/[\s,，.。!！?？~～]+/gu, "") === "";
  }
  const said = text.split(/[\s,.!?]+/u).filter((word) => word !== "");
  // "Cancel" alone leaves what is open, "remove" may be of anything.
  return said.length > 1 && said.every((word) => removeFillers.test(word));
}

const kin =
  "wife|husband|mother|father|mum|mom|dad|son|daughter|sister|brother|aunt(?:ie|y)?|uncle|cousin|friend|neighbou?r|family|parents?|child(?:ren)?|grandm\\p{L}+|grandf\\p{L}+|boss|teacher|household";
const hanKin =
  "老婆|媳妇|老公|爱人|当家的|妈妈?|娘|爸爸?|爹|爷爷|奶奶|公公|婆婆|儿子|女儿|姑娘|姐姐?|妹妹?|哥哥?|弟弟?|嫂子?|邻居|朋友|家里|家|孩子|别人|人家|爸妈|亲戚|自己|自家|[她他]们?";
const begin = "(?:(?:no|sorry|wait|oops|oh|but|actually|ah)[\\s,]+)*";
const of = `(?:my (?:${kin})['’]?s?|(?:his|her|their|someone|somebody|another (?:person|woman|man))(?:['’]s?(?: else['’]s)?)?(?: own)?|somebody else['’]s|someone else['’]s|my own|[\\p{L}]+['’]s|private|household|family|personal)`;
const whose: readonly RegExp[] = [
  new RegExp(
    `^${begin}(?:it|that|this|they|the money|that money|this money|those)(?:['’]s|['’]re| is| was| were| are)(?: really| all| actually)? ${of}(?: (?:money|own money|cash|savings?|wages?|pay|sale|income|share|one|goods|thing|not mine))?(?: not (?:mine|ours|the shop['’]?s?))?[\\s.!]*$`,
    "iu",
  ),
  new RegExp(
    `^${begin}(?:it|that|this|the money|that money|this money)(?:['’]s| is| was| does)?(?:n['’]t| not)(?: belong to| from| for| of)?(?: me| mine| my money| my sale| our money| ours| (?:the |my |our )?shop['’]?s?(?: money)?)[\\s.!]*$`,
    "iu",
  ),
  new RegExp(
    `^${begin}(?:it|that|this|the money) (?:belongs to|is for|was for|came from|is from) (?:my (?:${kin})|her|him|them|the house(?:hold)?|home|me(?: privately)?|our family)[\\s.!]*$`,
    "iu",
  ),
  new RegExp(
    `^(?:不对|哦|噢|啊|其实|错了)*[\\s,，]*(?:这|那|刚才)(?:笔|个|些|条)?(?:那?笔)?钱?(?:都|其实|应该)?是(?:我们?|俺|咱)?的?(?:${hanKin})(?:自己|私房|攒|挣|卖|赚|给)*(?:的?(?:钱|账)|的)(?:[,，]?不是(?:我|店里)的)?[\\s。!！]*$`,
    "u",
  ),
  /^(?:不对|哦|噢|啊|其实|错了)*[\s,，]*(?:(?:这|那|刚才)(?:笔|个|些|条)?(?:那?笔)?钱?)?(?:都|其实)?(?:不是|不算)(?:我们?|俺|咱|店里?|店铺|生意上?)(?:的|卖的|赚的)*(?:钱|账)?[\s。!！]*$/u,
];

/** "That was my wife's money": whether it belongs to the shop is for them to say. */
export function saysWhose(typed: string): boolean {
  return (
    typed.length <= longest && !isQuestion(typed) && whose.some((says) => says.test(typed.trim()))
  );
}

export interface SaidCount {
  readonly count: number;
  /** What is counted: pairs, 双; empty where a number stands alone. */
  readonly of: string;
  /** It is what each of them cost: "no, 12 each", 不对 一双12. */
  readonly isEach?: true;
}

const correcting =
  /^(?:no|sorry|wait|oops|oh|ah|not|only|just|actually|wrong|mistake|i|we|was|were|am|it|it's|that|that's|is|should|be|have|been|meant|mean|sold|said|wrote|typed|made|a|the|there|but|really)$/u;
const hanCorrecting =
  /不对|不是|错了|[讲说写记打数算搞弄]错了?|我们?|其实|应该|只有|只|才|就|是|卖了?|[哦噢啊呀吧了嘛的]|只卖/gu;
const corrects =
  /^(?:no|sorry|wait|oops|oh|wrong|mistake|actually|only|just)\b|\b(?:wrong|mistake|meant|only|should|not)\b|错|不对|不是|应该|只|才/iu;

const measure = "[个只瓶罐袋盒箱条件包份串把捆双篮筐坛枚颗头对支斤]";
const eachSaid = new RegExp(
  `\\b(?:each|apiece)\\b|[一每]${measure}(?=\\s*(?:是|才|只)?\\s*[\\d一二两三四五六七八九十])`,
  "u",
);
const notSoMany = new RegExp(`不是\\s*\\d+\\s*${measure}?`, "u");
const measureBehind = new RegExp(`^\\s*(${measure}?)(?![块元毛])`, "u");

/** "No, 2 pairs", 我讲错了 两双, "2 not 3": how many there were. */
export function saysCount(typed: string): SaidCount | undefined {
  if (typed.length > longest || isQuestion(typed) || !corrects.test(typed.trim())) return undefined;
  const lower = typed.normalize("NFKC").toLowerCase().replaceAll("’", "'");
  const open = lower.replace(eachSaid, " ");
  const each = open === lower ? {} : { isEach: true as const };
  const text = inDigits(open);
  const isHan = /\p{Script=Han}/u.test(text);
  // What it was not is said beside it, before or behind.
  const plain = isHan
    ? text.replace(notSoMany, " ")
    : text.replace(/(?<=\d.*)\bnot \d+(?: [a-z]+)?|\bnot \d+(?: [a-z]+)?(?=.*\d)/u, " ");
  const [found, another] = [...plain.matchAll(/\d+(?:\.\d+)?/gu)];
  if (found === undefined || another !== undefined) return undefined;
  const before = plain.slice(0, found.index);
  const behind = plain.slice(found.index + found[0].length);
  if (isHan) {
    const [, of = ""] = measureBehind.exec(behind) ?? [];
    const rest = `${before} ${behind.trimStart().slice(of.length)}`.replaceAll(hanCorrecting, "");
    if (rest.replaceAll(/[\s,，.。!！]+/gu, "") !== "") return undefined;
    return { count: Number(found[0]), of, ...each };
  }
  const said = (part: string) => part.split(/[\s,.!]+/u).filter((word) => word !== "");
  const [of = "", ...more] = said(behind).filter((word) => !correcting.test(word));
  if (more.length > 0 || !said(before).every((word) => correcting.test(word))) return undefined;
  if (
    /^(?:yuan|kuai|rmb|dollars?|rupees?|pesos?|shillings?|bob|today|yesterday|days?|weeks?)$/u.test(
      of,
    )
  )
    return undefined;
  return { count: Number(found[0]), of, ...each };
}
