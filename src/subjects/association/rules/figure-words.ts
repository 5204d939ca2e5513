/**
 * How officers ask for numbers, in both languages: who stands still, how many there are, who left, how far they came, what
 * was sold. Data alone, as officer-words.ts has it; all of it opens totals, and nobody is named in them.
 */

export const figureParts: Readonly<Record<string, string>> = {
  gone: "(?:left|leave|leaves|leaving|quit|quits|gone|went away|gone away|going|dropped out|drop out|gave up|given up|give up|stopped|stop|disappeared|vanished|deleted (?:their|the) (?:data|account|record)|forgot us|signed off|signed out|resigned|moved away)",
  走了: "(?:走了|走掉了?|不学了|不来了|不干了|不做了|退出了?|退了|离开了?|放弃了?|没来了?|跑了|流失了?|不见了|删了|掉队走了|不用了|走)",
  since:
    "(?: (?:this week|last week|this month|last month|this year|lately|recently|these days|since (?:monday|sunday)|today|yesterday|yet|so far|now))?",
  这阵: "(?:{近来}|这个?月|上个?月|本月|今年|这阵子|现在|到现在)",
};

export const figureActs = {
  /** Who does not get on: how many stand at which step. */
  stuck: [
    "(?:who|who all|anybody|anyone|somebody|is anybody|is anyone|which (?:people|ones|learners)|how many(?: people| learners)?)(?: is| are| got| gets| has| have| here)*(?: still| not)* (?:slow|slowest|behind|stuck|late|left behind|quiet|moving|stopped|lagging|fallen behind|no progress)(?: now| here)?(?: {in} {place})?",
    "(?:who|which people|how many(?: people)?) (?:has not|have not|hasn't|hasnt|haven't|havent|did not|didn't|didnt)(?: yet)? (?:start|started|begin|begun|move|moved|got on|get on)(?: yet)?(?: {in} {place})?",
    "{qing}(?:看看?)?(?:{place})??(?:有没有|有|还有)?(?:谁|哪个|哪些人?|哪几个|几个人?|多少人|人)(?:还|都|最|学得|走得|做得)*(?:慢|卡住|卡着|卡|没动静|没动|不动|掉队|落后|落下|没开始|没起步)(?:了|的|啊|呢|吗)*",
  ],
  /** How many there are, or sell: in one page, and nobody by name. */
  count: [
    "{please}(?:how many|total(?: number)?(?: of)?|number of|count(?: of)?)(?: (?:are|we|people|learners|users|of|us|you|is|here|there|altogether|in|total|all|together|now|have|do|got|use|using|this|the|bot|so|far|already|with))+",
    "{qing}(?:我们|咱们|现在|目前|到现在|一共|总共|共|全部|这里|协会|里头|里面|有|来了)*(?:多少|几个)个?(?:人|学员|徒弟)(?:在学|在用|在)?{吧}",
    "(?:学员|人)(?:一共|总共|现在|有)+(?:多少|几个)个?人?{吧}",
    "总?人数(?:是?多少)?{吧}",
    "{please}(?:how many|how many people|who)(?: of (?:them|us))?(?: have| has| already| of them| did| all)* (?:sold|sell|sells|sold (?:something|anything)|got orders|get orders|have orders|have sales)(?: (?:something|anything|the most|most|best|yet|already|online))*(?: (?:this month|in total|so far|together|altogether|this week|last month))?",
    "(?:谁|哪个人?|哪些人?|哪家|几个人|多少人)(?:在)?(?:卖得?|卖出去?|卖到货?|出单)(?:了|的)?(?:东西)?(?:最多|最好|得多|货)?{吧}",
    "{please}(?:top|best) sellers?(?: (?:this month|this week|now))?",
  ],
  /** Who is here no more: how many stay is known, and nobody is named who left. */
  left: [
    "{please}(?:who|who all|has anyone|has anybody|did anyone|did anybody|anyone|anybody|have any people|any people|how many(?: people| learners)?|which (?:people|ones|learners)|did some)(?: is| are| has| have| all| here)*(?: already)? {gone}(?: (?:us|the course|learning|the bot|the village))?(?: (?:in|from) {place})?(?: already)?{since}",
    "(?:did|do|have|are) (?:we|they) (?:lose|lost|losing|keep|keeping|kept) (?:anyone|anybody|any|people|many|somebody|some|some people|many people|them)(?: people)?{since}",
    "(?:how many|who)(?: people)? (?:did we lose|have we lost|do we lose|stays?|stayed|(?:is|are) still (?:here|active|with us|learning)|do we keep)(?: with us)?{since}",
    "{please}(?:people|learners|those|the ones|show people)?(?: who| that)? ?(?:left us|have left|had left|dropped out|who left|who quit|who stopped)",
    "(?:drop ?outs?|dropout rate|retention|who stays|who stays and who leaves)",
    "{qing}(?:看看?)?(?:{place})??{这阵}?(?:有没有|有|又|都|已经|还)*(?:谁|哪些人?|哪几个|几个人?|多少人?|什么人|人)(?:已经|都|又|是)*{走了}{这阵}?{吧}",
    "{qing}(?:看看?)?{这阵}?{走了}的(?:人|学员)?(?:有|是|都)*(?:哪些|谁|几个|哪几个|多少)?(?:人)?{吧}",
    "{qing}(?:我们)?{这阵}?(?:流失|少|掉|跑|走|退出|离开)了?(?:多少|几个|哪些)(?:个)?(?:人|学员)?{吧}",
    "(?:还剩|还有|剩|留下)(?:了|来的?)?(?:多少|几个|哪些)(?:个)?(?:人|学员)?(?:在学|在用|在)?{吧}",
    "(?:谁|哪些人|多少人|几个人)(?:还在|留下来?|还在学|没走)(?:了|的)?{吧}",
  ],
  /** How many came how far: which step, a shop, a first order. */
  steps: [
    "{please}(?:how many|who|which people)(?: people| learners| of them| of us)?(?: is| are| stand| stands| have| has| already)* (?:at|on|in|past|passed|finished|done|reached|through|did|do) (?:the )?(?:\\w+ )?step(?: (?:\\d{1,2}|\\w+))?(?: now| already)?(?: {in} {place})?",
    "{please}(?:how many|who|which people)(?: people| learners| of them| of us)?(?: have| has| already| now)*(?: (?:opened|open|started|has|have|got|made|run|running))+ (?:a |the |their |an )?(?:own )?(?:online )?(?:shops?|stores?)(?: now| already| yet| online)?(?: {in} {place})?{lately}",
    "{please}(?:how many|who)(?: people| learners)?(?: have| has| already| got| had| made)* (?:sold|their first|a first|first|the first)(?: (?:order|sale|parcel))(?: now| already| yet)?",
    "(?:how far|where) (?:are|is|have|did) (?:they|people|everybody|everyone|the learners|learners|we|all|all of them|our people)(?: all)?(?: come| got| get| stand| now)?(?: on the road)?(?: now)?",
    "(?:step by step|people by step|steps? of (?:everybody|all)|how many at (?:each|which|every) step)",
    "{qing}(?:现在)?(?:学到|走到|做到|到|在)(?:了)?第?[\\d一二三四五六七八九十]{1,3}步(?:了)?的?(?:有|是)?(?:几个|多少|哪些|谁)(?:人|个)?{吧}",
    "{qing}(?:现在)?(?:有|已经)*(?:几个|多少|哪些|谁)(?:人|学员|户)?(?:已经|都|是)*(?:学到|走到|做到|到|在)(?:了)?(?:第?[\\d一二三四五六七八九十]{1,3}步|哪一?步|哪里|哪儿)(?:了)?{吧}",
    "{qing}(?:现在)?(?:有|已经|一共|总共)*(?:几个|多少|哪些|谁|几家)(?:人|学员|户|家)?(?:已经|都)*(?:开|有)(?:了|起了?|成了?)?(?:网)?店(?:铺)?(?:了|的)?{吧}",
    "{qing}(?:有|已经)*(?:几个|多少|哪些|谁)(?:人|学员|户)?(?:已经|都)*(?:卖出|卖了|有|出了|做成|开了|接到)(?:去)?(?:了)?(?:第一|头一|首)(?:单|笔|件|个)(?:单|生意|包裹)?(?:了|的)?{吧}",
    "(?:大家|他们|学员|人)(?:都|现在)*(?:学|走|做)?到(?:了)?(?:哪|哪里|哪儿|哪一?步|第几步)(?:了)?{吧}",
    "(?:每步|每一步|各步)(?:有|是)?(?:多少|几个)人?{吧}",
  ],
  /** What the villages sold: an officer with a shop asks so of their own. */
  sold: [
    "{please}(?:how many|how much)(?: \\w+)?(?: (?:orders|parcels|sales|did|do|they|we|people|villages|the|all|sell|sold|earn|earned|make|made))+(?: this month| in total| so far| together| altogether)?",
    "{please}(?:sales|orders|parcels|the sales|all sales|turnover|our sales|our orders)(?: (?:this month|in total|so far|together|altogether|this week|now|of (?:the|all) villages))*",
    "what (?:was|is|has been|did they|did people|have they|have people|did we) (?:sold|sell|earned?|made?)(?: (?:this month|in total|so far|together|altogether|this week|now))*",
    "{qing}(?:大家|他们|我们|咱们|各村|村里|协会|所有人|这个?月|本月|这周|这个?星期|上个?月|今天|目前|现在|到现在|一共|总共|总的|都)*(?:卖|发|寄|走|出|做|成交)?(?:出去|掉|出)?了?(?:多少|几)(?:单子?|钱|货|件|个?包裹|东西)?{吧}",
    "{qing}(?:这个?月|本月|上个?月|这周|各村|大家的?)*(?:销量|销售额|订单|单量|卖货|卖得|营业额)(?:怎么样|如何|多少|有多少|是多少|情况|好不好|呢)*{吧}",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
