/**
 * Joining: invitation codes and the links that carry them.
 *
 * A code is opaque: who made it is looked up, so nobody can forge an inviter or guess a person.
 * The link works in any Telegram app and can be saved or printed as a QR picture.
 */
import { randomCharacters } from "../../../bot/ids.ts";
import type { Code, CodeKind, MemberRecord } from "./record.ts";

const prefix: Readonly<Record<CodeKind, string>> = {
  person: "r_",
  village: "v_",
  household: "h_",
  team: "t_",
  class: "c_",
};
/** 62^12 codes: guessing ten thousand a second for a year finds none. */
const codeCharacters = 12;

/** What Telegram lets a start link carry. */
const payload = /^[A-Za-z0-9_-]{1,64}$/;

/** Makes a code that nobody can guess. */
export function newCode(kind: CodeKind): string {
  return prefix[kind] + randomCharacters(codeCharacters);
}

/** The text after `/start`, if it can be a code at all. */
export function parsePayload(text: string): string | undefined {
  const trimmed = text.trim();
  return payload.test(trimmed) ? trimmed : undefined;
}

export function linkOf(botUsername: string, code: string): string {
  return `https://t.me/${botUsername}?start=${code}`;
}

/** A person's second code begins so: whoever has the usual one was not asked to walk with its owner. */
export const friendly = "f_";

export function isFriendCode(text: string): boolean {
  return text.startsWith(friendly);
}

/** The code, if it exists and is still good. */
export async function findGoodCode(
  record: Pick<MemberRecord, "findCode">,
  text: string | null,
  now: Date,
): Promise<Code | undefined> {
  if (text === null) return undefined;
  const code = await record.findCode(text);
  if (code === undefined || code.revokedAt !== null) return undefined;
  return code.expiresAt !== null && code.expiresAt <= now ? undefined : code;
}

/** The code of this person, village, household or class; made at the first call. */
export async function ensureCode(
  record: Pick<MemberRecord, "findCodeOf" | "createCode">,
  kind: CodeKind,
  target: string,
  now: Date,
): Promise<string> {
  const known = await record.findCodeOf(kind, target, now);
  if (known !== undefined) return known.code;
  const code = newCode(kind);
  await record.createCode({ code, kind, target, expiresAt: null }, now);
  return code;
}

/** The code by which this person looks for a friend; made at the first call. Otherwise it is one of theirs as the usual one. */
export async function ensureFriendCode(
  record: Pick<MemberRecord, "findCodeOf" | "createCode">,
  memberId: string,
  now: Date,
): Promise<string> {
  const known = await record.findCodeOf("person", memberId, now, true);
  if (known !== undefined) return known.code;
  const code = friendly + randomCharacters(codeCharacters);
  await record.createCode({ code, kind: "person", target: memberId, expiresAt: null }, now);
  return code;
}
