/** A large broadcast: another officer must agree, whoever presses first; counting never takes one long step. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;

const acts = () =>
  village.rows<{ act: string; actor: string }>("select act, actor from audit order by id");
const state = () =>
  village.rows<{ state: string }>("select state from broadcast order by created_at desc limit 1")[0]
    ?.state;

describe("a broadcast above the size", () => {
  let zhou: Villager;
  let wu: Villager;
  let zheng: Villager;
  let chen: Villager;

  beforeAll(async () => {
    village = await openVillage({
      env: { ADMIN_IDS: "9001,9002,9003,9004", SECOND_OFFICER_ABOVE: "1" },
    });
    zhou = village.person(9_001, "周会长");
    wu = village.person(9_002, "吴秘书");
    zheng = village.person(9_003, "Zheng", "en");
    chen = village.person(5_001, "陈姐");
    await zhou.start();
    await joinUp(chen, { village: "上溪村" });
    await joinUp(village.person(5_002, "小王"), { village: "上溪村" });
    await zhou.say("/broadcast");
    await zhou.say("星期五培训");
  });

  afterAll(() => village.close());

  it("is agreed to by another officer before it goes, once", async () => {
    await chapter("goes nowhere while no other officer has pressed Start", async () => {
      const refused = await zhou.press("现在就发");

      expect(refused.text).toContain("要发给2人。超过1人");
      expect(refused.text).toContain("另一位还没在这里点过“开始”");
      expect(refused.buttons).toContain("现在就发");
      expect(state()).toBe("draft");
      expect((await chen.heard()).text).not.toContain("培训");
    });

    await chapter(
      "is shown to every other officer, in their language, with the words as people get them",
      async () => {
        await wu.start();
        await joinUp(zheng, { tongue: "en" });
        await zheng.start();
        await wu.heard();
        const waits = await zhou.press("现在就发");
        const chinese = await wu.heard();
        const english = await zheng.heard();

        expect(waits.text).toContain("要协会另一位看过点头才发。已经请他们看了");
        expect(chinese.text).toMatch(
          /大家会这样看到：\n\n星期五培训\n\n——协会\n\n协会的另一位想把上面这条发给3人/,
        );
        expect(chinese.buttons).toEqual(["行，发吧", "这样不行"]);
        expect(english.text).toContain("Another officer wants to send the above to 3 people.");
        expect(state()).toBe("approval");
      },
    );

    await chapter("waits among what waits for the others, and opens there again", async () => {
      for (const [officer, waits, opens, asks, buttons] of [
        [wu, /^等着办的（1）$/, "📣 等你点头的消息（1）", "星期五培训", ["行，发吧", "这样不行"]],
        [
          zheng,
          /^What waits \(1\)$/,
          "📣 Messages that need your yes (1)",
          "Do you agree?",
          ["Agree, send it", "Send back for changes"],
        ],
      ] as const) {
        await officer.say("/association");
        await officer.press(waits);
        const again = await officer.press(opens);

        expect(again.text).toContain(asks);
        expect(again.text).toContain("星期五培训");
        expect(again.buttons).toEqual(buttons);
      }
      expect((await zhou.say("/association")).buttons[0]).toBe("现在没有等着办的");
    });

    await chapter("is not agreed to by its author, nor by a learner", async () => {
      const [{ id } = { id: "" }] = village.rows<{ id: string }>("select id from broadcast");
      await zhou.forge(1, `bc:yes:${id}`);
      expect((await zhou.phone.answer()).text).toBe("这是你自己写的，要另一位来点头。");
      await chen.forge(1, `bc:yes:${id}`);
      expect((await chen.phone.answer()).text).toBe("这个只有协会的人能用。");
      expect(state()).toBe("approval");
    });

    await chapter("comes back to its author with the other's words", async () => {
      const asked = await wu.press("这样不行");
      await wu.say("写上几点");
      const back = await zhou.heard();
      const closed = await zheng.heard();

      expect(asked.text).toContain("哪里不行");
      expect(back.text).toContain("吴秘书看过了，说这样不行：\n\n写上几点");
      expect(back.buttons).toContain("改内容");
      expect(closed.text).toBe('"星期五培训": 吴秘书 sent it back. It is being changed.');
      expect(closed.buttons).toEqual([]);
      expect(state()).toBe("draft");
    });

    await chapter(
      "is not agreed to by the old button once it was changed and taken back",
      async () => {
        await zhou.press("改内容");
        await zhou.say("星期五下午两点培训");
        await zhou.press("现在就发");
        const message = (await wu.heard()).messages.at(-1)!;
        const yes = message.reply_markup!.inline_keyboard[0]![0] as { callback_data: string };
        const taken = await zhou.press("拿回来改");
        await wu.forge(message.message_id, yes.callback_data);

        expect(taken.text).toContain("大家会这样看到：\n\n星期五下午两点培训");
        expect((await wu.phone.answer()).text).toContain("过时了");
        expect(state()).toBe("draft");
        await zhou.press("现在就发");
        await wu.forge(message.message_id, yes.callback_data);
        expect(state()).toBe("approval");
        await wu.heard();
        await zheng.heard();
      },
    );

    await chapter("goes when one agrees, and only once when two press together", async () => {
      await Promise.all([wu.phone.press("行，发吧"), zheng.phone.press("Agree, send it")]);
      const told = await zhou.heard();
      const answers = `${(await wu.heard()).text}\n${(await zheng.heard()).text}`;

      expect(told.text).toMatch(/(吴秘书|Zheng)看过了，说行。/);
      expect(told.text).toContain("3人里，3人收到了。");
      expect(answers).toMatch(/已经定下来了|settled already/);
      expect((await chen.heard()).text).toBe("星期五下午两点培训\n\n——协会");
      expect(acts().filter(({ act }) => act === "broadcast-approved")).toHaveLength(1);
      expect(acts().map(({ act }) => act)).toEqual([
        "broadcast-asked",
        "broadcast-declined",
        "broadcast-asked",
        "broadcast-asked",
        "broadcast-approved",
      ]);
    });
  });
});

describe("a crowd", () => {
  let zhou: Villager;

  beforeAll(async () => {
    village = await openVillage();
    zhou = village.person(9_001, "Zhou", "en");
    await zhou.start();
    village.change(
      `insert into member (id, telegram_id, first_name, language, created_at)
       with recursive n(id) as (select 100001 union all select id + 1 from n where id < 104500)
       select 'm' || id, id, 'Crowd', 'en', '2026-01-01T00:00:00.000Z' from n`,
    );
  });

  afterAll(() => village.close());

  it("is counted a part at a time, and again before it goes", async () => {
    await chapter(
      "is counted a part at a time; the page says so, and then the number",
      async () => {
        await zhou.say("/broadcast");
        const page = await zhou.say("Hello all");
        const said = await village.telegram.log({ chat: 9_001 });
        const texts = said
          .map(({ text }) => text ?? "")
          .filter((text) => text.includes("To whom:"));

        expect(texts[0]).toContain("Counting how many that is …");
        expect(texts.at(-1)).toContain("That is 4,500 people.");
        expect(page.text).toContain("That is 4,500 people.");
      },
    );

    await chapter(
      "is counted again before it goes, and a lone officer is told what is missing",
      async () => {
        const refused = await zhou.press("Send it now");

        expect(refused.text).toContain("It would go to 4,500 people. Above 500");
        expect(refused.text).toContain("you are the only one");
        expect(refused.text).toContain("ADMIN_IDS");
        expect(state()).toBe("draft");
        expect(village.rows("select 1 from broadcast_row")).toEqual([]);
      },
    );
  });
});
