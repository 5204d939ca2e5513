/**
 * Joining: from Start to the first card, one question at a time.
 *
 * Before consent nothing is kept but a join row. The member is made in one turn, with who brought
 * them; nothing ever changes that afterwards, so self-invitation, loops and a second inviter
 * cannot exist.
 */
import { withoutLinks } from "../../../bot/plain-name.ts";
import { isShared } from "../../../bot/phone/number.ts";
import type { Member } from "../../../bot/member.ts";
import type { Records } from "../../../bot/records.ts";
import { askPlacement } from "./placement.ts";
import { phrase, type Button, type Language, type Reply } from "../../../bot/reply.ts";
import { findGoodCode } from "./invitations.ts";
import type { Code, Joining, MemberRecord } from "./record.ts";
import { listVillages } from "./where-you-live.ts";
import { newId } from "../../../bot/ids.ts";

/** What a button carries that begins in this language. */
export const beginIn = (language: Language) => `join:lang:${language}`;

const languages: readonly Button[] = [
  { label: "中文", action: beginIn("zh") },
  { label: "English", action: beginIn("en") },
];

/** The first screen: who sent you, what this is, which language. */
export async function welcome(
  record: MemberRecord,
  joining: Joining,
  now: Date,
): Promise<readonly Reply[]> {
  const code = await findGoodCode(record, joining.code, now);
  const inviter = await inviterOf(record, code);
  const replies: Reply[] = [];
  if (joining.code !== null && code === undefined) {
    replies.push({ words: phrase("joining-code-unknown") });
  }
  replies.push({
    words: [
      inviter === undefined
        ? phrase("joining-hello")
        : phrase("joining-hello-from", { name: inviter.firstName }),
      phrase("joining-what-i-do"),
    ],
    buttons: [languages, [{ label: phrase("joining-who-runs"), action: "join:who" }]],
    screen: "join",
  });
  return replies;
}

/** Who runs the bot; the first screen's buttons stay below. */
export function whoRuns(): Reply {
  return {
    words: phrase("joining-who-runs-answer"),
    buttons: [languages],
    screen: "join",
  };
}

/** May I remember you? Whoever has an inviter is asked along for the village: the same tap says both. */
export async function askConsent(
  record: MemberRecord,
  joining: Joining,
  now: Date,
): Promise<Reply> {
  const inviter = await inviterOf(record, await findGoodCode(record, joining.code, now));
  const village =
    inviter?.villageId == null ? undefined : await record.findVillage(inviter.villageId);
  const isAsked = inviter !== undefined && village !== undefined;
  const yes: readonly (readonly Button[])[] = isAsked
    ? [
        [
          {
            label: phrase("joining-consent-yes-same"),
            action: `join:yes:${village.id}`,
            style: "success",
            // "Yes" answers what was asked last, too.
            means: "yes",
          },
        ],
        [{ label: phrase("joining-consent-yes-other"), action: "join:yes" }],
      ]
    : [
        [
          {
            label: phrase("joining-consent-yes"),
            action: "join:yes",
            style: "success",
            means: "yes",
          },
        ],
      ];
  return {
    words: [
      phrase("joining-consent"),
      ...(isShared(joining.telegramId) ? [phrase("phone-shared")] : []),
      ...(isAsked
        ? [phrase("joining-village-same", { name: inviter.firstName, village: village.name })]
        : []),
    ],
    buttons: [
      ...yes,
      [{ label: phrase("joining-consent-no"), action: "join:no" }],
      [{ label: phrase("joining-consent-who"), action: "join:sees" }],
    ],
    screen: "join",
  };
}

/** Who sees what; the consent buttons stay below. */
export async function whoSees(record: MemberRecord, joining: Joining, now: Date): Promise<Reply> {
  return { ...(await askConsent(record, joining, now)), words: phrase("joining-who-sees") };
}

/** No: nothing is kept, asking still works. */
export function declined(isOfficer: boolean): Reply {
  return {
    words: phrase(isOfficer ? "joining-declined-officer" : "joining-declined"),
    buttons: [[{ label: phrase("joining-remember-after-all"), action: "join:again" }]],
  };
}

