/** Shop: the month that somebody names: "last month", "in October", 上个月, 十月份. Pure. */
import { monthPlus } from "./month.ts";

const names = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const long = names.filter((name) => name !== "may").join("|");
// Short ones and "may" are other words, too: only where a month is looked for.
const short = `${names.map((name) => name.slice(0, 3)).join("|")}|sept`;
const hanNumbers = "一二三四五六七八九十";

/** Each way of naming a month, and which it is beside the one that runs. */
const ways: readonly (readonly [RegExp, (match: readonly string[], running: string) => string])[] =
  [
    [/(?<!\p{L})(?:the )?month before last(?!\p{L})/u, (_, running) => monthPlus(running, -2)],
    [
      /(?<!\p{L})(?:(?:the )?(?:last|previous|past) month|(?:the )?month before)(?!\p{L})/u,
      (_, running) => monthPlus(running, -1),
    ],
    [
      new RegExp(
        `(?<!\\p{L})(?:last )?(?:(${long})|(?<=(?:of|for|from|in|last) )(${short})|(?<=^)(${short})(?=$|'s| 20))(?: (20\\d\\d))?(?!\\p{L})`,
        "u",
      ),
      ([, full, part, alone, year], running) => {
        const said = (full ?? part ?? alone ?? "").slice(0, 3);
        const number = names.findIndex((name) => name.startsWith(said)) + 1;
        return inYear(number, year, running);
      },
    ],
    [/(?:上上个?|前个?)月份?/u, (_, running) => monthPlus(running, -2)],
    [/(?:上个?|前一个?)月份?/u, (_, running) => monthPlus(running, -1)],
    [
      /(?:(去年|今年)|(20\d\d)年)?的?(?<![\d一二三四五六七八九十])(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?(?!\d|[一二三四五六七八九十]*[号日])/u,
      ([, which, year, said = ""], running) => {
        const number = hanNumber(said);
        if (which === undefined) return inYear(number, year, running);
        return inYear(
          number,
          String(Number(running.slice(0, 4)) - Number(which === "去年")),
          running,
        );
      },
    ],
  ];

/**
 * The month that is named in a text, and the text with "this month" in its place.
 *
 * Without a year it is the last one of that name: the one that runs counts.
 *
 * @param bare as bareWords gives it
 * @param running the month that runs, `2026-12`
 */
export function monthIn(
  bare: string,
  running: string,
): { readonly month: string; readonly rest: string } | undefined {
  for (const [way, monthOf] of ways) {
    const match = way.exec(bare);
    if (match === null) continue;
    const here = /\p{Script=Han}/u.test(match[0]) ? "这个月" : "this month";
    const rest = `${bare.slice(0, match.index)}${here}${bare.slice(match.index + match[0].length)}`;
    return { month: monthOf(match, running), rest };
  }
  return undefined;
}

function hanNumber(said: string): number {
  if (/\d/.test(said)) return Number(said);
  if (said.length === 1) return hanNumbers.indexOf(said) + 1;
  return 10 + hanNumbers.indexOf(said.slice(1)) + 1;
}

function inYear(number: number, year: string | undefined, running: string): string {
  const month = String(number).padStart(2, "0");
  const thisYear = Number(running.slice(0, 4));
  return `${year ?? (month <= running.slice(5) ? thisYear : thisYear - 1)}-${month}`;
}
