/** A fair test: an officer leaves out one home in ten by chance; two weeks later both officers hear what moved. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { firstRecipient, pressStart } from "../support/people/broadcasts.ts";
import { joinUp } from "../support/people/road.ts";
import { eveningIn } from "../support/people/village-days.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
/** Two officers, of whom one reads English. */
let zhou: Villager;
let ann: Villager;
/** So many that too few are drawn once in 100,000 runs. */
const count = 600;

beforeAll(async () => {
  village = await openVillage({
    env: { ADMIN_IDS: "9001,9002", BROADCAST_PER_SECOND: "1000", SECOND_OFFICER_ABOVE: "1000" },
  });
  // While no bot listens: it hears nothing of them.
  await village.bot.stop();
  await pressStart(village.telegram.sandbox, count);
  await village.bot.restart();
  zhou = village.person(9_001, "周会长");
  ann = village.person(9_002, "Ann", "en");
  await zhou.start();
  await ann.start();
  await ann.press("English");
  const joined = new Date(village.now().getTime() - 50 * 24 * 3_600_000).toISOString();
  // Of every six people two are of one home.
  const those = `with recursive person (at) as
    (select 0 union all select at + 1 from person where at < ${count - 1})`;
  village.change(
    `${those} insert into household (id, created_by, created_at)
       select 'h' || at, 'x', ? from person where at % 6 = 0`,
    joined,
  );
  village.change(
    `${those} insert into member (id, telegram_id, first_name, language, household_id, created_at)
       select 'm' || at, ${firstRecipient} + at, 'Villager' || at, case at % 2 when 0 then 'zh' else 'en' end,
         case when at % 6 < 2 then 'h' || (at - at % 6) end, ? from person`,
    joined,
  );
}, 60_000);

afterAll(() => village.close());

const sides = () =>
  village.rows<{ member_id: string; house: string; is_held: number; state: string }>(
    `select drawn.member_id, drawn.house, drawn.is_held, sent.state from fair_test_row as drawn
     join broadcast_row as sent on sent.member_id = drawn.member_id
       and sent.broadcast_id = drawn.test_id order by drawn.member_id`,
  );

