/**
 * Broadcasts of an officer who is none any more: they stand still, the other officers hear of it, and one
 * of them takes it over or stops it.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let sun: Villager;
let chen: Villager;
let learners: Villager[];

/** Two officers of the settings, learners in two villages with clocks of their own, and Chen. */
async function open(secondOfficerAbove: number): Promise<void> {
  village = await openVillage({
    env: { ADMIN_IDS: "9001,9002", SECOND_OFFICER_ABOVE: String(secondOfficerAbove) },
  });
  zhou = village.person(9_001, "周会长");
  sun = village.person(9_002, "Sun", "en");
  chen = village.person(5_001, "陈姐");
  await zhou.start();
  await joinUp(sun, { tongue: "en" });
  await sun.start();
  await joinUp(chen, { village: "上溪村" });
  learners = [village.person(5_002, "小王"), village.person(5_003, "小吴")];
  await joinUp(learners[0]!, { village: "上溪村" });
  await joinUp(learners[1]!, { village: "下溪村" });
  village.change("update village set time_zone = 'Asia/Kolkata' where name = '下溪村'");
  await appointChen();
}

async function findChen(officer: Villager): Promise<void> {
  await officer.say("/people");
  await officer.press("🔍 按名字找人");
  await officer.say("陈姐");
  await officer.press(/陈姐/);
}

async function appointChen(): Promise<void> {
  await findChen(zhou);
  await zhou.press("提名当管事的");
  await sun.press("I agree");
  await Promise.all([zhou, chen].map((each) => each.heard()));
}

async function dismissChen(): Promise<void> {
  await findChen(zhou);
  await zhou.pressAll("不再当管事的", "对，不当了");
}

const got = async (text: string, person: Villager): Promise<number> =>
  (await person.phone.messages()).filter((each) => each.text?.includes(text)).length;
const newest = () =>
  village.rows<{ id: string; state: string; author: string }>(
    "select id, state, author from broadcast order by created_at desc limit 1",
  )[0]!;
const acts = () =>
  village
    .rows<{ act: string }>("select act from audit where act like 'broadcast-%' order by id")
    .map(({ act }) => act);

describe("a broadcast whose officer was dismissed", () => {
  beforeAll(() => open(100));
  afterAll(() => village.close());

  it("stands still until another officer takes it over or lets it go on", async () => {
    await chapter(
      "does not go at its hour, and both other officers are told in their language",
      async () => {
        await chen.say("/broadcast");
        await chen.say("今晚八点直播");
        await chen.press("什么时候发");
        await chen.press("今天 19:30");
        await chen.press("就这样，12月1日周二19:30发");
        await dismissChen();
        const told = await zhou.heard();
        const inEnglish = await sun.heard();
        await village.until("2026-12-01T11:31:00Z");
        await village.until("2026-12-01T14:01:00Z");

        expect(inEnglish.text).toContain("今晚八点直播");
        expect(inEnglish.text).toContain(
          "陈姐 wrote the message above and is no longer an officer.\n\nIt has not gone out yet",
        );
        expect(inEnglish.buttons).toEqual(["Take it over", "Stop it"]);
        expect(`${told.text}${JSON.stringify(await zhou.phone.messages())}`).toContain(
          "上面这条是陈姐写的，陈姐已经不是管事的了。",
        );
        expect(await got("直播", learners[0]!)).toBe(0);
        expect(newest().state).toBe("paused");
        expect((await chen.heard()).text).not.toContain("直播");
      },
    );

    await chapter("is taken over as a message of one's own, looked at, and sent", async () => {
      const page = await sun.press("Take it over");
      await sun.press("When");
      await sun.press("Now");
      await sun.press("Send it now");
      await village.until("2026-12-02T02:00:00Z");

      expect(page.text).toContain("This is what people see:");
      expect(acts()).toEqual(["broadcast-sent", "broadcast-taken-over", "broadcast-sent"]);
      expect(await got("直播", learners[0]!)).toBe(1);
      expect(await got("直播", learners[1]!)).toBe(1);
    });

    await chapter(
      "goes no further where it has begun, until another officer lets it go on",
      async () => {
        await appointChen();
        await chen.say("/broadcast");
        await chen.say("明晚的课改了");
        await chen.press("改成安全提醒");
        await chen.press("是，有危险");
        await chen.press("什么时候发");
        await chen.press("今天 19:30");
        await chen.press("就这样，12月2日周三19:30发");
        await village.until("2026-12-02T11:31:00Z");
        await village.quiet();
        await dismissChen();
        await village.quiet();
        await village.until("2026-12-02T14:01:00Z");
        const early = [await got("明晚的课", learners[0]!), await got("明晚的课", learners[1]!)];
        const before = await sun.heard();
        await sun.press("Go on sending");
        await village.quiet();

        expect(early).toEqual([1, 0]);
        expect(before.text).toContain("the others get nothing");
        expect(await got("明晚的课", learners[1]!)).toBe(1);
        expect((await chen.heard()).text).not.toContain("收到了");
      },
    );
  });
});

describe("a broadcast that waits for a second yes when its author is dismissed", () => {
  beforeAll(() => open(1));
  afterAll(() => village.close());

  it("stands still, and needs a second yes again from whoever takes it over", async () => {
    await chapter("is agreed to by nobody, and stands still", async () => {
      await chen.say("/broadcast");
      await chen.say("星期五培训");
      await chen.press("现在就发");
      await Promise.all([zhou, sun].map((each) => each.heard()));
      const asked = village.rows<{ id: string }>("select id from broadcast")[0]!.id;
      await dismissChen();
      await sun.forge(1, `bc:yes:${asked}`);
      const late = await sun.press("Agree, send it");
      await village.quiet();

      expect(late.text).toContain("settled");
      expect(await got("培训", learners[0]!)).toBe(0);
      expect(newest().state).toBe("paused");
      expect(acts()).toEqual(["broadcast-asked"]);
    });

    await chapter("needs a second yes again from whoever takes it over", async () => {
      await sun.press("Take it over");
      const waits = await sun.press("Send it now");
      await zhou.press("行，发吧");
      await village.quiet();

      expect(waits.text).toContain("another officer must agree");
      expect(await got("培训", learners[0]!)).toBe(1);
    });

    await chapter("does not begin when whoever agreed is none any more", async () => {
      await village.later({ days: 8 });
      await appointChen();
      await zhou.say("/broadcast");
      await zhou.say("年货");
      await zhou.press("什么时候发");
      await zhou.press("今天 19:30");
      await zhou.press(/^就这样/);
      await chen.press("行，发吧");
      await zhou.heard();
      await sun.heard();
      await dismissChen();
      const told = await sun.heard();
      await village.later({ hours: 24 });

      expect(told.text).toContain("agreed to the message above and is no longer an officer");
      expect(await got("年货", learners[0]!)).toBe(0);
    });
  });
});
