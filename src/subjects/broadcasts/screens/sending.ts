/**
 * The sender takes broadcasts out of the store and gives them to Telegram, as fast as the
 * bulk rate allows and no faster; replies go their own way (sender.ts) and always first.
 *
 * A message that may have arrived is never sent again by itself: it becomes `unknown`, and the officer
 * is shown how many those are.
 */
import { type Api, GrammyError } from "grammy";
import { createBell } from "../../../bot/delivery/bell.ts";
import type { BroadcastSendingStore, Letter, LetterOutcome } from "../rules/sending.ts";
import type { Language } from "../../../bot/reply.ts";
import type { Log } from "../../../log.ts";
import type { BulkRate } from "../../../bot/delivery/bulk-rate.ts";
import { endOfLetter, judge, Unsendable } from "../../../bot/delivery/delivery.ts";
import type { Outage } from "../../../bot/delivery/outage.ts";
import type { Pace } from "../../../bot/delivery/pace.ts";
import type { Message } from "../../../bot/delivery/render.ts";
import { heed } from "../../../bot/delivery/sender.ts";
import { readMessage, transmit } from "../../../bot/delivery/transmit.ts";
import type { Phrasebook } from "../../../bot/phrasebook.ts";
import type { Records } from "../../../bot/records.ts";
import { addressed, renderBroadcast } from "./message.ts";
import { createBroadcastProgress, pacedProgress } from "./progress.ts";

interface BroadcastSenderDeps {
  readonly api: Api;
  readonly store: BroadcastSendingStore;
  readonly transact: (run: (records: Records) => Promise<void>) => Promise<void>;
  readonly phrasebook: Phrasebook;
  readonly log: Log;
  readonly clock: () => Date;
  /** Shared with the sender: a 429 stops both. */
  readonly pace: Pace;
  readonly bulk: BulkRate;
  readonly outage: Outage;
  /** Clocks of villages that say nothing else. */
  readonly timeZone: string;
  /** Telegram ids of the officers of the settings: a broadcast needs an officer behind it. */
  readonly officers: ReadonlySet<number>;
  /** The ceiling of the bulk rate. */
  readonly perSecond: number;
  /** Called when an officer was told how it stands. */
  readonly told: () => void;
  readonly probe?: ((step: string) => void) | undefined;
  readonly count?: ((state: string) => void) | undefined;
}

interface BroadcastSender {
  /** Settles what a former process left in flight, then works until `stop`. May be called again after that. */
  start(): Promise<void>;
  /** Looks at once for broadcasts that begin, or go on. */
  wake(): void;
  /** Takes no more and waits for those on their way, at most `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

/** How often to look for broadcasts that begin, or go on. */
const lookEveryMs = 250;

/**
 * Messages on their way at once: the most that a kill can leave doubtful. Enough that a call of more than
 * half a second does not slow the ceiling down.
 */
function lanesFor(perSecond: number): number {
  return Math.min(64, Math.max(4, Math.ceil(perSecond * 0.6)));
}

export function createBroadcastSender(deps: BroadcastSenderDeps): BroadcastSender {
  const { store, log, clock, pace, bulk, outage, timeZone, probe } = deps;
  const flying = new Map<Letter, Promise<void>>();
  const bell = createBell();
  const rendered = new Map<string, Map<Language, Message>>();
  /** Times that Telegram said "later", by letter. A new process begins to count anew. */
  const refusals = new Map<string, number>();
  const lanes = lanesFor(deps.perSecond);
  const tell = createBroadcastProgress(deps);
  const progress = pacedProgress(store, log, async (id) => {
    await deps.transact((records) => tell(records, id, clock()));
    deps.told();
  });
  let outcomes: LetterOutcome[] = [];
  let stopped = false;
  let abandoned = false;
  let loop: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (!abandoned && (!stopped || flying.size > 0 || outcomes.length > 0)) {
      try {
        const { isBusy } = await round();
        if (!isBusy) await bell.rest(restMs());
      } catch (error) {
        log.error({ err: error }, "broadcast-not-noted");
        await bell.rest(lookEveryMs);
      }
      await new Promise(setImmediate); // others have their turn between two slices
    }
  }

