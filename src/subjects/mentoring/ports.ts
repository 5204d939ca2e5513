/** Ports of mentoring: what a turn may ask of its tables and change in them. Each is made when it is first asked for. */
import type { Member } from "../../bot/member.ts";
import type { Ports } from "../../bot/records.ts";
import type { Lead } from "../playbook/index.ts";
import { createMenteeRecord } from "./queries/mentees.ts";
import { createDigestRecord } from "./queries/mentor-digests.ts";
import { createNoteRecord, createLetterRecord } from "./queries/mentor-notes.ts";
import { createMentorRecord } from "./queries/mentors.ts";
import { createReviewRecord } from "./queries/reviews.ts";
import type { Verdict } from "./rules/review-record.ts";

export const ports = {
  mentors: createMentorRecord,
  mentees: createMenteeRecord,
  notes: createNoteRecord,
  letters: createLetterRecord,
  digests: createDigestRecord,
  reviews: createReviewRecord,
};

declare module "../../bot/records.ts" {
  interface Records extends Ports<typeof ports> {}
  interface Events {
    /** Somebody looked at what a learner showed; whoever has something to offer gives one button. */
    "looked-at": {
      readonly learner: Member;
      readonly stepId: string;
      readonly verdict: Verdict;
      leads: Lead | undefined;
    };
    /** A mentor's words for this learner. Whoever knows a question that they answer takes them. */
    "learner-told": { readonly learner: Member; readonly words: string; isTaken: boolean };
    /** The verdict was taken back. */
    "look-undone": { readonly learner: Member; readonly stepId: string };
  }
  interface DueKinds {
    digest: "plain";
    "digest-sweep": "plain";
    "look-late": "plain";
    "look-ask": "plain";
    "mentor-ended": "plain";
    "mentor-home": "plain";
  }
  interface Rows {
    "mentee-write": string;
    "mentee-note": string;
    letter: string;
    "mentor-away": string;
    "mentor-name": string;
    "typed-letter": string;
    "typed-reason": string;
    "look-words": string;
    "own-sentence": string;
  }
}
