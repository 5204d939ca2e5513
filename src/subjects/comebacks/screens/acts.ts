/** What officers tap: which record is meant, that it is the person, that it is not, and what takes it back. */
import type { Turn } from "../../../bot/context.ts";
import { onward } from "../../../bot/doors.ts";
import { actorOf } from "../../../bot/officers.ts";
import { phrase } from "../../../bot/reply.ts";
import { sayOld, type Press } from "../../../bot/subject.ts";
import type { Comeback } from "../rules/record.ts";
import { undoMove } from "./back.ts";
import { move } from "./move.ts";
import { officePage, type OfficeDeps } from "./office.ts";

export async function pressOffice(deps: OfficeDeps, turn: Turn, { args }: Press): Promise<void> {
  const [verb = "", id = "", memberId = ""] = args;
  const { comebacks } = turn.records;
  if (verb === "list") return sayOldest(deps, turn);
  const wish = await comebacks.find(id);
  if (wish === undefined) return sayOld(turn);
  if (verb === "undo") return undoMove(deps, turn, wish);
  if (verb === "again") {
    if (wish.memberId === null || !(await comebacks.askAgain(id))) return sayOld(turn);
    return move(deps, turn, { ...wish, state: "asked", firm: 1 }, wish.memberId);
  }
  if (wish.state !== "asked") return turn.note(phrase("comeback-answered"));
  if (verb === "look") {
    return turn.say(await officePage(deps, turn, wish, turn.language, memberId));
  }
  if (verb === "move") return move(deps, turn, wish, memberId);
  if (verb === "no") return refuse(turn, wish);
  sayOld(turn);
}

async function sayOldest(deps: OfficeDeps, turn: Turn): Promise<void> {
  const [first] = await turn.records.comebacks.waiting();
  if (first === undefined)
    return turn.say({ words: phrase("comeback-list-none"), buttons: onward });
  turn.say(await officePage(deps, turn, first, turn.language));
}

async function refuse(turn: Turn, { id, person, name }: Comeback): Promise<void> {
  const { comebacks, members } = turn.records;
  if (!(await comebacks.decide(id, "refused", actorOf(turn), turn.now))) {
    return turn.note(phrase("comeback-answered"));
  }
  const asks = (await members.findByTelegram(person)) ?? (await members.findJoining(person));
  turn.say({
    words: phrase("comeback-refused"),
    buttons: onward,
    to: person,
    language: asks?.language ?? turn.language,
  });
  turn.say({ words: phrase("comeback-refused-noted", { name }), buttons: onward });
}
