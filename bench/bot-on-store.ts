/**
 * What benches share: the bot on a store, without Telegram: one update in, its answers out, as the lanes and
 * the sender do it.
 */
import { createLog } from "../src/log.ts";
import type { Update } from "@grammyjs/types";
import { createAnswerQuestion } from "../src/subjects/answers/rules/answer-question.ts";
import { createFindTerm } from "../src/subjects/answers/rules/glossary.ts";
import { countTerms } from "../src/subjects/answers/rules/search/nearness.ts";
import { createPublishedAnswers } from "../src/subjects/questions/rules/published.ts";
import { createKinds } from "../src/subjects/shop/rules/goods.ts";
import { createPhrasebook } from "../src/bot/phrasebook.ts";
import type { Knowledge } from "../src/knowledge/open.ts";
import type { Store } from "../src/subjects/open-store.ts";
import type { Reading } from "../src/subjects/figures/rules/record.ts";
import { createReading } from "../src/subjects/figures/queries/reading-room.ts";
import type { HouseWork } from "../src/bot/turn/house.ts";
import { createMentor, type Mentor, type WorkDeps } from "../src/subjects/index.ts";
import { createRecords } from "../src/subjects/ports.ts";
import { takeOne } from "../test/support/turns.ts";

export const timeZone = "Asia/Shanghai";

export interface Answered {
  /** Processor time of the turn: from its arrival to its answers in the sender's hands. */
  readonly cpuMs: number;
  /** The same by the clock on the wall. */
  readonly ms: number;
  /** What the buttons of the answers carry, and what stands on them. */
  readonly buttons: readonly { readonly data: string; readonly label: string }[];
}

export interface BenchBot {
  say(person: number, text: string): Promise<Answered>;
  press(person: number, data: string): Promise<Answered>;
  readonly reading: Reading;
  /** The turn of somebody at the console. */
  readonly visit: Mentor["visit"];
  /** Due work, ready for a worker. */
  readonly work: HouseWork;
}

/** @param officers Telegram ids of officers of the settings */
export function createBenchBot(
  store: Store,
  knowledge: Knowledge,
  officers: readonly number[] = [],
): BenchBot {
  const playbook = knowledge.playbook!;
  const checked = createAnswerQuestion(knowledge);
  const clock = () => new Date();
  const known = () => countTerms([]);
  const reading = createReading(store.readApart, {
    clock,
    timeZone,
    steps: () => playbook.steps.filter(({ number }) => number !== null).map(({ id }) => id),
    known,
  });
  const bot = createMentor({
    token: "1:x",
    me: { id: 1, is_bot: true, first_name: "b", username: "b" } as never,
    phrasebook: createPhrasebook(),
    clock,
    groupAdmission: { take: () => "yes" },
    chance: () => false,
    officers: new Set(officers),
    secondOfficerAbove: 500,
    answerTap: () => undefined,
    kept: createPublishedAnswers(checked, known),
    known,
    ways: () => known(),
    reading,
    readBeside: (read) => store.readApart((db) => read(createRecords(db))),
    tips: [],
    season: [],
    partners: [],
    goods: createKinds([]),
    articles: knowledge.articles,
    glossary: knowledge.glossary,
    findTerm: createFindTerm(knowledge.glossary),
    countAnswer: () => undefined,
    timeZone,
    country: "CN",
    botUsername: "b",
    deskBase: "http://127.0.0.1:8080",
    playbook,
    log: createLog("silent"),
    transact: store.transact,
    download: () => Promise.reject(new Error("nothing is fetched")),
    typing: () => undefined,
    recording: () => undefined,
    stopping: new AbortController().signal,
  });

  let updateId = 1_000_000_000;
  async function handle(person: number, update: object): Promise<Answered> {
    updateId += 1;
    const whole = { update_id: updateId, ...update } as Update;
    const before = process.cpuUsage();
    const begun = performance.now();
    await store.turns.receive([{ updateId, person, body: JSON.stringify(whole) }], clock());
    const [pending] = await store.turns.claimLanes(clock(), 8, 60_000);
    await takeOne(store.turns, pending!, clock(), true, async (records) => {
      await bot.handle(whole, records, clock());
    });
    const parcels = await store.sending.exchange([], 64, [], clock());
    const sent = parcels.map(({ id, chat, screen }) => ({
      id,
      chat,
      screen,
      state: "sent" as const,
      messageId: updateId,
    }));
    await store.sending.exchange(sent, 0, [], clock());
    const { user, system } = process.cpuUsage(before);
    return {
      cpuMs: (user + system) / 1_000,
      ms: performance.now() - begun,
      buttons: parcels
        .filter(({ chat }) => chat === person)
        .flatMap(({ payload }) => buttonsOf(payload)),
    };
  }

  const from = (person: number) => ({
    id: person,
    is_bot: false,
    first_name: "Chen",
    language_code: "en",
  });
  const chat = (person: number) => ({ id: person, type: "private", first_name: "Chen" });
  return {
    reading,
    visit: bot.visit,
    work: bot.work({} as WorkDeps),
    say: (person, text) =>
      handle(person, {
        message: {
          message_id: 2,
          date: 0,
          from: from(person),
          chat: chat(person),
          text,
          ...commandIn(text),
        },
      }),
    press: (person, data) =>
      handle(person, {
        callback_query: {
          id: "1",
          from: from(person),
          chat_instance: "1",
          data,
          message: { message_id: 1, date: 0, chat: chat(person), text: "x" },
        },
      }),
  };
}

function commandIn(text: string): object {
  const command = /^\/[a-z]+/.exec(text)?.[0];
  if (command === undefined) return {};
  return { entities: [{ type: "bot_command", offset: 0, length: command.length }] };
}

interface Keyboard {
  readonly inline_keyboard?: readonly (readonly { callback_data?: string; text: string }[])[];
}

function buttonsOf(payload: string): { data: string; label: string }[] {
  const { body } = JSON.parse(payload) as { body: { reply_markup?: Keyboard } };
  return (body.reply_markup?.inline_keyboard ?? [])
    .flat()
    .flatMap(({ callback_data: data, text }) =>
      data === undefined ? [] : [{ data, label: text }],
    );
}
