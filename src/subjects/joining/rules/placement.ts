/**
 * Joining: where somebody stands today, by a tap; or told instead of tapped: "I keep bees and want to sell honey".
 *
 * What is told is only a guess, said back with all the buttons.
 */
import { placements, type Placement } from "../../../bot/member.ts";
import { phrase, type Button, type Reply } from "../../../bot/reply.ts";
import { asksInside, isQuestion } from "../../../bot/typed.ts";

/** Characters; a short question is one, whatever it tells. */
const longestQuestion = { han: 20, words: 12 };

const guesses: readonly (readonly [Placement, RegExp])[] = [
  [
    "beside",
    /不想开店|不开店|帮.{0,4}(?:干|打包|卖)|开(?:货车|三轮|车)|跑车|送货|拉货|\b(?:no shop for me|don'?t want a shop|work for a seller|boda|i (?:only )?(?:drive|deliver))\b/iu,
  ],
  ["neighbours", /带.{0,3}(?:邻居|村里|大家)|\bhelp (?:my |the )?(?:neighbou?rs|village)\b/iu],
  [
    "daily",
    /天天.{0,3}(?:单|卖|发)|每天.{0,6}(?:单|包裹)|\b(?:orders|parcels) (?:every|a|each) day\b/iu,
  ],
  ["nothing", /没东西|没有东西|啥都没有|什么都没有|没货|\bnothing to sell\b|\bhave nothing\b/iu],
  [
    "shop",
    /(?:开了|有个?|有一个)(?:网|淘宝|拼多多|抖音|微)?店|我的店|店开|\b(?:have|opened|got) (?:a|my|an online) shop\b/iu,
  ],
  [
    "goods",
    /[有养喂种做编产腌酿织采卖]|\b(?:have|got|keep|grow|make|sell|raise|weave|bake|sew|pick)\b/iu,
  ],
];

/** "I don't have a shop", 没开过店: of a shop that there is not. */
const noShop =
  /(?:没有?|还没)(?:开过?|有)?[^，,。；;\s]{0,3}店|\b(?:don'?t|do not|haven'?t|have not|have no|got no|never|no|not|without)\b[^,.;]{0,24}?\bshop\b/giu;

/** @returns undefined where it tells nothing of it */
export function placementIn(text: string): Placement | undefined {
  return guesses.find(([placement, words]) =>
    words.test(placement === "beside" ? text : text.replaceAll(noShop, " ")),
  )?.[0];
}

/** So long that it tells something, though it may ask, too. */
export function isTold(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > 0
    ? han > longestQuestion.han
    : text.trim().split(/\s+/u).length > longestQuestion.words;
}

/** Where are you today? */
export function askPlacement(): Reply {
  return {
    words: phrase("joining-placement"),
    buttons: placements.map((placement) => [placementButton(placement)]),
    screen: "join",
  };
}

function placementButton(placement: Placement): Button {
  return { label: placementPhrase(placement), action: `join:place:${placement}` };
}

/** The same after something was told; what it sounds like is said back. */
export function askPlacementAfter(text: string): Reply {
  const heard = placementIn(text);
  const asks = isQuestion(text) || asksInside(text);
  return {
    ...askPlacement(),
    buttons: placements.map((placement) => [
      { ...placementButton(placement), ...(placement === heard ? { means: "yes" as const } : {}) },
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
