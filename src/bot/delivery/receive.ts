/**
 * Updates come in, by long polling or by webhook, and go into the inbox.
 *
 * Telegram may forget an update only when it is stored: the next offset, or the 200, comes after
 * the commit. The loop never ends by itself, whatever Telegram or the network does.
 */
import type { Update } from "@grammyjs/types";
import { GrammyError, HttpError, type Api } from "grammy";
import { createBell } from "./bell.ts";
import type { Incoming, TurnStore } from "../records.ts";
import type { Log } from "../../log.ts";

/** The kinds of update that are asked for; Telegram remembers the list. */
export const wantedUpdates = [
  "message",
  "edited_message",
  "callback_query",
  "my_chat_member",
] as const;

/**
 * What the inbox keeps of an update from a chat of many people; `undefined` where nothing in it can be for
 * the bot.
 */
export type KeepOfGroup = (update: Update) => { readonly group: number } | undefined;

export interface PollerDeps {
  /** Its requests must outlast `pollS`. */
  readonly api: Api;
  readonly store: Pick<TurnStore, "receive">;
  readonly log: Log;
  readonly clock: () => Date;
  readonly keepOfGroup: KeepOfGroup;
  /**
   * Called when updates of these people came and are being stored: whoever takes them can do so in the same commit.
   * Called again when they were stored, with them.
   */
  readonly came: (people: readonly number[], stored?: readonly Update[]) => void;
  readonly probe?: ((step: string) => void) | undefined;
  /** How long Telegram holds a request open; at most 50. */
  readonly pollS?: number;
  /** A request that takes longer is given up, and a new connection made: polling went silent. */
  readonly silentAfterMs?: number;
}

export interface Poller {
  start(): void;
  stop(): Promise<void>;
  /** Time since Telegram last answered, or since it was first asked; `undefined` before that. */
  silentMs(): number | undefined;
}

export function createPoller(deps: PollerDeps): Poller {
  const { api, store, log, clock } = deps;
  const pollS = deps.pollS ?? 25;
  const silentAfterMs = deps.silentAfterMs ?? 60_000;
  let stopped = false;
  const bell = createBell();
  let asking: AbortController | undefined;
  let loop: Promise<void> | undefined;
  /** When Telegram last answered, or was first asked. */
  let answeredAt: number | undefined;

  async function run(): Promise<void> {
    let offset = 0;
    let failures = 0;
    while (!stopped) {
      try {
        const updates = await ask(offset);
        answeredAt = performance.now();
        failures = 0;
        if (updates.length === 0) continue;
        deps.probe?.("before-receive");
        const rows = updates.map((update) => incoming(update, deps.keepOfGroup));
        const people = rows.map(({ person }) => person);
        const stored = store.receive(rows, clock());
        deps.came(people);
        await stored;
        deps.probe?.("after-receive");
        offset = updates.at(-1)!.update_id + 1;
        deps.came(people, updates);
      } catch (error) {
        if (stopped) return;
        failures += 1;
        const waitMs = pauseMs(error, failures);
        log.warn({ err: error, waitMs }, "polling-failed");
        await bell.rest(waitMs);
      }
    }
  }

  async function ask(offset: number): Promise<Update[]> {
    const ended = new AbortController();
    const watchdog = setTimeout(() => ended.abort(), silentAfterMs);
    asking = ended;
    try {
      return await api.getUpdates(
        { offset, timeout: pollS, limit: 100, allowed_updates: [...wantedUpdates] },
        ended.signal as never,
      );
    } finally {
      clearTimeout(watchdog);
    }
  }

  return {
    start() {
      answeredAt = performance.now();
      loop = run();
    },
    async stop() {
      stopped = true;
      bell.ring();
      asking?.abort();
      await loop;
    },
    silentMs: () => (answeredAt === undefined ? undefined : performance.now() - answeredAt),
  };
}

/**
 * 409 means that another poller runs: wait it out. Otherwise back off, at most ten seconds, and two
 * where it was the database that could not take the updates.
 */
function pauseMs(error: unknown, failures: number): number {
  if (error instanceof GrammyError) {
    if (error.error_code === 409) return 3_000;
    const retryAfterS = error.parameters.retry_after;
    if (retryAfterS !== undefined) return retryAfterS * 1_000;
  }
  const isTelegram = error instanceof GrammyError || error instanceof HttpError;
  return Math.min(isTelegram ? 10_000 : 2_000, 100 * 2 ** Math.min(failures - 1, 7));
}

/**
 * An update as the inbox keeps it. The lane is the person's, so that a tap and a message stay in order,
 * or the group's.
 */
export function incoming(update: Update, keepOfGroup: KeepOfGroup): Incoming {
  if (isElsewhere(update)) {
    const kept = keepOfGroup(update);
    // What is not for the bot is nobody's here: only the id is kept, so that it counts as received.
    if (kept === undefined) return { updateId: update.update_id, person: 0, body: "{}" };
    const body = textOf(kept);
    return { updateId: update.update_id, person: kept.group, body };
  }
  const from =
    update.message?.from ??
    update.edited_message?.from ??
    update.callback_query?.from ??
    update.my_chat_member?.from;
  return {
    updateId: update.update_id,
    person: Number.isSafeInteger(from?.id) ? from!.id : 0,
    body: textOf(update),
  };
}

function isElsewhere(update: Update): boolean {
  const chat =
    update.message?.chat ??
    update.edited_message?.chat ??
    update.callback_query?.message?.chat ??
    update.my_chat_member?.chat ??
    // Not asked for, but a webhook may have an older list.
    update.channel_post?.chat ??
    update.edited_channel_post?.chat;
  return chat?.type !== undefined && chat.type !== "private";
}

function textOf(kept: object): string {
  const text = JSON.stringify(kept);
  // Looking at each value takes several times as long, and next to nobody sends one.
  return text.includes("\\u0000") ? JSON.stringify(kept, withoutNul) : text;
}

/** PostgreSQL's text cannot hold NUL. */
function withoutNul(_key: string, value: unknown): unknown {
  return typeof value === "string" ? value.replaceAll("\0", "") : value;
}
