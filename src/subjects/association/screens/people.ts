/** Which button of an officer opens which list of people, or whose page. */
import type { Turn } from "../../../bot/context.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import {
  askForName,
  pageIn,
  sayAllMentors,
  sayFurther,
  sayPeople,
  sayRoster,
} from "./people-lists.ts";
import { sayOff } from "./officer-acts.ts";
import { saySome } from "./people-some.ts";
import { sayPerson, type PeopleDeps } from "./people-page.ts";

export async function pressPeople(
  deps: PeopleDeps,
  turn: Turn,
  { args: [verb = "", first = "", second = ""] }: Press,
): Promise<void> {
  switch (verb) {
    case "find":
      return askForName(turn);
    case "on":
      if (!/^[1-9]\d?$/.test(first)) return sayOld(turn);
      return sayFurther(deps, turn, Number(first), second);
    case "one":
      return sayPerson(deps, turn, first);
    case "of":
      return sayRoster(deps, turn, first, pageIn(second));
    case "new":
    case "alone":
      return saySome(deps, turn, verb, first, pageIn(second));
    case "off":
      return sayOff(deps, turn, first);
    case "mentors":
      return sayAllMentors(turn, pageIn(first));
    default:
      turn.say(sayPeople());
  }
}
