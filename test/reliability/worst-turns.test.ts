/**
 * Whatever a person types and whatever waits for it, a turn compares words a bounded number of times.
 * Through the bot's own handlers, on a store in memory; counted, not timed.
 */
import type { Message, Update } from "@grammyjs/types";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createAnswerQuestion } from "../../src/subjects/answers/rules/answer-question.ts";
import { createFindTerm } from "../../src/subjects/answers/rules/glossary.ts";
import { countTerms } from "../../src/subjects/answers/rules/search/nearness.ts";
import type { Work } from "../../src/subjects/answers/rules/work-count.ts";
import { createPublishedAnswers } from "../../src/subjects/questions/rules/published.ts";
import { type Handled } from "../../src/bot/bot.ts";
import { createMentor } from "../../src/subjects/index.ts";
import { openStore, type Store } from "../../src/subjects/open-store.ts";
import { keepOfGroup } from "../../src/subjects/groups/screens/update.ts";
import { openShipped } from "../support/program/bot.ts";
import { worstTexts } from "../support/worst-texts.ts";
import { depsOf } from "../support/people/year.ts";

/** In one turn: the message, its lines, the last of them, and the message with what was spoken of. */
const mostSearches = 6;
/** Of one search, as in worst-texts.test.ts. */
const most = { terms: 4_000, corrections: 40, comparisons: 25_000 };
const none: Record<Work, number> = {
  searches: 0,
  terms: 0,
  corrections: 0,
  comparisons: 0,
  phrasings: 0,
};

const now = new Date("2026-11-20T08:00:00Z");
const botId = 1;
const people = Object.keys(worstTexts).length;
let store: Store;
let bot: Handled;
let work: Record<Work, number>;
let updates = 0;

beforeAll(async () => {
  const { knowledge } = await openShipped();
  const answer = createAnswerQuestion({
    ...knowledge,
    countWork(what, times) {
      work[what] += times;
    },
  });
  const known = countTerms([]);
  store = await openStore("sqlite::memory:");
  bot = createMentor({
    ...depsOf(() => now),
    kept: createPublishedAnswers(answer, () => known),
    known: () => known,
    articles: knowledge.articles,
    glossary: knowledge.glossary,
    findTerm: createFindTerm(knowledge.glossary),
    partners: knowledge.partners,
    burstMs: 2_000,
    officers: new Set(Array.from({ length: people }, (_, at) => officer(at))),
  });
  await store.transact(async ({ members }) => {
    await members.createVillage({ id: "v", name: "Li", state: "listed", createdBy: "x" }, now);
    for (let at = 0; at < people; at += 1) {
      for (const telegramId of [member(at), officer(at)]) {
        const id = `m${telegramId}`;
        const language = at % 2 === 0 ? "zh" : "en";
        const facts = { invitedBy: null, villageId: "v", householdId: null } as const;
        await members.create({ id, telegramId, firstName: "Li", language, ...facts }, now);
        await members.setPlacement(id, "nothing");
        await members.setWorstProblem(id, "-");
      }
    }
  });
}, 120_000);

beforeEach(() => {
  work = { ...none };
});

afterAll(() => store.close());

const stranger = (at: number) => 5_000 + at;
const member = (at: number) => 1_000 + at;
const officer = (at: number) => 3_000 + at;

async function send(update: object): Promise<void> {
  updates += 1;
  const whole = { update_id: updates, ...update } as Update;
  await store.transact(async (records) => void (await bot.handle(whole, records, now)));
}

function messageOf(from: number, text: string): Message {
  return {
    message_id: updates + 1,
    date: 1,
    from: { id: from, is_bot: false, first_name: "Li" },
    chat: { id: from, type: "private", first_name: "Li" },
    text,
  };
}

const say = (from: number, text: string) => send({ message: messageOf(from, text) });

/** Who says it, and what came before; the last call is the one that counts. */
const turns: Record<string, (text: string, at: number) => Promise<void>> = {
  "a stranger": (text, at) => say(stranger(at), text),
  "a member": (text, at) => say(member(at), text),
  "a member who goes on": async (text, at) => {
    await say(member(at), "zzqx wvvk");
    beginCounting();
    await say(member(at), text);
  },
  "a member who sends lines": async (text, at) => {
    for (const part of [text.slice(0, 450), text.slice(450, 900)]) await say(member(at), part);
    beginCounting();
    await say(member(at), text.slice(0, 900) + "\n" + text.slice(900));
  },
  "a member under a picture": (text, at) => {
    const { text: _, ...message } = messageOf(member(at), "");
    const photo = [{ file_id: "x", file_unique_id: "y", width: 1, height: 1 }];
    return send({ message: { ...message, photo, caption: text.slice(0, 1_024) } });
  },
  "a member who is asked which it is": async (text, at) => {
    await waitFor(member(at), "either", "zzqx wvvk");
    await say(member(at), text);
  },
  "a member of whom goods are asked": async (text, at) => {
    await waitFor(member(at), "price", "x/goods");
    await say(member(at), text);
  },
  "an officer": (text, at) => say(officer(at), text),
  "somebody in a group": async (text, at) => {
    const message = {
      ...messageOf(member(at), `@b ${text.slice(0, 4_090)}`),
      chat: { id: -100, type: "supergroup", title: "Li" },
      entities: [{ type: "mention", offset: 0, length: 2 }],
    };
    const kept = keepOfGroup({ update_id: 1, message } as Update, botId);
    await send(kept!);
  },
};

function beginCounting(): void {
  work = { ...none };
}

function waitFor(person: number, kind: "either" | "price", data: string) {
  return store.transact(({ waiting }) => waiting.set(person, { kind, data }, now));
}

describe("a turn looks up a bounded number of words", { retry: 0, timeout: 120_000 }, () => {
  it.each(Object.entries(turns))("of %s", async (_, turn) => {
    const worst = { ...none };
    for (const [at, text] of Object.values(worstTexts).entries()) {
      beginCounting();
      await turn(text, at);
      for (const what of Object.keys(none) as Work[]) {
        worst[what] = Math.max(worst[what], work[what]);
      }
    }

    expect(worst.searches).toBeLessThanOrEqual(mostSearches);
    expect(worst.terms).toBeLessThanOrEqual(mostSearches * most.terms);
    expect(worst.corrections).toBeLessThanOrEqual(mostSearches * most.corrections);
    expect(worst.comparisons).toBeLessThanOrEqual(mostSearches * most.comparisons);
    expect(worst.terms).toBeGreaterThan(0);
  });
});

describe("an ordinary question", { timeout: 60_000 }, () => {
  it.each(["a stranger", "a member", "a member under a picture", "an officer"])(
    "of %s is searched for once, whoever looks at it in the turn",
    async (who) => {
      // Another text for each: what was looked for a moment ago is remembered.
      await turns[who]!(`How do I send eggs to the city in a box, asks ${who}?`, 0);

      expect(work.searches).toBe(1);
    },
  );
});

it("looks nothing up for a line of the cash book", async () => {
  const id = `m${member(0)}`;

  await turns["a member"]!("+5 eggs", 0);

  const noted = await store.transact(({ cash }) => cash.notedOn(id, "2026-11-20"));
  expect(noted).toBe(1);
  expect(work).toEqual(none);
});
