/**
 * The parcels log. Taps and typed counts become rows, a row a day; what is said about them is orders-say.ts.
 * Nothing is ever said here that nobody asked for.
 */
import { z } from "zod";
import { addDays, isDay } from "../../../bot/calendar.ts";
import { writeCsv } from "../rules/csv.ts";
import { sayNumbers, sayPicture } from "../rules/orders-figures.ts";
import { askAgain, askDay, askToType, askWhichDay, sayTooOld, wayBack } from "./orders-say.ts";
import { mostParcels } from "../rules/orders.ts";
import { daysApart, isVagueCount, readCount, type TypedCount } from "../rules/typed-count.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Phrasebook } from "../../../bot/phrasebook.ts";
import { type AskingDeps, answerText } from "../../answers/index.ts";
import type { Turn } from "../../../bot/context.ts";
import type { RoadDeps } from "../../playbook/index.ts";
import { isNotable, note, sayPad, undo, viewOf, wait } from "./orders-note.ts";
import { noteSentWithCost } from "./told/parcels.ts";
import { owesMoney } from "../../../bot/told/debt.ts";
import { isOneSale, readTold } from "../../../bot/told/told.ts";
import { typedFor } from "../../../bot/typed.ts";
import { pass, reads, type Press, type Typed, sayOld } from "../../../bot/subject.ts";
import { member as joined, type MemberTurn } from "../../../bot/who.ts";
import { type AtShop, theirShop } from "../../teams/index.ts";
import { myNumbers, todaysParcels } from "../../../bot/doors.ts";
import type { ProductDeps } from "./products.ts";
import type { Usual } from "../../../bot/usual.ts";

const ofParcels = /[单件]|包裹|parcel|order/iu;

export interface OrdersDeps extends AskingDeps, RoadDeps, Pick<ProductDeps, "goods"> {
  readonly phrasebook: Phrasebook;
}

/** Taps on one's own log. */
export async function pressOrders(
  deps: OrdersDeps,
  turn: MemberTurn,
  { args }: Press,
): Promise<void> {
  await press(deps, { turn, holder: turn.member }, args);
}

/** Taps on the log of the shop whose parcels one packs or sends. */
export async function pressShopOrders(
  deps: OrdersDeps,
  turn: MemberTurn,
  { args }: Press,
): Promise<void> {
  const theirs = await theirShop(turn, turn.member, "orders");
  if (theirs === undefined) return sayOld(turn);
  await press(deps, theirs, args);
}

/** Which day a number was asked for, and on which day. */
interface Asked {
  readonly on: string;
  readonly day: string;
  /** A day was noted just before. */
  readonly isNoted: boolean;
}

/** A count for the log that `logOf` gives. */
function counts(
  logOf: (turn: MemberTurn) => Promise<AtShop | undefined> | AtShop,
): Typed<OrdersDeps> {
  return reads(
    z.string().transform((data): Asked => {
      const [on = "", day = ""] = data.split("/");
      return { on, day, isNoted: data.endsWith("/noted") };
    }),
    joined,
    async (deps, turn, asked, text, message) => {
      const log = await logOf(turn);
      // The shop's log is another's now: these words are for nothing any more.
      if (log === undefined) {
        await turn.records.waiting.clear(turn.person);
        return pass;
      }
      if (message.text !== undefined && (await noteSentWithCost(deps, turn, text))) return;
      const counts = (words: string) => (isForBook(deps, words) ? [] : read(words));
      const typed = typedFor(deps, turn, message, (words) => counts(words).length > 0);
      const counted = typed.kind === "answer" ? counts(typed.text) : [];
      for (const count of counted) await noteTyped(deps, log.turn, log.holder, asked, count);
      if (counted.length > 0) return;
      // After a day was noted the next words may be anything.
      const isElse =
        (asked.isNoted && !isVagueCount(text)) ||
        readTold(text)?.isSure === true ||
        isForBook(deps, text);
      if (typed.kind === "go-on" || isElse) {
        await turn.records.waiting.clear(turn.person);
        return pass;
      }
      if (typed.kind === "question") return answerText(deps, turn, text);
      turn.say(askAgain(text));
    },
    "book-line",
  );
}

