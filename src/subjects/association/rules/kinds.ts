/**
 * Acts: which there are, by what they are about. Each has a phrase `act-<name>`; those that a member reads
 * about themselves have `mine-<name>` as well. An act that is not here is said as it is called.
 */

export const auditKinds = {
  officers: [
    "officer-asked",
    "officer-appointed",
    "officer-alone",
    "officer-refused",
    "officer-withdrawn",
    "officer-dismissed",
    "officer-stopped",
    "officer-restored",
    "desk-opened",
    "desks-closed",
  ],
  mentors: [
    "mentor-appointed",
    "mentor-dismissed",
    "mentor-stopped",
    "mentor-away",
    "mentor-back",
    "learner-handed",
    "mentor-chosen",
    "mentor-wrote",
    "mentor-noted",
    "mentor-note-removed",
    "words-taken-back",
  ],
  villages: [
    "village-listed",
    "village-code-revoked",
    "village-renamed",
    "village-place-set",
    "village-households-set",
    "villages-merged",
    "figures-exported",
    "capitals-exported",
    "table-saved",
    "villages-imported",
    "villages-import-undone",
  ],
  classes: [
    "class-made",
    "class-teacher-set",
    "class-teacher-stopped",
    "class-village-set",
    "class-end-set",
    "class-code-revoked",
    "class-list-taken",
    "class-ended",
  ],
  questions: [
    "question-answered",
    "question-taken",
    "question-passed-up",
    "talk-begun",
    "talk-taken",
    "talk-handed-on",
    "talk-ended",
    "draft-changed",
    "draft-published",
    "draft-thrown",
  ],
  looks: ["look-good", "look-change", "look-private", "look-taken-back", "looked-again"],
  people: [
    "person-seen",
    "member-died",
    "member-lives",
    "record-moved",
    "record-put-back",
    "helping-ended",
    "helping-begun-again",
    "peer-report-left",
  ],
  broadcasts: [
    "broadcast-sent",
    "broadcast-asked",
    "broadcast-approved",
    "broadcast-declined",
    "broadcast-paused",
    "broadcast-resumed",
    "broadcast-cancelled",
    "broadcast-sent-again",
    "broadcast-taken-back",
    "broadcast-taken-over",
    "fair-test-begun",
    "tip-series-off",
    "tip-series-on",
  ],
  members: ["member-invited", "vote-asked", "pool-prices", "pool-day"],
  certificates: [
    "certificate-asked",
    "certificate-withdrawn",
    "certificate-kept",
    "certificate-key-made",
    "certificate-key-asked",
    "certificate-key-withdrawn",
    "certificate-key-kept",
  ],
  partners: [
    "partner-listed",
    "partner-changed",
    "partner-confirmed",
    "partner-hidden",
    "partner-brought-back",
    "partner-deleted",
    "partner-experience-removed",
  ],
} as const;

export type AuditKind = keyof typeof auditKinds;

const known: ReadonlySet<string> = new Set(Object.values(auditKinds).flat());

export function isKnownAudit(act: string): boolean {
  return known.has(act);
}

export function isAuditKind(text: string): text is AuditKind {
  return Object.hasOwn(auditKinds, text);
}

/**
 * What a member reads about themselves. That others told the association of them is not there, nor what
 * officers only thought of.
 */
export const auditedOnMe = [
  "officer-appointed",
  "officer-alone",
  "officer-dismissed",
  "officer-restored",
  "mentor-appointed",
  "mentor-dismissed",
  "learner-handed",
  "mentor-wrote",
  "mentor-noted",
  "mentor-note-removed",
  "words-taken-back",
  "talk-begun",
  "talk-taken",
  "talk-ended",
  "look-good",
  "look-change",
  "look-private",
  "look-taken-back",
  "looked-again",
  "person-seen",
  "member-died",
  "member-lives",
  "certificate-withdrawn",
  "helping-ended",
  "helping-begun-again",
] as const;
