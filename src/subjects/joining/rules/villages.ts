/** Joining: how villages are named, so that the same village typed twice is one village. */
import { foldName, isPlainName } from "../../../bot/plain-name.ts";
import { spelledOut } from "../../../bot/reading/short-forms.ts";
import { areThings } from "../../../bot/words/things-alone.ts";
import { withoutTeller } from "../../../bot/words/told-by.ts";

/** A village's name has at most this many characters. */
export const maxVillageName = 40;

/** The name as it is compared: width and case folded, spaces and a final 村 or "village" dropped. */
export function villageKey(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s·.,，。'’-]+/g, "")
    .replace(/(?<=.)(村|village)$/u, "");
}

/** "我是上溪村的", "I live in Shangxi": people answer in a sentence. */
const livesIn =
  /^(?:(?:(?:我们?|俺们?|咱们?)家?|我?(?:屋[头里]|老家|家))(?:住在|住|来自|是|在)|住在?(?=\p{Script=Han}{2})|(?:我们?|俺们?|咱们?)(?:这儿?)?(?=\p{Script=Han}{2,}[村屯寨庄]$)|(?:(?:i am|i'm|im|am|we are) )?from (?=\p{L})|(?:i|we) (?:live|stay|come) (?:in|at|from) |(?:(?:i am|i'm|im|am|we are) )?(?:living|staying) (?:in|at) )\s*/iu;

/** "村名是上溪村", "it is called Stone Bridge", "改成大柳村": what stands before a name is no part of it. */
const called =
  /^(?:(?:(?:这个|那个|我们|咱们|俺们?)?村(?:子|名|的名字)?就?(?:叫[做作]?|改[成为]|是叫|名?是)|名字?(?:叫|是)|改(?:名叫?|成|为))|(?:(?:its|it['’]s|it is|the village is|our village is) (?:called|named)|(?:its|the|our) (?:village['’]?s? )?name is|(?:call|name) it|(?:rename|change) it to) )\s*/iu;

/** 三江那边的, 虾子镇那边的村: what stands behind a name is no part of it. */
const around =
  /(?<=\p{Script=Han}{2})(?:那边|这边|那块儿?|那头|那里|那儿)的?(?:一?个?小?(?:村子?|寨子?|地方))?[。.！!]?$/u;

/** 随便 安吉那边, 贵州的在那个虾子镇: neither is what stands before it, nor a province, which a village's list has. */
const before =
  /^(?:(?:随便|就是|对头|对(?=[\s,，]|就是)|嗯+|呃+|哦|那个|这个)(?:吧|啊|了|是|,|，|\s)*)+(?=\p{Script=Han}{2})|^\p{Script=Han}{2,4}(?:省|市|县)?的[\s,，]*(?:就|是|也)?在(?:那个|那|这个)?(?=\p{Script=Han}{2})/u;

