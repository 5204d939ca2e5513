/** Test support: whole numbers as people say them, below a million in English and a hundred million in Chinese. */

export const say = { en: sayEnglish, zh: sayChinese } as const;

function sayEnglish(value: number): string {
  const ones =
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
      " ",
    );
  const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
  if (value < 20) return ones[value]!;
  if (value < 100) {
    return tens[Math.floor(value / 10) - 2]! + (value % 10 === 0 ? "" : `-${ones[value % 10]}`);
  }
  const [unit, name] = value < 1_000 ? [100, "hundred"] : [1_000, "thousand"];
  const rest = value % unit;
  const and = rest === 0 ? "" : rest < 100 ? ` and ${sayEnglish(rest)}` : ` ${sayEnglish(rest)}`;
  return `${sayEnglish(Math.floor(value / unit))} ${name}${and}`;
}

function sayChinese(value: number): string {
  const digits = "零一二三四五六七八九";
  if (value === 0) return "零";
  if (value >= 10_000) {
    const rest = value % 10_000;
    const zero = rest > 0 && rest < 1_000 ? "零" : "";
    return `${sayChinese(Math.floor(value / 10_000))}万${zero}${rest === 0 ? "" : sayChinese(rest)}`;
  }
  let said = "";
  let isZero = false;
  for (const [place, unit] of [1_000, 100, 10, 1].entries()) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) {
      isZero = said !== "";
      continue;
    }
    said += (isZero ? "零" : "") + digits[digit] + ["千", "百", "十", ""][place];
    isZero = false;
  }
  return said.replace(/^一十/u, "十");
}
