/**
 * Nothing to tell yet, at a job that asks for own words or numbers: "none yet", "I have no rule", "we haven't counted", "I
 * don't know when he comes", 还没定规矩, 不晓得快递几点来. It is said of the job and is no answer to it.
 */

const when =
  "(?: (?:yet|so far|now|at all|till now|until now|for now|still|either|today|to (?:tell|say|show|write|send|count)))*";
const begin =
  "(?:(?:sorry|well|but|no|oh|ok|it is|its|there is|there are|there was|there were|still|we|i|am|are|is|im) )*";
const made =
  "(?:rules?|signs?|names?|price|prices|time|times|numbers?|figures?|answers?|problems?|trouble|troubles|orders?|parcels?|photos?|pictures?|books?|list|cash book|idea|group|logo)";
const whole = (row: string) => new RegExp(`^${begin}(?:${row})${when}$`, "u");
const english: readonly RegExp[] = [
  "(?:(?:have|had|got|made|did) )?(?:none|nothing|no (?:such )?(?:MADE))(?: (?:came|happened|went wrong|to solve|solved))?",
  "(?:(?:do not|dont|did not|didnt|have not|havent|never|not) )(?:yet )?(?:(?:have|had|made|make|got) (?:a |an |any |the |one |my |our )?(?:MADE|one|any|it)|count(?:ed)?(?: (?:it|them|the money))?|decided?(?: (?:it|that|on it))?|cho(?:ose|se|sen)(?: (?:it|one))?|fixed|agreed(?: (?:on it|yet))?|thought(?: (?:of|about) (?:it|one|that))?|(?:kept?|keep|write|wrote|written)(?: (?:a|any|the|it|them))? ?(?:books?|down|cash book|notes?)?|asked?(?: (?:him|her|them|it|the courier|any courier|couriers))?|solved?(?: (?:any|one|anything))?)",
  "not (?:decided|chosen|fixed|agreed|counted|ready|settled|a month|one month|even a month|a whole month|over|finished)|undecided|too (?:early|soon)(?: to (?:say|tell|know))?|(?:only|just) (?:one|two|three|a few|\\d+) (?:days?|weeks?)",
  "(?:do not|dont|cannot|cant) (?:really )?(?:know|tell|say) (?:when|what time|which time|how much|how many|which|what price|the (?:time|price|numbers?|answer|hour))(?: [a-z]+){0,6}",
].map((row) => whole(row.replaceAll("MADE", made)));

const self = "(?:[我俺咱]们?|人家|这个?|现在|眼下|目前|还|都|也|一直|真的?|哎呀?|唉)*";
const last = "(?:过|呢|了|啊|呀|嘞|啦|的|哦){0,3}";
const wholeHan = (row: string) => new RegExp(`^${self}(?:${row})${last}$`, "u");
const chinese: readonly RegExp[] = [
  "(?:没|没有|无)(?:啥|什么)?(?:规矩|记账|记下来?|算|数|选好?|商量好?|谈好?|起好?名|名字|想法|单子?|订单|价|生意|毛病|照片|办法|账本?|可说的?|可写的?|人投诉|投诉|出过?(?:岔子|问题|毛病|错|事)|岔子|解决|收拾好|碰到过?)",
  "(?:不到|没到|没满|不满|才|刚)(?:一个?月|\\p{Script=Han}{1,2}(?:天|礼拜|周|星期))",
  "(?:不知道|不晓得|晓不得|说不准|说不好|不清楚|搞不清|弄不清)(?=\\p{Script=Han}*(?:几|多少|什么时候|啥时候|哪|价))\\p{Script=Han}{1,9}",
].map(wholeHan);

/** Letters; who writes more tells more. */
const longest = 60;

export function saysNothingYet(text: string): boolean {
  if (text.length > longest || /[?？]/u.test(text)) return false;
  const pieces = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/['’]/gu, "")
    .split(/[^\p{L}\p{N}\s]+/u)
    .map((piece) => piece.trim().replaceAll(/\s+/gu, " "))
    .filter((piece) => piece !== "");
  const isIt = (piece: string) => [...english, ...chinese].some((each) => each.test(piece));
  return pieces.length > 0 && pieces.every(isIt);
}
