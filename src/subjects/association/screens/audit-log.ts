/**
 * The audit log: the list of who did what. Officers read all of it, by kind and by person; anybody else
 * reads what was done to themselves, without names of officers.
 */
import { auditKinds, auditedOnMe, isAuditKind, type AuditKind } from "../rules/kinds.ts";
import type { AuditEntry, AuditFilter } from "../rules/audit-log-record.ts";
import { auditLine, idsIn, mineLine, type AuditView } from "./audit-log-say.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase, type Button, type Phrase } from "../../../bot/reply.ts";
import type { Phrasebook } from "../../../bot/phrasebook.ts";
import type { Turn } from "../../../bot/context.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import type { PeopleDeps } from "./people-page.ts";
import { onward } from "../../../bot/doors.ts";

/** Acts on one page. */
const onPage = 10;

export type AuditDeps = PeopleDeps & { readonly phrasebook: Phrasebook };

export async function pressAudit(
  deps: AuditDeps,
  turn: Turn,
  { args: [verb = "", first = "", second = ""] }: Press,
): Promise<void> {
  if (verb === "kinds") return sayKinds(turn);
  if (verb === "all") return sayAudit(deps, turn, { kind: "all" }, "acts:all", beforeIn(first));
  if (verb === "kind" && isAuditKind(first)) {
    const filter = { kind: "acts", acts: auditKinds[first] } as const;
    return sayAudit(deps, turn, filter, `acts:kind:${first}`, beforeIn(second));
  }
  const member = verb === "of" ? await turn.records.members.find(first) : undefined;
  if (member === undefined) return sayOld(turn);
  // Before they were a member an officer stands there by another id.
  const ids = [member.id, `telegram:${member.telegramId}`];
  await sayAudit(deps, turn, { kind: "of", ids }, `acts:of:${first}`, beforeIn(second));
}

/** 0, or anything that is no number: from the newest. */
export function beforeIn(text: string): number | undefined {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
}

async function sayAudit(
  deps: AuditDeps,
  turn: Turn,
  filter: AuditFilter,
  action: string,
  before: number | undefined,
): Promise<void> {
  const { acts } = turn.records;
  const found = await acts.list(filter, before, onPage + 1);
  const shown = found.slice(0, onPage);
  const names = await acts.namesOf([...new Set(shown.flatMap(idsIn))]);
  const view = viewOf(deps, turn);
  turn.say({
    words: [
      phrase("acts-title"),
      linesOr(
        phrase("acts-none"),
        shown.map((act) => auditLine(view, act, names)),
      ),
    ],
    buttons: [
      ...older(found, action),
      [
        { label: phrase("acts-by-kind"), action: "acts:kinds" },
        { label: phrase("acts-by-person"), action: "people:find" },
      ],
      [{ label: phrase("back"), action: "do:people" }],
    ],
  });
}

export const kindLabels: Readonly<Record<AuditKind, Phrase>> = {
  officers: phrase("acts-kind-officers"),
  mentors: phrase("acts-kind-mentors"),
  villages: phrase("acts-kind-villages"),
  classes: phrase("acts-kind-classes"),
  questions: phrase("acts-kind-questions"),
  looks: phrase("acts-kind-looks"),
  people: phrase("acts-kind-people"),
  broadcasts: phrase("acts-kind-broadcasts"),
  members: phrase("acts-kind-members"),
  certificates: phrase("acts-kind-certificates"),
  partners: phrase("acts-kind-partners"),
};

function sayKinds(turn: Turn): void {
  turn.say({
    words: phrase("acts-which"),
    buttons: [
      ...Object.entries(kindLabels).map(([kind, label]) => [
        { label, action: `acts:kind:${kind}:0` },
      ]),
      [{ label: phrase("acts-all"), action: "acts:all:0" }],
    ],
  });
}

/** What was done to whoever asks. */
export async function pressMine(
  deps: AuditDeps,
  turn: MemberTurn,
  { args: [, before = ""] }: Press,
): Promise<void> {
  const filter = { kind: "to", memberId: turn.member.id, acts: auditedOnMe } as const;
  const found = await turn.records.acts.list(filter, beforeIn(before), onPage + 1);
  const view = viewOf(deps, turn);
  const shown = found.slice(0, onPage);
  const doers = new Map<string, Doer>();
  for (const actor of new Set(shown.map((act) => act.actor))) {
    doers.set(actor, await doerOf(deps, turn, actor));
  }
  const lines = shown.map((act) => mineLine(view, act, whoDid(doers.get(act.actor), act, view)));
  turn.say({
    words: [phrase("acts-mine-title"), linesOr(phrase("acts-mine-none"), lines)],
    buttons: [...older(found, "acts:mine"), ...onward],
  });
}

interface Doer {
  /** Absent for who was forgotten. */
  readonly member: Member | undefined;
  readonly isMentor: boolean;
  readonly isOfficer: boolean;
}

async function doerOf(deps: AuditDeps, { records }: Turn, actor: string): Promise<Doer> {
  if (actor.startsWith("telegram:")) return { member: undefined, isMentor: false, isOfficer: true };
  const member = await records.members.find(actor);
  if (member === undefined) return { member, isMentor: false, isOfficer: false };
  return {
    member,
    isMentor: (await records.mentors.villagesOf(actor)).length > 0,
    isOfficer: deps.officers.has(member.telegramId) || (await records.officers.isOn(actor)),
  };
}

/** A mentor by first name, an officer as the association, a neighbour who looked as one. */
function whoDid(doer: Doer | undefined, { act }: AuditEntry, { say }: AuditView): string {
  if (byAssociation.has(act)) return say("acts-the-association");
  if (doer?.isMentor === true && doer.member !== undefined) return doer.member.firstName;
  if (doer?.isOfficer === true) return say("acts-the-association");
  if (doer?.member === undefined) return say("acts-somebody-gone");
  return act.startsWith("look") ? say("acts-a-neighbour") : say("acts-somebody");
}

/** Done as an officer, whatever else they are. */
const byAssociation: ReadonlySet<string> = new Set([
  "officer-appointed",
  "officer-alone",
  "officer-dismissed",
  "officer-restored",
  "mentor-appointed",
  "mentor-dismissed",
  "person-seen",
  "certificate-withdrawn",
  "helping-ended",
  "helping-begun-again",
]);

function older(found: readonly AuditEntry[], action: string): readonly Button[][] {
  const last = found[onPage - 1];
  if (found.length <= onPage || last === undefined) return [];
  return [[{ label: phrase("acts-older"), action: `${action}:${last.id}` }]];
}

function linesOr(none: Phrase, lines: readonly Phrase[]) {
  return lines.length === 0 ? none : { lines };
}

export function viewOf(deps: AuditDeps, turn: Turn): AuditView {
  const { language, now } = turn;
  return {
    language,
    now,
    timeZone: deps.timeZone,
    say: (key) => deps.phrasebook.phrase(language, key),
  };
}
