/**
 * Telegram room: takes messages from the outbox and gives them to Telegram, many chats side by
 * side, one message in flight a chat.
 *
 * What surely did not arrive is tried again; what may have arrived is tried once more and then
 * called unknown; what Telegram refuses is not tried again (platform facts: sendMessage has no
 * idempotency key).
 */
import type { Api } from "grammy";
import { createBell } from "../core/bell.ts";
import type { Draw } from "../core/figures/picture.ts";
import type { Outcome, Parcel, SendingStore } from "../core/sending.ts";
import type { Log } from "../log.ts";
import { judge, type Verdict } from "./delivery.ts";
import type { BulkRate } from "./bulk-rate.ts";
import { priorities } from "./outlet.ts";
import type { Pace } from "./pace.ts";
import { transmit } from "./transmit.ts";

export interface SenderDeps {
  readonly api: Api;
  readonly store: SendingStore;
  readonly log: Log;
  readonly clock: () => Date;
  readonly probe?: ((step: string) => void) | undefined;
  readonly count?: ((state: Outcome["state"]) => void) | undefined;
  /** Draws charts; absent: their text is sent instead. */
  readonly draw?: Draw | undefined;
  readonly lanes?: number;
  /** Shared with the pump of broadcasts: how fast each chat and all of them. */
  readonly pace: Pace;
  readonly bulk: BulkRate;
}

export interface Sender {
  /** Settles what a former process left in flight, then sends until `stop`. May be called again after that. */
  start(): Promise<void>;
  /** Call when messages were added. */
  wake(): void;
  /** Takes no more messages and waits for those in flight, at most `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

/** How often to look for messages that another process left or that were put off. */
const lookEveryMs = 250;

export function createSender(deps: SenderDeps): Sender {
  const { api, store, log, clock, probe, pace, bulk } = deps;
  const lanes = deps.lanes ?? 64;
  const flying = new Map<number, Promise<void>>();
  let outcomes: Outcome[] = [];
  let stopped = false;
  let abandoned = false;
  const bell = createBell();
  let loop: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (!abandoned && (!stopped || flying.size > 0 || outcomes.length > 0)) {
      const settled = outcomes;
      outcomes = [];
      const pausedMs = pace.pausedMs();
      const free = stopped || pausedMs > 0 ? 0 : lanes - flying.size;
      let parcels: readonly Parcel[] = [];
      try {
        if (settled.length > 0 || free > 0) {
          const unasked = { from: priorities.notice, most: bulk.free(1) };
          const held = [...flying.keys(), ...settled.map(({ id }) => id)];
          parcels = await store.exchange(settled, free, pace.resting(), clock(), unasked, held);
        }
      } catch (error) {
        outcomes = [...settled, ...outcomes]; // kept until the database takes them
        log.error({ err: error }, "sending-not-noted");
        await bell.rest(lookEveryMs);
        continue;
      }
      if (parcels.length > 0) probe?.("messages-claimed");
      for (const parcel of parcels) launch(parcel);
      if (outcomes.length === 0) {
        const isFull = parcels.some(({ priority }) => priority >= priorities.notice);
        const nextMs = isFull ? Math.max(1, bulk.waitMs()) : lookEveryMs;
        await bell.rest(pausedMs > 0 ? Math.min(pausedMs, 1_000) : Math.min(nextMs, lookEveryMs));
      }
      await new Promise(setImmediate); // let several ends gather into one transaction
    }
  }

  function launch(parcel: Parcel): void {
    pace.spend(parcel.chat);
    bulk.spend(parcel.priority < priorities.notice ? "reply" : "bulk");
    const flight = send(parcel).finally(() => {
      flying.delete(parcel.id);
      bell.ring();
    });
    flying.set(parcel.id, flight);
  }

  async function send(parcel: Parcel): Promise<void> {
    let verdict: Verdict;
    let kept: Outcome["kept"];
    try {
      const messageId = await transmit(api, parcel, deps.draw, (file) => (kept = file));
      probe?.("after-http");
      pace.delivered(parcel.chat);
      verdict = { state: "sent", messageId };
    } catch (error) {
      verdict = judge(error, parcel);
      if (verdict.state !== "sent") {
        log.warn({ message: parcel.id, state: verdict.state, err: error }, "message-not-sent");
      }
      if (verdict.pauseAllMs !== undefined) {
        if (pace.pausedMs() === 0) bulk.slowDown();
        pace.pauseAll(verdict.pauseAllMs);
      }
      if (verdict.state === "again-uncounted" || verdict.state === "again") {
        if (verdict.pauseAllMs === undefined) pace.fail(parcel.chat);
      }
    }
    deps.count?.(verdict.state);
    outcomes.push({
      id: parcel.id,
      chat: parcel.chat,
      state: verdict.state,
      messageId: verdict.messageId ?? null,
      screen: parcel.screen,
      kept,
    });
  }

  return {
    async start() {
      stopped = false;
      abandoned = false;
      // How tries of an earlier term ended is known here, whoever led meanwhile.
      const known = outcomes;
      await store.exchange(known, 0, [], clock());
      outcomes = outcomes.filter((outcome) => !known.includes(outcome));
      const recovered = await store.recover(clock());
      if (recovered.again + recovered.unknown > 0) log.info(recovered, "messages-recovered");
      loop = run();
    },
    wake: bell.ring,
    async stop(graceMs) {
      stopped = true;
      bell.ring();
      await Promise.race([loop, new Promise((resolve) => setTimeout(resolve, graceMs).unref())]);
      // What is still in flight is settled at the next start.
      abandoned = true;
      bell.ring();
      await loop;
    },
  };
}
