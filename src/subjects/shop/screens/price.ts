/**
 * Price and margin: which tap and which words do what. The acts are in price-acts.ts, the sums in
 * shop/rules.
 */
import { z } from "zod";
import { answerText, isUrgentText } from "../../answers/index.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase } from "../../../bot/reply.ts";
import {
  fieldBefore,
  nextMore,
  priceFields,
  reckon,
  type PriceField,
} from "../rules/price-facts.ts";
import { tellsOfTrouble } from "../rules/price-line.ts";
import { readField, type Reading } from "../rules/price-read.ts";
import type { Price } from "../rules/price-record.ts";
import { deleteAsk, fieldsReply, lookReply, splitReply } from "../rules/price-result.ts";
import { cashAsk, tryAsk } from "../rules/price-trial.ts";
import { askField, readPreset } from "./price-say.ts";
import type { Turn } from "../../../bot/context.ts";
import {
  ask,
  askFirst,
  askOther,
  findPrice,
  keep,
  openPrices,
  remove,
  sayList,
  show,
  waitFor,
  type PriceDeps,
} from "./price-acts.ts";
import { isOfCost, isOpenHere, takePriceAside } from "./price-aside.ts";
import { cashTool, takeTrial, tryTool } from "./price-try.ts";
import { isNotKnown } from "../../../bot/reading/not-known.ts";
import { typedFor, type Typed } from "../../../bot/typed.ts";
import { pass, receives, type Press, type Typed as Row, sayOld } from "../../../bot/subject.ts";
import { member as joined, type MemberTurn } from "../../../bot/who.ts";

export async function pressPrice(
  deps: PriceDeps,
  turn: MemberTurn,
  { args: [verb = "", id = "", field = "", code = ""] }: Press,
): Promise<void> {
  const { member } = turn;
  if (verb === "list") {
    await turn.records.waiting.clear(turn.person);
    return sayList(turn, member, Number(id));
  }
  if (verb === "begin") return openPrices(turn, member);
  if (verb === "new") return askFirst(turn, member);
  const price = await findPrice(turn, member, id);
  if (price === undefined) return sayOld(turn);
  await press(deps, turn, member, price, { verb, field, code });
}

/** The answer to a question of a price, or a number to try with a finished one. */
export const price: Row<PriceDeps> = receives(
  z.string().transform((data) => {
    const [id = "", what = "", atHand = ""] = data.split("/");
    return { id, what, atHand };
  }),
  joined,
  async (deps, turn, { id, what, atHand }, message) => {
    const { member, records, person } = turn;
    const found = await findPrice(turn, member, id);
    const reckoned = found === undefined ? undefined : reckon(found.facts);
    const field = fieldNamed(what);
    if (found !== undefined && field !== undefined) {
      const told = field === "name" ? "" : atHand;
      const canRead = (text: string) => readField(field, text, found.facts, told).kind !== "unread";
      const typed = typedFor(deps, turn, message, canRead);
      return takeAnswer(deps, turn, member, found, { field, told }, typed);
    }
    // Deleted meanwhile, or changed so that it has no result: the words are for whatever comes next.
    if (found === undefined || reckoned === undefined) {
      await records.waiting.clear(person);
      return pass;
    }
    const tool = what === "cash" ? cashTool(found.id, atHand) : tryTool(found.id, Number(atHand));
    const typed = typedFor(deps, turn, message, tool.canRead);
    await takeTrial(deps, turn, reckoned, tool, typed);
  },
  "book-line",
);

interface Tap {
  readonly verb: string;
  readonly field: string;
  readonly code: string;
}

