/** Lists of people that officers ask for in words: who came lately, whom nobody looks after. */
import type { Turn } from "../../../bot/context.ts";
import { weekMs } from "../../../bot/calendar.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import { sayOld } from "../../../bot/subject.ts";
import { personLine } from "./people-say.ts";
import type { PeopleDeps } from "./people-page.ts";
import { onPage, turns } from "./people-lists.ts";

export type Which = "new" | "alone";

/** In the action, where it is of all villages. */
const everywhere = "-";

export async function saySome(
  { playbook }: Pick<PeopleDeps, "playbook">,
  turn: Turn,
  which: Which,
  villageId: string = everywhere,
  page = 0,
): Promise<void> {
  const { members, people } = turn.records;
  const village = villageId === everywhere ? undefined : await members.findVillage(villageId);
  if (villageId !== everywhere && village === undefined) return sayOld(turn);
  const wanted =
    which === "new"
      ? { joinedFrom: new Date(turn.now.getTime() - weekMs) }
      : { isAlone: true as const };
  const found = await people.some({ ...wanted, villageId: village?.id }, onPage + 1, page * onPage);
  const place = village?.id ?? everywhere;
  turn.say({
    words: phrase("people-some", {
      which,
      found: found.length === 0 && page === 0 ? "none" : "some",
      where: village === undefined ? "all" : "one",
      village: village?.name ?? "",
    }),
    buttons: [
      ...found
        .slice(0, onPage)
        .map((person): Button[] => [
          { label: personLine(playbook, person, turn.language), action: `people:one:${person.id}` },
        ]),
      ...turns(page, found.length > onPage, (to) => `people:${which}:${place}:${to}`),
      [{ label: phrase("back"), action: "do:people" }],
    ],
  });
}
