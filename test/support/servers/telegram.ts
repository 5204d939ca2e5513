/**
 * Test support: Telegram as seen by the people in it.
 *
 * Opens a sandbox in memory and drives it by what the chat page asks, without the page's socket: most of
 * what a test does is looking. The bot under test is somebody else's business, and has its socket: give
 * it `sandbox.url` and `sandbox.token`.
 */
import type { Update } from "@grammyjs/types";
import type { FaultPlan } from "../../../src/sandbox/faults.ts";
import type { JournalEntry } from "../../../src/sandbox/journal.ts";
import {
  openSandbox,
  type Person,
  type Sandbox,
  type SandboxOptions,
} from "../../../src/sandbox/sandbox.ts";
import { doubledButtons } from "../doubled-buttons.ts";
import { followChats } from "./telegram-events.ts";
import { createTestPerson, type TestPerson } from "../people/telegram-person.ts";

export type { TestPerson } from "../people/telegram-person.ts";

export interface TestTelegram {
  readonly sandbox: Sandbox;
  /** Somebody to act as; made when new. Facts that are left out stay as they are. */
  person(id: number, facts?: Partial<Omit<Person, "id">>): TestPerson;
  /** Bot API calls, oldest first; getUpdates is left out. */
  log(only?: { method?: string; chat?: number; after?: number }): Promise<JournalEntry[]>;
  /** Makes trouble; `{ reset: true }` ends it. */
  faults(change: Partial<FaultPlan> & { reset?: boolean }): Promise<void>;
  /** Asks the control API. */
  readonly ask: Ask;
  /** Queues any update, however broken; returns its id. */
  inject(update: Partial<Update>): Promise<number>;
  /** Waits until nothing is pending and the bot has been quiet for a while. */
  settled(quietMs?: number, timeoutMs?: number): Promise<void>;
  /** @throws if a message had two buttons of one action (doubled-buttons.ts) */
  stop(): Promise<void>;
}

/** This machine; and names of public bots in tests, which lead nowhere. */
const hosts = ["127.0.0.1", "bot.invalid", "bot.example"];

/** How often it is looked whether all is quiet. */
const lookMs = 10;

/** Asks the control API; a refusal becomes an error that repeats its words. */
export type Ask = <T>(path: string, body?: object | FormData) => Promise<T>;

/**
 * A Telegram of its own for one test, in memory and on a free port unless told otherwise.
 *
 * ```ts
 * const telegram = await openTelegram();
 * const chen = telegram.person(1001);
 * await chen.start();
 * await chen.waitFor(/你好/);
 * ```
 */
export async function openTelegram(options: Partial<SandboxOptions> = {}): Promise<TestTelegram> {
  const webhookTo = ({ hostname }: URL) => hosts.includes(hostname);
  const sandbox = await openSandbox({
    database: ":memory:",
    port: 0,
    ...(options.forwardTo === undefined && { webhookTo }),
    ...options,
  });
  const ask = createAsk(sandbox);
  const doubled = new Set<string>();
  const chats = followChats(sandbox, (message) => {
    for (const problem of doubledButtons(message)) doubled.add(problem);
  });

  async function settled(quietMs = 150, timeoutMs = 60_000): Promise<void> {
    const deadline = Date.now() + timeoutMs;
    let last = -1;
    // Looks, not time: while this process draws a picture, nobody is quiet.
    let quietLooks = 0;
    for (;;) {
      const { pendingUpdates } = await ask<{ pendingUpdates: number }>("/status");
      const log = await ask<{ last: number }>(`/log?after=${Number.MAX_SAFE_INTEGER}`);
      quietLooks = pendingUpdates > 0 || log.last !== last ? 0 : quietLooks + 1;
      last = log.last;
      if (quietLooks * lookMs >= quietMs) return;
      if (Date.now() > deadline) {
        throw new Error(`not settled: ${pendingUpdates} updates pending, ${last} calls so far`);
      }
      await new Promise((wake) => setTimeout(wake, lookMs));
    }
  }

  return {
    sandbox,
    ask,
    person: (id, facts = {}) => createTestPerson({ sandbox, ask, chats, settled }, id, facts),
    async log(only = {}) {
      const query = new URLSearchParams(
        Object.entries(only).map(([name, value]) => [name, String(value)]),
      );
      return (await ask<{ entries: JournalEntry[] }>(`/log?${query.toString()}`)).entries;
    },
    async faults(change) {
      await ask("/faults", change);
    },
    async inject(update) {
      return (await ask<{ update_id: number }>("/updates", { update })).update_id;
    },
    settled,
    async stop() {
      chats.stop();
      await sandbox.stop();
      if (doubled.size > 0) throw new Error([...doubled].join("\n"));
    },
  };
}

function createAsk({ url, control }: Sandbox): Ask {
  return async <T>(path: string, body?: object | FormData): Promise<T> => {
    const isForm = body instanceof FormData;
    const request = new Request(`${url}/sandbox${path}`, {
      ...(body !== undefined && { method: "POST", body: isForm ? body : JSON.stringify(body) }),
      ...(body !== undefined && !isForm && { headers: { "content-type": "application/json" } }),
    });
    const response = await control(request);
    const answer = (await response.json()) as T & { error?: string };
    if (!response.ok) throw new Error(`${path}: ${answer.error ?? response.status}`);
    return answer;
  };
}
