/**
 * A conversation is told to the association, after it was said who will see it. Officers
 * leave it or end helping for that person; each act is noted in the audit list, by ids.
 */
import type { Member } from "../../../bot/member.ts";
import { confirmReport, reportFor, sayDecided, sayReported } from "./report-say.ts";
import { otherOf, type PeerRequest } from "../rules/request.ts";
import { phrase, type Language, type Reply } from "../../../bot/reply.ts";
import type { Records } from "../../../bot/records.ts";
import type { AskingDeps } from "../../answers/index.ts";
import type { Turn } from "../../../bot/context.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import { note, findOfficers } from "../../../bot/officers.ts";
import { speakerOf, toMember } from "./deliver.ts";
import { block } from "./thread.ts";
import type { RoadDeps } from "../../playbook/index.ts";
import { onward } from "../../../bot/doors.ts";

type ReportDeps = Pick<RoadDeps, "playbook"> & Pick<AskingDeps, "officers">;

/** Reports shown at once. */
const reportsAtOnce = 5;

export async function askToReport(turn: Turn, member: Member, request: PeerRequest): Promise<void> {
  if (request.report !== null)
    return turn.say({ words: phrase("peer-reported-before"), buttons: onward });
  const otherId = otherOf(request, member.id);
  const other = otherId == null ? undefined : await turn.records.members.find(otherId);
  if (other === undefined) return turn.say({ words: phrase("relay-gone"), buttons: onward });
  turn.say(confirmReport(request.id, other.firstName));
}

/** The association gets the words of both; the two never meet again. */
export async function report(
  deps: ReportDeps,
  turn: Turn,
  member: Member,
  request: PeerRequest,
): Promise<void> {
  const { peers } = turn.records;
  if (!(await peers.report(request.id, member.id, turn.now))) {
    return turn.say({ words: phrase("peer-reported-before"), buttons: onward });
  }
  await block(turn, member, request, true);
  turn.say(sayReported());
  const told = { ...request, reportedBy: member.id };
  for (const { telegramId, language } of await findOfficers(deps, turn)) {
    const replies = await repliesOf(deps, turn.records, told, language);
    turn.say(...replies.map((reply): Reply => ({ ...reply, to: telegramId, language })));
  }
}

async function repliesOf(
  deps: Pick<RoadDeps, "playbook">,
  records: Records,
  request: PeerRequest,
  language: Language,
): Promise<readonly Reply[]> {
  const people = await peopleOf(records, request);
  if (people === undefined) return [];
  const { by, about } = people;
  const thread = await records.peers.saidIn(request.id);
  return reportFor(
    deps.playbook,
    request,
    await speakerOf(records, by),
    await speakerOf(records, about),
    thread.map((said) => ({ ...said, isReporter: said.memberId === by.id })),
    language,
  );
}

/** Who told, and of whom; `undefined` when one of them was forgotten. */
async function peopleOf(
  { members }: Records,
  request: PeerRequest,
): Promise<{ by: Member; about: Member } | undefined> {
  const byId = request.reportedBy;
  const aboutId = byId === null ? undefined : otherOf(request, byId);
  const by = byId === null ? undefined : await members.find(byId);
  const about = aboutId == null ? undefined : await members.find(aboutId);
  return by === undefined || about === undefined ? undefined : { by, about };
}

/** More than an officer reads in a sitting; beyond that the number says no more. */
const mostCounted = 50;

/** Conversations that wait for an officer; nobody else sees any. */
export async function countReports({ records, isOfficer }: Turn): Promise<number> {
  return isOfficer ? (await records.peers.openReports(mostCounted)).length : 0;
}

/** What waits for an officer, the oldest first. */
export async function sayOpenReports(deps: Pick<RoadDeps, "playbook">, turn: Turn): Promise<void> {
  for (const { replies } of await readReports(deps, turn)) turn.say(...replies);
}

/** Each as an officer reads it. */
export async function readReports(
  deps: Pick<RoadDeps, "playbook">,
  { records, language }: Turn,
): Promise<readonly { readonly id: string; readonly replies: readonly Reply[] }[]> {
  const reports = [];
  for (const request of await records.peers.openReports(reportsAtOnce)) {
    const replies = await repliesOf(deps, records, request, language);
    reports.push({ id: request.id, replies });
  }
  return reports;
}

/** What an officer makes of it. */
export async function decide(
  deps: Pick<RoadDeps, "playbook">,
  turn: Turn,
  { args: [verb = "", id = ""] }: Pick<Press, "args">,
): Promise<void> {
  if (verb === "list") return sayOpenReports(deps, turn);
  const { peers } = turn.records;
  const request = await peers.findRequest(id);
  const people = request && (await peopleOf(turn.records, request));
  if (request === undefined || people === undefined) {
    return turn.say({ words: phrase("case-gone") });
  }
  const { by, about } = people;
  const helper = await peers.findHelper(about.id);
  if (verb === "again") {
    if (request.report !== "ended" || helper.helps !== "ended") return sayOld(turn);
    await peers.saveHelper(about.id, { ...helper, helps: "no" }, turn.now);
    await note(turn, "helping-begun-again", about.id);
    turn.say({ words: phrase("case-begun-again", { name: about.firstName }) });
    turn.say(toMember(about, { words: phrase("helper-back") }));
    return;
  }
  if (verb !== "leave" && verb !== "end") return sayOld(turn);
  const report = verb === "end" ? "ended" : "left";
  if (!(await peers.decide(id, report, turn.now))) {
    return turn.say({ words: phrase("case-decided", { report: request.report ?? "left" }) });
  }
  turn.say(sayDecided(request, report, about.firstName));
  turn.say(toMember(by, { words: phrase("peer-report-seen") }));
  await note(turn, report === "ended" ? "helping-ended" : "peer-report-left", about.id);
  if (report === "left") return;
  await peers.saveHelper(about.id, { ...helper, helps: "ended" }, turn.now);
  turn.say(toMember(about, { words: phrase("helper-ended") }));
}
