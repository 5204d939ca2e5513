/** Mentoring: who looks at what learners show, and what a mentor has in hand. */
import { command, type Subject } from "../../bot/subject.ts";
import { anybody } from "../../bot/who.ts";
import { openMentees } from "./screens/mentees.ts";
import { sayReview, type ReviewDeps } from "./screens/review.ts";

export type MentoringDeps = ReviewDeps;

export const mentoring = {
  name: "mentoring",
  commands: {
    review: command(anybody, sayReview),
    mentees: command(anybody, openMentees),
  },
} satisfies Subject<MentoringDeps>;
