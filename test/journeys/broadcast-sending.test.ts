/** A broadcast on its way: at an hour of each village, paused, stopped; and what the report says of trouble. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { joinUp } from "../support/people/road.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let people: Villager[] = [];

/** An officer, and learners of two villages with clocks of their own. */
async function openVillages(options: Parameters<typeof openVillage>[0]): Promise<void> {
  village = await openVillage(options);
  zhou = village.person(9_001, "周会长");
  people = [];
  await zhou.start();
  for (let index = 0; index < 8; index += 1) {
    const person = village.person(5_001 + index, `人${index}`);
    await joinUp(person, { village: index < 4 ? "上溪村" : "下溪村" });
    people.push(person);
  }
  village.change("update village set time_zone = 'Asia/Kolkata' where name = '下溪村'");
}

/** Composes a safety alert, which comes whatever else came this week, up to the last tap. */
async function alert(send: () => Promise<unknown>): Promise<void> {
  await zhou.heard();
  await zhou.say("/broadcast");
  await send();
  await village.quiet();
  await zhou.press("改成安全提醒");
  await zhou.press("是，有危险");
}

const got = async (text: string, among: readonly Villager[] = people): Promise<number> => {
  let count = 0;
  for (const person of among) {
    const chat = await person.phone.messages();
    count += chat.filter((each) => (each.text ?? each.caption ?? "").includes(text)).length;
  }
  return count;
};

const acts = () =>
  village.rows<{ act: string }>("select act from audit order by id").map(({ act }) => act);

const idOf = () =>
  village.rows<{ id: string }>("select id from broadcast order by created_at desc limit 1")[0]!.id;

describe("a broadcast", () => {
  beforeAll(() => openVillages({ callTimeoutS: 3 }), 60_000);

  afterAll(() => village.close());

  it("goes at its hour, and its report says who had it, who had not, and why", async () => {
    await chapter("goes at an hour of each village's own", async () => {
      await zhou.say("/broadcast");
      await zhou.say("今晚八点直播");
      const asked = await zhou.press("什么时候发");
      const page = await zhou.press("今天 19:30");
      const sent = await zhou.press("就这样，12月1日周二19:30发");
      await village.until("2026-12-01T11:31:00Z");
      await expect.poll(() => got("直播", people.slice(0, 4)), { timeout: 60_000 }).toBe(4);
      await village.quiet();
      const early = await got("直播");
      await village.until("2026-12-01T14:01:00Z");

      expect(asked.buttons).toContain("明天 07:00");
      expect(asked.buttons).not.toContain("今天 07:00");
      expect(page.text).toContain("什么时候：12月1日周二19:30，按各村的钟。");
      expect(sent.text).toContain("12月1日周二19:30开始，按各村的钟。");
      expect(early).toBe(4);
      expect(await got("直播")).toBe(8);
    });

    await chapter("goes at an hour that is written, unless it is over", async () => {
      await zhou.heard();
      await zhou.say("/broadcast");
      await zhou.say("再说一件事");
      await zhou.press("什么时候发");
      const unread = await zhou.say("过几天");
      const past = await zhou.say("2026-11-01 9:00");
      const market = await zhou.say("星期六早上八点");
      await zhou.press("什么时候发");
      await zhou.press("12月4日周五");
      const onDay = await zhou.say("18:00");
      await zhou.press("什么时候发");
      const unknownDay = await zhou.say("赶集那天 18:00");
      const page = await zhou.say("后天晚上11点");

      expect(market.text).toContain("什么时候：12月5日周六08:00，按各村的钟。");
      expect(onDay.text).toContain("什么时候：12月4日周五18:00，按各村的钟。");
      expect(unknownDay.text).toContain("没看懂");
      expect(unread.text).toContain("没看懂");
      expect(past.text).toContain("没看懂，或者已经过了");
      expect(page.text).toContain("什么时候：12月3日周四23:00");
      expect(page.text).toContain("大家早上6点半收到");
      await zhou.press("什么时候发");
      expect((await zhou.press("马上")).text).toContain("什么时候：马上");
      await zhou.press("扔掉");
    });

    await chapter(
      "counts in its report who blocked the bot, and does not write to them again",
      async () => {
        await village.until("2026-12-02T03:00:00Z");
        await village.telegram.faults({ blockedPeople: [5_001, 5_002] });
        await alert(() => zhou.say("三号提醒"));
        const first = await zhou.press("现在就发");
        await alert(() => zhou.say("四号提醒"));
        const second = await zhou.press("现在就发");

        expect(first.text).toContain("8人里，6人收到了。\n2人把机器人拉黑了，没收到。");
        expect(second.text).toContain("6人里，6人收到了。");
        village.change("update member set blocked_at = null");
        await village.telegram.faults({ reset: true });
      },
    );

    await chapter("says in plain words in its report why Telegram refused", async () => {
      await alert(() => zhou.photo("五号提醒"));
      await village.telegram.faults({
        failWith: {
          code: 400,
          description: "Bad Request: wrong file identifier/HTTP URL specified",
          methods: ["sendPhoto"],
        },
      });
      const report = await zhou.press("现在就发");
      await village.telegram.faults({ reset: true });

      expect(report.text).toContain(
        "8人里，0人收到了。\n8人没收到：这个照片或文件，Telegram发不出去了。",
      );
    });

    await chapter(
      "names the doubtful in its report, and sends to them once more when wished",
      async () => {
        await alert(() => zhou.photo("六号提醒"));
        await village.telegram.faults({ hangMethods: ["sendPhoto"], hangAcceptFirst: true });
        const report = await zhou.press("现在就发");
        await village.telegram.faults({ reset: true });
        const asked = await zhou.press("给说不准的8人再发");
        const again = await zhou.press("再发一次");

        expect(report.text).toContain("8人说不准收到没有。");
        expect(report.text).toContain("有的人会收到两遍");
        expect(asked.text).toContain("里面有的人会收到两遍");
        expect(again.text).toContain("8人里，8人收到了。");
        expect(await got("六号提醒")).toBe(16);
        expect(acts().at(-1)).toBe("broadcast-sent-again");
      },
    );

    await chapter("says who was left out, and why", async () => {
      village.change(
        "insert into tips_off (member_id, at) select id, '2026-12-01' from member where telegram_id = 5003",
      );
      await village.later({ days: 9 });
      await zhou.say("/broadcast");
      const page = await zhou.say("七号消息");
      let report: Heard = await zhou.press("现在就发");
      await village.later({ days: 8 });
      report = { ...report, text: `${report.text}\n${(await zhou.heard()).text}` };

      expect(page.text).toContain("一共8人，其中1人");
      expect(report.text).toContain("1人说过不想收。");
      expect(await got("七号消息", people.slice(2, 3))).toBe(0);
      expect(await got("七号消息", people.slice(0, 2))).toBe(2);
    });
  });
});

