/**
 * Telegram room: which button and which typed words of an officer are about people: lists, a person's page,
 * officers. Rights are checked on every message and tap.
 */
import type { Composer } from "grammy";
import { phrase } from "../../../bot/reply.ts";
import type { BotContext, Turn } from "../../../bot/context.ts";
import { createOffice } from "./office.ts";
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
  return createOffice({
    subjects: ["people", "officer"],
    async press(turn, action) {
      const [subject, verb = "", first = "", second = ""] = action.split(":");
      if (subject === "officer") return pressOfficer(deps, turn, verb, first);
      await press(deps, turn, verb, first, second);
    },
    typed: { "people-find": (turn, text) => sayFoundPeople(deps, turn, text) },
  });
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
