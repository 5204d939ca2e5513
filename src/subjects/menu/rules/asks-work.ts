/**
 * "Anything new?", 今天有啥事: whoever helps others asks what waits for them. Pure. Of others the same words are a question
 * like any other.
 */
import { plainWords } from "../../../bot/bare-words.ts";
import { spelledOut } from "../../../bot/reading/short-forms.ts";

/** Characters; who writes more asks for something. */
const longest = 48;

const begin =
  "(?:(?:hi|hello|hey|ok|so|and|please|pls|well|do i have|do you have|have i got|have we got|have you got|is there|are there|got|did i get|i have|tell me|show me|see) )*";
const when =
  "(?: (?:today|now|right now|here|yet|this morning|this week|lately|since yesterday|at the moment|for me|for us|for me today|to do|waiting|from (?:the |our |my )?(?:villages?|people|learners|mentors)))*";
const english = new RegExp(
  `^${begin}(?:` +
    [
      "(?:any|some|what|what's|what is|what are)(?: the)? (?:news|new|updates?|new things?|latest)",
      "(?:anything|something|what) (?:new|happened|happening|up|going on|open|urgent|left|important|waiting|to do|to see to)",
      "(?:anything|something|nothing) for (?:me|us)",
      "(?:what's|what is) (?:up|going on|happening|on|open|waiting|to do|left)",
      "(?:(?:any|new|open) )+(?:questions?|complaints?|requests?|problems?|work|tasks?|messages?)",
      "what (?:did|have) (?:i|we) miss(?:ed)?",
      "what (?:must|should|do|can|shall) (?:i|we)(?: have to| need to)? (?:do|look at|see to)",
      "(?:what |which |all )?(?:the )?questions? (?:that )?(?:nobody|no one|noone|none) (?:has |have |could |can |did )*(?:answer(?:ed|s)?|know|knows|replied to)",
      "(?:the )?(?:unanswered|unsolved|left over) questions?",
      "who (?:has )?complain(?:ed|s)?",
      "who (?:needs|wants|waits for|asked for|asked|is asking) (?:me|us|something|help)?",
    ].join("|") +
    `)${when}$`,
  "u",
);
const beginZh =
  "(?:请问|那|嗨|喂|今天|今早|现在|这会儿?|这几天|这两天|最近|昨天|这边|村里|各村|下面|我这|还|又|看看|看下)*";
const thing =
  "(?:新的?|要紧的?|急的?|要办的?|要做的?|要弄的?|要搞的?|要忙的?|要处理的?|要我(?:办|做|弄|搞|看|管|处理)的?|等我的?|事情?|情况|消息|动静|问题|活|鲜事|变化|安排|任务)+";
const chinese = new RegExp(
  `^${beginZh}(?:` +
    [
      `(?:有没有|有|没有|没|是)?(?:什么|哪些|啥)${thing}`,
      `有(?:没有)?${thing}`,
      "(?:有没有|有)?(?:人|谁)(?:有)?(?:新)?(?:问|找我?|等我?|等着|求助|告状|投诉|提问)(?:的|事|问题)*",
      "(?:哪些|有哪些|还有)?(?:问题)?(?:还)?没(?:有)?人(?:能|会)?(?:答|回)(?:得?上|得?了|过|复)?(?:来)?的?(?:问题)?",
      "(?:哪些|有哪些)?问题(?:还)?没(?:有)?人(?:能|会)?(?:答|回)(?:得?上|得?了|过|复)?",
      "(?:等)?(?:协会|我们?)(?:要|该|得)?(?:来)?(?:回|答|回答)的问题",
      "(?:我)?(?:要|该|得)(?:做|办|干|弄|搞|忙)(?:点)?(?:什么|哪些|啥)",
    ].join("|") +
    ")(?:要|等着|等我)?(?:办|做|弄|搞|处理)?(?:没有?|吗|不|呢|啊|呀|哦|嘛|么|的|了)*$",
  "u",
);

export function asksWhatWaits(text: string): boolean {
  if (text.length > longest) return false;
  const said = plainWords(spelledOut(text));
  return /\p{Script=Han}/u.test(said) ? chinese.test(said.replaceAll(" ", "")) : english.test(said);
}
