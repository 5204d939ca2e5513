/**
 * How officers say what they want to do, in both languages: for each act the ways of saying all of it. Data alone; how
 * it is read is officer-said.ts.
 *
 * A way is a regular expression over bare words (bot/bare-words.ts). `{who}`, `{to}` and `{place}` stand for a name that
 * is looked up, `{please}` and the like for what is written once below.
 */

import { figureActs, figureParts } from "./figure-words.ts";

/** Written once, for all ways. */
export const parts: Readonly<Record<string, string>> = {
  ...figureParts,
  please:
    "(?:(?:please|pls|ok|so|and|now|can you|could you|can i|can we|how do i|how can i|i want to|i need to|i would like to|we want to|we need to|let us|let's|lets|from now on) )*",
  mentor: "(?:(?:a|an|the|our|new|both) )*mentors?",
  in: "(?:of|for|in|at|from)",
  whose: "(?:people|learners|mentees|pupils|group|trainees|ones)",
  take: "(?:(?:can|could|will|would|should|shall|is to|is going to|must) )?(?:now )?(?:take over|takes over|take|takes|look after|looks after|care for|have|has|get|gets|teach|teaches)",
  lately:
    "(?: (?:this week|last week|lately|recently|these days|in the last week|in the last days|since (?:monday|sunday)|today|yesterday|yet))?",
  qing: "(?:请|麻烦|帮我|我想|我要|想|就|能不能|可以|怎么|咱们?|我们|以后|今后|从今天起|现在|那)*",
  导师: "(?:导师|师傅|师父|辅导员)",
  的人: "(?:手上|手里)?(?:带)?的(?:那些|那几个)?(?:人|学员|徒弟|学生)",
  谁接: "(?:现在|以后)?(?:谁|哪个|由谁|让谁|交给谁|给谁|归谁)(?:来|能|可以|去)*(?:带|接|管|接手|照顾|顾)?(?:一下|呢|啊|好|呀)*",
  /** 说下 is 说一下; 说下周一 speaks of next week. */
  下: "下(?![周午星礼个月班雨雪田地单课次回乡村工半期届批场旬])",
  近来: "(?:这周|这一周|这个?星期|这个?礼拜|本周|最近|近来|这几天|这两天|今天|昨天|上周|上个?星期)",
  吧: "(?:吧|了|吗|呢|啊|呀|哈|不|没|好)*",
};

