/** Who does not want to meet somebody again, and what is told to the association. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { becomeHelper, memberId, writeShortRoad } from "../support/people/peers.ts";
import { openDesk } from "../support/console/desk.ts";
import { fill } from "../support/console/forms.ts";
import { joinUp } from "../support/people/road.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";

let village: TestVillage;
let wang: Villager;
let chen: Villager;
let zhou: Villager;
let asked: Heard;

const lastId = (heard: Heard) => heard.messages.at(-1)!.message_id;
const requestId = () => village.rows<{ id: string }>("select id from peer_request")[0]!.id;

/** Chen has asked Wang, who has the question before them. */
beforeEach(async () => {
  village = await openVillage({ knowledge: await writeShortRoad() });
  wang = village.person(5001, "小王");
  chen = village.person(5002, "陈姐");
  zhou = village.person(9_001, "Zhou", "en");
  await becomeHelper(wang, { village: "上溪村" });
  await joinUp(chen, { village: "上溪村" });
  await chen.press(/学到哪里了/);
  await chen.pressAll("问做过的人", "问本村的");
  await chen.say("核桃要不要去壳");
  await chen.press("发过去");
  asked = await wang.heard();
});

afterEach(async () => {
  await village.close();
});

it("never brings two together again of whom one said so, and does not tell the other", async () => {
  const blocked = await wang.press("拉黑");
  const nothing = await chen.heard();
  await wang.say("还有一句", lastId(asked));
  const silent = await chen.heard();
  await village.later({ days: 2 });
  await chen.heard();
  await chen.press(/学到哪里了/);
  const none = await chen.press("问做过的人");

  expect(blocked.text).toContain("已拉黑，对方不知道");
  expect([...nothing.messages, ...silent.messages]).toEqual([]);
  expect(none.text).toContain("眼下没有能问的");
});

it("shows the asker another way who does not want to meet the helper", async () => {
  await wang.say("你先加我。", lastId(asked));
  await chen.heard();
  const blocked = await chen.press("拉黑");
  const again = await chen.forge(1, `peer:again:${requestId()}`);

  expect(blocked.text).toContain("已拉黑，对方不知道");
  expect(again.text).toContain("眼下没有能问的");
  expect(again.buttons).toContain("问协会");
});

it("is told to the association only after it was said who will see it; officers read both sides", async () => {
  await zhou.start();
  await wang.say("先转我二十块。", lastId(asked));
  await wang.photo(undefined, lastId(asked));
  await chen.heard();
  const before = await chen.press("告诉协会");
  const unsent = await zhou.heard();
  const told = await chen.press("发过去");
  const seen = await zhou.heard();
  const again = await chen.forge(1, `peer:report:${requestId()}`);

  expect(before.text).toContain("协会会看到你和小王在这里说的话");
  expect(unsent.messages).toEqual([]);
  expect(told.text).toContain("协会收到了");
  expect(seen.text).toContain("陈姐 (上溪村) tells you of a conversation with 小王 (上溪村)");
  expect(seen.text).toContain("陈姐: 核桃要不要去壳\n小王: 先转我二十块。\n小王: (photo)");
  expect(seen.messages.some((message) => message.photo !== undefined)).toBe(true);
  expect(seen.buttons).toEqual(["Leave it", "End helping for 小王"]);
  expect(again.text).toContain("已经知道了");
});

it("ends helping for somebody by an officer, once, and both hear of it; ids only in the audit list", async () => {
  await zhou.start();
  await chen.forge(1, `peer:tell:${requestId()}`);
  await zhou.heard();
  await chen.heard();
  const ended = await zhou.press("End helping for 小王");
  const wangHears = await wang.heard();
  const chenHears = await chen.heard();
  const twice = await zhou.forge(1, `case:leave:${requestId()}`);
  await wang.say("/peers");
  const page = await wang.press("帮别人");
  const late = await wang.say("还有一句", lastId(asked));
  const audit = village.rows("select act, subject from audit order by id");

  expect(ended.text).toContain("小王 neither asks nor helps others here any more");
  expect(wangHears.text).toContain("协会给你停了");
  expect(chenHears.text).toContain("协会看过了");
  expect(twice.text).toContain("helping was ended");
  expect(page.text).toContain("协会给你停了");
  expect(page.buttons).toEqual(["谁请来了谁"]);
  expect(late.text).toContain("协会给你停了");
  expect(audit).toEqual([{ act: "helping-ended", subject: memberId(village, 5001) }]);

  await zhou.forge(1, `case:again:${requestId()}`);
  expect((await wang.heard()).text).toContain("重新打开了");
});

