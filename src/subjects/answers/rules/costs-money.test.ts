import { expect, it } from "vitest";
import { costsMoney, untilThen } from "./costs-money.ts";

it.each([
  "May I use the printer in the village hall for my labels?\nYes, any morning. It is free, ask Aunt Wang for the key.",
  "Which day is the market office open?\nTuesday and Friday, from eight.",
  "How do I keep ants away?\nStand the jars in a tray of water. It costs nothing.",
  "Does the association charge for the scale?\nNo charge. You don't pay anything.",
  "Does the scale cost anything?\nNo, it is free.",
  "Can I borrow the scale?\nYes, from Aunt Wang.",
  "能借村里的秤吗？\n能，找王婶。",
  "怎样让人留下好评价？\n发货后问一句。",
  "村委会的打印机能用吗？\n能用，不要钱，上午去找王婶拿钥匙。",
  "蜂蜜罐怎么防蚂蚁？\n放在水盘里。",
  "蜂蜜结晶了怎么跟买家说？\n是好蜜，温水化开就行。",
  "没人买咋整？\n先拿一样给邻居看看。",
  "市场监管所哪天开门？\n礼拜二、礼拜五。免费，别交钱。",
])("is no matter of money: %s", (text) => {
  const [question = "", answer = ""] = text.split("\n");

  expect(costsMoney(question, answer)).toBe(false);
});

it.each([
  "Where do I get vacuum bags?\nBuy a hundred at the market, 12 yuan.",
  "Should I lower my price?\nYes, by a tenth.",
  "Shall I give the shopkeeper credit?\nFor a month.",
  "Can I borrow for a dryer?\nAsk at the credit cooperative.",
  "要不要进货？\n先进两百斤。",
  "能不能赊账？\n能，一个月。",
  "真空袋在哪里？\n镇上买，一百个12元。",
  "烘干机租不租？\n租一个月看看。",
])("is one: %s", (text) => {
  const [question = "", answer = ""] = text.split("\n");

  expect(costsMoney(question, answer)).toBe(true);
});

it.each([
  ["what does a rice cooker cost", false],
  ["电饭煲多少钱", false],
  ["彩电便宜了没有", false],
  ["my cousin wants me to pay for a visa first", true],
  ["网友叫我先交300块", true],
  ["亲戚要我给他的贷款签字", true],
  ["他欠我钱不还", true],
])("%s, asked of other things: nothing is paid until somebody knows: %s", (question, isNear) => {
  expect(untilThen(question, true)).toHaveLength(isNear ? 1 : 0);
});
