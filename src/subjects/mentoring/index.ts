/** Mentoring: who looks at what learners show, and what a mentor has in hand. */
import { button, command, due, type Subject } from "../../bot/subject.ts";
import { anybody, member, memberOrOfficer, officer } from "../../bot/who.ts";
import { phrase } from "../../bot/reply.ts";
import type { AskingDeps } from "../answers/index.ts";
import type { RoadDueDeps } from "../playbook/index.ts";
import { doorNames, mentorNames } from "./rules/names.ts";
import { queueFor } from "./rules/review.ts";
import { hearAboutMentor } from "./screens/about-mentor.ts";
import { mentorName, pressMentors } from "./screens/appointing.ts";
import { awayCounting, awayDay, mentorHome } from "./screens/away.ts";
import { mentorEnded, pressMentor, undoStop } from "./screens/ending.ts";
import { endForGood, liveAgain, pressAgain as pressAgainMentor } from "./screens/lives.ts";
import { pressGuide } from "./screens/guide.ts";
import { pressHand } from "./screens/handing.ts";
import { askForLetter, hearReply, leaveLetter, letter, menteeWrite } from "./screens/letters.ts";
import { menteeNote } from "./screens/mentee-notes.ts";
import { openMentees, pressMentees } from "./screens/mentees.ts";
import { hearOfLearners } from "./screens/learners-asked.ts";
import { hearMentor } from "./screens/mentor-said.ts";
import { openSaid } from "./screens/officer-said.ts";
import { digest, digestSweep } from "./screens/mentor-digest.ts";
import { lookAsk, lookLate, planLateLook } from "./screens/review-late.ts";
import { lookWords, ownSentence, pressSentence } from "./screens/review-typed.ts";
import {
  pressAgain,
  pressHelp,
  pressLook,
  type ReviewDeps,
  sayLater,
  sayReview,
} from "./screens/review.ts";
import { isReviewer, mentor, reviewer, reviewerOf, sentenceWriter } from "./screens/reviewer.ts";
import { sayOfShown, sayShownWaits } from "./screens/shown-asked.ts";
import {
  askIfReason,
  hearSpokenReason,
  pressTypedReason,
  typedReason,
} from "./screens/typed/typed-reason.ts";
import { askIfUndo } from "./screens/typed/typed-undo.ts";
import { askIfLetter, pressTypedLetter, typedLetter } from "./screens/typed/typed-letter.ts";

export interface MentoringDeps extends ReviewDeps, AskingDeps, RoadDueDeps {}

const reason = ["look-words", "typed-reason"] as const;
const help = button(memberOrOfficer, pressHelp, reason);

export const mentoring = {
  name: "mentoring",
  commands: {
    review: command(reviewer, sayReview),
    mentees: command(mentor, openMentees),
  },
  names: doorNames,
  mentorNames,
  press: {
    look: button(reviewer, pressLook, reason),
    "look:later": button(memberOrOfficer, sayLater, reason),
    "look:yes": help,
    "look:no": help,
    "look:pass": help,
    "look:typed": button(reviewer, pressTypedReason),
    "look:mine": button(reviewer, pressTypedReason),
    again: button(memberOrOfficer, pressAgain, reason),
    sentence: button(sentenceWriter, pressSentence, "all"),
    mentees: button(mentor, pressMentees, ["mentee-write", "mentee-note", "letter", "mentor-away"]),
    hand: button(memberOrOfficer, pressHand),
    guide: button(member, pressGuide),
    mentors: button(officer, pressMentors, ["mentor-name"]),
    "mentors:again": button(officer, pressAgainMentor),
    mentor: button(mentor, pressMentor, ["mentor-away"]),
    "mentor:undo": button(member, undoStop),
    letter: button(anybody, askForLetter),
    "letter:leave": button(anybody, leaveLetter, ["letter"]),
    "letter:mine": button(member, pressTypedLetter),
    "letter:no": button(member, pressTypedLetter),
    "letter:typed": button(member, pressTypedLetter),
    "letter:to": button(member, pressTypedLetter),
  },
  chooses: [
    "again",
    "guide:none-yes",
    "guide:yes",
    "hand:all-yes",
    "hand:yes",
    "letter:leave",
    "letter:mine",
    "letter:no",
    "letter:to",
    "letter:typed",
    "mentor:away-yes",
    "mentor:stop-yes",
    "mentor:until",
    "mentors:end-yes",
    "look:change",
    "look:good",
    "look:later",
    "look:mine",
    "look:no",
    "look:pass",
    "look:skip",
    "look:typed",
    "look:why",
    "look:yes",
  ],
  typed: {
    "mentee-write": menteeWrite,
    "mentee-note": menteeNote,
    letter,
    "mentor-away": awayDay,
    "mentor-name": mentorName,
    "typed-letter": typedLetter,
    "typed-reason": typedReason,
    "look-words": lookWords,
    "own-sentence": ownSentence,
  },
  // No mentor's day is called "my learners".
  counting: { "mentor-away": awayCounting },
  hears: {
    "reply-to-letter": hearReply,
    "about-mentor": hearAboutMentor,
    learners: hearOfLearners,
    "spoken-reason": hearSpokenReason,
  },
  pages: async () => (await import("./pages/index.ts")).pages,
  due: {
    digest: due("task", digest),
    "digest-sweep": due("silent", digestSweep, "recurring"),
    "look-late": due("task", lookLate),
    "look-ask": due("ours", lookAsk),
    "mentor-ended": due("silent", mentorEnded),
    "mentor-home": due("task", mentorHome),
  },
  on: {
    "task-shown": async (_, turn, { member, id, look }) => {
      if (look) await planLateLook(turn.records, member, id);
    },
    "member-died": (_, turn, { member }) => endForGood(turn, member),
    "member-lives": liveAgain,
    "unsure-words": async (deps, turn, facts) => {
      await sayOfShown(turn, facts);
      await askIfUndo(turn, facts);
      await askIfLetter(turn, facts);
      await askIfReason(deps, turn, facts);
      await hearMentor(deps, turn, facts);
    },
    "mentor-said": hearMentor,
    "sent-asked": (_, turn, facts) => sayShownWaits(turn, facts),
    "officer-said": openSaid,
    "work-asked": async ({ playbook }, turn, { waits }) => {
      const who = await reviewerOf(turn);
      if (!(await isReviewer(turn, who))) return;
      const count = (await queueFor(turn.records, playbook, who, turn.now)).length;
      const label = phrase("work-looks", { count });
      waits.push({ count, button: { label, action: "do:review" } });
    },
  },
} satisfies Subject<MentoringDeps>;

// What other subjects and the neighbours may use.
export { assignVillage, tellAssigned } from "./rules/assign.ts";
export { leafOf } from "./rules/leaf.ts";
export { type Chance, byChance } from "./rules/verdict.ts";
export { sayUsual, spanOf, usualWait } from "./rules/wait.ts";
export { sayMentors } from "./screens/appointing.ts";
export { planLateLook } from "./screens/review-late.ts";
export { isReviewer, mentor, reviewerOf } from "./screens/reviewer.ts";
export { sayFate } from "./screens/verdict-say.ts";
