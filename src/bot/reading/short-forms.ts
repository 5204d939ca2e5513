/**
 * What people type in a hurry, or as it is said at home, in the words that it is read by: "wat waits 4 me" is "what waits
 * for me", 看哈 is 看下. For reading alone: whatever is passed on or kept stays as it was typed. Pure.
 */
import { readOnce } from "./read-once.ts";

/** Nobody writes these but in a hurry, so they are no other word. */
const hurried: Readonly<Record<string, string>> = {
  bcoz: "because",
  bcz: "because",
  cnt: "can't",
  dnt: "don't",
  evrbody: "everybody",
  evrybody: "everybody",
  evrybdy: "everybody",
  everbody: "everybody",
  everbdy: "everybody",
  everybdy: "everybody",
  everyboddy: "everybody",
  frend: "friend",
  frends: "friends",
  frm: "from",
  frnd: "friend",
  frnds: "friends",
  gud: "good",
  hllo: "hello",
  hlo: "hello",
  hlp: "help",
  hv: "have",
  hve: "have",
  hw: "how",
  knw: "know",
  nxt: "next",
  sld: "sold",
  strt: "start",
  thnx: "thanks",
  thx: "thanks",
  tnx: "thanks",
  vilage: "village",
  villege: "village",
  villge: "village",
  whr: "where",
  wht: "what",
  wil: "will",
  tonite: "tonight",
  wrk: "work",
  yesterdy: "yesterday",
  yestrday: "yesterday",
};

const english: Readonly<Record<string, string>> = {
  ...hurried,
  "2day": "today",
  "2moro": "tomorrow",
  "2morrow": "tomorrow",
  "2nite": "tonight",
  abt: "about",
  any1: "anyone",
  b4: "before",
  coz: "because",
  cud: "could",
  cuz: "because",
  dat: "that",
  dis: "this",
  em: "them",
  every1: "everyone",
  evryone: "everyone",
  gimme: "give me",
  gonna: "going to",
  gotta: "have to",
  hav: "have",
  helo: "hello",
  hows: "how is",
  im: "i am",
  lemme: "let me",
  lerners: "learners",
  menter: "mentor",
  menters: "mentors",
  morn: "morning",
  mornin: "morning",
  msg: "message",
  msgs: "messages",
  mtg: "meeting",
  n: "and",
  nd: "and",
  nr: "number",
  nite: "night",
  nt: "not",
  nvm: "never mind",
  ofc: "of course",
  peeps: "people",
  plz: "please",
  ppl: "people",
  r: "are",
  shld: "should",
  shoud: "should",
  shud: "should",
  smth: "something",
  some1: "someone",
  sth: "something",
  thats: "that is",
  tmr: "tomorrow",
  tonite: "tonight",
  tmrw: "tomorrow",
  tommorow: "tomorrow",
  tomorow: "tomorrow",
  u: "you",
  ur: "your",
  wanna: "want to",
  wat: "what",
  wats: "what is",
  whats: "what is",
  wher: "where",
  wheres: "where is",
  whos: "who is",
  wich: "which",
  wud: "would",
  ya: "you",
};
const word = /[a-z0-9'’]+/giu;
/** "Tell Ann 2 bring", "what waits 4 me"; "2 bags" is a number. */
const toDo =
  /(?<=[a-z] )2(?= (?:ask|be|bring|call|come|do|get|give|go|help|look|make|meet|pick|see|send|show|take|tell|wait|work|write)\b)/giu;
const forWhom = /(?<=[a-z] )4(?= (?:her|him|me|my|our|the|them|us|you|u)\b)/giu;

/** "Ya, new one", "k nxt": a word of assent at the beginning; "c ya" speaks to somebody, "5 k" is a number. */
const yesFirst = /^\s*(?:ya|yah|yea|yup)\b(?!['’])/iu;
const okFirst = /^\s*kk?\b(?!['’])/iu;

const chinese: readonly (readonly [RegExp, string])[] = [
  // Looked at from behind, what is repeated stands first.
  [/(?<=\1([看找等问查听想说]))哈(?!哈)/gu, ""],
  [/(?<=[看找等问查瞧搞弄想听说讲发试帮翻喊催醒知夸])哈(?!哈)/gu, "下"],
  [/(?:好|几)多(?=[人个钱单村件户]|师傅|学员|会员|徒弟)/gu, "多少"],
  [/(?:哪个|啷个人|哪位)(?=[没来在不卡慢问带还有跑管])/gu, "谁"],
  [/啥辰光/gu, "什么时候"],
  [/啥人/gu, "谁"],
  [/么子|啥子|嘛子|啥/gu, "什么"],
  [/(?:没|莫|冇|呒)得|呒没|么没/gu, "没有"],
  [/侬|恁/gu, "你"],
  [/勿要|弗要|覅/gu, "不要"],
  [/[勿弗]/gu, "不"],
  [/脱(?=了|吧|伐)/gu, "掉"],
  [/莫(?!名|非)/gu, "别"],
  [/别个/gu, "别人"],
  [/晓得/gu, "知道"],
  [/今朝|今儿个?/gu, "今天"],
  [/明朝|明儿个?/gu, "明天"],
  [/咋个|啷个|哪能|咋/gu, "怎么"],
  [/俺们?|阿拉/gu, "我"],
  [/喊(?=[^话声])/gu, "叫"],
];
const isHan = /\p{Script=Han}/u;

/** "2 bring" is "to bring", in words that are passed on, too. */
export function withTo(text: string): string {
  return text.replaceAll(toDo, "to");
}

/** "How i snd it frm my vilage": for what is looked up as it is typed, where a short form may be a word of its own. */
export function unhurried(text: string): string {
  return text.replaceAll(word, (typed) => hurried[typed.toLowerCase()] ?? typed);
}

/** The same words, spelled out. */
export const spelledOut = readOnce(spell);

function spell(text: string): string {
  const said = withTo(text)
    .replaceAll(forWhom, "for")
    .replace(yesFirst, "yes")
    .replace(okFirst, "ok")
    .replaceAll(word, (typed) => english[typed.toLowerCase()] ?? typed);
  if (!isHan.test(said)) return said;
  return chinese.reduce((read, [way, plain]) => read.replaceAll(way, plain), said);
}
