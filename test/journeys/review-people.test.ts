/**
 * Mentors as they are: one who presses Good on everything, one who is not there, one who talks
 * instead of typing, two who press at once. Nobody who learns is held up by any of them.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { appoint, lookingSteps } from "../support/people/looking.ts";
import { writePlaybook } from "../support/own-playbook.ts";
import { joinUp, walkTo } from "../support/people/road.ts";
import type { SampleKnowledge } from "../support/sample-knowledge.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let knowledge: SampleKnowledge;
beforeAll(async () => {
  knowledge = await writePlaybook(lookingSteps);
});
afterAll(() => knowledge.remove());

interface Place {
  readonly village: TestVillage;
  readonly zhou: Villager;
  readonly li: Villager;
}

/** A village with one mentor, Li. */
async function openPlace(): Promise<Place> {
  const village = await openVillage({ env: { KNOWLEDGE_DIR: knowledge.dir }, chance: () => false });
  const zhou = village.person(9_001, "周会长");
  const li = village.person(5001, "李师傅");
  await zhou.start();
  await joinUp(li, { village: "上溪村" });
  await appoint(zhou, "上溪村", "李师傅");
  await li.heard();
  return { village, zhou, li };
}

const looksIn = ({ village }: Place) =>
  village.rows<{ verdict: string; looked_as: string }>("select verdict, looked_as from look");
const stateOf = ({ village }: Place, id: number) =>
  village.rows<{ state: string }>(
    "select state from shown join member on member.id = member_id where telegram_id = ?",
    id,
  )[0]?.state;

/** All buttons that this person was ever sent, oldest first. */
async function buttonsOf(person: Villager): Promise<{ message: number; data: string }[]> {
  return (await person.phone.messages()).flatMap((message) =>
    (message.reply_markup?.inline_keyboard.flat() ?? []).flatMap((button) =>
      "callback_data" in button
        ? [{ message: message.message_id, data: button.callback_data }]
        : [],
    ),
  );
}

describe("a careless mentor", () => {
  let place: Place;
  beforeAll(async () => {
    place = await openPlace();
  });
  afterAll(() => place.village.close());

  it("who presses Good on everything, twice, and old buttons again, gives one verdict each", async () => {
    const { village, li } = place;
    const learners = [5101, 5102, 5103, 5104].map((id) => village.person(id, `学员${id}`));
    for (const learner of learners) {
      await joinUp(learner, { village: "上溪村" });
      await learner.photo();
    }
    await li.say("/review");
    for (const _ of learners) {
      const [good] = (await buttonsOf(li))
        .filter(({ data }) => data.startsWith("look:good"))
        .slice(-1);
      await Promise.all([
        li.phone.tap(good!.message, good!.data),
        li.phone.tap(good!.message, good!.data),
      ]);
      await village.quiet();
    }
    for (const { message, data } of await buttonsOf(li)) {
      if (data.startsWith("look:good") || data.startsWith("look:skip"))
        await li.forge(message, data);
    }

    expect(looksIn(place)).toHaveLength(4);
    for (const learner of learners) {
      const heard = await learner.heard();
      expect(heard.messages).toHaveLength(1);
      expect(heard.text).toContain("李师傅看了你的照片：好。");
    }
    expect((await li.say("/review")).text).toContain("今天你看了4个。");
    expect(village.rows("select 1 from audit where act = 'look-good'")).toHaveLength(4);
  });

  it("is seen by the association, since some verdicts are looked at again", async () => {
    const chosen = await openVillage({ env: { KNOWLEDGE_DIR: knowledge.dir }, chance: () => true });
    const zhou = chosen.person(9_001, "周会长");
    const li = chosen.person(5001, "李师傅");
    const wang = chosen.person(5002, "小王");
    await zhou.start();
    await joinUp(li, { village: "上溪村" });
    await appoint(zhou, "上溪村", "李师傅");
    await joinUp(wang, { village: "上溪村" });
    await wang.photo();
    await li.say("/review");
    await li.press("👍 好");
    await wang.heard();

    await zhou.say("/review");
    await zhou.press("我会请改改");
    await zhou.say("/villages");
    await zhou.press(/^上溪村/);
    const page = await zhou.press(/^师傅（/);

    expect(page.text).toContain("李师傅：别人又看了1个，其中1个看法不一样");
    expect((await wang.heard()).text).toBe("");
    expect(
      (await wang.download((await wang.say("/export")).messages.at(-1)!)).toString(),
    ).not.toMatch(/differs|second_look/);
    await chosen.close();
  });
});

