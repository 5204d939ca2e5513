/**
 * Driver: the kinds of due work, an entry each. What a kind does lies with its subject.
 */
import type { PlainKindName, PreparedKindName, PreparedKinds, WorkKinds } from "../bot/due.ts";
import type { Late } from "../bot/bot.ts";
import { figuresDue, type FiguresDueDeps } from "./figures/screens/due.ts";
import { tipDue, tipSweep, type DripDeps } from "./broadcasts/screens/tip-series.ts";
import { broadcastLook } from "./broadcasts/screens/compose.ts";
import type { BroadcastDeps } from "./broadcasts/screens/desk.ts";
import { broadcastHeld } from "./broadcasts/screens/hold.ts";
import { broadcastCount } from "./broadcasts/screens/page.ts";
import { broadcastReport } from "./broadcasts/screens/run.ts";
import { decide } from "./broadcasts/screens/send.ts";
import { burstDue, type BurstDueDeps } from "./answers/screens/bursts.ts";
import { buyTold } from "./members/screens/buys-acts.ts";
import { capitalCount } from "./figures/screens/capital-count.ts";
import { exportDue } from "./privacy/screens/export-due.ts";
import { exitQuestion, exitSweep } from "./playbook/screens/exit.ts";
import { fellowTold } from "./members/screens/members-news.ts";
import { fellowInvite } from "./members/screens/members-offer.ts";
import { forgetDue } from "./privacy/screens/forget-due.ts";
import { goalDue } from "./reminders/screens/goal-due.ts";
import { digest, digestSweep } from "./mentoring/screens/mentor-digest.ts";
import { lookAsk, lookLate } from "./mentoring/screens/review-late.ts";
import { nudge, nudgeSweep, sundayDue } from "./reminders/screens/nudges.ts";
import { partnerAsk, partnerSweep } from "./partners/screens/ask.ts";
import { partnerTold } from "./partners/screens/talk.ts";
import { pauseEnd } from "./reminders/screens/pause.ts";
import { officerAgain } from "./association/screens/officer-again.ts";
import { questionTold } from "./questions/screens/told.ts";
import type { ThreadDeps } from "./talks/screens/acts.ts";
import { threadSilence } from "./talks/screens/silence.ts";
import { pulseDue, pulseSweep } from "./reminders/screens/pulse.ts";
import { trainerDue, trainerSweep } from "./chain/screens/trainers.ts";
import { peerDue, peerSend } from "./peers/screens/due.ts";
import { poolPickup } from "./members/screens/pools-acts.ts";
import { listenDue, type ListenDueDeps } from "./voice/screens/listen-due.ts";
import { speakDue, type SpeakDueDeps } from "./voice/screens/speak-due.ts";
import { remind } from "./playbook/screens/remind.ts";
import { cashFileDue, type CashFileDeps } from "./shop/screens/cash-file.ts";
import { thanksDue, thanksSweep } from "./chain/screens/thanks.ts";
import { trainingAsk } from "./chain/screens/trained.ts";
import { yearDue, yearSweep } from "./season/screens/year.ts";
import { voteDue, voteEnd, voteSpread } from "./members/screens/votes-due.ts";
import { purgeDue, type PurgeDeps } from "./privacy/screens/purge-due.ts";
import { wipeDue, type WipeDeps } from "./privacy/screens/wipe-due.ts";
import { modelSpent, writtenDue, type WrittenDueDeps } from "./answers/screens/written-due.ts";

/** What comes again of itself, whoever is there: planned at every start, which moves it to now. */
export const recurringKinds = [
  "purge",
  "exit-sweep",
  "digest-sweep",
  "nudge-sweep",
  "trainer-sweep",
  "pulse-sweep",
  "thanks-sweep",
  "tip-sweep",
  "year-sweep",
  "partner-sweep",
  "capital-count",
] as const satisfies readonly PlainKindName[];

/** What somebody waits for: due in a moment, whatever the time of day. */
export const soonKinds = [
  "burst",
  "listen",
  "speak",
  "figures",
  "written",
  "broadcast-count",
  "broadcast-look",
  "broadcast-report",
] as const satisfies readonly (PlainKindName | PreparedKindName)[];

export function preparedKinds(
  deps: FiguresDueDeps & WrittenDueDeps & ListenDueDeps & SpeakDueDeps & CashFileDeps & WipeDeps,
): PreparedKinds {
  return {
    /** A voice note that a program may listen to. */
    listen: listenDue(deps),
    /** Words that a program reads aloud. */
    speak: speakDue(deps),
    /** Figures that an officer waits for. */
    figures: figuresDue(deps),
    /** A long cash book, and all that is kept about somebody, as files. */
    "cash-file": cashFileDue(deps),
    export: exportDue(deps),
    /** A question whose answer a model may write. */
    written: writtenDue(deps),
    /** Somebody was forgotten: the bytes they left. */
    wipe: wipeDue(deps),
  };
}

