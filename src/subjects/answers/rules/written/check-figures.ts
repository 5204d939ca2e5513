/**
 * Written answers: every figure of an answer stands in an article that it cites, in digits or in words,
 * and counts the same kind of thing: three days are not three yuan.
 *
 * Stricter than what curators are held to: here words count too ("half", 三成), and a figure in a script
 * that the articles do not use is none of ours.
 */
import { figuresIn, inWords, type Figure } from "../figures.ts";
import { fold } from "./fold.ts";

/** The first figure that no cited article has, or `undefined`. */
export function strangeFigure(text: string, cited: readonly string[]): string | undefined {
  const known = plainPercent(cited.join("\n"));
  return (
    strangeScript(text, known) ??
    strangeDigits(plainPercent(text), known) ??
    strangeWords(plainPercent(text), known) ??
    strangeNumber(text, known)
  );
}

/** Digits of other scripts and the numerals of banks: only as they stand in an article. */
function strangeScript(text: string, known: string): string | undefined {
  const plain = text.normalize("NFKC");
  const other = plain.match(/[壹贰叁肆伍陆柒捌玖拾佰仟萬億廿卅]+|[^\P{N}0-9〇]+/gu) ?? [];
  return other.find((run) => !known.normalize("NFKC").includes(run));
}

function strangeDigits(text: string, known: string): string | undefined {
  const values = valuesOf(known);
  const there = kindsOf(known);
  return kindsOf(text).find(({ figure, kind }) => {
    if (!figure.values.some((value) => values.has(value))) return true;
    if (kind === undefined) return false;
    const same = there.filter((each) =>
      figure.values.some((value) => each.figure.values.includes(value)),
    );
    // Only in words there: nothing to compare with.
    if (same.length === 0 || same.some((each) => each.kind === kind)) return false;
    return isPrice(kind) || same.every((each) => each.kind !== undefined);
  })?.figure.text;
}

/** What the figures of an article may mean; a Han figure as a whole only. */
function valuesOf(text: string): ReadonlySet<number> {
  const runs = [...text.matchAll(hanFigure)].flatMap(([run]) => valuesOfRun(run));
  const words = inWords(text.replaceAll(hanFigure, " "));
  return new Set([...figuresIn(text).flatMap((figure) => figure.values), ...words, ...runs]);
}

function valuesOfRun(run: string): readonly number[] {
  const [whole] = inWords(run);
  if (run === "半") return [0.5, 50, 30];
  return whole === undefined ? [] : [whole];
}

const units: readonly (readonly [kind: string, after: RegExp])[] = [
  ["money", /^\s*(?:元|块|毛|角|分钱|yuan|rmb|cny|dollars?|usd|cents?|kuai|jiao)/i],
  ["share", /^\s*(?:%|percent|per cent|折|成)/i],
  ["minutes", /^\s*(?:分钟|minutes?)/i],
  ["hours", /^\s*(?:个?小时|hours?)/i],
  ["days", /^\s*(?:天|日|(?:working )?days?)/i],
  ["weeks", /^\s*(?:周|个?星期|weeks?)/i],
  ["months", /^\s*(?:个?月|months?)/i],
  ["years", /^\s*(?:年|years?)/i],
  ["weight", /^\s*(?:斤|公斤|千克|克|kg\b|kilos?|grams?|jin)/i],
];

/** A bare number of an article is no price and no share, whatever else it may be. */
const isPrice = (kind: string): boolean => kind === "money" || kind === "share";

/** Figures in digits with what they count; "5 to 10 days" are days both. */
function kindsOf(text: string): readonly { figure: Figure; kind: string | undefined }[] {
  const plain = text.normalize("NFKC");
  const figures = figuresIn(text);
  return figures.map((figure, index) => {
    const before = plain.slice(Math.max(0, figure.at - 4), figure.at);
    if (/(?:[¥$€£]|rmb|usd)\s*$/i.test(before)) return { figure, kind: "money" };
    const end = figure.at + figure.text.length;
    const next = figures[index + 1];
    const range = next === undefined ? "" : plain.slice(end, next.at);
    const from =
      next !== undefined && /^\s*(?:to|or|and|[-–~到至或])\s*$/i.test(range)
        ? next.at + next.text.length
        : end;
    const after = plain.slice(from, from + 16);
    return { figure, kind: units.find(([, unit]) => unit.test(after))?.[0] };
  });
}

const englishFigure =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|half|halves|dozens?|twice|thrice|doubles?|triples?|quarters?|thirds?|fourths?|fifths?|tenths?|one (?=yuan|dollar|percent|day|week|month|year|hour|minute|kilo|jin|time))\b/gi;
const hanFigure = /[零〇一二两三四五六七八九十百千万亿半]+/gu;
/** 一 is a figure only where something is counted by it. */
const counted = /^(?:个?(?:月|星期|小时|季度)|[元块毛角分天周年号日折成倍])/u;
/** Words with such a character that count nothing. */
const noFigure =
  /千万(?=别|不|要|记|注|小)|万一|十分(?!钟)|二维码|二手|三轮|第三方|千克|百货|万能|四季|五金/gu;

function strangeWords(text: string, known: string): string | undefined {
  const values = valuesOf(known);
  const there = fold(known);
  const lower = known.toLowerCase();
  for (const [word] of text.matchAll(englishFigure)) {
    const bare = word.trim().toLowerCase();
    const isThere = new RegExp(`\\b${bare}\\b`).test(lower);
    if (!isThere && !inWords(bare).some((value) => values.has(value))) return bare;
  }
  const plain = text.replaceAll(noFigure, "  ");
  for (const match of plain.matchAll(hanFigure)) {
    const [run] = match;
    const after = plain.slice(match.index + run.length);
    if (run === "一" && !counted.test(after)) continue;
    if (there.includes(run + after.slice(0, 1)) || wholeRuns(known).has(run)) continue;
    if (!valuesOfRun(run).some((value) => values.has(value))) return run;
  }
  return undefined;
}

const wholeRuns = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(hanFigure)].map(([run]) => run));

/** 百分之三十 is 30%: the hundred in it is no figure of its own. */
function plainPercent(text: string): string {
  return text.replaceAll(
    /百分之([零〇一二两三四五六七八九十百]+)/gu,
    (_, share: string) => `${inWords(share)[0] ?? ""}%`,
  );
}

/** Telephone and account numbers: all their digits in a row, whatever stands between them. */
function strangeNumber(text: string, known: string): string | undefined {
  const numbers = (one: string) =>
    (one.normalize("NFKC").match(/\d(?:[\s.()+-]*\d){5,}/g) ?? []).map((run) =>
      run.replaceAll(/\D/g, ""),
    );
  const there = numbers(known);
  return numbers(text).find((number) => !there.includes(number));
}
