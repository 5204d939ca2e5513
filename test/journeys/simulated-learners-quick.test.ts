/**
 * A quick learner does everything right, uses every tool where the road asks for it, and ends at
 * step 14 with all of it done. What the tools say is reckoned here once more, in another way.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { answer, isAtEnd, walkUntil } from "../support/learners/learner-answers.ts";
import { bookLines, goal, goods, typed } from "../support/learners/learner-tools.ts";
import { faultsAmong, simulate, type SimulatedLearner } from "../support/learners/learners.ts";
import { flowOnce, fourteen, say } from "../support/people/shipped-road.ts";
import { codeIn } from "../support/people/peers.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type Heard, type TestVillage } from "../support/people/village.ts";

/** The second day's lines, in cents. */
const secondDay = {
  en: [
    ["+60 three baskets", 6_000],
    ["-9.80 boxes", -980],
  ],
  zh: [
    ["+60 核桃三袋", 6_000],
    ["-9.80 纸箱", -980],
  ],
} as const;

const written = (cents: number) => (cents / 100).toFixed(2).replace(/\.00$/, "");

describe.each([
  ["en", 7_101, { product: "grown" }],
  ["zh", 7_102, { product: "made" }],
] as const)("a quick learner in %s", (tongue, id, traits) => {
  let village: TestVillage;
  let learner: SimulatedLearner;
  const ends: Heard[] = [];
  const says = (key: string, values?: Record<string, string | number>) => say(tongue, key, values);
  const openTool = async (key: string) => {
    await learner.press(says("button-more"));
    await learner.tap("more-shop");
    return learner.tap(key);
  };

  beforeAll(async () => {
    village = await openVillage();
    // Whoever knows somebody who sells, and was brought, has the most to be asked.
    const seller = village.person(id + 1_000, "Li", tongue === "zh" ? "zh-hans" : "en");
    await joinUp(seller, { tongue, village: "Shangxi", placement: "shop" });
    learner = simulate(village, id, tongue, traits);
    await learner.join({ payload: codeIn((await seller.say("/invite")).text) });
  });
  afterAll(() => village.close());

  it(
    "walks all fourteen steps, and finds everything as it was noted",
    { timeout: 300_000 },
    async () => {
      await chapter("walks all fourteen steps in order and skips nothing", async () => {
        let newest = 0;
        await walkUntil(learner, isAtEnd, async (one) => {
          const heard = await answer(one);
          // A list far above that was ticked is no new message.
          const messages = heard.messages.filter(({ message_id: id }) => id > newest);
          newest = Math.max(newest, ...messages.map(({ message_id: id }) => id));
          if (fourteen.some(({ words }) => heard.text.includes(words[tongue].finish))) {
            ends.push({ ...heard, messages });
          }
          return heard;
        });

        const chat = (await learner.person.phone.messages())
          .map(({ text = "" }) => text)
          .join("\n");
        expect(learner.met).toEqual(flowOnce(fourteen, traits));
        expect(fourteen.filter(({ words }) => !chat.includes(words[tongue].finish))).toEqual([]);
        expect(chat).toContain(says("playbook-all-walked"));
      });

      await chapter("hears one message at the end of each step, with at most three buttons", () => {
        expect(ends).toHaveLength(14);
        expect(ends.filter(({ messages }) => messages.length !== 1)).toEqual([]);
        expect(ends.filter(({ buttons }) => buttons.length > 3)).toEqual([]);
        for (const lead of ["taught-lead", "helper-lead", "teacher-lead"]) {
          expect(ends.some(({ buttons }) => buttons.includes(says(lead)))).toBe(true);
        }
      });

      await chapter("needs few taps: fifteen in step 2, and three hundred in all", async () => {
        const taps = Object.values(learner.taps).reduce((sum, count) => sum + count, 0);

        expect(learner.taps["products"]).toBeLessThanOrEqual(15);
        expect(taps).toBeLessThanOrEqual(300);
      });

      await chapter(
        "is told by /progress and by the page of all steps that all is done",
        async () => {
          const progress = await learner.say("/progress");
          const all = await learner.tap("playbook-all-steps");

          expect(progress.text).toContain("■".repeat(10));
          expect(progress.text.match(/✓ \d+ /g)).toHaveLength(4);
          expect(all.buttons.slice(0, 4)).toEqual([
            says("playbook-to-get-ready", { mark: "✓", number: 1, done: 4, all: 4 }),
            says("playbook-to-open", { mark: "✓", number: 2, done: 3, all: 3 }),
            says("playbook-to-sell", { mark: "✓", number: 3, done: 3, all: 3 }),
            says("playbook-to-together", { mark: "✓", number: 4, done: 4, all: 4 }),
          ]);
        },
      );

      await chapter("finds the price as it was told, and what it leaves", async () => {
        await openTool("shop-price");
        const price = await learner.press(goods[tongue][0]);

        // 23.80 less 10.20 and 6.30.
        expect(price.text).toContain(says("price-is", { price: "23.80", money: "yuan" }));
        expect(price.text).toContain(says("price-leaves", { left: "7.30", money: "yuan" }));
      });

      await chapter(
        "notes the next day too, and finds every line in the book, the month and the file",
        async () => {
          await village.later({ days: 1 });
          await learner.say(secondDay[tongue].map(([line]) => line).join("\n"));
          const month = await learner.tap("cash-month-open");
          const sent = await learner.tap("cash-file-all");

          const days = [
            ...bookLines[tongue].map((line) => ["2026-12-01", ...line] as const),
            ...secondDay[tongue].map((line) => ["2026-12-02", ...line] as const),
          ];
          const own = bookLines[tongue][0][1];
          const trade = days.map(([, , cents]) => cents).filter((cents) => cents !== own);
          const sum = (cents: readonly number[]) => cents.reduce((all, each) => all + each, 0);
          expect(month.text).toContain(
            [
              says("cash-month-in", { amount: written(sum(trade.filter((cents) => cents > 0))) }),
              says("cash-month-out", { amount: written(-sum(trade.filter((cents) => cents < 0))) }),
              says("cash-month-left", { amount: written(sum(trade)) }),
            ].join("\n"),
          );
          const file = (await learner.person.download(sent.messages.at(-1)!)).toString("utf8");
          const rows = file.trim().split("\r\n").slice(1);
          expect(rows.map((row) => row.split(","))).toEqual(
            days.map(([day, line, cents], index) => [
              day,
              line.slice(line.indexOf(" ") + 1),
              cents > 0 ? String(cents / 100) : "",
              cents < 0 ? String(-cents / 100) : "",
              expect.any(String),
              String(sum([own, ...trade].slice(0, index + 1)) / 100),
            ]),
          );
        },
      );

      await chapter(
        "notes the parcels of two days, puts one right, and finds the sums",
        async () => {
          await learner.say("/orders");
          await learner.press("3");
          await learner.say({ en: "yesterday 6", zh: "昨天 6" }[tongue]);
          const numbers = await learner.tap("orders-my-numbers");
          const sent = await learner.tap("orders-file");

          const file = (await learner.person.download(sent.messages.at(-1)!)).toString("utf8");
          // Both days lie in one week, from Monday 30 November.
          expect(numbers.text).toContain(
            says("orders-totals", { noted: "yes", today: 3, week: 9, total: 9 }),
          );
          expect(numbers.text).toContain(says("orders-average", { average: "4.5", over: 2 }));
          expect(file.trim().split("\r\n").slice(1)).toEqual(["2026-12-01,6", "2026-12-02,3"]);
        },
      );

      for (const at of [0, 1]) {
        await chapter(
          `finds goods ${at} on the shelf, with the number at which to order`,
          async () => {
            const { daily, lead, safety, have } = typed.stock;
            const name = goods[tongue][at]!;
            await openTool("shop-stock");
            const item = await learner.press(says("stock-row", { name, have, now: "no" }));
            const sold = await learner.press("-5");

            const point = daily * lead + safety;
            expect(item.text).toContain(says("stock-point", { name, point }));
            expect(sold.text).toContain(
              says("stock-not-yet", { have: have - 5, more: have - 5 - point }),
            );
          },
        );
      }

      await chapter(
        "sees the goal, is asked about it on its evening once, and says that it is reached",
        async () => {
          await learner.say("/me");
          await learner.tap("me-road");
          const page = await learner.tap("goal-mine");
          await village.until("2027-03-01T11:29:00Z");
          const early = await learner.unasked();
          await village.later({ minutes: 2 });
          const asked = await learner.unasked();
          const reached = await learner.tap("goal-reached");
          await village.later({ days: 30 });

          expect(page.text).toContain(goal[tongue].words);
          expect(early.text).toBe("");
          expect(asked.messages).toHaveLength(1);
          expect(asked.text).toContain(says("goal-day-has-come"));
          expect(reached.text).toContain(says("goal-is-reached"));
          expect((await learner.unasked()).text).toBe("");
        },
      );

      await chapter("met no screen that breaks a rule, and nothing broke inside", () => {
        expect(faultsAmong([learner], village)).toEqual([]);
      });
    },
  );
});
