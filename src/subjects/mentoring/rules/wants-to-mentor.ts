/** "How do I become a mentor", 我想当师傅, by whoever is none. Pure. */
import { plainWords } from "../../../bot/bare-words.ts";
import { spelledOut } from "../../../bot/reading/short-forms.ts";

/** Characters; more is a story. */
const longest = 60;

const english = new RegExp(
  "^(?:(?:hi|hello|and|so|but|please|pls|one day|maybe) )*(?:" +
    "(?:how (?:do|can|could|does|to)|can|could|may|when (?:do|can)|i (?:want|wanna|would like|wish|hope|like)|i'd like|want|wanna|who (?:do|can) i ask|what (?:do|must|should) i (?:do|need)|am i able)(?: (?:i|we|you|one|somebody|someone|anybody|a person|to|also|too|ask))* (?:become|be|work as|get to be|turn into)|(?:please )?(?:make|let|take) me(?: be| become| as)?" +
    ") (?:also )?(?:a |the |your |one of the )?mentors?(?: (?:too|as well|here|please|pls|some ?day|one day|now|then|myself|who do i ask|whom do i ask|how))*$",
  "u",
);
const chinese =
  /^(?:请问|那|我|俺|也|以后|将来|哪天|有没有|[\s，,])*(?:(?:想|要|能不能|能|可以|可不可以|让我|怎么样?|怎样|咋个?|如何|才|也|去|来)+(?:当|做|成为)(?:上|得上|个|一个|一名)*师傅|(?:当|做)师傅(?:要|需要|得|有)(?:什么|啥子?|哪些|多少)(?:条件|手续|要求|资格)?)(?:的话)?(?:[，,\s]*(?:要|该|得)?(?:找|问)(?:谁|哪个))?(?:吗|嘛|不|呢|啊|吧)*$/u;

export function wantsToMentor(text: string): boolean {
  if (text.length > longest) return false;
  const said = plainWords(spelledOut(text));
  return english.test(said) || chinese.test(said.replaceAll(" ", ""));
}
