/**
 * Broadcasts at the console: what is sent is what was seen, a second officer agrees to what they saw, and
 * the chat and the console decide once. What learners get is the chat's.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { openDesk, type Desk } from "../support/console/desk.ts";
import { fieldsOf, fill } from "../support/console/forms.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

const words = {
  en: {
    kept: "Kept. Nothing is sent yet.",
    look: "You changed something, so it is not sent yet.",
    moved: "It was changed or sent elsewhere meanwhile",
    two: "That is 2 people.",
    all: "That is 4 people.",
    waits: "It goes to 4 people. Above 2 another officer must agree.",
    agreed: "has seen it and agrees.",
    declined: "has seen it and sends it back:",
    changed: "It was changed while you looked at it.",
    decided: "This is settled already.",
    stopped: "Stopped. Nobody got it.",
    got: "2 of 2 got it.",
    from: "— The association",
    yes: "Agree, send it",
    past: "The day or the time is missing, or it is over.",
    unknown: "No village is called 天边村.",
    got3: "That is 3 people.",
    rest: "One more person, who has not got the mistake, gets these words in its place.",
    correction: "Correction: one of our messages had a mistake.",
    nothing: "Write something first.",
    line: "It is in line.",
  },
  zh: {
    kept: "存好了，还没发。",
    look: "你刚改过，所以还没发。",
    moved: "它在别处改过或者发了",
    two: "一共2人。",
    all: "一共4人。",
    waits: "要发给4人。超过2人",
    agreed: "看过了，说行。",
    declined: "看过了，说这样不行：",
    changed: "你看的时候，它改过了。",
    decided: "这条已经定下来了。",
    stopped: "好，不发了，谁也没收到。",
    got: "2人里，2人收到了。",
    from: "——协会",
    yes: "行，发吧",
    past: "日子或者钟点没选全，要么已经过了",
    unknown: "没有叫天边村的村",
    got3: "一共3人。",
    rest: "还有1人没收到错的，直接收到这条。",
    correction: "更正：前面有一条消息写错了",
    nothing: "先写点什么",
    line: "排好了。",
  },
} as const;

describe.each(["en", "zh"] as const)("an officer's message to many (%s)", (tongue) => {
  const said = words[tongue];
  let village: TestVillage;
  let zhou: Villager;
  let wu: Villager;
  let learners: readonly Villager[];
  let mine: Desk;
  let theirs: Desk;

  beforeAll(async () => {
    village = await openVillage({
      env: { ADMIN_IDS: "9001,9002", SECOND_OFFICER_ABOVE: "2" },
    });
    zhou = village.person(9_001, "周会长", tongue);
    wu = village.person(9_002, "吴秘书", tongue);
    await zhou.start();
    await wu.start();
    const joined: Villager[] = [];
    for (const [index, place] of ["上溪村", "上溪村", "下溪村", "下溪村"].entries()) {
      const learner = village.person(5_001 + index, `人${index}`);
      await joinUp(learner, { village: place, tongue: index % 2 === 0 ? "zh" : "en" });
      joined.push(learner);
    }
    learners = joined;
    mine = await openDesk(village.bot, zhou);
    theirs = await openDesk(village.bot, wu);
  });
  afterAll(() => village.close());

  const newest = () =>
    village.rows<{ id: string; state: string }>(
      "select id, state from broadcast order by created_at desc, id limit 1",
    )[0]!;
  const acts = (act: string) => village.rows("select 1 from audit where act = ?", act).length;
  const villageId = (name: string) =>
    village.rows<{ id: string }>("select id from village where name = ?", name)[0]!.id;
  const got = async (text: string) => {
    let count = 0;
    for (const learner of learners) if ((await learner.heard()).text.includes(text)) count += 1;
    return count;
  };
  /** A draft with these words; the page that shows it. */
  async function compose(filled: Record<string, string | readonly string[]>): Promise<string> {
    const begun = await fill(mine, await mine.page("/broadcasts"), "begin");
    expect(begun.at).toBe("/broadcasts/new");
    return (await fill(mine, begun.page, "save", filled)).page;
  }
  /** It would be left out: one a week. */
  const weekLater = async () => {
    village.change("delete from unasked");
    for (const each of [zhou, wu, ...learners]) await each.heard();
  };

  it("goes its way", async () => {
    await chapter(
      "is written, looked at in both languages, counted, and sent as it was seen",
      async () => {
        const page = await compose({
          zh: "星期五<两点>培训",
          en: "Training on Friday",
          village: villageId("上溪村"),
        });
        expect(page).toContain(said.kept);
        expect(page).toContain(said.two);
        expect(page).toMatch(/lang="zh-Hans">星期五&lt;两点&gt;培训\n\n——协会/);
        expect(page).toMatch(/lang="en">Training on Friday\n\n— The association/);

        const changed = await fill(mine, page, "send", { en: "Training at two" });
        expect(changed.page).toContain(said.look);
        expect(newest().state).toBe("draft");
        const sent = await fill(mine, changed.page, "send");
        expect(sent.at).toBe(`/broadcasts/${newest().id}`);
        await village.quiet();

        expect((await learners[0]!.heard()).text).toContain("星期五<两点>培训");
        expect((await learners[1]!.heard()).text).toContain("Training at two");
        expect((await learners[2]!.heard()).text).toBe("");
        expect(acts("broadcast-sent")).toBe(1);
        expect(await mine.page(sent.at)).toContain(said.got);
        expect(await mine.page("/broadcasts")).toContain(sent.at);
        // The bar and the report stand in the chat, too.
        expect((await zhou.heard()).text).toContain(said.got);
      },
    );

    await chapter("is counted while it is ticked, before anything is kept", async () => {
      await weekLater();
      const page = await compose({ zh: "一", en: "One" });
      expect(page).toContain(said.all);

      const counted = await mine.page(`/broadcasts/new?counts=1&village=${villageId("下溪村")}`);

      expect(counted).toContain(said.two);
      expect(await mine.page("/broadcasts/new")).toContain(said.all);
      await fill(mine, page, "throw");
      expect(newest().state).toBe("cancelled");
    });

    await chapter(
      "is refused where it says nothing, is too late, too long, or for a village that is none",
      async () => {
        const page = await compose({ zh: "" });
        expect((await fill(mine, page, "send")).page).toContain(said.nothing);
        const past = { when: "at", day: "2020-01-01", time: "10:00" };
        expect((await fill(mine, page, "save", past)).page).toContain(said.past);
        const half = { when: "at", day: "2026-12-24", time: "", zh: "写了半天的话" };
        const kept = await fill(mine, page, "send", half);
        expect(kept.page).toContain(said.past);
        expect(kept.page).toContain("写了半天的话");
        const again = await fill(mine, kept.page, "send", { when: "at", day: "2020-01-01" });
        expect(again.page).toContain(said.past);
        expect(newest().state).toBe("draft");
        const cleared = await fill(mine, again.page, "save", { zh: "", when: "now", day: "" });
        const long = await fill(mine, cleared.page, "save", { zh: "长".repeat(3_901) });
        expect(long.page).toContain("1");
        expect(long.page).not.toContain("长长");
        const named = await fill(mine, cleared.page, "save", { zh: "二", names: "天边村，下溪村" });
        expect(named.page).toContain(said.unknown);
        expect(named.page).toContain(said.two);
        const [{ audience } = { audience: "" }] = village.rows<{ audience: string }>(
          "select audience from broadcast where id = ?",
          newest().id,
        );
        expect(JSON.parse(audience)).toEqual({ villages: [villageId("下溪村")] });
        await fill(mine, named.page, "throw");
      },
    );

    await chapter("goes on the day that was filled in, though now was still ticked", async () => {
      const page = await compose({ zh: "集市改到星期六" });
      const day = { when: "now", day: "2026-12-24", time: "18:00" };
      const planned = await fill(mine, page, "save", day);
      const [{ starts_day: startsDay }] = village.rows<{ starts_day: string }>(
        "select starts_day from broadcast where id = ?",
        newest().id,
      ) as [{ starts_day: string }];
      const atOnce = await fill(mine, planned.page, "save", { when: "now" });

      expect(startsDay).toBe("2026-12-24");
      expect(fieldsOf(atOnce.page, "save").get("when")).toBe("now");
      await fill(mine, atOnce.page, "throw");
    });

    await chapter(
      "is one draft in the chat and on the page: what is old does nothing",
      async () => {
        await zhou.say("/broadcast");
        const inChat = await zhou.say("聊天里写的");
        const page = await mine.page("/broadcasts/new");
        expect(page).toContain("聊天里写的");
        const saved = await fill(mine, page, "save", { zh: "网页上写的" });

        const message = inChat.messages.at(-1)!;
        const send = message
          .reply_markup!.inline_keyboard.flat()
          .find(
            (button) => "callback_data" in button && button.callback_data.startsWith("bc:send"),
          )!;
        await zhou.forge(message.message_id, (send as { callback_data: string }).callback_data);
        expect(newest().state).toBe("draft");

        const late = await fill(mine, page, "send", { zh: "旧的一页" });
        expect(late.page).toContain(said.moved);
        expect(late.page).toContain("网页上写的");
        await fill(mine, saved.page, "throw");
      },
    );

    await chapter("needs a second officer, who agrees to what they saw", async () => {
      await weekLater();
      const first = await compose({ zh: "三", en: "Three" });
      const asked = await fill(mine, first, "send");
      const { id } = newest();
      expect(asked.page).toContain(said.waits);
      expect((await wu.heard()).buttons).toContain(said.yes);
      const page = await theirs.page(`/broadcasts/${id}`);
      expect(page).toContain("Three");
      expect(page).toContain(said.all);
      expect(await theirs.page("/today")).toContain(`/console/broadcasts/${id}`);
      // Its author cannot agree, whatever they send.
      const forged = fieldsOf(page, `yes:${id}`);
      forged.set("token", await mine.token());
      forged.set("press", `yes:${id}`);
      await mine.send("/broadcasts", forged);
      expect(newest().state).toBe("approval");

      const back = await fill(mine, await mine.page(`/broadcasts/${id}`), `back:${id}`);
      const anew = await fill(mine, back.page, "save", { en: "Three o'clock" });
      await fill(mine, anew.page, "send");
      const old = await fill(theirs, page, `yes:${id}`);
      expect(old.page).toContain(said.changed);
      expect(newest().state).toBe("approval");

      await zhou.heard();
      const refused = await fill(theirs, old.page, `no:${id}`, { why: "写上<几点>" });
      expect(refused.at).toBe("/broadcasts");
      expect((await zhou.heard()).text).toMatch(new RegExp(`${said.declined}\n\n写上<几点>`));
      await fill(mine, await mine.page("/broadcasts/new"), "send");
      const agreed = await fill(theirs, await theirs.page(`/broadcasts/${id}`), `yes:${id}`);
      expect(agreed.at).toBe(`/broadcasts/${id}`);
      await village.quiet();
      expect((await zhou.heard()).text).toContain(said.agreed);
      expect(await got("hree o'clock")).toBe(2);
      expect(acts("broadcast-approved")).toBe(1);
    });

    await chapter(
      "is corrected, and the second officer sees how many that reaches with the rest",
      async () => {
        await weekLater();
        const wrong = newest().id;
        // As if one had not got it yet.
        village.change("update broadcast set state = 'sending' where id = ?", wrong);
        village.change(
          "update broadcast_row set state = 'waiting', not_before = '2099-01-01' where broadcast_id = ? and member_id = (select id from member where telegram_id = 5001)",
          wrong,
        );
        village.change(
          "update broadcast_sum set people = 3 where broadcast_id = ? and state = 'sent'",
          wrong,
        );
        village.change(
          "update broadcast_sum set people = 1 where broadcast_id = ? and state = 'waiting'",
          wrong,
        );
        const asked = await fill(mine, await mine.page(`/broadcasts/${wrong}`), `fix:${wrong}`);
        const draft = await fill(mine, asked.page, "save", { zh: "三点半", en: "Half past three" });
        const sent = await fill(mine, draft.page, "send");
        const { id } = newest();
        const question = await wu.heard();
        const page = await theirs.page(`/broadcasts/${id}`);
        await fill(theirs, page, `yes:${id}`);
        await village.quiet();

        expect(asked.at).toBe("/broadcasts/new");
        expect(draft.page).not.toContain('name="when"');
        expect(sent.page).toContain(said.waits);
        expect(question.text).toContain("4");
        for (const each of [draft.page, page]) {
          expect(each).toContain(said.got3);
          expect(each).toContain(said.rest);
        }
        expect(page).toContain(said.correction);
        const heard = await Promise.all(learners.map(async (each) => (await each.heard()).text));
        expect(heard.filter((text) => /更正：|Correction:/.test(text))).toHaveLength(3);
        village.change("update broadcast_row set not_before = '' where broadcast_id = ?", wrong);
        await village.quiet();
        expect((await learners[0]!.heard()).text).toMatch(/^三点半/);
      },
    );

    await chapter(
      "is decided once where the chat and the page decide at the same moment",
      async () => {
        for (const round of [1, 2, 3, 4]) {
          await weekLater();
          const before = [acts("broadcast-approved"), acts("broadcast-declined")];
          const draft = await compose({ zh: `四${round}`, en: `Four ${round}` });
          await fill(mine, draft, "send");
          const { id } = newest();
          await wu.heard();
          const question = (await wu.phone.messages()).at(-1)!;
          const [yes] = question.reply_markup!.inline_keyboard.flat();
          const page = await theirs.page(`/broadcasts/${id}`);

          const [, told] = await Promise.all([
            wu.phone.tap(question.message_id, (yes as { callback_data: string }).callback_data),
            fill(theirs, page, `no:${id}`, { why: "不行" }),
          ]);
          await village.quiet();

          const after = [acts("broadcast-approved"), acts("broadcast-declined")];
          const wasAgreed = after[0]! > before[0]!;
          expect(after[0]! - before[0]! + after[1]! - before[1]!).toBe(1);
          if (wasAgreed) expect(told.page).toContain(said.decided);
          expect(await got(`${round}`)).toBe(wasAgreed ? 4 : 0);
          const left = await mine.page("/broadcasts/new");
          if (!wasAgreed) await fill(mine, left, "throw");
        }
      },
    );

    await chapter(
      "moves while somebody looks, in one stream a desk, as long as the desk is open",
      async () => {
        await weekLater();
        const day = new Date(village.now().getTime() + 2 * 86_400_000).toISOString().slice(0, 10);
        const when = { when: "at", day, time: "10:00" };
        const page = await compose({ zh: "五", village: villageId("上溪村"), ...when });
        const sent = await fill(mine, page, "send");
        expect(sent.page).toContain(said.line);
        const live = /data-live="\/console([^"]+)"/.exec(sent.page)![1]!.replaceAll("&amp;", "&");
        const first = await openStream(mine, live);
        expect(await first.next()).toMatch(/^data: /);

        const second = await openStream(mine, live);
        expect(await first.rest()).toContain("event: moved");
        expect(await second.next()).toMatch(/^data: /);
        const bell = /value="(stop-yes:[^"]+)"/.exec(sent.page)![1]!;
        const stopped = await fill(mine, sent.page, bell);
        expect(stopped.page).toContain(said.stopped);
        expect(await second.rest()).toContain("event: stale");
        // What came to its end before anybody looked is drawn anew, too.
        expect(await (await openStream(mine, live)).rest()).toContain("event: stale");

        const draft = await compose({ zh: "六", village: villageId("上溪村"), ...when });
        await fill(mine, draft, "send");
        const again = `/live/broadcasts/${newest().id}?mark=due`;
        const third = await openStream(mine, again);
        await third.next();
        await mine.send("/close", { token: await mine.token() });
        expect(await third.rest()).toContain("event: stale");
        expect((await mine.get(again)).status).toBe(401);
        const fourth = await openStream(theirs, again);
        await fourth.next();
        await village.bot.stop();
        await fourth.rest();
      },
    );
  });
});

/** A stream, event by event. */
async function openStream(desk: Desk, path: string) {
  const answer = await desk.get(path);
  expect(answer.headers.get("content-type")).toContain("text/event-stream");
  const reader = answer.body!.getReader();
  const decoder = new TextDecoder();
  let text = "";
  async function more(): Promise<boolean> {
    const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }));
    if (value !== undefined) text += decoder.decode(value, { stream: true });
    return !done;
  }
  return {
    async next(): Promise<string> {
      while (!text.includes("\n\n") && (await more()));
      const end = text.indexOf("\n\n");
      const event = text.slice(0, end);
      text = text.slice(end + 2);
      return event;
    },
    /** All that comes until it ends. */
    async rest(): Promise<string> {
      while (await more());
      return text;
    },
  };
}
