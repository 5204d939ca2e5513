/**
 * Mentoring: what a learner hears when somebody has looked, in one message: who, what it was about,
 * the words, and that nobody needs to wait.
 *
 * The first line names no money: a locked phone shows it.
 */
import { hasRole, type Roles, tagOfItem, type TaskRole, taskRoles } from "../../playbook/index.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase, type Button, type Phrase, type Reply } from "../../../bot/reply.ts";
import type { Records } from "../../../bot/records.ts";
import type { Look, Reviewer, Thing } from "../rules/review-record.ts";
import { sayWait } from "../rules/wait.ts";
import { askSomebody, onward } from "../../../bot/doors.ts";

/** Why something should be changed; one of them fits whatever was shown. */
export const readyReasons = ["unclear", "numbers", "missing"] as const;
export type ReadyReason = (typeof readyReasons)[number];

const reasonWords: Readonly<Record<ReadyReason, Phrase>> = {
  unclear: phrase("look-reason-unclear"),
  numbers: phrase("look-reason-numbers"),
  missing: phrase("look-reason-missing"),
};

/** What a good one shows, by task: praise names the act. */
const goodActs: Readonly<Partial<Record<TaskRole, Phrase>>> = {
  "first-price": phrase("look-good-first-price"),
  "first-listing": phrase("look-good-first-listing"),
  "first-parcel": phrase("look-good-first-parcel"),
  "first-month": phrase("look-good-first-month"),
};

/** The note on the learner's message, so that it can be replaced when the verdict is taken back. */
export function aboutVerdict(look: Pick<Look, "id">): string {
  return `verdict:${look.id}`;
}

/** The verdict as the learner reads it. @param voiceId the reviewer's voice note: it is sent with the words */
export function sayVerdict(
  roles: Pick<Roles, "byRole">,
  thing: Thing,
  look: Look,
  reviewer: Reviewer,
  voiceId?: string,
): Reply {
  const head = { name: reviewer.name, kind: thing.kind };
  const to = {
    to: thing.learner.telegramId,
    language: thing.learner.language,
    about: aboutVerdict(look),
  };
  if (look.verdict === "good") {
    const role = taskRoles.find(
      (each) => goodActs[each] !== undefined && hasRole(roles, each, thing),
    );
    const act = role === undefined ? undefined : goodActs[role];
    return {
      ...to,
      words: [phrase("look-good", head), ...(act === undefined ? [] : [act])],
      buttons: onward,
    };
  }
  if (look.verdict === "private") {
    return {
      ...to,
      words: [phrase("look-private", head), phrase("look-no-waiting")],
      buttons: [[showAgain(thing)], [later]],
    };
  }
  return {
    ...to,
    words: [
      {
        lines: [
          phrase(voiceId === undefined ? "look-change" : "look-change-voice", head),
          ...lineOf(look),
        ],
      },
      phrase("look-no-waiting"),
    ],
    buttons: [[showAgain(thing)], [{ label: phrase("look-ask"), action: askSomebody }, later]],
    ...(voiceId === undefined ? {} : { attachment: { kind: "voice", fileId: voiceId } }),
  };
}

/** In place of a verdict that was taken back. @param edits the message that said it */
export function sayOnceMore(thing: Thing, reviewer: Reviewer, edits: number | undefined): Reply {
  return {
    words: phrase("look-once-more", { name: reviewer.name, kind: thing.kind }),
    to: thing.learner.telegramId,
    language: thing.learner.language,
    ...(edits === undefined ? {} : { edits }),
  };
}

/** Why it should be changed, as the learner reads it. */
function lineOf({ reason, words }: Pick<Look, "reason" | "words">): readonly Phrase[] {
  if (words !== null) return [phrase("look-words", { words })];
  const ready = readyReasons.find((each) => each === reason);
  return ready === undefined ? [] : [reasonWords[ready]];
}

const later: Button = { label: phrase("look-later"), action: "look:later" };

/** The task once more. */
export function showAgain({
  stepId,
  taskId,
  kind,
}: Pick<Thing, "stepId" | "taskId" | "kind">): Button {
  return {
    label: phrase("look-show-again", { kind }),
    action: `step:redo:${tagOfItem(stepId, taskId)}`,
  };
}

/** What became of something shown, as its learner hears it: how long it waits, or what was said. */
export async function sayFate(
  records: Pick<Records, "mentors" | "reviews" | "members">,
  learner: Pick<Member, "id" | "villageId">,
  shownId: string,
): Promise<readonly Phrase[]> {
  const thing = await records.reviews.findThing(shownId);
  if (thing === undefined) return [];
  if (thing.state === "waiting") return sayWait(records, learner, thing);
  const look = await records.reviews.standingLook(thing.id, thing.revision);
  if (look === undefined) return [];
  const name = (await records.members.find(look.reviewerId))?.firstName;
  return [sayAlready(look, name), ...lineOf(look)];
}

/**
 * A verdict that stands, told to somebody who came second, or to the learner later.
 *
 * @param name `undefined`: an officer who is no member
 */
export function sayAlready(look: Look, name: string | undefined): Phrase {
  return name === undefined
    ? phrase("look-already-association", { verdict: look.verdict })
    : phrase("look-already", { name, verdict: look.verdict });
}
