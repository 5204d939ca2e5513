/**
 * What people say of the association's members in words: to come in or leave, who they are, what they do for each other,
 * parcels that go together, a thing that is bought, the vote. Pure. Every wish opens a page; words alone change nothing.
 */
import { bareWords } from "../../../bot/bare-words.ts";

export type MembersWish = "buys" | "join" | "leave" | "mine" | "together" | "vote" | "who";

/** Characters; whoever writes more tells something else. */
const longest = 60;

const want =
  "(?:(?:please|pls|hi|hello|ok|how do i|how can i|how to|can i|could i|may i|i want to|i want|i wanna|i would like to|i'?d like to|i need to|let me|want to|show me|show) )*";
const members = "(?:the |your |our )?(?:association|members)";

const ways: readonly (readonly [MembersWish, RegExp])[] = [
  [
    "join",
    new RegExp(
      `^${want}(?:join ${members}|(?:be|become|get) (?:a )?members?(?: of ${members})?|be one of ${members})$|^(?:what|how much|is there|are there|do i pay|do members pay|does it cost)\\b.{0,24}\\b(?:fees?|dues|cost|pay)\\b.{0,16}\\b(?:members?|membership|association|join)\\b.{0,16}$|^how much (?:are|is) the (?:dues|membership|member fee|membership fee)$|^(?:what is|whats|what's) (?:a member|membership|the association)(?: for)?$|^what do(?:es)? (?:a |the )?members? (?:do|get)$`,
      "u",
    ),
  ],
  [
    "join",
    /^(?:我|想|要|怎么|怎样|咋|能|可以|请|让我)*(?:入会|加入协会|参加协会|进协会|当会员|做会员|成为会员|参加会员)(?:吗|吧|呢|不|啊|呀)*$|^(?:入会|会员|当会员|参加协会|协会)(?:要|得|每年|一年|收)*(?:交|收|付|出)?(?:多少)?(?:钱|费|会费)(?:不|吗|多少|呢|啊)*$|^会费(?:是|要|得)?(?:怎么|咋|怎样|交|多少|几|收|钱|块)+(?:吗|呢|啊)?$|^(?:会员|协会的?会员)(?:是|有|能|可以)*(?:啥子?|什么|啥好处|什么好处|干啥的?|做什么的?|干什么的?)(?:用|意思|啊|呀)*$/u,
  ],
  [
    "leave",
    new RegExp(
      `^${want}(?:leave|quit|get out of|go out of) ${members}$|^i (?:do not|don'?t) want to be a member(?: any ?more)?$|^take me (?:out of|off) ${members}$`,
      "u",
    ),
  ],
  [
    "leave",
    /^(?:我|想|要|怎么|能|可以)*(?:退会|退出协会|退出会员|不当会员|不做会员|不干会员)(?:了|吧|吗)*$/u,
  ],
  [
    "who",
    new RegExp(
      `^${want}(?:who are|who is|who's|list|see) (?:the |our |all (?:the )?)?members?(?: in .{1,24}| here)?$|^who (?:can|could|would|will|else can|here can) (?:pack|drive|take (?:the )?photos|take pictures|photograph|answer buyers)(?: .{0,24})?$`,
      "u",
    ),
  ],
  [
    "who",
    /^(?:协会的?|村里的?)?会员(?:都)?(?:有|是)(?:哪些|哪几|谁|几个|多少)(?:人|个)?(?:啊|呀)?$|^(?:村里|会员里|附近|这里)*(?:谁|哪个|哪位|有谁|有没有人)(?:能|会|可以|肯|愿意)*(?:帮我|帮忙|来|给我)*(?:打包|拍照|拍照片|开车送货|送货|回买家)(?:的|吗|呢|啊)*$/u,
  ],
  ["mine", /^i can (?:pack|drive|take (?:the )?photos|photograph|answer buyers)(?: .{0,30})?$/u],
  [
    "mine",
    /^我(?:可以|能|会|愿意)(?:帮|给|替)(?:别人|人家|大家|会员|邻居|人)(?:家)?(?:打包|拍照|开车|送货|回买家).{0,20}$/u,
  ],
  [
    "together",
    new RegExp(
      `^(?:when|what day|which day|what time)\\b.{0,12}\\bpick ?up\\b.{0,12}$|^${want}(?:move|change|set) (?:the )?(?:day of (?:the )?)?pick ?up(?: day)?(?: .{1,24})?$|^${want}(?:stop|leave) (?:sending together|the parcels together)$|^(?:how much|what) do (?:i|we) save\\b.{0,12}\\b(?:together|the pool)$|^${want}(?:send|post|ship)(?: (?:our|my|the))? parcels together(?: .{0,24})?$|^can we send (?:our )?parcels together(?: .{0,24})?$|^who (?:looks after|is in charge of|runs) (?:the )?(?:parcels(?: together)?|pool|pick ?up)$|^i (?:do not|don'?t) want to look after (?:the parcels|the pool|it)(?: any ?more)?$|^${want}change my parcels to \\d+(?: a week)?$`,
      "u",
    ),
  ],
  [
    "together",
    /^(?:这周|这个星期|一起寄的?|拼单的?|包裹)?(?:哪天|几时|什么时候|周几|星期几)(?:来)?(?:取件|收件|一起寄)(?:啊|呀|呢)?$|^取件(?:的日子|日)?(?:是)?(?:哪天|几时|周几|星期几|改到?|换到?|挪到?).{0,8}$|^(?:把)?(?:一起寄|取件)的?(?:日子|时间|改成?|换成?|能省|省|哪天|谁|哪个|价目|怎么|咋).{0,10}$|^(?:我来)?张罗(?:一起寄|一起买|包裹).{0,4}$|^我来张罗一起[寄买]$|^(?:我)?不想张罗了?(?:.{0,8})$|^(?:现在)?(?:谁|哪个|哪位)(?:在)?(?:张罗|管)(?:着)?(?:一起寄|一起买|包裹|取件)(?:的)?$|^(?:我们|几家|大家|咱们|能|想|要|可以|不能|怎么|咋|跟别人|跟邻居)*(?:一起寄|一起买|拼单寄|合着寄|凑一起寄)(?:包裹|快递|纸箱|胶带)?(?:吗|吧|呢|不|咋弄|怎么弄|便宜点不|.{0,4}便宜.{0,4})*$|^我们几家一起寄.{0,8}$/u,
  ],
  [
    "vote",
    /^(?:members'? )?(?:vote|votes|voting|the vote|this month'?s (?:vote|question))$|^(?:i (?:want to |'?d like to )?vote(?: for .{1,30})?|where (?:do|can) i vote|how do i vote|(?:what|which) did i vote(?: for)?|who won(?: the vote)?|(?:the )?results? of the vote|how is the vote going|change my vote|ask (?:the |our )?members (?:something|a question)|(?:please )?(?:start|open|begin|make|hold|set up|new)(?: a| the| new| another)* (?:vote|votes|poll)|(?:the )?(?:vote|voting|poll) results?|who (?:has )?voted|what did (?:they|people|members|the members|everybody) vote(?: for)?)$/u,
  ],
  [
    "vote",
    /^(?:会员|协会|本月|这个月)?的?(?:投票|表决)(?:结果)?(?:怎么样|咋样|怎么投|在哪|呢|吗)*$|^我(?:要|想)?投(?!诉|钱|资|多少|了多少)(?:票|了)?.{0,12}$|^(?:现在)?(?:哪个|谁的?)票(?:数)?多$|^(?:改|换)(?:一下)?(?:我的)?(?:投票|票)$|^问(?:一下)?(?:大家|会员)一件事$|^(?:我?[想要]|帮我|请)*(?:发起|开|办|搞|弄|做)(?:一?个|一?次|一?场|新的?)?(?:投票|表决)(?:吧)?$|^(?:谁|哪些人|几个人|多少人)投了?票?了?$/u,
  ],
];

/** What the words say of members; `undefined` for anything else. */
export function wishOfMembers(text: string): MembersWish | undefined {
  if (text.length > longest) return undefined;
  const bare = bareWords(text.normalize("NFKC").replaceAll(/pick-up/giu, "pickup"));
  return ways.find(([, way]) => way.test(bare))?.[0];
}

/** As one speaks of an order that is open, and hardly of anything else: looking for it costs a statement. */
const aboutGoods =
  /要[\d一二两三四五六七八九十百]|订|还差|不要|不买|取消|有几个人|截止|够数|钱给|付给|\b(?:i (?:take|want|need|order|ordered) \d|i (?:do not|don['’]?t) want|ordered|are missing|call off|cancel|whom? (?:do|should) i pay)\b/iu;

export function asksOfGoods(text: string): boolean {
  return text.length <= longest && aboutGoods.test(text);
}

/** The thing that a text names among those that are bought together. */
export function boughtIn<B extends { readonly item: string }>(
  text: string,
  buys: readonly B[],
): B | undefined {
  const said = text.toLowerCase();
  const found = buys.filter(({ item }) => said.includes(item.toLowerCase()));
  return found.length === 1 ? found[0] : undefined;
}
