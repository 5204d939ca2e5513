/** One message that comes to nothing holds its own chat, and nobody else. */
import { GrammyError, type Api } from "grammy";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createLog } from "../../log.ts";
import { priorities } from "../outlet.ts";
import { createBulkRate } from "./bulk-rate.ts";
import { createOutage, type Outage } from "./outage.ts";
import { createPace } from "./pace.ts";
import { createSender, type Sender } from "./sender.ts";
import type { Parcel, SendingStore } from "./sending.ts";

const [chen, wang, li] = [5_001, 5_002, 5_003] as const;

let waiting: Parcel[];
/** Chats to which calls went, and how those to each end. */
let calls: number[];
let answers: Map<number, () => Promise<unknown>>;
let looks: number;
let outage: Outage;
let sender: Sender;

/** An outbox in memory; the clock stands still, so nobody's rest ends. */
const store: SendingStore = {
  async exchange(_, limit, resting, _now, bulk) {
    const isFree = ({ chat, priority }: Parcel) =>
      !resting.includes(chat) && (priority < bulk!.from || bulk!.most > 0);
    const taken = waiting.filter(isFree).slice(0, limit);
    waiting = waiting.filter((parcel) => !taken.includes(parcel));
    return taken;
  },
  countQueued: async () => waiting.length,
};

beforeEach(async () => {
  waiting = [];
  calls = [];
  answers = new Map();
  looks = 0;
  const api = {
    getMe() {
      looks += 1;
      return new Promise(() => undefined);
    },
    raw: {
      sendMessage({ chat_id: chat }: { readonly chat_id: number }) {
        calls.push(chat);
        return answers.get(chat)?.() ?? Promise.resolve({ message_id: 1 });
      },
    },
  } as unknown as Api;
  const log = createLog("silent");
  const pace = createPace({ now: () => 0 });
  outage = createOutage({ api, log });
  sender = createSender({
    api,
    store,
    log,
    clock: () => new Date(0),
    pace,
    bulk: createBulkRate(25),
    outage,
  });
  await sender.start();
});

afterEach(() => sender.stop(1_000));

function queue(chat: number, priority: number = priorities.reply): void {
  const payload = JSON.stringify({ call: "sendMessage", body: { text: "x" } });
  const id = calls.length + waiting.length + 1;
  const plain = { method: "show", attempts: 1, refusals: 0, screen: null, shownAs: null };
  waiting.push({ id, chat, priority, payload, ...plain });
  sender.wake();
}

function refusal(code: number, retryAfterS?: number): () => Promise<never> {
  const parameters = retryAfterS === undefined ? {} : { retry_after: retryAfterS };
  const said = { ok: false as const, error_code: code, description: "odd", parameters };
  return () => Promise.reject(new GrammyError("refused", said, "sendMessage", {}));
}

const called = (chats: readonly number[]) => vi.waitFor(() => expect(calls).toEqual(chats));

it("a call that was lost holds its chat alone, before Telegram said that it is there", async () => {
  answers.set(chen, refusal(500));
  queue(chen);
  await called([chen]);
  queue(chen);
  queue(wang);
  queue(li);

  await called([chen, wang, li]);

  expect([looks, waiting.map(({ chat }) => chat)]).toEqual([1, [chen]]);
});

it("a second call that was lost holds everybody", async () => {
  answers.set(chen, refusal(500));
  answers.set(wang, refusal(500));
  queue(chen);
  queue(wang);
  await vi.waitFor(() => expect(outage.isOn()).toBe(true));
  queue(li);
  // More rounds than it takes to send.
  for (let round = 0; round < 50; round += 1) await new Promise(setImmediate);

  expect([calls, waiting.map(({ chat }) => chat)]).toEqual([[chen, wang], [li]]);
});

it("a 429 to one chat holds that and what nobody asked for, and no reply to others", async () => {
  answers.set(chen, refusal(429, 600));
  queue(chen);
  await called([chen]);
  queue(chen);
  queue(li, priorities.reminder);
  queue(wang);

  await called([chen, wang]);
  queue(wang);
  await called([chen, wang, wang]);

  expect(waiting.map(({ chat }) => chat)).toEqual([chen, li]);
});
