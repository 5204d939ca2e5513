/**
 * Which of a few things somebody means by its place among them: "2nd one i think", "number 2", 我选第二个, 最下面那个.
 *
 * Only what says no more than that is read so: "the first one sold" tells something. Pure.
 */
import type { Place } from "../reply.ts";
import { spelledOut } from "./short-forms.ts";

const english = {
  first: "first|1st|top|upper",
  second: "second|2nd|2e|secnd",
  third: "third|3rd",
  fourth: "fourth|4th|forth",
  fifth: "fifth|5th",
  sixth: "sixth|6th",
  middle: "middle|center|centre",
  last: "last|bottom|lowest|lower",
} as const satisfies Readonly<Record<Place, string>>;

const han = {
  first: "第[一1]|头一|[最顶]上面的?|[最顶]上头的?|上面的?那|上头的?那",
  second: "第[二两2]",
  third: "第[三3]",
  fourth: "第[四4]",
  fifth: "第[五5]",
  sixth: "第[六6]",
  middle: "中间的?|当中的?",
  last: "最后(?:面的?)?[一那]|末(?:了|尾)?[一那个]|最下面的?|最下头的?|最底下的?|下面的?那|下头的?那",
} as const satisfies Readonly<Record<Place, string>>;

/** As they are counted; a figure or a letter stands for each. */
const counted: readonly Place[] = ["first", "second", "third", "fourth", "fifth", "sixth"];

const sure =
  "(?:id say|i (?:think|guess|believe|would say|say|suppose)|maybe|perhaps|probably|for sure|of course|please|yes|ok|well|hm+|um+|then|so)";
const chosen =
  "(?:(?:i )?(?:will |would |want to |want |would like |like |must )?(?:choose|chose|pick|picked|take|say|select|mean|meant|go (?:for|with)|vote for|tap|press)|(?:my |the )?(?:answer|choice)(?: (?:is|number))?|(?:it|that|this)(?: (?:is|must be|should be))|its)";
const opens = `(?:${sure} )*`;
const closes = `(?: (?:${sure}|is (?:right|correct|best|good|better|it|the (?:right|correct|best)(?: (?:one|answer))?|the one|the answer|my (?:answer|choice))))*`;
const named = "(?: (?:one|answer|option|choice|button|line|of (?:them|these|the two|the three)))*";
const numbered = "(?:number|no|nr|option|answer|choice|button|letter)";

const opensHan =
  "(?:我|俺|咱|想|觉得|觉着|认为|看|猜|估计|感觉|应该|应当|可能|大概|好像|肯定|怕|那就?|就|还是|是|要|嗯|呃)*(?:选|挑|点|按|答案|答|说|要)?(?:是|的|了)*";
const closesHan =
  "(?:个|条|项|样|种|那|这|的|答案|选项|吧|啊|呀|嘛|呗|咯|嘞|呢|噻|对|才|是|好|可以|应该|没错|比较)*";

interface Reader {
  readonly place: Place;
  readonly patterns: readonly RegExp[];
}

const readers: readonly Reader[] = (Object.keys(english) as Place[]).map((place) => {
  const figure = counted.indexOf(place) + 1;
  const letter = "abcdef"[figure - 1];
  const words = `(?:the |that |this )?(?:${english[place]})${named}`;
  const figures = figure === 0 ? [] : [`(?:the )?${numbered} (?:${figure}|${letter})`];
  return {
    place,
    patterns: [
      new RegExp(`^${opens}(?:${chosen} )?(?:${[words, ...figures].join("|")})${closes}$`, "u"),
      // Only "I choose" makes of a letter more than a letter; alone it is for whoever asks for letters.
      ...(figure === 0
        ? []
        : [
            new RegExp(`^${opens}${chosen} (?:${figure}|${letter})${closes}$`, "u"),
            new RegExp(`^(?:${sure} )+(?:${figure}|${letter})$`, "u"),
            new RegExp(`^(?:${figure}|${letter})(?: ${sure})+$`, "u"),
            new RegExp(
              `^${opensHan}(?:选|挑|点|答案是?|答)(?:${figure}|${letter})${closesHan}$`,
              "u",
            ),
          ]),
      new RegExp(`^${opensHan}(?:${han[place]})${closesHan}$`, "u"),
    ],
  };
});

/** Words that are a place and may be said of anything: "last", "top". */
const tooLittle = new Set(["last", "bottom", "lower", "lowest", "top", "upper", "middle", "forth"]);
/** Letters; more tells something. */
const longest = 44;

export function readPlace(text: string): Place | undefined {
  if (text.length > longest) return undefined;
  const isHan = /\p{Script=Han}/u.test(text);
  const said = (isHan ? text : spelledOut(text))
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/['’]/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, isHan ? "" : " ")
    .trim();
  if (said === "" || tooLittle.has(said)) return undefined;
  return readers.find(({ patterns }) => patterns.some((each) => each.test(said)))?.place;
}
