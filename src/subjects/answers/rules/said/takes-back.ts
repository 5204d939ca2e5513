/**
 * Answers: "take it back", "forget my question", 撤回, 不问了: whoever says so while a question of theirs waits for a person
 * does not want it answered any more. The words must say nothing else: buyers send goods back, too.
 */
import { plainWords } from "../../../../bot/bare-words.ts";

const mine =
  "(?:(?:my|the|that|this) (?:last )?(?:question|message|words|voice(?: message| note)?|recording|photo|picture)|what i (?:asked|wrote|sent|said))";
const before = [
  "sorry|oh|no|wait|stop|hey|please|pls|plz|oops|actually",
  "(?:can|could|may) (?:i|you|u)(?: please)?",
  "(?:how|where) (?:do|can) i|i (?:want|need|wish) to|i(?:'?d| would) like to|let me|(?:is there )?(?:a|any) way to",
].join("|");
const acts = [
  `take (?:it|that|this|${mine}) back`,
  `take back (?:it|that|this|${mine})`,
  `(?:forget|cancel|delete|remove|withdraw|recall|unsend|undo|scrap|drop) (?:about )?${mine}`,
  "(?:withdraw|unsend|recall)(?: (?:it|that|this))?",
  `(?:do not|don'?t|never) (?:send|pass on|forward) (?:it|that|this|${mine})(?: on)?(?: to (?:her|him|them|my mentor|the association))?`,
  `(?:do not|don'?t|never) (?:ask|tell) (?:her|him|them|my mentor|the association)`,
  "i (?:do not|don'?t) want to (?:ask|send)(?: (?:it|that|this))?(?: any ?more)?",
  "i (?:did not|didn'?t) mean to (?:ask|send|write) (?:it|that|this)",
].join("|");
const english = new RegExp(
  `^(?:(?:${before}) )*(?:${acts})(?: (?:please|pls|plz|now|any ?more|again|thanks|thank you))*$`,
  "u",
);

const asked =
  "(?:我|这个|那个|刚才|刚刚|的|问的?|那条|这条|那句|这句|问题|提问|消息|话|语音|照片|图片)";
const chinese = new RegExp(
  [
    // 要不要发 asks whether to.
    "^(?!要不要)(?:我|先|请|帮我|麻烦|能不能|可不可以|能|可以|想|要|怎么|咋|那|哎|哎呀|算了|还是|就){0,4}(?:",
    `(?:撤回|收回|撤销)(?:来|去|吧|了|${asked})*|`,
    // Who says no more than 把我删了 means all that is kept of them.
    `(?:把|将)(?=[^撤收删取]*(?:问|刚|条|句|消息|话|语音|照片|图片|这个|那个))${asked}+(?:撤|收|删|取消)(?:回|掉|了|除)?(?:来|去|吧|了)*|`,
    `(?:取消|删掉|删了|忘掉|忘了|撤了|撤掉)${asked}*(?:问题|提问|那条消息)|`,
    "不(?:想|要)?问(?:师傅|老师|协会|[她他]|这个|那个)?了|当我没问(?:过)?|(?:就)?算我没问|问错了|",
    `(?:别|不要|莫)(?:把|将)(?=[^发转交传]*(?:语音|录音|照片|图片|视频|消息|话|问题|刚才))(?:录音|视频|${asked})+(?:发|转|交|传)(?:出去|过去|给(?:师傅|老师|协会|别人|人家|[她他]))*了?|`,
    "(?:我|刚才|刚刚|那|这|条|段|张|发的|的){0,4}(?:语音|录音|照片|图片|视频)(?:先)?(?:别|不要|莫)发(?:了|过去|出去|给(?:师傅|协会|别人|人))*|",
    // 别再发了 is about what comes again and again.
    "(?:别|不要|莫|不)(?:发|转|交)(?:过去|给(?:师傅|老师|协会|[她他别人]+))?了?|(?:别|不要|莫)(?:再)?问(?:师傅|老师|协会|[她他])?了",
    ")(?:吗|吧|嘛|呀|啊|哈|行不行|好不好|可以吗|谢谢)*$",
  ].join(""),
  "u",
);

/** Characters; whoever writes more says something else as well. */
const longest = 80;

export function saysTakeBack(text: string): boolean {
  if (text.length > longest) return false;
  const said = plainWords(text);
  return english.test(said) || chinese.test(said.replaceAll(" ", ""));
}