it("is read and decided at the console, once: of two officers one is told that it is settled", async () => {
  await zhou.start();
  await wang.say("先转我二十块。", lastId(asked));
  await wang.photo(undefined, lastId(asked));
  await chen.forge(1, `peer:tell:${requestId()}`);
  await wang.heard();
  await zhou.heard();
  const desk = await openDesk(village.bot, zhou);
  expect(await desk.page("/today")).toContain('href="/console/reports"');
  const page = await desk.page("/reports");
  const [, picture = ""] = /src="\/console(\/report-file\/[^"]+)"/.exec(page)!;
  const shown = await desk.get(picture.replaceAll("&amp;", "&"));

  const [chat, told] = await Promise.all([
    zhou.forge(1, `case:leave:${requestId()}`),
    fill(desk, page, `end:${requestId()}`),
  ]);
  await village.quiet();

  expect(page).toContain("先转我二十块。");
  expect(shown.headers.get("content-type")).toMatch(/^image\//);
  const acts = village.rows<{ act: string }>("select act from audit where act <> 'desk-opened'");
  expect(acts).toHaveLength(1);
  const settled = [chat.text, told.page].filter((text) =>
    text.includes("Somebody has decided already"),
  );
  expect(settled).toHaveLength(1);
  expect((await desk.get(picture.replaceAll("&amp;", "&"))).status).toBe(404);
  const isEnded = acts[0]!.act === "helping-ended";
  expect((await wang.heard()).text.includes("协会给你停了")).toBe(isEnded);
});

it("may be left as it is", async () => {
  await zhou.start();
  await wang.press("告诉协会");
  await wang.press("发过去");
  await zhou.heard();
  const left = await zhou.press("Leave it");
  const told = await wang.heard();

  expect(left.text).toContain("Left as it is");
  expect(told.text).toContain("协会看过了");
  expect(village.rows("select helps from peer")).toEqual([{ helps: "yes" }]);
});

it("waits for an officer who has not pressed Start", async () => {
  await chen.forge(1, `peer:tell:${requestId()}`);
  const hello = await zhou.start();
  const told = await zhou.press("Trouble between neighbours (1)");
  const page = await zhou.say("/peers");

  expect(hello.text).toContain("One thing waits for you.");
  expect(told.text).toContain("陈姐 (上溪村) tells you of a conversation");
  expect(page.text).toContain("陈姐 (上溪村) tells you of a conversation");
});

it("is nobody else's to press or to decide", async () => {
  const other = village.person(5003, "小李");
  await joinUp(other, { village: "上溪村" });
  const id = requestId();
  for (const verb of ["say", "block", "report", "tell", "helped", "unhelped", "again", "send"]) {
    await other.forge(1, `peer:${verb}:${id}`);
  }
  // What only the asker may say.
  await wang.forge(1, `peer:helped:${id}`);
  await wang.forge(1, `peer:again:${id}`);
  await chen.forge(1, `peer:tell:${id}`);
  for (const person of [other, wang, chen]) {
    await person.forge(1, `case:end:${id}`);
    expect((await person.phone.answer()).text).toBe("这个只有协会的人能用。");
  }

  expect(village.rows("select state, report from peer_request")).toEqual([
    { state: "ended", report: "open" },
  ]);
  expect(village.rows("select 1 from helped_by")).toEqual([]);
  expect(village.rows("select member_id, other_id from peer_block")).toEqual([
    { member_id: memberId(village, 5002), other_id: memberId(village, 5001) },
  ]);
  expect(village.rows("select 1 from audit")).toEqual([]);
});
