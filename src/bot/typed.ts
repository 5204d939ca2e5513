/**
 * What somebody sends while their words are waited for: the answer, a question of their own, or neither.
 * The one home of that rule. Reading the answer is for whoever waits, and so is what is said to a question;
 * what the articles know comes in as a function. A wrong guess costs one tap.
 */
import type { Message } from "@grammyjs/types";
import { contentOf, hasWords } from "./content.ts";
import type { Turn } from "./context.ts";
import { isNumbersAlone } from "./numbers/spoken-numbers.ts";
import { readOnce } from "./reading/read-once.ts";
import { spelledOut } from "./reading/short-forms.ts";
import { tellsTrouble } from "./reading/tells-trouble.ts";
import type { Language } from "./reply.ts";

/**
 * What the articles make of a text: a danger by words that are sure, or by likeness alone; a greeting; a
 * question that is surely known, even without a question word.
 */
export type Known = "danger" | "like-danger" | "greeting" | "surely" | "unsure";
export interface Knows {
  (text: string, language: Language): Known;
  /** Whether words that are surely danger stand in it, which is told at once; absent: it has to be asked. */
  readonly mayBeDanger?: (text: string) => boolean;
}

/** What is waited for: some answers look like questions. */
export type Awaited = "anything" | "own-words" | "goal" | "village";

export type Typed =
  | { readonly kind: "answer" | "question"; readonly text: string }
  /** "Fine": neither. */
  | { readonly kind: "go-on" }
  /** A voice note, a picture without words, a sticker. */
  | { readonly kind: "no-words" };

const english =
  /^(who|what|when|where|why|how|which|whose|can|could|may|must|should|shall|do|does|did|is|are|am|will|would|has|have)\b/i;
const chinese =
  /吗|呢[？?。]?$|么$|怎么|怎样|咋|啷个|什么|啥|多少|几多|几钿|好多钱|(?<!好)几个|几天|几时|哪|为什么|为啥|干嘛|干吗|可不可以|(?![时动])(\p{Script=Han})不\1/u;
/** 运费谁出. Not 谁都会, 不管谁来, 谁知道. */
const who = /(?<![管论便道])谁(?![都也知叫让])/u;
/** 能卖不, 发了没, 好卖伐: asked by the last word alone. */
const lastAsks =
  /(?<=\p{Script=Han})(?:(?<![说偏才就绝从决也都])不|(?<=[得过懂好了])(?<!除了|为了|算了)没[有得]?|(?<!砍)伐|啵|咩)[啊呀嘛哦咯\s。.!！]*$/u;

/** "Have ten parcels a week", "多带几个邻居": many goals begin like questions. */
const wish =
  /^(?:have|do|will|can|could|be able)\s+(?!i\b|you\b|we\b|they\b|he\b|she\b|it\b|my\b|the\b|there\b|a person\b|somebody\b)/i;
const surelyAsking =
  /[?？]|[吗呢么][。.!！\s]*$|怎么|怎样|咋|为什么|为啥|什么|能不能|会不会|要不要|是不是/u;
/** Names such as 哪吒村 hold the words of a question. */
const village = /^[^?？]{1,12}(村|village)[。.]?$/iu;

export function isQuestion(text: string, awaited: Awaited = "anything"): boolean {
  if (awaited === "own-words") return /[?？]$/.test(text.trim());
  if (awaited === "village" && village.test(text)) return false;
  // "Wat" may be a name.
  const isTyped = awaited === "village" || /\p{Script=Han}/u.test(text);
  const trimmed = (isTyped ? text : spelledOut(text)).trim();
  if (awaited === "goal") {
    if (surelyAsking.test(trimmed)) return true;
    if (wish.test(trimmed) || /\p{Script=Han}/u.test(trimmed)) return false;
  }
  return (
    /[?？]/u.test(trimmed) || [english, chinese, who, lastAsks].some((asks) => asks.test(trimmed))
  );
}

/** What comes after the last stop that something follows. */
const lastClause = /[^。！？.!?;；\n，,]+[。！？.!?;；\s]*$/u;

/** Whether a text ends with a question; "eggs. why? for my son" tells something. */
export function endsAsking(text: string): boolean {
  return isQuestion(lastClause.exec(text.trim())?.[0] ?? text);
}

const inside =
  /\b(?:can|could|will|would) you\b|\bhow (?:do|does|can|should|much|many|long)\b|\b(?:do|does|should|must|may|can) (?:i|we)\b|\bwhat (?:is|are|do|does|should)\b/iu;

/** "No, duck eggs, and can you tell me the price": a question stands among other words. Chinese ones are questions anywhere. */
export function asksInside(text: string): boolean {
  return inside.test(text);
}

const goOnWords = new Set(
  [
    "okgoon oknext okcontinue goonplease goonpls continueplease continuepls pleasecontinue nextplease nextpls nextjob nextstep nextone",
    "letsgo letsgoon letscontinue letusgoon proceed carryon resume resumeplease resumepls unpause",
    "往下 往下走 往下来 走起 下一题 接着搞 接到搞 继续搞 恢复 恢复吧 继续吧 继续来 得行 要得 对头 晓得了",
    "goon go next continue ok okay yes fine sure good isee gotit understood",
    "接着来 接着 继续 下一步 下一个 下一件 好 好的 好吧 好啊 行 可以 嗯 嗯嗯 哦 是的 对",
    "whatdoyouwantmetodo whatdoyouwantmetodonow whatshouldidonow",
    "你叫我做啥 侬叫我做啥 你叫我干啥 你要我做啥 侬要我做啥 你要我干啥 现在该做啥 现在该干啥 我该做啥 我该干啥 现在做啥",
    "知道了 明白 明白了 懂了 收到 看完了",
  ].flatMap((line) => line.split(" ")),
);

