/**
 * Test support: texts that one person may type and that cost as much to read as we could think of.
 *
 * All of them fit in one message of Telegram (4,096 UTF-16 units) and are the same in every run. Which
 * of them is the worst is for the tests and the bench to find; nothing here knows the program.
 */
import * as fc from "fast-check";

/** So long may one message be, in UTF-16 units. */
const longestMessage = 4096;

/** What people sell and ask about here: words that stand in many phrasings of many articles. */
const ownWords = (
  "packing customer delivery courier platform account password verification livestream " +
  "photograph warehouse wholesale business licence certificate cooperative supermarket refrigerated " +
  "refund complaint discount commission deposit advertisement follower comment shipping pineapple " +
  "strawberry walnut mushroom chestnut honey pepper noodles embroidery insurance invoice"
).split(" ");
const commonWords = (
  "how do i sell my eggs online what is the price of a box can you send it to my village when must " +
  "i pay for the shop and who helps me if a buyer wants the money back"
).split(" ");
const commonHan =
  "怎么在网上卖鸡蛋要多少钱快递到村里几天可以退货吗我想开店直播带货平台押金手机拍照";
const dangerWords = ["scam", "hurt myself", "verification code", "threatened", "loan shark"];
const hanDangers = ["被骗了", "不想活了", "验证码", "高利贷", "威胁我"];

/** A linear congruential generator (Numerical Recipes): the same numbers for the same seed. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Numbers = (below: number) => number;
type Part = (next: Numbers) => string;

/** Parts one after another until the message is full; never half of a character. */
function filled(part: Part, separator = "", seed = 1, length = longestMessage): string {
  const next = numbersFrom(seed);
  let text = "";
  while (text.length < length) text += (text === "" ? "" : separator) + (part(next) || "x");
  return cut(text, length);
}

/** Cut to so many UTF-16 units, without half of a surrogate pair at the end. */
function cut(text: string, length: number): string {
  const short = text.slice(0, length);
  return /[\uD800-\uDBFF]$/u.test(short) ? short.slice(0, -1) : short;
}

const letters = "abcdefghijklmnopqrstuvwxyz";
const pick = (next: Numbers, from: string | readonly string[]): string => {
  const all = typeof from === "string" ? Array.from(from) : from;
  return all[next(all.length)]!;
};
const wordOf = (least: number, most: number): Part => {
  return (next) => {
    const length = least + next(most - least + 1);
    return Array.from({ length }, () => pick(next, letters)).join("");
  };
};

/** One letter wrong: the word is in no phrasing, and a right one is near. */
const nearMiss: Part = (next) => {
  const word = pick(next, ownWords);
  const at = 1 + next(word.length - 1);
  const kind = next(3);
  const letter = pick(next, letters);
  if (kind === 0) return word.slice(0, at) + letter + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + letter + word.slice(at);
  return word.slice(0, at) + word.slice(at + 1);
};

