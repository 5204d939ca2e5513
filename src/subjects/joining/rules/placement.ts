/**
 * Joining: where somebody stands today, by a tap; or told instead of tapped: "I keep bees and want to sell honey".
 *
 * What is told is only a guess, said back with all the buttons.
 */
import { placements, type Placement } from "../../../bot/member.ts";
import { phrase, type Button, type Reply } from "../../../bot/reply.ts";
import { bareWords } from "../../../bot/bare-words.ts";
import { spelledOut } from "../../../bot/reading/short-forms.ts";
import { asksInside, isQuestion } from "../../../bot/typed.ts";
import { saysMore, toldIn } from "../../../bot/telling/telling.ts";
import { areThings } from "../../../bot/words/things-alone.ts";

/** Characters; a short question is one, whatever it tells. */
const longestQuestion = { han: 20, words: 12 };

const guesses: readonly (readonly [Placement, RegExp])[] = [
  [
    "beside",
    /不想开店|不开店|帮(?![我俺咱]).{0,4}(?:干|打包|卖)|开(?:货车|三轮|车)|跑车|送货|拉货|\b(?:no shop for me|don'?t want a shop|work for a seller|boda|i (?:only )?(?:drive|deliver))\b/iu,
  ],
  ["neighbours", /带.{0,3}(?:邻居|村里|大家)|\bhelp (?:my |the )?(?:neighbou?rs|village)\b/iu],
  [
    "daily",
    /天天.{0,3}(?:单|卖|发)|每天.{0,6}(?:单|包裹)|\b(?:orders?|parcels?) (?:every|a|each|per|in a) day\b|\b(?:sell|send|orders?|parcels?) every ?day\b|\bevery ?day i (?:sell|send|have orders)\b/iu,
  ],
  [
    "nothing",
    /没(?:有|得|啥|什么)?东西|[啥么]子?都没(?:有|得)?|什么都没|没货|还没想好卖|\bnothing to sell\b|\bhave nothing\b|\b(?:dont|don't|do not|not) (?:yet )?have (?:anything|something)\b/iu,
  ],
  [
    "shop",
    /(?:开了|开得?起?了?|有个?|有一个)(?:个|一个|间|家)?小?(?:网|淘宝|拼多多|抖音|微)?店|开起店|我的店|店开|在(?:朋友圈|微信|抖音|快手|拼多多|淘宝|闲鱼)[上里]?卖|\b(?:have|opened|got) (?:a|my|an online) shop\b|\b(?:sell|selling|post|posting)\b[^,.;]{0,24}\b(?:online|status|whats ?app|facebook|fb|instagram|tiktok|shopee|lazada|daraz|meesho|flipkart|jumia|jiji)\b/iu,
  ],
  [
    "goods",
    /[有养喂种做编产腌酿织采卖晒挖摘熬榨]|小卖部|铺子|摆摊|^(?:some |only |my )?goods$|\b(?:have|got|keep|grow|make|sell|raise|weave|bake|sew|pick)\b/iu,
  ],
];

/** "I don't have a shop", 没开过店: of a shop that there is not. */
const noShop =
  /(?:没有?|还没)(?:开过?|有)?[^，,。；;\s]{0,3}店|\b(?:don'?t|do not|haven'?t|have not|have no|got no|never|no|not|without)\b[^,.;]{0,24}?\bshop\b/giu;

/** @returns undefined where it tells nothing of it */
export function placementIn(typed: string): Placement | undefined {
  const text = spelledOut(typed);
  const found = guesses.find(([placement, words]) =>
    words.test(placement === "beside" ? text : text.replaceAll(noShop, " ")),
  )?.[0];
  if (found === undefined) return areThings(text) ? "goods" : undefined;
  return found === "goods" && isOfOtherThings(text) ? undefined : found;
}

/** "My niece has sent me", 儿子在广东 有时寄点钱: words of goods stand there, and it is told of people or a place. */
function isOfOtherThings(text: string): boolean {
  const told = toldIn(text);
  if (told === undefined || told.of === "goods" || told.of === "sale") return false;
  return told.isPlain || told.of !== "met";
}

/** Said alone where it is asked how far they are, it can be no more than that. */
const nothingYet =
  /^(?:(?:i have |got |just |so far |right )?(?:nothing|none)(?: yet| now| at all| so far| for now| right now)*|not yet|(?:我)?(?:还|暂时|现在)?没(?:有|得)?(?:呢|嘞|哦|啊|得)?|(?:我)?(?:还|暂时|现在)没(?:有|得)|(?:啥|什么)[也都]没(?:有|得)?)$/iu;
/** Characters, words: so short that it answers the question, and tells no more. */
const shortest = { han: 10, words: 6 };

/** The line that a short answer says; a story only sounds like one. */
export function placementSaid(text: string): Placement | undefined {
  const said = spelledOut(text)
    .trim()
    .replace(/[.!。！~～\s]+$/u, "")
    .replace(/^(?:(?:yes|yeah|ok|okay|well|so)\b[\s,]*)+(?=\S)/iu, "");
  // "Have goods no shop" asks nothing.
  const plain = said.replace(/^(?=(?:have|got) (?!i\b|you\b|we\b|they\b))/iu, "i ");
  if (nothingYet.test(plain)) return "nothing";
  const han = plain.match(/\p{Script=Han}/gu)?.length ?? 0;
  const isShort = han > 0 ? han <= shortest.han : plain.split(/\s+/u).length <= shortest.words;
  return isShort && !isQuestion(plain) && !isRecord(plain) ? placementIn(plain) : undefined;
}

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth"];
const byNumber = new RegExp(
  `^(?:the |no |nr |number |option |line |answer )*(?:([1-6])|(${ordinals.join("|")}))(?: one| line| answer)?$|^[第选]*([1-6一二三四五六])[个行条]?$`,
  "u",
);

/** "2", "the third one", 第二个: a line by where it stands. */
export function placementAt(text: string): Placement | undefined {
  const [, figure, word, han] = byNumber.exec(bareWords(text)) ?? [];
  const at =
    word === undefined
      ? Number(
          figure ??
            han?.replace(/[一二三四五六]/u, (one) => String("一二三四五六".indexOf(one) + 1)),
        )
      : ordinals.indexOf(word) + 1;
  return placements[at - 1];
}

/** What came in, went out or was sent, with a number: a line for the book, and not how far somebody is. */
const record =
  /(?:[卖收花付买寄发退赚挣]|记账|进账|出账)[^，,。]{0,12}[\d一二三四五六七八九十百两半]|[\d一二三四五六七八九十百两半]\s*(?:块|元|毛|单|个?件)|^\s*[+＋−–-]\s*\d|\b(?:sold|paid|bought|spent|got|sent|earned|received|fare|cost)\b.*\d/iu;

export function isRecord(text: string): boolean {
  return record.test(text);
}

/** Words of a line of it, which no village's name has. */
const ofPlacement = /店|货|东西|没[有得]?$|\b(?:shop|goods|nothing|have|sell|selling)\b/iu;

/** 东西卖不出去, "cannot sell my goods": a trouble, which is heard as one. */
const isTrouble =
  /卖不|不[让准许肯]|不好卖|难卖|没人|亏|不会|怕|坏|丢|\b(?:can(?:no|['’]?)t|nobody|no one|(?:does not|doesn['’]?t|won['’]?t) sell|lost?|broke|bad)\b/iu;

/** Said where the village is asked for: surely none. */
export function placementForVillage(text: string): Placement | undefined {
  if (!ofPlacement.test(text) || isTrouble.test(text) || byOthers.test(text)) return undefined;
  return placementSaid(text);
}

/** "In town they sell 20": what others do says nothing of how far somebody is. */
const byOthers =
  /\b(?:they|he|she|people|others|the neighbou?rs?|everybody|everyone)\b|他们|她们|人家|别人|隔壁|城里|镇上|村里人/iu;

/** What somebody makes, keeps or has made: more than a word that anything may have. */
const ofWork =
  /店|货|小卖部|铺子|摆摊|[养喂种做编腌酿织采晒熬榨缝](?!梦|主|什么)\p{Script=Han}|没[卖开整弄搞]过/u;

/** A story of how far they are, told where the village is asked for. */
export function tellsHowFar(text: string): boolean {
  if (isQuestion(text) || asksInside(text)) return false;
  if (isRecord(text) || isOfOthers(text) || isTrouble.test(text)) return false;
  return areThings(text) || (ofWork.test(text) && placementIn(text) !== undefined);
}

/** What a buyer or somebody else does, or a question that stands among other words. */
const ofOthers =
  /\b(?:customers?|buyers?|clients?|someone|somebody|courier|refund|review|complain(?:s|ed)?)\b|\bhow (?:i|we|to|can|much)\b|\bwhat (?:i|to|if)\b|客人|买家|客户|顾客|有人|快递|差评|退[货钱款]/iu;

export function isOfOthers(text: string): boolean {
  return ofOthers.test(text);
}

/** So long that it tells something, though it may ask, too. */
export function isTold(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > 0
    ? han > longestQuestion.han
    : text.trim().split(/\s+/u).length > longestQuestion.words;
}

/** 不晓得咋个弄, "and I do not know how": it asks nothing, and tells that somebody has not begun. */
const lost =
  /[,，\s]*(?:就是|可|也|都|但|又)*(?:不晓得|不知道|不知|晓不得|弄不清|搞不清|搞不懂|不懂)(?:该)?(?:咋|怎么|怎样|哪能|从哪)个?(?:弄|搞|卖|做|开始|整|开|办|起头|下手)?|[,\s]*(?:but |and )?(?:i )?(?:dont|don't|do not) know (?:how|where)(?: to (?:start|begin|sell|do it))?/giu;

export function withoutLost(text: string): string {
  return text.replaceAll(lost, "");
}

/** Where are you today? */
export function askPlacement(): Reply {
  return {
    words: phrase("joining-placement"),
    buttons: placements.map((placement) => [placementButton(placement)]),
    screen: "join",
  };
}

function placementButton(placement: Placement, times = 0): Button {
  const told = times === 0 ? "" : `:${"told".repeat(times)}`;
  return { label: placementPhrase(placement), action: `join:place:${placement}${told}` };
}

/** How often the question that stands there was asked after something was told; `undefined`: it does not stand there. */
export function timesTold(offered: string): number | undefined {
  const [, told = ""] = / join:place:\w+(?::((?:told)+))?/u.exec(offered) ?? [undefined, "-"];
  return told === "-" ? undefined : told.length / "told".length;
}

/** Something may be wrong with what they sell, beside goods or a shop that there is not. */
export function goesWrong(text: string): boolean {
  return isTrouble.test(withoutLost(text).replaceAll(noShop, " "));
}

/** It asks, or something may be wrong: then it is not only how far they are. */
export function saysMoreThanHowFar(typed: string): boolean {
  // 得嘛, 嘛 only lengthen what is told.
  const text = spelledOut(typed).replaceAll(/(?<!干)得?嘛/gu, " ");
  return goesWrong(text) || saysMore(withoutLost(text).replaceAll(noShop, " "));
}

/** Who is asked in vain so often means something else. */
export const mostTold = 2;

/**
 * The same after something was told; what it sounds like is said back.
 *
 * @param times so often it was asked so before, one after the other
 */
export function askPlacementAfter(text: string, times = 0): Reply {
  const heard = placementIn(text);
  const asks = isQuestion(text) || asksInside(text);
  return {
    ...askPlacement(),
    buttons: placements.map((placement) => [
      {
        ...placementButton(placement, times + 1),
        ...(placement === heard ? { means: "yes" as const } : {}),
      },
    ]),
    words:
      heard === undefined
        ? phrase("joining-placement-again")
        : [
            phrase("joining-placement-heard"),
            placementPhrase(heard),
            ...(asks ? [phrase("joining-placement-then-ask")] : []),
          ],
  };
}

function placementPhrase(placement: Placement) {
  return {
    nothing: phrase("joining-placement-nothing"),
    goods: phrase("joining-placement-goods"),
    shop: phrase("joining-placement-shop"),
    daily: phrase("joining-placement-daily"),
    neighbours: phrase("joining-placement-neighbours"),
    beside: phrase("joining-placement-beside"),
  }[placement];
}
