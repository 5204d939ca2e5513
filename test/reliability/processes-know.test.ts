/**
 * Two processes at work on one PostgreSQL, and Telegram sends its updates now to the one and now to the other: what
 * one of them was told, the other knows when it is asked next. Roles, published answers, settings of a person.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BotProcess } from "../support/program/bot-process.ts";
import { dayZone } from "../support/people/broadcasts.ts";
import { appointMentor } from "../support/people/mentors.ts";
import { joinByActs } from "../support/people/road.ts";
import { createVillager, type Heard, type Villager } from "../support/people/villager.ts";
import { openProcesses, type Processes } from "../support/program/processes.ts";
import { doorSecret } from "../support/program/door.ts";
import { postgresUrl } from "../support/engines.ts";
import { createBotApi } from "../support/servers/bot-api.ts";
import { freePort } from "../support/servers/postgres.ts";

describe.skipIf(postgresUrl === null)("what one process was told", () => {
  let processes: Processes;
  let one: { readonly bot: BotProcess; readonly port: number };
  let other: typeof one;

  beforeAll(async () => {
    processes = await openProcesses([], {
      PUBLIC_URL: "https://bot.invalid",
      WEBHOOK_SECRET: doorSecret,
      // At night a question waits for the morning.
      TIME_ZONE: dayZone(),
    });
    one = await open("webhook-set");
    other = await open("work-begun");
  }, 120_000);
  afterAll(() => processes.close());

  async function open(event: string): Promise<typeof one> {
    const port = await freePort();
    const bot = processes.start([], { PORT: String(port) });
    await bot.until(event);
    return { bot, port };
  }

  /** From now on Telegram sends its updates there. */
  async function turnTo({ port }: typeof one): Promise<void> {
    const { call } = createBotApi(processes.telegram.sandbox);
    const url = `http://127.0.0.1:${port}/telegram`;
    expect(await call("setWebhook", { url, secret_token: doorSecret })).toMatchObject({ ok: true });
  }

  /** The first stands still meanwhile: nobody but the other can answer. */
  async function askOther(act: () => Promise<Heard>): Promise<string> {
    await turnTo(other);
    one.bot.signal("SIGSTOP");
    try {
      return (await act()).text;
    } finally {
      one.bot.signal("SIGCONT");
      await turnTo(one);
    }
  }

  const due =
    "select id from work where due_at <= to_char(now() at time zone 'utc', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')";

  async function quiet(): Promise<void> {
    const left = async () => [
      processes.telegram.sandbox.countPending(),
      (await processes.waiting()).length,
      (await processes.rows(due)).length,
    ];
    await expect.poll(left, { timeout: 60_000, interval: 20 }).toEqual([0, 0, 0]);
  }

  function person(id: number, firstName: string): Villager {
    const phone = processes.telegram.person(id, { firstName, languageCode: "zh-hans" });
    return createVillager({ phone, firstName }, processes.telegram, quiet);
  }

  it(
    "the other knows: mentors, published answers, a person's language",
    { timeout: 120_000 },
    async () => {
      const [zhou, li, wang] = [
        person(9_001, "周会长"),
        person(7_501, "李师傅"),
        person(7_502, "小王"),
      ];
      await turnTo(one);
      await zhou.start();
      await joinByActs(li, { village: "上溪村" });
      await joinByActs(wang, { village: "上溪村" });
      const question = "活螃蟹能寄快递吗";
      const listOfNobody = await askOther(() => li.say("/questions"));
      const unknown = await askOther(() => wang.say(question));

      await appointMentor(zhou, li, { village: "上溪村", name: "李师傅" });
      await wang.heard();
      const listOfMentor = await askOther(() => li.say("/questions"));

      await wang.say(question);
      await wang.press("问李师傅");
      await li.say("活的快递不收，走大巴。", (await li.heard()).messages.at(-1)!.message_id);
      await li.pressAll("留下这个答案", "就这样写");
      await zhou.heard();
      await zhou.press("可以，从现在起就说");
      await wang.heard();
      const known = await askOther(() => wang.say(question));

      await wang.say("/language");
      await wang.press("English");
      const inEnglish = await askOther(() => wang.say("/help"));

      await zhou.say("/villages");
      await zhou.press(/^上溪村/);
      await zhou.press(/^师傅（\d+）$/);
      await zhou.pressAll(/^不再请.*当师傅$/, "对，不请了");
      await li.heard();
      const listOfFormer = await askOther(() => li.say("/questions"));

      expect(listOfNobody).toBe("这个只有师傅和协会的人能用。");
      expect(unknown).toContain("我没有核对过的答案");
      expect(listOfMentor).toBe("没有等人回答的问题。");
      expect(known).toContain("走大巴");
      expect(inEnglish).toMatch(/[a-z]{3}/);
      expect(inEnglish).not.toMatch(/\p{Script=Han}/u);
      expect(listOfFormer).toBe("这个只有师傅和协会的人能用。");
    },
  );
});
