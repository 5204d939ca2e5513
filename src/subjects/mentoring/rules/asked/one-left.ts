/**
 * "One gave up", 有一个不干了: a mentor tells that some learner stops, and names nobody. Pure. "One left" alone may be goods
 * that are left, and a parcel that came back is 退了一个.
 */
import { plainWords } from "../../../../bot/bare-words.ts";
import { spelledOut } from "../../../../bot/reading/short-forms.ts";

const longest = 50;
const learners =
  "(?:learners?|people|pupils?|mentees?|students?|trainees?|person|girls?|boys?|wom[ae]n|m[ae]n)";
const count =
  "(?:another one|one more|one|another|two|three|some(?:one|body)|some|a few|several|half)";
const anyOne = `${count}(?: (?:of (?:mine|them|us|my (?:\\w+ )?${learners})|here))?`;
const aLearner = `(?:(?:an?|my|${count}) (?:of my )?(?:new )?${learners}(?: of mine)?|${count} of (?:mine|them|my (?:\\w+ )?${learners}))`;
const before =
  "(?:(?:i think|so|and|sorry|sad news|bad news|hi|hello|today|yesterday|this week|there is|there's|now|oh) )*";
const has = "(?:has|have|just|already|now|again|almost|nearly|is|are|was|wants? to|about to|says) ";
const givesUp =
  "(?:gave up|given up|giving up|gives? up|quit|quits|quitting|dropped out|drops? out|dropping out|lost (?:heart|courage|hope|interest)|(?:does not|doesn'?t|do not|don'?t|won'?t|will not|no longer) (?:wants? )?(?:any ?more|to (?:go on|learn|continue|sell|try)(?: any ?more)?|go on|continue)|threw in the towel)";
const goes =
  "(?:left|leaving|leaves?|stopped(?: learning| coming)?|stops?|gone|disappeared|went away)";
const behind =
  "(?: (?:already|today|yesterday|now|any ?more|the course|us|me|on (?:me|it|us)|learning|this week|again|it|all of it|sadly))*";

const english = new RegExp(
  `^${before}(?:${anyOne} (?:${has})*${givesUp}|${aLearner} (?:${has})*(?:${givesUp}|${goes}))${behind}$`,
  "u",
);
const opening = "(?:唉|哎|今天|昨天|这周|我这|这里|这边|这儿|里|手上|手下|村里|又|刚|也|，|我)*";
const some = "(?:有)?(?:一个人|个人|一个|个把|一位|个|两个|俩|三个|几个|好几个|人)";
const ofThem = "(?:学员|徒弟|学生|带的人?|的)";
const says = "(?:也|又|都|说|跟我说|想|要|就|已经|他|她|怕是|可能|彻底)*";
const stops =
  "(?:不想|不愿意?|不肯|不)再?(?:干|学|弄|搞|做|跟|继续)(?:下去)?|放弃|撂挑子|打退堂鼓|泄气|灰心";
const chinese = new RegExp(
  [
    `^${opening}${some}(?:学员|徒弟|学生|人)?${says}(?:${stops})(?:了|啦|咯|哦|呢)*$`,
    `^${opening}${some}?(?:我?带的)?${ofThem}${says}(?:${stops}|走|退出?|跑|不来)(?:了|啦|咯|哦)+$`,
    `^${opening}(?:走|跑|流失)了(?:一|两|几|三)个(?:人|学员|徒弟)?$`,
  ].join("|"),
  "u",
);

export function saysOneLeft(text: string): boolean {
  if (text.length > longest || /[?？]/u.test(text)) return false;
  const said = plainWords(spelledOut(text));
  return english.test(said) || chinese.test(said.replaceAll(" ", ""));
}
