/**
 * Telegram room: which button and which typed words of an officer are about people: lists, a person's page,
 * officers. Rights are checked on every message and tap.
 */
import { Composer } from "grammy";
import { phrase } from "../core/reply.ts";
import type { BotContext, Turn } from "./context.ts";
import {
  askForName,
  pageIn,
  sayAllMentors,
  sayFoundPeople,
  sayFurther,
  sayPeople,
  sayRoster,
} from "./people-lists.ts";
import { pressOfficer } from "./people-officers.ts";
import { sayPerson, type PeopleDeps } from "./people-page.ts";

export function createPeople(deps: PeopleDeps): Composer<BotContext> {
  const everybody = new Composer<BotContext>();
  const officers = everybody.filter((ctx) => ctx.turn.isOfficer);

  officers.on("message:text", async (ctx, next) => {
    const { turn } = ctx;
    const { text } = ctx.message;
    const waiting = await turn.records.waiting.find(turn.person);
    if (waiting?.kind !== "people-find" || text.startsWith("/")) return next();
    await sayFoundPeople(deps, turn, text);
  });

  const taps = everybody
    .on("callback_query")
    .filter((ctx) => /^(people|officer):/.test(ctx.action));
  taps.filter(
    (ctx) => ctx.turn.isOfficer,
    async ({ turn, action }) => {
      const [subject, verb = "", first = "", second = ""] = action.split(":");
      if (subject === "officer") return pressOfficer(deps, turn, verb, first);
      await press(deps, turn, verb, first, second);
    },
  );
  taps.use(({ turn }) => turn.note(phrase("officers-only")));

  return everybody;
}

async function press(
  deps: PeopleDeps,
  turn: Turn,
  verb: string,
  first: string,
  second: string,
): Promise<void> {
  switch (verb) {
    case "find":
      return askForName(turn);
    case "on":
      if (!/^[1-9]\d?$/.test(first)) return turn.note(phrase("button-old"));
      return sayFurther(deps, turn, Number(first), second);
    case "one":
      return sayPerson(deps, turn, first);
    case "of":
      return sayRoster(deps, turn, first, pageIn(second));
    case "mentors":
      return sayAllMentors(turn, pageIn(first));
    default:
      sayPeople(turn);
  }
}
