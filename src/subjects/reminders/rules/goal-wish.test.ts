/** Goals that are said by the way. */
import { expect, it } from "vitest";
import { isGoalWish } from "./goal-wish.ts";

it.each([
  "I want to sell 20 this month",
  "my goal is 500",
  "my goal is to earn 500 a month",
  "my target this month is 20 orders",
  "our goal for autumn is 30 parcels",
  "this month I want to sell 20 jars",
  "we hope to sell twenty baskets by the new year",
  "i plan to earn 300 before harvest",
  "goal: 20 parcels",
  "这个月想卖20单",
  "我的目标是500",
  "俺这个月打算卖二十单",
  "目标20单",
  "年底前我想挣三千",
  "我想这个月卖出20罐蜂蜜",
  "争取下个月卖50双鞋",
])("is a goal: %s", (said) => expect(isGoalWish(said)).toBe(true));

it.each([
  "I want to sell honey for 30",
  "how can I sell 20 this month?",
  "I sold 20 this month",
  "she wants to sell 20 this month",
  "I want to sell 20 jars",
  "my goal",
  "if I sell 10 I get 200",
  "he says I can earn 500 a day",
  "这个月卖了20单",
  "邻居这个月想卖20单",
  "我想卖20块一斤",
  "这个月怎么卖20单",
  "这个月想卖蜂蜜",
  "目标",
  "客人想要20双",
])("is none: %s", (said) => expect(isGoalWish(said)).toBe(false));
