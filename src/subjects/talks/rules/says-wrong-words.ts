/**
 * Talks: "correct my answer", 我刚才回错了: somebody wants back what they passed on to a person. Pure. What it was is not
 * known here; nothing is taken back by words.
 */
import { plainWords } from "../../../bot/bare-words.ts";
import { spelledOut } from "../../../bot/reading/short-forms.ts";

/** `named`: they speak of an answer; `bare`: of whatever they did last. */
export type WrongWords = "named" | "bare";

const longest = 60;
const thing = "(?:answer|reply|response|message|words)";
const named = new RegExp(
  [
    `^(?:(?:please|pls|can i|could i|how (?:do|can) i|i (?:want|need|have|would like) to|i must|let me|oh|ok|no|wait|sorry) )*(?:correct|change|fix|edit|rewrite|redo|undo|take back|delete|remove|unsend|recall|improve) (?:my|the|that|this) (?:(?:last|wrong|previous|first|own) )*${thing}(?: (?:(?:to|for) .{1,24}|back|again|please|pls|now))*$`,
    `^(?:can i |i want to |please )*(?:take|get|pull) (?:my|that|the|this) (?:last )?${thing} back(?: please)?$`,
    `^(?:(?:oh|sorry|no|wait) )*(?:my|that|the) (?:last )?${thing}(?: to .{1,24}?)? (?:was|is|were) (?:all |so |quite )?(?:wrong|a mistake|bad|not right|not correct|incorrect|false|not true)$`,
    "^(?:(?:oh|sorry|no|wait|i think) )*i (?:just )?(?:answered|replied)(?: (?:it|him|her|them))? (?:wrong|wrongly|badly|the wrong (?:thing|question|person))$",
    "^(?:(?:oh|sorry|no|wait|i think) )*i (?:just )?(?:gave|sent|wrote|told)(?: (?:him|her|them|\\p{L}+))? (?:a|the) wrong (?:answer|reply|thing)$",
    "^(?:我|想|要|请|能不能|能|可以|怎么|帮我|把|等等|不对)*(?:改|修改|更正|改正|重写|撤回|收回|撤销|删)(?:一?下|掉|改|正)*(?:我的?|刚才的?|刚刚的?|刚|上一?[条句个]|那[条句个]|回的|发的|的)*(?:答复|回答|回复|答案|回话)(?:吗|吧|了)*$",
    "^(?:我|想|要|请|能不能|能|可以|怎么|帮我|等等)*(?:把|将)?(?:我的?|刚才的?|刚刚的?|上一?[条句个]|那[条句个]|回的|发的|的)*(?:答复|回答|回复|答案|回话)(?:想|要|得)*(?:改|修改|更正|撤回|收回|撤销|删)(?:一?下|掉|正|吗|吧|了)*$",
    "^(?:我|刚才|刚刚|那[条句个]|上一?[条句个]|哎呀?|不对|的)*(?:答复|回答|回复|答案|回话)(?:写|说|发|给|是|有|搞|弄)*(?:错|错了|不对|问题|错的|反了)(?:了|的)*$",
    "^(?:我|刚才|刚刚|哎呀?|不对)*(?:答|回|回答|答复|回复)(?:他|她|人家|的话)*(?:错|反)(?:了|人了)*$",
  ].join("|"),
  "u",
);
const bare =
  /^(?:(?:oh|oops|sorry|no|wait) )*(?:(?:i )?(?:made|it was|that was|it is|that is|it's|that's|its|thats) (?:a |my )?(?:mistake|wrong)|wrong (?:answer|words|one|person)|i (?:wrote|said|typed) (?:it |that )?wrong|my mistake)$|^(?:我|刚才|刚刚|那[条句个]|哎呀?|不对)*(?:写|说|打|发|搞|弄)错(?:了|人了)*$/u;

export function saysWrongWords(text: string): WrongWords | undefined {
  if (text.length > longest) return undefined;
  const said = plainWords(spelledOut(text));
  const joint = /\p{Script=Han}/u.test(said) ? said.replaceAll(" ", "") : said;
  if (named.test(joint)) return "named";
  return bare.test(joint) ? "bare" : undefined;
}
