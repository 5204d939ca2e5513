/**
 * What officers say when they want the sheet of one village, or of another month. Pure; whether a village has that name
 * is not known here.
 */
import { plainWords } from "../../../bot/bare-words.ts";
import { spelledOut } from "../../../bot/reading/short-forms.ts";
import { monthIn } from "../../shop/index.ts";

/**
 * `all`: the sheet of a month. `place`: the sheet of this village. `own`: "our village", by whoever has one.
 * `month` is there where one is named: `2026-10`.
 */
export type SheetWish = (
  | { readonly what: "all" }
  | { readonly what: "place"; readonly name: string }
  | { readonly what: "own" }
) & { readonly month?: string };

/** Characters; whoever writes more tells something else. */
const longest = 60;

const want =
  "(?:(?:please|pls|can i have|can i see|can you|could you|i want|i need|i want to see|show me|show|give me|get me|open|see|the|all) )*";
const wantZh = "(?:我要|我想要?看|看看?|给我看?|打开|发我|各村)*";
const sheetZh = "(?:表|报表|月报表?|一页纸|单子|统计|总结)";

/** A month is "this month" in them, whichever was named. */
const all: readonly RegExp[] = [
  new RegExp(
    `^${want}(?:(?:monthly )?(?:sheet|report|figures|numbers)(?: (?:of|for|from|in))? )?this month(?:'?s (?:sheet|report|figures|numbers))?(?: please| pls)?$`,
    "u",
  ),
  new RegExp(`^${wantZh}这个月的?${sheetZh}?$`, "u"),
];
const own: readonly RegExp[] = [
  /^how (?:is|are|was|were|did) (?:our|my|the) villages? (?:doing|going|getting on|do)(?: (?:in )?this month| now)?$/u,
  /^(?:我们|咱们|本)村?(?:村子?)?(?:这个月|本月|最近)?(?:做得|干得|卖得)?(?:怎么样|咋样|如何)(?:了|啊|呀)?$/u,
];
// Around a Chinese name in an English sentence no space is left.
const place: readonly RegExp[] = [
  new RegExp(
    `^${want}(?:month's |monthly |this month's )?(?:sheet|report) (?:of|for|from) ?(?<name>.{2,30}?)(?: ?(?:(?:for|of|in|from) )?this month)?$`,
    "u",
  ),
  new RegExp(
    `^${want}(?<name>.{2,30}?)'s (?:monthly )?(?:sheet|report)(?: (?:(?:for|of|in|from) )?this month)?$`,
    "u",
  ),
  /^how (?:is|are|was|were|did) ?(?<name>.{2,30}?)(?: ?(?:doing|going|getting on|do))?(?: (?:in )?this month)?$/u,
  new RegExp(
    `^${wantZh}(?<name>.{2,12}?)(?:(?:这个月|本月)的?${sheetZh}|的?(?:一页纸|月报|报表|月报表))$`,
    "u",
  ),
  /^(?<name>.{1,11}村)(?:这个月|本月|最近|现在)?(?:做得|干得|卖得)?(?:怎么样|咋样|如何)(?:了|啊|呀)?$/u,
];

/** Months that are other words or somebody's name: they say nothing alone. */
const isOtherWord =
  /^(?:mar|march|apr|april|may|jun|june|jul|aug|august|jan|feb|sep|oct|nov|dec)$/u;

/**
 * Every way in which the words may be about a sheet, the surest first.
 *
 * @param running the month that runs
 */
export function saidOfSheet(text: string, running: string): readonly SheetWish[] {
  if (text.length > longest) return [];
  // A village's English name keeps its spaces among Chinese words.
  const bare = plainWords(spelledOut(text)).replaceAll(
    /(?<=\p{Script=Han}) +| +(?=\p{Script=Han})/gu,
    "",
  );
  const dated = monthIn(bare, running);
  return [
    ...(dated === undefined || isOtherWord.test(bare)
      ? []
      : [
          ...(all.some((way) => way.test(dated.rest)) ? [{ what: "all" as const }] : []),
          ...placesIn(dated.rest),
        ].map((wish) => ({ ...wish, month: dated.month }))),
    // "October Hill" is a village.
    ...placesIn(bare),
  ];
}

function placesIn(bare: string): readonly SheetWish[] {
  if (own.some((way) => way.test(bare))) return [{ what: "own" }];
  return place.flatMap((way) => {
    const name = way.exec(bare)?.groups?.["name"];
    return name === undefined ? [] : [{ what: "place" as const, name }];
  });
}
