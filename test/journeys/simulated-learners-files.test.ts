/**
 * A learner sends the wrong thing at every task of the road: a picture where a number is asked, a
 * voice note where a picture is asked, whatever else a phone can send. Kind words and the same job
 * each time; nothing of it is kept, and then the right thing is.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { answer, isAt, isAtEnd, walkUntil } from "../support/learners/learner-answers.ts";
import {
  faultsAmong,
  sendings,
  simulate,
  type Sending,
  type SimulatedLearner,
} from "../support/learners/learners.ts";
import {
  flowOnce,
  fourteen,
  lessonOf,
  say,
  textOf,
  type Item,
} from "../support/people/shipped-road.ts";
import { openVillage, type Heard, type TestVillage } from "../support/people/village.ts";

/** What it is, and how it is sent. */
type Sent = [what: string, act: (learner: SimulatedLearner) => Promise<Heard>];

/** As much as a message holds, without a number in it. */
const long = {
  en: "walnuts, ".repeat(456).slice(0, 4_096),
  zh: "核桃和板栗，".repeat(683).slice(0, 4_096),
};

const anything: readonly Sent[] = [
  ["a voice note", (one) => one.send("voice")],
  ["a file", (one) => one.send("document")],
  ["a sticker", (one) => one.send("sticker")],
  ["a contact", (one) => one.send("contact")],
  ["a place", (one) => one.send("location")],
  ["a video", (one) => one.send("video")],
  ["a text of 4,096 characters", (one) => one.say(long[one.tongue])],
  ["a text that shows nothing", (one) => one.say("\u2800\u200b\u3164")],
  ["a smile", (one) => one.say("🌾")],
];

/** Sends another wrong thing at each task; whatever moved or was lost by it is noted. */
function createWrongSender(lost: string[]) {
  const seen = new Set<string>();

  return async (learner: SimulatedLearner): Promise<Heard> => {
    const lesson = learner.lesson();
    if (lesson === undefined || lesson.item.kind === "card" || seen.has(lesson.name)) {
      return answer(learner);
    }
    seen.add(lesson.name);
    const sending = wrongFor(lesson.item, seen.size);
    await learner.send(sending);
    // A picture may be for somebody to look at: that is asked first.
    if (learner.lesson() === undefined) await learner.next();
    if (learner.lesson()?.name !== lesson.name) {
      lost.push(`${lesson.name} became ${learner.lesson()?.name} by a ${sending}`);
    }
    return answer(learner);
  };
}

function wrongFor(item: Item, count: number): Sending {
  const accepted: readonly string[] = item.kind === "show" ? item.accepts : [];
  const wrong = sendings.filter((sending) => !accepted.includes(sending));
  return wrong[count % wrong.length]!;
}

let village: TestVillage;
beforeAll(async () => {
  village = await openVillage();
});
afterAll(() => village.close());

describe.each([
  ["en", 7_401, { product: "craft" }],
  ["zh", 7_402, { product: "bought" }],
] as const)("a learner who sends wrong things, in %s", (tongue, id, traits) => {
  const lost: string[] = [];
  const act = createWrongSender(lost);
  let learner: SimulatedLearner;
  const shown = (taskId = "%") =>
    village.rows<{ name: string; kind: string; text: string }>(
      `select step_id || '/' || task_id as name, kind, text
       from shown join member on member.id = member_id
       where telegram_id = ? and task_id like ?`,
      id,
      taskId,
    );

  beforeAll(async () => {
    learner = simulate(village, id, tongue, traits);
    await learner.join();
  });

  it(
    "hears kind words each time, arrives at the end, and only what was asked is kept",
    { timeout: 300_000 },
    async () => {
      await chapter("where four numbers are asked", async () => {
        await walkUntil(learner, isAt("products/first-price"), act);

        const sent: readonly Sent[] = [["a photo", (one) => one.send("photo")], ...anything];
        for (const [what, send] of sent) {
          await chapter(`hears kind words after ${what}, and the same job`, async () => {
            const heard = await send(learner);

            expect(heard.text).toContain(textOf("products/first-price", tongue));
            expect(heard.text.split("\n")[0]).toMatch(
              {
                en: /cannot use that here|could not read|only need the numbers/,
                zh: /用不上|没看懂|只要数/,
              }[tongue],
            );
            expect(shown("first-price")).toEqual([]);
          });
        }

        await chapter("is understood in the end, whatever was sent before", async () => {
          const heard = await learner.say("20 9 3 4.5");

          expect(heard.text).toContain(
            say(tongue, "playbook-left", { in: "20", out: "16.50", left: "3.50" }),
          );
          expect(shown("first-price")).toMatchObject([{ kind: "number", text: "20 9 3 4.50" }]);
        });
      });

      await chapter("where a photo is asked", async () => {
        await walkUntil(learner, isAt("shipping/first-parcel"), act);

        const sent: readonly Sent[] = [["numbers", (one) => one.say("20 9 3 4.5")], ...anything];
        for (const [what, send] of sent) {
          await chapter(`hears kind words after ${what}, and the same job`, async () => {
            const heard = await send(learner);

            expect(heard.text).toContain(textOf("shipping/first-parcel", tongue));
            expect(heard.text).toContain(say(tongue, "playbook-show-something-else"));
            expect(shown("first-parcel")).toEqual([]);
          });
        }

        await chapter("is understood in the end, and the place was never lost", async () => {
          await village.bot.restart();
          await learner.next();
          const at = learner.lesson()?.name;
          const heard = await learner.send("photo");

          expect(at).toBe("shipping/first-parcel");
          expect(heard.text).toContain(say(tongue, "playbook-association-looks"));
          expect(shown("first-parcel")).toMatchObject([{ kind: "photo" }]);
        });
      });

      await chapter("arrives at the end, and only what was asked is kept", async () => {
        await walkUntil(learner, isAtEnd, act);

        const flow = flowOnce(fourteen, traits);
        const wanted = flow.flatMap((name) => {
          const { item } = lessonOf(name);
          return item.kind === "show" ? [{ name, kind: item.accepts[0] }] : [];
        });
        expect(lost).toEqual([]);
        expect(learner.met).toEqual(flow);
        expect(shown().map(({ name, kind }) => ({ name, kind }))).toEqual(
          expect.arrayContaining(wanted),
        );
        expect(shown()).toHaveLength(wanted.length);
      });

      await chapter("met no screen that breaks a rule, and nothing broke inside", () => {
        expect(faultsAmong([learner], village)).toEqual([]);
      });
    },
  );
});