async function press(
  deps: PriceDeps,
  turn: Turn,
  member: Member,
  price: Price,
  tap: Tap,
): Promise<void> {
  const field = fieldNamed(tap.field);
  const waiting = await turn.records.waiting.find(turn.person);
  const isWaited = waiting?.kind === "price" && waiting.data.startsWith(`${price.id}/${tap.field}`);
  if (tap.verb === "set" || tap.verb === "name" || tap.verb === "back") {
    // A button of a question that is answered already must not fill in another.
    if (field === undefined || !isWaited) return sayOld(turn);
    return answerByTap(deps, turn, member, price, field, tap);
  }
  if (tap.verb === "delete-yes") return remove(turn, member, price);
  if (tap.verb === "delete") {
    await turn.records.waiting.clear(turn.person);
    return turn.say(deleteAsk(price));
  }
  const reckoned = reckon(price.facts);
  const more = nextMore(price.facts);
  if (
    tap.verb === "open" ||
    reckoned === undefined ||
    (tap.verb === "more" && more === undefined)
  ) {
    return show(deps, turn, member, price);
  }
  await turn.records.waiting.clear(turn.person);
  switch (tap.verb) {
    case "more":
      return ask(turn, price, more ?? "feeBp");
    case "look":
      return turn.say(lookReply(price));
    case "field":
      return ask(turn, price, field ?? "name");
    case "fields":
      return turn.say(fieldsReply(price));
    case "split":
      return turn.say(splitReply(price, reckoned));
    case "try":
      await waitFor(turn, price.id, `try/${reckoned.priceMinor}`);
      return turn.say(tryAsk(price.id));
    case "cash":
      await waitFor(turn, price.id, "cash");
      return turn.say(cashAsk(price.id));
    default:
      return sayOld(turn);
  }
}

async function answerByTap(
  deps: PriceDeps,
  turn: Turn,
  member: Member,
  price: Price,
  field: PriceField,
  { verb, code }: Tap,
): Promise<void> {
  if (verb === "back") {
    if (price.isFinished) return show(deps, turn, member, price);
    const before = fieldBefore(field, price.facts);
    if (before !== undefined) return ask(turn, price, before);
    await turn.records.waiting.clear(turn.person);
    return sayList(turn, member, 0);
  }
  const waiting = await turn.records.waiting.find(turn.person);
  const typedName = waiting?.data.split("/").slice(2).join("/") ?? "";
  const reading =
    verb === "name"
      ? readField(field, typedName, price.facts)
      : readPreset(field, code, price.facts);
  if (reading === undefined) return sayOld(turn);
  await heed(deps, turn, member, price, field, reading);
}

/** What was read is kept; what was not is asked for again. */
async function heed(
  deps: PriceDeps,
  turn: Turn,
  member: Member,
  price: Price,
  field: PriceField,
  reading: Reading,
): Promise<void> {
  if (reading.kind === "unread") return ask(turn, price, field, reading.why);
  if (reading.kind === "partly") return askOther(turn, price, field, reading);
  await keep(deps, turn, member, price, reading.change);
}

async function takeAnswer(
  deps: PriceDeps,
  turn: Turn,
  member: Member,
  price: Price,
  { field, told }: { readonly field: PriceField; readonly told: string },
  typed: Typed,
): Promise<void> {
  if (await takePriceAside(deps, turn, price, field, typed)) return;
  if (isOpenHere(field, typed, price)) {
    return ask(turn, price, field, phrase("price-working-out", { what: field }));
  }
  if (field !== "name" && isNotKnown(typed)) {
    return ask(turn, price, field, phrase("price-not-known", { what: field }));
  }
  if (typed.kind === "answer" && isOfCost(field) && tellsOfTrouble(typed.text)) {
    await answerText(deps, turn, typed.text);
    return ask(turn, price, field);
  }
  switch (typed.kind) {
    case "no-words":
      return ask(turn, price, field, phrase("shop-no-words"));
    case "go-on":
      return ask(turn, price, field);
    case "question":
      await answerText(deps, turn, typed.text);
      // What warned of a danger is no name.
      if (field !== "name" || isUrgentText(typed.text, turn.language, deps.answer)) {
        return ask(turn, price, field);
      }
      return askNameAgain(turn, price, typed.text);
    default: {
      const reading = readField(field, typed.text, price.facts, told);
      await heed(deps, turn, member, price, field, reading);
    }
  }
}

/** "Can of tea" sounds like a question, and may be the name all the same. */
async function askNameAgain(turn: Turn, price: Price, typed: string): Promise<void> {
  const reading = readField("name", typed, price.facts);
  if (reading.kind !== "read") return ask(turn, price, "name");
  const name = reading.change.name ?? "";
  await waitFor(turn, price.id, `name/${name}`);
  const asked = askField(price, "name");
  const keepIt = {
    label: phrase("price-name-keep", { name }),
    action: `price:name:${price.id}:name`,
  };
  turn.say({ ...asked, buttons: [[keepIt], ...(asked.buttons ?? [])] });
}

function fieldNamed(text: string): PriceField | undefined {
  return priceFields.find((field) => field === text);
}
