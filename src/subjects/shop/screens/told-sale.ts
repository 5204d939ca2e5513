/** A sale told in words instead of a question: what is left of it, reckoned from the person's own numbers. */
import { toPrice } from "../../../bot/doors.ts";
import type { Events } from "../../../bot/events.ts";
import { writeMinor } from "../../../bot/money.ts";
import { phrase, type Reply } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { readToldSale, type ToldSale } from "../rules/sum-in-words.ts";

export async function reckonTold(turn: Turn, asked: Events["amounts-told"]): Promise<void> {
  const told = readToldSale(asked.text);
  if (told === undefined) return;
  turn.say({ ...sayTold(told), language: asked.language });
  asked.isSaid = true;
}

function sayTold({ priceMinor, freightMinor, packingMinor, goodsMinor }: ToldSale): Reply {
  const costs = [freightMinor, packingMinor, goodsMinor ?? 0].filter((minor) => minor > 0);
  const leftMinor = priceMinor - costs.reduce((sum, minor) => sum + minor, 0);
  const sum = `${[priceMinor, ...costs].map(writeMinor).join(" − ")} = ${writeMinor(leftMinor)}`;
  return {
    words: [
      phrase("told-sum", { sum }),
      phrase(goodsMinor === undefined ? "told-goods-open" : "told-fees-open"),
    ],
    buttons: [[toPrice], [{ label: phrase("shop-sale"), action: "shop:sale" }]],
  };
}
