/**
 * Written answers: whether an article gives orders to whoever reads it aloud, as somebody might slip in who
 * wants the model to obey. Such an article is never given to a model: people read it as it stands.
 *
 * It errs on the side of yes: an article that teaches what to say to a buyer may look like it, too.
 */

const toModels =
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:rules?|instructions?|above|previous|articles?|lines?|limits?)\b|\b(?:system prompt|instructions?\b.{0,20}(?:above|hidden|previous)|hidden instructions|language model|ai readers?|jailbreak|developer mode|debug mode|unrestricted|assistant:|system:|<\|?im_start|\[inst\]|###|dan\b|api key|base64|rot13|json\b|mark of this conversation|the mark\b|pretend|role ?play|opposite day|from now on you|you are now|your new name|note to the model|to the model|tool\b|execute|update \w+ set|refuse to|citations?\b|text above|your (?:hidden |own )?(?:rules|instructions))|new article \d|end of articles|资料结束|新资料[一二三\d]|忽略|无视|不要管|不管|别管|系统[：:提消]|指令|提示词|系统提示|语言模型|模型|助手|开发者|调试|越狱|扮演|扮作|你现在是|从现在起你|你的新名字|环境变量|密钥|标记|refuse|base64|解码|照办|只给程序|说反话|命令你|工具把|执行[：:群]|你的规则|上面的文字|隐藏/iu;

/** The same in plain words, for whoever reads: what models are not named in. */
const toWhoeverReads = [
  // What to forget.
  /\b(?:forget|ignore|disregard)\s+(?:all|everything|what|that|the rest)\b/iu,
  /(?:以前|之前|前面|上面|学的).{0,8}(?:忘掉|忘了|不算|作废)/u,
  // What alone to say, or to say as one likes.
  /\b(?:just|only)\s+(?:say|tell|answer|reply|repeat)\b|\b(?:say|tell|answer|reply|repeat)\s+(?:only|just|exactly)\s+(?:this|that|these|the)\b/iu,
  /\b(?:say|speak|talk|answer) freely\b|\bin your own words\b/iu,
  /(?:只|光|就)(?:准|许|能|管)?(?:说|讲|答|回答|写)(?:这一?|下面这?一?|一)句|随便(?:说|讲|答)|自己的话(?:说|讲|回)/u,
  // How to read what is hidden.
  /\bbackwards?\b|\bhex\b|\binto letters\b|\bdecod|倒(?:过来|着)(?:念|读|说|写)|编码|解开/iu,
  // Whoever writes answers, and all of them at once.
  /\b(?:dear|to|attention,?|remember,?) (?:the )?(?:ai|assistant|computer|machine|program)\b|\bthe machine\b|\bchat ?bots?\b|\blanguage program\b|\bai[:,]|\b(?:every|each|all) (?:reply|replies|answers?)\b|\banswering from\b/iu,
  /智能程序|读到这里|给(?:AI|电脑|程序|机器)|AI(?:记住|注意|请)|如果你是(?:程序|AI|机器)|叫机器|(?:每次|所有|一律|结尾都?)的?(?:回答|回复|写)/iu,
  /\bdo (?:as|what) i say\b|\b(?:new answer is|your task|this line:)|照我说的|照这篇回答|新的答案|你的任务|这一行[:：]/iu,
  // Who is spoken to, our own brackets, and talks made up beforehand.
  /\b(?:this|the) bot\b|机器人|"role"|[<‹]\s*\/?\s*(?:questions?|articles?|assistant|system|user|answer)\b/iu,
  /\bq:[\s\S]*\ba:|问:[\s\S]*答:/iu,
];

/** "Say …" before words in quotation marks. */
const toSay =
  /(?:\b(?:say|says|answer|reply|respond|write|sing|print|output|begin|add|line is|finish|sentence|order|only with|spell|tell|translate|repeat)\b|说|說|讲|講|回答|写|念|输出|开头|加一句|台词|补完|唱|译|答|显示|告诉)[^.!?。！？]{0,80}["“”「『‹<].*/isu;

export function givesOrders(text: string): boolean {
  const plain = text.normalize("NFKC");
  return (
    toModels.test(plain) || toWhoeverReads.some((each) => each.test(plain)) || toSay.test(plain)
  );
}
