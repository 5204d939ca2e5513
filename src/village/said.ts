/** Village: what the thirty people ask, show and write down, in the language of whoever says it. */
import type { Language } from "../bot/reply.ts";

type Both = Readonly<Record<Language, string>>;

/** Each is asked by somebody; what the bot makes of it is the bot's. */
export const questions: readonly Both[] = [
  {
    en: "Do I need a business licence to sell my own oranges?",
    zh: "自己种的橘子在网上卖，要办营业执照吗？",
  },
  { en: "How do I pack eggs?", zh: "鸡蛋怎么打包才不碎？" },
  { en: "How do I take a good photo with my phone?", zh: "手机怎么拍才好看？" },
  { en: "What does a parcel cost?", zh: "寄一个包裹要多少钱？" },
  { en: "A buyer wants the money back. What now?", zh: "买家要退款怎么办？" },
  { en: "How do I set a price?", zh: "东西该定多少钱？" },
  { en: "Which platform should I choose first?", zh: "先在哪个平台开店好？" },
  { en: "A buyer gave me a bad review. What do I do?", zh: "买家给了差评怎么办？" },
];

/** The same in nearly the same words, of several people: nobody has checked an answer to it. */
export const sameQuestion: readonly string[] = [
  "快递几点上我们村来收？",
  "快递员几点到我们村来收？",
  "我们村快递几点来收？",
];

/** Other questions that only somebody of the place can answer. */
export const ownQuestions: readonly Both[] = [
  { en: "Who has small boxes left over?", zh: "谁家有多下来的小纸箱？" },
  { en: "Who drives to the county town on Thursday?", zh: "星期四谁的车去县城？" },
];

/** What is shown where somebody looks: numbers, words. */
export const shown = {
  price: "20.00 9.00 3.00 4.50",
  listing: {
    en: "Dried bamboo shoots from our own hill, 250 g. Soak one night, cook 40 minutes. Sent within 48 hours.",
    zh: "自家山上的笋干，250克。泡一夜，煮40分钟。48小时内寄出。",
  },
  month: "1200.00 950.00",
  change: {
    en: "I can't tell how much is in the bag. Write the weight first.",
    zh: "看不出一袋有多少。先写重量。",
  },
} as const;

/** Lines of a cash book as people type them; a sign and an amount. */
export const bookLines: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "+58 two bags of bamboo shoots",
    "-12 tape",
    "+45 one basket",
    "-23.5 postage",
    "+76 dried sweet potato",
  ],
  zh: ["+58 两袋笋干", "-12 胶带", "+45 一个篮子", "-23.5 快递费", "+76 红薯干"],
};

export const goal: Both = {
  en: "Ten parcels a day before the New Year",
  zh: "过年前一天寄十个包裹",
};

export const product: Both = { en: "Dried bamboo shoots", zh: "笋干" };

export const vote: { readonly question: string; readonly answers: readonly string[] } = {
  question: "先一起买什么？ What do we buy together first?",
  answers: ["纸箱 Boxes", "胶带 Tape", "秤 A scale"],
};

/** What members do for others, in their own words. */
export const jobWords: Both = { en: "evenings, 1 yuan a parcel", zh: "晚上有空，一个一块" };

export const boxes: Both = { en: "small boxes", zh: "小纸箱" };

/** Partners whom the village knows; kinds are of the knowledge folder. */
export const partners = [
  {
    kind: "courier",
    list: "earth",
    name: "山里快递 Hill Courier",
    terms: "一公斤三块二起 from 3.20 yuan a kilogram",
    volume: "五件起收 from five parcels",
    cutOff: "每天下午四点 daily at 4 p.m.",
  },
  {
    kind: "parcel-point",
    list: "earth",
    name: "村口小店 Shop at the bridge",
    terms: "存放不收钱 keeps parcels free of charge",
    volume: "一天三十件 thirty a day",
    cutOff: "晚上八点关门 closes at 8 p.m.",
  },
  {
    kind: "designer",
    list: "niche",
    name: "小许设计 Xu Design",
    terms: "一张标签八十块，分两次付 80 yuan a label, paid in two parts",
    volume: "一张也做 one is enough",
    cutOff: "三天做好 ready in three days",
  },
] as const;

/** One neighbour to another. */
export const asked: Both = {
  en: "How did you find out what sells?",
  zh: "你是咋看出什么好卖的？",
};
export const helped: Both = {
  en: "I sent three small bags to people I know, and asked what they would pay.",
  zh: "我先寄了三小袋给熟人，问他们肯出多少钱。",
};