/** On to half past seven in the evening there; nothing else is said that nobody asked for. */
async function evening({ village }: Place, time: { days?: number; hours?: number }) {
  village.change("update member set last_seen_day = null");
  village.change("update pulse set next_on = null");
  await village.later(time);
  const now = village.now();
  const at = new Date(now);
  at.setUTCHours(11, 31, 0, 0); // 19:31 in Shanghai
  if (now.getTime() - at.getTime() > 20 * 60_000) at.setUTCDate(at.getUTCDate() + 1);
  await village.until(at.toISOString());
}

describe("an absent mentor", () => {
  let place: Place;
  let wang: Villager;
  let chen: Villager;
  let sun: Villager;
  beforeAll(async () => {
    place = await openPlace();
    const { village } = place;
    wang = village.person(5002, "小王");
    chen = village.person(5003, "陈姐");
    sun = village.person(5004, "孙嫂");
    for (const person of [chen, sun, wang]) await joinUp(person, { village: "上溪村" });
    // Chen and Sun have walked the first step to its end.
    for (const person of [chen, sun]) {
      await walkTo(person, await person.photo(), /写下你的价/);
    }
    await place.li.say("/review");
    await place.li.press("👍 好");
    await place.li.press("👍 好");
    for (const person of [chen, sun]) await person.heard();
  });
  afterAll(() => place.village.close());

  it("holds nobody up: neighbours look, then the association, then another mentor", async () => {
    await chapter("holds nobody up: everything else goes on", async () => {
      const shown = await wang.photo();
      const onward = await wang.press("接着来");

      expect(shown.text).toContain("你接着往下走就行");
      expect(onward.text).toContain("卡片sent");
    });

    await chapter(
      "of two days: neighbours who passed the step are asked, by day, and not before",
      async () => {
        await place.village.later({ hours: 47 });
        const early = await chen.heard();
        await evening(place, { hours: 1 });
        const asked = await chen.heard();

        expect(early.text).toBe("");
        expect(asked.text).toBe(
          "小王给人看的东西等了两天了。这一步你做过，帮忙看一眼行吗？一分钟：好，或者说说改哪里。",
        );
        expect(asked.buttons).toEqual(["行，给我看", "这回算了", "以后别问我"]);
        expect((await sun.heard()).text).toBe(asked.text);
      },
    );

    await chapter("lets nobody look who did not agree", async () => {
      const [thing] = place.village.rows<{ id: string }>(
        "select id from shown where state = 'waiting'",
      );

      await sun.press("以后别问我");
      const refused = await sun.say("/review");
      await sun.forge(1, `look:good:${thing!.id}:1`);

      expect(refused.text).toBe("这个只有师傅能用。");
      expect(stateOf(place, wang.id)).toBe("waiting");
    });

    await chapter(
      "and a neighbour who agrees looks: the learner hears it at once, by name",
      async () => {
        const page = await chen.press("行，给我看");
        const told = await chen.press("👍 好");
        const heard = await wang.heard();

        expect(page.text).toContain("小王给你看一张照片。");
        expect(page.messages.at(-1)).toHaveProperty("photo");
        expect(told.buttons).toContain("以后别请我帮人看");
        expect(heard.text).toContain("陈姐看了你的照片：好。");
        expect(looksIn(place).at(-1)).toEqual({ verdict: "good", looked_as: "neighbour" });
      },
    );

    await chapter("asks a neighbour at most once a week, and never who said no", async () => {
      const wu = place.village.person(5005, "小吴");
      await joinUp(wu, { village: "上溪村" });
      await wu.photo();
      await evening(place, { days: 2 });

      expect((await chen.heard()).text).toBe("");
      expect((await sun.heard()).text).toBe("");
      // They agreed: what waits is theirs to look at all the same.
      expect((await chen.say("/review")).text).toContain("小吴给你看一张照片。");
      await evening(place, { days: 7 });
      await joinUp(place.village.person(5006, "小郑"), { village: "上溪村" });
      await place.village.person(5006, "小郑").photo();
      await evening(place, { days: 2 });

      expect((await chen.heard()).text).toContain("小郑给人看的东西等了两天了");
      expect((await sun.heard()).text).toBe("");
    });

    await chapter("of three days: the association sees it", async () => {
      const young = await place.zhou.say("/review");
      const none = await place.zhou.press("先跳过");
      await place.village.later({ days: 1 });
      const late = await place.zhou.say("/review");

      expect(young.text).toContain("小吴给你看一张照片。");
      expect(none.text).toContain("只有这一个在等");
      expect(late.text).toContain("小郑给你看一张照片。");
      await place.zhou.press("👍 好");
      expect((await place.village.person(5006, "小郑").heard()).text).toContain(
        "周会长看了你的照片：好。",
      );
      expect(looksIn(place).at(-1)).toEqual({ verdict: "good", looked_as: "association" });
    });

    await chapter("leaves a month's book to mentors and the association", async () => {
      const asked = await walkTo(wang, await wang.press(/下一件事/), /这个月的账/);
      await wang.say("1200 950");
      place.village.change(
        `insert into step_state select id, 'accounting', 'done', '2026-12-01' from member where telegram_id = ${chen.id}`,
      );
      await place.village.later({ days: 9 });
      const [thing] = place.village.rows<{ id: string }>(
        "select id from shown where step_id = 'accounting'",
      );
      await chen.forge(1, `look:card:${thing!.id}:1`);
      const refused = (await chen.phone.answer()).text;
      place.village.change("update shown set state = 'kept' where step_id != 'accounting'");
      const page = await chen.say("/review");

      expect(asked.text).toContain("李师傅会看到这个。");
      expect(asked.messages.at(-1)!.text).not.toContain("邻居");
      expect(refused).toBe("这个现在由别人看。");
      expect(page.text).toContain("没有等你看的。");
      expect((await place.li.say("/review")).text).toContain("进：1200\n出：950");
    });

    await chapter("who says so hands on: another mentor sees what waits", async () => {
      const { village, zhou, li } = place;
      const he = village.person(5007, "何叔");
      await joinUp(he, { village: "上溪村" });
      await appoint(zhou, "上溪村", "何叔");
      await li.forge(1, "mentor:away-yes");
      const away = await li.say("/review");
      const page = await he.say("/review");

      expect(away.text).toContain("没有等你看的");
      expect(away.buttons).toContain("我回来了");
      expect(page.text).toContain("给你看");
    });
  });
});

