/**
 * A verdict on its way to the learner, taken back, or too late because somebody else
 * was quicker. Rules are in mentoring/rules; each act is noted in the audit list with ids only.
 */
import { leadingTo, type Roles } from "../../playbook/index.ts";
import type { Look, LookedAs, Reviewer, Thing, Verdict } from "../rules/review-record.ts";
import { aboutCard, sayTold } from "./review-say.ts";
import { judge, takeBack, type Chance } from "../rules/verdict.ts";
import { aboutVerdict, sayAlready, sayOnceMore, sayVerdict } from "./verdict-say.ts";
import type { Events } from "../../../bot/events.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { sayOld } from "../../../bot/subject.ts";

/** A thing as somebody saw it. */
export interface Seen {
  readonly thing: Thing;
  readonly revision: number;
  readonly as: LookedAs;
}

export interface Said {
  readonly verdict: Verdict;
  readonly reason?: string;
  readonly words?: string;
  /** A voice note of the reviewer's. */
  readonly voiceId?: string;
}

type GoOn = () => Promise<void>;
interface VerdictDeps {
  readonly chance: Chance;
  readonly playbook: Roles;
}

/** Gives the verdict and tells the learner at once; then the next thing. */
export async function give(
  deps: VerdictDeps,
  turn: Turn,
  reviewer: Reviewer,
  seen: Seen,
  { voiceId, ...said }: Said,
  goOn: GoOn,
): Promise<void> {
  const { thing } = seen;
  const judged = await judge(turn.records, deps.chance, { reviewer, ...seen, ...said }, turn.now);
  if (judged.kind !== "given") return sayStanding(turn, reviewer, seen, goOn);
  await noteLook(turn, reviewer, `look-${said.verdict}`, judged.look);
  const { learner, stepId } = thing;
  const { verdict } = said;
  const told: Events["looked-at"] = { learner, stepId, verdict, leads: undefined };
  await turn.tell("looked-at", told);
  const heard = sayVerdict(deps.playbook, thing, judged.look, reviewer, voiceId);
  turn.say(told.leads === undefined ? heard : leadingTo(heard, told.leads));
  const { member } = reviewer;
  turn.say(sayTold(thing, judged.look, member !== undefined && said.reason === "words"));
  await goOn();
}

/** Somebody was quicker, or the learner showed it anew: that is told, and the next thing comes. */
export async function sayStanding(
  turn: Turn,
  reviewer: Reviewer,
  { thing, revision }: Seen,
  goOn: GoOn,
): Promise<void> {
  const look = await turn.records.reviews.standingLook(thing.id, revision);
  if (look === undefined) {
    turn.say({ words: phrase("look-anew", { name: thing.learner.firstName, kind: thing.kind }) });
    return goOn();
  }
  // A second tap of one's own: what follows was said after the first.
  if (look.reviewerId === reviewer.id) {
    return turn.note(phrase("look-already-you", { verdict: look.verdict }));
  }
  const other = await turn.records.members.find(look.reviewerId);
  turn.say({ words: sayAlready(look, other?.firstName) });
  await goOn();
}

/**
 * Removes what should not be seen, also after a verdict: from what is kept, and from this chat.
 * The learner hears what to cover, and may show it again.
 */
export async function removePrivate(
  deps: VerdictDeps,
  turn: Turn,
  reviewer: Reviewer,
  seen: Seen,
  goOn: GoOn,
): Promise<void> {
  const { thing, revision } = seen;
  const { reviews, outbox } = turn.records;
  const standing = await reviews.standingLook(thing.id, revision);
  if (standing?.verdict === "private")
    return turn.note(phrase("look-already-you", { verdict: "private" }));
  if (thing.revision !== revision) return sayStanding(turn, reviewer, seen, goOn);
  let look: Look | undefined = standing;
  if (look === undefined) {
    const judged = await judge(
      turn.records,
      deps.chance,
      { reviewer, ...seen, verdict: "private" },
      turn.now,
    );
    if (judged.kind !== "given") return sayStanding(turn, reviewer, seen, goOn);
    look = judged.look;
  }
  if (!(await reviews.removeContent(thing, standing)))
    return sayStanding(turn, reviewer, seen, goOn);
  await noteLook(turn, reviewer, "look-private", look);
  for (const removes of await outbox.messagesAbout(turn.person, aboutCard(thing))) {
    turn.say({ words: "", removes });
  }
  const removed: Look = { ...look, verdict: "private", reason: null, words: null };
  turn.say(sayVerdict(deps.playbook, thing, removed, reviewer), sayTold(thing, removed, false));
  await goOn();
}

/**
 * Whether the reviewer may look at the thing today was checked by review.ts.
 *
 * @returns true if the verdict was taken back: the thing waits again
 */
export async function undo(
  turn: Turn,
  reviewer: Reviewer,
  look: Look,
  thing: Thing,
): Promise<boolean> {
  const taken = await takeBack(turn.records, look, reviewer, turn.now);
  if (taken !== "taken-back") {
    if (taken === "not-yours") sayOld(turn);
    else if (taken === "too-late") turn.say({ words: phrase("look-undo-late") });
    else turn.say({ words: phrase("look-undo-anew") });
    return false;
  }
  await noteLook(turn, reviewer, "look-taken-back", look);
  turn.say({ words: phrase("look-undone") });
  const about = aboutVerdict(look);
  const said = await turn.records.outbox.messagesAbout(thing.learner.telegramId, about);
  turn.say(sayOnceMore(thing, reviewer, said.at(-1)));
  await turn.tell("look-undone", { learner: thing.learner, stepId: thing.stepId });
  return true;
}

async function noteLook(turn: Turn, reviewer: Reviewer, act: string, look: Look): Promise<void> {
  await turn.records.audit.write({
    at: turn.now,
    actor: reviewer.id,
    act,
    subject: look.memberId,
    facts: { look: look.id, thing: look.thingId, revision: look.revision },
  });
}
