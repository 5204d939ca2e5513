/**
 * A mentor who has just read what somebody shows and types below it, without "Please change", most likely says what to
 * change. They are asked before anything goes; a tap sends it as the reason, another asks the bot.
 */
import { z } from "zod";
import { answerText, quoted, type AskingDeps } from "../../../answers/index.ts";
import { messageOfJob } from "../../../playbook/index.ts";
import type { Message } from "@grammyjs/types";
import type { Events } from "../../../../bot/events.ts";
import type { Turn } from "../../../../bot/context.ts";
import { mayHurt, readBeforeSending } from "../../../../bot/reading/before-sending.ts";
import { onward } from "../../../../bot/doors.ts";
import { phrase, type Phrase } from "../../../../bot/reply.ts";
import {
  pass,
  reads,
  sayOld,
  type Heard,
  type Press,
  type Typed,
} from "../../../../bot/subject.ts";
import { asksInside, isQuestion } from "../../../../bot/typed.ts";
import { saidToThem } from "../../rules/said-to-them.ts";
import { rightTo } from "../../rules/review.ts";
import { wordsFor } from "../../rules/words-for.ts";
import type { Thing } from "../../rules/review-record.ts";
import { hearMentor, isOfElse } from "../mentor-said.ts";
import { offerUndo } from "./typed-undo.ts";
import { thingIn } from "../review-say.ts";
import { takeReason } from "../review-typed.ts";
import type { ReviewDeps } from "../review.ts";
import { reviewer, reviewerOf, type ReviewerTurn } from "../reviewer.ts";

type Deps = ReviewDeps & AskingDeps;

const waits = z.object({
  thingId: z.string(),
  revision: z.number(),
  text: z.string(),
  /** It was said, not typed. */
  voiceId: z.string().optional(),
});
type Waits = z.infer<typeof waits>;
const written = z.string().transform((data) => waits.parse(JSON.parse(data)));

const isAsked = (text: string) => isQuestion(text) || asksInside(text);

/** Of what is neither asked nor talk: is it for the learner whose thing stands last in the chat? */
export async function askIfReason(
  deps: ReviewDeps,
  turn: Turn,
  facts: Events["unsure-words"],
): Promise<void> {
  const { text, talk, isTaken } = facts;
  if (isTaken || talk !== undefined || isAsked(text)) return;
  const thing = await thingSeenLast(turn);
  if (thing === undefined || (await isOfElse(turn, text, thing.learner.id))) return;
  const { id: thingId, revision } = thing;
  // "Write to Ann" below what Ann shows: a letter, and nothing to change. "Tell Ann it is dark": she reads what she is told.
  const named = wordsFor(text, [thing.learner]);
  if (named?.words === "") return;
  const words = named?.words ?? saidToThem(text);
  facts.isTaken = await ask(deps, turn, { thingId, revision, text: words });
}

/** A voice note below what somebody shows is no question to the bot either. */
export async function hearSpokenReason(deps: ReviewDeps, turn: Turn, { voice }: Message): Heard {
  if (voice === undefined) return pass;
  if ((await turn.records.waiting.find(turn.person)) !== undefined) return pass;
  const thing = await thingSeenLast(turn);
  if (thing === undefined) return pass;
  const said = { thingId: thing.id, revision: thing.revision, text: "", voiceId: voice.file_id };
  return (await ask(deps, turn, said)) ? undefined : pass;
}

/** What stands last in the chat of all that somebody showed. */
export async function thingSeenLast(turn: Turn): Promise<Thing | undefined> {
  const { outbox, reviews } = turn.records;
  const newest = await outbox.newestAbout(turn.person);
  const thingId = thingIn(newest?.about);
  if (newest === undefined || thingId === undefined) return undefined;
  // The job was said since: it is what the words are for.
  if (newest.messageId < (await messageOfJob(turn))) return undefined;
  return reviews.findThing(thingId);
}

/**
 * @param before what is said above the question
 * @returns false where nobody may look at it any more, or need
 */
