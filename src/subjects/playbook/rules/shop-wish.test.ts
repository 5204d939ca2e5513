/** A wish for one's own shop, and what only sounds like one. */
import { expect, it } from "vitest";
import { saysShopWish } from "./shop-wish.ts";

it.each([
  "I want my own shop now",
  "i want to open a shop",
  "now i want a shop of my own",
  "I'd like to start my own online shop",
  "can I open my own shop?",
  "let me open a shop",
  "I am ready to open my own shop",
  "my own shop please",
  "我想自己开店",
  "我想开个自己的网店",
  "我也想开店了",
  "想自己开个店行吗？",
  "我要开店",
  "我现在想自己开店。",
])("%s", (said) => expect(saysShopWish(said)).toBe(true));

it.each([
  "I don't want a shop",
  "I want a shop that pays me",
  "how do I open my own shop",
  "I want to buy in a shop",
  "the shop wants me to open boxes",
  "can I open a shop without a licence",
  "a shop",
  "我不想开店",
  "开店要什么手续",
  "我想开店要多少钱",
  "她想自己开店",
  "能不能在店里打包",
])("is none: %s", (said) => expect(saysShopWish(said)).toBe(false));
