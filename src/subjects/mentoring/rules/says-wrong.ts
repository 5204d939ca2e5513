/** Mentoring: "I said it wrong", 刚才那条说错了, 撤回: somebody wants back what they said last. Words alone. */
import { plainWords } from "../../../bot/bare-words.ts";

const longest = 40;
const english =
  /^(?:(?:oh|oops|sorry|no|wait|please|pls|can i|i want to) )*(?:undo|take (?:it|that|this|my (?:last )?(?:words|answer|verdict)) back|take back (?:it|that|this|what i said)|(?:that|it|this|the last one|what i (?:just )?(?:said|wrote|told (?:him|her|them)))(?: was| is|'?s) (?:all |so )?(?:wrong|a mistake|not right)|i (?:just )?(?:said|wrote|told (?:him|her|them)|pressed|tapped) (?:it |that |the )?wrong(?: thing| one| button)?|my mistake|wrong (?:one|person|button))(?: please)?$/u;
const chinese =
  /^(?:哎呀?|不好意思|不对|等等|我|刚才|刚刚|上一条|上一句|那|这|条|句|个|的|话|语音|是|给)*(?:说|讲|写|打|发|点|按|看|弄|搞|评)错(?:了|人了)?(?:想|要|能)?(?:撤回|收回)?(?:来|吗|吧|了)*$|^(?:把|我|想|要|请|能|刚才|刚刚|那|这|条|句|个|的|话|语音)*(?:撤回|收回|撤销)(?:来|吗|吧|了|那条|那句|刚才|的|上一条|语音|话)*$/u;

export function saysWrong(text: string): boolean {
  if (text.length > longest) return false;
  const said = plainWords(text);
  return english.test(said) || chinese.test(said.replaceAll(" ", ""));
}