describe("a mentor who talks instead of typing", () => {
  let place: Place;
  beforeAll(async () => {
    place = await openPlace();
  });
  afterAll(() => place.village.close());

  it("is heard by the learner, unless they left it or took it back", async () => {
    await chapter(
      "says what to change, and the voice reaches the learner with the words, without the mentor's account",
      async () => {
        const { village, li } = place;
        const sun = village.person(5004, "Sun", "en");
        await joinUp(sun, { tongue: "en", village: "上溪村" });
        await sun.photo();
        await li.say("/review");
        await li.press("请改改");

        const sticker = await li.sticker();
        const told = await li.voice();
        const heard = await sun.heard();

        expect(sticker.text).toContain("写一句，或者说段语音");
        expect(told.text).toContain("告诉Sun要改哪里了。");
        expect(heard.messages).toHaveLength(1);
        expect(heard.messages[0]).toHaveProperty("voice");
        expect(heard.messages[0]).not.toHaveProperty("forward_origin");
        expect(heard.text).toBe(
          "李师傅 looked at your photo and tells you here what to change.\n\nYou can go on; no need to wait.",
        );
        expect(heard.buttons).toEqual(["📷 New photo", "Ask about it", "Later"]);
      },
    );

    await chapter(
      "takes it back, and the learner hears that it is looked at once more",
      async () => {
        const undone = await place.li.press(/收回/);
        const heard = await place.village.person(5004, "Sun").heard();

        expect(undone.text).toContain("Sun给你看一张照片。");
        expect(heard.text).toContain("李师傅 looks at your photo once more");
      },
    );

    await chapter(
      "who turns to something else has left it: a later voice note goes to nobody",
      async () => {
        const { li, village } = place;
        await li.press("请改改");
        await li.say("/next");
        await li.voice();
        await li.say("/review");
        await li.press("请改改");
        await village.later({ hours: 2 });
        await li.voice();

        expect((await village.person(5004, "Sun").heard()).text).toBe("");
        expect(looksIn(place).filter(({ verdict }) => verdict === "change")).toHaveLength(1);
      },
    );

    await chapter("whose words sound like a danger still says them to the learner", async () => {
      const { li, village } = place;
      await li.say("/review");
      await li.press("请改改");
      const told = await li.say("别把验证码念给别人，照片上也别拍到");

      expect(told.text).toContain("告诉Sun要改哪里了。");
      expect((await village.person(5004, "Sun").heard()).text).toContain("“别把验证码念给别人");
    });
  });
});

