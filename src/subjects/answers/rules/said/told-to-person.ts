/** Answers: "tell her I come on Friday", "ask my mentor if eggs may go": whoever says so names a person, who is to hear it. */
import { isQuestion } from "../../../../bot/typed.ts";

const toPerson =
  /^\W*(?:(?:please|pls|plz|and|ok|so|can you|could you|u)\W+)*(?:tell|say to)\s+(?:her|him|(?:my|the|our) (?:mentor|teacher)|mentor|teacher)\b(?!\s+(?:what|how|why|when|no|yes|to)\b)/iu;
const toPersonChinese =
  /^[请你麻烦帮我，,\s]{0,5}(?:跟|给|和|同|告诉|转告)(?:我?[她他]|.{0,3}(?:师傅|老师))(?:说(?!明|清|好)|讲|带个?[话句信]|一声|我)/u;

/** Thanks that are to go to them: "thank my mentor for me", 谢谢李师傅 跟他说一声. */
const thanksPerson =
  /^\W*(?:(?:please|pls|can you|could you)\W+)*(?:thank (?:my|the|our) (?:mentor|teacher)|(?:say|give|pass on) (?:my )?(?:thanks|thank you) to (?:(?:my|the|our) (?:mentor|teacher)|him|her))\b|^(?:谢谢|多谢|感谢)[^，,。?？]{0,3}(?:师傅|老师)[,，\s]*(?:帮我|替我|麻烦你?|你)*(?:跟|给|和|告诉|转告)[他她]?(?:说|讲|带|一声|我)|^(?:请|麻烦你?)?(?:帮我|替我)(?:谢谢|多谢|感谢)[^，,。?？]{0,3}(?:师傅|老师)/iu;

/** Who wants to say sorry to them: 我跟李师傅说声对不住. */
const apologises =
  /(?:我|俺)?(?:想|要)?(?:给|跟|向)(?:我?[他她]|[^，,。?？]{0,3}(?:师傅|老师))(?:说|道|赔)(?:一?声|个|句)?(?:对不[住起]|抱歉|不好意思|歉|不是)/u;

/** Who is to be asked is named, and what. */
const asksPerson =
  /^\W*(?:(?:please|pls|can you|could you)\W+)*ask (?:my|the|our) (?:mentor|teacher)\W+(?:\w+\W+){2,}|^(?:请|麻烦|帮我|替我)?问(?:问|一问|一下)?[^，,。?？]{0,3}(?:师傅|老师).{3,}/iu;

const politely = String.raw`^\W*(?:(?:please|pls|plz|and|ok|so|can you|could you|u)\W+)*`;
const mentorEn = "(?:my|the|our) (?:mentor|teacher)";
/** What tells the bot to pass words on; the person reads what stands behind it. */
const passesOn: readonly RegExp[] = [
  new RegExp(String.raw`${politely}ask ${mentorEn}(?:\s*[:,]|\s+(?:if|whether)\b)?\s*`, "iu"),
  new RegExp(
    String.raw`${politely}(?:tell|say to) (?:her|him|${mentorEn})(?:\s*[:,]|\s+that\b)?\s*`,
    "iu",
  ),
  /^(?:请|麻烦|帮我|替我)*问(?:问|一问|一下)?[^，,。?？]{0,3}(?:师傅|老师)[\s，,：:]*/u,
  /^[请你麻烦帮我，,\s]{0,5}(?:(?:跟|给|和|同)(?:我?[她他]|.{0,3}(?:师傅|老师))(?:说|讲|带个?[话句信])(?:一?声|一?下)?|(?:告诉|转告)(?:我?[她他]|.{0,3}(?:师傅|老师))(?:一?声|一?下)?)[\s，,：:]*/u,
];
/** Letters or characters; less is no message of its own. */
const leastWords = 4;

/** "Ask my mentor if eggs may go": what the mentor reads is "eggs may go", and not that somebody is asked. */
export function wordsForPerson(text: string): string {
  for (const head of passesOn) {
    const words = text.replace(head, "");
    if (words !== text && words.length >= leastWords) return words;
  }
  return text;
}

/** "Tell her I come on Friday", "ask my mentor if eggs may go": words for a person, and no question to the bot. */
export function isToldToPerson(text: string): boolean {
  if (asksPerson.test(text)) return true;
  const ways = [toPerson, toPersonChinese, thanksPerson];
  if (!isQuestion(text) && apologises.test(text)) return /师傅|老师/u.test(text);
  return !isQuestion(text) && ways.some((way) => way.test(text));
}