/**
 * Makes the member out of the join row, with who brought them.
 *
 * Repeating it is safe: a person who is a member already stays as they are.
 *
 * @param person.villageId what they said with their yes
 */
export async function join(
  record: MemberRecord,
  person: { joining: Joining; firstName: string; villageId?: string | undefined },
  now: Date,
): Promise<Member> {
  const { joining } = person;
  const known = await record.findByTelegram(joining.telegramId);
  if (known !== undefined) return known;

  const code = await findGoodCode(record, joining.code, now);
  const inviter = await inviterOf(record, code);
  const id = newId("m");
  await record.create(
    {
      id,
      telegramId: joining.telegramId,
      firstName: cleanName(person.firstName),
      language: joining.language,
      invitedBy: inviter?.id ?? null,
      villageId: (await villageOfCode(record, code)) ?? (await knownId(record, person.villageId)),
      householdId: code?.kind === "household" ? code.target : null,
    },
    now,
  );
  await record.addConsent(id, "profile", true, now);
  await record.removeJoining(joining.telegramId);
  const member = await record.find(id);
  if (member === undefined) throw new Error("a member that was just made is not there");
  return member;
}

/** Who brings somebody with this code: the person whose it is, or the owner of the shop. */
async function inviterOf(
  record: MemberRecord,
  code: Code | undefined,
): Promise<Member | undefined> {
  if (code?.kind === "person") return record.find(code.target);
  return code?.kind === "team" ? record.findTeamOwner(code.target) : undefined;
}

async function villageOfCode(record: MemberRecord, code: Code | undefined): Promise<string | null> {
  if (code?.kind === "village") return (await record.findVillage(code.target))?.id ?? null;
  if (code?.kind === "household") return record.findHouseholdVillage(code.target);
  return null;
}

/** A button can be forged: only a village that there is. */
async function knownId(record: MemberRecord, villageId = ""): Promise<string | null> {
  return villageId === "" ? null : ((await record.findVillage(villageId))?.id ?? null);
}

/** A first name as it is kept and shown: one line, short, no link. */
export function cleanName(name: string): string {
  const clean = withoutLinks(name)
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .slice(0, 32)
    .replace(/[\ud800-\udbff]$/, "");
  return clean === "" ? "?" : clean;
}

/** What is the worst problem? */
export function askWorstProblem(problems: readonly WorstProblem[], language: Language): Reply {
  return {
    words: phrase("joining-worst-problem"),
    buttons: [
      ...problems.map((problem): Button[] => [
        { label: problem.label[language], action: `join:problem:${problem.id}` },
      ]),
      [{ label: phrase("skip"), action: "join:problem:-" }],
    ],
    screen: "join",
  };
}

/** In place of a worst problem: it was asked for, and nothing was said yet. */
export const problemAsked = "?";

/** Whom an invitation brought is asked for the village with their consent, or after the first step. */
export function isVillageFirst({ placement, villageId, invitedBy }: Member): boolean {
  return placement === null && villageId === null && invitedBy === null;
}

/** The purpose under which "I say the village later" is kept among the consents, as not given. */
export const villageConsent = "village";

/** The same, unless they said that they say it later. */
export async function isVillageNext(
  { members }: Pick<Records, "members">,
  member: Member,
): Promise<boolean> {
  if (!isVillageFirst(member)) return false;
  return (await members.findConsent(member.id, villageConsent)) === undefined;
}

/** The question that is still open; `undefined`: none. */
export async function nextQuestion(
  records: Pick<Records, "members">,
  problems: readonly WorstProblem[],
  member: Member,
): Promise<Reply | undefined> {
  if (await isVillageNext(records, member)) return listVillages(records.members, 0, member.id);
  if (member.placement === null) return askPlacement();
  return member.worstProblem === problemAsked
    ? askWorstProblem(problems, member.language)
    : undefined;
}

export interface WorstProblem {
  readonly id: string;
  readonly code: string;
  readonly label: Readonly<Record<Language, string>>;
  readonly first: Readonly<Record<Language, string>>;
  /** Slugs of articles that fit it, the most helpful first. */
  readonly articles: readonly string[];
}
