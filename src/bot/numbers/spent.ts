import { moneyName, moneySigns, moneyUnit } from "./money-words.ts";

/** "Fare to town 150", 车费15: what is spent on the way, with its sum, and no more. */
const english = new RegExp(
  String.raw`^(?:the |my |bus |boda |matatu |today |i |paid |spent |for |on )*(?:fare|transport|boda|matatu|tuk ?tuk|jeepney|tricycle|rickshaw|tempo|airtime|load|recharge|bundles?|petrol|fuel|stall|market fee)\b[a-z ]{0,24}?(?:[${moneySigns}]|\b${moneyName}\.?)? ?\d[\d.,]*(?: ?(?:sh|${moneyUnit}))?[\s.!]*$`,
  "iu",
);
const chinese =
  /^(?:今天|昨天|来回|去镇上|进城|坐车)*(?:车费|路费|油钱|油费|话费|流量费|电费|摊位费)\D{0,6}[\d零一二三四五六七八九十百]+[块元]?钱?[\s.。!！]*$/u;

export function isSpent(text: string): boolean {
  return english.test(text) || chinese.test(text);
}
