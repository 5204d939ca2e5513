/** Invitations through Telegram: links, pictures, who brought whom, and codes that are no good. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let chen: Villager;
let wang: Villager;

beforeAll(async () => {
  village = await openVillage();
  chen = village.person(5001, "陈姐");
  wang = village.person(5002, "老王");
  await joinUp(chen, { village: "上溪村" });
  await joinUp(wang, { payload: await codeOf(chen) });
});

afterAll(() => village.close());

async function codeOf(person: Villager): Promise<string> {
  const { text } = await person.say("/invite");
  return /start=([\w-]+)/.exec(text)![1]!;
}

function inviterOf(person: Villager): unknown {
  const [row] = village.rows<{ inviter: unknown }>(
    `select inviter.telegram_id as inviter from member
       left join member inviter on inviter.id = member.invited_by where member.telegram_id = ?`,
    person.id,
  );
  return row?.inviter;
}

describe("an invitation", () => {
  it("is a link and a poster with its QR", async () => {
    const heard = await chen.pressAll(/更多/, "请邻居来");

    const picture = await chen.download(heard.messages.at(-1)!);

    // What is on it, to the last module, is looked at in src/charts/poster.test.ts.
    expect(heard.text).toMatch(/https:\/\/t\.me\/\S+/);
    expect(picture.subarray(1, 4).toString()).toBe("PNG");
  });

  it("records who brought whom, once", async () => {
    const lin = village.person(5010, "小林");
    await lin.start(await codeOf(chen));
    await lin.start(await codeOf(wang)); // the second link, before agreeing, is the one that counts
    await lin.pressAll("中文", "可以");
    const late = await lin.start(await codeOf(chen));

    expect(inviterOf(lin)).toBe(5002);
    expect(late.text).toContain("你已经在这里了");
  });

  it("brings nobody to themselves, and no one back to those they brought", async () => {
    const own = await chen.start(await codeOf(chen));
    const back = await chen.start(await codeOf(wang));

    expect(own.text).toContain("你已经在这里了");
    expect(back.text).toContain("你已经在这里了");
    expect(inviterOf(chen)).toBeNull();
    expect(inviterOf(wang)).toBe(5001);
  });

  it("counts for the one who brought", async () => {
    expect((await wang.say("/me")).text).toContain("老王");
    expect((await chen.say("/me")).text).toMatch(/你请来了\d个人/);
  });

  it("ends when a new link is made", async () => {
    const old = await codeOf(chen);

    const asked = await chen.press("换个新链接，旧的作废");
    const kept = await chen.press("不换，留着旧的");
    await chen.press("换个新链接，旧的作废");
    const fresh = await chen.press("对，换新的");
    const late = await village.person(5011, "小吴").start(old);

    expect(asked.text).toBe(
      "给你自己换个新链接？旧链接，还有印出去、发出去的码，马上都用不了，收不回来。",
    );
    expect(kept.text).toContain(old);
    expect(fresh.text).toContain("旧链接作废了，新的在这儿。");
    expect(fresh.text).not.toContain(old);
    expect(late.text).toContain("这个邀请我不认识");
    expect(late.buttons).toContain("中文");
  });
});

describe("a code that is no good", () => {
  it.each([
    ["unknown", "r_AAAAAAAAAAAA", 5020],
    ["malformed", "not-one_of-ours", 5021],
    ["too short", "x", 5022],
  ])("(%s) gets a plain sentence and the usual beginning", async (_kind, code, id) => {
    const someone = village.person(id, "小周");

    const heard = await someone.start(code);

    expect(heard.text).toContain("没有它也能开始");
    expect((await someone.pressAll("中文", "可以")).text).toContain("好，小周");
  });

  it("(not even a payload) is refused the same way", async () => {
    const heard = await village.person(5023, "Ann", "en").say("/start 你好 <b>&\"'; drop table");

    expect(heard.text).toContain("I don't know this invitation");
  });

  it("(expired) is refused the same way", async () => {
    const code = await codeOf(wang);
    village.change("update code set expires_at = '2026-01-01T00:00:00.000Z' where code = ?", code);

    const heard = await village.person(5024, "小周").start(code);

    expect(heard.text).toContain("没有它也能开始");
    expect(await codeOf(wang)).not.toBe(code);
  });

  it("tells a member that their place is kept all the same", async () => {
    const heard = await wang.start("r_AAAAAAAAAAAA");

    expect(heard.text).toContain("这个邀请我不认识");
    expect(heard.text).toContain("2007年");
  });
});
