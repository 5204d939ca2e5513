/**
 * A turn of a learner on the road asks the database a bounded number of times: each statement is a way to
 * PostgreSQL and back, while the lane of the person waits.
 *
 * Counted is every statement that Kysely executes inside the transaction of the turn: the update that is
 * noted as done, what the screens read and write, the rows of the outbox, the end of the lane. Not counted
 * are begin, savepoint and commit, nor what comes before and after the turn: receive, claim, send.
 */
import type { Update } from "@grammyjs/types";
import type { KyselyPlugin, QueryId, RootOperationNode } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { createPublishedAnswers } from "../../src/subjects/questions/rules/published.ts";
import { createFindTerm } from "../../src/subjects/answers/rules/glossary.ts";
import { countTerms } from "../../src/subjects/answers/rules/search/nearness.ts";
import type { Handled } from "../../src/bot/bot.ts";
import { createMentor } from "../../src/subjects/index.ts";
import { createRecords } from "../../src/subjects/ports.ts";
import { createInbox } from "../../src/store/inbox.ts";
import type { Step } from "../../src/subjects/playbook/rules/playbook.ts";
import type { TurnStore } from "../../src/bot/records.ts";
import type { Store } from "../../src/store/open.ts";
import { engines } from "../support/engines.ts";
import { openShipped } from "../support/program/bot.ts";
import { depsOf } from "../support/people/year.ts";
import { takeOne } from "../support/turns.ts";

const most = 12;
/** What `npm run bench -- throughput` times, at what each asks now: the bound of all would let a tap ask twice as often. */
const mostOf: Readonly<Record<string, number>> = {
  "a question that an article answers": 9,
  // Words without a question mark may be those of a button: it is looked what stands last.
  "an answer to a task": 10,
  "a key of the menu": 5,
  "a button of the menu": 5,
  "a line of the cash book": 19,
  "parcels, where some were noted": 20,
};
const now = new Date("2026-12-01T01:30:00Z");
const me = 1_000;
const owner = () => "this process";

