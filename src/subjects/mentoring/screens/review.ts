/**
 * /review: what waits for somebody's look, one thing after another. The next one
 * comes right after each press.
 *
 * Rights are checked on every press: the id may be forged, or the learner has another mentor now.
 */
import { atLocalTime, localDay } from "../../../bot/local-time.ts";
import { queueFor, rightTo } from "../rules/review.ts";
import type { LookedAs, Reviewer, Thing } from "../rules/review-record.ts";
import { askWhy, card, cardAgain, type Seeing } from "./review-say.ts";
import { mayLookAgain, nextAgain } from "../rules/second-look.ts";
import type { Chance } from "../rules/verdict.ts";
import { readyReasons } from "./verdict-say.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import { reviewerOf, type ReviewerTurn } from "./reviewer.ts";
import { note } from "../../../bot/officers.ts";
import type { RoadDeps } from "../../playbook/index.ts";
import { answerHelp } from "./review-late.ts";
import { give, removePrivate, sayStanding, undo } from "./review-verdict.ts";
import { localRulesOf } from "../../../bot/usual.ts";
import { onward } from "../../../bot/doors.ts";

export interface ReviewDeps extends RoadDeps {
  /** Whether a verdict is looked at again. */
  readonly chance: Chance;
}

/** The oldest of what waits. */
export async function sayReview(deps: ReviewDeps, turn: ReviewerTurn): Promise<void> {
  await sayNext(deps, turn, turn.reviewer);
}

export function sayLater(_: unknown, turn: Turn): void {
  turn.say({ words: phrase("look-later-said"), buttons: onward });
}

/** Would they look for others? */
export async function pressHelp(deps: ReviewDeps, turn: Turn, { args }: Press): Promise<void> {
  if (await answerHelp(turn, args[0])) await sayNext(deps, turn, await reviewerOf(turn));
}

/** @param skipped what was put to the end just now: alone in the queue, it is not shown at once again */
export async function sayNext(
  deps: ReviewDeps,
  turn: Turn,
  reviewer: Reviewer,
  skipped?: string,
): Promise<void> {
  const { records, now } = turn;
  const queue = await queueFor(records, deps.playbook, reviewer, now);
  const [next] = queue;
  const thing = next === undefined ? undefined : await records.reviews.findThing(next.thingId);
  if (thing !== undefined && thing.id !== skipped) {
    return sayCard(deps, turn, thing, next!.as, queue.length - 1);
  }
  const look = await nextAgain(records, reviewer, now);
  const shown = look === undefined ? undefined : await records.reviews.findThing(look.thingId);
  if (look !== undefined && shown !== undefined) {
    return turn.say(cardAgain(shown, look, await seeing(deps, turn, shown, "mentor", 0)));
  }
  await sayEmpty(deps, turn, reviewer, thing !== undefined);
}

async function sayCard(
  deps: ReviewDeps,
  turn: Turn,
  thing: Thing,
  as: LookedAs,
  behind: number,
): Promise<void> {
  turn.say(card(thing, await seeing(deps, turn, thing, as, behind)));
}

export async function seeing(
  { playbook }: ReviewDeps,
  { language, now, records }: Turn,
  thing: Thing,
  as: LookedAs,
  behind: number,
): Promise<Seeing> {
  const village = as === "association" ? null : thing.learner.villageId;
  return { playbook, language, now, behind, waits: await records.reviews.lastWaits(village) };
}

async function sayEmpty(
  deps: ReviewDeps,
  turn: Turn,
  reviewer: Reviewer,
  oneIsLeft: boolean,
): Promise<void> {
  const { timeZone } = await localRulesOf(deps, turn, reviewer.member);
  const midnight = atLocalTime(localDay(turn.now, timeZone), timeZone, 0, 0);
  const count = await turn.records.reviews.countSince(reviewer.id, midnight);
  const villages =
    reviewer.member === undefined ? [] : await turn.records.mentors.villagesOf(reviewer.member.id);
  const isAway = villages.length > 0 && villages.every(({ state }) => state === "away");
  const rows: Button[][] = [];
  if (isAway) rows.push([{ label: phrase("mentor-back-button"), action: "mentor:back" }]);
  if (reviewer.member !== undefined) {
    rows.push([{ label: phrase("look-sentences"), action: "sentence:list" }]);
  }
  if (reviewer.helps && villages.length === 0) {
    rows.push([{ label: phrase("look-help-stop"), action: "look:no" }]);
  }
  turn.say({
    words: [
      oneIsLeft ? phrase("look-only-this") : phrase("look-none"),
      phrase("look-today", { count }),
    ],
    buttons: [...rows, ...onward],
  });
}

