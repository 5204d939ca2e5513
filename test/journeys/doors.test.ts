/** The two doors by which updates come in. What is said in groups is in group.test.ts. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, walkTo } from "../support/people/road.ts";
import { openVillage, type TestVillage } from "../support/people/village.ts";
import { doors, webhook, webhookSet } from "../support/people/village-doors.ts";

describe.each(doors)("by $door", ({ env, open }) => {
  let village: TestVillage;

  beforeAll(async () => {
    village = await openVillage({ env });
    await open(village);
  });

  afterAll(() => village.close());

  it("a neighbour walks from the link to the first job, with pictures and old buttons", async () => {
    const chen = village.person(5001, "陈姐");
    await joinUp(chen, { village: "上溪村" });
    const code = /start=(\S+)/.exec((await chen.say("/invite")).text)![1]!;
    const wang = village.person(5002, "小王");
    const task = await walkTo(wang, await joinUp(wang, { payload: code }), /用一句话说说/);

    const photo = await wang.photo();
    const kept = await wang.say("我们卖核桃，为的是供孩子上学");
    const answer = await wang.say("卖核桃要不要食品证？");

    expect(task.buttons).toEqual(["以后再说"]);
    expect(photo.text).toContain("这个在这儿用不上");
    expect(kept.text).toContain("记下了");
    expect(answer.text).toContain("依据：");
  });
});

describe("the webhook", () => {
  let village: TestVillage;

  beforeAll(async () => {
    village = await openVillage({ env: webhook.env });
    await webhookSet(village);
  });

  afterAll(() => village.close());

  it("is told to Telegram under the public address, with the secret", async () => {
    const calls = await village.telegram.log({ method: "setWebhook" });

    expect(calls[0]?.payload).toMatchObject({
      url: "https://bot.example/telegram",
      secret_token: webhook.secret,
    });
  });

  it.each([
    ["a wrong secret", { "x-telegram-bot-api-secret-token": "guessed" }],
    ["no secret", {}],
  ])("refuses %s and keeps nothing of it", async (_what, headers) => {
    const answer = await post(village, headers, 1, 778_899_401);

    expect(answer.status).toBe(401);
    expect(village.everything()).not.toContain("778899401");
  });

  it("takes an update once, however often it comes", async () => {
    const headers = { "x-telegram-bot-api-secret-token": webhook.secret };
    await village.telegram.person(778_899_400, { firstName: "Ann", languageCode: "en" }).settled();

    const first = await post(village, headers, 2);
    const second = await post(village, headers, 2);
    await village.quiet();

    expect([first.status, second.status]).toEqual([200, 200]);
    expect(village.rows("select 1 from inbox where update_id = 2")).toHaveLength(1);
  });

  it("refuses what is no update", async () => {
    const answer = await fetch(`${village.bot.url()}/telegram`, {
      method: "POST",
      headers: { "x-telegram-bot-api-secret-token": webhook.secret },
      body: "[",
    });

    expect(answer.status).toBe(400);
  });

  function post(
    to: TestVillage,
    headers: Record<string, string>,
    updateId: number,
    person = 778_899_400,
  ) {
    return fetch(`${to.bot.url()}/telegram`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({
        update_id: updateId,
        message: {
          message_id: 1,
          date: 0,
          chat: { id: person, type: "private" },
          from: { id: person, is_bot: false, first_name: "Ann", language_code: "en" },
          text: "/start",
        },
      }),
    });
  }
});
