/**
 * What officers say when they want the sheet of one village, or of another month. Pure; whether a village has that name
 * is not known here.
 */
import { plainWords } from "../../../bot/bare-words.ts";

/** `place`: the sheet of this village. `own`: "our village", by whoever has one. `before`: a month that is over. */
export type SheetWish =
  | { readonly what: "place"; readonly name: string }
  | { readonly what: "own" }
  | { readonly what: "before" };

/** Characters; whoever writes more tells something else. */
const longest = 60;

const want =
  "(?:(?:please|pls|can i have|can i see|can you|could you|i want|i need|i want to see|show me|show|give me|get me|open|see|the) )*";

const before: readonly RegExp[] = [
  new RegExp(
    `^${want}(?:last month'?s? (?:sheet|report|figures)|sheet (?:of|for|from) (?:last month|the month before|january|february|march|april|may|june|july|august|september|october|november|december))$`,
    "u",
  ),
  /^(?:我要|我想看|看看?|给我|打开|发我)*(?:上个?月|前一?个?月|去年12月|\d{1,2}月份?)的?(?:表|报表|月报|一页纸|单子|统计|总结)$/u,
];
const own: readonly RegExp[] = [
  /^how (?:is|are|was) (?:our|my|the) villages? (?:doing|going|getting on)(?: this month| now)?$/u,
  /^(?:我们|咱们|本)村?(?:村子?)?(?:这个月|本月|最近)?(?:做得|干得|卖得)?(?:怎么样|咋样|如何)(?:了|啊|呀)?$/u,
];
const place: readonly RegExp[] = [
  new RegExp(
    `^${want}(?:month'?s |monthly )?(?:sheet|report) (?:of|for|from) (?<name>.{2,30})$`,
    "u",
  ),
  new RegExp(
    `^${want}(?<name>.{2,30}?)'s (?:monthly )?(?:sheet|report)(?: for this month| this month)?$`,
    "u",
  ),
  /^how (?:is|are) (?<name>.{2,30}?) (?:doing|going|getting on)(?: this month)?$/u,
  /^(?:我要|我想看|看看?|给我|打开|发我)*(?<name>.{2,12}?)(?:这个月|本月)?的?(?:一页纸|月报|报表|月报表)$/u,
  /^(?<name>.{1,11}村)(?:这个月|本月|最近)(?:做得|干得|卖得)?(?:怎么样|咋样|如何)(?:了|啊|呀)?$/u,
];

/** Every way in which the words may be about a sheet, the surest first. */
export function saidOfSheet(text: string): readonly SheetWish[] {
  if (text.length > longest) return [];
  // A village's English name keeps its spaces among Chinese words.
  const bare = plainWords(text).replaceAll(/(?<=\p{Script=Han}) +| +(?=\p{Script=Han})/gu, "");
  if (before.some((way) => way.test(bare))) return [{ what: "before" }];
  if (own.some((way) => way.test(bare))) return [{ what: "own" }];
  return place.flatMap((way) => {
    const name = way.exec(bare)?.groups?.["name"];
    return name === undefined ? [] : [{ what: "place" as const, name }];
  });
}
