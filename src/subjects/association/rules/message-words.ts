/**
 * How officers say something to many: the ways in which its address stands before it or behind it, and who is many. Data
 * alone; how it is read is message-said.ts.
 */

/**
 * How a message to many begins, over the words as they were typed; what stands behind is the message. `{all}`: everybody;
 * `{place}`: a village, or the mentors.
 */
export const messageHeads: readonly string[] = [
  "(?:please |pls |can you |could you )*(?:tell?|inform|let) (?:{all}|{place})(?: know)?(?:\\s*[:：,，]\\s*(?:that )?| that | to know )",
  "(?:please |pls |can you |could you )*(?:tell?|inform) {all} (?:to (?=[a-z]))?",
  "(?:please |pls |can you |could you |i want to )*(?:send|write|post)(?: out)? (?:a |an |the |this |one )?(?:short )?(?:tip|message|notice|note|word|news|announcement)(?: to (?:{all}|{place})(?: only)?)?(?:\\s*[:：]\\s*| that | saying )",
  "(?:please |pls |can you |could you )*(?:send|write|message|text)(?: this| it)?(?: to)? {all}\\s*[:：]\\s*",
  "(?:please |pls |can you |could you )*(?:send|write)(?: this| it)? to {place}(?: only)?\\s*[:：]\\s*",
  "(?:please |pls |can you |could you )*(?:remind|warn) (?:{all}|{place})(?: (?:of|about|that|to)|\\s*[:：,，])\\s+",
  "(?:please |pls |can you |could you )*(?:ask|get) {all} to ",
  "(?:announcement|notice to all|news for all)\\s*[:：]\\s*",
  "(?:message|notice|note|news|tip) (?:for|to) (?:{all}|{place})(?: only)?\\s*[:：]\\s*",
  "(?:请|麻烦|帮我|我想|我要)*(?:跟|给|和|对|向|同)(?:{all}|{place})(?:都|也)?(?:说|讲)(?:一?声|一下|一?句|{下})?[:：,，\\s]*",
  "(?:请|麻烦|帮我|我想|我要)*(?:跟|给|和|对|向|同)(?:{all}|{place})(?:都|也)?(?:带|捎|发|传)(?:一?声|一?下|一?个|一?条|一?句)?(?:话|消息|通知)(?:[:：,，\\s]+|说)",
  "(?:请|麻烦|帮我|我想|我要)*(?:告诉|通知|转告)(?:一下)?{all}(?:一?声|一?下)?[:：,，\\s]*",
  "(?:请|麻烦|帮我|我想|我要)*(?:告诉|通知|转告)(?:一下)?{place}(?:一?声|一?下)?[:：,，\\s]+",
  "(?:请|麻烦|帮我|我想|我要)*(?:告诉|通知|转告)(?:一下)?(?<place>[^:：,，。\\s]{1,11}村)(?:一?声|一?下)?",
  "(?:请|麻烦|帮我|我想|我要)*(?:提醒|催)(?:一?下)?{all}(?:都)?[:：,，\\s]*",
  "(?:请|麻烦|帮我|我想|我要)*(?:发|写)(?:一?个|一?条|则|出)?(?:通知|消息|公告|小窍门|窍门|话)(?:给(?:{all}|{place}))?[:：,，]\\s*",
  "(?:请|麻烦|帮我)*(?:只|就|单)?(?:发给|通知)(?:{all}|{place})[:：]\\s*",
];

const polite = "(?:please |pls |so |and |now |you |can |could )*";
const behind = "(?: know)?(?: (?:please|pls|about it|that|too|this|it|now))*[\\s.!]*";
const politeZh = "(?:请|麻烦|帮我|你|就|再|都|快|去|记得|赶紧)*";
const endZh = "(?:一?声|一?下|一?句|哈)?[吧哈啊呀嘛\\s。.!！]*";

/**
 * Where the address stands behind: `{text}`, then to whom. Who only wishes or asks to tell has said nothing yet, so
 * something stands between the two, or the words say that it is asked for.
 */