/** Thumbs up and the like, alone. */
const goOnSigns = /^(?:[👍👌✅🆗💪👏](?:\ufe0f|[\u{1f3fb}-\u{1f3ff}])*\s*)+$/u;

/** 算了 还是接到弄: somebody who nearly gave up goes on. */
const afterAll =
  /^(?:(?:算了|唉|哎|好吧|那|行)[吧啦了]?[\s,，。]*)*(?:还是|再)?(?:接着|接到|接牢|继续|往下|再)(?:弄|干|做|来|学|搞|整|走)(?:吧|嘛|呗|噻|咯|哈|起|了)*[\s。.!！]*$/u;

/** "Next", or a word that only says that somebody has read it. It never is an answer or a question. */
export function isGoOn(text: string): boolean {
  return isEach(text, goOnWords) || goOnSigns.test(text.trim()) || afterAll.test(text.trim());
}

const simplerWords = new Set(
  [
    "sayitsimpler sayitsimplerplease simpler simplerplease short shortpls shortplease shorter shorterpls shorterplease",
    "toolong waytoolong toomuchtext keepitshort makeitshort listonly",
    "说简单点 说得简单点 讲简单点 简单点 再简单点 说短点 短点 短一点 再短点 太长了 字太多 字太多了 直接说重点 说重点 简短点",
  ].flatMap((line) => line.split(" ")),
);

/** "Say it simpler", typed instead of tapped. */
export function asksSimpler(text: string): boolean {
  return simplerWords.has(lettersOf(text));
}

/** What villages say behind a word: 好额, 可以哦, 是咯. 是嘛 doubts. */
const ending = /(?<=.)(?:[额哦呀咯嘎呃噢哈嘞啦哇喔滴呗噻哩咧哟呐]|(?<!是)嘛)+$/u;
/** Words; a longer text says more than each of its words. */
const mostWords = 4;
/** Characters; longer words are no few. */
const mostShort = 40;

/** Whether these words, or each of a few, are among those; as they are said in one village or another. */
export function isEach(text: string, among: ReadonlySet<string>): boolean {
  const spelled = text.length > mostShort ? text : spelledOut(text);
  return [fewWordsOf(text), ...(spelled === text ? [] : [fewWordsOf(spelled)])].some(
    ({ letters, bare, words }) =>
      among.has(letters) ||
      among.has(bare) ||
      (words.length > 0 && words.every((word) => among.has(word.said) || among.has(word.bare))),
  );
}

interface FewWords {
  readonly letters: string;
  /** Without the ending. */
  readonly bare: string;
  /** None where there is one alone, or too many. */
  readonly words: readonly { readonly said: string; readonly bare: string }[];
}

/** One text is compared with a dozen sets of words. */
const fewWordsOf = readOnce(readFew);

function readFew(text: string): FewWords {
  const letters = lettersOf(text);
  const all = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  const few = all.length < 2 || all.length > mostWords ? [] : all;
  const words = few.map((said) => ({ said, bare: said.replace(ending, "") }));
  return { letters, bare: letters.replace(ending, ""), words };
}

/** A question, or "fine": it must not take the place of what is to be shown. */
export function isAside(text: string): boolean {
  return isQuestion(text) || isGoOn(text);
}

/** Letters and digits alone, as short words are compared. */
export const lettersOf = readOnce((text) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ""),
);

/** @param canRead whoever waits can use these words */
export function typedFor(
  { knows }: { readonly knows: Knows },
  turn: Pick<Turn, "language">,
  message: Message,
  canRead: (text: string) => boolean,
): Typed {
  const content = contentOf(message);
  const text =
    content.kind === "text"
      ? content.text
      : content.kind === "other"
        ? ""
        : (content.caption ?? "");
  if (!hasWords(text)) return { kind: "no-words" };
  // "20?" is an unsure number, not a question.
  const sure = text.replaceAll(/[?？]/g, "");
  if (!/\p{L}/u.test(text) || isNumbersAlone(sure)) return { kind: "answer", text: sure };
  if (isGoOn(text)) return { kind: "go-on" };
  if (isQuestion(text) || tellsTrouble(text)) return { kind: "question", text };
  const isRead = canRead(text);
  // Most amounts and names are read, and what articles know of them does not matter.
  if (isRead && knows.mayBeDanger?.(text) === false) return { kind: "answer", text };
  const known = knows(text, turn.language);
  // A danger is never an amount or the name of goods.
  if (known === "danger") return { kind: "question", text };
  if (isRead) return { kind: "answer", text };
  // What cannot be the answer and is like a danger is no slip of it: "gas smell and grandma is dizzy" where parcels are counted.
  const isKnown = known === "greeting" || known === "surely" || known === "like-danger";
  return { kind: isKnown ? "question" : "answer", text };
}

const leaveItWords = new Set(
  (
    "leave it|cancel|cancel it|cancel this|never mind|nevermind|forget it|" +
    "算了|算了吧|算了算了|还是算了|先算了|取消|取消吧|不写了|不发了"
  ).split("|"),
);

/** The words of the button that leaves it, typed: never the answer, the name or the message that is waited for. */
export function isLeaveIt(text = ""): boolean {
  const said = text.toLowerCase().replaceAll(/[\s,.!，。！~～]+/gu, " ");
  return leaveItWords.has(said.trim());
}
