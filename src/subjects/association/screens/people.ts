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
    case "mentors":
      return sayAllMentors(turn, pageIn(first));
    default:
      turn.say(sayPeople());
  }
}