/** What an officer may want done; all of it opens a screen that is there. */
export const acts = {
  /** Somebody is to be a mentor. */
  appoint: [
    "{please}(?:make|appoint|name|choose|have) {who} (?:as |to be |be )?{mentor}(?: {in} {place})?(?: now| please| instead)?",
    "{who} (?:should|shud|shuld|shall|can|could|will|would|is to|must|has to) (?:now )?(?:be|become|be made) {mentor}(?: {in} {place})?(?: now| from now on| instead| please)?",
    "(?:i|we) want {who} (?:as|to be|to become) {mentor}(?: {in} {place})?",
    "{who} (?:wants|would like) to (?:be|become) {mentor}(?: {in} {place})?",
    "{who} is (?:the|our) new mentor(?: {in} {place})?",
    "{please}(?:let|have) {who} mentor {place}",
    "{qing}(?:让|叫|请|选|派|安排|由|任命|推荐|指定|把){who}(?:以后|来|去|也|都|现在)*(?:当|做|担任|成为|设成|设为|任|改成)(?:{place}的?)?新?{导师}{吧}",
    "{qing}(?:让|叫|请|派|安排){who}(?:到|去|在){place}(?:来|去)?(?:当|做){导师}{吧}",
    "{qing}(?:让|叫|请){who}(?:来|去)?带{place}{吧}",
    "{place}(?:以后|就|现在)?(?:让|由|叫|请){who}(?:来|去)?(?:当|做){导师}{吧}",
    "{who}(?:以后|现在|可以|能|会|想|要|愿意|来|就|都|也|今后|从今天起)*(?:当|做|担任)(?:{place}的?)?{导师}{吧}",
    "{qing}(?:让|叫|请)?{who}(?:以后|从现在起|从今天起|今后|可以|开始|来|就|都)+(?:带人|带学员|带徒弟|带大家|带新人){吧}",
  ],
  /** All learners of a mentor go to another one. */
  "hand-over": [
    "who {take} {who}(?:'s|s) {whose}(?: now| over| on| meanwhile)?",
    "who {take} the {whose} of {who}(?: now| over| on| meanwhile)?",
    "{who} (?:is|has|got|gets|went|goes|leaves|left|stops|stopped|quits|quit|can't|cant|cannot|can not|wants|will|must|moved|doesn't|does not|fell) (?:.{1,40} )?(?:so |and |now )?who {take} (?:her|his|their) {whose}(?: now| over| on| meanwhile)?",
    "{who} (?:is|has|got|goes|went|leaves|left|stops|stopped|quit|moved|cannot|can't) (?:.{1,30} )?(?:so |and |now |please |pls )*(?:give|hand|pass|move) (?:her|his|their) {whose} (?:over )?to (?:somebody|someone|anybody|anyone|another|others|other)(?: else| mentors?| one)*",
    "{please}(?:give|hand|pass|move)(?: over)?(?: all)?(?: of)? {who}(?:'s|s) {whose} (?:over )?to {to}(?: please| now)?",
    "{please}(?:give|hand|pass|move)(?: over)?(?: all)? (?:the )?{whose} of {who} (?:over )?to {to}(?: please| now)?",
    "{please}(?:give|hand|pass) {to} (?:all )?(?:of )?the {whose} of {who}(?: please| now)?",
    "{please}(?:give|hand|pass) {to} (?:all )?(?:of )?{who}'s {whose}(?: please| now)?",
    "{who}(?:上周|昨天|前天|今天|明天|下周|星期.|最近|马上|已经|要|就|又)*(?:病|不在|走|生病|住院|请假|出门|去|回|不干|不当|不想|不带|带不|没空|忙|要走|要去|星期|明天|下周|家里|生了|手术).{0,16}?[他她](?:手上|手里)?(?:带)?的(?:那些|那几个)?(?:人|学员|徒弟){谁接}",
    "{who}(?:.{0,12}[，,]?)?(?:病了|走了|不在|不干了|住院|没空|出门|不当了|请假)了?(?:就|请|先|把|那)*[他她](?:手上|手里)?(?:带)?的(?:那些|那几个)?(?:人|学员|徒弟)(?:先|都|就)*(?:给|交给|转给|让|由)(?:别人|别的{导师}|其他人|其他{导师})(?:来|去)?(?:带|管|接)?{吧}",
    "{who}{的人}{谁接}",
    "谁(?:来|能|可以|去|接着)*(?:接|带|管|接手|照顾)(?:一下)?{who}{的人}{吧}",
    "{qing}把?{who}{的人}(?:都|全|全部|先)*(?:交给|转给|让给|归|移给|转到|给){to}(?:来|去)?(?:带|管)?{吧}",
  ],
  /** One learner goes to another mentor. */
  give: [
    "{please}(?:give|hand|pass|move)(?: over)? {who} (?:over )?to {to}(?: please| now)?",
    "{please}put {who} with {to}(?: please| now)?",
    "{qing}把{who}(?:交给|转给|让给|分给|换给|给){to}(?:来|去)?(?:带|教|管)?{吧}",
    "{qing}(?:让|叫){to}(?:来|去)?(?:带|教){who}{吧}",
    "{who}(?:以后|就|现在)?(?:给|由|归|跟){to}(?:来)?(?:带|教|管){吧}",
  ],
  /** One learner is to have another mentor, and it is not said which. */
  another: [
    "{please}{who} (?:wants|needs|asks for|would like|must have|has to have|should have|should get) (?:another|a new|a different|some other) mentor(?: please)?",
    "{please}(?:change|switch|swap) (?:the )?mentor (?:of|for) {who}(?: to .{1,24})?(?: please)?",
    "{please}(?:change|switch|swap) {who}(?:'s|s) mentor(?: please)?",
    "{please}(?:find|get|give) {who} (?:another|a new|a different|some other|a) mentor(?: please)?",
    "{qing}(?:给|帮|把)?{who}(?:想|要|得|也|说)*(?:换|找|另找)(?:一?个|一?位|掉)?(?:别的?)?{导师}{吧}",
  ],
  /** Who came in the last seven days. */
  joined: [
    "{please}(?:who|which people|how many(?: people)?) (?:has |have |all )?(?:joined|came|started|registered|signed up|come in)(?: us)?(?: here)?{lately}(?: {in} {place})?",
    "how many new (?:people|learners|ones|names|faces){lately}(?: {in} {place})?",
    "{please}(?:who|which people|how many(?: people)?) (?:has |have |all )?(?:joined|came|started|registered|signed up)(?: {in} {place}){lately}",
    "(?:who|how many) (?:is|are) new{lately}(?: {in} {place})?",
    "{please}(?:(?:show|list|see|any)(?: me)? )?(?:the |our )?(?:new|newest) (?:people|learners|ones|names|faces){lately}(?: {in} {place})?",
    "{qing}{近来}(?:在)?(?:{place})??(?:新?来|加入|进来|报名|注册|新增|新加)(?:了|的)?(?:是|有)?(?:哪些|谁|哪几个|几个|多少|什么|些什么|些)(?:新?人|学员)?{吧}",
    "(?:{place})??{近来}(?:有)?(?:谁|哪些人|几个人|多少人|什么人|哪几个)(?:新)?(?:来|加入|进来|报名)(?:了|的)?{吧}",
    "{qing}(?:看看?)?{近来}(?:新来|新加入|新报名|刚来)的(?:人|学员)?(?:有)?(?:哪些|谁|几个|多少)?{吧}",
    "{qing}(?:看看?)?(?:{place})??(?:有)?(?:哪些|谁|几个)?(?:是)?(?:新来的|新人|新学员|新加入的)(?:人|学员)?(?:有|是)?(?:哪些|谁|几个|哪几个)?(?:人)?{吧}",
  ],
  /** Whom nobody looks after. */
  alone: [
    "{please}(?:who|which people|which learners) (?:here )?(?:still )?(?:has|have|is|are|got|needs|need)(?: still)? (?:no|without|without a|without any|not got a|not any|a) mentor(?: yet| now| still| any ?more)?(?: {in} {place})?",
    "{please}who {in} {place} (?:still )?(?:has|have|is|needs) (?:no|without|without a|a) mentor(?: yet| now)?",
    "{please}who (?:here )?(?:still )?(?:has|have|is with|are with) (?:nobody|no one|noone)(?: yet)?(?: {in} {place})?",
    "{please}(?:who|which people) (?:here )?(?:does not|doesn't|dont|do not|don't) (?:yet )?have a mentor(?: yet)?(?: {in} {place})?",
    "{please}(?:(?:show|list|see)(?: me)? )?(?:all )?(?:the |those |list of )?(?:people|learners|ones|names|who are)? ?without (?:a |any )?mentor(?: {in} {place})?",
    "{qing}(?:看看?)?(?:{place})??(?:还|里)?(?:有)?(?:谁|哪些人?|哪个|哪几个|几个人?|多少人)(?:还|都)?(?:没有?|没得|没分|缺)(?:人带|{导师}带?|人管)(?:的|啊|呢|了|呀)*",
    "{qing}(?:看看?)?(?:{place})??(?:还)?没有?(?:{导师}带?|人带)的(?:人|学员)?(?:有|是)?(?:哪些|谁|几个|哪几个)?{吧}",
  ],
  /** Who lives in a village. */
  roster: [
    "{please}(?:who (?:is|are|lives|live)|(?:(?:show|list|see)(?: me)? )?(?:all )?(?:the )?(?:list of )?(?:people|learners|names)|how many(?: people| learners)?(?: are| live| do we have)*)(?: there)? (?:in|of|from|at) {place}(?: now)?",
    "{place}(?:现在|一共|总共|有|住)*(?:哪些|多少|几个|谁|几位)(?:人|学员)?(?:了|啊|呢|呀)*",
    "{qing}(?:看看?|打开|给我)*{place}的(?:名单|学员名单|人员名单|学员|人)",
  ],
  ...figureActs,
  /** The page of a village. */
  place: [
    "{please}(?:show|open|see|find|look at|look up)(?: me)? (?:the )?(?:village |village of )?{place}(?: village)?",
    "{please}(?:rename|edit|close|change) (?:the )?(?:village )?{place}(?: to .{1,30})?",
    "(?:any )?(?:news|word) (?:of|from|about|in) {place}",
    "{place} (?:has|have|had|is) \\d{1,5} (?:households|houses|homes|families|hh)(?: now)?",
    "{please}(?:how many )?(?:households|homes|families)(?: are there| are| live)? (?:in|of|from|at) {place}(?: \\d{1,5})?",
    "{please}(?:merge|join|put together) (?:the )?(?:village )?{place} (?:and|with|into|to) .{1,30}",
    "{place}(?:一共|总共|现在|有|是)*\\d{1,5}(?:户|家)(?:人家|人)?{吧}",
    "{place}(?:一共|总共|现在|有|是)*(?:多少|几)户(?:人家|人)?{吧}",
    "{qing}把?{place}(?:和|跟|与|合到|并到|并进).{1,16}(?:合并|合起来|并起来|合在一起|并成一个|合成一个){吧}",
    "{qing}(?:看一?下|看看?|打开|找一?下|找|查一?下){place}",
    "{place}(?:要|想|得)?(?:改名字?|改个名字?|不做|不搞|关|停|的资料|的页){吧}",
  ],
  /** The library of tips, whatever one is to be about. */
  tips: [
    "{please}(?:send|show|find|give|see|choose|pick)(?: me| us| out)? (?:a |an |the |our |some |any |one )*tips?(?: (?:about|on|for|of) .{2,40})?(?: library)?",
    "{please}(?:is there|are there|do we have|have we) (?:a |any )?tips?(?: (?:about|on|for|of) .{2,40})?",
    "{qing}(?:发|找|看|看看|挑|选|有没有|有)(?:一?个|一?条|些|几个)?(?:关于|讲)?.{0,8}?的?小?窍门(?:给{place})?{吧}",
    "(?:小窍门|窍门).{2,8}",
  ],
  /** Somebody is to be taken off; an officer ends roles, and nobody's own place. */
  remove: [
    "{please}(?:remove|delete|kick|kick out|throw out|take out|expel|erase|strike|drop) {who}(?: out)?(?: (?:from|out of|off|of|in) (?:(?:the|our|my) )?(?:list|group|association|members|village|{place}))?(?: please| now)?",
    "{please}(?:take|strike|cross) {who} (?:off|out)(?: (?:of )?(?:the|our|my) (?:list|group|members))?(?: please| now)?",
    "{please}(?:end|stop|cancel) {who}(?:'s|s) membership",
    "{please}(?:remove|take|drop) {who} (?:off )?as (?:a |the )?mentor",
    "{who} (?:is gone|left|has left|moved away|has moved away|quit|wants out|wants to leave|wants to stop|stopped|is out) (?:so |and |now )?(?:please |pls )?(?:delete|remove|take|drop) (?:her|him|them)(?: off| out)?(?: the list)?",
    "{who}(?:走了|不学了|不来了|搬走了|退了|不干了|已经走了)(?:就|请|把)*(?:删了?|删掉|去掉|移掉|移除)[他她]?{吧}",
    "{who} (?:does not|doesn't|doesnt|no longer) wants? to be (?:a |the )?mentor(?: any ?more| any longer)?",
    "{who} (?:says (?:that )?(?:he|she|they) )?(?:can not|cannot|can't|cant|won't|wont|will not|does not want to|doesn't want to|wants to stop|wants to give up) ?(?:go on|carry on|continue|work|be|being|stay)?(?: on)? ?(?:as )?(?:a |the )?mentor(?: any ?more)?",
    "{please}(?:stop|end) {who} (?:as|being) (?:a |the )?mentor",
    "{who}(?:不想|不愿意?|不要|不再|不能)再?(?:当|做){导师}{吧}",
    "{who}(?:说.{0,10})?{导师}(?:当不了|当不下去|做不了|不当|不做)了?{吧}",
    "{qing}(?:不让|别让|不要){who}(?:再)?(?:当|做){导师}{吧}",
    "{qing}把{who}(?:从(?:名单|群|协会|村|村子|组|{place})(?:里面|里|上|中)?)?(?:移出去?|移除|移走|踢出去?|踢掉|踢了|删掉|删了|删除|删去|去掉|拿掉|请出去|除名|清出去|划掉|撤掉|退掉|弄走){吧}",
    "{who}从(?:名单|群|协会|村子?|组)(?:里面|里|上|中)?(?:移出去?|移除|删掉|删了|删除|去掉|拿掉|除名|划掉|撤掉|退掉){吧}",
    "{qing}(?:移除|移出|删除|删掉|踢掉|踢出|开除|除名){who}{吧}",
  ],
  /** Somebody is to be an officer. */
  officer: [
    "{please}(?:make|appoint|propose) {who} (?:as |to be |be )?(?:(?:a|an|the) )?(?:officer|admin)(?: too| please)?",
    "{who} (?:should|shall|can|could|is to) (?:be|become) (?:(?:a|an) )?(?:officer|admin)(?: too)?",
    "{qing}(?:让|请|叫|选|推|推荐){who}(?:来|也|去)*(?:当|做)(?:管事的?人?|协会的?人|干部|管理员){吧}",
  ],
  /** Somebody has died. */
  died: [
    "{who} (?:has |is )?(?:died|passed away|passed on|dead)(?: (?:last week|last night|yesterday|today|this morning|on [a-z]+))?(?: (?:so )?(?:please |pls )?(?:take|remove|delete) (?:her|him|them)(?: off| out)?(?: the list)?)?",
    "{who}(?:昨天|今天|上周|前天|昨晚|上个?月|已经)*(?:过世|去世|不在世|死|过身)了?(?:名单上?)?(?:去掉|拿掉|删掉)?{吧}",
  ],
  /** The page of somebody. */
  person: [
    "{please}(?:find|look up|look for|search|search for|open|show|show me|where is|how is|how's|hows) {who}(?: doing| getting on| now| page|'s page)?",
    "{qing}(?:找一?下|找|查一?下|查查|查|看一?下|看看?|瞧一?下|瞧瞧?|搜一?下|搜){who}(?:的(?:页|情况|资料)|在不在|怎么样)?{吧}",
    "{who}(?:那边|现在|最近|这阵子)?(?:怎么样|咋样|学到哪|学到哪里|在哪一步|走到哪|到哪一步|在不在|在|还好|好){吧}",
    "{who}(?:现在|最近)?(?:带|教|学|干|做)得(?:怎么样|好不好|好吗|行不行){吧}",
    "{who}(?:都)?(?:收到|看到|办|做)了?什么{吧}",
    "what did {who} (?:get|receive|see|send)(?: from us)?",
    "{please}(?:(?:give|make|print|send|where is|issue) )?(?:the |a )?(?:certificate|cert) (?:for|of) {who}",
    "{please}(?:give|make|print|send|issue) {who} (?:the |a |her |his )?(?:certificate|cert)",
    "{please}{who}(?:'s|s) (?:certificate|cert)",
    "{qing}(?:给|帮|替)?{who}(?:发|打|办|弄|印|打印)(?:一?个|一?张)?(?:结业|学习)?证书?{吧}",
    "{qing}(?:看看?|打印|打)?{who}的证书?{吧}",
    "(?:is|are) {who} (?:ok|okay|fine|well|there|here|still here|active|around|doing (?:ok|okay|well|fine))",
    "what about {who}",
    "{who} (?:has |have |is )?(?:left|quit|moved|moved away|moved house|gone|leaving|not coming any ?more|not learning any ?more|stopped|stopped learning|given up|gave up)(?: us| the course| the bot| to .{1,24}| away)?(?: now| already)?",
    "{who} (?:does not|doesn't|doesnt|no longer|will not|won't|wont|can not|can't|cant) (?:wants? to )?(?:learn|come|go on|continue|do it|take part|do this|be here)(?: any ?more| any longer| now)?",
    "{who}(?:已经|说|要|也|又|昨天|今天|上周|最近|家里?|全家)*(?:搬走|搬家|搬到.{1,8}|走|不学|不来|不干|退出|退|离开|放弃|不想学|不想来|不做|出去打工|出门打工)了{吧}",
    "(?:what is|what does|what did|what has) {who} (?:do|doing|done|did|up to)(?: now| lately| today)?",
    "(?:who|which mentor) (?:mentors|teaches|looks after|is with|has|trains) {who}(?: now)?",
    "{please}(?:who is )?(?:the )?mentor of {who}",
    "{please}(?:who is )?{who}(?:'s|s) (?:people|learners|mentees|mentor|page|step)(?: now)?",
    "how many(?: people| learners)? (?:does|has|is) {who} (?:have|got|mentor|look after|looking after|teach|teaching|with)(?: now)?",
    "{who}的?{导师}(?:现在)?(?:是|叫)?(?:谁|哪个|哪位){吧}",
    "{who}(?:现在|是)*跟(?:谁|哪个|哪位){导师}?(?:学|的|在学)?{吧}",
    "谁(?:在)?(?:带|教|管){who}{吧}",
    "{who}(?:现在|手上|一共)*(?:带|有)(?:了|着)?(?:几个|多少|哪些|谁)(?:人|学员|徒弟)?{吧}",
    "{who}的(?:人|学员|徒弟|学生){吧}",
  ],
  /** A message that was sent before, once more or taken back. */
  earlier: [
    "{please}(?:send|repeat) (?:the |that )?(?:last|same|previous|earlier) (?:message|one|tip|notice)(?: (?:once more|again|one more time))?(?: to {place})?(?: (?:once more|again))?",
    "{please}(?:delete|take back|undo|remove|correct|change) (?:the |my |our )?(?:last|previous|earlier) (?:message|tip|notice)(?: to {place})?",
    "{qing}把?(?:上一?条|最后那?一?条|刚才那?一?条|前一?条)(?:消息|通知)?(?:再)?(?:给{place})?(?:再)?(?:发|说)一?(?:遍|次){吧}",
    "{qing}(?:删掉|撤回|收回|删除|改一下)(?:上一?条|最后那?一?条|刚才那?一?条|发给{place}的?(?:那?一?条)?)(?:消息|通知)?{吧}",
    "(?:did|has|have|was|were|is) (?:my|our|the|that|this) (?:last |latest )?(?:message|broadcast|notice|tip|news)s? (?:go|gone|goes|went|going|sent|send|delivered|arrive|arrived|come|out|off|through|read|already|yet|been| )+",
    "(?:who|how many(?: people)?) (?:has |have |all )?(?:read|got|get|seen|saw|received?|opened) (?:it|my message|the message|our message|that message|the notice|the broadcast)",
    "(?:did|has|have) (?:everybody|everyone|they|all|people) (?:read|got|get|see|seen|received?) (?:it|my message|the message|our message|that message|the notice|the broadcast)",
    "{please}(?:send|repeat|resend) (?:it|that|this|them|(?:my |the |our |that )?(?:last |same )?(?:message|one|notice|broadcast))(?: out)? ?(?:again|once more|one more time)?(?: to (?:everybody|everyone|all|them))?",
    "{please}(?:cancel|stop|halt|pause|withdraw|take back|call back|unsend) (?:my |the |our |that |this )?(?:last |latest )?(?:message|broadcast|notice|sending)",
    "{qing}(?:我|我们)?(?:刚才|上次|昨天|那|这)*(?:条|个)?(?:的)?(?:消息|通知)(?:都)?(?:发出去|发出|发|送到|送出去|送|到|收到|看到)(?:了)?(?:没有?|没得|吗|不)?{吧}",
    "(?:我|我们)(?:刚才|上次|昨天)?(?:的)?(?:那|这)条消息(?:呢|发出去没|发了没|怎么样了)",
    "(?:谁|哪些人|几个人|多少人|大家|都有谁)(?:都)?(?:看|看到|收到|读)(?:过|了)?(?:消息|通知|那条消息){吧}",
    "{qing}(?:把)?(?:上次|刚才|昨天|之前)?(?:那|这)?条?(?:消息|通知)?再(?:发|说)(?:一)?(?:遍|次|回){吧}",
    "{qing}(?:撤了|撤掉|撤回|收回|停掉|停了|取消|别发|不发)(?:刚才|上次|那|这)*条?(?:消息|通知|群发){吧}",
    "what did (?:i|we) send(?: out)?(?: last week| yesterday| lately| before| this week| last time)?",
    "(?:was |has |have |is )?(?:nothing|anything|something)(?: was| has| is)? (?:been )?sent(?: out)?(?: yet| today| lately| so far| this week)?",
    "(?:did|have) (?:i|we) (?:send|sent)(?: out)? (?:anything|something)(?: yet| today| lately| so far| this week)?",
    "(?:我们?)?(?:还)?(?:什么|啥)(?:消息|通知)?(?:都|也)(?:还)?没发(?:过|出去)?{吧}",
    "{please}(?:show|see|list)(?: me)? (?:the |my |our )?(?:earlier|old|sent|last|planned) messages",
    "{please}(?:(?:what|which messages|which tips|what messages|is anything|is something|how many messages|anything) )?(?:is|are|was|were)? ?(?:planned|scheduled|still to go|still to be sent|in the queue|not sent yet)(?: next| now| for .{3,16})?",
    "when (?:does|will|is) (?:the|my|our) (?:next |planned |last )?(?:message|tip|broadcast|notice|one) (?:go|going|be sent|planned|come|arrive)(?: out)?",
    "{qing}(?:现在)?(?:有|还有)?(?:哪些|什么|几条|多少|啥)(?:消息|通知)?(?:还没发|还没发出去|没发|等着发|要发|计划发|排着)(?:出去)?(?:的)?{吧}",
    "{qing}(?:计划|安排|排)(?:了)?(?:要发)?(?:哪些|什么|几条)(?:消息|通知)?{吧}",
    "(?:那|这|上一?|下一?)条(?:消息|通知)?(?:是|要)?(?:什么时候|几时|几点|哪天)(?:能|会|才|要)?发(?:出去)?的?{吧}",
    "(?:did|has|have) (?:everybody|everyone|they|all) (?:read|got|get|seen|see|received?) the last (?:one|message|tip)",
    "(?:上周|上[回次]|昨天|以前|之前|最近)?(?:我们?)(?:上周|上[回次]|昨天|以前|之前|最近)?(?:发了|发过)(?:啥|什么|哪些)(?:消息|通知)?{吧}",
    "(?:看看|打开)?以前发的(?:消息|通知)?",
  ],
  /** What is not over yet is to wait, or to go another day. */
  halt: [
    "(?:(?:no|oh|wait|hey|sorry) )*{please}(?:stop|halt|cancel|pause)(?: (?:it|that|this|sending|everything))?(?: now)?",
    "(?:(?:no|oh|wait|hey|sorry) )*{please}(?:do not|don't|dont) send(?: (?:it|that|this))?(?: (?:yet|now|out))*",
    "(?:(?:no|oh|wait|sorry) )*{please}(?:change|move|shift) (?:it|that|(?:the )?(?:day|date|time|hour))(?: (?:to|until|for) .{2,20})?",
    "(?:(?:no|oh|wait|sorry) )*{please}make (?:it|that) (?:on |at )?(?:(?:next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|later|\\d.{0,12})",
    "(?:等等|等一?下|哎|不对)*{qing}(?:先|都|再)*(?:别|不要|莫|不)发(?:出去)?{吧}",
    "(?:等等|等一?下|哎|不对)*{qing}(?:先|快)*(?:停下来?|停一?下|停住|打住){吧}",
    "{qing}(?:把)?(?:日子|时间|日期|哪天)(?:再)?(?:改|换)(?:一?下|一天|个日子)?{吧}",
    "{qing}(?:改|挪|推|换|推迟)(?:到|成)(?:明天|后天|下?周.|下?星期.|下?礼拜.|晚上|早上|下午|\\d.{0,6}){吧}",
  ],
  /** Lists as a file. */
  export: [
    "{please}(?:export|download|print|print out|save)(?: me)? (?:(?:the|a|our|all|all the) )?(?:list|lists|names|people|learners|members|register|table|data|numbers|figures|statistics|stats)(?: of (?:(?:all|the) )*(?:people|learners|members|names|villages|mentors))?(?: (?:as|to|in|into) .{2,16})?",
    "{please}(?:give|send|get|have)(?: me)? (?:(?:the|a|our) )?(?:list|table|names)(?: of (?:(?:all|the) )*(?:people|learners|members|names))? (?:as|in|to) (?:an? )?(?:excel|csv|file|spreadsheet)(?: file)?",
    "{qing}(?:把)?(?:导出|下载|导|打印)(?:一下|一份|下)?(?:所有|全部)?(?:人的|人员|学员|会员)?(?:名单|花名册|名册|表格|数据|表)(?:出来|成表格)?{吧}",
    "{qing}把?(?:所有|全部)?(?:人员|学员|会员)?(?:名单|花名册|名册|数据)(?:给我)?(?:导出来?|导一份|发我一份|发我|下载下?来?|打印出来|导成表格){吧}",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** No name of anybody: a pronoun, a question word, a thing, a no. */
export const noName: readonly string[] = [
  "^(?:the|a|an|my|your|our|his|her|their|this|that|these|those|some|any|every|each|all|one|more|it|its)\\b",
  "\\b(?:i|me|he|she|him|her|they|them|you|we|us|who|whom|somebody|someone|anybody|anyone|nobody|everybody|everyone|not|never|no|me|myself|to|and|or|if|is|was|told|said|says|list|message|photo|picture|account|everything|people|learners|mentors?|village)\\b",
  "\\d",
  "谁|我|你|他|她|它|们|不|没|别|吗|什么|哪|怎|这|那|大家|自己|所有|全部|村$|名单|消息|照片|图片|账|东西|人$",
  "\\b(?:prices?|shop|orders?|parcels?|reviews?|listing|links?|labels?|tags?|notes?|draft|line|entry|stock|class|vote|tips?|goods|boxes|phone|number)\\b",
  "价|商品|店|文件|链接|标题|密码|评论|订单|包裹|记录|草稿|备注|库存|标签|货|快递|电话|号码|小窍门",
];
