/**
 * How an entry begins and ends: what kind, who, shown back, and on to the association's
 * look; an officer's is listed at once. The questions between are fields.ts.
 */
import { hasRole, type Roles } from "../../playbook/index.ts";
import { askKind, askList, askWho, sayMayNotAdd, sayUnfinished } from "./add-say.ts";
import { sayShown } from "./draft-say.ts";
import { nextField, parcelsToAdd, parseField } from "../rules/entry.ts";
import { findKind, partnerLists, type PartnerKind } from "../rules/kind.ts";
import type { Partner } from "../rules/record.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { actorOf, note } from "../../../bot/officers.ts";
import { tellOfficers } from "./desk.ts";
import { seeEntry } from "./entry.ts";
import { askNext, pressField } from "./fields.ts";
import { mayWrite, write } from "./writing.ts";
import {
  findOwn,
  kindsOf,
  mayAdd,
  mayAddSelf,
  nearOf,
  todayOf,
  type PartnersDeps,
} from "./near.ts";
import { onward } from "../../../bot/doors.ts";
import { newId } from "../../../bot/ids.ts";
import { sayOld } from "../../../bot/subject.ts";

/** @returns false when the verb is none of these */
export async function pressAdd(
  deps: PartnersDeps,
  turn: Turn,
  verb: string,
  id: string,
  argument: string,
): Promise<boolean> {
  if (verb === "new") return isDone(chooseKind(deps, turn, id));
  if (verb === "leave" || verb === "drop") return isDone(leave(turn));
  if (verb === "add" || verb === "me" || verb === "else") {
    const kind = findKind(kindsOf(deps), id);
    if (kind === undefined) return isDone(sayOld(turn));
    return isDone(beginWith(deps, turn, kind, verb));
  }
  const partner = await turn.records.partners.find(id);
  if (partner === undefined || !mayWrite(turn, partner)) return false;
  if (verb === "on") return isDone(askNext(deps, turn, partner));
  if (verb === "done") return isDone(finish(deps, turn, partner));
  return pressField(deps, turn, partner, verb, argument);
}

async function isDone(work: Promise<void> | void): Promise<boolean> {
  await work;
  return true;
}

async function chooseKind(deps: PartnersDeps, turn: Turn, id: string): Promise<void> {
  if (!(await mayAdd(turn))) return turn.say(sayMayNotAdd(parcelsToAdd));
  const list = partnerLists.find((each) => each === id);
  if (list !== undefined) return turn.say(askKind(list, kindsOf(deps), turn.language));
  const draft = await turn.records.partners.findDraft(actorOf(turn));
  if (id === "" && draft !== undefined && draft.name !== null) {
    return turn.say(sayUnfinished(draft));
  }
  turn.say(askList());
}

async function beginWith(
  deps: PartnersDeps,
  turn: Turn,
  kind: PartnerKind,
  verb: "add" | "me" | "else",
): Promise<void> {
  const may = verb === "me" ? mayAddSelf(turn, kind, deps.playbook) : mayAdd(turn);
  if (!(await may)) return turn.say(sayMayNotAdd(parcelsToAdd));
  // Officers who are no members list others only.
  if (verb === "add" && turn.member !== undefined) return turn.say(askWho(kind, turn.language));
  await begin(deps, turn, kind, verb === "me");
}

async function begin(
  deps: PartnersDeps,
  turn: Turn,
  kind: PartnerKind,
  isSelf: boolean,
): Promise<void> {
  const { member, records } = turn;
  const own = isSelf && member !== undefined ? await findOwn(turn, member, kind.id) : undefined;
  if (own !== undefined) return seeEntry(deps, turn, own);
  const id = newId("p");
  await records.partners.begin(
    {
      id,
      kindId: kind.id,
      list: kind.list,
      addedBy: actorOf(turn),
      addedAs: turn.isOfficer ? "officer" : "member",
      selfId: isSelf ? (member?.id ?? null) : null,
      county: (await nearOf(turn, member)).county,
    },
    turn.now,
  );
  const offer = isSelf ? await offerOf(turn, kind, deps.playbook) : undefined;
  const partner = await records.partners.find(id);
  if (partner === undefined) return;
  // What, who, how to reach them: an officer is asked no more, and adds the rest who knows it.
  if (turn.isOfficer && !isSelf) {
    const rest = { area: "unknown", villages: [], terms: "", volume: "", cutOff: "" } as const;
    await write(turn, partner, rest);
    return askNext(deps, turn, { ...partner, ...rest }, true);
  }
  if (offer !== undefined) await write(turn, partner, { terms: offer });
  await askNext(deps, turn, partner, true);
}

/** What they wrote at the end of their road: what, which days, what it costs. */
async function offerOf(
  { member, records }: Turn,
  { road }: PartnerKind,
  roles: Roles,
): Promise<string | undefined> {
  if (member === undefined) return undefined;
  const shown = await records.playbook.shownFor(member.id);
  const offer = shown.find((thing) => thing.stepId === road && hasRole(roles, "work-offer", thing));
  const parsed = parseField("terms", offer?.text ?? "");
  return parsed.kind === "text" ? parsed.text : undefined;
}

async function finish(deps: PartnersDeps, turn: Turn, partner: Partner): Promise<void> {
  const { partners } = turn.records;
  if (partner.state !== "draft") return sayOld(turn);
  if (nextField(partner) !== undefined) return askNext(deps, turn, partner);
  if (turn.isOfficer) {
    await partners.list(partner.id, todayOf(deps, turn));
    await note(turn, "partner-listed", partner.id);
  } else {
    await partners.ask(partner.id, turn.now);
    await tellOfficers(deps, turn);
  }
  turn.say(sayShown(partner.list, turn.isOfficer));
}

async function leave(turn: Turn): Promise<void> {
  const { partners } = turn.records;
  const draft = await partners.findDraft(actorOf(turn));
  if (draft !== undefined) await partners.remove(draft.id);
  turn.say({ words: phrase("partner-dropped"), buttons: onward });
}
