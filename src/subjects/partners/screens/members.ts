/**
 * What members say of an entry: how it was for them, that it is no longer true, that it
 * is they themselves.
 */
import { notTaken } from "./add-say.ts";
import { isFresh, parseField } from "../rules/entry.ts";
import { about, askForAWord, askHowItWas } from "./members-say.ts";
import type { Partner, Verdict } from "../rules/record.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { pass, type Heard, sayOld } from "../../../bot/subject.ts";
import { tellOfficers } from "./desk.ts";
import { hasSold, todayOf, type PartnersDeps } from "./near.ts";
import { seeEntry } from "./entry.ts";
import { newId } from "../../../bot/ids.ts";

const verdicts: readonly Verdict[] = ["good", "mixed", "bad"];

/** @returns false when the verb is none of these, or they may not say so */
export async function pressMember(
  deps: PartnersDeps,
  turn: Turn,
  partner: Partner,
  verb: string,
): Promise<boolean> {
  const { member } = turn;
  if (verb === "quiet") {
    await seeEntry(deps, turn, partner);
    return true;
  }
  if (member === undefined || partner.state !== "listed" || partner.selfId === member.id) {
    return false;
  }
  const verdict = verdicts.find((each) => each === verb);
  if (verb === "was" || verdict !== undefined) {
    if (!(await hasSold(deps.playbook, turn)))
      turn.say(about(partner, phrase("partner-only-sellers")));
    else if (verdict === undefined) turn.say(askHowItWas(partner));
    else await judge(turn, partner, member.id, verdict);
    return true;
  }
  if (verb === "doubt") await doubt(deps, turn, partner);
  else if (verb === "claim") await claim(deps, turn, partner, member.id);
  else return false;
  return true;
}

async function judge(
  turn: Turn,
  partner: Partner,
  memberId: string,
  verdict: Verdict,
): Promise<void> {
  const { partners, waiting } = turn.records;
  await partners.judge({ id: newId("e"), partnerId: partner.id, memberId, verdict }, turn.now);
  const data = `word:${partner.id}`;
  await waiting.set(turn.person, { kind: "partner", data }, turn.now);
  turn.say(askForAWord(partner));
}

/** A word for others, after how it was. One that is for nobody any more is given on. */
export async function receiveWord(turn: Turn, partnerId: string, text: string | undefined): Heard {
  const { member, records } = turn;
  const partner = await records.partners.find(partnerId);
  if (member === undefined || partner?.state !== "listed") {
    await records.waiting.clear(turn.person);
    return pass;
  }
  const parsed = parseField("experience", text ?? "");
  if (parsed.kind !== "text") {
    const again = askForAWord(partner);
    return turn.say({ ...again, words: [notTaken(parsed), again.words].flat() });
  }
  await records.waiting.clear(turn.person);
  await records.partners.tell(partner.id, member.id, parsed.text);
  turn.say(about(partner, phrase("partner-word-kept")));
}

/** Asks whoever keeps it now instead of after three months; not about what was confirmed only now. */
async function doubt(deps: PartnersDeps, turn: Turn, partner: Partner): Promise<void> {
  const today = todayOf(deps, turn);
  if (isFresh(partner, today)) return turn.say(about(partner, phrase("partner-doubt-fresh")));
  await turn.records.partners.askAgain(partner.id, today);
  turn.say(about(partner, phrase("partner-doubt-noted")));
}

/** An officer decides: from then on members write to them, and the entry is theirs to change. */
async function claim(
  deps: PartnersDeps,
  turn: Turn,
  partner: Partner,
  memberId: string,
): Promise<void> {
  if (!(await turn.records.partners.claim(partner.id, memberId, turn.now))) return sayOld(turn);
  await tellOfficers(deps, turn);
  turn.say(about(partner, phrase("partner-claim-noted")));
}
