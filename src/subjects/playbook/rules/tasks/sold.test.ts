/** Words for a first sale, and what is none. */
import { expect, it } from "vitest";
import { saysSold } from "./sold.ts";

it.each([
  "sold it, first one!",
  "Sold!",
  "I sold one",
  "yes i sold it to my aunt today",
  "we've sold it 🎉",
  "my sister bought one!!",
  "卖出去了!!第一单!",
  "卖了",
  "我卖掉一个",
  "卖给我姐了",
  "终于卖出去一单，好高兴",
  "她买了",
  "我姐买走了一个",
])("%s", (said) => expect(saysSold(said)).toBe(true));

it.each([
  "not sold",
  "I have not sold it",
  "sold it?",
  "first one!",
  "sold 3 soap 12 each",
  "if i sold it, who pays",
  "she bought it from another shop",
  "没卖出去",
  "还没卖掉",
  "卖不掉",
  "卖了吗",
  "卖了三斤核桃 45",
  "别人都卖出去了，就我没有",
  "第一单！",
])("is none: %s", (said) => expect(saysSold(said)).toBe(false));
