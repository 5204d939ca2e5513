/** What somebody only tells of their day is no question, no danger and nothing for the association; a job takes it. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, type Tongue } from "../support/people/road.ts";
import { openVillage, type TestVillage } from "../support/people/village.ts";

let village: TestVillage;
beforeAll(async () => {
  village = await openVillage();
});
afterAll(() => village.close());

const heard = { en: "I hear you, and thank you for telling me", zh: "听到了，谢谢你讲给我听" };

describe("what somebody tells of their day", () => {
  it.each([
    [6_701, "en", "baked 24 loaves"],
    [6_702, "en", "i have a small shop on facebook"],
    [6_703, "en", "my husband drives me to the post office on fridays"],
    [6_704, "zh", "照片里有我家的猫，就没换"],
    [6_705, "zh", "枣花蜜最香"],
  ] as const)("is heard, and nothing is sent or kept (%i)", async (id, tongue, said) => {
    const learner = village.person(id, "Bob", tongue === "en" ? "en" : "zh-hans");
    await joinUp(learner, { tongue });

    const answer = await learner.say(said);

    expect(answer.text).toContain(heard[tongue]);
    expect(answer.buttons).toHaveLength(1);
  });

  it.each([
    [6_711, "en", "✓ All of these", "baked 24 loaves, and eggs and brooms", "Kept"],
    [6_712, "zh", "✓ 一样不少", "家里有蜂蜜、鸡蛋、扫帚", "记下了"],
  ] as const)(
    "is the answer to a job that asks (%i)",
    async (id, tongue: Tongue, all, said, kept) => {
      const learner = village.person(id, "Bob", tongue === "en" ? "en" : "zh-hans");
      await joinUp(learner, { tongue, placement: "goods" });
      await learner.press(all);

      expect((await learner.say(said)).text).toContain(kept);
    },
  );
});
