/**
 * Words are read aloud for whoever tapped 🔊. A program reads them outside of any transaction
 * and not beyond the deadline; the first who waits gets the sound, and all others Telegram's own copy of it.
 */
import type { Leave } from "../../answers/index.ts";
import { beforeDeadline } from "../../../bot/delivery/deadline.ts";
import { localDay } from "../../../bot/local-time.ts";
import { phrase, type Reply } from "../../../bot/reply.ts";
import type { Records, Transact } from "../../../bot/records.ts";
import { costOfSpeaking, type Speak } from "../rules/model.ts";
import type { Speech } from "../rules/record.ts";
import { speakLater } from "../rules/work.ts";
import type { DueWork } from "../../../bot/due.ts";
import type { Phrasebook } from "../../../bot/phrasebook.ts";
import type { Log } from "../../../log.ts";
import { post, priorities } from "../../../bot/outlet.ts";
import { spokenBefore, type Speaker } from "./speech.ts";

export interface SpeakDueDeps {
  readonly speaker?: Speaker | undefined;
  readonly phrasebook: Phrasebook;
  readonly log: Log;
  readonly clock: () => Date;
  readonly timeZone: string;
  readonly transact: Transact;
  /** Shows "recording a voice message" for five seconds; may be lost. */
  readonly recording: (chat: number) => void;
  readonly typeEveryMs?: number | undefined;
  readonly stopping: AbortSignal;
}

type Spoken = Awaited<ReturnType<Speak>>;

/** The sound is on its way to the first: then the others can have Telegram's copy. */
const copyAfterMs = 1_500;

export function speakDue(deps: SpeakDueDeps) {
  const { log, clock } = deps;

  return {
    async prepare(work: DueWork): Promise<(records: Records) => Promise<void>> {
      const key = String(work.payload["key"]);
      const found = await deps.transact(async (records) => {
        const speech = await records.speech.find(key);
        const [first] = await records.speech.wanting(key);
        if (speech === undefined || first === undefined) return undefined;
        return { speech, member: await records.members.find(first) };
      });
      if (found === undefined) return async () => undefined;
      const { speech, member } = found;
      const { fileId } = speech;
      if (fileId !== null) return (records) => sayAll(records, key, () => spokenBefore(fileId));
      const began = performance.now();
      const spoken = await speak(speech, member, Number(work.payload["arrivedMs"]));
      // The work stays as it is, for the next start.
      if (deps.stopping.aborted) return new Promise(() => undefined);
      const ms = Math.round(performance.now() - began);
      if (spoken.kind === "spoken") log.info({ ms, bytes: spoken.ogg.length }, "speech-made");
      else log.info({ ms, why: spoken.why }, "speech-not-made");
      return (records) => finish(records, key, spoken);
    },
  };

  async function speak(
    speech: Speech,
    member: { readonly id: string; readonly telegramId: number } | undefined,
    arrivedMs: number,
  ): Promise<Spoken> {
    const { speaker } = deps;
    if (speaker === undefined || member === undefined) return { kind: "failed", why: "refused" };
    const wait = {
      leftMs: speaker.deadlineMs - Math.max(0, clock().getTime() - arrivedMs),
      stopping: deps.stopping,
      show: () => deps.recording(member.telegramId),
      showEveryMs: deps.typeEveryMs,
    };
    const late: Spoken = { kind: "failed", why: "late" };
    const mayCall = () => deps.transact((records) => reserve(speaker, records, speech, member.id));
    try {
      return await beforeDeadline(wait, late, (deadline) =>
        speaker.speak(speech, { deadline, mayCall }),
      );
    } catch (error) {
      log.error({ err: error }, "speaking-failed");
      return { kind: "failed", why: "unreachable" };
    }
  }

  async function reserve(
    { limits, usdPerMillion }: Speaker,
    { modelUse }: Records,
    { text }: Speech,
    memberId: string,
  ): Promise<Leave> {
    const day = localDay(clock(), deps.timeZone);
    const leave = await modelUse.reserve(memberId, day, limits);
    const cost = costOfSpeaking(text, usdPerMillion);
    if (leave === "yes") await modelUse.note(day, { prompt: 0, completion: 0, cost });
    return leave;
  }

  async function finish(records: Records, key: string, spoken: Spoken): Promise<void> {
    if (spoken.kind === "failed") {
      const isSpent = spoken.why.startsWith("budget");
      const words = phrase(isSpent ? "speech-spent" : "speech-cannot");
      return sayAll(records, key, () => ({ words }));
    }
    const base64 = Buffer.from(spoken.ogg).toString("base64");
    const [first, ...others] = await records.speech.wanting(key);
    if (first === undefined) return;
    await sayTo(records, key, first, {
      words: "🔊",
      attachment: { kind: "speech", base64, key },
    });
    if (others.length === 0) return;
    const now = clock();
    await records.work.schedule(speakLater(key, now, new Date(now.getTime() + copyAfterMs)));
  }

  async function sayAll(records: Records, key: string, reply: () => Reply): Promise<void> {
    for (const memberId of await records.speech.wanting(key)) {
      await sayTo(records, key, memberId, reply());
    }
  }

  async function sayTo(
    records: Records,
    key: string,
    memberId: string,
    reply: Reply,
  ): Promise<void> {
    await records.speech.unwant(key, memberId);
    const member = await records.members.find(memberId);
    if (member === undefined) return;
    const { telegramId: chat, language } = member;
    const to = { chat, language, priority: priorities.reply };
    await post(records.outbox, deps.phrasebook, [reply], to, clock());
  }
}
