/**
 * Names that somebody gives and others read: of a person, a village, a shop, a class. What may stand in one is
 * listed; so no app makes a link, a command, a number to call or a tag out of it.
 *
 * Whether a name is true or kind is not decided here.
 */

/** More in a row would be a number to call. */
const mostDigits = 4;

/**
 * Letters of any script with their marks, spaces, hyphen, apostrophe, brackets. Without what looks like a dot,
 * a colon or a slash although it is called a letter: modifier letters (but 々), clicks, single strokes.
 */
const allowed =
  /^(?:(?![\u01c0-\u01c3丶丨丿乀〳〵ノ])[\p{L}\p{Nd}\-'’() ]|々|(?![\u0337\u0338])\p{M})*$/u;
const modifiers = /(?!々)\p{Lm}/u;

/** Scripts with letters that look alike: one word is of one of them. */
const alike = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
];

/** One line, width folded, ready to be looked at. */
export function foldName(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
}

/** Whether a folded name begins with a letter and holds nothing but what may stand in a name. */
export function isPlainName(name: string): boolean {
  return (
    /^\p{L}/u.test(name) &&
    allowed.test(name) &&
    !modifiers.test(name) &&
    (name.match(/\p{Nd}/gu)?.length ?? 0) <= mostDigits &&
    alike.filter((script) => script.test(name)).length <= 1
  );
}

/**
 * A name that nobody types here, such as one out of Telegram: what would make a link is left out of it, the
 * rest, pictures and stars as well, stays as it is.
 */
export function withoutLinks(name: string): string {
  return name
    .normalize("NFKC")
    .replaceAll(/[@#/\\:_.…·‧∙•․。⁄∕⧸／＼＠＃：꞉ꓸ丶]+/gu, " ")
    .replaceAll(/\p{Nd}[\p{Nd} +()-]{3,}\p{Nd}/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
}
