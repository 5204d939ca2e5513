/** Test support: a small folder of articles with one sure answer and one word with two meanings. */
import {
  articleText,
  chineseVariants,
  englishVariants,
  writeKnowledge,
  type SampleKnowledge,
} from "../sample-knowledge.ts";

/** Eggs (the sample's own article), and two kinds of deposit. */
export async function writeAskingKnowledge(): Promise<SampleKnowledge> {
  const article = (name: string, en: readonly [string, string], zh: readonly [string, string]) => ({
    [`articles/products/${name}.en.md`]: articleText({
      question: `What is this deposit, ${en[0]}?`,
      label: en[0],
      variants: englishVariants(`${en[0]} deposit`),
      cite: "Sellers' practice",
      short: en[1],
      more: `More about ${en[0]}.`,
    }),
    [`articles/products/${name}.zh.md`]: articleText({
      question: `${zh[0]}是什么押金？`,
      label: zh[0],
      variants: chineseVariants(`${zh[0]}押金`),
      cite: "卖家的经验",
      short: zh[1],
      more: `${zh[0]}还有几句。`,
    }),
  });
  return writeKnowledge({
    ...article(
      "shop-deposit",
      ["The platform keeps it", "The platform gives it back when the shop closes."],
      ["平台收的", "关店时平台退给你。"],
    ),
    ...article(
      "pay-first",
      ["A stranger wants it", "Do not pay. It is a trick."],
      ["生人叫我交", "别交，是骗人的。"],
    ),
  });
}