  async function round(): Promise<{ isBusy: boolean }> {
    const moment = { now: clock(), timeZone };
    const isPreparing = !stopped && (await store.prepare({ ...moment, officers: deps.officers }));
    if (isPreparing) {
      // What was stopped for its correction goes on with other words from here on.
      rendered.clear();
      probe?.("broadcast-prepared");
    }
    const settled = outcomes;
    outcomes = [];
    const isHeld = stopped || outage.isOn() || pace.unaskedPausedMs() > 0;
    const limit = isHeld ? 0 : Math.min(lanes - flying.size, bulk.free(), pace.room());
    let exchanged: Awaited<ReturnType<typeof store.exchange>>;
    try {
      const held = [...flying.keys(), ...settled.map(({ letter }) => letter)];
      const now = { ...moment, now: clock() };
      const resting = [...pace.resting(), ...outage.doubtful()];
      exchanged = await store.exchange(settled, limit, now, held, resting);
    } catch (error) {
      outcomes = [...settled, ...outcomes]; // kept until the database takes them
      throw error;
    }
    const { letters, active, ended, hasMore } = exchanged;
    if (letters.length > 0) probe?.("letters-claimed");
    for (const letter of letters) launch(letter);
    if (!stopped) await progress.tell(active, ended);
    for (const id of rendered.keys()) if (!active.includes(id)) rendered.delete(id);
    return { isBusy: isPreparing || hasMore || outcomes.length > 0 };
  }

  /** Until the next may go, if somebody waits; a message that lands rings the bell. */
  function restMs(): number {
    const pausedMs = pace.unaskedPausedMs();
    if (pausedMs > 0) return Math.min(pausedMs, 1_000);
    return Math.min(
      lookEveryMs,
      Math.max(1, progress.isActive() ? bulk.waitMs() || lookEveryMs : lookEveryMs),
    );
  }

  function launch(letter: Letter): void {
    bulk.spend();
    pace.spend(letter.chat);
    const flight = send(letter).finally(() => {
      flying.delete(letter);
      bell.ring();
    });
    flying.set(letter, flight);
  }

  async function send(letter: Letter): Promise<void> {
    const { chat } = letter;
    const { phrasebook } = deps;
    let outcome: LetterOutcome = { letter, state: "sent", reason: "" };
    try {
      await transmit(deps.api, {
        chat,
        message: addressed(phrasebook, await messageOf(letter), letter),
        shownAs: null,
      });
      probe?.("after-letter");
      heed(deps, chat, { fate: "sent", reason: "" });
    } catch (error) {
      outcome = outcomeOf(letter, error);
      if (outcome.state !== "blocked") {
        log.warn(
          { broadcast: letter.broadcastId, state: outcome.state, err: error },
          "letter-not-sent",
        );
      }
    }
    deps.count?.(outcome.state === "again" ? "again-uncounted" : outcome.state);
    progress.noteOne(letter.broadcastId, outcome.state);
    outcomes.push(outcome);
  }

  function outcomeOf(letter: Letter, error: unknown): LetterOutcome {
    const judgement = judge(error);
    heed(deps, letter.chat, judgement);
    const key = `${letter.broadcastId}:${letter.memberId}`;
    const before = refusals.get(key) ?? 0;
    const state = endOfLetter(judgement, before);
    if (state === "again" && judgement.fate === "later") refusals.set(key, before + 1);
    else refusals.delete(key);
    return { letter, state, reason: state === "failed" ? reasonOf(error) : "" };
  }

  /** Rendered and parsed once for each language, whoever gets it; forgotten when it goes on no more. */
  async function messageOf({ broadcastId, language }: Letter): Promise<Message> {
    const known = rendered.get(broadcastId) ?? new Map<Language, Message>();
    let message = known.get(language);
    if (message === undefined) {
      const broadcast = await store.find(broadcastId);
      if (broadcast === undefined) throw new Unsendable("a broadcast that is not there");
      // As it would be read from a row: without what is undefined.
      message = readMessage(JSON.stringify(renderBroadcast(deps.phrasebook, broadcast, language)));
      known.set(language, message);
      rendered.set(broadcastId, known);
    }
    return message;
  }

  return {
    async start() {
      stopped = false;
      abandoned = false;
      // How tries of an earlier term ended is known here, whoever led meanwhile.
      const known = outcomes;
      await store.exchange(known, 0, { now: clock(), timeZone });
      outcomes = outcomes.filter((outcome) => !known.includes(outcome));
      const unknown = await store.recover();
      if (unknown > 0) log.info({ unknown }, "letters-recovered");
      loop = run();
    },
    wake: bell.ring,
    async stop(graceMs) {
      stopped = true;
      bell.ring();
      await Promise.race([loop, new Promise((resolve) => setTimeout(resolve, graceMs).unref())]);
      // What is still on its way becomes unknown at the next start.
      abandoned = true;
      bell.ring();
      await loop;
    },
  };
}

/** Telegram's words, without what is a person's. */
function reasonOf(error: unknown): string {
  if (!(error instanceof GrammyError)) return "not-telegram";
  return error.description
    .replace(/^Bad Request: |^Forbidden: /, "")
    .replaceAll(/\d{5,}/g, "…")
    .slice(0, 80);
}
