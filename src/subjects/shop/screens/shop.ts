/** The shop's tools: their menu, and what is left from one sale. Each other tool has a file of its own. */
import { z } from "zod";
import { phrase, type Reply } from "../../../bot/reply.ts";
import { askSale, numbersOfSale, readSale, saleReply } from "./sale-say.ts";
import { type AskingDeps, answerText } from "../../answers/index.ts";
import type { Turn } from "../../../bot/context.ts";
import { typedFor } from "../../../bot/typed.ts";
import { receives, sayOld, type Press, type Typed } from "../../../bot/subject.ts";
import { member } from "../../../bot/who.ts";
import { toCash, toPrice, toTask } from "../../../bot/doors.ts";
import { countNumbers } from "../../playbook/index.ts";
import { couldNotRead, whichOfComma } from "../../../bot/unread.ts";

export async function pressShop(_: unknown, turn: Turn, { args }: Press): Promise<void> {
  if (args[0] !== "sale") return turn.say(toolsReply());
  const told = args.slice(1).map(Number);
  if (told.length >= numbersOfSale || !told.every(isAmount)) return sayOld(turn);
  await turn.records.waiting.set(turn.person, { kind: "sale", data: told.join(" ") }, turn.now);
  turn.say(askSale(told));
}

/** Minor units, as our own buttons carry them. */
const isAmount = (minor: number) => Number.isSafeInteger(minor) && minor >= 0;

/** The numbers of one sale; what was told so far stands in the row. */
export const sale: Typed<AskingDeps> = receives(
  z.string().transform((told) => (told === "" ? [] : told.split(" ").map(Number))),
  member,
  async (deps, turn, told, message) => {
    const typed = typedFor(deps, turn, message, (text) => readSale(text, told) !== undefined);
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
  },
  "book-line",
);

async function takeNumbers(turn: Turn, text: string, told: readonly number[]): Promise<void> {
  const mayBeTwo = told.length < numbersOfSale - 1 && countNumbers(text) === 2;
  const open = mayBeTwo ? whichOfComma(text) : undefined;
  if (open !== undefined) return turn.say(askSale(told, open));
  const numbers = readSale(text, told);
  if (numbers === undefined) return turn.say(askSale(told, couldNotRead(text, "price")));
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
      [toPrice],
      [toCash],
      [{ label: phrase("shop-orders"), action: "do:orders" }],
      [{ label: phrase("shop-stock"), action: "stock:open" }],
      [{ label: phrase("team-button"), action: "team:open" }],
      [{ label: phrase("shop-back"), action: "do:more" }, toTask],
    ],
  };
}
