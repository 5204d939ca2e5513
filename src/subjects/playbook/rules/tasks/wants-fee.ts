/** "They want 200 yuan", 要我交钱: who was asked for help asks for money. Not "she pays me 50" and not 不收钱. */

const longest = 60;
const wants: readonly RegExp[] = [
  /\b(?:wants?|wanted|asks?|asked|asking|demands?|demanded|needs?|said)\b[a-z ,]*\b(?:money|fees?|yuan|pay|deposit|\d+)\b/u,
  /\bi (?:must|have to|should|need to|would have to) (?:first )?pay\b|\bcosts? (?:money|\d+)|\bfor money\b/u,
  /(?:要|让|叫|得|先|说)(?:[我俺咱]们?)?(?:先)?(?:交|给|掏|付|出|拿)(?:他|她|人家)?\p{Script=Han}{0,3}?(?:钱|费|金|[\d一二两三五六八十百千]+)|收(?:[我俺])?(?:钱|费|\p{Script=Han}{0,2}费)|要(?:钱|押金|学费|培训费)/u,
];
const turned =
  /[?？吗]|\b(?:not?|never|dont|doesnt|didnt|without|free|if)\b|\bpays? me\b|\bpay (?:me|us)\b|\b(?:me|us) to come\b|[不没别]|免费|给(?:我|俺)(?:钱|工钱|工资)/u;

export function wantsFee(text: string): boolean {
  const plain = text.normalize("NFKC").toLowerCase().replaceAll(/['’]/gu, "");
  return plain.length <= longest && !turned.test(plain) && wants.some((each) => each.test(plain));
}
