/**
 * May my parcels, and whether my household works for an online store, be counted?
 * Asked after the first parcels and on the village board; changed on the page of what is kept.
 */
import { totalsConsent } from "../rules/consent.ts";
import {
  isSalesClass,
  nextOfHome,
  nothingSaid,
  salesClasses,
  salesConsent,
  worksForShop,
  type Home,
} from "../rules/home.ts";
import {
  askSales,
  askTotals,
  askWorks,
  sayCounted,
  sayNotCounted,
  sayNoVillage,
  sayStopped,
  sayTotals,
} from "./totals-say.ts";
import { askAbout } from "./ask-about.ts";
import type { RoadDeps } from "../../playbook/index.ts";
import { localDay } from "../../../bot/local-time.ts";
import type { Member } from "../../../bot/member.ts";
import { currencyOf } from "../../../bot/money.ts";
import type { Turn } from "../../../bot/context.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import { localRulesOf, type Usual } from "../../../bot/usual.ts";

type TotalsDeps = Usual & Pick<RoadDeps, "playbook">;

/** What the parcels log remembers once it was asked. */
const asked = "totals";

/** Asks once, when parcels were noted on more than one occasion; never where it was answered. */
export async function askForTotals(turn: Turn, member: Member): Promise<void> {
  const { members, orders } = turn.records;
  const village = await villageOf(turn, member);
  if (village === undefined) return;
  if ((await members.findConsent(member.id, totalsConsent)) !== undefined) return;
  if (await orders.say(member.id, asked, turn.now)) turn.say(askTotals(village));
}

export async function isCounted(turn: Turn, member: Member): Promise<boolean> {
  return (await turn.records.members.findConsent(member.id, totalsConsent)) === true;
}

export async function pressTotals(
  deps: TotalsDeps,
  turn: MemberTurn,
  { args: [verb = "", value = ""] }: Press,
): Promise<void> {
  const { member } = turn;
  const { members, homes } = turn.records;
  const village = await villageOf(turn, member);
  if (village === undefined) return turn.say(sayNoVillage());
  const { today, isYuan } = await whenAndWhere(deps, turn, member);
  const said = (await homes.find(member.id)) ?? nothingSaid;
  const isIn = await isCounted(turn, member);

  if (verb === "open") return turn.say(sayTotals(isIn, village, said, isYuan));
  if (verb === "ask") return turn.say(askTotals(village));
  if (verb === "no" || verb === "stop") {
    await members.addConsent(member.id, totalsConsent, false, turn.now);
    await members.addConsent(member.id, salesConsent, false, turn.now);
    await homes.remove(member.id);
    return turn.say(verb === "no" ? sayNotCounted() : sayStopped());
  }
  if (verb === "yes") {
    if (!isIn) await members.addConsent(member.id, totalsConsent, true, turn.now);
    const known = await homes.known(member.id);
    const isKnown = said.works === null && worksForShop(known, member);
    if (isKnown) await homes.save(member.id, { ...said, works: true }, turn.now);
    return goOn(
      deps,
      turn,
      member,
      isKnown ? { ...said, works: true } : said,
      today,
      isYuan,
      isKnown,
    );
  }
  // What follows is for who agreed: the button may be old, or forged.
  if (!isIn) return turn.say(sayTotals(false, village, said, isYuan));
  switch (verb) {
    case "ask-works":
      return turn.say(askWorks());
    case "ask-sales":
      if (said.works !== true || !isYuan) break;
      return turn.say(askSales((await homes.known(member.id)).hasBook));
    case "works": {
      if (value !== "yes" && value !== "no") break;
      const home = value === "yes" ? { ...said, works: true } : { ...nothingSaid, works: false };
      await homes.save(member.id, home, turn.now);
      return goOn(deps, turn, member, home, today, isYuan);
    }
    case "sales":
      if (said.works !== true || !isYuan) break;
      if (await keepSales(turn, member, said, value, today)) return counted(deps, turn, member);
      break;
    case "done":
      return counted(deps, turn, member);
  }
  sayOld(turn);
}

/** Nothing more of the home to ask: then one thing that the totals need of the person. */
async function counted(
  deps: TotalsDeps,
  turn: Turn,
  member: Member,
  isKnown = false,
): Promise<void> {
  turn.say(sayCounted(isKnown));
  await askAbout(deps, turn, member, [
    "home",
    ...(member.invitedBy === null ? [] : (["age"] as const)),
  ]);
}

/** The next question about the home, or the end. */
async function goOn(
  deps: TotalsDeps,
  turn: Turn,
  member: Member,
  home: Home,
  today: string,
  isYuan: boolean,
  isKnown = false,
): Promise<void> {
  switch (nextOfHome(home, today, isYuan)) {
    case "works":
      return turn.say(askWorks());
    case "sales":
      return turn.say(askSales((await turn.records.homes.known(member.id)).hasBook));
    default:
      await counted(deps, turn, member, isKnown);
  }
}

/** @returns false for what no button offers */
async function keepSales(
  turn: Turn,
  member: Member,
  said: Home,
  value: string,
  today: string,
): Promise<boolean> {
  const { members, homes } = turn.records;
  const from =
    value === "not" || value === "book" ? value : isSalesClass(value) ? value : undefined;
  if (from === undefined) return false;
  if (from === "book" && !(await homes.known(member.id)).hasBook) return false;
  await members.addConsent(member.id, salesConsent, from !== "not", turn.now);
  // The sum of a book is made when the totals are.
  const salesMinor = from === "not" || from === "book" ? null : salesClasses[from];
  await homes.save(member.id, { ...said, sales: from, salesOn: today, salesMinor }, turn.now);
  return true;
}

async function villageOf(turn: Turn, member: Member): Promise<string | undefined> {
  if (member.villageId === null) return undefined;
  return (await turn.records.members.findVillage(member.villageId))?.name;
}

/** The member's day, and whether their shop counts in yuan: in other money nothing is compared. */
async function whenAndWhere(deps: Usual, turn: Turn, member: Member) {
  const { timeZone, country } = await localRulesOf(deps, turn, member);
  return { today: localDay(turn.now, timeZone), isYuan: currencyOf(country) === "CNY" };
}
