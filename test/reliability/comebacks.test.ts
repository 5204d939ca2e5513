/** The process is killed while an officer's tap moves a record to a new number: it has one owner before and after. */
import { join } from "node:path";
import { expect, it } from "vitest";
import {
  environmentOf,
  openFolder,
  startBotProcess,
  type BotProcess,
} from "../support/program/bot-process.ts";
import { nameOf, seedMembers } from "../support/people/crowd.ts";
import { officerIds } from "../support/program/bot.ts";
import { rowsOf } from "../support/rows-of.ts";
import { openTelegram } from "../support/servers/telegram.ts";

const [old, own] = [3_002, 3_004] as const;
const officerId = Number(officerIds[0]);

it(
  "has one owner, though the process dies before and after the commit",
  { timeout: 120_000 },
  async () => {
    const telegram = await openTelegram();
    const folder = openFolder();
    const database = join(folder.path, "bot.db");
    const env = environmentOf(telegram, `sqlite:${database}`);
    await seedMembers(env["DATABASE_URL"]!, [old, own]);
    const numbers = () =>
      rowsOf<{ id: string; telegram_id: number }>(
        database,
        "select id, telegram_id from member order by id",
      ).map(({ id, telegram_id }) => [id, telegram_id]);
    const asked = startBotProcess({ env });
    const officer = telegram.person(officerId, { firstName: "Zhou", languageCode: "en" });
    const her = telegram.person(own, { firstName: "Her", languageCode: "zh-hans" });
    const untilSaid = async (person: typeof officer, text: RegExp) => {
      await expect
        .poll(async () => JSON.stringify(await person.messages()), {
          timeout: 20_000,
          interval: 50,
        })
        .toMatch(text);
    };
    await officer.start();
    await untilSaid(officer, /association|协会/);
    await her.say("号丢了");
    await untilSaid(her, /那时候我叫你什么名字/);
    await her.say(nameOf(old));
    await untilSaid(officer, /We talked, it is|说过话了/);
    await stop(asked);

    await officer.press(/We talked, it is|说过话了/);
    const before = startBotProcess({ env, args: ["before-commit"] });
    await before.ended;
    const untouched = numbers();
    const states = rowsOf(database, "select state from comeback");
    const after = startBotProcess({ env, args: ["after-commit"] });
    await after.ended;
    const moved = numbers();
    const last = startBotProcess({ env });
    await untilSaid(her, /又见面了/);
    await stop(last);

    expect(untouched).toEqual([
      [`m${old}`, old],
      [`m${own}`, own],
    ]);
    expect(states).toEqual([{ state: "asked" }]);
    expect(moved).toEqual([
      [`m${old}`, own],
      [`m${own}`, expect.any(Number)],
    ]);
    expect(numbers()).toEqual(moved);
    expect(moved[1]![1]).not.toBe(own);
    expect(rowsOf(database, "select state from comeback")).toEqual([{ state: "moved" }]);
    await telegram.stop();
    folder.remove();
  },
);

async function stop(bot: BotProcess): Promise<void> {
  bot.signal("SIGTERM");
  await bot.ended;
}
