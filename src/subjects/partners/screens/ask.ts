/**
 * Is it still so? Once a day entries that nobody confirmed for three months; whoever
 * keeps them is asked at their own hour, officers in their list. Unanswered for two weeks, they are
 * hidden until an officer brings them back.
 */
import { unansweredSince, unconfirmedSince } from "../rules/entry.ts";
import { askStillSo } from "./members-say.ts";
import type { Partner } from "../rules/record.ts";
import { toPartners } from "./say.ts";
import { localDay } from "../../../bot/local-time.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Records } from "../../../bot/records.ts";
import type { DueWork } from "../../../bot/due.ts";
import type { Turn } from "../../../bot/context.ts";
import { note } from "../../../bot/officers.ts";
import { tellOfficers } from "./desk.ts";
import { keeps, kindOf, todayOf, type PartnersDeps } from "./near.ts";
import { mayBeSaid, memberOf, sayUnasked, type UnaskedDeps } from "../../../bot/gate/unasked.ts";
import { sweep } from "../../reminders/index.ts";
import { home } from "../../../bot/doors.ts";
import { undoButton, undoMs } from "../../../bot/turn/undo.ts";

const kind = "partner-ask";

export function partnerSweep(deps: UnaskedDeps) {
  return sweep(deps, kind, async ({ partners }, { today }, after, limit) => {
    if (after === undefined) {
      await partners.hideUnanswered(unansweredSince(today));
      await partners.askUnconfirmed(unconfirmedSince(today), today);
    }
    return partners.keepersToAsk(today, after, limit);
  });
}

export function partnerAsk(deps: UnaskedDeps & Pick<PartnersDeps, "partners">) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const keeper = await memberOf(work, records);
    const partner = keeper && (await records.partners.nextToAsk(keeper.id, false));
    if (keeper === undefined || partner === undefined) return;
    if (!(await mayBeSaid(deps, records, keeper, kind))) return;
    await records.partners.noteTold(partner.id, localDay(deps.clock(), deps.timeZone));
    const hello = phrase("partner-still-so-hello", { name: keeper.firstName });
    const asked = askStillSo(partner, kindOf(deps, partner), keeper.language, hello);
    await sayUnasked(deps, records, keeper, asked);
  };
}

/** Yes, or no more. @returns false when the verb is neither, or they may not say so */
export async function pressAsked(
  deps: PartnersDeps,
  turn: Turn,
  partner: Partner,
  verb: string,
): Promise<boolean> {
  if (verb !== "yes" && verb !== "end" && verb !== "back") return false;
  const isKept = keeps(turn, partner);
  if (!isKept && !turn.isOfficer) return false;
  const { partners } = turn.records;
  const byOfficer = turn.isOfficer && !isKept;
  if (verb === "back") {
    await takeBack(deps, turn, partner);
    return true;
  }
  if (verb === "end") {
    if (partner.state === "draft" || (partner.state === "asked" && !isKept)) return false;
    await partners.hide(partner.id);
    if (partner.state !== "hidden") await mayTakeBack(turn, partner);
    if (byOfficer) await note(turn, "partner-hidden", partner.id);
    turn.say({
      words: phrase("partner-ended"),
      buttons: [[undoButton(`partner:back:${partner.id}`)], [toPartners, home]],
    });
  } else if (partner.state === "listed") {
    await partners.list(partner.id, todayOf(deps, turn));
    if (byOfficer) await note(turn, "partner-confirmed", partner.id);
    turn.say({ words: phrase("partner-is-so"), buttons: [[toPartners, home]] });
  } else if (partner.state === "hidden") {
    // Too late: it is hidden already, and officers bring it back.
    await partners.ask(partner.id, turn.now);
    await tellOfficers(deps, turn);
    turn.say({ words: phrase("partner-too-late"), buttons: [[toPartners, home]] });
  } else return false;
  await askOn(deps, turn);
  return true;
}

const endedOf = (partnerId: string) => `partner-ended:${partnerId}`;

async function mayTakeBack({ records, now }: Turn, { id, state }: Partner): Promise<void> {
  await records.work.schedule({
    id: endedOf(id),
    kind: "partner-ended",
    payload: { partnerId: id, was: state },
    dueAt: new Date(now.getTime() + undoMs),
  });
}

async function takeBack(deps: PartnersDeps, turn: Turn, { id }: Partner): Promise<void> {
  const { partners, work } = turn.records;
  const ended = await work.take(endedOf(id));
  if (ended?.["was"] === "listed") await partners.list(id, todayOf(deps, turn));
  else if (ended?.["was"] === "asked") await partners.ask(id, turn.now);
  const words = ended === undefined ? phrase("undo-late") : phrase("partner-back-again");
  turn.say({ words, buttons: [[toPartners, home]] });
}

/** The ten minutes are over: what nobody of the association had seen yet is gone. */
export function partnerEnded() {
  return async ({ payload }: DueWork, { partners }: Records): Promise<void> => {
    const partner = await partners.find(String(payload["partnerId"]));
    if (payload["was"] === "asked" && partner?.state === "hidden")
      await partners.remove(partner.id);
  };
}

/** Whoever is at it may go on with the next. */
async function askOn(deps: PartnersDeps, turn: Turn): Promise<void> {
  const { member, records } = turn;
  const next = member && (await records.partners.nextToAsk(member.id, true));
  if (next === undefined) return;
  await records.partners.noteTold(next.id, todayOf(deps, turn));
  turn.say(askStillSo(next, kindOf(deps, next), turn.language, phrase("partner-still-so")));
}
