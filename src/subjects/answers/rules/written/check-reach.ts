/**
 * Written answers: ways to reach somebody: signs that are spelled out, numbers that are said figure by figure, and
 * clauses that send the reader somewhere. All of it stands in a cited article, or nothing is said.
 */
import { isCommon } from "../search/common-words.ts";
import { hanWordsOf, isHan, wordsOf } from "../search/tokens.ts";
import { countryNames } from "./country-names.ts";
import { clausesOf, fold } from "./fold.ts";
import { isPlainHan, isPlainWord } from "./plain-words.ts";
import type { Passage } from "./prompt.ts";

/** The first way to reach somebody that no cited article has, or `undefined`. */
export function strangeReach(text: string, cited: readonly Passage[]): string | undefined {
  const told = cited
    .flatMap(({ text: words, article }) => [words, ...countryNames(article.country)])
    .join("\n");
  return strangeSpelling(text, told) ?? strangeRun(text, told) ?? strangeClause(text, told);
}

const spelled =
  /\b(?:dots?|slash|backslash|underscore|hyphen|hashtag|colon|www|https?|com|period|full stop|at sign)\b|斜杠|斜线|下划线|横杠|杠|冒号|艾特|爱特|小老鼠|圈[aA]|句号|圆点|小数点|逗点|康姆|卡姆|(?:三个?|3个?)[wW]/giu;
/** "Point" and 点 where they are no sign: what may stand before or after them. */
const englishPoint =
  /(?<!\b(?:the|a|this|that|each|one|first|main|key|no|good|same|every|another|some|which|what|to|important|next|last|second)\s)\bpoint\b(?!\s+(?:of|is|to|that|where|out|at which)\b)/iu;
const hanPoint =
  /(?<![早晚快慢多少有一几半差重优缺特要观地网站景起终难卖痛热弱零大小好远近高低轻细贵宜些这那两三四五六七八九十每整焦亮据便松紧硬软厚薄宽窄长短深浅干净楚白全稳急先\d])点(?![击开头进名心餐菜单赞评子数钱货一下滴明出上半到了收确退发])/gu;

function strangeSpelling(text: string, told: string): string | undefined {
  const there = fold(told);
  const sign = text.match(spelled)?.find((each) => !there.includes(fold(each)));
  if (sign !== undefined) return sign;
  const point = englishPoint.exec(text)?.[0];
  if (point !== undefined && !/\bpoint\b/i.test(told)) return point;
  const figures = text.match(/[零〇一二三四五六七八九十\d]点[零〇一二三四五六七八九\d]/u)?.[0];
  if (figures !== undefined && !told.includes(figures)) return figures;
  for (const { index } of text.matchAll(hanPoint)) {
    const around = text.slice(Math.max(0, index - 1), index + 2);
    if (!told.includes(around.slice(0, 2)) && !told.includes(around.slice(-2))) return around;
  }
  return undefined;
}

const said = new Map<string, string>(
  (
    "zero:0 oh:0 nought:0 naught:0 nil:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 " +
    "eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 " +
    "twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 double:d triple:t " +
    "hundred:h thousand:k 零:0 〇:0 一:1 二:2 两:2 三:3 四:4 五:5 六:6 七:7 八:8 九:9 幺:1 洞:0 拐:7 勾:9"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);
const item = new RegExp(
  `\\d+(?:[.,]\\d+)*|\\b(?:${[...said.keys()].filter((word) => /[a-z]/.test(word)).join("|")})\\b|` +
    "[零〇一二两三四五六七八九]*[十百千万亿][零〇一二两三四五六七八九十百千万亿]*|[零〇一二两三四五六七八九幺洞拐勾]",
  "giu",
);
const between =
  /^(?:[\s,.、，()（）·/;；:：…'"“”–—-]|and|then|or|to|by|再|然后|接着|和|又|到|或)*$/iu;
/** Two figures side by side are a range. */
const leastOfRun = 3;

/** Figures one after the other, as a telephone number is said. */
function runsOf(text: string): readonly string[] {
  const runs: { items: string[]; end: number }[] = [];
  const plain = text.normalize("NFKC").toLowerCase();
  for (const match of plain.matchAll(item)) {
    const [whole] = match;
    const value = said.get(whole) ?? (/\d/.test(whole) ? whole.replaceAll(/\D/g, "") : whole);
    const run = runs.at(-1);
    const isNext = run !== undefined && between.test(plain.slice(run.end, match.index));
    if (isNext) {
      run.items.push(value);
      run.end = match.index + whole.length;
    } else runs.push({ items: [value], end: match.index + whole.length });
  }
  return runs.filter(({ items }) => items.length >= leastOfRun).map(({ items }) => items.join(" "));
}

function strangeRun(text: string, told: string): string | undefined {
  const known = runsOf(told);
  return runsOf(text).find((run) => !known.some((each) => ` ${each} `.includes(` ${run} `)));
}

/** Words that send a reader to somebody or somewhere. */
const reaching =
  /\b(?:contact(?:s|ed|ing)?|call(?:s|ed|ing)?|dial|ring|text|message|messaging|dm|e-?mails?|inbox|subscribe|scan|visit|click|search|download|install|log ?in|sign up|register|join|groups?|channels?|sites?|websites?|web|links?|urls?|accounts?|wechat|weixin|qq|whatsapp|telegram|address(?:es)?|reach|write (?:to|us|me)|reply to|add (?:me|us|him|her)|ids?|handle|nickname|username|named|behind|opposite|next to|go to|come to|walk to|ask at|meet)\b|联系|加(?:我|他|她|微|v|一下|好友|群|入)|搜|关注|扫|拨|打电话|致电|私信|私聊|群|公众号|小程序|直播间|网站|网址|链接|网页|账号|号码|电话|短信|微信|点开|点击|登录|下载|地址|住址|门口|隔壁|对面|去找|叫做|名叫|名字叫|\bid\b/giu;

/** A clause that sends the reader somewhere has no word that is neither the articles' nor plain. */
function strangeClause(text: string, told: string): string | undefined {
  const there = fold(told);
  const known = new Set(wordsOf(told));
  return clausesOf(text).find((clause) => {
    const ways = clause.match(reaching) ?? [];
    if (ways.length === 0) return false;
    const isTold = (way: string) =>
      /\p{Script=Han}/u.test(way)
        ? there.includes(fold(way))
        : wordsOf(way).every((word) => known.has(word));
    return !ways.every(isTold) || !isOurs(clause, known, there);
  });
}

function isOurs(clause: string, known: ReadonlySet<string>, there: string): boolean {
  const latin = wordsOf(clause).filter((word) => !isHan(word));
  const han = (clause.match(/\p{Script=Han}+/gu) ?? []).flatMap(hanWordsOf);
  return (
    latin.every((word) => known.has(word) || isPlainWord(word)) &&
    han.every((word) => isCommon(word) || there.includes(word) || isPlainHan(word))
  );
}