/** What was sold, goods with a sum, "eggs 30", and no parcel named; or what somebody owes. */
function isForBook({ goods }: OrdersDeps, text: string): boolean {
  if (owesMoney(text)) return true;
  if (ofParcels.test(text)) return false;
  const [line] = readTold(text)?.lines ?? [];
  return isOneSale(text) || (line !== undefined && goods.isFresh(line.words) !== undefined);
}

export const parcels = counts((turn) => ({ turn, holder: turn.member }));
export const shopParcels = counts((turn) => theirShop(turn, turn.member, "orders"));

/** The pad for today: the log of the shop whose parcels one packs or sends, else one's own. */
export async function sayOrders(deps: Usual, turn: Turn, member: Member): Promise<void> {
  const theirs = await theirShop(turn, member, "orders");
  const at = theirs ?? { turn, holder: member };
  const view = await viewOf(deps, turn, at.holder);
  await turn.tell("parcels-opened", { holder: at.holder });
  await sayPad(at.turn, at.holder, view, view.today);
}

/** One count; or one for each of several days. */
function read(text: string): readonly TypedCount[] {
  const parts = daysApart(text) ?? [text];
  const counts = parts.flatMap((part) => readCount(part, mostParcels) ?? []);
  return counts.length === parts.length ? counts : [];
}

async function noteTyped(
  deps: OrdersDeps,
  turn: Turn,
  member: Member,
  asked: Asked,
  { count, daysAgo, isMore }: TypedCount,
): Promise<void> {
  const view = await viewOf(deps, turn, member);
  const noted = async (day: string) => {
    const before = isMore === true ? await turn.records.orders.find(member.id, day) : undefined;
    const parcels = Math.min(mostParcels, count + (before ?? 0));
    return note(deps, turn, member, view, { day, parcels }, true);
  };
  if (daysAgo !== undefined) return noted(addDays(view.today, -daysAgo));
  // Asked yesterday, typed today: which of the two is nothing to guess at.
  if (asked.on !== view.today) return turn.say(askWhichDay(view, asked.day, count));
  await noted(asked.day);
}

async function press(
  deps: OrdersDeps,
  { turn, holder: member }: AtShop,
  [verb, ...values]: readonly string[],
): Promise<void> {
  const view = await viewOf(deps, turn, member);
  const { orders, waiting } = turn.records;
  const all = () => orders.daysOf(member.id, "", view.today);
  const [day = "", first = "", second = ""] = values;
  if (["note", "undo", "day", "type"].includes(verb ?? "") && !isDay(day)) return sayOld(turn);

  switch (verb) {
    case "note":
      if (!isCount(first)) return sayOld(turn);
      return note(deps, turn, member, view, { day, parcels: Number(first) });
    case "undo":
      if (!isCount(second) || !(first === "x" || isCount(first))) return sayOld(turn);
      return undo(
        turn,
        member,
        view,
        day,
        first === "x" ? undefined : Number(first),
        Number(second),
      );
    case "day":
      if (!isNotable(view, day)) return turn.say(sayTooOld());
      return sayPad(turn, member, view, day);
    case "type":
      if (!isNotable(view, day)) return turn.say(sayTooOld());
      await wait(turn, member, view, day);
      return turn.say(askToType(view, day));
    case "days":
      return turn.say(askDay(view, await all()));
    case "numbers": {
      await waiting.clear(turn.person);
      const total = await orders.totalParcels(member.id);
      return turn.say(sayNumbers(view, await all(), total, deps.articles));
    }
    case "picture":
    case "file": {
      const days = await all();
      if (days.length === 0) return turn.say(sayNumbers(view, days, 0, []));
      if (verb === "picture") return turn.say(sayPicture(view, days));
      const header = ["orders-file-day", "orders-file-parcels"].map((key) =>
        deps.phrasebook.phrase(view.language, key),
      );
      const csv = writeCsv(
        header,
        days.map(({ day: of, parcels }) => [of, parcels]),
      );
      return turn.say({
        words: phrase("orders-file-here"),
        attachment: {
          kind: "document",
          name: `parcels-${view.today}.csv`,
          base64: Buffer.from(csv).toString("base64"),
        },
        buttons: [[todaysParcels, myNumbers], [...wayBack]],
      });
    }
    default:
      return sayOld(turn);
  }
}

/** A count as our buttons carry it; anything else is forged. */
function isCount(text: string): boolean {
  return /^(?:0|[1-9]\d{0,4})$/.test(text) && Number(text) <= mostParcels;
}