export function workKinds(
  deps: Parameters<typeof remind>[0] &
    ThreadDeps &
    DripDeps &
    BroadcastDeps &
    Parameters<typeof modelSpent>[0] &
    BurstDueDeps &
    PurgeDeps & {
      readonly late: Late;
    },
): WorkKinds {
  return {
    /** Short messages in a row, when no more came: one question. */
    burst: burstDue(deps),

    /** The task that somebody put off until this hour. */
    remind: remind(deps),

    /** The day that somebody chose for their goal. */
    goal: goalDue(deps),

    /** The evening on which somebody wanted to come back. */
    "pause-end": pauseEnd(deps),

    /** Three months without a sale: once a day who comes near it, and on the day the question. */
    "exit-sweep": exitSweep(deps),
    "exit-question": exitQuestion(deps),

    /** A question that came at night, in the mentor's morning. */
    "question-told": questionTold(deps),

    /** A talk without a word for a day. */
    "thread-silence": threadSilence(deps),
    /** A mentor's day in one message; once a day, who has none planned. */
    digest: digest(deps),
    "digest-sweep": digestSweep(deps),
    /** Something waits for a look for two days: neighbours are found, and each is asked. */
    "look-late": lookLate(deps),
    "look-ask": lookAsk(deps),
    /** After 3, 7 and 21 quiet days: once a day who they are, and in the evening the message. */
    "nudge-sweep": nudgeSweep(deps),
    nudge: nudge(deps),
    /** The Sunday evening that somebody chose. */
    sunday: sundayDue(deps),

    /** Somebody they brought stands still: once a week at most. */
    "trainer-sweep": trainerSweep(deps),
    trainer: trainerDue(deps),

    /** How is it going? After the first parcel, then every quarter. */
    "pulse-sweep": pulseSweep(deps),
    pulse: pulseDue(deps),
    /** Whoever a learner named is asked whether they showed the step. */
    "training-ask": trainingAsk(deps),

    /** What trainees came to: once a day who came to something, in the evening the thanks. */
    "thanks-sweep": thanksSweep(deps),
    thanks: thanksDue(deps),

    /** The series of a step: once a day whose tip is due, in the evening the tip. */
    "tip-sweep": tipSweep(deps),
    tip: tipDue(deps),

    /** Season, goods, milestones, drills: once a day at whom to look, in the evening one word. */
    "year-sweep": yearSweep(deps),
    year: yearDue(deps),

    /** One member asks another: in the morning the question, a day later what came of it. */
    "peer-send": peerSend(deps),
    "peer-due": peerDue(deps),

    /** The only officer proposed another one yesterday. */
    "officer-again": officerAgain(deps),
    /** How many an audience is, a slice at a time; an album that is whole; the end of what was cancelled. */
    "broadcast-count": broadcastCount(deps, decide),
    "broadcast-look": broadcastLook(deps),
    "broadcast-report": broadcastReport(deps),
    /** One whose officer is none any more: the others are told. */
    "broadcast-held": broadcastHeld(deps),
    /** Entries of partners that nobody confirmed: once a day which they are, in the evening the question. */
    "partner-sweep": partnerSweep(deps),
    "partner-ask": partnerAsk(deps),
    /** Words to or from a partner that waited for the morning. */
    "partner-told": partnerTold(deps),
    /** An officer invites somebody to the association's members. */
    "fellow-invite": fellowInvite(deps),
    /** Another looks after what they do together, or it was called off. */
    "fellow-told": fellowTold(deps),
    /** The morning on which parcels that go together are fetched. */
    "pool-pickup": poolPickup(deps),
    /** The last day of something bought together. */
    "buy-told": buyTold(deps),
    /** The members' question of the month: who is told, each once, and its end. */
    "vote-spread": voteSpread(deps),
    vote: voteDue(deps),
    "vote-end": voteEnd(),
    /** The four capitals of this month: every night whoever is not counted yet. */
    "capital-count": capitalCount(deps),
    /** Somebody with a long book asked to be forgotten. */
    forget: forgetDue(deps),
    /** The budget of models is spent for today. */
    "model-spent": modelSpent(deps),

    /** Deletes what has served its time, every hour. */
    purge: purgeDue(deps),
  };
}
