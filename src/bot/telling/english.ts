/**
 * What somebody tells of themselves, in English: the words by what they are, and what a telling is made of. A word may be
 * an expression; `{self}` in one stands for the words of that name, and those come before it.
 */
import type { TellingWords } from "./words.ts";

export const english: TellingWords = {
  written: [
    [/\b(i|we|you|they)'?ve\b/gu, "$1 have"],
    [/\bi'?m\b/gu, "i am"],
    [/\bwe're\b/gu, "we are"],
    [/\b(i|we|he|she|it|they)'ll\b/gu, "$1 will"],
    [/\b(i|we)'d\b/gu, "$1 would"],
    [/\b(it|he|she|that|there)'s\b/gu, "$1 is"],
    [/\bits (?=just\b|only\b|me\b|far\b|a\b)/gu, "it is "],
    // "My niece says she will help me": who says so helps.
    [
      /\b(?:says?|said|promised|agreed)(?: that)? (?:s?he|they)(?: will| can| would| wants? to| is going to)? help\b/gu,
      "helps",
    ],
    [
      /(?<=\b(?:daughter|son|sister|brother|husband|wife|mother|father|mum|dad|niece|nephew|cousin|friend|neighbou?r|aunt|uncle)) (?:can|will|would|wants? to|is going to) help\b/gu,
      " helps",
    ],
    [/\b(?<=my )old (?:lady|man|woman)\b/gu, "relative"],
    [/\bmother in law\b|\bfather in law\b|\bsister in law\b|\bbrother in law\b/gu, "relative"],
  ],
  harmless: [
    // What they sell for is a reason, and no trouble.
    "(?:so that|so|for|to pay(?: for)?|to send) (?:(?:my|the|our|her|his|it|some|a|girl|boy|children|kids|child|daughter|son|goes?|can|go|to) )*(?:school(?: fees?)?|fees|tuition|money|roof)\\b",
    "(?:some|own|little|pocket|send(?:s|ing)?|earns?|extra|make some) (?:\\w+ )?money(?: of my own)?(?: home| sometimes| to us| every month)*",
    "(?:gave|sent|passed|showed|send|give|shared) (?:me |us )?(?:the |this |your |a )?(?:link|code|number)",
    "(?:wall|door|board|poster|teacher|nurse|meeting|gate) (?:of|at|in|by|on) the (?:clinic|school|bank|hospital|court|police)",
    "(?:at|from|to|in|after|finished|finish|before) school(?: much| until \\w+)?",
    "(?:never|not) (?:really |even )?(?:sold|used|done|tried|been|went|gone|learned|learnt)(?: (?:anything|it|much|before|online|yet|here|this))*",
    "(?:showed|taught|teach(?:es)?|shows|learn(?:ed|ing)?) (?:me |us )?how to",
    "(?:woman|man|lady|girl|boy|people|person|one|friend|teacher|neighbour|neighbor|somebody|someone) who",
    "is what (?:we|i)",
    "left (?:over )?(?:from|of) (?:last|the|this)",
    "(?:near|by|in|at|along|below|above|behind|across|on|over) (?:the |a )?(?:\\w+ )?(?:river|roof|hills?|fire)",
    "(?:come|comes|am|are|is|lives?) (?:\\w+ )?(?:from|near|in|at) (?:the )?(?:\\w+ )?bridge",
    "(?:works?|working|job) (?:in|at) (?:the |a )?(?:city|town|factory|shop|capital|bank|hospital)",
    "(?:comes?|came|moved|went|go|going|goes) (?:back |home )*(?:from|to|into) (?:the )?(?:city|town|market|village|fields?|church|mosque)",
    "(?:a bit|a little|just|only) (?:old|slow|late)",
    "when (?:i|we) (?:was|were)",
    "when (?:it is|the|there is) (?:cold|harvest|winter|summer|season|rain\\w*|warm|over|done)",
    "(?:i have|have|it is) (?:a )?(?:free )?time",
    "(?:one|two|three|a few|some) orders? (?:a|each|per|every) (?:day|week|month)",
    "work (?:in|with) (?:\\w+ )?(?:wood|bamboo|clay|wool|leather|straw|cane|reed)",
    "(?:little|small|own) shop(?: of (?:my|our) own)?",
    "(?:the )?(?:woman|man|girl|boy) who runs the shop",
    "village office",
    "(?:but |and )?no (?:online )?shop(?: yet)?",
    "not (?:much|many|far|big|only|so good|very good)",
    "nobody bought anything yet",
    "(?:will|can|to) take (?:the |some )?(?:photos?|pictures?)",
    "said (?:i|we) should (?:write|come|try|ask|learn|join)(?: \\w+)?",
    "because of the (?:meeting|class|poster|course)",
  ],
  asks: [
    "what|which|whose|whom|who|how|why|where|whether|when",
    "wonder\\w*|(?:want|like|need|love|wish|try\\w*|hop(?:e|ing)) to (?:know|ask(?! (?:my|him|her|them|our)\\b)|understand|see|find|hear)",
    "tell me(?! (?:to|about|of|that|you|this|it)\\b)|(?:help|show|teach|give|send|explain|remind|call|let|remove|delete|stop|change|add) (?:me|us|it|that|my|this)(?= ?(?:$|with|to|the|a|how|please|now|again|about|for)\\b)|please|pls|plz",
    "(?<!said )(?<!says )(?:i|we) (?:do )?(?:need|should|must|require)|is (?:it|that|this)|would (?:that|they|he|she|you)|does (?:she|he|it)|(?:can|may|am|shall|could|should|must) (?:i|we|he|she|they|you|it)|should|ought|supposed to",
    "looking for|look for|searching|in need of|advice|advise|suggest\\w*|recommend (?:a|any)|question\\w*|possible|allowed|permit\\w*|any (?:idea|way|tips?|chance)|or not|what about|how about",
    "cheaper|better(?! (?:now|today|than last))|best|too (?:much|many|old|slow|small|low|high|big|heavy|dear|late|long|far|hard)|enough",
  ],
  negates:
    "not|never|no|none|nobody|nothing|without|cannot|\\w+n't|dont|cant|wont|didnt|doesnt|isnt|arent|havent|nuh|nah|but no|however|if|unless|instead|only if",
  trouble: [
    "die|dies|died|dead|death|kill\\w*|suicide|sick|ill|illness|hospital|clinic|pain|hurts?|fever|blood|poison\\w*|pills?|knife|weak|pregnant|mad|drunk|drinks?|drinking|drank|funeral|cancer|stroke|blind|deaf|bleach|burn\\w*|vomit\\w*|dizzy|cough\\w*",
    "beats?|beaten|beating|hits?|shout\\w*|fights?|fighting|quarrel\\w*|angry|rude|jealous|insult\\w*|laugh(?:s|ed|ing)? (?:at|about)|cry|cries|crying|cried|afraid|fear\\w*|scared|worr\\w+|tired|sad|lonely|hate\\w*|shame\\w*|asham\\w*|hungry|starv\\w*|useless|ruin\\w*|threat\\w*|hard (?:for|on)|give up|lie|lies|lied|mock\\w*|divorc\\w*|upset|cruel|mean to",
    "leaves?|left|ran|gone|lost|lose\\w*|losing|loss|steal\\w*|stole\\w*|cheat\\w*|fake\\w*|cop(?:y|ies|ied)|broke\\w*|break\\w*|crack\\w*|damage\\w*|spoil\\w*|spoilt|rot\\w*|mould[ys]*|mouldy|mold\\w*|soft|wet|torn|leak\\w*|fire|flood\\w*|accident|problem\\w*|trouble\\w*|bad|wrong|worse|difficult|stop(?:s|ped)?|refus\\w*|forc\\w+|lock\\w*|block\\w*|ban\\w*|suspend\\w*|froz\\w*|freez\\w*|remov\\w*|clos\\w*|late|wait\\w*|missing|miss(?:ed)?|forgot\\w*|fail\\w*|stuck|confus\\w*|mistake\\w*|error|expired?|complain\\w*|dark|blurr\\w*|shut|slow|takes? (?:the|my|all|our|away)|took my|took it all|took (?:all|everything)|(?:they|he|she) (?:makes?|wants?|asks?|asked|calls?|says? (?:i|pay|give)|come for|took|put)(?! (?:it in|to (?:help|pack|learn))\\b)|rope|tied|cliffs?|bridge|lips|behind with|(?:the|a|my|our) shop|stock|abroad|overseas|america|channel|title|association|club|officers?|official|government|office|register\\w*|free|live show|trainer|lesson|step|task|words|explain\\w*",
    "buyers?|customers?|clients?|refund\\w*|returns?|returned|police|court|bank\\w*|tax\\w*|fine[sd]?|loans?|lender\\w*|debts?|owes?|owed|owing|credit|borrow\\w*|deposit\\w*|advance|codes?|pin|otp|passwords?|link|calls?|called|caller|calling|money|pay\\w*|paid|prices?|fees?|charge\\w*|cards?|card number|account\\w*|ids?|identity|licen[cs]e\\w*|permit|papers?|certificate\\w*|invoice\\w*|receipts?|contract\\w*|rules?|law|legal|label\\w*|barcode|commission|per ?cent|discount\\w*|stars?|reviews?|opinion|rating|couriers?|parcel (?:has|is|was|got|arriv\\w*|came)|app|apps|platforms?|listing|taobao|pinduoduo|douyin|wechat|whatsapp|facebook|tiktok|online|internet|website|postage|shipping|insurance|warranty|policy|video|livestream\\w*|brand\\w*|trademark|export\\w*|wholesale\\w*|supplier\\w*|factory|invest\\w*|profit\\w*|cost\\w*|margin\\w*",
    "fun of|fool\\w*|nonsense|forbid\\w*|forbad\\w*|allow\\w*|sulphur|mercury|drugs?|savings|jobs?|shares?|screen|trading|some man|boss|agent|powder|antibiotics|shoe color|prize|lottery|won|bet\\w*|gambl\\w*|weapon\\w*|stranger\\w*|asked for|followed|following|stalk\\w*|touch\\w*|marr\\w+|naked",
    "jump\\w*|hang\\w*|river|roof|everything|goodbye|bye|forever|more than|away|any more|anymore|alone|delete\\w*|forget|unsubscribe|privacy|data|you (?:already|asked|said|told|are|wrote|lie|do|keep)|your (?:rules|questions?|answers?)",
  ],
  roles: {
    opens:
      "(?:(?:yes|yeah|ok|okay|oh|hi|hello|hey|so|and|well|sir|madam|actually|bro|sis|po|dear|good|morning|here|then|mambo|namaste|maybe|mostly|usually|sometimes|in (?:winter|summer|spring|autumn)) )*",
    self: "(?:i|we|mi|me(?! and)|(?:my|our) \\w+ and (?:i|me)|me and (?:my|mi) \\w+(?: we| and i)?|my family|our family|the family|all of us)",
    own: "(?:my|mi|me|our|the)",
    relative:
      "(?:wife|wives|husband|hubby|sisters?|brothers?|daughters?|sons?|child|children|kids?|boys?|girls?|mother|mom|mum|mama|mummy|nanay|father|dad|papa|tatay|parents|grand\\w+|granny|gran|aunt|auntie|aunty|uncle|cousins?|nieces?|nephews?|pikney|neighbou?rs?|friends?|family|in laws?|relative|co wife|household)",
    elder:
      "(?:(?:old|older|elder|eldest|young|younger|youngest|small|smallest|big|little|first|second|last|dear|good|best|own|two|three|late|other) )?",
    kin: "(?:(?:my|mi|me|our) {elder}{relative}(?: in law)?|(?:the|our) (?:kids|children|boys|girls|neighbours?)|(?:everyone|everybody) (?:at home|here|in the (?:house|family)))",
    person:
      "(?:(?:a|an|one|some|the|old|my|our) (?:\\w+ )?(?:neighbou?r|friend|lady|woman|man|teacher|girl|boy|nurse|priest|pastor|trader|aunt|cousin|mechanic|leader|chief|officer|doctor|headman|shopkeeper|woman who \\w+ (?:\\w+ )?\\w+|teacher \\w+ \\w+ \\w+)|somebody|someone|(?:old |young )?(?:mrs|mr|miss|auntie|uncle|aunt|sister|brother|teacher|old|mama|papa) \\w+)",
    often:
      "(?:(?:already|also|now|just|only|always|still|mostly|usually|often|sometimes|both|all|am|are|do|did|does|be|been|being|have|has|a|can|use to|used to|really|even|mainly|then|still|be) )*",
    makes:
      "(?:make|makes|making|made|mek|mekking|sell|sells|selling|sew\\w*|weav\\w*|wove|knit\\w*|crochet\\w*|plait\\w*|braid\\w*|grow|grows|growing|grew|rais(?:e|es|ing)|rear\\w*|bake\\w*|baking|cook\\w*|fish|fishes|fishing|dry|dries|drying|carv\\w*|mend\\w*|repair\\w*|fix|fixes|fixing|produc(?:e|es|ing)|farm\\w*|dye\\w*|roast\\w*|grind\\w*|press|presses|pressing|pick|picks|picking|gather\\w*|forage\\w*|brew\\w*|smok(?:e|es|ing)|salt\\w*|pickl\\w*|embroider\\w*|do (?:the |some )?(?:embroidery|sewing|weaving|knitting|pottery|\\w+ work)|spin\\w*|paint\\w*|dig|plant|plants|planting|harvest\\w*|breed\\w*|herd\\w*|milk\\w*|churn\\w*|forg(?:e|es|ing)|quilt\\w*|stitch\\w*|boil\\w*|cut hair|keep(?! \\w+ing\\b)|collect\\w*|preserv\\w*|ferment\\w*|tan|tap|hunt|trap)",
    notGoods:
      "(?:(?:\\p{L}+ ){0,3}(?:minutes?|hours?|days?|weeks?|evenings?|time|jobs?|work|phones?|orders?|parcels?|views?|photos?|ideas?|questions?|lines?|houses|put|account|page|shop|plan|a (?:day|week|month))\\b)",
    some: "(?:\\d+|some|many|plenty|enough|a few|few|a lot of|lots of|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|a hundred|about|around|only|good|nice|fresh|dried|home ?made|own|a|an)",
    helps:
      "(?:help\\w*|pack(?:s|ed|ing)?|photos?|drives?|drove|carry|carries|carrying|supports?|supporting|agree|agrees|agreed|(?:say|says|said|thinks?) (?:yes|ok|okay|go ahead|it is|it was|this is|that is)|happy|glad|ok|okay|ready|willing|free|go ahead|does the|do the|sets? up|set it up)",
    brings:
      "(?:(?:told|tell|tells|asked|said|says|spoke to) (?:me|mi|us|i should|to (?:write|come|try|ask)|you|that you)\\b(?: (?:to|about|of|fi|you|write|teach|come))*|(?:sent|send|brought|bring|showed|shows|gave|give|recommended|introduced|passed|shared|put|got) (?:me|mi|us|this|it|you|your|the link)\\b(?: (?:to me|to us|to|here|this|the link|your|it|on|in|about|me)\\b|$)|installed|downloaded|learned with you|learnt with you|learned from you|knows you)",
    finds:
      "(?:(?:heard|hear|read|saw|see|found|find|know|knew|got|learned|learnt|came|come|am here|joined)(?: \\w+){0,3} (?:you|about you|of you|of this|about this|this|here|your (?:name|number|poster|picture|code|link)|poster|because of|through|by|from (?:my|a|the) (?:friend|cousin|neighbou?r|sister|brother|meeting|poster|radio)|at the (?:market|meeting|church|clinic|school)))",
    when: "(?:today|yesterday|last (?:week|month|year|night)|this (?:week|month|morning)|in (?:winter|summer|spring|autumn)|every \\w+|on \\w+days?)",
    sold: "(?:sold|sell off)",
    bought:
      "(?:(?:has |have |already |just )*(?:bought|buys?|took|ordered|orders|comes for|sold) (?:my|our|from (?:me|us)|some\\b|it|them|the whole|{some}\\b))",
    wants:
      "(?:want|wants|wanna|waan|wan|like|love|hope|wish|dream|would (?:like|love|be (?:happy|glad))|am hoping)",
    plans: "(?:(?:will|shall|going to|gonna|go|plan|planning|intend|thinking|thought|mean)\\b)",
    later:
      "(?:(?:after|before|in|on|until|next|this) (?:the |new )?(?:harvest|year|spring|summer|autumn|winter|rain\\w*|sunday|monday|tuesday|wednesday|thursday|friday|saturday|week|month|feast|holiday|eid|festival|weekend)|tomorrow|tonight|later|first|soon|then)",
    lives:
      "(?:live|lives|living|stay|stays|staying|come|comes|came|am|are|is|based|born|reside|dey|moved|move|grew up|up)",
    place:
      "(?:here|there|it|this|our (?:village|place|town|island|hill|valley|house|home|road|street)|my (?:village|place|town|house|home|island|hill|valley)|the (?:bus|village|road|nearest|next|market|town))",
    noPlace:
      "(?!(?:step|stage|page|lesson|need|love|luck|charge|first|second|class|business|hurry|this|that|it|here|there|online|the (?:middle|same|end))\\b)",
    trade:
      "(?:tailor|carpenter|farmer|fisherman|fisherwoman|fisher|fishmonger|weaver|potter|baker|cook|teacher|driver|rider|mechanic|technician|repairer|repairman|hairdresser|barber|blacksmith|shoemaker|cobbler|painter|artist|beekeeper|seamstress|dressmaker|trader|hawker|vendor|seller|student|pensioner|grandmother|grandma|grandfather|widower|widow|mother|father|housewife|nurse|mason|welder|electrician|butcher|gardener|shopkeeper|jeweller|fundi|herder|shepherd|beginner|\\w+ (?:maker|weaver|seller|farmer|keeper|repairer|grower))s?",
  },
  frames: [
    ["home", "{opens}(?:.{1,48} and )?{kin} {often}helps?(?: (?:me|us))?(?: .{0,24})?", "sure"],
    ["sent", "{opens}(?:{kin}|{person}) (?:.{1,30} )??{brings}.*", "plain"],
    ["home", "{opens}(?:my|our) \\w+ and (?:i|me) {often}{makes}\\b.*", "plain"],
    ["sent", "{opens}(?:{self} )?{often}{finds}\\b.*", "plain"],
    [
      "sale",
      "{opens}(?:{when} |just |already |all |all {some} \\w+ )*sold(?: out\\b.*| (?:my|all|{some}).*)",
      "plain",
    ],
    ["sale", "{opens}(?:{when} )?{self} {often}{sold}\\b.*", "plain"],
    [
      "sale",
      "{opens}(?:{when} )?(?:{self} )?(?:got|had) (?:an|my|the|our|{some}) (?:\\w+ )?orders?\\b.*",
      "plain",
    ],
    ["sale", "{opens}(?:{kin}|{person}) (?:.{1,20} )??{bought}\\b.*", "plain"],
    [
      "sale",
      "{opens}(?:my |the |our )?(?:first )?(?:{some} )?\\w+ (?:went|goes) (?:out|to (?:my|our|the|a) )\\b.*",
      "plain",
    ],
    [
      "sale",
      "{opens}{self} {often}sell .*\\b(?:market|neighbou?rs|town|road|roadside|stall|fair|door)\\b.*",
      "plain",
    ],
    ["home", "{opens}(?:it is )?(?:just |only )?me and (?:my|mi) .*", "plain"],
    ["home", "{opens}{self} {often}(?:live|stay) with (?:my|our) .*", "plain"],
    [
      "home",
      "{opens}{self} {often}(?:have|has) {some} (?:\\w+ )?(?:kids|children|sons?|daughters?|boys?|girls?|grandchildren)\\b.*",
      "plain",
    ],
    [
      "home",
      "{opens}{self} {often}(?:look|looking|care|caring) (?:after|for) (?:my|our) .*",
      "plain",
    ],
    [
      "home",
      "{opens}{self} {often}(?:ask|asked|told|tell|talked to|talked with|spoke to|spoke with|speak with) (?:{kin}|him|her|them|dem)\\b.* {helps}\\b.*",
      "plain",
    ],
    ["home", "{opens}{kin} (?:.* )?{helps}\\b.*", "plain"],
    ["home", "{opens}{kin} {often}{makes}\\b.*", "plain"],
    [
      "plan",
      "{opens}{later}(?: \\w+)? (?:(?:{self}|{kin})\\b .*|(?:in )?\\w+ (?:{self}|{kin}) .*)",
      "loose",
    ],
    ["plan", "{opens}{self} {often}{plans} (?:to |of |the )?.*", "loose"],
    [
      "wish",
      "{opens}{self} {often}{wants} (?:to |fi |for )?(?:start )?(?:to )?(?:sell|selling|make|sew|weave|try|begin)\\b.*",
      "plain",
    ],
    [
      "wish",
      "{opens}{self} {often}{wants}\\b.*|{opens}it would be (?:nice|good|lovely) .*",
      "loose",
    ],
    ["goods", "{opens}our family {often}{makes}\\b.*", "plain"],
    ["home", "{opens}{kin} .*", "loose"],
    ["goods", "{opens}{self} {often}(?:an? |the )*{trade}\\b.*", "plain"],
    [
      "goods",
      "{opens}(?:{when} )?{self} {often}{makes} (?!now\\b|for now\\b|at (?:home|night)\\b)\\p{L}.*",
      "plain",
    ],
    [
      "goods",
      "{opens}{self} {often}(?:have|has|hav|got) (?:got )?(?!{notGoods})(?:{some}\\b.*|(?:\\p{L}+ ){1,3}\\d+(?: (?:kg|kilos?|g|grams|pcs|pieces|bags?|boxes|jars|bottles|litres?|liters?|dozens?|bundles?))?$)",
      "plain",
    ],
    [
      "goods",
      "{opens}there (?:is|are) {some} .*(?:my|our|the) (?:kitchen|house|yard|shed|roof|cellar|garden|field|barn|store|attic)\\b.*",
      "plain",
    ],
    ["goods", "{opens}.{2,30} is what (?:we|i) (?:have|make|grow|sell|do)\\b.*", "plain"],
    ["goods", "{opens}{self} {often}(?:have|has|hav|got) (?!{notGoods}).*", "loose"],
    [
      "met",
      "{opens}(?:{self} {often}){lives}(?: \\w+)? ?(?:from|in|at|near|behind|beside|by|{noPlace}\\p{L}+ at) {noPlace}\\p{L}.*",
      "plain",
    ],
    [
      "met",
      "{opens}(?:my|our|mi|the name of (?:my|our)) (?:home )?(?:village|barangay|town|place|county|parish|home|sitio|purok|island|district|community)(?: name| is| it| called)+ .*",
      "plain",
    ],
    [
      "met",
      "{opens}(?:(?:my|mi|me) (?:full |first )?name(?: is|s|'s)?|they call me|people call me|{self} {often}called|call me) [\\p{L}' ]{2,30}(?: (?:am|i am|me is) \\d{1,2}.*)?",
      "plain",
    ],
    [
      "met",
      "{opens}(?:{self} {often}|my age is )(?:\\d{1,2}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)(?: \\w+)?)(?: (?:years?|yrs)(?: old)?| old)?",
      "plain",
    ],
    [
      "met",
      "{opens}(?:{self} {often}|my age is )(?:\\d{1,2}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)\\b).*",
      "loose",
    ],
    ["met", "{opens}{place} (?:is|are|has|have|comes?|only|called|{self} have)\\b.*", "loose"],
    ["met", "{opens}there (?:is|are) (?:only |just )?{some} .*", "loose"],
    [
      "met",
      "{opens}{self} (?!know\\b|think\\b|see\\b|feel\\b|understand\\b|ask\\b|need\\b|get\\b|agree\\b|can\\b|pressed\\b|typed\\b|took\\b|bought\\b).+ .*",
      "loose",
    ],
  ],
};
