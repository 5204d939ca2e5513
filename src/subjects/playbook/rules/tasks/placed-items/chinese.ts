/** 前两样有, 除了第三个都做了, 一二有，四没有: clause by clause. */
import { within, type Clause, type Sign } from "./clause.ts";

const digits = "一二三四五六七八";
const valueOf = (sign: string): number =>
  sign === "两" ? 2 : /\d/u.test(sign) ? Number(sign) : digits.indexOf(sign) + 1;
const deniesHan = /[没未不缺差无]|除/u;
const fillersHan =
  /[我俺咱们做了好弄办有没都也还已经完就只和跟与的勾打点选过齐不对行是这那个样条项件步吧呀啊呢嘛呗先但可全要啦嘞以外之差缺未除到整搞目前现在暂时清妥当无剩下其他余别有算去掉取消把]/gu;
const placeHan =
  /第([一二两三四五六七八1-8])|([前头后末])([一二两三四五六七八1-8])(?=[个样条项件步])|最[后末](?:面)?([一二两三1-3])?(?=[个样条项件步])|([一二三四五六七八1-8])(?:到|至|[-~～])([一二三四五六七八1-8])|([1-8]|[一二三四五六七八](?![个样条项件步]))/gu;

/** @returns `undefined` where something else is told */
export function hanClauses(
  text: string,
  count: number,
  beside: string,
): readonly Clause[] | undefined {
  const clauses: Clause[] = [];
  const parts = text
    .normalize("NFKC")
    .replaceAll(/(除[^,，。]{1,8})[,，]/gu, "$1")
    .split(
      /[。.;!！;；\n]|[,，](?![1-8一二三四五六七八第])|(?<=(?<!除)了|[有好完])(?=[\s,，]*[第1-8一二三四五六七八])|但是?|可是|不过/u,
    )
    .map((part) => part.replaceAll(/[\s,，、]+/gu, " ").trim())
    .filter((part) => part !== "");
  for (const part of parts) {
    const clause = hanClause(part, count, beside);
    if (clause === undefined) return undefined;
    if (clause !== "filler") clauses.push(clause);
    else if (deniesHan.test(part) && clauses.length > 0) {
      clauses[clauses.length - 1] = { ...clauses.at(-1)!, sign: "lacks" };
    }
  }
  return clauses;
}

function hanClause(part: string, count: number, beside: string): Clause | "filler" | undefined {
  const at: number[] = [];
  let isOutside = false;
  const every = new RegExp(
    `(?:[全都]|这)?(?:${count}|${digits[count - 1]})[个样条项件](?=[全都])`,
    "u",
  );
  const isEvery = every.test(part) || /全部|样样|每[个样]|都/u.test(part);
  const left = part.replace(every, "").replaceAll(placeHan, (...found: string[]) => {
    const [, one, side, many, last, from, until, bare] = found;
    if (one !== undefined) at.push(valueOf(one));
    else if (side !== undefined) {
      const n = valueOf(many ?? "");
      if (n > count) isOutside = true;
      const begin = /[前头]/u.test(side) ? 1 : count - n + 1;
      at.push(...Array.from({ length: Math.min(n, count) }, (_, each) => begin + each));
    } else if (from !== undefined) {
      for (let n = valueOf(from); n <= valueOf(until ?? ""); n += 1) at.push(n);
    } else if (bare !== undefined) at.push(valueOf(bare));
    else {
      const n = last === undefined ? 1 : valueOf(last);
      at.push(...Array.from({ length: n }, (_, each) => count - each));
    }
    return "";
  });
  const places = within(at, count);
  if (isOutside || places === undefined) return undefined;
  const strange = [...left.replaceAll(fillersHan, "").matchAll(/[\p{L}\p{N}]/gu)];
  if (strange.some(([sign]) => !beside.includes(sign))) return undefined;
  const isFigures = left.replaceAll(/[\s和跟到]/gu, "") === "";
  if (part.includes("除"))
    return places.length === 0 ? undefined : { sign: "has", at: places, isBut: true };
  const sign: Sign = deniesHan.test(part) ? "lacks" : "has";
  if (places.length > 0) return { sign, at: places, isFigures };
  if (/其[他余它]|别的|剩下/u.test(part)) return { sign, at: [], isRest: true };
  if (isEvery && sign === "has") return { sign, at: [], isEvery };
  return isEvery ? undefined : "filler";
}