const between = (from: number, to: number): Part => {
  return (next) => String.fromCodePoint(from + next(to - from));
};
const commonChinese: Part = (next) => pick(next, commonHan);
const anyChinese = between(0x4e00, 0x9fa5);
const rareChinese = between(0x20000, 0x2a6d0);
const family = "👨‍👩‍👧‍👦";
const flags = ["🇨🇳", "🇬🇧", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏳️‍🌈"];

const kinds = {
  "unknown words of five letters": () => filled(wordOf(5, 5), " "),
  "unknown words of eight letters": () => filled(wordOf(8, 8), " ", 2),
  "unknown words of any length": () => filled(wordOf(1, 16), " ", 3),
  "unknown words of twenty letters": () => filled(wordOf(18, 22), " ", 4),
  "one unknown word": () => filled(wordOf(1, 1), "", 5),
  "near misses": () => filled(nearMiss, " ", 6),
  "unknown words that begin alike": () => filled((next) => `s${wordOf(7, 9)(next)}`, " ", 38),
  "one near miss again and again": () => filled(() => "delivary", " "),
  "words of many phrasings": () => filled((next) => pick(next, commonWords), " ", 7),
  "words of their own": () => filled((next) => pick(next, ownWords), " ", 8),
  "one word of many phrasings": () => filled(() => "sell", " "),
  "one letter apart": () => filled(wordOf(1, 1), " ", 9),
  "one letter": () => "a".repeat(longestMessage),
  "one letter with marks": () => filled(() => "é\u0301\u0323", ""),
  "combining marks": () => "a" + "\u0301".repeat(longestMessage - 1),
  "marks in the wrong order": () => filled(() => "a\u0301\u0327\u0345\u0323\u0334"),
  "signs that become many letters": () => "ﷺ".repeat(longestMessage),
  "Chinese that is common": () => filled(commonChinese, "", 10),
  "Chinese that is one sentence": () => filled(() => commonHan),
  Chinese: () => filled(anyChinese, "", 11),
  "Chinese that is rare": () => filled(rareChinese, "", 12),
  "one Chinese character": () => "钱".repeat(longestMessage),
  "Chinese and English by turns": () =>
    filled((next) => pick(next, commonHan) + wordOf(4, 6)(next)),
  "Chinese and digits by turns": () =>
    filled((next) => `${pick(next, commonHan)}${next(100)}`, "", 13),
  "many scripts": () =>
    filled(
      (next) =>
        [between(0x400, 0x450), between(0x620, 0x64a), between(0xac00, 0xd7a3), anyChinese][
          next(4)
        ]!(next) + wordOf(1, 3)(next),
      "",
      14,
    ),
  emoji: () => filled((next) => pick(next, ["😀", "🥚", "📦", "🙏🏽", ...flags]), "", 15),
  families: () => filled(() => family),
  flags: () => filled((next) => pick(next, flags), "", 16),
  "one digit": () => "9".repeat(longestMessage),
  digits: () => filled((next) => String(next(10)), "", 17),
  "numbers apart": () => filled((next) => String(next(10_000)), " ", 18),
  "numbers with signs": () => filled((next) => `${next(1000)}${pick(next, ".,:/-%×x*")}`, "", 19),
  "digits in groups": () => filled((next) => String(100 + next(900)), ",", 20),
  "Chinese numbers": () =>
    filled((next) => pick(next, "零一二两三四五六七八九十百千万亿点"), "", 21),
  "prices and units": () =>
    filled((next) => `${next(100)}${pick(next, ["元", "块", "斤", " yuan ", "kg "])}`, "", 22),
  "dates and times": () =>
    filled((next) => `${next(13)}月${next(32)}日 ${next(24)}:${next(60)}`, " "),
  "cash lines": () => filled(() => "+1 a", "\n"),
  "cash lines without words": () => filled((next) => `-${next(99)}`, "\n", 23),
  "cash lines in one": () => filled(() => "+1 a", " "),
  "lines of orders": () => filled((next) => `${next(9)} eggs ${next(99)}`, "\n", 24),
  punctuation: () => filled((next) => pick(next, ".,;:!?-()[]{}'\"/\\|&*^%$#@~`<>+="), "", 25),
  "question marks before a letter": () => `a${"?".repeat(longestMessage - 2)}b`,
  "points that become three": () => `a${"…".repeat(longestMessage - 2)}b`,
  "digits before a letter": () => `${"9".repeat(longestMessage - 1)}x`,
  "question marks": () => "?".repeat(longestMessage),
  "full stops with letters": () => filled(wordOf(1, 2), ".", 26),
  spaces: () => " ".repeat(longestMessage - 1) + "a",
  "spaces between letters": () => `a${" ".repeat(longestMessage - 2)}b`,
  "spaces of many kinds": () => "a" + "\u3000\u00a0\u2003\t ".repeat(819),
  "new lines": () => `a${"\n".repeat(longestMessage - 2)}b`,
  "lines of one letter": () => filled(wordOf(1, 1), "\n", 27),
  "lines of unknown words": () => filled(wordOf(3, 8), "\n", 28),
  "signs of no width": () => filled(() => "a\u200b\u200d\ufeff\u2060"),
  apostrophes: () => "'".repeat(longestMessage),
  "letters and apostrophes": () => filled(() => "i'", ""),
  "words of danger": () => filled((next) => pick(next, dangerWords), " ", 29),
  "one word of danger": () => filled(() => "scam", " "),
  "words of danger in Chinese": () => filled((next) => pick(next, hanDangers), "", 30),
  "half a danger": () => filled(() => "he will kill", " "),
  "half a danger in Chinese": () => filled(() => "他要杀", ""),
  "danger at the end": () => `${filled(wordOf(5, 8), " ", 31, 4000)} i want to hurt myself`,
  "nearly a question about to come": () => `${filled(() => "i have", " ", 1, 4090)} x`,
  "one more question": () => `${filled(() => "one more another", " ", 1, 4080)} x`,
  "nearly a meaning": () => `what does ${filled(() => "the a an", " ", 1, 4070)} mea`,
  "nearly a meaning in Chinese": () => filled(() => "是什么", "") + "x",
  greetings: () => filled((next) => pick(next, ["hello", "hi", "你好", "good morning"]), " ", 32),
  addresses: () => filled((next) => `https://a${next(999)}.shop/${wordOf(3, 6)(next)}`, " ", 33),
  "one address": () => `http://${filled(() => "a.")}`,
  "nearly an address": () => filled(() => "www."),
  "e-mail": () => `${"a".repeat(2000)}@${"b.".repeat(1000)}`,
  mentions: () => filled((next) => `@${wordOf(5, 8)(next)}`, " ", 34),
  "mentions of nobody": () => "@".repeat(longestMessage),
  commands: () => filled((next) => `/${wordOf(3, 8)(next)}`, " ", 35),
  "brackets that open": () => "(".repeat(longestMessage),
  "brackets that close": () => `${"(a".repeat(1000)}${")".repeat(1000)}`,
  slashes: () => "a/".repeat(longestMessage / 2),
  markup: () =>
    filled((next) => pick(next, ["<b>", "</b>", "&amp;", "*", "_", "`", "```"]), "", 36),
  "half characters": () => "\ud83d".repeat(longestMessage),
  "right to left": () => filled(() => "\u202eabc\u202c مرحبا ", ""),
  "capitals and widths": () => filled((next) => pick(next, "ＡＢＣabcABC１２３"), "", 37),
} satisfies Record<string, () => string>;

/** By what they are made of. Each at most one message long. */
export const worstTexts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(kinds).map(([name, make]) => [name, cut(make(), longestMessage)]),
);

