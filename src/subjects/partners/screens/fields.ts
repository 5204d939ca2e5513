/**
 * The questions about an entry, one at a time, and their answers. What a member changes
 * is seen by others only after an officer has looked; what an officer writes, at once.
 */
import { askField, askReach, notTaken } from "./add-say.ts";
import { sayEdit, sayMore } from "./draft-say.ts";
import {
  byTap,
  fieldsOf,
  nextField,
  parseField,
  textFields,
  typedFields,
  type Field,
} from "../rules/entry.ts";
import type { Partner, PartnerChange, Served } from "../rules/record.ts";
import { phrase, type Phrase, type Reply } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { pass, type Heard, sayOld } from "../../../bot/subject.ts";
import { saysNotKnown } from "../../../bot/reading/not-known.ts";
import { namesIn } from "./villages-typed.ts";
import { clip } from "../../../bot/clip.ts";
import { note } from "../../../bot/officers.ts";
import { sayOneToLook, tellOfficers } from "./desk.ts";
import { sayOwnDraft } from "./entry.ts";
import { kindOf, myIds, type PartnersDeps } from "./near.ts";
import { mayWrite, write } from "./writing.ts";

/** A tap that answers a question, or chooses what to change. @returns false for any other verb */
export async function pressField(
  deps: PartnersDeps,
  turn: Turn,
  partner: Partner,
  verb: string,
  argument: string,
): Promise<boolean> {
  const isOther = partner.selfId === null;
  // Nobody but themselves lets their name stand there.
  const isAdder = myIds(turn).includes(partner.addedBy ?? "");
  if (verb === "first-name") {
    await saveTyped(deps, turn, partner, "name", turn.member?.firstName ?? "");
  } else if (verb === "here") await serveHere(deps, turn, partner);
  else if (verb === "wide") await save(deps, turn, partner, { area: "county", villages: [] });
  else if (verb === "agreed" && isOther) await waitFor(turn, partner, askReach(partner), "reach");
  else if (verb === "relay") await letWrite(deps, turn, partner, true);
  else if (verb === "skip") await skip(deps, turn, partner, argument);
  else if (verb === "fix" || verb === "change") await change(deps, turn, partner, argument);
  else if ((verb === "named" || verb === "unnamed") && isAdder) {
    await turn.records.partners.setNamed(partner.id, verb === "named");
    await goOn(deps, turn, partner.id);
  } else return false;
  return true;
}

/** The next question; when all was asked, the entry as others will see it. */
export async function askNext(
  deps: PartnersDeps,
  turn: Turn,
  partner: Partner,
  isFirst = false,
): Promise<void> {
  const field = nextField(partner);
  if (field === undefined) return sayOwnDraft(deps, turn, partner);
  await ask(turn, partner, field, { isFirst });
}

async function ask(
  turn: Turn,
  partner: Partner,
  field: Field,
  { isFirst = false, why }: { isFirst?: boolean; why?: Phrase } = {},
): Promise<void> {
  const { member, records } = turn;
  const village =
    member?.villageId == null ? undefined : await records.members.findVillage(member.villageId);
  const said = askField({
    partner,
    field,
    firstName: member?.firstName ?? turn.firstName,
    village: village?.name,
    isFirst,
  });
  const reply = why === undefined ? said : { ...said, words: [why, said.words].flat() };
  await waitFor(turn, partner, reply, byTap(field) ? `tap-${field}` : field);
}

/** Typed where two buttons wait: it is quoted, and the buttons come once more. */
async function quoteTyped(turn: Turn, partner: Partner, name: string, typed: string) {
  const field = fieldsOf(partner).find((each) => byTap(each) && name === `tap-${each}`);
  if (field === undefined) return false;
  await ask(turn, partner, field, {
    why: phrase("partner-tap-instead", { typed: clip(typed, 40) }),
  });
  return true;
}

/** Says a question; what is typed next is its answer. */
async function waitFor(
  turn: Turn,
  { id }: Partner,
  said: Reply,
  field: Field | `tap-${Field}`,
): Promise<void> {
  const data = `field:${id}:${field}`;
  await turn.records.waiting.set(turn.person, { kind: "partner", data }, turn.now);
  turn.say(said);
}

/** Words that are not for this entry any more are given on. */
export async function receiveField(
  deps: PartnersDeps,
  turn: Turn,
  id: string,
  name: string,
  text: string | undefined,
): Heard {
  const partner = await turn.records.partners.find(id);
  const isTheirs = partner !== undefined && mayWrite(turn, partner);
  if (isTheirs && (await quoteTyped(turn, partner, name, text ?? "…"))) return;
  const field = partner && typedFields(partner).find((each) => each === name);
  if (partner === undefined || field === undefined || !mayWrite(turn, partner)) {
    await turn.records.waiting.clear(turn.person);
    return pass;
  }
  if (field === "area") await serveTyped(deps, turn, partner, text ?? "");
  else await saveTyped(deps, turn, partner, field, text ?? "");
}

