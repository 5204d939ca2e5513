/** Small articles and fixed answers for tests of rules, as literals. */
import type { Article, ArticleWords } from "../../src/subjects/answers/rules/article.ts";
import type { TriageEntry } from "../../src/subjects/answers/rules/triage.ts";

/** An article about one thing in two languages, with anything changed. */
export function sampleArticle(
  slug: string,
  words: { readonly en: Partial<ArticleWords>; readonly zh: Partial<ArticleWords> },
  changes: Partial<Article> = {},
): Article {
  const empty = { question: "", label: slug, variants: [], short: "", more: "", cite: "Sellers" };
  return {
    slug,
    topic: "products",
    step: 2,
    tags: [],
    roles: [],
    country: "CN",
    sources: ["S1"],
    reviewed: "2026-11-25",
    reviewBy: "2027-11",
    judgement: false,
    disputed: false,
    words: { en: { ...empty, ...words.en }, zh: { ...empty, ...words.zh } },
    ...changes,
  };
}

/** Four articles that are near each other in pairs. */
export const sampleArticles: readonly Article[] = [
  sampleArticle("shop-deposit", {
    en: {
      question: "How much deposit does the platform ask for a shop?",
      label: "The platform's shop deposit",
      variants: ["shop deposit how much", "deposit to open my shop", "do I get the deposit back"],
      short: "Many shops begin without a deposit.",
    },
    zh: {
      question: "平台开店要交多少保证金？",
      label: "平台的开店保证金",
      variants: ["开店押金多少", "保证金能退吗", "开网店要先交钱吗"],
      short: "不少店开始时不用交保证金。",
    },
  }),
  sampleArticle("deposit-scam", {
    en: {
      question: "Somebody wants a deposit before I get my money. Is it a scam?",
      label: "Somebody says: pay first",
      variants: ["caller wants a deposit first", "pay first and then get my money", "deposit scam"],
      short: "It is a scam. Pay nothing.",
    },
    zh: {
      question: "有人叫我先交押金才给货款，是骗子吗？",
      label: "有人叫我先交钱",
      variants: ["先交钱才给货款", "打电话来要押金", "押金骗局"],
      short: "这是骗局，别交钱。",
    },
  }),
  sampleArticle("pack-eggs", {
    en: {
      question: "How do I pack eggs so that they do not break?",
      label: "Packing eggs",
      variants: ["eggs broken on the way", "sending eggs by parcel", "box for fragile eggs"],
      short: "Use a foam tray and leave no empty space.",
    },
    zh: {
      question: "鸡蛋怎么打包才不会碎？",
      label: "鸡蛋打包",
      variants: ["鸡蛋路上碎了", "寄土鸡蛋", "蛋托哪里买"],
      short: "用珍珠棉蛋托，箱里别留空。",
    },
  }),
  sampleArticle("photo-light", {
    en: {
      question: "How do I take a good photo with my phone?",
      label: "Light for a photo",
      variants: ["picture is too dark", "photo by the window", "which light for pictures"],
      short: "Stand by a window in the morning.",
    },
    zh: {
      question: "手机怎么拍出好照片？",
      label: "拍照的光线",
      variants: ["照片太暗", "在窗边拍照", "拍照用什么灯"],
      short: "早上在窗边拍。",
    },
  }),
];

export const sampleTriage: readonly TriageEntry[] = [
  {
    id: "hello",
    kind: "greeting",
    when: { en: [{ all: [["hello", "hi"]], not: [] }], zh: [{ all: [["你好", "您好"]], not: [] }] },
    answer: { en: "Hello. What is it?", zh: "你好，什么事？" },
    tell: [],
  },
  {
    id: "code-scam",
    kind: "urgent",
    when: {
      en: [
        {
          all: [
            ["code", "verification code"],
            ["gave", "asks me", "dont read"],
          ],
          not: ["qr"],
        },
      ],
      zh: [{ all: [["验证码"], ["给了", "要我"]], not: [] }],
    },
    answer: { en: "Hang up. Call your bank.", zh: "挂掉，打给银行。" },
    tell: ["officer"],
  },
];