const separators = ["", " ", "\n", ", ", "，", "? ", "。", " and ", "\u3000", "/"];

const part: fc.Arbitrary<string> = fc.oneof(
  fc.integer({ min: 0, max: 2 ** 31 }).map((seed) => {
    const next = numbersFrom(seed);
    const parts: readonly Part[] = [
      wordOf(3, 12),
      nearMiss,
      (from) => pick(from, ownWords),
      (from) => pick(from, commonWords),
      commonChinese,
      anyChinese,
      (from) => pick(from, dangerWords),
      (from) => pick(from, hanDangers),
      (from) => `+${from(999)} ${wordOf(1, 4)(from)}`,
      (from) => String(from(100_000)),
    ];
    return parts[next(parts.length)]!(next);
  }),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
  fc.string({ unit: "binary", minLength: 1, maxLength: 6 }),
);

/**
 * Long texts made of a few parts again and again, and pieces of the worst that we know of: for a
 * property test that searches for worse ones.
 */
export const anyWorstText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      // Many parts, each once.
      fc
        .tuple(
          fc.constantFrom(...separators),
          fc.array(part, { minLength: 1, maxLength: 40 }),
          fc.integer({ min: 1, max: 700 }),
        )
        .map(([separator, parts, times]) =>
          Array.from({ length: times }, (_, at) => parts[at % parts.length]!).join(separator),
        ),
      // Words that nobody knows, each another.
      fc
        .tuple(fc.integer(), fc.integer({ min: 1, max: 20 }), fc.constantFrom(...separators))
        .map(([seed, length, separator]) =>
          filled(wordOf(Math.max(1, length - 2), length), separator, seed, 2048),
        ),
      fc
        .tuple(fc.constantFrom(...Object.values(worstTexts)), fc.nat(longestMessage), fc.nat(2048))
        .map(([text, from, length]) => text.slice(from, from + length)),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((blocks) => cut(blocks.join(" "), longestMessage));

/** One of the composed texts: the same for the same seed. */
export function worstText(seed: number): string {
  return fc.sample(anyWorstText, { numRuns: 1, seed })[0]!;
}