async function ask(
  { playbook }: ReviewDeps,
  turn: Turn,
  typed: Waits,
  before: readonly Phrase[] = [],
): Promise<boolean> {
  const { records, now } = turn;
  const thing = await records.reviews.findThing(typed.thingId);
  if (thing?.state !== "waiting" || thing.revision !== typed.revision) return false;
  const as = await rightTo(records, playbook, await reviewerOf(turn), thing, now);
  if (as === undefined) return false;
  const row = { kind: "typed-reason", data: JSON.stringify(typed) } as const;
  await records.waiting.set(turn.person, row, now);
  const { firstName: name } = thing.learner;
  const isSpoken = typed.voiceId !== undefined;
  turn.say({
    words: [
      ...before,
      isSpoken
        ? phrase("look-spoken", { name })
        : phrase("look-typed", { name, text: quoted(typed.text) }),
      ...(mayHurt(typed.text) ? [phrase("letter-hurts")] : []),
    ],
    buttons: [
      [
        {
          label: phrase("look-typed-send", { name }),
          action: "look:typed",
          means: ["yes", "send"],
        },
      ],
      [
        {
          label: phrase("letter-typed-mine"),
          // A voice note is said once more to whom it is for.
          action: isSpoken ? "do:ask" : "look:mine",
          means: "no",
        },
      ],
    ],
  });
  return true;
}

/** Minutes; what comes later says something else. */
const togetherMinutes = 2;

/**
 * More words before the tap belong to it, if they come at once; a question is one, talk is, and so are words of the
 * mentor's own work or for somebody else: no learner reads them.
 */
export const typedReason: Typed<Deps> = reads(
  written,
  reviewer,
  async (deps, turn, typed, text) => {
    const { reviews, waiting } = turn.records;
    const before = readBeforeSending(text);
    if (before?.kind === "no") {
      await waiting.clear(turn.person);
      return turn.say({ words: phrase("letter-left"), buttons: onward });
    }
    // "Fine, done": the question above is answered, and what is typed is no verdict of another kind.
    if (before?.kind === "done") return sendReason(deps, turn, typed);
    if (before?.kind === "wait" && (await ask(deps, turn, typed, [phrase("letter-waits")]))) return;
    if (before?.kind === "instead") {
      if (await ask(deps, turn, { ...typed, text: saidToThem(before.text) })) return;
    }
    const thing = await reviews.findThing(typed.thingId);
    const isElse = thing !== undefined && (await isOfElse(turn, text, thing.learner.id));
    const said = { text, isTaken: false };
    if (isElse) await hearMentor(deps, turn, said);
    if (said.isTaken) return;
    if (isAsked(text) || deps.knows(text, turn.language) === "greeting") {
      return answerText(deps, turn, text);
    }
    if (await offerUndo(turn, text)) return waiting.clear(turn.person);
    const since = (await waiting.find(turn.person))?.since ?? turn.now;
    const isLater = turn.now.getTime() - since.getTime() > togetherMinutes * 60_000;
    const all = isLater ? text : `${typed.text}\n${text}`;
    if (typed.voiceId === undefined && (await ask(deps, turn, { ...typed, text: all }))) return;
    await waiting.clear(turn.person);
    return pass;
  },
  "talk",
);

/** `typed`: it is what the learner should change; `mine`: it was for the bot. */
export async function pressTypedReason(
  deps: Deps,
  turn: ReviewerTurn,
  { args: [verb] }: Press,
): Promise<void> {
  const { waiting } = turn.records;
  const row = await waiting.find(turn.person);
  if (row?.kind !== "typed-reason") return sayOld(turn);
  const typed = written.parse(row.data);
  if (verb === "typed" || typed.voiceId !== undefined) return sendReason(deps, turn, typed);
  const { text } = typed;
  await waiting.clear(turn.person);
  await answerText(deps, turn, text, { given: deps.answer(text, turn.language) });
}

async function sendReason(deps: Deps, turn: Turn, { text, voiceId, ...asked }: Waits) {
  const said =
    voiceId === undefined
      ? ({ verdict: "change", reason: "words", words: text } as const)
      : ({ verdict: "change", reason: "voice", voiceId } as const);
  await takeReason(deps, turn, asked, said);
}
