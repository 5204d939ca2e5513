/** What officers say of people and lists opens the page of it. What is to be done is tapped there. */
import type { Turn } from "../../../bot/context.ts";
import type { Events } from "../../../bot/events.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import { sayOld } from "../../../bot/subject.ts";
import type { Listed } from "../rules/people-record.ts";
import { pressDied } from "./people-died.ts";
import { sayRoster, sayWhich } from "./people-lists.ts";
import { sayPerson, type PeopleDeps } from "./people-page.ts";
import { saySome } from "./people-some.ts";

export async function openSaid(
  deps: PeopleDeps,
  turn: Turn,
  wish: Events["officer-said"],
): Promise<void> {
  if (wish.isTaken) return;
  wish.isTaken = true;
  const { said, who, village, isEach } = wish;
  switch (said.act) {
    case "joined":
      return saySome(deps, turn, "new", village?.id);
    case "alone":
      return saySome(deps, turn, "alone", village?.id);
    case "roster":
      if (village !== undefined) return sayRoster(deps, turn, village.id, 0);
      break;
    case "remove":
      return sayOne(deps, turn, who, (id) => `people:off:${id}`, sayOff, isEach);
    case "died":
      return sayOne(deps, turn, who, (id) => `died:ask:${id}`, askIfDied, isEach);
    case "officer":
    case "person":
    case "named":
      if (who.length === 0) break;
      if (said.act !== "officer" && (await isMyLearner(turn, who))) break;
      return sayOne(deps, turn, who, (id) => `people:one:${id}`, sayPerson, isEach);
    case "export":
      return turn.say({
        words: phrase("said-export"),
        buttons: [
          [{ label: phrase("said-export-console"), action: "do:console" }],
          [{ label: phrase("more-stats"), action: "do:stats" }],
        ],
      });
    default:
  }
  wish.isTaken = false;
}

async function sayOne(
  deps: PeopleDeps,
  turn: Turn,
  people: readonly Listed[],
  actionOf: (id: string) => string,
  say: (deps: PeopleDeps, turn: Turn, id: string) => Promise<void>,
  isEach: boolean,
): Promise<void> {
  const [one, ...others] = people;
  if (one === undefined || others.length > 0) return sayWhich(deps, turn, people, actionOf, isEach);
  await say(deps, turn, one.id);
}

/** Whoever mentors them has a page of their own for it, which says more. */
async function isMyLearner({ member, records }: Turn, [one]: readonly Listed[]): Promise<boolean> {
  if (member === undefined || one === undefined) return false;
  return (await records.mentors.mentorOf(one.id))?.id === member.id;
}

const askIfDied = (deps: PeopleDeps, turn: Turn, id: string) =>
  pressDied(deps, turn, { action: "", args: ["ask", id], screen: undefined, message: undefined });

/** Nobody takes another's place away: what an officer can end is a role. */
export async function sayOff(_: PeopleDeps, turn: Turn, id: string): Promise<void> {
  const { mentors, people, officers } = turn.records;
  const person = await people.find(id);
  if (person === undefined) return sayOld(turn);
  const name = person.firstName;
  const villages = await mentors.villagesOf(id);
  const isOfficer = await officers.isOn(id);
  turn.say({
    words: phrase("said-remove", {
      name,
      role: isOfficer ? "officer" : villages.length > 0 ? "mentor" : "none",
    }),
    buttons: [
      ...villages.map(({ villageId }): Button[] => [
        { label: phrase("said-end-mentor", { name }), action: `mentors:end:${villageId}:${id}` },
      ]),
      ...(isOfficer ? [[{ label: phrase("officer-end"), action: `officer:end:${id}` }]] : []),
      [{ label: phrase("said-page", { name }), action: `people:one:${id}` }],
    ],
  });
}
