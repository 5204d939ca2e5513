/**
 * Why somebody wants to sell, in a few words: 家里孩子要上学, "because we are poor". Elsewhere it may sound like no time, or
 * like a trouble; where the job asks for the reason it is the answer. Not where they say that they have to go now.
 */

/** Letters; who writes more tells more, and is heard as ever. */
const longest = 60;

const family =
  "(?:孩子|小孩|娃儿?|儿子|女儿|闺女|妹[子崽]?|孙[子女]|外孙|弟弟|老人|爹|娘|妈|爸|婆婆|公公|老伴|老公|男人|媳妇|一家人|家里)";
const needs =
  "(?:上学|读书|念书|上大学|考大学|学费|上高中|看病|吃药|治病|娶|结婚|成家|盖房|修房|花钱|要钱|穷|困难|没收入)";
const reasonsHan = new RegExp(
  `^(?:因为|为了|为的是|图的?是|就想|还不是)|${family}\\p{Script=Han}{0,5}${needs}`,
  "u",
);
const leavesHan =
  /没空|没时间|没工夫|没得空|忙|走不开|顾不上|来不及|等|先|叫|喊|哭|闹|带[他她]|接|送|去了|再说|明天|回头|[?？吗]/u;

const reasons =
  /^(?:because|so that|so (?:i|we|my|our)|in order to|to (?:pay|earn|feed|help|send|keep)|for (?:the|my|our)) ?\b|\b(?:child|children|kids?|sons?|daughters?|grandchildren|mother|father|parents|family)\b.*\b(?:school|college|university|fees|medicine|hospital|wedding|food|poor)\b|^we are (?:very |so )?poor\b/u;
const leaves =
  /\b(?:no time|busy|later|wait|now|first|calling|crying|pick up|bring (?:him|her|them)|take (?:him|her|them)|tomorrow|tonight)\b|\?/u;

export function givesReason(text: string): boolean {
  if (text.length > longest) return false;
  const plain = text.normalize("NFKC").trim().toLowerCase();
  return /\p{Script=Han}/u.test(plain)
    ? reasonsHan.test(plain) && !leavesHan.test(plain)
    : reasons.test(plain) && !leaves.test(plain);
}
