/**
 * Telegram room: the shop's tools: their menu, and what is left from one sale.
 *
 * Price and margin is in price.ts; the other tools are opened by their own actions.
 */
import { Composer } from "grammy";
import { phrase, type Reply } from "../../../bot/reply.ts";
import { askSale, readSale, saleReply } from "./sale-say.ts";
import { answerText, type AnswersDeps } from "../../answers/screens/answers.ts";
import type { BotContext, Turn, Homecoming } from "../../../bot/context.ts";
import type { PlaybookDeps } from "../../playbook/screens/playbook.ts";
import { createShopPrice } from "./price.ts";
import { typedFor } from "../../../bot/typed.ts";
import { toTask } from "../../../bot/doors.ts";

export type ShopDeps = AnswersDeps & PlaybookDeps;

export function createShop(deps: ShopDeps, homecoming: Homecoming): Composer<BotContext> {
  const screens = new Composer<BotContext>();

  screens.on("callback_query").filter(
    (ctx) => ctx.action.startsWith("shop:"),
    async (ctx) => {
      const { turn } = ctx;
      if (turn.member === undefined) return homecoming.say(turn);
      await turn.records.waiting.clear(turn.person);
      if (ctx.action !== "shop:sale") return turn.say(toolsReply());
      await turn.records.waiting.set(turn.person, { kind: "sale", data: "" }, turn.now);
      turn.say(askSale([]));
    },
  );

  screens.on("message", async (ctx, next) => {
    const { turn } = ctx;
    const waiting = await turn.records.waiting.find(turn.person);
    if (turn.member === undefined || waiting?.kind !== "sale") return next();
    const told = waiting.data === "" ? [] : waiting.data.split(" ").map(Number);
    const typed = typedFor(deps, turn, ctx.message, (text) => readSale(text, told) !== undefined);
    switch (typed.kind) {
      case "no-words":
        return turn.say(askSale(told, phrase("shop-no-words")));
      case "go-on":
        return turn.say(askSale(told));
      case "question":
        await answerText(deps, turn, typed.text);
        return turn.say(askSale(told));
      default:
        return takeNumbers(turn, typed.text, told);
    }
  });

  screens.use(createShopPrice(deps, homecoming));

  return screens;
}

async function takeNumbers(turn: Turn, text: string, told: readonly number[]): Promise<void> {
  const numbers = readSale(text, told);
  if (numbers === undefined) return turn.say(askSale(told, phrase("shop-unread")));
  const result = saleReply(numbers);
  // After the result the next line of numbers is another sale.
  const data = result === undefined ? numbers.join(" ") : "";
  await turn.records.waiting.set(turn.person, { kind: "sale", data }, turn.now);
  turn.say(result ?? askSale(numbers));
}

function toolsReply(): Reply {
  return {
    words: phrase("shop-what"),
    buttons: [
      [{ label: phrase("shop-sale"), action: "shop:sale" }],
      [{ label: phrase("shop-price"), action: "do:price" }],
      [{ label: phrase("shop-cash"), action: "do:cash" }],
      [{ label: phrase("shop-orders"), action: "do:orders" }],
      [{ label: phrase("shop-stock"), action: "stock:open" }],
      [{ label: phrase("team-button"), action: "team:open" }],
      [{ label: phrase("shop-back"), action: "do:more" }, toTask],
    ],
  };
}
