/**
 * Answers: by what a message is taken for one that follows: it is short, it asks or takes up what was said,
 * and it has no subject of its own.
 */
import { isGoOn, isQuestion } from "../../../../bot/typed.ts";
import { isCommon } from "../search/common-words.ts";
import { isHan, wordsOf } from "../search/tokens.ts";

const mostWords = 9;
const mostHan = 14;

/** Begins with a word that takes up what was said before, or asks without a sign of it. */
const taking =
  /^\s*(?:(?:and|but|so|then|also|only|even|without|what about|how about|what if)\b|那|还有|然后|要是|如果|万一|可是)/iu;
export const takesUp =
  /^\s*(?:(?:and|but|so|then|also|only|even|without|what about|how about|what if|which|isn['’]?t that)\b|那|还有|然后|要是|如果|万一|可是)|呢[\s。？?]*$/iu;
/** "And for eggs?", 那鸭蛋呢: the same of another thing; it tells nothing, whatever it sounds like alone. */
export const asksOfAnother =
  /^(?:(?:and|but) )?(?:and|what about|how about) (?!(?:how|what|when|where|which|who|why|if|then|now|so|is|are|do|does|can|should)\b)[\p{L}'’-]+(?: [\p{L}'’-]+){0,2} ?\?+$|^(?:那么?|要是|换成)?\p{Script=Han}{1,5}呢[?？\s]*$/iu;
const asking =
  /\b(?:how|what|which|who|whose|where|when|why|or not|too)\b|[不没么嘛啊][\s。.!！]*$|几|多少|好多|多久|谁|哪|还是|咋|怎|行不|(\p{Script=Han})不\1/iu;

/** "I have packed it": what somebody did is no question. */
export const news = /^\s*(?:I|we)\b|^\s*[我俺咱]|了[\s。.!！]*$/iu;

/** Goes on from what was said, and is nothing else: "so tired" is not. */
export const goingOn = /^\s*(?:(?:and|but|then|what if)\b|那|还有|然后|要是|如果|万一|可是)/iu;

/** It asks about the bot, or about learning with it. */
export const ofBot =
  /\b(?:you|your|u|ur|bot|app|phone|learn|lessons?|course)\b|[你您学课]|机器|手机/iu;

/** What is asked about any subject: its price, its time, its use. They are no subject themselves. */
const aspects: ReadonlySet<string> = new Set(
  wordsOf(
    "cost costs price pay paid money cheap cheaper cheapest expensive dear free worth safe true " +
      "important different difference deadline ok enough minutes hours days",
  ),
);
const hanAspects = "钱价贵便宜费久长短等算花划靠谱真假成掏块元非不行必须吃力急慢快早晚然所因";

/** Whether it is short and says something. */
export function mayBeLikeOne(text: string): boolean {
  return lengthOf(text).isShort && !isGoOn(text);
}

/** Whether it asks something, too, or takes up what was said. */
export function soundsLikeOne(text: string): boolean {
  return mayBeLikeOne(text) && (isQuestion(text) || taking.test(text) || asking.test(text));
}

/** Two Chinese characters count as a word. */
export function lengthOf(text: string): { readonly words: number; readonly isShort: boolean } {
  const words = wordsOf(text);
  const han = words.filter(isHan).reduce((sum, { length }) => sum + length, 0);
  return han > 0
    ? { words: han / 2, isShort: han <= mostHan }
    : { words: words.length, isShort: words.length > 0 && words.length <= mostWords };
}

/** Words and characters that tell what it is about. */
export function subjectsOf(text: string): readonly string[] {
  return partsOf(text).filter(
    (word) => !isCommon(word) && !aspects.has(word) && !hanAspects.includes(word),
  );
}

export function partsOf(text: string): readonly string[] {
  return wordsOf(text).flatMap((word) => (isHan(word) ? Array.from(word) : [word]));
}
