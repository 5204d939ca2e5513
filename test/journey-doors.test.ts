/** The two doors by which updates come in, and the groups where the bot is silent. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, walkTo } from "./support/road.ts";
import { openVillage, type TestVillage } from "./support/village.ts";

const webhook = { secret: "a-secret-of-the-village", origin: "https://bot.example" };

const behindWebhook = { PUBLIC_URL: webhook.origin, WEBHOOK_SECRET: webhook.secret };

describe.each([
  { door: "polling", env: {}, open: (village: TestVillage) => village.quiet() },
  { door: "webhook", env: behindWebhook, open: pointWebhookHere },
])("by $door", ({ env, open }) => {
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

  it("nothing that is said in a group is answered or kept", async () => {
    const said = await say(village, {
      message: {
        message_id: 7,
        date: 0,
        chat: { id: -100, type: "supergroup", title: "村里的群" },
        from: { id: 778_899_300, is_bot: false, first_name: "群里人" },
        text: `@${village.telegram.sandbox.botUsername} 卖核桃要不要食品证？`,
        entities: [{ type: "mention", offset: 0, length: 10 }],
      },
    });

    expect(said).toEqual([]);
    expect(village.everything()).not.toMatch(/778899300|群里人|-100|村里的群/);
  });

  it("a group's button and the bot's coming to it are passed over too", async () => {
    const chat = { id: -100, type: "supergroup", title: "村里的群" } as const;
    const from = { id: 778_899_300, is_bot: false, first_name: "群里人" };

    const pressed = await say(village, {
      callback_query: {
        id: "1",
        from,
        chat_instance: "1",
        data: "join:lang:zh~join.1",
        message: { message_id: 8, date: 0, chat },
      },
    });
    const invited = await say(village, {
      my_chat_member: {
        chat,
        from,
        date: 0,
        old_chat_member: { status: "left", user: from },
        new_chat_member: { status: "member", user: from },
      } as never,
    });

    expect([...pressed, ...invited]).toEqual([]);
    expect(village.everything()).not.toMatch(/778899300|群里人/);
  });
});

describe("the webhook", () => {
  let village: TestVillage;

  beforeAll(async () => {
    village = await openVillage({ env: behindWebhook });
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
    const answer = await post(village, headers, 1);

    expect(answer.status).toBe(401);
    expect(village.everything()).not.toContain("778899400");
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

  function post(to: TestVillage, headers: Record<string, string>, updateId: number) {
    return fetch(`${to.bot.url()}/telegram`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({
        update_id: updateId,
        message: {
          message_id: 1,
          date: 0,
          chat: { id: 778_899_400, type: "private" },
          from: { id: 778_899_400, is_bot: false, first_name: "Ann", language_code: "en" },
          text: "/start",
        },
      }),
    });
  }
});

/** Telegram insists on https; the sandbox may call loopback, so it is told where the bot really is. */
async function pointWebhookHere(village: TestVillage): Promise<void> {
  const { telegram, bot, quiet } = village;
  await webhookSet(village);
  await fetch(`${telegram.sandbox.url}/bot${telegram.sandbox.token}/setWebhook`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ url: `${bot.url()}/telegram`, secret_token: webhook.secret }),
  });
  await quiet();
}

/** The bot sets it after its start. */
async function webhookSet({ telegram }: TestVillage): Promise<void> {
  while ((await telegram.log({ method: "setWebhook" })).length === 0) {
    await new Promise((wake) => setTimeout(wake, 5));
  }
}

/** Puts an update in as Telegram would, and gives back what the bot called because of it. */
async function say(
  { telegram, quiet }: TestVillage,
  update: Parameters<typeof telegram.inject>[0],
): Promise<string[]> {
  const before = (await telegram.log()).length;
  await telegram.inject(update);
  await quiet();
  const calls = (await telegram.log()).slice(before).map(({ method }) => method);
  return calls.filter((method) => method !== "answerCallbackQuery");
}
