/**
 * A certificate on its way: how the name shall stand, the picture to look at, and then it is given. Each tap
 * looks up anew whether the season is finished: a verdict may have been taken back.
 */
import { z } from "zod";
import type { Turn } from "../../../bot/context.ts";
import { onward } from "../../../bot/doors.ts";
import { localDay } from "../../../bot/local-time.ts";
import { localRulesOf } from "../../../bot/usual.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase, type Button, type Reply } from "../../../bot/reply.ts";
import { type Press, reads, sayOld, type Typed } from "../../../bot/subject.ts";
import { member as joined, type MemberTurn } from "../../../bot/who.ts";
import type { Phrasebook } from "../../../bot/phrasebook.ts";
import { type RoadDeps, walkDeps } from "../../playbook/index.ts";
import { finishedSeason, type Finished } from "../rules/finished.ts";
import { draftOf, give } from "../rules/give.ts";
import { pictureOf } from "../rules/picture.ts";
import { readWishedName } from "../rules/wished-name.ts";
import { sayPicture } from "./mine.ts";

export interface CertificatesDeps extends RoadDeps {
  readonly phrasebook: Phrasebook;
  /** Where people reach this server; absent: the code on a picture leads to the bot. */
  readonly publicUrl?: string | undefined;
  readonly officers: ReadonlySet<number>;
}

/** `name`: as they are called here. `other`: ask once more. `make`: it is given. */
export async function pressWish(
  deps: CertificatesDeps,
  turn: MemberTurn,
  { args: [verb = "", season = ""] }: Press,
): Promise<void> {
  const finished = await finishedOf(deps, turn, turn.member, season);
  if (finished === undefined || (await isGiven(turn, season))) return sayOld(turn);
  if (verb === "name") return look(deps, turn, finished, turn.member.firstName);
  if (verb !== "make") return askName(turn, season);
  const name = await turn.records.certificates.wished(turn.member.id, season);
  if (name === undefined) return askName(turn, season);
  const draft = await draftAs(deps, turn, finished, name);
  const given = await give(turn.records, draft, turn.now);
  if (given === undefined) return sayOld(turn);
  await turn.records.waiting.clear(turn.person);
  turn.say(await sayPicture(deps, turn, given, phrase("certificate-here")));
}

/** What they typed is their name, as it shall stand. */
export const wishedName: Typed<CertificatesDeps> = reads(
  z.string().regex(/^[\w-]+$/),
  joined,
  async (deps, turn, season, text) => {
    const finished = await finishedOf(deps, turn, turn.member, season);
    if (finished === undefined || (await isGiven(turn, season))) {
      await turn.records.waiting.clear(turn.person);
      return turn.say({ words: phrase("certificate-not-now"), buttons: onward });
    }
    const name = readWishedName(text);
    if (name === undefined) return askName(turn, season);
    await look(deps, turn, finished, name);
  },
  "danger",
);

export function finishedOf(
  deps: RoadDeps,
  turn: Pick<Turn, "records" | "now">,
  member: Member,
  season: string,
): Promise<Finished | undefined> {
  return walkDeps(deps, turn, member).then((road) =>
    finishedSeason(turn.records, road, member, season),
  );
}

export async function isGiven({ records, member }: MemberTurn, season: string): Promise<boolean> {
  const given = await records.certificates.listOf(member.id);
  return given.some((each) => each.season === season);
}

async function askName(turn: MemberTurn, season: string): Promise<void> {
  const { member, records, person, now } = turn;
  await records.waiting.set(person, { kind: "certificate-name", data: season }, now);
  turn.say({
    words: phrase("certificate-name-ask"),
    buttons: [[{ label: member.firstName, action: `cert:name:${season}` }], [notNow]],
  });
}

/** Without a number and without a code: nobody can hang it up as a true one. */
async function look(
  deps: CertificatesDeps,
  turn: MemberTurn,
  finished: Finished,
  name: string,
): Promise<void> {
  const { records, member, person, now } = turn;
  const season = finished.season.id;
  await records.certificates.wish(member.id, season, name, now);
  await records.waiting.set(person, { kind: "certificate-name", data: season }, now);
  const draft = await draftAs(deps, turn, finished, name);
  const yes: Button = {
    label: phrase("certificate-make"),
    action: `cert:make:${season}`,
    style: "success",
  };
  const other: Button = { label: phrase("certificate-other"), action: `cert:other:${season}` };
  const reply: Reply = {
    words: phrase("certificate-look-at-it"),
    attachment: {
      kind: "chart",
      chart: pictureOf(deps, draft, ""),
      instead: phrase("certificate-look-without", { name: draft.name, village: draft.village }),
    },
    buttons: [[yes], [other], [notNow]],
    screen: "certificate",
  };
  turn.say(reply);
}

async function draftAs(deps: CertificatesDeps, turn: MemberTurn, finished: Finished, name: string) {
  const { timeZone } = await localRulesOf(deps, turn, turn.member);
  const wish = { name, day: localDay(turn.now, timeZone) };
  return draftOf(turn.records, deps.phrasebook, turn.member, finished, wish);
}

const notNow: Button = { label: phrase("certificate-later"), action: "cert:later" };

export async function sayLater(_: unknown, turn: MemberTurn): Promise<void> {
  await turn.records.waiting.clear(turn.person);
  const mine: Button = { label: phrase("certificate-mine-button"), action: "cert:mine" };
  turn.say({ words: phrase("certificate-waits"), buttons: [[mine], ...onward] });
}
