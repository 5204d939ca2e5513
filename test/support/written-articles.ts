/** Test support: an article about eggs, for tests of what a model makes of it. */
import type { Article } from "../../src/subjects/answers/rules/article.ts";
import type { Language } from "../../src/bot/reply.ts";

type Told = Readonly<Partial<Record<Language, string>>>;

export function article({
  slug = "pack-eggs",
  short = {},
  more = {},
  ...rest
}: Partial<Omit<Article, "words">> & {
  readonly short?: Told;
  readonly more?: Told;
} = {}): Article {
  const asked = { variants: [] };
  return {
    slug,
    topic: "products",
    step: 2,
    tags: [],
    roles: [],
    country: "any",
    sources: ["S1"],
    reviewed: "2026-11-25",
    reviewBy: "2027-11",
    judgement: false,
    disputed: false,
    ...rest,
    words: {
      en: {
        ...asked,
        question: "How do I pack eggs?",
        label: "Packing eggs",
        short: short.en ?? "Use a foam tray. It costs 10,000 yuan for 1 million trays.",
        more: more.en ?? "",
        cite: "Sellers' practice",
      },
      zh: {
        ...asked,
        question: "鸡蛋怎么打包？",
        label: "鸡蛋打包",
        short: short.zh ?? "用蛋托打包。100万个蛋托要1万元。",
        more: more.zh ?? "",
        cite: "卖家的经验",
      },
    },
  };
}
