/**
 * "My mentor never answers", 师傅从来不理我: a learner waits for their mentor in vain, or thinks so. Words alone; whether
 * anything waits is looked up after that. "Has he looked yet?" asks, and is heard in asks-of-shown.ts.
 */

const adverbs =
  "(?:(?:just|still|also|really|even|always|simply|ever|yet|has|have|had|is|was|again|ever|does|do) )*";
const not =
  "(?:(?:has|have|had|does|do|did|is|was|will|would|can|could) not|(?:has|have|had|does|do|did|is|was|wo|would|ca|could)n['’]?t|not|never|no|no longer|hardly|barely|rarely|refuses to|cannot)";
const answers =
  "(?:answer(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?|writes? (?:back|to me)|wrote back|written back|react(?:s|ed)?|look(?:s|ed|ing)?|check(?:s|ed|ing)?|sees?|saw|seen|reads?|talks?|help(?:s|ed|ing)?|cares?|pick(?:s|ed)? up|tells? me)";
const chineseAdverbs =
  "(?:从来|一直|老是|总是|就是|是不是|好几?天|好多天|[一两二三四五六七八九十\\d几]+(?:天|日|个星期|周)|半天|好久|很久|到现在|这几天|今天|又|都|也|就|根本|怎么|咋个?|为啥|为什么|一次|一句|一眼|了)*";
const chineseAnswers =
  "(?:怎么|咋)?(?:给我|跟我|对我)?(?:回(?![来家村去头])|理(?!解)|睬|搭理|看(?![懂见起好上清])|吭声?|吱声|出声|答|管(?:我|事)|消息|动静|反应|音信|人影|帮(?:我|忙)|教(?:我)?)";

/** @param en who it is, as a pattern @param zh the same in Chinese */
function ways(en: string, zh: string): readonly RegExp[] {
  const re = (pattern: string) => new RegExp(String.raw`(?<![\p{L}])${pattern}`, "iu");
  return [
    re(
      String.raw`${en} ${adverbs}${not} ${adverbs}(?:to )?${answers}\b(?! (?:to )?(?:the |my )?(?:buyers?|customers?|platform))`,
    ),
    re(
      String.raw`${en} ${adverbs}(?:ignor(?:es?|ed|ing)|forg(?:ot|ets|otten)|avoid(?:s|ed|ing)?) (?:me|us|my|our)\b`,
    ),
    re(
      String.raw`${en} (?:is|has been|keeps|stays|kept|has gone|went|goes) ${adverbs}(?:so |very |too |all )*(?:quiet|silent|slow)\b`,
    ),
    re(
      String.raw`(?:no|any|an?|one|single) (?:answer|reply|response|word|news)(?: (?:back|yet|at all|so far))* from ${en}\b`,
    ),
    re(String.raw`(?:hear|heard|got|get|have) nothing (?:back |at all |yet )?from ${en}\b`),
    re(
      String.raw`(?:can['’]?t|cannot|can not|could not|couldn['’]?t) (?:reach|find|get(?: hold of)?) ${en}\b`,
    ),
    re(String.raw`${en} takes? (?:too|so|very) long\b`),
    new RegExp(
      `${zh}${chineseAdverbs}(?<!还)(?:不肯|懒得|不愿意?|不想|不|没有?|莫|未)${chineseAnswers}`,
      "u",
    ),
    new RegExp(`(?:找不到|联系不上|等不到|盼不到|找不着)${zh}`, "u"),
    new RegExp(`${zh}(?:是不是|好像|怕是)*(?:把我|忘了我|忘记我|不管我)`, "u"),
  ];
}

const anybody = ways("[\\p{L}'’]+", "\\p{Script=Han}{1,4}");
const above = ways("(?:he|she)", "[他她]");
const kept = new Map<string, readonly RegExp[]>();
const mostKept = 200;

/** Letters; more is a story. */
const longest = 200;
const says = (patterns: readonly RegExp[], text: string) =>
  text.length <= longest && patterns.some((pattern) => pattern.test(text));

/** Whether it may be said of anybody at all: only then is a mentor looked up. */
export const mayBeSilent = (text: string): boolean => says(anybody, text);

/** @param en who it is, as a pattern: their name, "my mentor" */
export function isSilent(text: string, en: string, zh: string): boolean {
  const known = kept.get(en) ?? ways(en, zh);
  if (kept.size >= mostKept) kept.clear();
  kept.set(en, known);
  return says(known, text);
}

/** "He never answers": who is meant stands above it. */
export const isSilentAbove = (text: string): boolean =>
  /^\W*(?:(?:but|and|because|still|yes|so|why)[\s,]+)*(?:(?:does|has|is) )?(?:he|she)\b|^(?:可是?|但是?|因为|不过|为啥|为什么)?[他她]/iu.test(
    text,
  ) && says(above, text);

/** "She never looks at my photo": a mentor does, and nobody else. */
export function isOfShown(text: string): boolean {
  return /\bmy (?:work|photos?|pictures?|pics?|homework|tasks?|lessons?|numbers?|price)\b|我(?:的|发的|拍的|交的|写的|给的)?(?:照片|作业|图片?|任务|相片)|我(?:发|拍|交)的/iu.test(
    text,
  );
}
