/**
 * What is typed while words wait for the tap that sends them to a person: "no", "wait", other words in their place. More
 * words are none of these, and a question is known elsewhere. Pure; a wrong guess costs one tap, since nothing goes by it.
 */
import { plainWords } from "../bare-words.ts";
import { spelledOut } from "./short-forms.ts";
import { isLeaveIt } from "../typed.ts";

export type BeforeSending =
  /** They are all, and may go. */
  | { readonly kind: "done" }
  /** They are to go to nobody. */
  | { readonly kind: "no" }
  /** They are not to go yet. */
  | { readonly kind: "wait" }
  | { readonly kind: "instead"; readonly text: string };

const no = new RegExp(
  "^(?:(?:no|oh|ok|please|pls|sorry|stop)[ ,]*)*(?:no|nope|nah|stop|don'?t|do not|(?:don'?t|do not) send(?: it| that| this)?|not (?:that|this|this one|her|him|now)|leave it|never mind|forget it|cancel(?: it| that| this)?|delete(?: it| that| this)?|wrong (?:person|one)|i changed my mind)(?: please| any ?more)?$" +
    "|^(?:不|先|那|就|还是|你|千万|，|,)*(?:不|不要|不用|不发|别发|莫发|别|不是|不对|取消|删了?|删掉|算了|不说了|发错人|错人|不必)(?:了|吧|啊|呀|嘛|哦|出去|好的|可以)*$",
  "u",
);
const done =
  /^(?:(?:yes|ok|okay|and|so|well|please|pls)[ ,]*)*(?:done|all done|finished|ready|that's all|that is all|that's it|that is it|go|go on|go ahead|off you go|just that|like that|as it is)(?: now| please| pls)*$|^(?:嗯|对|行|好|[，,])*(?:好了|好啦|好咯|好喽|就这样|就这些|就这句|就是这样|就这么发|就这么说|这样就行|这样就好|说完了|写完了|完了|没了|弄好了|可以了|行了|去吧)(?:吧|啊|的|嘛|发吧|发)*$/u;
const wait =
  /^(?:(?:no|oh|ok|please|pls|sorry)[ ,]*)*(?:wait|hold on|hang on|not yet|one (?:moment|minute|sec|second)|just a (?:moment|minute|sec|second)|(?:a )?(?:moment|minute)|let me think|later|hm+|uhm*|er+|umm*)(?: (?:a (?:moment|minute|bit)|please|pls))*$|^(?:先|你|那|还|再|等)*(?:等|等等|等一?下|等会儿?|慢点|慢着|稍等|等我?想想|我?想想|晚点|回头|先不发|先别发|别急|别忙|嗯+|呃+)(?:再?发|再?说|吧|啊|哦|哈|嘛|一下|一会儿?)*$/u;
const instead = [
  /^(?:(?:no|sorry|oh|wait)[\s,:.-]+)+(?:say|write|tell (?:her|him|them)|send)(?: that| instead| this)?[\s:,]+(?<text>.{2,})$/isu,
  /^(?:say|write|send)(?: this)? instead[\s:,]+(?<text>.{2,})$/isu,
  /^(?:instead|better)\s*[:,]\s*(?<text>.{2,})$/isu,
  /^(?:不|不对|不是|错了|算了|等等|[，,\s])+(?:就|你|改|要|应该|还是|跟[她他]|给[她他])*(?:说|写|讲|发)(?:成|：|:|，|,|\s)*(?<text>.{2,})$/su,
  /^(?:重新|换成|改成)(?:说|写|讲|发)?\s*[：:]\s*(?<text>.{2,})$/su,
];
/** Characters; who writes more says more. */
const longest = 32;

/** @returns `undefined` for whatever else it is */
export function readBeforeSending(text: string): BeforeSending | undefined {
  const other = instead.map((way) => way.exec(text.trim())?.groups?.["text"]).find(Boolean);
  if (other !== undefined) return { kind: "instead", text: other.trim() };
  if (text.length > longest) return undefined;
  const said = plainWords(spelledOut(text));
  // "Do not send it yet" is no "do not send it".
  if (wait.test(said)) return { kind: "wait" };
  if (done.test(said)) return { kind: "done" };
  return isLeaveIt(text) || no.test(said) ? { kind: "no" } : undefined;
}

const allWritten =
  /^(?:(?:yes|ok|okay|so|well|and)[ ,]*)*(?:(?:i am|i'm|im|it is|it's|its) )?(?:all )?(?:done|finished|ready|written|that's (?:all|it)|that is (?:all|it)|nothing more|no more)(?: now| already)*$|^(?:嗯|对|行|好|我|都|已经|[，, ])*(?:好了|好啦|好咯|好喽|就这样|就这些|就这句|说完了?|写完了?|打完了?|完了|没了|弄好了?|写好了?|说好了?)(?:吧|啊|的|嘛)*$/u;

/** "Done", 写完了: somebody believes that all is written. Where nothing is, these are no words for anybody. */
export function saysAllWritten(text: string): boolean {
  return text.length <= longest && allWritten.test(plainWords(spelledOut(text)));
}

const insultEn =
  "(?:liars?|stupid|idiots?|fools?|lazy|useless|dumb|thie(?:f|ves)|crooks?|cheats?|cheaters?|crazy|mad|ugly|dirty|worthless|hopeless|rubbish|trash|pigs?|dogs?|donkeys?|bastards?|bitch|shit|disgusting|pathetic|a shame|a disgrace|no good)";
const whose = "(?:he|she|they|you|u|ya)(?: ?'?(?:s|re)| is| are| r| was| were)?";
const insults = [
  new RegExp(
    String.raw`^(?:(?:that|because|and|hey|well)[\s,]+)*${whose} (?:(?:a|an|the|so|too|very|such|just|really|always|all|bloody|damn|fucking|big|little|old|most) )*${insultEn}\b(?! (?:about|enough|for it)\b)`,
    "iu",
  ),
  new RegExp(String.raw`^(?:you )?${insultEn}[\s.!]*$`, "iu"),
  /\b(?:shut (?:up|your mouth)|go to hell|fuck|f\*+k|stop being (?:so |such )?(?:a |an )?(?:lazy|stupid|idiot|fool|liar))\b/iu,
  /(?:[你他她]|这个?人|你们|他们)[^，。,.!！?？不没]{0,5}(?:是|真|就是|太|很|好|这么|那么|怎么这么)[^，。,.!！?？不没]{0,3}(?:骗子|小偷|蠢|笨(?!鸡)|傻(?!瓜相机)|懒(?!豆)|废物|没用|猪|白痴|神经病|不要脸|丢人|丑八怪|坏蛋|混蛋|垃圾|窝囊)/u,
  /^(?:骗子|蠢货|蠢猪|笨蛋|笨猪|傻瓜|傻子|傻逼|懒鬼|懒虫|懒猪|废物|白痴|猪脑子|神经病|混蛋|王八蛋|滚|滚蛋|闭嘴|不要脸|去死)[吧啊呀。.!！]*$|滚蛋|闭嘴|王八蛋|他妈的|傻逼|猪脑子/u,
];

/** Whether words for somebody call them names: said once, to whoever wrote them, before they go. */
export function mayHurt(text: string): boolean {
  return insults.some((way) => way.test(text.trim()));
}
