/**
 * How often a message waits for the disk, on SQLite: each commit that changed something is one wait of up to ten
 * milliseconds, in which nobody is answered. Counted, since it does not depend on the machine.
 */
import type { Update } from "@grammyjs/types";
import { sql, type Kysely, type Transaction } from "kysely";
import type { Api } from "grammy";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createBulkRate } from "../../src/bot/delivery/bulk-rate.ts";
import { createLanes, type Lanes } from "../../src/bot/delivery/lane.ts";
import { createOutage } from "../../src/bot/delivery/outage.ts";
import { createPace } from "../../src/bot/delivery/pace.ts";
import { createPoller, type Poller } from "../../src/bot/delivery/receive.ts";
import { createSender, type Sender } from "../../src/bot/delivery/sender.ts";
import { createLog } from "../../src/log.ts";
import { createWorker } from "../../src/bot/delivery/worker.ts";
import type { DueWork } from "../../src/bot/due.ts";
import type { Records } from "../../src/bot/records.ts";
import { createDueWork } from "../../src/store/due-work.ts";
import { createInbox } from "../../src/store/inbox.ts";
import { createSending } from "../../src/store/sending.ts";
import type { Tables } from "../../src/store/tables.ts";
import { createTogether } from "../../src/store/together.ts";
import { openStore, type Store } from "../../src/subjects/open-store.ts";
import { createRecords } from "../../src/subjects/ports.ts";

const clock = () => new Date("2026-12-01T01:30:00Z");
const log = createLog("silent");
const me = () => "this process";

let store: Store;
let commits = 0;
let sent: number[] = [];
let stop: () => Promise<void>;
/** What the next call of getUpdates gives. */
let give: (updates: readonly Update[]) => void;

function counting(db: Kysely<Tables>): Kysely<Tables> {
  let before = 0;
  const changes = async (tx: Transaction<Tables>) => {
    const { rows } = await sql<{ n: number }>`select total_changes() as n`.execute(tx);
    return rows[0]!.n;
  };
  const execute = <T>(act: (tx: Transaction<Tables>) => Promise<T>) =>
    db.transaction().execute(async (tx) => {
      before = await changes(tx);
      const value = await act(tx);
      if ((await changes(tx)) !== before) commits += 1;
      return value;
    });
  return { transaction: () => ({ execute }) } as unknown as Kysely<Tables>;
}

beforeEach(async () => {
  store = await openStore("sqlite::memory:");
  sent = [];
  const transact = createTogether(counting(store.db));
  const turns = createInbox(store.db, me, "sqlite", createRecords, transact);
  const needs = { keepFile: async () => undefined, noteGone: async () => undefined };
  const sending = createSending(store.db, me, "sqlite", needs, transact);
  const sendMessage = async ({ chat_id: chat }: { chat_id: number }) => {
    sent.push(chat);
    return { message_id: sent.length };
  };
  let stopped: (updates: readonly Update[]) => void = () => undefined;
  const getUpdates = () =>
    new Promise<readonly Update[]>((resolve) => {
      give = resolve;
      stopped = resolve;
    });
  const api = { raw: { sendMessage }, getUpdates } as unknown as Api;

  const sender: Sender = createSender({
    api,
    store: sending,
    log,
    clock,
    pace: createPace(),
    bulk: createBulkRate(25),
    outage: createOutage({ api, log }),
  });
  const lanes: Lanes = createLanes({
    store: turns,
    log,
    clock,
    committing: () => sender.wake(),
    committed: () => sender.wake(),
    apologise: async () => () => undefined,
    async handle(update, records, now) {
      const payload = JSON.stringify({ call: "sendMessage", body: { text: "x" } });
      const chat = update.message!.from.id;
      const row = { chat, priority: 0, method: "show", payload, about: null };
      await records.outbox.add([{ ...row, screen: null, revision: null }], now);
      return () => undefined;
    },
  });
  const poller: Poller = createPoller({
    api,
    store: turns,
    log,
    clock,
    keepOfGroup: () => undefined,
    came: lanes.wake,
  });
  await sender.start();
  lanes.start();
  poller.start();
  stop = async () => {
    const stopping = poller.stop();
    stopped([]);
    await stopping;
    await lanes.stop(5_000);
    await sender.stop(5_000);
  };
});

afterEach(async () => {
  await stop();
  await store.close();
});

function message(updateId: number, person: number): Update {
  const from = { id: person, is_bot: false, first_name: "Li" };
  const chat = { id: person, type: "private", first_name: "Li" };
  return {
    update_id: updateId,
    message: { message_id: 1, date: 1, from, chat, text: "x" },
  } as Update;
}

const ended = async () =>
  (await store.db.selectFrom("outbox").select("id").where("state", "=", "sent").execute()).length;

async function commitsOf(updates: readonly Update[]): Promise<number> {
  commits = 0;
  give(updates);
  await expect.poll(ended, { interval: 5 }).toBe(updates.length);
  return commits;
}

describe("commits on SQLite", () => {
  it("are three for one message: taken in, answered, its answer noted as sent", async () => {
    const first = await commitsOf([message(1, 1)]);

    expect(sent).toEqual([1]);
    expect(first).toBe(3);
  });

  it("are shared by those who write at the same moment", async () => {
    const everybody = Array.from({ length: 30 }, (_, i) => message(i + 1, i + 1));

    const all = await commitsOf(everybody);

    expect(sent).toHaveLength(everybody.length);
    expect(all).toBeLessThanOrEqual(6);
  });

  it("are shared by what is due at the same moment: one to take it, one to do it all", async () => {
    const kinds = ["purge", "tip-sweep", "exit-sweep", "year-sweep", "nudge-sweep"] as const;
    await store.transact(async ({ work }) => {
      for (const kind of kinds) {
        await work.schedule({ id: kind, kind, payload: {}, dueAt: clock() });
      }
    });
    const counted = counting(store.db);
    const db = new Proxy(store.db, {
      get(real, name) {
        if (name === "transaction") return () => counted.transaction();
        const value: unknown = Reflect.get(real, name, real);
        return typeof value === "function" ? value.bind(real) : value;
      },
    });
    const due = createDueWork(db, me, "sqlite", createRecords, createTogether(counted));
    const again = async ({ id, kind }: DueWork, { work }: Records) => {
      await work.schedule({ id, kind, payload: {}, dueAt: new Date(clock().getTime() + 60_000) });
    };
    commits = 0;
    const worker = createWorker({
      store: due,
      log,
      clock,
      done: () => undefined,
      kinds: Object.fromEntries(kinds.map((kind) => [kind, again])),
      recurring: kinds,
      soon: [],
    });
    worker.start();
    const left = () => store.db.selectFrom("work").where("due_at", "<=", clock().toISOString());
    await expect
      .poll(async () => (await left().select("id").execute()).length, { interval: 5 })
      .toBe(0);
    await worker.stop();

    expect(commits).toBe(2);
  });
});
