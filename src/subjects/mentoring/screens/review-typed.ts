/**
 * What somebody who looks writes or says: why a thing should be changed, or a
 * sentence to keep. It goes to a learner, so it is taken only for a while after it was asked for.
 */
import { z } from "zod";
import { rightTo } from "../rules/review.ts";
import { isGoOn } from "../../../bot/typed.ts";
import { phrase, type Button, type Phrase } from "../../../bot/reply.ts";
import { hasWords } from "../../../bot/content.ts";
import type { Turn } from "../../../bot/context.ts";
import { pass, receives, type Press, type Typed, sayOld } from "../../../bot/subject.ts";
import { anybody, member, type MemberTurn } from "../../../bot/who.ts";
import { reviewerOf } from "./reviewer.ts";
import { sayNext, type ReviewDeps } from "./review.ts";
import { give, sayStanding, type Said } from "./review-verdict.ts";
import { hourMs } from "../../../bot/calendar.ts";
import { onward } from "../../../bot/doors.ts";
import { newId } from "../../../bot/ids.ts";

/** Longer than this, and the words were meant for something else. */
const takenForMs = hourMs;
/** Fits under a voice note and on one screen. */
const mostWords = 500;
/** More cannot be looked through while somebody waits. */
const mostSentences = 10;

/** What is looked at, in which revision, and since when its words are waited for. */
const askedAbout = z.string().transform((data) => {
  const [thingId = "", revision, askedAt] = data.split(":");
  return { thingId, revision: Number(revision), askedAtMs: Number(askedAt) };
});

/** Why something is to be changed. */
export const lookWords: Typed<ReviewDeps> = receives(
  askedAbout,
  anybody,
  async (deps, turn, asked, { text, voice }) => {
    if (turn.now.getTime() - asked.askedAtMs > takenForMs) {
      await turn.records.waiting.clear(turn.person);
      return pass;
    }
    const change = { verdict: "change" } as const;
    if (voice !== undefined) {
      return takeReason(deps, turn, asked, { ...change, reason: "voice", voiceId: voice.file_id });
    }
    const why = whyNot(text);
    if (text === undefined || why !== undefined) return turn.say({ words: why ?? "" });
    await takeReason(deps, turn, asked, { ...change, reason: "words", words: text.trim() });
  },
  "book-line",
);

/** Why these words are no reason that a learner can be given. */
function whyNot(text: string | undefined): Phrase | undefined {
  if (text === undefined || !hasWords(text) || isGoOn(text)) return phrase("look-why-how");
  if (Array.from(text).length <= mostWords) return undefined;
  return phrase("look-words-long", { most: mostWords });
}

/** Own words as the reason, from a page: what the chat waits for from this person stays as it is. */
export async function changeWith(
  deps: ReviewDeps,
  turn: Turn,
  asked: { readonly thingId: string; readonly revision: number },
  text: string,
): Promise<void> {
  const why = whyNot(text);
  if (why !== undefined) return turn.say({ words: why });
  const said = { verdict: "change", reason: "words", words: text.trim() } as const;
  await giveReason(deps, turn, asked, said, async () => undefined);
}

/** A sentence to keep. */
export const ownSentence: Typed<unknown> = receives(
  z.string(),
  member,
  async (_, turn, __, { text }) => {
    if (text === undefined || !hasWords(text)) {
      return turn.say({ words: phrase("look-sentence-ask") });
    }
    await keepSentence(turn, text);
  },
  "book-line",
);

export async function pressSentence(
  _: unknown,
  turn: MemberTurn,
  { args: [verb, id = ""] }: Press,
): Promise<void> {
  const { member, records } = turn;
  if (verb === "add") {
    if (await isFull(turn, member.id)) return;
    await records.waiting.set(turn.person, { kind: "own-sentence", data: "" }, turn.now);
    return turn.say({ words: phrase("look-sentence-ask") });
  }
  if (verb === "keep") {
    const look = await records.reviews.findLook(id);
    if (look?.words == null || look.reviewerId !== member.id) return sayOld(turn);
    return keepSentence(turn, look.words);
  }
  if (verb === "drop") await records.reviews.removeSentence(member.id, id);
  await saySentences(turn, member.id);
}

/** Gives it as the reason, if it may still be given; then the next thing. */
export async function takeReason(
  deps: ReviewDeps,
  turn: Turn,
  { thingId, revision }: { readonly thingId: string; readonly revision: number },
  said: Said,
): Promise<void> {
  await turn.records.waiting.clear(turn.person);
  const next = async () => sayNext(deps, turn, await reviewerOf(turn));
  await giveReason(deps, turn, { thingId, revision }, said, next);
}

async function giveReason(
  deps: ReviewDeps,
  turn: Turn,
  { thingId, revision }: { readonly thingId: string; readonly revision: number },
  said: Said,
  goOn: () => Promise<void>,
): Promise<void> {
  const { records, now } = turn;
  const reviewer = await reviewerOf(turn);
  const thing = await records.reviews.findThing(thingId);
  const as =
    thing === undefined ? undefined : await rightTo(records, deps.playbook, reviewer, thing, now);
  if (thing === undefined || as === undefined) {
    turn.say({ words: thing === undefined ? phrase("look-gone") : phrase("look-not-yours") });
    return goOn();
  }
  const seen = { thing, as, revision };
  const isOld = thing.state !== "waiting" || thing.revision !== revision;
  await (isOld
    ? sayStanding(turn, reviewer, seen, goOn)
    : give(deps, turn, reviewer, seen, said, goOn));
}

async function keepSentence(turn: MemberTurn, words: string): Promise<void> {
  const { member, records } = turn;
  if (Array.from(words).length > mostWords) {
    return turn.say({ words: phrase("look-words-long", { most: mostWords }) });
  }
  await records.waiting.clear(turn.person);
  if (await isFull(turn, member.id)) return;
  const known = await records.reviews.listSentences(member.id);
  const text = words.trim();
  if (!known.some((each) => each.text === text)) {
    await records.reviews.addSentence({ id: newId("e"), memberId: member.id, text }, turn.now);
  }
  await saySentences(turn, member.id);
}

/** Says that no more can be kept, if that is so. */
async function isFull(turn: Turn, memberId: string): Promise<boolean> {
  const known = await turn.records.reviews.listSentences(memberId);
  if (known.length < mostSentences) return false;
  turn.say({ words: phrase("look-sentences-full", { most: mostSentences }) });
  await saySentences(turn, memberId);
  return true;
}

async function saySentences(turn: Turn, memberId: string): Promise<void> {
  const sentences = await turn.records.reviews.listSentences(memberId);
  const add: Button = { label: phrase("look-sentence-add"), action: "sentence:add" };
  turn.say({
    words: [
      phrase("look-sentences-title", { count: sentences.length, most: mostSentences }),
      ...sentences.map(({ text }, index) => `${index + 1}. ${text}`),
    ],
    buttons: [
      ...sentences.map(({ id }, index): Button[] => [
        {
          label: phrase("look-sentence-drop", { number: index + 1 }),
          action: `sentence:drop:${id}`,
        },
      ]),
      ...(sentences.length < mostSentences ? [[add]] : []),
      [{ label: phrase("look-open"), action: "do:review" }],
      ...onward,
    ],
  });
}
