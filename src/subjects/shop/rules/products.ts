/**
 * Shop: how goods are named, so that the same goods named twice are one.
 *
 * Order, number, brackets, amounts and small words do not matter: "walnuts in shell" is "walnut in
 * the shell", 带壳核桃 is 核桃（带壳）.
 */
import { isHan, wordsOf } from "../../answers/index.ts";

const amounts =
  /[\d.一二两三四五六七八九十半]+\s*(?:kg|g|kilos?|grams?|ml|l|jin|pcs|公斤|千克|毫升|斤|两|克|升|个|只|枚|颗|袋|盒|包|箱|件|瓶|罐)(?![a-z])(?:装)?/giu;
const digits = /\d+(?:\.\d+)?/g;
const smallWords = new Set(
  wordsOf("a an the in of with for from and or our my own home per each bag box pack fresh new"),
);
const smallHan = /自家|自产|自种|农家|我家|家里|新鲜|的/gu;

/** The name without amounts, numbers and what everybody writes before their goods. */
export function plainName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(amounts, " ")
    .replace(digits, " ")
    .replace(smallHan, "");
}

/** The name as it is compared; empty when nothing telling is left. */
export function productKey(name: string): string {
  const parts = wordsOf(plainName(name)).flatMap((word) =>
    isHan(word) ? Array.from(word) : [word],
  );
  return [...new Set(parts.filter((part) => !smallWords.has(part)))].sort().join(" ");
}

/** The goods that a listing is about: its first words, up to an amount, a comma or a dash. */
export function nameOfListing(text: string): string | undefined {
  const line = text
    .split("\n")
    .map((each) =>
      each.trim().replace(/^(?:title|name|goods|标题|名称|品名|名字)\s*[:：]\s*/iu, ""),
    )
    .find((each) => /\p{L}/u.test(each));
  const [name = ""] = (line ?? "").split(/[,，、;；:：|·。.!！?？\d]|\s[-–—]\s|——/u);
  const short = Array.from(name.trim()).slice(0, 60).join("").trim();
  return /\p{L}/u.test(short) ? short : undefined;
}