export const messageTails: readonly string[] = [
  `(?<text>.{6,}?)\\s*[,.;!:-]+\\s*${polite}(?:tell|inform|let|notify|remind) (?:{all}|{them}|{place})${behind}`,
  `(?<text>.{6,}?)\\s+(?:please|pls|so|and) ${polite}(?:tell|inform|let|notify|remind) (?:{all}|{them}|{place})${behind}`,
  `(?<text>(?:\\S+\\s+){3,}?\\S+?)\\s+(?:tell|inform|notify) (?:{all}|{them})${behind}`,
  `(?<text>.{3,}?)[\\s，,。；;:：!！、]*${politeZh}(?:跟|给|和|对|向|同)(?:{all}|{them}|{place})(?:都|也)?(?:说|讲|发|捎|带)(?:个话|句话|个消息|条消息|个通知)?${endZh}`,
  `(?<text>.{3,}?)[\\s，,。；;:：!！、]+${politeZh}(?:告诉|通知|转告|叫|喊)(?:一?下|哈)?(?:{all}|{them}|{place})(?:都|也)?${endZh}`,
  `(?<text>.{4,}?)(?:告诉|通知|转告)(?:一?下)?(?:{all}|{them})${endZh}`,
];

const when =
  "今天|明天|后天|大后天|[本这下]?周[一二三四五六日天末]|[这下]?个?星期|[这下]?个?礼拜|早上|上午|中午|下午|晚上|月底|\\d+[号点月]|[一二三四五六七八九十]+[号点月]";
const doing =
  "带|来|去|到|交|领|填|记得|别|不要|准备|开会|集合|打包|寄|送|拍|报名|把|先|早点|注意|小心|投票|停|写|发|看看|收|回来|装|参加|打电话|检查|登记";

/** What all, or those of one village, are to do; the message is what they are to do. */
export const messageCalls: readonly string[] = [
  `(?:请|麻烦|帮我|你|我要|我想)*(?:让|叫|喊|请)(?:一?下)?(?:{all}|(?<place>[^:：,，。\\s]{1,11}村)里?的?(?:人|乡亲)?)们?(?:都|也)?(?:要|得)?(?<text>(?:${when}|${doing}).+)`,
  "(?<text>{all},? (?:please |pls )*(?:must|has to|have to|should|needs? to|please|pls) .{4,})",
  "(?<text>(?:all )?(?:the |our )?(?<place>mentors|members) (?:must|have to|please|pls|meet|come) .{4,})",
  "(?<text>{all}[,，]?(?:都|也)?(?:记得|要记得|别忘|都要|务必|注意|请|别|不要).{2,})",
];

/** How words for somebody begin whose name stands right before them: "tell Lucy well done", 告诉小梅来拿证. */
export const messageFor: readonly string[] = [
  "(?:please |pls |can you |could you )*(?:tell|inform|remind|message|text|write(?: to)?) (?<rest>.+)",
  "(?:请|麻烦|帮我|我想|我要)*(?:告诉|通知|转告|提醒|喊|叫)(?:一下)?(?<rest>.+)",
];

/** To whom a message is to go, without the message. */
export const messageTo: readonly string[] = [
  "{please}(?:send|write)(?: (?:it|this|that|something|a word|a message|message|the message|a note|a notice|a tip|the tip|this one|one))? (?:only |just )?to (?:only |just )?{place}(?: only| alone)?",
  "{please}(?:send|write)(?: only)? {place} (?:a|the|this) (?:message|note|notice|tip)(?: only)?",
  "(?:only|just) (?:(?:to|for) )?{place}(?: please)?",
  "(?:(?:no|and|so|then|now|not only .{1,30}|back) )*(?:to|for)? ?{all}(?: again| then| please| instead| now)+",
  "(?:(?:no|and|so|then|now|back) )*(?:to|for) {all}(?: again| then| please| instead| now)*",
  "(?:还是|就|那|改成|换成|不|不要|，)*(?:发给|给|发到){all}(?:都发|发)?{吧}",
  "(?:to|for) {place} only",
  "{qing}(?:这条|这个|这次)?(?:消息|通知)?(?:就|只|单|光)(?:发给|发到|发|通知|给){place}(?:就行|就好|一个村|这一个村|的人)*{吧}",
  "{qing}(?:这条|这个)?(?:消息|通知)?(?:发给|发到){place}(?:就行|就好){吧}",
  "{qing}(?:给|跟){place}(?:都)?(?:发|捎|带)(?:一?个|一?条|句)?(?:消息|通知|公告|话|东西){吧}",
];

