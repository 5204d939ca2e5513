/**
 * Learners whose shop sells nothing for three months: asked once, without shame. One stops, and
 * hears nothing for a year of days; one sells other goods; one works for a shop.
 */
import { afterAll, beforeAll, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { answer, isAt, isAtEnd, walkUntil } from "../support/learners/learner-answers.ts";
import { faultsAmong, simulate, type SimulatedLearner } from "../support/learners/learners.ts";
import { say, stepsOf } from "../support/people/shipped-road.ts";
import { openVillage, type Heard, type TestVillage } from "../support/people/village.ts";

const tongues = [
  ["en", 7_601],
  ["zh", 7_611],
] as const;

const [firstOrders] = stepsOf("first-orders");

let village: TestVillage;
/** Three of each tongue: who stops, who sells other goods, who works for a shop. */
const byTongue: Record<"en" | "zh", SimulatedLearner[]> = { en: [], zh: [] };
const everybody = (): SimulatedLearner[] => [...byTongue.en, ...byTongue.zh];

beforeAll(async () => {
  village = await openVillage();
  for (const [tongue, id] of tongues) {
    for (const offset of [0, 1, 2]) {
      const learner = simulate(village, id + offset, tongue);
      await learner.join({ placement: "shop" });
      await learner.tap("playbook-list-every");
      await learner.tap("playbook-did-all");
      byTongue[tongue].push(learner);
    }
  }
});
afterAll(() => village.close());

/** Goes on as somebody does who has sent no parcel: what needs one is put off, or is none. */
async function withoutAParcel(learner: SimulatedLearner): Promise<Heard> {
  const { tongue, at } = learner;
  const anyway = say(tongue, "playbook-go-on-anyway");
  if (at.buttons.includes(anyway)) return learner.press(anyway);
  switch (learner.lesson()?.name) {
    case "shipping/first-parcel":
      return learner.tap("playbook-later");
    case "shipping/neighbour-asks":
    case "shipping/ten-parcels":
      return notYet(learner);
    case "first-orders/parcels":
      await learner.tap("playbook-tool-orders");
      return learner.press("0");
    default:
      return answer(learner);
  }
}

/** Which stands last. */
async function notYet({ tongue, at, press }: SimulatedLearner): Promise<Heard> {
  const meanwhile = say(tongue, "playbook-go-on-meanwhile");
  return press(at.buttons.includes(meanwhile) ? meanwhile : at.buttons.at(-1)!);
}

it(
  "they are asked once, without shame, and each goes their way",
  { timeout: 600_000 },
  async () => {
    for (const [tongue] of tongues) {
      await chapter(`one of them walks on to the end of step 10, in ${tongue}`, async () => {
        const walker = byTongue[tongue][0]!;
        await walker.next();
        await walkUntil(walker, isAt("training/neighbours-first"), withoutAParcel);
        const chat = (await walker.person.phone.messages()).map(({ text = "" }) => text).join("\n");

        expect(chat).toContain(firstOrders!.words[tongue].finish);
      });
    }

    await chapter(
      "hear only what they put off, until the evening of the ninetieth day or the next",
      async () => {
        const unasked = () => Promise.all(everybody().map((learner) => learner.unasked()));
        await village.until("2026-12-20T12:00:00Z");
        await unasked();
        await village.until("2027-02-28T12:00:00Z");
        const early = await unasked();
        await village.until("2027-03-01T12:00:00Z");
        const asked = await unasked();
        // Whose goal's day it was hears of that alone, and is asked the evening after.
        await village.until("2027-03-02T12:00:00Z");
        const next = await unasked();

        const ways = everybody().map(({ tongue }) =>
          ["exit-stop", "exit-change", "exit-work", "exit-sold", "exit-on"].map((key) =>
            say(tongue, key),
          ),
        );
        expect(early.map(({ text }) => text).join("")).toBe("");
        expect(asked.map(({ messages }) => messages.length)).toEqual(ways.map(() => 1));
        expect(
          asked.map(({ buttons }, index) =>
            next[index]!.messages.length === 0 ? buttons : next[index]!.buttons,
          ),
        ).toEqual(ways);
      },
    );

    for (const [tongue] of tongues) {
      await chapter(`in ${tongue}: may stop: the shop is closed in good order`, async () => {
        const learner = byTongue[tongue][0]!;
        const stopped = await learner.tap("exit-stop");
        await learner.tap("exit-close");
        learner.traits = { ...learner.traits, exit: "stop" };
        await walkUntil(learner, isAtEnd);

        expect(stopped.text).toContain(say(tongue, "exit-is-stop"));
        expect(learner.met).toContain("honest-exit/closing");
        expect(learner.at.text).toContain(say(tongue, "playbook-all-for-now-exit"));
      });

      await chapter(
        `in ${tongue}: may change the product: the step about goods begins anew`,
        async () => {
          const learner = byTongue[tongue][1]!;
          const changed = await learner.tap("exit-change");
          await learner.tap("exit-look");

          expect(changed.text).toContain(say(tongue, "exit-is-change"));
          expect(learner.lesson()?.name).toBe("products/place-check");
        },
      );

      await chapter(`in ${tongue}: may work for a shop: a day beside a seller begins`, async () => {
        const learner = byTongue[tongue][2]!;
        const works = await learner.tap("exit-work");
        await learner.tap("exit-beside");

        expect(works.text).toContain(say(tongue, "exit-is-work"));
        expect(learner.lesson()?.name).toBe("beside-seller/a-day");
      });
    }

    await chapter("whoever stopped hears nothing for a year of days", async () => {
      // At another minute of the day each time: nothing waits for a certain one.
      for (let day = 0; day < 365; day += 1) await village.later({ days: 1, minutes: day % 7 });
      const heard = await Promise.all(tongues.map(([tongue]) => byTongue[tongue][0]!.unasked()));

      expect(heard.map(({ text }) => text)).toEqual(["", ""]);
    });

    await chapter("they met no screen that breaks a rule, and nothing broke inside", () => {
      expect(faultsAmong(everybody(), village)).toEqual([]);
    });
  },
);
