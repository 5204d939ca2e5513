/**
 * Joining: what the first words of somebody say, whatever the buttons are called: that they begin, in which language, and
 * yes to being remembered. Pure.
 */
import { marksOf } from "../../../bot/delivery/offered.ts";
import type { Language } from "../../../bot/reply.ts";
import { spelledOut } from "../../../bot/reading/short-forms.ts";
import { asksInside, isGoOn, isQuestion } from "../../../bot/typed.ts";
import { withoutTeller } from "../../../bot/words/told-by.ts";

const begins =
  /^(?:(?:please|ok|okay|yes|yeah|so|well|fine|i want to|i would like to|lets|let's|let us|can we|we can) )*(?:start|begin|learn|join)(?: (?:now|then|please|pls|learning|it))*$|^(?:[那就好了呀啊行嗯哦对咱我们要得可以的来嘛吧快想 ]*(?:开始|学|学习|加入|报名)(?:就开始|学|搞|弄|做|教|好?了|吧|嘛|呗|噻|咯|哈|啊|呀|嘞|起走| )*|(?:那|就|快|[好行中嗯 ])*[整搞弄来](?:起来|起走|起|吧|嘛|呗|噻|咯|哈)+)$/iu;

/** 行吧我要学开网店, 好格侬讲讲看, "i want to learn to open an online shop": what is to be learned here, and no more. */
const beginsWith =
  /^(?:[好行要得可以中嗯哦那就 ]|吧|格|的|呀)*(?:我[们也就]?|咱们?)?(?:[要想来也就得 ]|愿意)*(?:学|学习|弄|搞|做|试试?|开)(?:一?[学下个哈]|着|点)*(?:怎么)?(?:开个?|做|弄|搞|在)?(?:网店|网上(?:卖(?:东西|货)?|开店)|电商|淘宝店)(?:吧|嘛|了|呀|啊|的|试试| )*$|^(?:好[的格额]?|行|可以|要得|中|[吧啊呀 ])*你(?:就|先|给我)?(?:讲|说)(?:讲|说)?(?:看|吧|嘛|呗|噻|一下|下)+$|^(?:(?:ok|okay|yes|well|fine|so|then|please) )*(?:i (?:want|would like|wanna|need) to |let me |lets |teach me (?:to |how to )?)(?:(?:learn|start|try)(?: to| how to)? )?(?:open|start|learn|run|have|sell|selling)(?: (?:an?|my(?: own)?|to))*(?: online| internet)?(?: (?:shop|store|selling|sell|online))*(?: online)?(?: please| pls| too| now)*$|^(?:(?:ok|okay|well|fine|go on|so) )*(?:then )?tell me(?: then| more| about it)?$/iu;

/** "Ok lets start", 那就开始嘛. */
export function isPlainlyBegun(text: string): boolean {
  const said = spelledOut(withoutTeller(text))
    .replaceAll(/[\s,.!，。！]+/gu, " ")
    .trim();
  return begins.test(said) || beginsWith.test(said);
}

/** 阿拉先问问 勿要记, "just asking, dont remember me": no to being remembered, in more words than the button has. */
const declines =
  /(?:不要|不用|不必|别|不准|先不)记(?:我|了|下|名字)*|(?:就|先|只是?|只想)(?:来)?问(?:问|一下|下)|\b(?:dont|don't|do not|no need to|rather not) (?:remember|save|keep|write|note)(?: (?:me|my name|it|anything|that))?\b|\b(?:just|only) (?:want to )?ask(?:ing)?\b/giu;
const longestNo = { han: 12, words: 9 };

export function declinesToBeRemembered(text: string): boolean {
  if (isQuestion(text)) return false;
  const said = spelledOut(text);
  const rest = said.replaceAll(declines, " ");
  if (rest === said) return false;
  const han = said.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > 0 ? han <= longestNo.han : said.trim().split(/\s+/u).length <= longestNo.words;
}

const chooses: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:[我要用说讲选就那当然肯定是点 ])*(?:中文|汉语|普通话)(?:中文|[嘛吧呀啊的哈 ]|就行|就好|我?又?不[会懂]英[文语]|英[文语]我?又?不[会懂])*$|^(?:in |i (?:want|speak|choose) )?chinese(?: please| pls)?$/iu,
  en: /^(?:(?:in|i (?:want|speak|choose|read)|use|only|just) )*english(?: please| pls| only| is (?:ok|fine))?$|^(?:[我要用说讲选 ])*英[文语](?:[吧嘛 ])*$/iu,
};

/** "中文嘛", "english please" to the first screen: its button in more words. */
export function languageNamed(text: string): Language | undefined {
  const plain = withoutTeller(text)
    .replaceAll(/[\s,.!，。！]+/gu, " ")
    .trim();
  return (["zh", "en"] as const).find((language) => chooses[language].test(plain));
}

const agrees =
  /^(?:那|嗯+|哦|唉|哎|就)*(?:(?:well|then|so|oh|hmm) )*(?:好(?![多几久远难贵怕])|行|可以|要得|得行|嗯|对|中|成|没问题|当然|愿意|同意|答应|yes|yeah|ok|okay|sure|fine|of course|no problem)(?![\p{Script=Latin}])/iu;
/** What stands beside a yes and takes something of it back, or asks first. */
const takesBack =
  /[不别莫没先等再想问啥谁咋哪吗呢?？]|什么|怎么|多少|但|可是|以后|回头|\b(?:no|not|never|dont|don't|but|wait|first|think|later|if|who|what|why|how|when|where|only|just|nothing|delete|forget|ask)\b/iu;
const shortYes = { han: 12, words: 6 };

/** 记记勿要紧: who does not mind agrees, though a "not" stands in it. */
const doesNotMind = /(?:不|勿|没得|没啥|没)(?:要紧|关系|事|所谓)/gu;

/** Yes to what is asked, in more words than a button has: "行吧 快点", 可以的可以的, "ok hurry up". */
export function agreesToRemember(whole: string): boolean {
  const told = withoutTeller(whole).trim();
  const text = told.replaceAll(doesNotMind, " ").trim();
  if (text === "" && told !== "") return true;
  if (saysRemember(text)) return true;
  if (marksOf(text).includes("yes")) return true;
  const [first = ""] = text.trim().split(/[\s,.!，。！~～]+/u);
  // "记嘛记嘛 有啥子记不得的": it is said, and what comes behind it waves a doubt away.
  if (/记/u.test(first) && saysRemember(first)) return !/别|莫|不要|不用|不行/u.test(text);
  const said = spelledOut(text.trim()).replace(/^没问题|^no problem/iu, "ok");
  const han = said.match(/\p{Script=Han}/gu)?.length ?? 0;
  const isShort = han > 0 ? han <= shortYes.han : said.split(/\s+/u).length <= shortYes.words;
  return isShort && agrees.test(said) && !takesBack.test(said);
}

/** What a yes is bound to. A consent must be plain, so it is said who sees what, and asked again. */
const bound =
  /\b(?:but|only|if|unless|as long as|dont|don['’]?t|do not|not|no|nobody|never)\b|但|可是|不过|只要|只能|[别莫]|不要|不能|不许/iu;
const asksOfIt =
  /\b(?:what|how)\b.*\bremember(?:ing)?(?: me| us| my \w+| it| that)*[?\s]*$|^remember (?:what|me)\b|(?:什么|啥)叫.{0,2}记(?![账帐得性])|^记(?:[下住我的录]*)(?:干|做|了|来)?(?:什么|啥|嘛|么)/iu;
/** "What do you mean", 啥意思: what was just asked is not clear, and nothing else. */
const asksWhatItMeans =
  /^(?:(?:sorry|ok|but|and) )*(?:what (?:do you mean|does (?:that|this|it) mean|is (?:that|this))|i (?:do not|dont|don't) (?:understand|get it|get this)|remember what)[\s?.!]*$|^(?:这|这个|那|是)*(?:[啥什][么个]?意思|(?:没|不|看不|听不|搞不)(?:看|听)?(?:懂|明白))[了啊呀嘛呢?？。]*$/iu;
const longestCondition = { han: 30, words: 16 };

/** "Yes but don't tell my neighbour", "what do you mean remember me", 可以，但别跟邻居讲. */
export function wantsToKnowWhoSees(whole: string): boolean {
  const text = withoutTeller(whole).trim();
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han > longestCondition.han || text.split(/\s+/u).length > longestCondition.words)
    return false;
  const said = spelledOut(text);
  if (asksOfIt.test(said) || asksWhatItMeans.test(said)) return true;
  return agrees.test(said) && bound.test(said) && !isQuestion(said) && !asksInside(said);
}

/** "Remember me then", 你记到嘛, "ok next": yes to what is asked, in its own words or with a word more. */
function saysRemember(text: string): boolean {
  const plain = text.replaceAll(/[\s,.!，。！~～]+/gu, " ").trim();
  if (remember.test(plain)) return true;
  const words = plain.split(" ");
  return words.length > 1 && isGoOn(plain) && words.some((word) => marksOf(word).includes("yes"));
}

const remember =
  /^(?:(?:yes|yeah|ok|okay|okey|sure|fine|alright|well|you|u|can|may|please|pls|go ahead|and|do|then|just) )*(?:remember|save|keep|note|write)(?: (?:me|it|that|them|this|my name|my village|down|all|everything|then|please|pls|if you (?:want|like)))*$|^(?:那|就|你|您|恁|给我|都|帮我|[好行中嗯哦要得可以的嘛吧啊呀噻哈咯 ])*记(?:[到下住起着嘛吧得我上了呗倒噻哈啊呀咯中好行嗯 记]|名字|就是?|一下)*$/iu;
