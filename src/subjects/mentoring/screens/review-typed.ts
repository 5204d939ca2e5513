/**
 * Telegram room: what somebody who looks writes or says: why a thing should be changed, or a
 * sentence to keep. It goes to a learner, so it is taken only for a while after it was asked for.
 */
import { Composer } from "grammy";
import { rightTo } from "../rules/review.ts";
import { isGoOn } from "../../../bot/typed.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import { hasWords } from "../../../bot/content.ts";
import type { BotContext, Turn } from "../../../bot/context.ts";
import { lookerOf } from "./reviewer.ts";
import { sayNext, type ReviewDeps } from "./review.ts";
import { give, sayStanding, type Said } from "./review-verdict.ts";
import { isBookLine } from "../../shop/rules/cash-line.ts";
import { hourMs } from "../../../bot/calendar.ts";
import { onward } from "../../../bot/doors.ts";
import { newId } from "../../../bot/ids.ts";

/** Longer than this, and the words were meant for something else. */
const takenForMs = hourMs;
/** Fits under a voice note and on one screen. */
const mostWords = 500;
/** More cannot be looked through while somebody waits. */
const mostSentences = 10;

export function createReviewTyped(deps: ReviewDeps): Composer<BotContext> {
  const screens = new Composer<BotContext>();

  screens.on("message", async (ctx, next) => {
    const { turn, message } = ctx;
    const waiting = await turn.records.waiting.find(turn.person);
    if (waiting?.kind !== "look-words" && waiting?.kind !== "own-sentence") return next();
    // A line of the cash book is for the book, whatever else is open.
    if (isBookLine(ctx)) return next();
    const { text, voice } = message;
    if (waiting.kind === "own-sentence") {
      if (text === undefined || !hasWords(text))
        return turn.say({ words: phrase("look-sentence-ask") });
      return keepSentence(turn, text);
    }
    const [thingId = "", revision = "", askedAt = ""] = waiting.data.split(":");
    if (turn.now.getTime() - Number(askedAt) > takenForMs) {
      await turn.records.waiting.clear(turn.person);
      return next();
    }
    if (voice !== undefined) {
      const said: Said = { verdict: "change", reason: "voice", voiceId: voice.file_id };
      return takeReason(deps, turn, thingId, Number(revision), said);
    }
    if (text === undefined || !hasWords(text) || isGoOn(text)) {
      return turn.say({ words: phrase("look-why-how") });
    }
    if (Array.from(text).length > mostWords) {
      return turn.say({ words: phrase("look-words-long", { most: mostWords }) });
    }
    const said: Said = { verdict: "change", reason: "words", words: text.trim() };
    await takeReason(deps, turn, thingId, Number(revision), said);
  });

  screens.on("callback_query").filter(
    (ctx) => ctx.action.startsWith("sentence:"),
    async ({ turn, action }) => {
      const { member, records } = turn;
      if (member === undefined) return turn.note(phrase("mentors-only"));
      const [, verb, id = ""] = action.split(":");
      await records.waiting.clear(turn.person);
      if (verb === "add") {
        if (await isFull(turn, member.id)) return;
        await records.waiting.set(turn.person, { kind: "own-sentence", data: "" }, turn.now);
        return turn.say({ words: phrase("look-sentence-ask") });
      }
      if (verb === "keep") {
        const look = await records.reviews.findLook(id);
        if (look?.words == null || look.lookerId !== member.id) {
          return turn.note(phrase("button-old"));
        }
        return keepSentence(turn, look.words);
      }
      if (verb === "drop") await records.reviews.removeSentence(member.id, id);
      await saySentences(turn, member.id);
    },
  );

  return screens;
}

async function takeReason(
  deps: ReviewDeps,
  turn: Turn,
  thingId: string,
  revision: number,
  said: Said,
): Promise<void> {
  await turn.records.waiting.clear(turn.person);
  const { records, now } = turn;
  const looker = await lookerOf(turn);
  const thing = await records.reviews.findThing(thingId);
  const as =
    thing === undefined ? undefined : await rightTo(records, deps.playbook, looker, thing, now);
  const goOn = () => sayNext(deps, turn, looker);
  if (thing === undefined || as === undefined) {
    turn.say({ words: thing === undefined ? phrase("look-gone") : phrase("look-not-yours") });
    return goOn();
  }
  const seen = { thing, as, revision };
  const isOld = thing.state !== "waiting" || thing.revision !== revision;
  await (isOld
    ? sayStanding(turn, looker, seen, goOn)
    : give(deps, turn, looker, seen, said, goOn));
}

async function keepSentence(turn: Turn, words: string): Promise<void> {
  const { member, records } = turn;
  if (member === undefined) return turn.note(phrase("mentors-only"));
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
