/**
 * Whoever talks with several learners, or was given a talk and has not said a word in it, types without a reply: they are
 * asked for whom it is before anything goes. What comes before the tap belongs to it.
 */
import { z } from "zod";
import { type AskingDeps, answerText, quoted, saidIn, type Said } from "../../answers/index.ts";
import { actorOf } from "../../../bot/officers.ts";
import type { Turn } from "../../../bot/context.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import { type Press, receives, sayOld, type Typed } from "../../../bot/subject.ts";
import { anybody } from "../../../bot/who.ts";
import type { Thread } from "../rules/threads-record.ts";
import { saysEnd } from "../rules/says-end.ts";
import { mayWrite, writeToLearner } from "./keep.ts";

const held = z.array(
  z.object({ text: z.string().optional(), chat: z.number(), messageId: z.number() }),
);

/** Buttons of one question; whoever else is meant gets a reply. */
const mostNamed = 6;

/** Talks that this person keeps and has not left, the newest last. */
export async function keptBy(turn: Turn): Promise<readonly Thread[]> {
  const kept = await turn.records.threads.listOf(actorOf(turn));
  const [first] = kept;
  return first !== undefined && (await mayWrite(turn, first)) ? kept : [];
}

/** The talk that a message may be for, while nothing else waits for it. */
export async function openTalk(turn: Turn) {
  const { member, records, person } = turn;
  const own = member === undefined ? undefined : await records.threads.findOf(member.id);
  const kept = own === undefined ? await keptBy(turn) : [];
  const thread = own ?? kept.at(-1);
  if (thread === undefined || (await records.waiting.find(person)) !== undefined) return undefined;
  return { thread, own, kept };
}

/** The one talk in which no more has to be said of whom the words are for. */
export function aloneIn(kept: readonly Thread[]): Thread | undefined {
  const [thread] = kept;
  return kept.length === 1 && thread?.state === "open" ? thread : undefined;
}

/** A button for each learner. @param action by the talk's id */
export async function sendButtons(
  turn: Turn,
  kept: readonly Thread[],
  action: (threadId: string) => string,
): Promise<readonly (readonly Button[])[]> {
  const buttons: (readonly Button[])[] = [];
  for (const { id, memberId } of kept.slice(-mostNamed).toReversed()) {
    const name = (await turn.records.members.find(memberId))?.firstName;
    if (name !== undefined) {
      buttons.push([{ label: phrase("send-there", { name }), action: action(id) }]);
    }
  }
  return buttons;
}

/** It is not known yet for whom these are, or whether they are for anybody. */
export async function hold(turn: Turn, said: readonly Said[]): Promise<void> {
  const row = { kind: "talk-whom", data: JSON.stringify(said) } as const;
  await turn.records.waiting.set(turn.person, row, turn.now);
}

export async function askWhom(turn: Turn, said: readonly Said[]): Promise<void> {
  await hold(turn, said);
  const text = textOf(said);
  const mine = text === "" ? phrase("leave-it") : phrase("thread-whom-mine");
  turn.say({
    words: phrase("thread-whom", { text: quoted(text), what: text === "" ? "message" : "text" }),
    buttons: [
      ...(await sendButtons(turn, await keptBy(turn), (id) => `thread:whom:${id}`)),
      [{ label: mine, action: "thread:mine" }],
    ],
  });
}

const textOf = (said: readonly Said[]) => said.flatMap(({ text }) => text ?? []).join("\n");

/** More before the tap. */
export const talkWhom: Typed<AskingDeps> = receives(
  z.string(),
  anybody,
  async (deps, turn, data, message) => {
    const more = saidIn(message, turn.person);
    const said = heldIn(data);
    // Whoever was talked with has ended it meanwhile.
    if ((await keptBy(turn)).length === 0) {
      await turn.records.waiting.clear(turn.person);
      return message.text === undefined ? turn.resume() : answerText(deps, turn, message.text);
    }
    return askWhom(turn, more === undefined ? said : [...said, more]);
  },
  "talk",
);

export function heldIn(data: string): readonly Said[] {
  return held.parse(JSON.parse(data)).map(({ text, ...where }) => ({ text, ...where }));
}

/** `whom`: it goes to this learner; `mine`: it was for the bot, or for nobody. */
export async function pressWhom(
  deps: AskingDeps,
  turn: Turn,
  { args: [verb, id = ""] }: Press,
): Promise<void> {
  const { waiting, threads } = turn.records;
  const row = await waiting.find(turn.person);
  if (row?.kind !== "talk-whom") return sayOld(turn);
  const said = heldIn(row.data);
  if (verb === "mine") {
    await waiting.clear(turn.person);
    const text = textOf(said);
    // "End the talk", and then not: there is nothing to answer.
    if (text === "" || saysEnd(text)) return turn.resume();
    return answerText(deps, turn, text, { given: deps.answer(text, turn.language) });
  }
  const thread = await threads.find(id);
  if (thread === undefined || !(await mayWrite(turn, thread))) return sayOld(turn);
  await waiting.clear(turn.person);
  for (const [at, each] of togetherIn(said).entries()) {
    await writeToLearner(deps, turn, thread, each, at === 0 ? "unasked" : "meant");
  }
}

/** Lines that came one after the other are one message. */
function togetherIn(said: readonly Said[]): readonly Said[] {
  const all: Said[] = [];
  for (const each of said) {
    const last = all.at(-1);
    if (last?.text === undefined || each.text === undefined) all.push(each);
    else all[all.length - 1] = { ...last, text: `${last.text}\n${each.text}` };
  }
  return all;
}
