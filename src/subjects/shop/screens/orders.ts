/**
 * Telegram room: the parcels log. Taps and typed counts become rows, a row a day; what is said about
 * them is subjects/shop/screens/orders-say.ts. Nothing is ever said here that nobody asked for.
 */
import { Composer } from "grammy";
import { addDays, isDay } from "../../../bot/calendar.ts";
import { writeCsv } from "../rules/csv.ts";
import { sayNumbers, sayPicture } from "../rules/orders-figures.ts";
import {
  askAgain,
  askDay,
  askParcels,
  askToType,
  askWhichDay,
  sayTooOld,
  wayBack,
  type OrdersView,
} from "./orders-say.ts";
import { mostParcels } from "../rules/orders.ts";
import { readCount, type TypedCount } from "../rules/typed-count.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Phrasebook } from "../../../bot/phrasebook.ts";
import { answerText, type AnswersDeps } from "../../answers/screens/answers.ts";
import type { BotContext, Turn, Homecoming } from "../../../bot/context.ts";
import { offerMembers } from "../../members/screens/members-offer.ts";
import type { PlaybookDeps } from "../../playbook/screens/playbook.ts";
import { isNotable, note, undo, viewOf, wait } from "./orders-note.ts";
import { typedFor } from "../../../bot/typed.ts";
import { theirShop, type AtShop } from "../../teams/screens/shop.ts";
import { myNumbers, todaysParcels } from "../../../bot/doors.ts";

export interface OrdersDeps extends AnswersDeps, PlaybookDeps {
  readonly phrasebook: Phrasebook;
}

export function createOrders(deps: OrdersDeps, homecoming: Homecoming): Composer<BotContext> {
  const screens = new Composer<BotContext>();

  screens.on("callback_query").filter(
    (ctx) => /^(?:shop)?orders:/.test(ctx.action),
    async (ctx) => {
      const { turn } = ctx;
      if (turn.member === undefined) return homecoming.say(turn);
      const values = ctx.action.split(":").slice(1);
      if (!ctx.action.startsWith("shop")) return press(deps, turn, turn.member, values);
      const theirs = await theirShop(turn, turn.member, "orders");
      if (theirs === undefined) return old(turn);
      await press(deps, theirs.turn, theirs.holder, values);
    },
  );

  screens.on("message:text", async (ctx, next) => {
    const { turn } = ctx;
    const { text } = ctx.message;
    const waiting = await turn.records.waiting.find(turn.person);
    if (turn.member === undefined) return next();
    if (waiting?.kind !== "parcels" && waiting?.kind !== "team-parcels") return next();
    const log = await logFor(turn, turn.member, waiting.kind);
    // The shop's log is another's now: these words are for nothing any more.
    if (log === undefined) {
      await turn.records.waiting.clear(turn.person);
      return next();
    }
    const typed = typedFor(deps, turn, ctx.message, (words) => read(words) !== undefined);
    const count = typed.kind === "answer" ? read(typed.text) : undefined;
    if (count !== undefined) {
      return noteTyped(deps, log.turn, log.holder, waiting.data, count);
    }
    // After a day was noted the next words may be anything.
    if (typed.kind === "go-on" || waiting.data.endsWith("/noted")) {
      await turn.records.waiting.clear(turn.person);
      return next();
    }
    if (typed.kind === "question") return answerText(deps, turn, text);
    turn.say(askAgain(text));
  });

  return screens;
}

/** The pad for today: the log of the shop whose parcels one packs or sends, else one's own. */
export async function sayOrders(
  deps: Pick<PlaybookDeps, "playbook" | "timeZone" | "country">,
  turn: Turn,
  member: Member,
): Promise<void> {
  const theirs = await theirShop(turn, member, "orders");
  const at = theirs ?? { turn, holder: member };
  const view = await viewOf(deps, turn, at.holder);
  await offerMembers(deps.playbook, turn, at.holder);
  await sayPad(at.turn, at.holder, view, view.today);
}

/** The log that the words which were waited for are for. */
async function logFor(
  turn: Turn,
  member: Member,
  kind: "parcels" | "team-parcels",
): Promise<AtShop | undefined> {
  return kind === "parcels" ? { turn, holder: member } : theirShop(turn, member, "orders");
}

function read(text: string): TypedCount | undefined {
  return readCount(text, mostParcels);
}

async function noteTyped(
  deps: OrdersDeps,
  turn: Turn,
  member: Member,
  asked: string,
  { count, daysAgo }: TypedCount,
): Promise<void> {
  const view = await viewOf(deps, turn, member);
  if (daysAgo !== undefined) {
    const day = addDays(view.today, -daysAgo);
    return note(deps, turn, member, view, { day, parcels: count }, true);
  }
  const [askedOn = "", day = ""] = asked.split("/");
  // Asked yesterday, typed today: which of the two is nothing to guess at.
  if (askedOn !== view.today) return turn.say(askWhichDay(view, day, count));
  await note(deps, turn, member, view, { day, parcels: count }, true);
}

async function press(
  deps: OrdersDeps,
  turn: Turn,
  member: Member,
  [verb, ...values]: string[],
): Promise<void> {
  const view = await viewOf(deps, turn, member);
  const { orders, waiting } = turn.records;
  const all = () => orders.daysOf(member.id, "", view.today);
  const [day = "", first = "", second = ""] = values;
  if (["note", "undo", "day", "type"].includes(verb ?? "") && !isDay(day)) return old(turn);

  switch (verb) {
    case "note":
      if (!isCount(first)) return old(turn);
      return note(deps, turn, member, view, { day, parcels: Number(first) });
    case "undo":
      if (!isCount(second) || !(first === "x" || isCount(first))) return old(turn);
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
      return old(turn);
  }
}

async function sayPad(turn: Turn, member: Member, view: OrdersView, day: string): Promise<void> {
  await wait(turn, member, view, day);
  turn.say(askParcels(view, day, await turn.records.orders.find(member.id, day)));
}

/** A count as our buttons carry it; anything else is forged. */
function isCount(text: string): boolean {
  return /^(?:0|[1-9]\d{0,4})$/.test(text) && Number(text) <= mostParcels;
}

function old(turn: Turn): void {
  turn.note(phrase("button-old"));
}
