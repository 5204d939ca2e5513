/** Numbers in Chinese characters. */

const hanDigits = "零一二三四五六七八九";
export const hanUnits: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1_000,
  万: 10_000,
  亿: 1e8,
};
/** Where such a number may stand in a text. */
export const hanRun =
  /[零〇一二两俩三仨四五六七八九十百千万亿廿卅半]+(?:点[零〇一二三四五六七八九]+)?/gu;

/** @returns `undefined` for what is no number: 十十, 一二三 */
export function hanNumber(run: string): number | undefined {
  const [whole = "", fraction] = run
    .replaceAll("〇", "零")
    .replace(/[两俩]/gu, "二")
    .replaceAll("仨", "三")
    .replaceAll("廿", "二十")
    .replaceAll("卅", "三十")
    .split("点");
  if (whole === "半") return 0.5;
  if (fraction !== undefined) {
    const before = hanNumber(whole);
    if (before === undefined) return undefined;
    const after = Array.from(fraction.replaceAll("〇", "零"), (digit) => hanDigits.indexOf(digit));
    return Number(`${before}.${after.join("")}`);
  }
  if (whole.length > 1 && !/[十百千万亿]/u.test(whole)) return undefined;
  return hanWhole(whole);
}

function hanWhole(text: string): number | undefined {
  let [total, section, digit, lastUnit, isAfterZero] = [0, 0, -1, Infinity, false];
  for (const each of text) {
    const unit = hanUnits[each];
    if (unit === undefined) {
      if (each === "半" || digit > 0) return undefined;
      digit = hanDigits.indexOf(each);
      if (digit === 0) [isAfterZero, digit] = [true, -1];
      continue;
    }
    if (unit >= 10_000) {
      section += Math.max(digit, 0);
      if (section === 0) return undefined;
      total = (total + section) * unit;
      [section, digit, lastUnit, isAfterZero] = [0, -1, unit, false];
      continue;
    }
    if (unit >= lastUnit) return undefined;
    // 十二 is 12; 百二 is nothing.
    if (digit < 0 && unit !== 10) return undefined;
    section += (digit < 0 ? 1 : digit) * unit;
    [digit, lastUnit, isAfterZero] = [-1, unit, false];
  }
  if (digit > 0) {
    // 一百二 is 120 and 一万二 12,000; 一百零二 is 102 and 十二 is 12.
    const isShort = lastUnit !== Infinity && lastUnit > 10 && !isAfterZero;
    section += digit * (isShort ? lastUnit / 10 : 1);
  }
  return total + section;
}
