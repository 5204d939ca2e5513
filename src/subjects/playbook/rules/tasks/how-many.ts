/**
 * How many of those who were asked or taught, told in one's own words: "only two came", 来了七家, "two yes one no", "97 on
 * time", 三个都寄了. Every word must be about that: "two of them quarrelled" is left to whoever reads more.
 */
import { hanNumber } from "../../../../bot/numbers/chinese.ts";
import { spelledOut } from "../../../../bot/reading/short-forms.ts";

/** What a number leads to, by the ids of the playbook. */
interface Scale {
  readonly full: { readonly id: string; readonly from: number };
  readonly part?: { readonly id: string; readonly from: number };
  readonly none?: string;
  /** Without these words the number is of something else. */
  readonly of?: RegExp;
}

const scales: readonly Scale[] = [
  { full: { id: "three", from: 3 }, part: { id: "fewer", from: 1 }, none: "nobody" },
  { full: { id: "five", from: 5 }, part: { id: "fewer", from: 2 }, none: "nobody" },
  { full: { id: "all-three", from: 3 }, part: { id: "some", from: 1 }, none: "not-yet" },
  { full: { id: "all", from: 3 }, part: { id: "some", from: 1 } },
  { full: { id: "twenty", from: 20 }, part: { id: "some", from: 1 } },
  {
    full: { id: "on-time", from: 95 },
    part: { id: "late", from: 1 },
    of: /\bon time\b|准时|按时/u,
  },
];
/** Of parcels a number alone says only that it is fewer; how they arrived is told with it. */
const parcels = { fewer: "fewer", whole: "all-whole", broken: "some-broke", from: 10 };

/** Letters; who writes more tells more. */
const longest = 60;

export type Number = number | "all";

const units = "no one two three four five six seven eight nine ten eleven twelve".split(" ");
const tens: Readonly<Record<string, number>> = {
  both: 2,
  couple: 2,
  none: 0,
  nobody: 0,
  noone: 0,
  fifteen: 15,
  twenty: 20,
  fifty: 50,
  hundred: 100,
};
const numberOf = (word: string): number | undefined => {
  if (/^\d{1,3}$/u.test(word)) return Number(word);
  const at = units.indexOf(word);
  return at > 0 ? at : tens[word];
};
const aside = new Set(
  (
    "yes ok so well only just about around already maybe i we they them us you the a of in to for now today yesterday " +
    "far people persons person women men sellers seller homes home families shops neighbours neighbors neighbour " +
    "neighbor friends friend learners learner parcels parcel boxes orders came come coming comes will can is are was " +
    "were have has had did do done sent send got get said told agreed agree joined join arrived arrive packed someone somebody yet " +
    "tea meeting listed learned learnt know knows everything it thing things their alone by themselves on time so up " +
    "each and all my from that who"
  ).split(" "),
);
const turns = /\b(?:but|if|unless|except|gave up|stopped|quit|maybe|not sure|almost|nearly)\b/u;
const rest =
  /\b(?:and |the )?(?:(?:one|two|\d+|other|others|rest)(?: of them)? (?:no|did not|didnt|not|not yet|has not|hasnt|have not|havent|cannot|cant)(?: yet)?)$/u;
const arrivedWhole =
  /\b(?:ok|okay|good|fine|whole|safe|safely|well|intact|perfect|nothing broken|none broken)\b/u;
const arrivedBroken = /\b(?:broken|broke|damaged|cracked|smashed|leaked)\b/u;

function readEnglish(plain: string): Number | undefined {
  const words = plain.replace(rest, "").trim().split(/\s+/u);
  const numbers = words.filter((word) => numberOf(word) !== undefined);
  const isAll = words.some((word) => word === "all" || word === "everybody" || word === "everyone");
  const isKnown = (word: string) =>
    aside.has(word) || numberOf(word) !== undefined || word === "everybody" || word === "everyone";
  if (!words.every(isKnown)) return undefined;
  const [first, second] = numbers.map((word) => numberOf(word)!);
  if (numbers.length === 0) return isAll ? "all" : undefined;
  // "Two of three", "80 of 100": the first of them.
  if (
    numbers.length === 1 ||
    (numbers.length === 2 && / of \S+/u.test(plain) && first! <= second!)
  ) {
    return first;
  }
  return undefined;
}

const digit = "一二两俩三仨四五六七八九十百\\d";
const countHan = new RegExp(
  `^(?:[我俺咱他她]们?|一共|总共|就|才|只|都|只有|来了|来|有|请到|请来|今天|昨天|差不多|大概|目前|现在|也就|寄了|发了|告诉了|说了|跟|喝茶|喝茶的)*(?<n>[${digit}]+|几)(?<many>来|多)?(?:个|家|人|位|户|口|单|件|成)?(?<rest>卖家|人|包裹|学的|都|也|全|来|肯|会|能|行|有|了|的|寄|发|做到|上架|学会|答应|准时|按时|到|喝茶|说|告诉|出去|啊|呀|吧|嘞|哦){0,8}$`,
  "u",
);
const allHan =
  /^(?:他们|她们|人家|三个人?)?(?:都|全|全都)(?:来|肯来|会|学会|寄|寄出去|做到|做完|有|有人|行|能行|可以|做得来|准时发|按时发|准时|上架|弄好|做好)(?:了|的|啊|呀|嘞|啦){0,2}$/u;
