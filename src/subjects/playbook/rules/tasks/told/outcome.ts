/**
 * How a job out in the world went, told in one's own words: "my wife sees it too", 快递找不着俺家, "told 5 so far". An option
 * is taken only where every piece of the message says that, or nothing against it. Where only a piece does, it is heard,
 * and the learner says which option fits: nothing is kept that they did not say.
 */
import { spelledOut } from "../../../../../bot/reading/short-forms.ts";
import { asksInside, isQuestion } from "../../../../../bot/typed.ts";
import { chinese } from "./chinese.ts";
import { english } from "./english.ts";

/** Letters; who writes more tells more. */
const longest = 90;

/** Cheated, hit, or asked for something: that is heard elsewhere, and first. */
const more =
  /\b(?:cheat(?:ed)?|scam(?:med)?|fraud|stole|hit me|beat|threat\w*|refund|complain\w*|buyers?|customers?|how|why|should|please|remind|codes?|passwords?|pin|kill|steal)\b|骗|偷|打我|打死|打人|威胁|退款|投诉|买家|客人|顾客|咋|怎么|为什么|如何|提醒|验证码|密码|链接|杀|转账|转钱|打钱/iu;

/** Whether the words may be about more than the job. */
export const tellsMore = (text: string): boolean => more.test(text);

const breaksEnglish =
  /[^\p{L}\p{N}\s.]+|\.(?!\d)|\b(?:but|then|because|though)\b|\band (?=(?:i|it|we|he|she|they|everybody|everyone|all|nobody|the)\b)| (?=still\b)|(?<=\w) (?=(?:i|we|he|she|they|it|everybody|everyone|nobody) (?:is|was|were|had|have|has|went|said|says?|got|came|fell|understood|liked?|arrived|agrees|fits|worked|broke|dont|do not|didnt|did not|cant|cannot)\b)/gu;
const breaksChinese =
  /[^\p{L}\p{N}]+|但是?|可是|就是(?=\p{Script=Han})|不过|然后|因为|(?<=\p{Script=Han}{3})(?=[他她]们?[说讲])/gu;

const filler =
  /^(?:yes|no|oh|well|ok|okay|hi|hello|so|haha|thanks|and|great|嗯+|哦|哈+|唉|哎呀?|好的?|是的?|对)$/u;

const begins = /^(?:(?:yes|ok|well|so|oh|and) )+/u;

/** Of any job, and none of its options. */
const anyJob = ["part", "done", "went"];
/** Half of what an option says, by that option. */
const halves: Readonly<Record<string, string>> = {
  fourteen: "agrees",
  misses: "agrees",
  fits: "agrees",
  settled: "differ",
};

interface Option {
  readonly id: string;
}

/** What a job's options make of the words: one of them; `heard`, it tells of the job; or nothing. */
export type Outcome<T> = { readonly option: T } | "heard" | undefined;

/**
 * @param later the options that keep the job open
 */
export function readOutcome<T extends Option>(
  options: readonly T[],
  later: Readonly<Record<string, number>>,
  text: string,
): Outcome<T> {
  // 在路上呢 tells where it is.
  const told = text.trim().replace(/(?<=[上着里中])呢$/u, "");
  if (told.length > longest || isQuestion(told) || asksInside(told)) return undefined;
  const plain = spelledOut(told)
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/['’]/gu, "")
    .replaceAll(/\bits(?= )/gu, "it is")
    .replaceAll(/\b(i|we|they)ve\b/gu, "$1 have");
  const has = (id: string) => options.some((option) => option.id === id);
  const isSum = /[0-9](?:块|元)/u.test(plain) && !has("agrees") && !has("differ");
  if (isSum || more.test(plain)) return undefined;
  const isHan = /\p{Script=Han}/u.test(plain);
  const pieces = plain
    .split(isHan ? breaksChinese : breaksEnglish)
    .map((piece) => piece.trim().replaceAll(/\s+/gu, " ").replace(begins, ""))
    .filter((piece) => piece !== "" && !filler.test(piece));
  const rows = Object.entries(isHan ? chinese : english).filter(
    ([id]) => has(id) || anyJob.includes(id) || has(halves[id] ?? id),
  );
  const idOf = (piece: string) => rows.find(([, each]) => each.some((row) => row.test(piece)))?.[0];
  // 收到了盒子破了: where it is not one thing as a whole it may be two.
  const read = pieces.flatMap((piece) => idOf(piece) ?? piece.split(/(?<=了)(?=.)/u).map(idOf));
  const meant = new Set(read.filter((id) => id !== undefined));
  if (meant.size === 0) return undefined;
  if (read.includes(undefined)) return "heard";
  const option = optionOf(options, later, meant);
  return option === undefined ? "heard" : { option };
}

function optionOf<T extends Option>(
  options: readonly T[],
  later: Readonly<Record<string, number>>,
  meant: ReadonlySet<string>,
): T | undefined {
  const named = (id: string) => options.find((option) => option.id === id);
  // A count of fourteen evenings, and what the money says: either alone is half of an option.
  if (named("agrees") !== undefined && (meant.has("fourteen") || meant.has("done"))) {
    if (meant.has("misses")) return named("gap");
    if (meant.has("fits") && meant.has("fourteen")) return named("agrees");
  }
  const said = [...meant].filter((id) => id !== "done" && id !== "fourteen");
  const [only, another] = said;
  if (only === undefined || another !== undefined) return besideWell(said, named);
  if (only === "settled") return named("agreed");
  if (only !== "part") return named(only);
  return named("some") ?? options.findLast(({ id }) => later[id] !== undefined);
}

/** "We talked, it went well": how it went says nothing against that it did. */
function besideWell<T extends Option>(
  said: readonly string[],
  named: (id: string) => T | undefined,
): T | undefined {
  const [only, another] = said.filter((id) => id !== "went");
  const isSo = only !== undefined && ["held", "short", "differ"].includes(only);
  return isSo && another === undefined ? named(only) : undefined;
}