/** "A small place called Bahati", 有个村子叫坪上: the name, wherever the sentence began. */
const placeCalled = [
  /\b(?:place|village|hamlet|area|town|estate)(?:['’]?s)? (?:(?:that |which |it )?is )?(?:called|named|name(?: is)?) (?<name>\p{L}.*)/iu,
  /(?:村子?|寨子?|屯子?|地方)[，, ]?(?:名字)?叫(?:做|作)?(?<name>\p{Script=Han}{2,8}?)(?=[\s。.！!，,]|$)/u,
  /^(?:我|俺|咱|阿拉)们?(?:家|屋头)?(?:那|这)(?:点|儿|里|边|块儿?|搭|个地方)?就?叫(?:做|作)?(?<name>\p{Script=Han}{2,6})[的啊呀嘛。.！!]*$/u,
  /叫(?:做|作)?(?<name>\p{Script=Han}{2,8}?)的?(?:一个)?小?(?:地方|寨子)/u,
];

/** "Bahati near Nakuru", "Bahati, Nakuru": what comes after the name says where it lies. */
const lies =
  /(?<=^[\p{Script=Latin}'’ -]{2,})(?:\s*,\s*[\p{Script=Latin}'’ -]+|\s+(?:near|next to|close to|not far from|past|behind|by|in(?! (?:my|our|the|this|an?|it)\b)) .+)[.!]?$/iu;

/** "Im frm Bahati": what stands before a name may be spelled in a hurry; where it is not, the name is as it was typed. */
const asSaid = (text: string): readonly string[] => [text, spelledOut(text)];

/** In a sentence a name ends where this begins. */
const beyondName =
  /[,.!;:(]|\s+(?:and|but|where|which|that|because|i|we|it|its|near|in|at|by|from|not far|next to|close to|past|behind)\b.*/iu;

/** "A small place called Bahati near Nakuru" holds Bahati. */
function nameCalled(text: string): string | undefined {
  const named = asSaid(text)
    .flatMap((said) => placeCalled.map((way) => way.exec(said)?.groups?.["name"]))
    .find(Boolean);
  return named?.split(beyondName)[0]?.trim();
}

/** Whether somebody names the place where they live in a sentence, of any length. */
export function namesHome(text: string): boolean {
  const folded = foldName(text);
  if (nameCalled(folded) !== undefined) return true;
  const lives = asSaid(folded).some((said) => livesIn.test(said));
  return lives && parseVillageName(text) !== undefined && !isSaying(text);
}

/** "Its in Makueni county", "near the market": where it lies, and no name. */
const besidePlace =
  /^(?:(?:it['’]?s|it is|that['’]?s|that is|its) (?:in|near|at|by|from|close)\b|(?:in|near|only) )/iu;

/**
 * A name that somebody typed, ready to be kept: one line, of letters (../plain-name.ts).
 *
 * @returns `undefined` if it is none, or too long.
 */
export function parseVillageName(text: string): string | undefined {
  const folded = foldName(withoutTeller(text));
  const named = nameCalled(folded);
  if (named !== undefined) return isPlainName(named) ? named : undefined;
  if (besidePlace.test(folded)) return undefined;
  const said = isPlainName(folded.replace(called, "")) ? folded.replace(called, "") : folded;
  const lives = asSaid(said).find((each) => livesIn.test(each));
  const lived = lives?.replace(livesIn, "").replace(/(?:的|人|的人)?[。.！!]?$/u, "") ?? said;
  const name = (lives === undefined ? lived : lived.split(beyondName)[0]!.trim())
    .replace(before, "")
    .replace(around, "")
    .replace(lies, "");
  return name.length <= maxVillageName && isPlainName(name) ? name : undefined;
}

/** "Deep Well" is like talk of how somebody feels. */
const placeEndEnglish =
  /^\S.* (?:bridge|river|hills?|creek|valley|springs?|rocks?|ford|mill|lake|woods?|fields?|cliff|ferry|gate|(?<!\b(?:feel|feeling|very|not|all|get|quite|so|is|doing|going) )wells?)$/iu;
const placeEnd = /(?:[村屯庄寨组队镇乡县市区岭沟坪湾坝塘]|街道|village)[。.！!]?$/iu;
const talkedIn =
  /[我你您他她们了吗呢吧的啊呀么？?]|不会|不懂|不够|钱少|没钱|没货|有货|没东西|有东西|没店|不知|不想|没人|没[个准有得]|想|怕|卖|亏|赚|帮|开店|网店|快递/u;
const talkedInEnglish = new Set(
  (
    "i im ive id my me we our us you your he she they it is are am was do does did dont cant can will " +
    "want need help please lose losing lost sell selling sold buy buys money not never nobody every because but " +
    "qr code link copy original allowed price undo invite invitation photo picture " +
    "have has had got know think idea ready how what when where who why which this that these those still already make made"
  ).split(" "),
);

/** Longer than any name without a word for a place at its end. */
const mostName = { characters: 8, words: 5 };

/** It ends with a word for a place, and has no other words of talk: no kind of talk is surer than that. */
export function isPlace(text: string): boolean {
  const name = parseVillageName(text);
  const isEnd = name !== undefined && (placeEnd.test(name) || placeEndEnglish.test(name));
  return isEnd && !isSaying(text);
}

/** More likely something said than the name of a place. A wrong guess costs one more message. */
export function isSaying(text: string): boolean {
  const name = parseVillageName(text) ?? text;
  if (areThings(text) || /^an? /iu.test(name)) return true;
  if (/\p{Script=Han}/u.test(name)) {
    if (placeEnd.test(name) && !/[了吗呢吧么，,。].|[我俺咱没]/u.test(name)) return false;
    return talkedIn.test(name) || Array.from(name).length > mostName.characters;
  }
  // "Wat" alone may be a name, "wat nxt" is none.
  const said = name.includes(" ") ? spelledOut(name) : name;
  const words =
    said
      .toLowerCase()
      .replaceAll(/['’]/gu, "")
      .match(/\p{L}+/gu) ?? [];
  if (words.some((word) => talkedInEnglish.has(word))) return true;
  return words.length > mostName.words && !placeEnd.test(name);
}
