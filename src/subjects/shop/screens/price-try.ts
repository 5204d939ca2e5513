/**
 * What can be tried with a finished price: another price, a coupon, so many parcels a
 * day. Nothing of it is kept.
 */
import { phrase } from "../../../bot/reply.ts";
import { couldNotRead, couldNotReadLine } from "../../../bot/unread.ts";
import { priceFields, type Reckoned } from "../rules/price-facts.ts";
import { readCashNeed, readCashParcels } from "../rules/cash-need-read.ts";
import { readTry } from "../rules/price-line.ts";
import { cashAsk, cashReply, tryAsk, tryReply } from "../rules/price-trial.ts";
import { answerText } from "../../answers/index.ts";
import type { Turn } from "../../../bot/context.ts";
import { findPrice, waitFor, type PriceDeps } from "./price-acts.ts";
import { askField } from "./price-say.ts";
import type { Typed } from "../../../bot/typed.ts";
import type { MemberTurn } from "../../../bot/who.ts";

/** What can be tried with a finished price. */
export interface Trial {
  readonly canRead: (text: string) => boolean;
  /** Says what follows, and waits for the next one. */
  readonly take: (turn: Turn, reckoned: Reckoned, text: string) => Promise<void>;
  readonly ask: typeof tryAsk;
  readonly id: string;
}

/** Another price, or a coupon off the one at hand. */
export function tryTool(id: string, atHandMinor: number): Trial {
  const read = (text: string) => readTry(text, atHandMinor);
  return {
    id,
    ask: tryAsk,
    canRead: (text) => read(text) !== undefined,
    async take(turn, reckoned, text) {
      const tried = read(text);
      if (tried === undefined) return turn.say(tryAsk(id, couldNotRead(text, "price")));
      await waitFor(turn, id, `try/${tried.atHandMinor}`);
      turn.say(tryReply(id, tried.priceMinor, reckoned));
    },
  };
}

/** The cash that so many parcels a day ask for. @param told the parcels, where only the days are missing */
export function cashTool(id: string, told: string): Trial {
  const read = (text: string) => readCashNeed(text) ?? readCashNeed(`${told} ${text}`);
  return {
    id,
    ask: cashAsk,
    canRead: (text) => read(text) !== undefined || readCashParcels(text) !== undefined,
    async take(turn, reckoned, text) {
      const need = read(text);
      const parcels = readCashParcels(text);
      await waitFor(
        turn,
        id,
        need === undefined && parcels !== undefined ? `cash/${parcels}` : "cash",
      );
      if (need !== undefined) return turn.say(cashReply(id, reckoned, need));
      if (parcels === undefined) return turn.say(cashAsk(id, couldNotReadLine(text, "20 12")));
      turn.say({ ...cashAsk(id), words: phrase("price-cash-days", { parcels }) });
    },
  };
}

/** Words that came while something is tried: it, a question of its own, or nothing readable. */
export async function takeTrial(
  deps: PriceDeps,
  turn: Turn,
  reckoned: Reckoned,
  tool: Trial,
  typed: Typed,
): Promise<void> {
  switch (typed.kind) {
    case "no-words":
      return turn.say(tool.ask(tool.id, phrase("shop-no-words")));
    case "go-on":
      return turn.say(tool.ask(tool.id));
    case "question":
      await answerText(deps, turn, typed.text);
      return turn.say(tool.ask(tool.id));
    default:
      return tool.take(turn, reckoned, typed.text);
  }
}

/** What is asked of a price, said once more. */
export async function askAtHand(_: unknown, turn: MemberTurn, data: string): Promise<void> {
  const [id = "", what = "", atHand = ""] = data.split("/");
  const found = await findPrice(turn, turn.member, id);
  const field = priceFields.find((each) => each === what);
  if (found === undefined) return;
  if (field !== undefined) return turn.say(askField(found, field));
  const tool = what === "cash" ? cashTool(id, atHand) : tryTool(id, Number(atHand));
  turn.say(tool.ask(id));
}