const noneHan =
  /^(?:(?:一个|一家|一位|一户)(?:人)?(?:也|都)?没有?|都没有?)(?:人|来|肯来|寄|寄出去|会|做|做到|学会|答应|去|成)?(?:了|的|啊|呀)?$/u;
const othersHan = /^(?:还有)?[一二两三四\d]个(?:还)?(?:没|不)\p{Script=Han}{0,4}$/u;
const wholeHan = /好好的|没坏|没碎|完好|没问题|都好|没破/u;
const brokenHan = /(?<!没)(?:碎|坏|破|烂|漏)/u;

function readHan(pieces: readonly string[]): Number | undefined {
  const about = pieces.length > 1 ? pieces.filter((piece) => !othersHan.test(piece)) : pieces;
  const [piece] = about;
  if (piece === undefined || about.length > 1) return undefined;
  if (allHan.test(piece)) return "all";
  if (noneHan.test(piece)) return 0;
  const found = countHan.exec(piece)?.groups;
  const run = found?.["n"];
  if (run === undefined || run === "几") return undefined;
  // 七八个: the smaller of them.
  const number = /^\d+$/u.test(run) ? Number(run) : (hanNumber(run) ?? hanNumber(run.slice(0, 1)));
  return number;
}

interface Told {
  readonly number: Number;
  readonly arrived?: "whole" | "broken";
}

/** The number that is told, and of parcels how they arrived. */
function readHowMany(text: string): Told | undefined {
  if (text.length > longest || /[?？吗呢]/u.test(text)) return undefined;
  const isHan = /\p{Script=Han}/u.test(text);
  const plain = (isHan ? text : spelledOut(text))
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/['’]/gu, "");
  if (isHan) {
    const pieces = plain.split(/[^\p{L}\p{N}]+/u).filter((piece) => piece !== "");
    const arrived = pieces.some((piece) => brokenHan.test(piece))
      ? ("broken" as const)
      : pieces.some((piece) => wholeHan.test(piece))
        ? ("whole" as const)
        : undefined;
    const plainPieces = pieces
      .filter((piece) => !brokenHan.test(piece))
      .map((piece) =>
        piece.replace(/(?:都|全)?(?:好好的?|没坏|没碎|没破|完好|没问题|好)(?:了|的)?$/u, ""),
      )
      .filter((piece) => piece !== "");
    const number = readHan(plainPieces);
    return number === undefined ? undefined : { number, ...(arrived && { arrived }) };
  }
  if (turns.test(plain)) return undefined;
  const bare = plain.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
  const arrived = /\b(?:nothing|none|not one) (?:is |was )?(?:broken|broke|damaged)\b/u.test(bare)
    ? ("whole" as const)
    : arrivedBroken.test(bare)
      ? ("broken" as const)
      : arrivedWhole.test(bare)
        ? ("whole" as const)
        : undefined;
  const withoutHow = bare
    .replace(
      /\b(?:nothing|none|not one|one|two|three|\d+) (?:is |was |of them )?(?:broken|broke|damaged|cracked)\b/gu,
      "",
    )
    .replaceAll(new RegExp(`(?:${arrivedWhole.source})|(?:${arrivedBroken.source})`, "gu"), " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
  const number = readEnglish(withoutHow);
  return number === undefined ? undefined : { number, ...(arrived && { arrived }) };
}

const lateEnglish =
  /^(?:(?:so|too|very|a lot|lots|many|most|half|some|more)(?: (?:of (?:them|it|the parcels)|parcels|orders))* )(?:were|was|went|came|are|left|went out)(?: out)? (?:too |very )?late$/u;
const lateHan =
  /^(?:好多|很多|不少|一半|大半|多半)?(?:单|都|发|是)*(?:晚|迟)(?:了|的|发)*(?:好多|很多|不少|一半|多)(?:单|个)?(?:了)?$|^(?:好多|很多|不少|一半|大半|多半)(?:单|都|发)*(?:晚|迟)(?:了|的)*$/u;

/** The option that so many lead to. */
export function countedOption<T extends { readonly id: string }>(
  options: readonly T[],
  text: string,
): T | undefined {
  const byId = (id: string | undefined) => options.find((option) => option.id === id);
  const has = (id: string | undefined) => byId(id) !== undefined;
  if (has("on-time") && has("late")) {
    const plain = text
      .trim()
      .toLowerCase()
      .replaceAll(/[.!。！]+$/gu, "");
    if (lateEnglish.test(plain) || lateHan.test(plain)) return byId("late");
  }
  const isParcels = has(parcels.whole) && has(parcels.broken) && has(parcels.fewer);
  const scale = scales.find(
    ({ full, part }) => has(full.id) && (part === undefined || has(part.id)),
  );
  if (!isParcels && scale === undefined) return undefined;
  const told = readHowMany(text);
  if (told === undefined) return undefined;
  const { number, arrived } = told;
  if (isParcels) {
    if (number !== "all" && number < parcels.from) {
      return arrived === "broken" || number === 0 ? undefined : byId(parcels.fewer);
    }
    return arrived === undefined ? undefined : byId(parcels[arrived]);
  }
  const { full, part, none, of } = scale!;
  if (arrived === "broken" || (of !== undefined && !of.test(text.toLowerCase()))) return undefined;
  if (number === "all" || number >= full.from) return byId(full.id);
  if (number === 0) return byId(none);
  return part !== undefined && number >= part.from ? byId(part.id) : undefined;
}
