/** A text without the names of villages that stand in it: "our village" in their place. Pure. */

/** Of 石桥村 people say 石桥, too. */
const kind = /\s*(?:村子?|village)$/iu;
/** Shorter ones stand in other words. */
const fewest = 2;

export function withoutNames(text: string, names: readonly string[]): string {
  const bare = names.map((name) => name.trim().replace(kind, ""));
  // "Stone Bridge North" before "Stone Bridge".
  const longestFirst = bare
    .filter((name) => Array.from(name).length >= fewest)
    .toSorted((one, other) => other.length - one.length);
  return longestFirst.reduce((plain, name) => {
    const isHan = /\p{Script=Han}/u.test(name);
    const said = name.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&").replaceAll(/\s+/gu, "\\s*");
    const whole = isHan ? `${said}村?` : `\\b${said}(?:\\s+village)?\\b`;
    return plain.replaceAll(new RegExp(whole, "giu"), isHan ? "我们村" : "our village");
  }, text);
}
