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

/** "Tell her I come on Friday", "ask my mentor if eggs may go": words for a person, and no question to the bot. */
export function isToldToPerson(text: string): boolean {
  if (asksPerson.test(text)) return true;
  const ways = [toPerson, toPersonChinese, thanksPerson];
  if (!isQuestion(text) && apologises.test(text)) return /师傅|老师/u.test(text);
  return !isQuestion(text) && ways.some((way) => way.test(text));
}
