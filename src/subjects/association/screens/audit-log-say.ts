/**
 * Acts in plain words: who did what to whom, and when. Officers read first names; a member reads about
 * themselves, with the first name of a mentor and "the association" for its officers.
 */
import { localDay } from "../../../bot/local-time.ts";
import { phrase, type Language, type Phrase } from "../../../bot/reply.ts";
import { writeDay } from "../../../bot/calendar.ts";
import { isKnownAudit } from "../rules/kinds.ts";
import type { AuditEntry } from "../rules/audit-log-record.ts";

export interface AuditView {
  readonly language: Language;
  readonly timeZone: string;
  readonly now: Date;
  /** A phrase of the reader's language as text: names stand inside sentences. */
  readonly say: (key: string) => string;
}

/** Ids of an act that may have a name. */
export function idsIn({ actor, subject, facts }: AuditEntry): readonly string[] {
  return [actor, subject, facts["village"], facts["mentor"]].filter((id) => typeof id === "string");
}

export function auditLine(
  view: AuditView,
  act: AuditEntry,
  names: ReadonlyMap<string, string>,
): Phrase {
  const who = act.actor.startsWith("telegram:")
    ? view.say("acts-an-officer")
    : (names.get(act.actor) ?? view.say("acts-somebody-gone"));
  const day = dayOf(view, act.at);
  if (!isKnownAudit(act.act)) return phrase("act-other", { who, act: act.act, day });
  return phrase(`act-${act.act}`, {
    who,
    // Questions, talks and drafts have no name: their phrases do without.
    whom: names.get(act.subject) ?? view.say("acts-somebody-gone-whom"),
    village: names.get(String(act.facts["village"])) ?? "–",
    mentor: names.get(String(act.facts["mentor"])) ?? view.say("acts-somebody-gone-whom"),
    count: act.facts["households"] ?? 0,
    day,
  });
}

/** @param who as the member may read it */
export function mineLine(view: AuditView, act: AuditEntry, who: string): Phrase {
  return phrase(`mine-${act.act}`, { who, day: dayOf(view, act.at) });
}

function dayOf({ language, timeZone, now }: AuditView, at: Date): string {
  return writeDay(localDay(at, timeZone), language, localDay(now, timeZone));
}
