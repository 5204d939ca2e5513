/**
 * Shop: counts as people type them: `7`, `７`, `七个`, `昨天 5`, `yesterday 5`, `十二单`, `3 days ago: 8`.
 *
 * One number and, if wished, one day. Money, weights, fractions and two numbers are no count: the
 * screen asks again with an example instead of guessing.
 */
import { hasNumber, inDigits, isVague } from "../../../bot/numbers/spoken-numbers.ts";

export interface TypedCount {
  readonly count: number;
  /** How many days back; absent: the day that was asked about. */
  readonly daysAgo?: number;
  /** "Two more", `又来两个`: they come to what is known already. */
  readonly isMore?: true;
}

const saidDays = "一二三四五六七";

/** The longest first: 大前天 holds 前天. */
const dayWords: readonly (readonly [RegExp, number])[] = [
  [/大前天/u, 3],
  [/前天|前日/u, 2],
  [/昨天|昨日|昨晚|昨儿/u, 1],
  [/今天|今日|今晚|今朝|今儿/u, 0],
  [/\bthe day before yesterday\b|\bday before yesterday\b/, 2],
  [/\byesterday\b/, 1],
  [/\btoday\b|\btonight\b/, 0],
];

const daysBack = /([0-9]{1,2}|[一二两三四五六七])\s*(?:天(?:以|之)?前|days? ago\b)/u;

const more = /\b(?:more|another|extra)\b|[又再]|还有|另外|多了/u;
/** "Two more than yesterday" is no count by itself. */
const compared = /\bthan\b|比/u;

/** What a count of parcels or goods never has. */
const otherThanCount =
  /[¥￥$€%]|[元块毛斤克]|公斤|千克|[押定订]金|保证金|第[\d一二三四五六七八九十]|\b(?:yuan|rmb|kg|kilo|grams?|jin|deposit|down ?payment|(?:first|second|third|last|other|this|that|which) one|(?:number|no|option) (?:\d|one|two|three))\b/u;

/** A line without the day that it names; `undefined` where it names two. */
function withoutDay(
  line: string,
): { readonly rest: string; readonly daysAgo?: number } | undefined {
  let rest = line;
  let daysAgo: number | undefined;
  const back = daysBack.exec(rest);
  if (back !== null) {
    daysAgo = /\d/.test(back[1]!) ? Number(back[1]) : saidDays.indexOf(back[1]!) + 1;
    rest = rest.replace(back[0], " ");
  }
  for (const [words, ago] of dayWords) {
    if (!words.test(rest)) continue;
    if (daysAgo !== undefined) return undefined;
    daysAgo = ago;
    rest = rest.replace(words, " ");
  }
  return { rest, ...(daysAgo !== undefined && { daysAgo }) };
}

/**
 * @param most the largest count that is believed
 * @returns `undefined` for whatever is not one whole number
 */
export function readCount(text: string, most: number): TypedCount | undefined {
  const line = text.normalize("NFKC").toLowerCase();
  if (otherThanCount.test(line) || compared.test(line)) return undefined;
  const dated = withoutDay(line);
  if (dated === undefined) return undefined;
  const { rest, daysAgo } = dated;

  const said = daysAgo === undefined ? {} : { daysAgo };
  if (isNone(rest)) return { count: 0, ...said };
  if (isVague(rest)) return undefined;
  const found = numbersIn(rest);
  if (found.length === 0 && /\banother\b/.test(rest)) found.push(1);
  if (found.length !== 1 || found[0] === undefined || found[0] > most) return undefined;
  return { count: found[0], ...said, ...(more.test(rest) && { isMore: true }) };
}

/** Two counts of one day, as in "yesterday that 32 is 45": which is the old one is known by what was noted. */
export function readTwoCounts(
  text: string,
  most: number,
): { readonly counts: readonly [number, number]; readonly daysAgo: number } | undefined {
  const { rest = "", daysAgo = 0 } = withoutDay(text.normalize("NFKC").toLowerCase()) ?? {};
  const [one, two, ...more] = isVague(rest) ? [] : numbersIn(rest);
  if (one === undefined || two === undefined || more.length > 0) return undefined;
  return Math.max(one, two) > most ? undefined : { counts: [one, two], daysAgo };
}

const anyDay =
  /大前天|前[天日]|昨[天日晚儿]|今[天日晚朝儿]|\b(?:the )?day before yesterday\b|\byesterday\b|\btoday\b|\btonight\b/gu;

/**
 * `昨天三件 今天五件`, "3 yesterday and 5 today": each of two days or more with its count, as it was typed. A day stands
 * before each count, or behind each.
 *
 * @returns undefined where it is anything else; whether each part is a count is for `readCount`
 */
