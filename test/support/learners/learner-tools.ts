/**
 * Test support: how a simulated learner uses the tools of the shop, by the buttons that open them
 * and by what people type. What it should come to is reckoned by the tests, in their own way.
 */
import type { SimulatedLearner } from "./learners.ts";
import { say, type ItemOf } from "../people/shipped-road.ts";
import type { Heard } from "../people/village.ts";

/** What a learner types into the tools; the tests reckon with the same numbers. */
export const typed = {
  /** What the goods cost, packing and postage, what is asked for it. */
  prices: ["10.20 6.30 23.80", "10 6 20"],
  stock: { daily: 6, lead: 4, safety: 10, have: 40 },
  parcels: 5,
} as const;

export const goods = {
  en: ["Walnuts", "Chestnuts"],
  zh: ["带壳核桃", "板栗"],
} as const;

export const goal = {
  en: { words: "Ten parcels a week", day: "1 March" },
  zh: { words: "一周十个包裹", day: "3月1日" },
} as const;

/** Lines of the cash book as they are typed, in cents. */
export const bookLines = {
  en: [
    ["+200 own money", 20_000],
    ["+45 two baskets", 4_500],
    ["-12 tape", -1_200],
    ["-4.50 courier", -450],
  ],
  zh: [
    ["+200 自己垫的钱", 20_000],
    ["+45 核桃两袋", 4_500],
    ["-12 胶带", -1_200],
    ["-4.50 快递", -450],
  ],
} as const;

/** Opens the tool that the road asks for, and uses it. */
export async function useTool(
  learner: SimulatedLearner,
  { opens }: ItemOf<"tool">,
): Promise<Heard> {
  await learner.tap(`playbook-tool-${opens}`);
  switch (opens) {
    case "price":
      return price(learner);
    case "cash":
      return learner.say(bookLines[learner.tongue].map(([line]) => line).join("\n"));
    case "orders": {
      const noted = await learner.press(String(typed.parcels));
      // It said so already: somebody notes another number.
      return noted.messages.length > 0 ? noted : learner.say(String(typed.parcels + 1));
    }
    case "stock":
      return stock(learner);
    case "goal":
      return setGoal(learner);
  }
}

async function setGoal(learner: SimulatedLearner): Promise<Heard> {
  if (learner.at.buttons.includes(say(learner.tongue, "goal-change-words"))) {
    await learner.next();
    return learner.tap("playbook-did-this");
  }
  await learner.say(goal[learner.tongue].words);
  return learner.say(goal[learner.tongue].day);
}

/** A price for the first goods that have none. */
async function price(learner: SimulatedLearner): Promise<Heard> {
  const kept = goods[learner.tongue].filter((name) => isListed(learner, name)).length;
  if (learner.at.buttons.includes(say(learner.tongue, "price-new"))) await learner.tap("price-new");
  const name = goods[learner.tongue][kept] ?? goods[learner.tongue][0];
  return learner.say(`${name} ${typed.prices[kept] ?? typed.prices[0]}`);
}

/** One kind of goods on the shelf, by number and by tap. */
async function stock(learner: SimulatedLearner): Promise<Heard> {
  const { daily, lead, safety, have } = typed.stock;
  const name = goods[learner.tongue].find((each) => !isListed(learner, each));
  await learner.tap("stock-add");
  await learner.say(name ?? goods[learner.tongue][0]);
  await learner.say(String(daily));
  await learner.press(String(lead));
  await learner.press(String(safety));
  return learner.say(String(have));
}

function isListed({ at }: SimulatedLearner, name: string): boolean {
  return at.buttons.some((label) => label.startsWith(name));
}
