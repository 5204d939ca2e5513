/**
 * "Looks good to me", 拍得不错, 好了: what a mentor types below something that was shown, instead of 👍. Pure. Whatever
 * says more is what to change, and is asked about before anybody reads it.
 */
import { plainWords } from "../../../bot/bare-words.ts";
import { spelledOut } from "../../../bot/reading/short-forms.ts";

/** Characters; who writes more says what. */
const longest = 48;

const thing =
  "(?:photos?|pictures?|pics?|price|prices|numbers?|parcel|listing|page|voice|words|work|job|one|book)";
const who = `(?:(?:it|this|that|she|he|they|these|those|everything|all|both)(?: one| ones)?|(?:the|her|his|your|this|that) ${thing})`;
const good =
  "(?:good|great|nice|fine|ok|okay|perfect|beautiful|lovely|excellent|clear|better|correct|right|alright|all right|super|well done|approved?|accepted?|pass(?:ed)?|good enough)";
const english = new RegExp(
  `^(?:(?:ok|okay|yes|yeah|oh|wow|well|now|and|hi|so|thanks) )*(?:` +
    [
      `(?:(?:${who}|it's|that's|its|thats|they're) )?(?:(?:is|are|looks?|looking|seems?|was) )?(?:(?:very|really|quite|all|both|much|so|now|already|just|a|an|is|are) )*${good}(?: ${thing}| enough)?`,
      `i (?:really )?(?:like|love) ${who}`,
      `(?:i )?(?:approve|accept|pass)(?: ${who})?`,
      "(?:she|he|you|they) did (?:it |that )?(?:very |really |so )*(?:well|good|great|right)",
      "(?:nothing to change|no problems?|thumbs up|no need to change|well done|keep it(?: so)?)",
    ].join("|") +
    ")(?: (?:to me|now|for me|this time|like this|so|as it is|thanks|thank you|please|dear|both|all|too|again|today|than before|than last time|from me|done|very much))*$",
  "u",
);
const chinese =
  /^(?:嗯|好的?|哦|那|行|这(?:个|张|次|回|样|单)?|那个|她|他|两(?:个|张)|都|全部|现在|照片|图|价钱?|价格|数|东西|字|拍|写|做|弄|包|算|打包|得|的|挺|很|蛮|真|还|非常|比|上次|上回|之前|刚才|也|是|就|我看|我?觉得|没啥|更)*(?:好(?:看)?|太好了|太棒了|可以|行|不错|过|通过|合格|没问题|没毛病|没意见|清楚|够(?:了|好)|ok|棒|漂亮|满意|对|成|中|要得|巴适)(?:了|的|啊|呀|哈|嘛|吧|就这样|多|很多|得很|啦|哦|谢谢|辛苦)*$/iu;

/** @param name of whoever showed it: "well done Ben" */
export function saysGood(text: string, name: string): boolean {
  if (text.length > longest || /[?？]/u.test(text)) return false;
  const said = withoutName(plainWords(spelledOut(text)), plainWords(name));
  return /\p{Script=Han}/u.test(said) ? chinese.test(said.replaceAll(" ", "")) : english.test(said);
}

function withoutName(said: string, name: string): string {
  if (/\p{Script=Han}/u.test(name)) return said.replace(name, "");
  const words = new Set(name.split(" ").flatMap((word) => [word, `${word}'s`]));
  return said
    .split(" ")
    .filter((word) => !words.has(word))
    .join(" ");
}
