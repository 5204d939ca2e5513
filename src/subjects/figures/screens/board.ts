/**
 * The village board: for the people of a village, and for officers of each. What it
 * shows is what is kept of this month; nothing is counted here.
 */
import { sayBoard } from "./board-say.ts";
import { everywhere } from "../rules/capitals.ts";
import { sayNoVillage } from "./totals-say.ts";
import { localDay } from "../../../bot/local-time.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import { monthOf } from "../../../bot/calendar.ts";
import { currencyOf } from "../../../bot/money.ts";
import type { Turn } from "../../../bot/context.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import { askForTotals, isCounted } from "./totals.ts";
import type { Usual } from "../../../bot/usual.ts";

/** Villages on one page. */
const onPage = 8;

/** Another village's board, for officers. */
export async function pressBoard(
  deps: Usual,
  turn: Turn,
  { args: [verb = "", value = ""] }: Press,
): Promise<void> {
  if (verb === "list") return sayPlaces(turn, Number(value) || 0);
  if (verb === "of" && (await sayBoardOf(deps, turn, value, "officer"))) return;
  sayOld(turn);
}

/** The board of one's own village, and once the question whether one may be counted. */
export async function sayOwnBoard(deps: Usual, turn: MemberTurn): Promise<void> {
  const { member } = turn;
  if (member.villageId === null) return turn.say(sayNoVillage());
  const reader = (await isCounted(turn, member)) ? "counted" : "not-counted";
  if (!(await sayBoardOf(deps, turn, member.villageId, reader))) return sayOld(turn);
  await askForTotals(turn, member);
}

async function sayBoardOf(
  deps: Usual,
  turn: Turn,
  villageId: string,
  reader: "officer" | "counted" | "not-counted",
): Promise<boolean> {
  const { members, capitals } = turn.records;
  const village = await members.findVillage(villageId);
  if (village === undefined) return false;
  const today = localDay(turn.now, deps.timeZone);
  turn.say(
    sayBoard({
      villageId,
      village: village.name,
      language: turn.language,
      today,
      figures: await capitals.monthOf(villageId, monthOf(today)),
      households: await capitals.householdsOf(villageId),
      isYuan: currencyOf(village.country ?? deps.country) === "CNY",
      reader,
    }),
  );
  return true;
}

/** All villages together, and each. */
async function sayPlaces(turn: Turn, page: number): Promise<void> {
  const villages = await turn.records.members.listVillages(onPage + 1, page * onPage);
  const rows: Button[][] = villages
    .slice(0, onPage)
    .map(({ id, name }) => [{ label: name, action: `board:of:${id}` }]);
  if (page === 0) {
    rows.unshift([{ label: phrase("capitals-everywhere"), action: `capitals:of:${everywhere}` }]);
  }
  if (villages.length > onPage) {
    rows.push([{ label: phrase("more"), action: `board:list:${page + 1}` }]);
  }
  turn.say({ words: phrase("board-which"), buttons: rows });
}
