/**
 * Written answers: which signs an answer may be written with, and between what they may stand. Addresses, names
 * of accounts and commands are made of signs between letters; whatever a cited article does not have, and is not
 * the plain writing of sentences, is refused. Nothing here knows any ending of an address.
 */

import { fold } from "./fold.ts";

/** Letters, figures and marks of plain sentences in both languages. Everything else only out of an article. */
const plain = /[A-Za-z0-9 \n.,;:!?'"()%=+/~×÷–—…‘’“”，。；：！？、（）《》「」『』～％＝＋－-]/u;

/** The first sign, or token with signs in it, that is neither plain nor in a cited article. */
export function strangeSign(text: string, cited: readonly string[]): string | undefined {
  const told = cited.join("\n");
  const strange = Array.from(text).find(
    (each) => !plain.test(each) && !isEveryday(each) && !told.includes(each),
  );
  if (strange !== undefined) return strange;
  const known = new Set(tokensOf(told));
  const there = fold(told);
  return (
    joinedTokens(text).find((token) => !known.has(token)) ??
    withoutShort(text)
      .match(loose)
      ?.find((each) => !there.includes(fold(each)))
  );
}

let everyday: ReadonlySet<string> | undefined;

function isEveryday(character: string): boolean {
  return /\p{Script=Han}/u.test(character) && (everyday ??= firstLevel()).has(character);
}

/** Characters of the first level of GB 2312: the 3,755 that a newspaper is written with. */
function firstLevel(): ReadonlySet<string> {
  const codes = Array.from({ length: 0xd8 - 0xb0 }, (_, row) =>
    Array.from({ length: 94 }, (__, cell) => [0xb0 + row, 0xa1 + cell]),
  );
  return new Set(new TextDecoder("gbk").decode(Uint8Array.from(codes.flat(2))));
}

/** Shortened words with points in them, and pairs with a stroke, as everybody writes them. */
const short =
  /(?<![\p{L}\p{N}])(?:e\.g\.|i\.e\.|[ap]\.m\.|and\/or|yes\/no|he\/she|his\/her)(?![\p{L}\p{N}])/giu;
/** Shortened words after which a sentence goes on. */
const goesOn = /(?<![\p{L}\p{N}])(?:e\.g|i\.e|[ap]\.m|etc|vs|approx|ca)\.(?=[ ,;:)])/giu;
/** Pictures and tables; none of these is an ending of an address. */
const file =
  /(?<![\p{L}\p{N}./@:-])[a-z]+(?:-[a-z]+)*-?\d?\.(?:jpe?g|png|gif|pdf|docx?|xlsx?|csv|txt)(?![\p{L}\p{N}]|[./@:-][\p{L}\p{N}])/giu;
/** Figures with a measure. */
const measured = /^\d+(?:[.,]\d+)*(?:st|nd|rd|th|k?g|[cmk]?m|m?l|[ap]m|h|x|yuan|rmb)$/i;

/** A point before a space and a small letter, or after a space; a stroke that stands alone or before a word. */
const loose =
  /[^\s]+\.\s+[a-z][^\s]*|[^\s]*\s[.:/][^\s.]+|\p{L}\s+[.:/]\s+\p{L}|(?:^|[\s（(“"])\/[^\s]+/gmu;

/** Tokens in which letters or figures are joined by something else than words and figures are. */
function joinedTokens(text: string): readonly string[] {
  return tokensOf(withoutShort(text)).filter(isJoined);
}

/** Without shortened words, pairs and names of files that everybody writes with points and strokes. */
export function withoutShort(text: string): string {
  return text.replaceAll(short, " ").replaceAll(goesOn, " ").replaceAll(file, " ");
}

function isJoined(token: string): boolean {
  const isMixed = token
    .split(/[^A-Za-z0-9]+/u)
    .some((part) => /\d/.test(part) && /[A-Za-z]/.test(part) && !measured.test(part));
  const plain = token
    // 19:30, 10,000, 1/2, 1-2, 5~10, 3.5; more than one point is an address of a machine.
    .replaceAll(/\d+(?:[,:/~–-]\d+)+/gu, "0")
    .replaceAll(/(?<![\d.])\d+\.\d+(?!\.?\d)/gu, "0")
    // Signs of calculation stand between figures and words.
    .replaceAll(/(?<=[\d)%])[=+×÷%/(]+(?=[\d(])|[=+×÷]+(?=\d)|(?<=\d)[=+×÷%]+/gu, " ");
  return (
    isMixed ||
    /[A-Za-z0-9](?!\(e?s\))[.,;:!?"()%=+/~×÷…]+[A-Za-z0-9]/u.test(plain) ||
    /[A-Za-z0-9][./:]+\p{Script=Han}|\p{Script=Han}[./:]+[A-Za-z0-9]|\p{Script=Han}[./]+\p{Script=Han}/u.test(
      plain,
    )
  );
}

/** What stands between spaces and the marks of Chinese sentences, without marks around it. */
function tokensOf(text: string): readonly string[] {
  return text
    .split(/[\s，。；：！？、（）《》「」『』“”]+/u)
    .map((token) => token.replaceAll(/^[("'‘]+|[.,;:!?)"'’…—–%％]+$/gu, ""))
    .filter((token) => token !== "");
}
