/**
 * Answers: "I sent him the money", 钱我转给他了: money went to somebody who has no name. It may be the
 * end of a trick; below a job it may be the answer, and which of them is for the person to say.
 */
const somebody =
  "(?:him|her|them|(?:to )?(?:the|that|this) (?:man|woman|guy|lady|caller|agent|stranger|person))";
const money =
  "(?:(?:the|all|all the|my|some|that|his|her) )?(?:money|deposit|fee|cash|savings|\\d+(?: yuan)?)";
const done = "(?:sent|send|paid|gave|given|transfer(?:r?ed)?|wired)";
const english = new RegExp(
  `^(?:(?:i|we|ive|have|already|just|now|so|and|but|sorry|oh|no) )*${done} (?:${somebody} ${money}|${money} (?:to )?${somebody})(?: (?:already|now|yesterday|today|this morning))*$`,
  "u",
);
const han = "(?:他|她|他们|对方|那人|那个人|那边)";
const chinese = new RegExp(
  `^(?:我|我们|都|已经|就|刚才?|把)*(?:(?:钱|押金|定金|\\d+块?)(?:我|都|已经|就|也)*(?:转|打|汇|付|交|给)给?${han}?(?:过去|出去)?了|(?:给|跟)${han}(?:转|打|汇|付|交)了?(?:钱|\\d+块?)(?:过去|出去)?了?|钱?(?:给|转|打|汇|付|交)给?(?:了)?${han}(?:钱|\\d+块?)?(?:过去)?了|(?:钱|\\d+块?)给?${han}(?:转|打|汇|付)(?:过去|出去)?了)$`,
  "u",
);

export function gaveMoney(typed: string): boolean {
  const plain = typed.normalize("NFKC").toLowerCase().replaceAll(/['’]/gu, "");
  const bare = plain.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
  return english.test(bare) || chinese.test(bare.replaceAll(" ", ""));
}
