/**
 * Goods named one after another, and no more: 腊肉 腊肠 酸鱼. That is no question, and no village's name. Two may be a question
 * of few words, 鸡蛋 包装, and English has its own signs.
 */
const things = /^\p{Script=Han}{1,6}(?:[\s、，,]+(?:还有|和)?\p{Script=Han}{1,6}){2,}[。.]?$/u;
const place = /[省市县区州旗镇乡村屯寨庄]/u;
/** What is said of them, or of anything: then it is no list. */
const verbs =
  /[我你他她它俺咱了吗呢吧啊不没是要想会能说讲问给让叫怎咋啥哪谁几退赔坏烂碎丢破贵慢好行对卖买寄发拍药毒]|多少/u;

export function areThings(text: string): boolean {
  const said = text.trim();
  return things.test(said) && !place.test(said) && !verbs.test(said);
}
