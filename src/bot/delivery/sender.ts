/**
 * Takes messages from the outbox and gives them to Telegram, many chats side by
 * side, one message in flight a chat.
 *
 * Every message ends: what surely was not delivered is tried again a limited number of times; what may
 * have been delivered once more, and is then called unknown; what Telegram refuses is not tried again.
 * What an answer means stands in delivery.ts.
 */
import type { Api } from "grammy";
import { createBell } from "./bell.ts";
import type { Draw } from "../chart.ts";
import type { Outcome, Parcel, SendingStore } from "./sending.ts";
import type { Log } from "../../log.ts";
import { endOfReply, judge, type Judgement } from "./delivery.ts";
import type { BulkRate } from "./bulk-rate.ts";
import type { Outage } from "./outage.ts";
import { chosenMethod, priorities } from "../outlet.ts";
import type { Pace } from "./pace.ts";
import { readMessage, transmit } from "./transmit.ts";

export interface SenderDeps {
  readonly api: Api;
  readonly store: SendingStore;
  readonly log: Log;
  readonly clock: () => Date;
  readonly probe?: ((step: string) => void) | undefined;
  readonly count?: ((state: Outcome["state"]) => void) | undefined;
  /** Draws charts; absent: their text is sent instead. */
  readonly draw?: Draw | undefined;
  /** Shared with the sender of broadcasts: how fast each chat and all of them. */
  readonly pace: Pace;
  readonly bulk: BulkRate;
  /** Whether this process sends what nobody asked for this minute: one does, so that its rate is one. Absent: yes. */
  readonly sendsUnasked?: (() => boolean) | undefined;
  readonly outage: Outage;
}

export interface Sender {
  /** Notes what is known of earlier tries, then sends until `stop`. May be called again after that. */
  start(): Promise<void>;
  /** Call when messages were added. */
  wake(): void;
  /** Takes no more messages and waits for those in flight, at most `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

/**
 * Messages in flight at once. Each waits for Telegram, then for the commit that notes its end: 40 and some 35 milliseconds
 * under load, so that 64 of them came to 850 a second, and no more.
 */
const lanes = 128;
/** How often to look for messages that another process left or that were put off. */
const lookEveryMs = 250;

export function createSender(deps: SenderDeps): Sender {
  const { api, store, log, clock, probe, pace, bulk, outage } = deps;
  const sendsUnasked = deps.sendsUnasked ?? (() => true);
  const flying = new Map<number, Promise<void>>();
  let outcomes: Outcome[] = [];
  /** When it was last looked for messages that were taken without this sender having learned of it. */
  let soughtLostMs = Number.NEGATIVE_INFINITY;
  let stopped = false;
  let abandoned = false;
  const bell = createBell();
  let loop: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (!abandoned && (!stopped || flying.size > 0 || outcomes.length > 0)) {
      const settled = outcomes;
      outcomes = [];
      const pausedMs = pace.pausedMs();
      const free = stopped || outage.isOn() ? 0 : Math.min(lanes - flying.size, pace.room());
      let parcels: readonly Parcel[] = [];
      try {
        if (settled.length > 0 || free > 0) {
          const isHeld = !sendsUnasked() || pace.unaskedPausedMs() > 0;
          const unasked = { from: priorities.notice, most: isHeld ? 0 : bulk.free(1) };
          const seeksLost = performance.now() - soughtLostMs >= lookEveryMs;
          const held = seeksLost ? [...flying.keys(), ...settled.map(({ id }) => id)] : undefined;
          const askedMs = performance.now();
          const resting = [...pace.resting(), ...outage.doubtful()];
          parcels = await store.exchange(settled, free, resting, clock(), unasked, held);
          if (seeksLost) soughtLostMs = askedMs;
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
    // Telegram's limits are on messages; this is none, and must not hold the answer to the next tap.
    if (parcel.method !== chosenMethod) {
      pace.spend(parcel.chat);
      bulk.spend(parcel.priority < priorities.notice ? "reply" : "bulk");
    }
    const flight = send(parcel).finally(() => {
      flying.delete(parcel.id);
      bell.ring();
    });
    flying.set(parcel.id, flight);
  }

  async function send(parcel: Parcel): Promise<void> {
    let kept: Outcome["kept"];
    let messageId: number | null = null;
    let judgement: Judgement = { fate: "sent", reason: "" };
    try {
      const message = readMessage(parcel.payload);
      messageId = await transmit(api, { ...parcel, message }, deps.draw, (file) => (kept = file));
      probe?.("after-http");
    } catch (error) {
      judgement = judge(error);
      if (judgement.fate === "sent") messageId = parcel.shownAs;
      else noteFailure(parcel, judgement, error);
    }
    heed(deps, parcel.chat, judgement);
    const state = endOfReply(judgement, parcel);
    deps.count?.(state);
    outcomes.push({
      id: parcel.id,
      chat: parcel.chat,
      state,
      messageId,
      screen: parcel.screen,
      reason: judgement.reason,
      isRefusal: judgement.fate === "later",
      kept,
    });
  }

  function noteFailure(parcel: Parcel, judgement: Judgement, error: unknown): void {
    const state = endOfReply(judgement, parcel);
    log.warn(
      { message: parcel.id, state, reason: judgement.reason, err: error },
      "message-not-sent",
    );
    if (state === "failed" || state === "unknown") {
      log.error({ message: parcel.id, state, reason: judgement.reason }, "message-given-up");
    }
  }

  return {
    async start() {
      stopped = false;
      abandoned = false;
      // How earlier tries ended is known here, whoever took over meanwhile.
      const known = outcomes;
      await store.exchange(known, 0, [], clock());
      outcomes = outcomes.filter((outcome) => !known.includes(outcome));
      loop = run();
    },
    wake: bell.ring,
    async stop(graceMs) {
      stopped = true;
      bell.ring();
      await Promise.race([loop, new Promise((resolve) => setTimeout(resolve, graceMs).unref())]);
      // What is still in flight is settled at the next start, or by whoever takes over.
      abandoned = true;
      bell.ring();
      await loop;
    },
  };
}

/** What the end of one try means for those after it. */
export function heed(
  { pace, bulk, outage }: Pick<SenderDeps, "pace" | "bulk" | "outage">,
  chat: number,
  { fate, reason, waitMs }: Judgement,
): void {
  if (fate === "later" && waitMs !== undefined) {
    outage.answered();
    const isFirst = pace.unaskedPausedMs() === 0;
    if (pace.refused(chat, waitMs) !== "chat" && isFirst) bulk.slowDown();
  } else if (fate === "unknown" || fate === "unreachable" || fate === "later") {
    outage.lost(chat);
    // Where nobody was there, the chat has done nothing.
    if (fate !== "unreachable") pace.fail(chat);
  } else if (reason !== "unsendable") {
    outage.answered();
    pace.answered(chat);
  }
}
