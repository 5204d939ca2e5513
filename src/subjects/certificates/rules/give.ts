/**
 * Certificates: one is given: its number made, signed, kept. Whether the season is finished was looked up
 * before, in the same transaction.
 */
import type { Member } from "../../../bot/member.ts";
import type { Phrasebook } from "../../../bot/phrasebook.ts";
import type { Records } from "../../../bot/records.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Finished } from "./finished.ts";
import { newNumber } from "./number.ts";
import type { Certificate } from "./record.ts";
import { sign } from "./signed.ts";

type Reads = Pick<Records, "certificates" | "certificateKeys" | "members">;

/** Who makes the first key, when the first certificate is given. */
const theProgram = "program";

/** What it will say, before it has a number. */
export async function draftOf(
  { members }: Pick<Records, "members">,
  phrasebook: Phrasebook,
  member: Member,
  finished: Finished,
  wish: { readonly name: string; readonly day: string },
): Promise<Omit<Certificate, "number" | "signed">> {
  const { language, villageId } = member;
  const say = (key: string) => phrasebook.text(language, phrase(key));
  const village = villageId === null ? undefined : await members.findVillage(villageId);
  const names: string[] = [];
  for (const id of finished.lookers) {
    names.push((await members.find(id))?.firstName ?? say("certificate-the-association"));
  }
  return {
    memberId: member.id,
    state: "good",
    language,
    season: finished.season.id,
    proofs: finished.proofs.map(({ name }) => name),
    shown: finished.proofs.map(({ words }) => oneLine(phrasebook.text(language, words))),
    name: oneLine(wish.name),
    village: oneLine(village?.name ?? ""),
    lookedBy: oneLine([...new Set(names)].join(language === "zh" ? "、" : ", ")),
    lookers: finished.lookers,
    day: wish.day,
    reason: null,
    askedBy: null,
  };
}

/** @returns `undefined` where the person has one of this season: of two taps one gives it */
export async function give(
  records: Reads,
  draft: Omit<Certificate, "number" | "signed">,
  now: Date,
): Promise<Certificate | undefined> {
  const number = newNumber();
  const facts = { ...draft, number };
  const signed = sign(facts, await records.certificateKeys.signing(theProgram, now));
  const certificate = { ...facts, signed };
  return (await records.certificates.give(certificate)) ? certificate : undefined;
}

/** What its code carries: signed anew where the key was withdrawn, or a name on it has gone. */
export async function signedOf(
  { certificates, certificateKeys }: Reads,
  certificate: Certificate,
  now: Date,
): Promise<string> {
  const { signed, number } = certificate;
  const key = signed === null ? undefined : await certificateKeys.find(signed.split(".")[1] ?? "");
  if (signed !== null && key !== undefined && !key.isWithdrawn) return signed;
  const anew = sign(certificate, await certificateKeys.signing(theProgram, now));
  await certificates.sign(number, anew);
  return anew;
}

/** What is signed has a line each. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}