describe("a planned broadcast", () => {
  beforeAll(() => openVillages({}));

  afterAll(() => village.close());

  it("is taken back and changed until it begins", async () => {
    await zhou.say("/broadcast");
    await zhou.say("桥头赶级");
    await zhou.press("什么时候发");
    await zhou.press("今天 20:30");
    const planned = await zhou.press(/^就这样/);
    const bar = planned.messages.at(-1)!;
    const taken = await zhou.press("改一改");
    const waits = (await zhou.phone.messages()).find(
      ({ message_id }) => message_id === bar.message_id,
    );
    const twice = await zhou.forge(bar.message_id, `bc:change:${idOf()}`);
    await zhou.press("改内容");
    await zhou.say("桥头赶集");
    await zhou.press(/^就这样/);
    await village.until("2026-12-01T12:30:30Z");

    expect(planned.buttons).toEqual(["改一改", "不发了"]);
    expect(taken.text).toContain("大家会这样看到");
    expect(taken.text).toContain("什么时候：12月1日周二20:30");
    expect(waits?.text).toContain("收回来改了，再发一次才会出去");
    expect(waits?.reply_markup?.inline_keyboard ?? []).toEqual([]);
    expect(twice.text).toBe("");
    expect(await got("赶级")).toBe(0);
    expect(await got("赶集")).toBe(4);
    expect(acts()).toContain("broadcast-taken-back");
  });
});

describe("a broadcast on its way", () => {
  // Slow enough that somebody can press a button meanwhile.
  beforeAll(() => openVillages({ env: { BROADCAST_PER_SECOND: "4" } }), 60_000);

  afterAll(() => village.close());

  it("stands still at a tap and goes on at another", async () => {
    await alert(() => zhou.say("一号提醒"));
    await zhou.phone.press("现在就发");
    await zhou.phone.waitFor("📣 正在");
    await zhou.phone.press("停一下");
    const paused = await zhou.heard();
    const before = await got("一号提醒");
    await village.later({ minutes: 10 });
    const still = await got("一号提醒");
    const done = await zhou.press("接着发");

    expect(paused.text).toContain("📣 停着");
    expect(paused.buttons).toEqual(["接着发", "不发了", "有个地方写错了"]);
    expect(before).toBeLessThan(8);
    expect(still).toBe(before);
    expect(done.text).toContain("8人里，8人收到了。");
    expect(await got("一号提醒")).toBe(8);
    expect(acts().slice(-2)).toEqual(["broadcast-paused", "broadcast-resumed"]);
  });

  it("is stopped for good after one more question, and says how many had it", async () => {
    await alert(() => zhou.say("二号提醒"));
    await zhou.phone.press("现在就发");
    await zhou.phone.waitFor("📣 正在");
    await zhou.phone.press("停一下");
    await village.quiet();
    const asked = await zhou.press("不发了");
    const stopped = await zhou.press("对，不发了");
    await village.later({ seconds: 3 });
    const report = await zhou.heard();
    const had = await got("二号提醒");

    expect(asked.text).toMatch(/真不发了？/);
    expect(stopped.text).toContain("后面的人不会收到");
    expect(report.text).toContain(`“二号提醒”半路停了：\n\n8人里，${had}人收到了。`);
    expect(report.text).toContain(`${8 - had}人没有发。`);
    expect(acts().slice(-2)).toEqual(["broadcast-paused", "broadcast-cancelled"]);
    await zhou.forge(1, `bc:resume:${idOf()}`);
    expect(await got("二号提醒")).toBe(had);
  });

  it("is taken back before its hour, and nobody gets it", async () => {
    await zhou.say("/broadcast");
    await zhou.say("明天的事");
    await zhou.press("什么时候发");
    await zhou.press("明天 07:00");
    await zhou.press(/就这样/);
    await zhou.press("不发了");
    const stopped = await zhou.press("对，不发了");
    await village.later({ days: 1 });

    expect(stopped.text).toContain("好，不发了，谁也没收到。");
    expect(await got("明天的事")).toBe(0);
  });
});