export async function pressLook(
  deps: ReviewDeps,
  turn: ReviewerTurn,
  { args }: Press,
): Promise<void> {
  await decide(deps, turn, args, {
    next: (skipped) => sayNext(deps, turn, turn.reviewer, skipped),
    card: (thing, as) => sayCard(deps, turn, thing, as, 0),
  });
}

/** What is shown after a verdict: in the chat a card, on a page nothing, since the page shows what waits. */
export interface After {
  next(skipped?: string): Promise<void>;
  card(thing: Thing, as: LookedAs): Promise<void>;
}

/** @param args of a button `look:…` */
export async function decide(
  deps: ReviewDeps,
  turn: ReviewerTurn,
  [verb = "", thingId = "", revisionText = "", argument = ""]: readonly string[],
  after: After,
): Promise<void> {
  if (verb === "undo") return takeBack(deps, turn, thingId, after);
  const { reviewer } = turn;
  const { records, now } = turn;
  const thing = await records.reviews.findThing(thingId);
  if (thing === undefined) return turn.note(phrase("look-gone"));
  const as = await rightTo(records, deps.playbook, reviewer, thing, now);
  if (as === undefined) return turn.note(phrase("look-not-yours"));
  const seen = { thing, as, revision: Number(revisionText) };
  const goOn = (skipped?: string) => after.next(skipped);

  if (verb === "private") return removePrivate(deps, turn, reviewer, seen, goOn);
  // What was seen is looked at already, or no longer what is shown.
  if (thing.state !== "waiting" || thing.revision !== seen.revision) {
    return sayStanding(turn, reviewer, seen, goOn);
  }
  switch (verb) {
    case "good":
      return give(deps, turn, reviewer, seen, { verdict: "good" }, goOn);
    case "why": {
      const reason = readyReasons.find((each) => each === argument);
      if (reason === undefined) return sayOld(turn);
      return give(deps, turn, reviewer, seen, { verdict: "change", reason }, goOn);
    }
    case "own": {
      const sentences = await records.reviews.listSentences(reviewer.id);
      const words = sentences.find(({ id }) => id === argument)?.text;
      if (words === undefined) return sayOld(turn);
      return give(deps, turn, reviewer, seen, { verdict: "change", reason: "words", words }, goOn);
    }
    case "change":
      return askForReason(turn, reviewer, thing);
    case "skip":
      await records.reviews.skip(reviewer.id, thing, now);
      return goOn(thing.id);
    case "card":
      return after.card(thing, as);
    default:
      sayOld(turn);
  }
}

/** Taking back is a verdict as well: only whoever may look at the thing today does it. */
async function takeBack(
  deps: ReviewDeps,
  turn: ReviewerTurn,
  lookId: string,
  after: After,
): Promise<void> {
  const { reviewer, records, now } = turn;
  const look = await records.reviews.findLook(lookId);
  const thing = look === undefined ? undefined : await records.reviews.findThing(look.thingId);
  if (look === undefined || thing === undefined) return turn.note(phrase("look-gone"));
  const as = await rightTo(records, deps.playbook, reviewer, thing, now);
  if (as === undefined) return turn.note(phrase("look-not-yours"));
  if (await undo(turn, reviewer, look, thing)) await after.card(thing, as);
}

/** From here on what they write or say is the reason, too. */
async function askForReason(turn: Turn, reviewer: Reviewer, thing: Thing): Promise<void> {
  const { member } = reviewer;
  const sentences = member === undefined ? [] : await turn.records.reviews.listSentences(member.id);
  await turn.records.waiting.set(
    turn.person,
    { kind: "look-words", data: [thing.id, thing.revision, turn.now.getTime()].join(":") },
    turn.now,
  );
  turn.say(askWhy(thing, sentences, turn.language, member !== undefined));
}

/** A second look at somebody else's verdict; whose it was hears nothing. */
export async function pressAgain(
  deps: ReviewDeps,
  turn: Turn,
  { args: [verb = "", lookId = ""] }: Press,
): Promise<void> {
  const reviewer = await reviewerOf(turn);
  const { reviews } = turn.records;
  const look = await reviews.findLook(lookId);
  if (look === undefined) return turn.note(phrase("look-gone"));
  if (!(await mayLookAgain(turn.records, reviewer, look))) {
    return turn.note(phrase("mentors-only"));
  }
  if (verb === "skip") {
    await reviews.skip(reviewer.id, { id: look.id, revision: look.revision }, turn.now);
  } else if (verb === "good" || verb === "change") {
    if (!(await reviews.giveAgain(look, reviewer.id, verb === look.verdict, turn.now))) {
      return turn.note(phrase("look-again-done"));
    }
    await note(turn, "looked-again", look.memberId);
    turn.note(phrase("look-again-noted"));
  } else return sayOld(turn);
  await sayNext(deps, turn, reviewer);
}
