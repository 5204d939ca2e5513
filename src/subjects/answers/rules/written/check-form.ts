/**
 * Written answers: how an answer looks: its length, its language, no markup, nothing that cannot be seen,
 * no word that learners never meet. What it says is looked at elsewhere.
 */
import type { Language } from "../../../../bot/reply.ts";
import { countWords } from "./fold.ts";

const mostWords = 120;
const mostCharacters = 180;

export function isTooLong(text: string, language: Language): boolean {
  if (language === "en") return text.length > 1_000 || countWords(text) > mostWords;
  return Array.from(text.replaceAll(/\s/g, "")).length > mostCharacters;
}

/** Markup, lists, emoji, and characters that change how others are read. */
export function hasMarkup(text: string): boolean {
  return (
    /[*_`#<>|{}[\]\\^~]|https?:|:\/\//i.test(
      text.normalize("NFKC").replaceAll(/(?<=\d)~(?=\d)/g, ""),
    ) ||
    /^\s*(?:[-–•·]|\d+[.)、])\s/mu.test(text) ||
    /[^\P{C}\n]|[\u2028\u2029\u3164\u115f\u1160]/u.test(text) ||
    /\p{Extended_Pictographic}/u.test(text.replaceAll(/[©®™]/gu, ""))
  );
}

/**
 * Characters that only traditional Chinese has. Nobody here reads it easily, and what looks for codes, cards
 * and promises does not know it.
 */
const traditional =
  /[們這個來對會時為發點開關門問題網頁買賣價貨過還沒讓從聽見電話說講請銀號傳給錢賬帳戶碼鍵雞裝單訂運費貸轉驗證東]/u;

/** In the other language, or in none that the person asked for. */
export function isOtherLanguage(text: string, language: Language): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters === 0 || han + latin < letters) return true;
  if (language === "zh") return han < letters / 2 || traditional.test(text);
  return han > letters / 10;
}

const unmet =
  /\b(netrepreneurs?|evidence|review(?:s|ed|er|ers|ing)?|submit(?:s|ted|ting)?|verif(?:y|ies|ied|ying)|referrals?)\b|证据|审核|提交/iu;

/** A word that tone forbids. */
export function hasUnmetWord(text: string): boolean {
  return unmet.test(text);
}