describe("two mentors at once", () => {
  let place: Place;
  beforeAll(async () => {
    place = await openPlace();
  });
  afterAll(() => place.village.close());

  it("give exactly one verdict; the other is told who was quicker", async () => {
    const { village, zhou, li } = place;
    const he = village.person(5007, "何叔");
    const wang = village.person(5002, "小王");
    await joinUp(wang, { village: "上溪村" });
    await joinUp(he, { village: "上溪村" });
    await appoint(zhou, "上溪村", "何叔");
    await wang.photo();
    await village.later({ hours: 49 });
    await Promise.all([li.say("/review"), he.say("/review")]);
    for (const person of [li, he]) await person.heard();
    await wang.heard();
    await he.press("请改改");

    await Promise.all([li.phone.press("👍 好"), he.phone.press("还少一样")]);
    const [first, second, heard] = [await li.heard(), await he.heard(), await wang.heard()];

    expect(looksIn(place)).toHaveLength(1);
    expect(heard.messages).toHaveLength(1);
    const told = first.text + second.text;
    expect(told).toMatch(/(李师傅已经看过了：好。|何叔已经看过了：请改改。)/);
    expect(told).toMatch(/告诉小王/);
    expect(stateOf(place, wang.id)).toBe(looksIn(place)[0]!.verdict);
  });
});

describe("a village without a mentor", () => {
  it("has the association look at once; the learner is told who sees it and how long it takes", async () => {
    const village = await openVillage({
      env: { KNOWLEDGE_DIR: knowledge.dir },
      chance: () => false,
    });
    const zhou = village.person(9_001, "Zhou", "en");
    await zhou.start();
    for (const id of [5301, 5302, 5303]) {
      const learner = village.person(id, `L${id}`, "en");
      await joinUp(learner, { tongue: "en", village: "Stone Bridge" });
      await learner.photo();
    }
    await village.later({ hours: 6 });
    await zhou.say("/review");
    for (let each = 0; each < 3; each += 1) await zhou.press("👍 Good");
    const last = village.person(5304, "Last", "en");
    await joinUp(last, { tongue: "en", village: "Stone Bridge" });

    const shown = await last.photo();
    const page = await zhou.say("/review");
    await zhou.say("/villages");
    const published = await zhou.press(/^Stone Bridge/);

    expect(shown.text).toContain(
      "The association will look; you can go on.\n\nUsually somebody looks within 6 hours.\n\nYou are first in line.",
    );
    expect(page.text).toContain(
      "Last shows you a photo.\nStep 1 of 4: Title shipping\nShow your parcel.",
    );
    expect(page.text).toContain("Usually somebody looks within 6 hours.");
    expect(published.text).toContain("Usually somebody looks within 6 hours.");
    expect((await village.person(5301, "L5301").heard()).text).toBe(
      "Zhou has seen your photo: good.\n\nPacked like this it can travel far and arrive whole.",
    );
    await village.close();
  });
});
