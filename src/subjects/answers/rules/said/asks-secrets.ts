/**
 * Answers: words of a person that ask a learner for papers, a card, a code or money. Whoever passes them on says below
 * that nobody needs these; the words go all the same.
 */
import { phrase, type Phrase } from "../../../../bot/reply.ts";

const secretsEn = String.raw`\b(?:id(?:entity)? ?cards?|(?:your|his|her|mother'?s|father'?s|husband'?s|wife'?s|the) ids?|passport|bank cards?|(?:card|account) numbers?|pin|password|otp|(?:sms|login|verification|the|your) code)\b`;
const towardsEn = String.raw`\b(?:(?:send|give|show|tell|bring|forward|text|read) (?:(?:it|them|that) to )?(?:me|us)|i (?:need|want)|let me (?:see|have))\b`;
const secretsZh = "身份证|银行卡|卡号|密码|验证码|护照";
const towardsZh =
  "(?:发|拍|给|传|报|念|告诉|借|拿|交)(?:过来|一下|来)?给?我(?!们?[都也]?没)|(?:发|拍|传|报)(?:过来|来)";

const asks = (
  [
    [secretsEn, towardsEn, "iu"],
    [secretsZh, towardsZh, "u"],
  ] as const
).flatMap(([secret, towards, flags]) => [
  new RegExp(`(?:${secret})[^.。！？!?\n]{0,25}?(?:${towards})`, flags),
  new RegExp(`(?:${towards})[^.。！？!?\n]{0,25}?(?:${secret})`, flags),
]);

const asksMoney = [
  /\b(?:send|give|lend|transfer)(?: it)?(?: to)? (?:me|us)\b[^.?!\n]{0,20}?\b(?:money|cash|fees?|\d{2,}(?! ?(?:photos?|pictures?|words?|boxes|parcels?|orders?|eggs?|jars?|kilos?|kgs?|grams?|minutes?|hours?|days?|am|pm|%)\b))\b/iu,
  /\bpay (?:me|us)\b/iu,
  /(?:转|打|借|交|付)给?我[^，。！？\n]{0,6}(?:钱|学费|\d+[块元])|(?:钱|学费|红包|\d+[块元])[^，。！？\n]{0,4}(?:转|打|交|付)给?我|发[^，。！？\n]{0,4}红包给?我|给我[^，。！？\n]{0,3}(?:钱|\d+[块元]钱)/u,
];

const warns = /\b(?:never|don'?t|do not|nobody|no one|not)\b|别|不要|不能|千万|不用/iu;

/** What stands below such words. */
export function cautionFor(text: string | undefined): readonly Phrase[] {
  if (text === undefined || warns.test(text)) return [];
  const isAsked = [...asks, ...asksMoney].some((pattern) => pattern.test(text));
  return isAsked ? [phrase("relay-asks-secrets")] : [];
}