describe.each(engines)("a turn reads each row once on $name", ({ open }) => {
  let store: Store;
  let turns: TurnStore;
  let bot: Handled;
  let statements: string[] = [];
  let updates = 0;

  beforeAll(async () => {
    const { knowledge, answer } = await openShipped();
    const known = () => countTerms([]);
    store = await open();
    const counting: KyselyPlugin = {
      transformQuery({ node, queryId }) {
        statements.push(textOf(node, queryId));
        return node;
      },
      transformResult: async ({ result }) => result,
    };
    turns = createInbox(store.db.withPlugin(counting), owner, store.engine, createRecords);
    bot = createMentor({
      ...depsOf(() => now),
      kept: createPublishedAnswers(answer, known),
      known,
      playbook: knowledge.playbook,
      articles: knowledge.articles,
      glossary: knowledge.glossary,
      findTerm: createFindTerm(knowledge.glossary),
      partners: knowledge.partners,
      burstMs: 2_000,
    });
    await settle(knowledge.playbook.steps);
  }, 120_000);

  afterAll(() => store.close());

  /** A learner of a village with a mentor, who was here today before. */
  async function settle(steps: readonly Step[]): Promise<void> {
    await store.transact(async ({ members, mentors, nudges, playbook }) => {
      await members.createVillage({ id: "v", name: "Li", state: "listed", createdBy: "x" }, now);
      for (const [id, telegramId] of [
        ["learner", me],
        ["mentor", 2_000],
      ] as const) {
        const facts = { invitedBy: null, villageId: "v", householdId: null } as const;
        await members.create({ id, telegramId, firstName: "Li", language: "en", ...facts }, now);
        await members.setPlacement(id, "nothing");
        await members.setWorstProblem(id, "nothing");
        await nudges.seen(id, "2026-12-01");
      }
      await mentors.appoint("mentor", "v", "x", now);
      await playbook.keepVersions(steps, now);
    });
    await say("/next");
  }

  function textOf(node: RootOperationNode, id: QueryId): string {
    return store.db.getExecutor().compileQuery(node, id).sql;
  }

  async function handle(update: object): Promise<string[]> {
    updates += 1;
    const whole = { update_id: updates, ...update } as Update;
    const body = JSON.stringify(whole);
    await turns.receive([{ updateId: updates, person: me, body }], now);
    const [pending] = await turns.claimLanes(now, 1, 60_000);
    statements = [];
    await takeOne(turns, pending!, now, true, async (records) => {
      await bot.handle(whole, records, now);
    });
    return statements.filter((text) => !/^(savepoint|release)/.test(text));
  }

  const from = { id: me, is_bot: false, first_name: "Li", language_code: "en" };
  const chat = { id: me, type: "private", first_name: "Li" };

  function say(text: string): Promise<string[]> {
    const command = /^\/[a-z]+/.exec(text)?.[0];
    const entities = command && [{ type: "bot_command", offset: 0, length: command.length }];
    return handle({ message: { message_id: updates + 1, date: 1, from, chat, text, entities } });
  }

  /** Presses the newest button that carries this, as it stands in what was sent. */
  async function press(action: RegExp): Promise<string[]> {
    const sent = await store.db
      .selectFrom("outbox")
      .select("payload")
      .orderBy("id", "desc")
      .execute();
    const carried = sent.flatMap(({ payload }) =>
      [...(payload ?? "").matchAll(/"callback_data":"([^"]+)"/g)].map(([, data]) => data!),
    );
    const data = carried.find((each) => action.test(each));
    if (data === undefined) throw new Error(`no button ${action} among ${carried.join(" ")}`);
    const message = { message_id: updates, date: 1, chat, text: "x" };
    return handle({ callback_query: { id: "1", from, chat_instance: "1", data, message } });
  }

  async function note(parcels: number): Promise<string[]> {
    await say("/orders");
    return press(new RegExp(`^orders:note:2026-12-01:${parcels}$`));
  }

  // One after another as a learner does them: each presses what the ones before have brought.
  const acts: readonly (readonly [name: string, act: () => Promise<string[]>])[] = [
    ["a question that an article answers", () => say("Do I need a food licence to sell walnuts?")],
    ["that the answer helped", () => press(/^answer:helped:/)],
    ["to say it simpler", () => press(/^answer:simpler:/)],
    ["that it is not clear", () => press(/^answer:unclear:/)],
    ["why it is not clear", () => press(/^answer:why:/)],
    ["to ask a person", () => press(/^answer:person:/)],
    ["to send it to a person", () => press(/^answer:send:/)],
    ["a question about a danger", () => say("I was cheated, I sent money to a stranger")],
    ["a question about a decision", () => say("Should I borrow money to buy stock?")],
    ["a question about a word", () => say("What is a SKU?")],
    ["a question that nothing answers", () => say("Who won the snooker on television?")],
    ["another line of it, which is sure", () => say("Do I need a food licence to sell walnuts?")],
    ["a question in Chinese", () => say("快递费怎么算？")],
    ["where I am", () => say("/progress")],
    ["the way back to the road", () => press(/^step:next~/)],
    ["the next card", () => press(/^step:go:/)],
    ["an answer to a task", () => press(/^step:pick:/)],
    ["the card behind it", () => press(/^step:go:/)],
    ["the card in simpler words", () => press(/^step:simpler:/)],
    ["a later card", () => press(/^step:go:/)],
    ["to put a task off", () => press(/^step:later:/)],
    ["a key of the menu", () => say("/ask")],
    ["a button of the menu", () => press(/^do:topics/)],
    ["the cash book", () => say("/cash")],
    ["the shop", () => press(/^shop:menu/)],
    ["a language", async () => (await say("/language"), press(/^lang:en/))],
    ["what is remembered", () => say("/privacy")],
    ["a line of the cash book", async () => (await say("+4 eggs"), say("+5 eggs"))],
    ["parcels, where some were noted", async () => (await note(3), note(4))],
    ["a break", async () => (await say("/pause"), press(/^pause:week/))],
  ];

  it("whatever a learner does, also in the first turn of a day", async () => {
    expect(acts.map(([name]) => name)).toEqual(expect.arrayContaining(Object.keys(mostOf)));
    for (const [name, act] of acts) {
      await chapter(name, async () => {
        const asked = await act();
        expect(asked.length, asked.join("\n")).toBeLessThanOrEqual(mostOf[name] ?? most);
        expect(asked.length).toBeGreaterThan(0);
      });
    }
    await chapter("the first turn of a day", async () => {
      await store.db.updateTable("member").set({ last_seen_day: "2026-11-30" }).execute();
      const asked = await say("Do I need a food licence to sell walnuts?");
      expect(asked.length, asked.join("\n")).toBeLessThanOrEqual(most);
    });
  });
});
