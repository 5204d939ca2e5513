/**
 * The book of a shop, as one of its people looks at it who may see it: its last lines and its months.
 * Nothing is changed here.
 */
import { localDay } from "../../../bot/local-time.ts";
import { phrase } from "../../../bot/reply.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import { localRulesOf } from "../../../bot/usual.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import type { RoadDeps } from "../../playbook/index.ts";
import { back, bookOf, maySeeBook, onlyToRead, type Team, tellDeeds } from "../../teams/index.ts";
import { isWhich, readPage, readSums } from "../rules/cash/pages.ts";
import { sayList, sayMonth } from "./cash-say-month.ts";

export async function pressTeamBook(
  deps: RoadDeps,
  turn: MemberTurn,
  { args: [, what = "", which = ""] }: Press,
): Promise<void> {
  await tellDeeds(deps, turn, turn.member);
  const team = await turn.records.teams.of(turn.member.id);
  // The owner has the book itself.
  const isMate = team !== undefined && team.ownerId !== turn.member.id;
  if (!isMate || !(await sayBook(deps, turn, team, what, which))) sayOld(turn);
}

/** @returns false for a page that there is not */
async function sayBook(
  deps: RoadDeps,
  turn: MemberTurn,
  team: Team,
  what: string,
  which: string,
): Promise<boolean> {
  const isPage = what === "list" && isWhich(which);
  const isMonth = what === "month" && /^20\d\d-(?:0[1-9]|1[0-2])$/.test(which);
  if (!isPage && !isMonth) return false;
  if (!maySeeBook(team, turn.member.id)) {
    turn.say({ words: phrase("team-book-closed"), buttons: [[back]] });
    return true;
  }
  const owner = await turn.records.members.find(team.ownerId);
  if (owner === undefined) return false;
  const { timeZone } = await localRulesOf(deps, turn, owner);
  const view = { language: turn.language, today: localDay(turn.now, timeZone) };
  const { cash } = turn.records;
  const shop = bookOf(team, turn);
  if ((await cash.lines(owner.id, { limit: 1 })).length === 0) {
    const words = [phrase("team-book-of", { shop: team.name }), phrase("team-book-empty")];
    turn.say({ words, buttons: [[back]] });
    return true;
  }
  const said = isPage
    ? sayList(view, await readPage(cash, owner.id, which))
    : sayMonth(view, await readSums(cash, owner.id, view.today), which);
  turn.say(onlyToRead(said, shop));
  return true;
}
