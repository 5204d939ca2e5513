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
import { createPace } from "./pace.ts";
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
  /** Messages a chat may get at once, and how many more each second after that. */
  readonly chatBurst?: number;
  readonly chatPerSecond?: number;
  /** The same for a group; Telegram allows twenty a minute. */
  readonly groupBurst?: number;
  readonly groupPerSecond?: number;
}

export interface Sender {
  /** Settles what a former process left in flight, then sends until `stop`. */
  start(): Promise<void>;
  /** Call when messages were added. */
  wake(): void;
  /** Takes no more messages and waits for those in flight, at most `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

/** How often to look for messages that another process left or that were put off. */
const lookEveryMs = 250;

export function createSender(deps: SenderDeps): Sender {
  const { api, store, log, clock, probe } = deps;
  const lanes = deps.lanes ?? 64;
  const pace = createPace(
    { burst: deps.chatBurst ?? 8, perSecond: deps.chatPerSecond ?? 1 },
    { burst: deps.groupBurst ?? 8, perSecond: deps.groupPerSecond ?? 0.2 },
  );
  const flying = new Set<Promise<void>>();
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
          parcels = await store.exchange(settled, free, pace.resting(), clock());
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
        await bell.rest(pausedMs > 0 ? Math.min(pausedMs, 1_000) : lookEveryMs);
      }
      await new Promise(setImmediate); // let several ends gather into one transaction
    }
  }

  function launch(parcel: Parcel): void {
    pace.spend(parcel.chat);
    const flight = send(parcel).finally(() => {
      flying.delete(flight);
      bell.ring();
    });
    flying.add(flight);
  }

  async function send(parcel: Parcel): Promise<void> {
    let verdict: Verdict;
    try {
      const messageId = await transmit(api, parcel, deps.draw);
      probe?.("after-http");
      pace.delivered(parcel.chat);
      verdict = { state: "sent", messageId };
    } catch (error) {
      verdict = judge(error, parcel);
      if (verdict.state !== "sent") {
        log.warn({ message: parcel.id, state: verdict.state, err: error }, "message-not-sent");
      }
      if (verdict.pauseAllMs !== undefined) pace.pauseAll(verdict.pauseAllMs);
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
    });
  }

  return {
    async start() {
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
