/** Broadcasts: what an officer says of the message they sent: that it is wrong, that it shall stop, how many got it. */
import { isQuestion } from "../../../bot/typed.ts";

const says =
  /\b(?:mistakes?|typo|wrong|undo|corrections?|misspelt|misspelled)\b|错字|[写发打说]错|错了|改一下|改一改|重发/iu;
/** Asked, too: "how do I take it back?" */
const takesBack =
  /\b(?:unsend|recall|(?:take|get|pull) (?:it|that|this|the message) back|(?:correct|change|fix) (?:it|that|this|the (?:message|date|day|time)))\b|撤回|收回|撤掉|更正/iu;
/** About this bot's own buttons, or what was answered to a question. */
const ofButtons =
  /\b(?:button|tapped|tap|press|pressed|answer|answers|answered|reply)\b|[按点]错|回答|答案|答错/iu;
/** Characters; who writes more tells something else. */
const longest = 80;

const stops =
  /^(?:please |pls |can you |can we )*(?:pause|cancel|stop|hold)(?: on| it| that| this| now| sending| the (?:message|broadcast|sending))*(?: please| pls)?$|^(?:do not|don['’]?t) send (?:it|that)(?: yet)?$|^(?:请|快|先|赶紧)*(?:暂停|停|取消|叫停|停止|别发|不要发)(?:发送|下|一下|下来|这条|那条|了|吧|它)*$/iu;
const asksWho =
  /\b(?:how many|who)\b.{0,30}\b(?:got|get|read|received?|reached)\b|\bdid (?:everybody|everyone|they|it|the message|all)\b.{0,20}\b(?:get|go|reach|arrive)\b|(?:谁|哪个|哪些人|几个人|多少人|大家|他们|都).{0,6}(?:没|有没有)?收到|发(?:出去|完|到)了?[没吗]|收到了?[没吗]/iu;

const drops =
  /^(?:(?:ok|no|please|pls)[ ,]+)*(?:throw (?:it|that|this)(?: away)?|throw away(?: the (?:draft|message))?|(?:no )?wait(?: please)?|leave it for now)$|^(?:还是|先|那就|算了)*(?:不发了|别发了|先不发|扔掉|扔了|等一下|等下|等等|等会儿?|先等等|等哈)(?:吧)?$/iu;
const changes =
  /^(?:(?:no|ok|wait|please|pls|sorry|oh)[ ,]+)*(?:change|make|put|set) (?:it|that|this|the (?:day|date|time|place|message))(?: to)? .{2,40}$|^(?:(?:no|sorry|oh|wait|ups|oops)[ ,]+)+(?:it is|its|it's|i meant?|i mean|say|write) .{1,40}$|^(?:i meant?|i mean) .{2,40}$|^(?:不是|不对|错了|哎|[，,\s])+.{1,20}(?:，|,|\s)?(?:是|应该是).{1,20}$|^(?:不|不对|错了|等等|那|就|还是|把它|把时间|把日子|[，,\s])*(?:改成|换成|改为|改到|换到|改一?下).{0,24}$/iu;

/** "Change it to Wednesday", 改成星期三: of one that is not sent yet. What it is to say instead is not known. */
export function saysChange(text: string): boolean {
  return changes.test(text.trim().replace(/[.!。！～~\s]+$/u, ""));
}

/** "Throw it away", 不发了: of one that is not sent yet. */
export function saysDrop(text: string): boolean {
  return drops.test(text.trim().replace(/[.!。！～~\s]+$/u, ""));
}

/** "Pause", "cancel it": of one that is not over. */
export function saysStop(text: string): boolean {
  return stops.test(text.trim().replace(/[.!。！～~\s]+$/u, ""));
}

export function asksWhoGotIt(text: string): boolean {
  return text.length <= longest && asksWho.test(text);
}

export function saysMistake(text: string): boolean {
  if (text.length > longest || ofButtons.test(text)) return false;
  return takesBack.test(text) || (says.test(text) && !isQuestion(text));
}