export function daysApart(text: string): readonly string[] | undefined {
  const line = text.normalize("NFKC").toLowerCase();
  const days = [...line.matchAll(anyDay)];
  if (days.length < 2 || new Set(days.map(([day]) => day)).size < days.length) return undefined;
  const isBefore = !hasNumber(line.slice(0, days[0]!.index));
  const cuts = days.map(({ 0: day, index }) => (isBefore ? index : index + day.length));
  const [first, ...later] = isBefore ? cuts.slice(1) : cuts.slice(0, -1);
  const ends = [first!, ...later, line.length];
  const parts = ends.map((end, at) => line.slice(ends[at - 1] ?? 0, end));
  return parts.map((part) => part.replace(/^(?:[\s,，;；。.、]|and\b|then\b)+/u, ""));
}

const roughWords =
  /大概|大约|差不多|约莫|估计|可能|左右|上下|光景|(?<=[\d十百千万])[来多](?!\d)|\b(?:about|around|roughly|some|maybe|perhaps|approximately|nearly|almost|or so|or thereabouts|i think|i guess|i suppose|give or take)\b|(?<=\d)-?ish\b/gu;

/**
 * The same where it is asked about how many: `二十来个吧` is 20, "around 15 I think" 15. A range stays two numbers, and
 * `十几个` none.
 */
export function readRoughCount(text: string, most: number): TypedCount | undefined {
  return readCount(text.normalize("NFKC").toLowerCase().replaceAll(roughWords, " "), most);
}

/** "Ten or so", `今天十来个`: a count, but no one number. Longer texts say something else, too. */
export function isVagueCount(text: string): boolean {
  return isVague(text) && /^\s*(?:\S+\s+){0,2}\S{1,8}\s*$/u.test(text);
}

/** `30 a month`, `一周十个`: so many days share it. The first pattern that is found says how many. */
const spans: readonly (readonly [RegExp, number])[] = [
  [/(?:每|一个?)(?:周|星期|礼拜)|\b(?:an?|per|each|every|one) week\b|\bweekly\b/iu, 7],
  [/每个?月|一个?月|\b(?:an?|per|each|every|one) month\b|\bmonthly\b/iu, 30],
  [/两天(?=[卖出]?一?[个单件])|\bevery (?:two|2|second|other) days?\b/iu, 2],
  [/每天|每日|一天|\b(?:a|per|each|every|one) day\b|\bdaily\b/iu, 1],
];

/** `4.5`, `四个半` and `4` as tenths: what is sold a day may be an average, and be told by the week or month. */
export function readTenths(text: string, mostTenths: number): number | undefined {
  const typed = text.normalize("NFKC").trim();
  const [span, days] = spans.find(([words]) => words.test(typed)) ?? [undefined, 1];
  const said = inDigits(span === undefined ? typed : typed.replace(span, " "));
  const line = said.replace(/[半]个?/u, "0.5").trim();
  const [, whole, tenth] = /^\D*?(\d{1,6})[.。](\d)\D*$/u.exec(line) ?? [];
  const inSpan =
    whole === undefined
      ? (readCount(line, mostTenths)?.count ?? Number.NaN) * 10
      : Number(whole) * 10 + Number(tenth);
  const tenths = Math.round(inSpan / days);
  return Number.isNaN(tenths) || tenths > mostTenths ? undefined : tenths;
}

/** Each number of a line; `undefined` for one that is no whole count. */
function numbersIn(line: string): (number | undefined)[] {
  const found: (number | undefined)[] = [];
  const rest = inDigits(line)
    .replace(/(?<!\d)(\d{1,3})((?:,\d{3})+)(?!\d)/g, (whole) => whole.replaceAll(",", ""))
    .replace(/-?\d+(?:\.\d+)?/g, (word) => {
      found.push(/^\d{1,9}$/.test(word) ? Number(word) : undefined);
      return " ";
    });
  // "没有": nought, if nothing else was said.
  if (found.length === 0 && /没有|没发|没寄|无/u.test(rest)) return [0];
  return found;
}

/** `一单都没有`, "not a single one": no order, although a number stands there. */
function isNone(line: string): boolean {
  return (
    /^\s*(?:还|也|是)*一[个单件笔份]?(?:包裹|订单)?(?:都|也)?没(?!错|问题)/u.test(line) ||
    /^\s*(?:none|nothing|no (?:parcels?|orders?|one|sales?)|not (?:a single |even )?(?:one|any)(?: (?:parcel|order))?)(?: yet)?\s*[.!]?\s*$/u.test(
      line,
    )
  );
}
