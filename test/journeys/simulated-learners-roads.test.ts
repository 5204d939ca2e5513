/**
 * Learners on the other roads: one works beside a seller, in each of the five jobs, and then opens
 * a shop; one brings neighbours, who join by the link and walk on.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { isAt, isAtEnd, walkUntil } from "../support/learners/learner-answers.ts";
import { faultsAmong, simulate, type SimulatedLearner } from "../support/learners/learners.ts";
import { flowFor, say, stepsOf } from "../support/people/shipped-road.ts";
import { openVillage, type TestVillage } from "../support/people/village.ts";

const jobs = ["pack", "photograph", "drive", "grow", "answer"] as const;

describe.each([
  ["en", 7_501, "Upper Creek"],
  ["zh", 7_511, "上溪村"],
] as const)("learners on the other roads, in %s", (tongue, id, place) => {
  let village: TestVillage;
  const everybody: SimulatedLearner[] = [];
  const says = (key: string, values?: Record<string, string | number>) => say(tongue, key, values);
  const titleOf = (stepId: string) => stepsOf(stepId)[0]!.words[tongue].title;
  const meet = (offset: number, name?: string, traits?: Record<string, string>) => {
    const learner = simulate(village, id + offset, tongue, traits, name);
    everybody.push(learner);
    return learner;
  };

  beforeAll(async () => {
    village = await openVillage();
  });
  afterAll(() => village.close());

  it(
    "one learns five jobs and opens a shop, one brings neighbours who walk on",
    { timeout: 300_000 },
    async () => {
      await chapter("somebody who works beside a seller", async () => {
        const learner = meet(0, undefined, { job: jobs[0] });
        await learner.join();

        await chapter(
          "goes from the page of all steps to a day beside a seller, and on to the job they chose",
          async () => {
            await learner.say("/progress");
            await learner.tap("playbook-all-steps");
            await learner.tap("playbook-beside");
            await learner.press(titleOf("beside-seller"));
            await learner.tap("playbook-begin-step");
            await walkUntil(learner, isAtEnd);

            expect(learner.met.slice(1)).toEqual(
              flowFor(stepsOf("beside-seller", `i-${jobs[0]}`), {}),
            );
            expect(learner.at.text).toContain(says("playbook-three-ways"));
          },
        );

        for (const job of jobs.slice(1)) {
          await chapter(`learns one more job: ${job}`, async () => {
            const list = await learner.tap("playbook-second-job");
            await learner.press(titleOf(`i-${job}`));
            await learner.tap("playbook-begin-step");
            const before = learner.met.length - 1;
            await walkUntil(learner, isAtEnd);

            expect(list.text).toContain(`✓ ${titleOf("beside-seller")}`);
            expect(learner.met.slice(before)).toEqual(flowFor(stepsOf(`i-${job}`), {}));
            expect(learner.at.buttons).toEqual(
              ["playbook-own-shop", "playbook-second-job", "playbook-stay"].map((key) => says(key)),
            );
          });
        }

        await chapter("begins a shop of their own at its first step", async () => {
          await learner.tap("playbook-own-shop");
          await walkUntil(learner, isAt("purpose/purpose-sentence"));

          expect(learner.met.slice(-3)).toEqual([
            "purpose/ask-one",
            "purpose/say-your-gain",
            "purpose/purpose-sentence",
          ]);
        });
      });

      await chapter("somebody who helps neighbours", async () => {
        const names = { en: ["Chen", "Wang", "Zhao"], zh: ["老陈", "小王", "小赵"] }[tongue];
        const first = meet(1, names[0]);
        const walker = meet(2, names[1]);
        const friend = meet(3, names[2]);

        await chapter(
          "walks the first mover's kit to its end and gets a link to give",
          async () => {
            await first.join({ placement: "neighbours", village: place });
            await walkUntil(first, isAtEnd);
            const link = await first.tap("playbook-invite");

            expect(first.met).toEqual(flowFor(stepsOf("first-mover-kit"), {}));
            expect(link.text).toContain("https://t.me/");
            expect(link.messages.some(({ photo }) => photo !== undefined)).toBe(true);
          },
        );

        await chapter(
          "brings two people by the link, who are greeted by their name, and one comes to step 3",
          async () => {
            const { text } = await first.say("/invite");
            const payload = /start=([\w-]+)/.exec(text)![1]!;
            const hello = await walker.start(payload);
            await walker.join({ payload });
            await friend.join({ payload });
            await walkUntil(walker, isAt("who-does-what/six-jobs"));

            expect(hello.text).toContain(says("joining-hello-from", { name: names[0]! }));
            expect(
              village.rows(
                `select brought.telegram_id as id from member brought join member by on by.id = brought.invited_by
           where by.telegram_id = ? order by 1`,
                id + 1,
              ),
            ).toEqual([{ id: id + 2 }, { id: id + 3 }]);
          },
        );

        await chapter(
          "sees the two counted, and who agreed by name and step; and they see who brought them",
          async () => {
            for (const one of [walker, first]) {
              await one.say("/peers");
              await one.tap("chain-consent-yes");
            }
            const me = await first.say("/me");
            const chain = await first.say("/peers");
            const above = await friend.say("/peers");

            expect(me.text).toContain(says("me-brought", { count: 2 }));
            expect(chain.text).toContain(says("chain-first", { count: 2 }));
            expect(chain.text).toContain(
              says("chain-person-step", { who: `${names[1]} · ${place}`, number: 3 }),
            );
            expect(chain.text).not.toContain(names[2]);
            expect(above.text).toContain(says("chain-brought-by", { name: names[0]! }));
          },
        );
      });

      await chapter("met no screen that breaks a rule, and nothing broke inside", () => {
        expect(faultsAmong(everybody, village)).toEqual([]);
      });
    },
  );
});
