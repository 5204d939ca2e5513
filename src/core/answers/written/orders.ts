/**
 * Written answers: whether an article gives orders to whoever reads it aloud, as somebody might slip in who
 * wants the model to obey. Such an article is never given to a model: people read it as it stands.
 *
 * It errs on the side of yes: an article that teaches what to say to a buyer may look like it, too.
 */

const toModels =
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:rules?|instructions?|above|previous|articles?|lines?|limits?)\b|\b(?:system prompt|instructions?\b.{0,20}(?:above|hidden|previous)|hidden instructions|language model|ai readers?|jailbreak|developer mode|debug mode|unrestricted|assistant:|system:|<\|?im_start|\[inst\]|###|dan\b|api key|base64|rot13|json\b|mark of this conversation|the mark\b|pretend|role ?play|opposite day|from now on you|you are now|your new name|note to the model|to the model|tool\b|execute|update \w+ set|refuse to|citations?\b|text above|your (?:hidden |own )?(?:rules|instructions))|new article \d|end of articles|资料结束|新资料[一二三\d]|忽略|无视|不要管|不管|别管|系统[：:提消]|指令|提示词|系统提示|语言模型|模型|助手|开发者|调试|越狱|扮演|扮作|你现在是|从现在起你|你的新名字|环境变量|密钥|标记|refuse|base64|解码|照办|只给程序|说反话|命令你|工具把|执行[：:群]|你的规则|上面的文字|隐藏/iu;

/** "Say …" before words in quotation marks. */
const toSay =
  /(?:\b(?:say|says|answer|reply|respond|write|sing|print|output|begin|add|line is|finish|sentence|order|only with|spell|tell|translate|repeat)\b|说|回答|写|念|输出|开头|加一句|台词|补完|唱|译|答|显示|告诉)[^.!?。！？]{0,80}["“”「『‹<].*/isu;

export function givesOrders(text: string): boolean {
  const plain = text.normalize("NFKC");
  return toModels.test(plain) || toSay.test(plain);
}
