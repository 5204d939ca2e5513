/**
 * A voice note is listened to. Fetched and heard outside of any transaction and not beyond
 * the deadline, which runs from its arrival; then one transaction answers the words, or offers a person.
 * Whoever went to a person meanwhile, or was forgotten, hears nothing.
 */
import {
  isStillMessage,
  type Leave,
  type ModelFailure,
  recipientFor,
  type RecordQuestion as Question,
  tellSpent,
} from "../../answers/index.ts";
import { beforeDeadline } from "../../../bot/delivery/deadline.ts";
import { localDay } from "../../../bot/local-time.ts";
import type { Member } from "../../../bot/member.ts";
import { type Records, type Transact } from "../../../bot/records.ts";
import { costOfListening } from "../rules/model.ts";
import { bytesPerSecond, cleanHeard, mostVoiceBytes } from "../rules/note.ts";
import { sayUnheard, type Unheard } from "./say.ts";
import type { DueWork } from "../../../bot/due.ts";
import type { Phrasebook } from "../../../bot/phrasebook.ts";
import type { Late } from "../../../bot/bot.ts";
import { answerHeard } from "./heard.ts";
import type { Log } from "../../../log.ts";
import type { Download } from "../../../bot/delivery/download.ts";
import { post, priorities } from "../../../bot/outlet.ts";
import { mayListen, type Listener, type NoteDeps } from "./voice.ts";

export interface ListenDueDeps extends NoteDeps {
  readonly download: Download;
  readonly late: Late;
  readonly phrasebook: Phrasebook;
  readonly log: Log;
  readonly clock: () => Date;
  readonly transact: Transact;
  readonly typing: (chat: number) => void;
  readonly typeEveryMs?: number | undefined;
  readonly stopping: AbortSignal;
}

type Outcome =
  | { readonly kind: "heard"; readonly text: string }
  | { readonly kind: "failed"; readonly why: ModelFailure | Unheard | "not-fetched" | "no-words" };

export function listenDue(deps: ListenDueDeps) {
  const { log, clock } = deps;

  return {
    async prepare(work: DueWork): Promise<(records: Records) => Promise<void>> {
      const found = await deps.transact((records) => read(deps, records, work));
      if (found === undefined) return async () => undefined;
      const began = performance.now();
      const arrivedMs = Number(work.payload["arrivedMs"]);
      const outcome = await listen(found.question, found.member, found.isAllowed, arrivedMs);
      // The work stays as it is, for the next start.
      if (deps.stopping.aborted) return new Promise(() => undefined);
      const facts = { question: found.question.id, ms: Math.round(performance.now() - began) };
      if (outcome.kind === "heard") log.info(facts, "voice-heard");
      else log.info({ ...facts, why: outcome.why }, "voice-not-heard");
      return (records) => say(deps, records, work, outcome, new Date(arrivedMs));
    },
  };

  async function listen(
    question: Question,
    member: Member,
    isAllowed: boolean,
    arrivedMs: number,
  ): Promise<Outcome> {
    const { listener } = deps;
    if (listener === undefined || !isAllowed) return { kind: "failed", why: "off" };
    const wait = {
      leftMs: listener.deadlineMs - Math.max(0, clock().getTime() - arrivedMs),
      stopping: deps.stopping,
      show: () => deps.typing(member.telegramId),
      showEveryMs: deps.typeEveryMs,
    };
    const late: Outcome = { kind: "failed", why: "late" };
    try {
      return await beforeDeadline(wait, late, (deadline) => hear(listener, question, deadline));
    } catch (error) {
      log.error({ question: question.id, err: error }, "listening-failed");
      return { kind: "failed", why: "unreachable" };
    }
  }

  async function hear(
    listener: Listener,
    question: Question,
    deadline: AbortSignal,
  ): Promise<Outcome> {
    const limits = { mostBytes: mostVoiceBytes, signal: deadline };
    const sound = await deps.download(question.spoken?.fileId ?? "", limits);
    if (sound.kind === "too-large") return { kind: "failed", why: "too-long" };
    if (sound.kind === "failed") return { kind: "failed", why: "not-fetched" };
    const day = localDay(clock(), deps.timeZone);
    const { bytes } = sound;
    const cost = costOfListening(bytes.length / bytesPerSecond, listener.usdPerMinute);
    const mayCall = () =>
      deps.transact(async (records) => {
        const leave = await reserve(listener, records, question, day);
        if (leave === "yes") await records.modelUse.note(day, { prompt: 0, completion: 0, cost });
        return leave;
      });
    const heard = await listener.listen(
      { bytes, language: question.language },
      { deadline, mayCall },
    );
    if (heard.kind === "failed") return heard;
    const text = cleanHeard(heard.text);
    return text === undefined ? { kind: "failed", why: "no-words" } : { kind: "heard", text };
  }

  /** Nothing is spent for somebody who was forgotten in the meantime. */
  async function reserve(
    { limits }: Listener,
    { questions, modelUse }: Records,
    { id, memberId }: Question,
    day: string,
  ): Promise<Leave> {
    if ((await questions.find(id)) === undefined) return "person";
    return modelUse.reserve(memberId, day, limits);
  }
}

async function read(deps: ListenDueDeps, records: Records, { payload }: DueWork) {
  const member = await records.members.find(String(payload["memberId"]));
  const question = await records.questions.find(String(payload["questionId"]));
  if (member === undefined || question === undefined) return undefined;
  const isAllowed = (await mayListen(deps, { records }, member)) === true;
  return { member, question, isAllowed };
}

async function say(
  deps: ListenDueDeps,
  records: Records,
  { payload }: DueWork,
  outcome: Outcome,
  arrivedAt: Date,
): Promise<void> {
  const now = deps.clock();
  const member = await records.members.find(String(payload["memberId"]));
  const question = await records.questions.find(String(payload["questionId"]));
  if (member === undefined || question === undefined) return;
  // It went to a person.
  if (question.state !== "heard" || !isStillMessage(question)) return;
  if (outcome.kind === "heard") {
    return deps.late(records, member, { now, receivedAt: arrivedAt }, (turn) =>
      answerHeard(deps, turn, member, question, outcome.text, "heard"),
    );
  }
  if (outcome.why === "budget-all") await tellSpent(deps, records, localDay(now, deps.timeZone));
  const to = await recipientFor(deps, { records, now }, member, question);
  const reply = sayUnheard(unheard(outcome.why), question, to);
  const chat = { chat: member.telegramId, language: member.language, priority: priorities.reply };
  await post(records.outbox, deps.phrasebook, [reply], chat, now);
}

function unheard(why: Extract<Outcome, { kind: "failed" }>["why"]): Unheard {
  switch (why) {
    case "too-long":
    case "off":
      return why;
    case "budget-person":
    case "budget-all":
      return "spent";
    default:
      return "not-heard";
  }
}
