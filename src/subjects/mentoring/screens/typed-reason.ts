/**
 * A mentor who has just read what somebody shows and types below it, without "Please change", most likely says what to
 * change. They are asked before anything goes; a tap sends it as the reason, another asks the bot.
 */
import { z } from "zod";
import { answerText, quoted, type AskingDeps } from "../../answers/index.ts";
import { messageOfJob } from "../../playbook/index.ts";
import type { Events } from "../../../bot/events.ts";
import type { Turn } from "../../../bot/context.ts";
import { phrase } from "../../../bot/reply.ts";
import { pass, reads, sayOld, type Press, type Typed } from "../../../bot/subject.ts";
import { asksInside, isQuestion } from "../../../bot/typed.ts";
import { rightTo } from "../rules/review.ts";
import { thingIn } from "./review-say.ts";
import { takeReason } from "./review-typed.ts";
import type { ReviewDeps } from "./review.ts";
import { reviewer, reviewerOf, type ReviewerTurn } from "./reviewer.ts";

type Deps = ReviewDeps & AskingDeps;

const waits = z.object({ thingId: z.string(), revision: z.number(), text: z.string() });
type Waits = z.infer<typeof waits>;
const written = z.string().transform((data) => waits.parse(JSON.parse(data)));

const isAsked = (text: string) => isQuestion(text) || asksInside(text);

/** Of what is neither asked nor talk: is it for the learner whose thing stands last in the chat? */
export async function askIfReason(
  deps: ReviewDeps,
  turn: Turn,
  facts: Events["unsure-words"],
): Promise<void> {
  const { text, isTalk, isTaken } = facts;
  if (isTaken || isTalk || isAsked(text)) return;
  const { outbox, reviews } = turn.records;
  const newest = await outbox.newestAbout(turn.person);
  const thingId = thingIn(newest?.about);
  if (newest === undefined || thingId === undefined) return;
  // The job was said since: it is what the words are for.
  if (newest.messageId < (await messageOfJob(turn))) return;
  const thing = await reviews.findThing(thingId);
  if (thing === undefined) return;
  facts.isTaken = await ask(deps, turn, { thingId, revision: thing.revision, text });
}

/** @returns false where nobody may look at it any more, or need */
async function ask({ playbook }: ReviewDeps, turn: Turn, typed: Waits): Promise<boolean> {
  const { records, now } = turn;
  const thing = await records.reviews.findThing(typed.thingId);
  if (thing?.state !== "waiting" || thing.revision !== typed.revision) return false;
  const as = await rightTo(records, playbook, await reviewerOf(turn), thing, now);
  if (as === undefined) return false;
  const row = { kind: "typed-reason", data: JSON.stringify(typed) } as const;
  await records.waiting.set(turn.person, row, now);
  const { firstName: name } = thing.learner;
  turn.say({
    words: phrase("look-typed", { name, text: quoted(typed.text) }),
    buttons: [
      [{ label: phrase("look-typed-send", { name }), action: "look:typed", means: "yes" }],
      [{ label: phrase("letter-typed-mine"), action: "look:mine", means: "no" }],
    ],
  });
  return true;
}

/** More words before the tap belong to it; a question is one. */
export const typedReason: Typed<Deps> = reads(
  written,
  reviewer,
  async (deps, turn, typed, text) => {
    if (isAsked(text)) return answerText(deps, turn, text);
    if (await ask(deps, turn, { ...typed, text: `${typed.text}\n${text}` })) return;
    await turn.records.waiting.clear(turn.person);
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
  const { text, ...asked } = written.parse(row.data);
  if (verb === "typed") {
    return takeReason(deps, turn, asked, { verdict: "change", reason: "words", words: text });
  }
  await waiting.clear(turn.person);
  await answerText(deps, turn, text, { given: deps.answer(text, turn.language) });
}
