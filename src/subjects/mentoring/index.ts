/** Mentoring: who looks at what learners show, and what a mentor has in hand. */
import { command, type Subject } from "../../bot/subject.ts";
import { anybody } from "../../bot/who.ts";
import { openMentees } from "./screens/mentees.ts";
import { planLateLook } from "./screens/review-late.ts";
import { sayReview, type ReviewDeps } from "./screens/review.ts";

export type MentoringDeps = ReviewDeps;

export const mentoring = {
  name: "mentoring",
  commands: {
    review: command(anybody, sayReview),
    mentees: command(anybody, openMentees),
  },
  on: {
    "task-shown": async (_, turn, { member, id, look }) => {
      if (look) await planLateLook(turn.records, member, id);
    },
  },
} satisfies Subject<MentoringDeps>;