/** Who is to get it beside those who are chosen. */
export const messageAlso: readonly string[] = [
  "{please}(?:and |also |add |include )+(?:send it )?(?:to |for )?{place}(?: too| as well| also)?",
  "(?:send it )?to {place} (?:too|as well|also)",
  "{qing}(?:也|还|再|加上|把)+(?:要|得)?(?:发给|发到|给|通知|加上)?{place}(?:也)?(?:发|加上|加进去|加进来)?(?:一份|一条)?{吧}",
];

/** Who is not to get it, of those who are chosen. What takes a name off any list may do so here. */
export const messageNot: readonly string[] = [
  "{please}(?:but |just |only )?not (?:it )?(?:to |for )?(?:the village )?(?:the (?:people|ones) (?:of|in|from) )?{place}(?: please| this time| now| any ?more| though)*",
  "{please}(?:do not|don't|dont|no need to|never) (?:send|tell|write|inform)(?: it| this| that)?(?: to)? {place}(?: please| this time| now| yet)*",
  "{please}(?:leave|take|keep|cut|strike|cross) {place} (?:out|off|away)(?: of it| of this| this time| please)*",
  "{please}(?:leave|take|cut|strike|cross) (?:out|off) {place}(?: this time| please)*",
  "{please}(?:remove|drop|delete|skip|exclude|untick|without|except|minus|no) (?:for )?{place}(?: this time| please| from (?:it|this|the list))*",
  "{please}(?:send it )?(?:to )?(?:all|everybody|everyone|the others|the rest|them all)(?: of them)? (?:but|except|without|apart from|other than)(?: for)? {place}(?: please)?",
  "{place} (?:should not|shouldn't|must not|need not|needn't|does not need to|doesn't need to|is not to|not) (?:get|have|see|hear|read|know)? ?(?:it|this|that)?(?: please| this time)*",
  "{qing}(?:这条|这个|这次)?(?:消息|通知)?(?:别|不要|不用|不|莫|不必|甭|先别|先不)(?:再)?(?:发给|发到|发|给|通知|告诉|送到|跟){place}(?:的人|那边)?(?:发|说|讲|看|了)*{吧}",
  "{qing}{place}(?:的人|那边)?(?:就|先|这次)*(?:别|不要|不用|不|莫|不必|甭)(?:再)?(?:发|给|通知|告诉|要|说|送)(?:了)?{吧}",
  "{qing}(?:去掉|除掉|除开|拿掉|删掉|取消|除去|排除|不含|不包括|勾掉|划掉){place}{吧}",
  "{qing}把?{place}(?:去掉|除掉|除开|拿掉|删掉|删了|去了|取消|除外|排除|勾掉|划掉|拿出来|撇开){吧}",
  "{qing}(?:除了|除开|除|除去){place}(?:以外|之外|外)?(?:[，,])?(?:都|别的|其他|其它|别的村|其他村|全部|大家|各村)*(?:都)?(?:发|发给|通知|要)?{吧}",
];

/** Who was named just before it. */
export const them = "(?:them|them all|他们|她们)";

/** Everybody, as an audience. */
export const everybody =
  "(?:everybody|everyone|every body|every one|all of them|them all|all people|all the people|all villages|all the villages|all learners|all|people|大家伙儿?|大家|所有的?人|全体|各村|全部人|每个人|各位|乡亲们)";

/** Who is an audience by what they do here. */
export const roleNames: Readonly<Record<"mentor" | "association", string>> = {
  mentor: "^(?:all )?(?:the |our )?mentors$|^(?:所有|各位|全体)?(?:导师|师傅|师父)们?$",
  association:
    "^(?:all )?(?:the |our )?(?:association )?members$|^(?:所有|各位|全体)?(?:协会)?会员们?$",
};