async function saveTyped(
  deps: PartnersDeps,
  turn: Turn,
  partner: Partner,
  field: (typeof textFields)[number],
  text: string,
): Promise<void> {
  // "I don't know" is what the button that leaves it out says.
  if (field !== "name" && saysNotKnown(text)) return skip(deps, turn, partner, field);
  const parsed = parseField(field, text);
  if (parsed.kind === "text") {
    return save(deps, turn, partner, { [field]: parsed.text });
  }
  const why = notTaken(parsed);
  if (field !== "reach") return ask(turn, partner, field, { why });
  const again = askReach(partner);
  await waitFor(turn, partner, { ...again, words: [why, again.words].flat() }, field);
}

async function serveHere(deps: PartnersDeps, turn: Turn, partner: Partner): Promise<void> {
  const id = turn.member?.villageId;
  const village = id == null ? undefined : await turn.records.members.findVillage(id);
  if (village === undefined) return ask(turn, partner, "area");
  await save(deps, turn, partner, { area: "villages", villages: [village] });
}

/** Names of villages as they are typed: one or several, with any comma between. */
async function serveTyped(
  deps: PartnersDeps,
  turn: Turn,
  partner: Partner,
  text: string,
): Promise<void> {
  const given = await namesIn(turn, text);
  const villages: Served[] = [];
  const unknown: string[] = [];
  for (const name of given) {
    const village = await turn.records.members.findVillageByName(name);
    if (village === undefined) unknown.push(name.slice(0, 40));
    else if (!villages.some(({ id }) => id === village.id)) villages.push(village);
  }
  if (unknown.length > 0 || villages.length === 0) {
    const names = unknown.join(turn.language === "zh" ? "、" : ", ");
    const why =
      names === "" ? phrase("partner-unread") : phrase("partner-villages-unknown", { names });
    return ask(turn, partner, "area", { why });
  }
  await save(deps, turn, partner, { area: "villages", villages });
}

async function skip(deps: PartnersDeps, turn: Turn, partner: Partner, name: string): Promise<void> {
  if (name === "area") return save(deps, turn, partner, { area: "unknown", villages: [] });
  const field = textFields.find((each) => each === name && each !== "name");
  if (field === undefined) return sayOld(turn);
  if (field === "reach" && partner.selfId !== null) {
    return letWrite(deps, turn, partner, false);
  }
  await save(deps, turn, partner, { [field]: "" });
}

/** The partner is a member: whether people write to them through the bot is theirs alone to say. */
async function letWrite(
  deps: PartnersDeps,
  turn: Turn,
  partner: Partner,
  isWelcome: boolean,
): Promise<void> {
  if (partner.selfId === null || partner.selfId !== turn.member?.id) return sayOld(turn);
  await turn.records.partners.setRelays(partner.id, isWelcome);
  await write(turn, partner, { reach: "" });
  await goOn(deps, turn, partner.id);
}

/** Keeps what was written: at once, or for an officer to look at while members still see the old. */
async function save(
  deps: PartnersDeps,
  turn: Turn,
  partner: Partner,
  changed: PartnerChange,
): Promise<void> {
  const { partners, waiting } = turn.records;
  await waiting.clear(turn.person);
  const isSeen = partner.state === "listed" || partner.state === "hidden";
  if (!isSeen || turn.isOfficer) {
    await write(turn, partner, changed);
    if (isSeen) await note(turn, "partner-changed", partner.id);
    return goOn(deps, turn, partner.id);
  }
  const villages = changed.villages?.map(({ id, name }) => ({ id, name }));
  const proposed = {
    ...partner.change,
    ...changed,
    ...(villages === undefined ? {} : { villages }),
  };
  await partners.propose(partner.id, proposed, turn.now);
  if (partner.change === null) await tellOfficers(deps, turn);
  await goOn(deps, turn, partner.id);
}

/** What follows: the next question of a draft; of an entry, the page on which it is changed. */
async function goOn(deps: PartnersDeps, turn: Turn, id: string): Promise<void> {
  const partner = await turn.records.partners.find(id);
  if (partner === undefined) return;
  if (partner.state === "draft") return askNext(deps, turn, partner);
  if (partner.state === "asked" && turn.isOfficer) return sayOneToLook(deps, turn, partner);
  turn.say(sayEdit(partner, kindOf(deps, partner), turn.language));
}

async function change(
  deps: PartnersDeps,
  turn: Turn,
  partner: Partner,
  name: string,
): Promise<void> {
  const field = fieldsOf(partner).find((each) => each === name && each !== "named");
  if (field !== undefined) return ask(turn, partner, field);
  if (name === "more" && partner.state === "draft") {
    return turn.say(sayMore(partner, kindOf(deps, partner), turn.language));
  }
  if (partner.state === "draft") return sayOwnDraft(deps, turn, partner);
  turn.say(sayEdit(partner, kindOf(deps, partner), turn.language));
}
