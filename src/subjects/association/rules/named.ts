/**
 * Names as officers type them: "Ann Otieno" or "Otieno Ann" for Ann, 王小梅 or 小梅姐 for 小梅. Pure: each way in which the
 * first name may stand there, the surest first.
 */

/** What stands behind a Chinese name and is none. */
const titles =
  /(?:大姐|大哥|大嫂|婆婆|奶奶|爷爷|阿姨|师傅|师父|老师|同学|姐姐|姐|哥|嫂|婶|叔|姨)$/u;
/** Before an English one. */
const before = /^(?:(?:old|young|mrs|mr|ms|miss|aunt|auntie|uncle|sister|brother|mama|baba) )+/iu;

export function waysOfName(typed: string): readonly string[] {
  const name = typed.trim();
  if (/\p{Script=Han}/u.test(name)) {
    const bare = name.replace(titles, "");
    // 老李, 李姐: the family name alone may be what 李师傅 begins with.
    const family = bare.replace(/^[老小阿](?=.$)/u, "");
    // The family name stands first.
    const given = Array.from(bare).length > 2 ? bare.slice(1) : bare;
    return unique([name, bare, family, given]);
  }
  const bare = name.replace(before, "");
  const words = bare.split(/\s+/u);
  return unique([name, bare, words.toReversed().join(" "), ...words]);
}

function unique(ways: readonly string[]): readonly string[] {
  return [...new Set(ways.filter((each) => each !== ""))];
}

/** "Ann and Bob", 小梅和陈姐: each name; a Chinese name may have such a character itself, so its whole stands first. */
export function splitNames(typed: string): readonly string[] {
  return typed.split(/ (?:and|n) |(?<=\p{Script=Han})(?:和|跟|与|同|还有)(?=\p{Script=Han})/u);
}
