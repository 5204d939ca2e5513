/**
 * A fair test and a field trial on both engines, small: a broadcast that leaves homes out is sent and looked at once,
 * and people of two villages are asked, answer, leave, and stand in what leaves the house, or do not.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "../../src/subjects/open-store.ts";
import { exportRows, hashOf, readRegistration } from "../../src/subjects/trials/index.ts";
import { engines } from "../support/engines.ts";
import { trialPlan, trialTaps } from "../support/trial-plan.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";
import { dayMs, eveningIn, jumpToEvening, todayIn } from "../support/people/village-days.ts";

describe.each(engines)("studies on $name", ({ open }) => {
  let store: Store;
  let village: TestVillage;
  let zhou: Villager;
  let chen: Villager;
  let ann: Villager;

  beforeAll(async () => {
    store = await open();
    village = await openVillage({ store });
    zhou = village.person(9_001, "周会长");
    chen = village.person(5_001, "陈姐");
    ann = village.person(5_002, "Ann", "en");
    await zhou.start();
    await joinUp(chen, { village: "上溪村" });
    await joinUp(ann, { tongue: "en", village: "Stone Bridge" });
    const created_at = new Date(village.now().getTime() - 50 * dayMs).toISOString();
    await store.db.updateTable("member").set({ created_at }).execute();
    await store.db.updateTable("village").set({ state: "listed" }).execute();
  }, 60_000);
  afterAll(() => village.close());

  it("send a message to nine homes of ten, and look once", async () => {
    await zhou.say("/broadcast");
    await zhou.say("本周六上午，老学校教打包。");
    await zhou.pressAll("发给谁", "十家有一家不发，比一比", "现在就发");
    const drawn = await store.db.selectFrom("fair_test_row").selectAll().execute();
    await village.later({ days: 13 });
    const early = await zhou.heard();
    await village.later({ days: 1, minutes: 1 });
    const looked = await zhou.heard();
    await village.later({ days: 3 });

    expect(drawn.map(({ member_id }) => member_id)).toHaveLength(2);
    expect(early.text).not.toContain("比完了");
    expect(looked.text).toContain("“本周六上午，老学校教打包。”，比完了");
    expect(looked.text).toContain("· 学完一步的：人太少，看不出来。");
    expect((await zhou.heard()).text).not.toContain("比完了");
  });

  it("ask who agrees, before and again, and let people leave", async () => {
    const asked = () => Promise.all([chen.say("/privacy"), ann.say("/privacy")]);
    const villages = await store.transact(({ trials }) => trials.villages());
    const text = JSON.stringify(villages);
    await asked();
    await eveningIn(village, 1, "11:50");
    await Promise.all([chen.heard(), ann.heard()]);
    await store.transact(async ({ trials }) => {
      await trials.addVersion(
        "t1",
        { body: trialPlan, hash: hashOf(trialPlan), reason: "" },
        village.now(),
      );
      await trials.start(
        "t1",
        "seven",
        {
          text,
          hash: hashOf(text),
          villages: villages.map(({ id }, at) => ({
            villageId: id,
            arm: at === 0 ? "now" : "later",
            block: 1,
          })),
        },
        village.now(),
      );
    });
    await asked();
    await eveningIn(village, 1, "11:50");
    const chinese = await chen.heard();
    await chen.press("可以，问吧");
    const thanks = await chen.pressAll(...trialTaps.zh);
    await ann.heard();
    await ann.press("Yes, ask me");
    await ann.pressAll(...trialTaps.en);
    await jumpToEvening(village, 29);
    await asked();
    await eveningIn(village, 2, "11:50");
    const months = await chen.heard();
    await chen.press("开始");
    const done = await chen.pressAll(...trialTaps.zh);
    const read = () => store.transact(({ trials }) => trials.participants("t1", todayIn(village)));
    const both = await read();
    await ann.say("/privacy");
    await ann.pressAll("More: I agreed to", "Leave the study", "Yes, leave and delete");
    const left = await read();
    const states = await store.transact(({ trials }) => trials.states("t1"));
    const kept = Array.from({ length: 5 }, (_, at) => ({ ...left[0]!, memberId: `m${at}` }));
    const { rows } = exportRows(kept, readRegistration(trialPlan), "k".repeat(64));

    expect(chinese.text).toContain("山大想知道，网上卖货给村里带来什么");
    expect(thanks.text + done.text).toMatch(/谢谢，都答完了[^]*谢谢，都答完了/);
    expect(months.text).toContain("还是1个月前那8下，替山大问的");
    expect(both).toHaveLength(2);
    expect(left.map(({ answers, steps }) => [answers.length, steps])).toEqual([[16, 0]]);
    expect(Object.fromEntries(states.map(({ state, people }) => [state, people]))).toEqual({
      in: 1,
      left: 1,
    });
    expect(rows[0]).toMatchObject({ again: "yes", steps: "0", again_income: "band-2" });
  }, 120_000);
});