it("a fair test leaves one home in ten out, by chance, and is looked at once", async () => {
  await chapter(
    "is switched on for one broadcast, shown with its rule, looked at on its day",
    async () => {
      await zhou.say("/broadcast");
      const plain = await zhou.say("本周六上午，老学校教打包。");
      await zhou.press("发给谁");
      const tested = await zhou.press("十家有一家不发，比一比");
      await zhou.press("改成安全提醒");
      const safety = await zhou.press("是，有危险");
      const whomOfSafety = await zhou.press("发给谁");
      await zhou.press("← 回到这条消息");
      await zhou.press("不是安全提醒");
      const sent = await zhou.press("现在就发");
      const early = await zhou.press("以前发的");
      const waiting = await zhou.press(/本周六/);

      const drawn = sides();
      const held = drawn.filter(({ is_held }) => is_held === 1);
      const got = drawn.filter(({ is_held }) => is_held === 0);
      expect(plain.text).not.toContain("公平比一比");
      expect(tested.text).toContain("14天后只看一回");
      expect(safety.text).not.toContain("公平比一比");
      expect(whomOfSafety.buttons.join()).not.toContain("十家有一家");
      expect(drawn).toHaveLength(count);
      expect(held.length).toBeGreaterThan(20);
      expect(held.length).toBeLessThan(110);
      expect(new Set(held.map(({ state }) => state))).toEqual(new Set(["left-out"]));
      expect(new Set(got.map(({ state }) => state))).toEqual(new Set(["sent"]));
      expect(got.filter(({ house }) => held.some((each) => each.house === house))).toEqual([]);
      expect(sent.text).toContain(`${held.length}人抽签抽中不发`);
      expect(early.buttons.join()).toContain("本周六");
      expect(waiting.text).toContain("正在比：每十家有一家没收到，是抽签抽的。12月15日看一回");
      const rule = village.rows<{ rule: string; began_at: string; result: null }>(
        "select rule, began_at, result from fair_test",
      );
      expect(rule[0]!.rule).toContain("nothing is looked at or stopped before");
      expect(rule[0]!.result).toBeNull();

      // Half of those who got it finish a step, a fifth of the others; parcels are rare.
      const at = new Date(village.now().getTime() + 24 * 3_600_000).toISOString();
      village.change(
        `insert into step_state (member_id, step_id, state, at)
       select member_id, 'products', 'done', ? from (select member_id, is_held,
         row_number() over (partition by is_held order by member_id) as place from fair_test_row)
       where place % 10 < case is_held when 1 then 2 else 6 end`,
        at,
      );
      await village.later({ days: 13 });
      const silent = (await zhou.heard()).text + (await ann.heard()).text;
      await village.later({ days: 1, minutes: 1 });
      const chinese = await zhou.heard();
      const english = await ann.heard();
      await village.later({ days: 3 });
      const afterwards = (await zhou.heard()).text + (await ann.heard()).text;
      const report = await zhou.press("看看发的是什么");

      expect(silent).not.toMatch(/比完了|fair test/);
      expect(chinese.text).toContain(
        "“本周六上午，老学校教打包。”，比完了。每十家有一家没收到，是抽签抽的。",
      );
      expect(chinese.text).toMatch(/· 学完一步的：每100人里多\d+到\d+个，不像是碰巧。/);
      const finished = held.filter((_, index) => (index + 1) % 10 < 2).length / held.length;
      expect(chinese.text).toContain(
        `收到的每100人里有60个，没收到的每100人里有${Math.round(finished * 100)}个。`,
      );
      expect(chinese.text).toContain("· 寄出包裹的：人太少，看不出来。");
      expect(english.text).toContain(
        "One home in ten did not get it, drawn by chance. After 14 days",
      );
      expect(english.text).toMatch(
        /Finished a step: \d+ to \d+ more of 100 people. That is hardly/,
      );
      expect(english.text).toContain("· Sent parcels: too few to tell.");
      expect(chinese.text + english.text).not.toMatch(/Villager\d/);
      expect(afterwards).not.toMatch(/比完了|fair test/);
      expect(report.text).toMatch(/比过了，只看这一回：\n· 学完一步的：每100人里多/);
    },
  );

  await chapter("of tips or reminders: who is drawn hears nothing, the others do", async () => {
    const bo = village.person(7_001, "阿波");
    const kim = village.person(7_002, "Kim", "en");
    await joinUp(bo);
    await joinUp(kim, { tongue: "en" });
    await zhou.say("/start");
    const rule = await zhou.forge(1, "fair:open");
    const sure = await zhou.press("比一比提醒");
    const none = village.rows("select 1 from fair_test where kind = 'nudge'");
    await zhou.press("开始比");
    const both = await zhou.pressAll("比一比每周的小窍门", "开始比");
    const twice = await ann.forge(1, "fair:tip");

    expect(rule.text + both.text).toContain("谁自己要的，照样到");
    expect(sure.text).toContain("中间停不了");
    expect(none).toEqual([]);
    expect(both.text).toContain("· 提醒：正在比，1月15日告诉你。");
    expect(twice.text).toContain("The weekly tips: being tested. On 15 January");
    expect(twice.buttons).not.toContain("Test the weekly tips");
    expect(village.rows("select kind from fair_test order by kind")).toEqual([
      { kind: "broadcast" },
      { kind: "nudge" },
      { kind: "tip" },
    ]);

    // The draw is chance: here it fell on one of the two.
    const [test] = village.rows<{ id: string }>("select id from fair_test where kind = 'nudge'");
    village.change(
      `insert into fair_test_row (test_id, house, member_id, is_held, at)
       select ?, id, id, case telegram_id when 7001 then 1 else 0 end, created_at from member
       where telegram_id in (7001, 7002)`,
      test!.id,
    );
    await eveningIn(village, 3, "11:50");
    expect((await bo.heard()).text).toBe("");
    expect((await kim.heard()).text).toContain("You stopped at");
  });
}, 120_000);
